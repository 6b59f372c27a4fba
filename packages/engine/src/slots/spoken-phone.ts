/** How the numbers of one country are read aloud there: what stands before the national number, and the sizes of the groups. */
type Plan = { readonly code: string; readonly length: number; readonly trunk: string; readonly groups: readonly number[] }

const PLANS: readonly Plan[] = [
  { code: '1', length: 10, trunk: '', groups: [3, 3, 4] },
  { code: '33', length: 9, trunk: '0', groups: [2, 2, 2, 2, 2] },
  { code: '34', length: 9, trunk: '', groups: [3, 3, 3] },
]
const MEXICO: Plan = { code: '52', length: 10, trunk: '', groups: [3, 3, 4] }
/** The three Mexican areas with two digits. */
const MEXICAN_CITIES: ReadonlySet<string> = new Set(['55', '33', '81'])

/** How a language reads numbers: without the country code at `home`, French ones in `pairs`, as they are said in France. */
export type PhoneReading = { readonly home: readonly string[]; readonly plus: string; readonly pairs?: boolean }

/**
 * A number as single digits in groups, a comma being a pause: national where its country is one of the `home` calling codes, else behind
 * its country code with `plus`.
 */
export function phoneWords(e164: string, { home, plus, pairs = false }: PhoneReading): string {
  // "12" is said "douze"; "06" is still "zéro six".
  const spaced = (groups: readonly string[]) => {
    const inPairs = pairs && groups.every((group) => group.length === 2)
    return groups.map((group) => (inPairs && !group.startsWith('0') ? group : [...group].join(' '))).join(', ')
  }
  const digits = e164.replaceAll(/\D/g, '')
  if (!e164.startsWith('+')) {
    if (digits.length === 11 && digits.startsWith('1')) return spaced(cut(digits.slice(1), [3, 3, 4]))
    if (digits.length === 10) return spaced(cut(digits, digits.startsWith('0') ? [2, 2, 2, 2, 2] : [3, 3, 4]))
    return spaced(digits.length === 7 ? cut(digits, [3, 4]) : threes(digits))
  }
  const plan = [...PLANS, MEXICO].find(({ code, length }) => digits.startsWith(code) && digits.length === code.length + length)
  if (!plan || !home.includes(plan.code)) return `${plus} ${spaced(threes(digits))}`
  const national = plan.trunk + digits.slice(plan.code.length)
  const groups = plan === MEXICO && MEXICAN_CITIES.has(national.slice(0, 2)) ? [2, 4, 4] : plan.groups
  return spaced(cut(national, groups))
}

function cut(digits: string, sizes: readonly number[]): string[] {
  let at = 0
  return sizes.map((size) => {
    at += size
    return digits.slice(at - size, at)
  })
}

function threes(digits: string): string[] {
  const groups: string[] = []
  let at = 0
  while (digits.length - at > 4) {
    groups.push(digits.slice(at, at + 3))
    at += 3
  }
  groups.push(digits.slice(at))
  return groups
}
