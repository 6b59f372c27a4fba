import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'

type Plan = { readonly code: string; readonly trunks: readonly string[]; readonly lengths: readonly number[] }

/** National significant lengths (ITU E.164 country plans) of the countries that businesses are in. */
const PLANS: Readonly<Record<string, Plan>> = {
  US: { code: '1', trunks: ['1'], lengths: [10] },
  CA: { code: '1', trunks: ['1'], lengths: [10] },
  GB: { code: '44', trunks: ['0'], lengths: [10, 9] },
  FR: { code: '33', trunks: ['0'], lengths: [9] },
  ES: { code: '34', trunks: [], lengths: [9] },
  MX: { code: '52', trunks: ['01', '044', '045', '1'], lengths: [10] },
  BE: { code: '32', trunks: ['0'], lengths: [9, 8] },
  CH: { code: '41', trunks: ['0'], lengths: [9] },
}

const SHORTEST = 7
const LONGEST = 15

/**
 * E.164 of dialled digits, or nothing when their count is not possible in the plan. Of the countries that businesses are in only
 * lengths are checked, so that numbers reserved for fiction (555-01xx) are numbers too; the plans of all others are asked of
 * libphonenumber. `international` says that a plus sign was heard before them.
 */
export function toE164(digits: string, country: string, international = false): string | undefined {
  if (digits.length > LONGEST + 3) return undefined
  if (international) return foreign(digits.startsWith('00') ? digits.slice(2) : digits)
  const plan = PLANS[country]
  if (!plan) return national(digits, country)
  if (digits.length < SHORTEST) return undefined
  const inPlan = withTrunk(digits, plan)
  if (inPlan) return inPlan
  if (digits.startsWith(plan.code) && plan.lengths.includes(digits.length - plan.code.length)) return `+${digits}`
  if (digits.startsWith('00')) return foreign(digits.slice(2))
  return plan.code === '1' && digits.startsWith('011') ? foreign(digits.slice(3)) : undefined
}

/** True for digits that are a number in some country, where nothing says which. */
export function isSomeNumber(digits: string): boolean {
  return digits.length >= SHORTEST && digits.length <= LONGEST
}

/** True for a number of North America that nobody can dial: area codes begin with 2 to 9, and so do the three digits behind them. */
export function isUndialable(e164: string): boolean {
  return e164.length === 12 && e164.startsWith('+1') && (e164.charAt(2) < '2' || e164.charAt(5) < '2')
}

/** Digits of a local number that a country's area code completes: seven in North America, none elsewhere. */
export function isLocalNumber(digits: string, country: string): boolean {
  return PLANS[country]?.code === '1' && digits.length === 7 && digits.charAt(0) > '1'
}

const FREE_CODES: ReadonlySet<string> = new Set(['800', '833', '844', '855', '866', '877', '888', '0800', '0808', '0900'])

/** True for the beginning of numbers whose rest companies like to say as a word: "1 800 …". */
export function isFreephone(digits: string): boolean {
  return FREE_CODES.has(digits) || (digits.startsWith('1') && FREE_CODES.has(digits.slice(1)))
}

/** The keys of a telephone, by letter from `a`. */
const KEYS = '22233344455566677778889999'

/** The keys that a word stands for: "flowers" is 3569377. Nothing for a word of other letters. */
export function keysOf(word: string): string | undefined {
  let keys = ''
  for (const letter of word) {
    const key = KEYS.charAt(letter.charCodeAt(0) - 97)
    if (!key) return undefined
    keys += key
  }
  return keys
}

function withTrunk(digits: string, plan: Plan): string | undefined {
  for (const trunk of plan.trunks) {
    const rest = digits.startsWith(trunk) ? digits.slice(trunk.length) : ''
    if (plan.lengths.includes(rest.length)) return `+${plan.code}${rest}`
  }
  const bare = plan.trunks[0] === '0' ? plan.lengths.slice(0, 1) : plan.lengths
  return bare.includes(digits.length) ? `+${plan.code}${digits}` : undefined
}

function foreign(digits: string): string | undefined {
  if (digits.length < SHORTEST) return undefined
  const parsed = parsePhoneNumberFromString(`+${digits}`)
  return parsed?.isPossible() ? parsed.number : undefined
}

function national(digits: string, country: string): string | undefined {
  if (!isSupportedCountry(country)) return undefined
  const parsed = parsePhoneNumberFromString(digits, country satisfies CountryCode)
  return parsed?.isPossible() ? parsed.number : undefined
}

/** How many digits are keyed for a number of the country, as it is dialled there; of a plan with several lengths, the longest. */
export function dialledLength(country: string): number {
  const plan = PLANS[country]
  if (!plan) return LONGEST
  return Math.max(...plan.lengths) + (plan.trunks[0] === '0' ? 1 : 0)
}

/** The beginning of a number as it is read back while the rest is missing: "8 6 0, 5 5 5". */
export function keyedGroups(digits: string, country: string): string {
  const size = country === 'FR' ? 2 : 3
  const groups: string[] = []
  for (let at = 0; at < digits.length; at += size) groups.push([...digits.slice(at, at + size)].join(' '))
  return groups.join(', ')
}

/** Every digit on its own, as a number is dialled in its country: what was misheard as a whole is heard one by one. */
export function singly(digits: string, country = ''): string {
  const code = PLANS[country]?.code
  const national =
    code && digits.startsWith(`+${code}`) ? `${country === 'FR' || country === 'GB' ? '0' : ''}${digits.slice(code.length + 1)}` : digits
  return [...national].filter((char) => char !== '+').join(', ')
}
