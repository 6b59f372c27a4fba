/** Digits by which a number may differ from the caller's own and still be it, misheard. */
const NEAR_OWN = 2
/** Words that name a number ("my cell", "this number"), and those in which one is said. */
const MOST_NAMING = 4
const A_NUMBER = 6

/** Whether much was said beside the few words that name a number. */
export function isMoreThan(named: string, said: string): boolean {
  const words = named.split(' ').length
  return !hasDigit(named) && words <= MOST_NAMING && said.split(' ').length - words >= A_NUMBER
}

/** Whether a number is almost the caller's own, and not it. */
export function isNearOwn(phone: string, own: string | null): boolean {
  return phone !== own && differing(phone, own) <= NEAR_OWN
}

/** In how many digits two numbers of one length differ. */
export function differing(phone: string, own: string | null): number {
  if (own === null || own.length !== phone.length) return Number.POSITIVE_INFINITY
  let differ = 0
  for (let at = 0; at < own.length; at++) if (own.charAt(at) !== phone.charAt(at)) differ += 1
  return differ
}

function hasDigit(text: string): boolean {
  for (const char of text) if (char >= '0' && char <= '9') return true
  return false
}
