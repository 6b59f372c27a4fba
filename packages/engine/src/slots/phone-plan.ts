import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'

type Plan = { readonly code: string; readonly trunk: string; readonly lengths: readonly number[] }

/** National significant lengths (ITU E.164 country plans) of the countries that businesses are in. */
const PLANS: Readonly<Record<string, Plan>> = {
  US: { code: '1', trunk: '1', lengths: [10] },
  CA: { code: '1', trunk: '1', lengths: [10] },
  GB: { code: '44', trunk: '0', lengths: [10, 9] },
  FR: { code: '33', trunk: '0', lengths: [9] },
  ES: { code: '34', trunk: '', lengths: [9] },
  MX: { code: '52', trunk: '', lengths: [10] },
  BE: { code: '32', trunk: '0', lengths: [9, 8] },
  CH: { code: '41', trunk: '0', lengths: [9] },
}

const SHORTEST = 7
const LONGEST = 15

/**
 * E.164 of dialled digits, or nothing when their count is not possible in the plan. Only lengths are checked, so that numbers
 * reserved for fiction (555-01xx) are numbers too. `international` says that a plus sign was heard before them.
 */
export function toE164(digits: string, country: string, international = false): string | undefined {
  if (digits.length < SHORTEST || digits.length > LONGEST + 3) return undefined
  const plan = PLANS[country]
  if (international) return foreign(digits)
  if (!plan) return national(digits, country)
  const inPlan = withTrunk(digits, plan)
  if (inPlan) return inPlan
  if (digits.startsWith(plan.code) && plan.lengths.includes(digits.length - plan.code.length)) return `+${digits}`
  if (digits.startsWith('00')) return foreign(digits.slice(2))
  return plan.code === '1' && digits.startsWith('011') ? foreign(digits.slice(3)) : undefined
}

/** True for a number of North America that nobody can dial: area codes begin with 2 to 9. */
export function isUndialable(e164: string): boolean {
  return e164.length === 12 && (e164.startsWith('+10') || e164.startsWith('+11'))
}

/** Digits of a local number that a country's area code completes: seven in North America, none elsewhere. */
export function isLocalNumber(digits: string, country: string): boolean {
  return PLANS[country]?.code === '1' && digits.length === 7 && digits.charAt(0) > '1'
}

function withTrunk(digits: string, plan: Plan): string | undefined {
  if (plan.trunk && digits.startsWith(plan.trunk)) {
    const rest = digits.slice(plan.trunk.length)
    if (plan.lengths.includes(rest.length)) return `+${plan.code}${rest}`
  }
  const bare = plan.trunk === '0' ? plan.lengths.slice(0, 1) : plan.lengths
  return bare.includes(digits.length) ? `+${plan.code}${digits}` : undefined
}

function foreign(digits: string): string | undefined {
  const parsed = parsePhoneNumberFromString(`+${digits}`)
  return parsed?.isPossible() ? parsed.number : undefined
}

function national(digits: string, country: string): string | undefined {
  if (!isSupportedCountry(country)) return undefined
  const parsed = parsePhoneNumberFromString(digits, country satisfies CountryCode)
  return parsed?.isPossible() ? parsed.number : undefined
}
