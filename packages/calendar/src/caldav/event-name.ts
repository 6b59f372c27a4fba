import { createHash } from 'node:crypto'

const PLAIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/
const PREFIX = 'callwright-'
const HASHED = 'callwright.'

/** Names an event of ours on the server: from the reference alone, so that writing it again meets it. */
function stemOf(reference: string): string {
  return PLAIN.test(reference) ? PREFIX + reference : HASHED + createHash('sha256').update(reference).digest('hex').slice(0, 40)
}

/** The file of an event of ours within its calendar. */
export const fileOf = (reference: string): string => `${stemOf(reference)}.ics`

/** The UID of an event of ours. */
export const uidOf = (reference: string): string => `${stemOf(reference)}@callwright`

/** The reference that an address tells: null when it is no file of ours, or its reference was no fit name for a file. */
export function referenceOfHref(href: string): string | null {
  return between(href.split('/').at(-1) ?? '', '.ics')
}

/** The reference that a UID tells, likewise. */
export function referenceOfUid(uid: string): string | null {
  return between(uid, '@callwright')
}

function between(name: string, ending: string): string | null {
  if (!name.startsWith(PREFIX) || !name.endsWith(ending)) return null
  const reference = name.slice(PREFIX.length, -ending.length)
  return PLAIN.test(reference) ? reference : null
}
