import type { Country } from '@callwright/engine'

/** ISO 3166 alpha-3 and everyday names beside alpha-2. */
const NAMES: Readonly<Record<string, Country>> = {
  US: 'US',
  USA: 'US',
  CA: 'CA',
  CAN: 'CA',
  GB: 'GB',
  GBR: 'GB',
  UK: 'GB',
  FR: 'FR',
  FRA: 'FR',
  ES: 'ES',
  ESP: 'ES',
  MX: 'MX',
  MEX: 'MX',
  BE: 'BE',
  BEL: 'BE',
  CH: 'CH',
  CHE: 'CH',
}

/** Zones that lie in one of our countries (IANA tzdata, zone.tab); a zone that is not here says nothing. */
const ZONES: Readonly<Record<string, Country>> = {
  'America/New_York': 'US',
  'America/Detroit': 'US',
  'America/Chicago': 'US',
  'America/Denver': 'US',
  'America/Phoenix': 'US',
  'America/Los_Angeles': 'US',
  'America/Anchorage': 'US',
  'Pacific/Honolulu': 'US',
  'America/Toronto': 'CA',
  'America/Montreal': 'CA',
  'America/Halifax': 'CA',
  'America/Moncton': 'CA',
  'America/St_Johns': 'CA',
  'America/Winnipeg': 'CA',
  'America/Regina': 'CA',
  'America/Edmonton': 'CA',
  'America/Vancouver': 'CA',
  'America/Mexico_City': 'MX',
  'America/Monterrey': 'MX',
  'America/Tijuana': 'MX',
  'Europe/London': 'GB',
  'Europe/Paris': 'FR',
  'Europe/Madrid': 'ES',
  'Atlantic/Canary': 'ES',
  'Europe/Brussels': 'BE',
  'Europe/Zurich': 'CH',
}

/** Where a language is spoken, the likeliest first. */
const BY_LANGUAGE: Readonly<Record<string, readonly [Country, ...Country[]]>> = {
  en: ['US', 'GB', 'CA'],
  fr: ['FR', 'CA', 'BE', 'CH'],
  es: ['ES', 'US', 'MX'],
}

/** Country codes of telephone numbers; +1 is the United States or Canada. */
const BY_CODE: Readonly<Record<string, readonly [Country, ...Country[]]>> = {
  '+1': ['US', 'CA'],
  '+32': ['BE'],
  '+33': ['FR'],
  '+34': ['ES'],
  '+41': ['CH'],
  '+44': ['GB'],
  '+52': ['MX'],
}

/**
 * The country a row is meant in: its own word for it, else its business's, else its time zone's, else that of the caller's own
 * number. A row that says nothing of the kind may be from any country that speaks its language: then all of them are answered, the
 * likeliest first.
 */
export function countriesOf(
  row: {
    readonly country?: string | null | undefined
    readonly region?: string | null | undefined
    readonly locale?: string | null | undefined
    readonly lang?: string | null | undefined
    readonly time_zone?: string | null | undefined
    readonly caller_phone?: string | null | undefined
  },
  business: { readonly country: Country } | undefined,
): readonly [Country, ...Country[]] {
  const said = [row.country, row.region, regionOf(row.locale), regionOf(row.lang)]
  for (const name of said) {
    const country = name ? NAMES[name.toUpperCase()] : undefined
    if (country) return [country]
  }
  const lived = business?.country ?? (row.time_zone ? ZONES[row.time_zone] : undefined)
  if (lived) return [lived]
  const spoken = BY_LANGUAGE[row.lang?.slice(0, 2).toLowerCase() ?? 'en'] ?? ['US']
  const calling = callingFrom(row.caller_phone)
  const both = calling && spoken.find((country) => calling.includes(country))
  return calling ? [both ?? calling[0]] : spoken
}

/** Where a number in international form is of. */
function callingFrom(number: string | null | undefined): readonly [Country, ...Country[]] | undefined {
  return number ? (BY_CODE[number.slice(0, 2)] ?? BY_CODE[number.slice(0, 3)]) : undefined
}

/**
 * The country whose phone numbers a row speaks of, where that is more than its country says: the ISO 3166 code of a country that no
 * business is in. `null` where the row says nothing at all: then a number is answered as its digits, without a guess at its country.
 */
export function phonePlanOf(row: Parameters<typeof countriesOf>[0], countries: ReturnType<typeof countriesOf>): string | null | undefined {
  const named = [row.country, row.region, regionOf(row.locale), regionOf(row.lang)].find(Boolean)?.toUpperCase()
  if (countries.length === 1) return undefined
  return named?.length === 2 && !NAMES[named] ? named : null
}

/** The region of `en-US`, `en_US` or `EN/US`; `FR` in capitals is one itself. */
function regionOf(tag: string | null | undefined): string | undefined {
  return tag && Object.hasOwn(NAMES, tag) ? tag : tag?.split(/[-_/]/)[1]
}
