import { type BusinessFacts, openingWeek } from '../../business/facts.ts'
import { locales } from '../../locales/index.ts'
import type { Eagerness } from '../../slots/emergency/triage.ts'
import { LANGUAGES, type StreetAddress } from '../../understanding/candidate.ts'
import type { BusinessVocabulary, Country, Locale } from '../../understanding/grammar.ts'
import { spokenIn } from '../../understanding/region.ts'
import { addressResolver, type ResolveAddress } from './hear/resolve-address.ts'

/** What the intake takes from the business facts, worked out once. */
export type Setting = {
  readonly facts: BusinessFacts
  readonly country: Country
  readonly vocabulary: BusinessVocabulary
  /** Area code of the business's own number, for callers who leave theirs out. */
  readonly areaCode: string | undefined
  /** What to call when there is danger to life. */
  readonly emergencyNumber: string
  /** How eagerly trouble is taken for an emergency. */
  readonly eagerness: Eagerness
  /** BCP 47 tags of the business, its default first. */
  readonly locales: readonly string[]
  /** The languages it speaks, one tag each. */
  readonly languages: readonly HouseLanguage[]
  /** Where callers are put through to, in order. */
  readonly people: readonly string[]
  /** Looks an address up among the towns and postcodes that are known. */
  readonly resolve: ResolveAddress
}

/** A language of the business: its tag, and how it is understood and read aloud there. */
export type HouseLanguage = { readonly tag: string; readonly locale: Locale }

const EMERGENCY_NUMBER: Readonly<Record<Country, string>> = {
  US: '911',
  CA: '911',
  MX: '911',
  GB: '999',
  FR: '112',
  ES: '112',
  BE: '112',
  CH: '112',
}

/** People tried one after the other: nobody waits through more. */
const MAX_PEOPLE = 5

export function intakeSetting(facts: BusinessFacts): Setting {
  const spans = openingWeek(facts).flat()
  const number = facts.numbers[0] ?? ''
  const tags = [...new Set([facts.default_locale, ...facts.locales])]
  return {
    facts,
    resolve: addressResolver(facts.service_area),
    country: facts.country,
    vocabulary: {
      towns: facts.service_area.towns,
      postcodes: facts.service_area.postcodes,
      services: facts.services.map((service) => service.id),
      day: { from: Math.min(...spans.map((span) => span.from)), to: Math.max(...spans.map((span) => span.to)) },
    },
    areaCode: number.startsWith('+1') ? number.slice(2, 5) : undefined,
    locales: tags,
    languages: LANGUAGES.map((language) => ({ language, tag: tags.find((each) => each.startsWith(language)) }))
      .flatMap(({ language, tag }) => (tag === undefined ? [] : [{ tag, locale: spokenIn(locales[language], tag) }]))
      .sort((a, b) => tags.indexOf(a.tag) - tags.indexOf(b.tag)),
    emergencyNumber: EMERGENCY_NUMBER[facts.country],
    eagerness: facts.emergency.eagerness,
    people: [...new Set([...facts.on_call, ...facts.owners.map((owner) => owner.phone)])].slice(0, MAX_PEOPLE),
  }
}

/** How the service is called in the language of the call. */
export function spokenService(setting: Setting, id: string | undefined, language: string): string {
  const service = setting.facts.services.find((each) => each.id === id) ?? setting.facts.services.find((each) => each.id === 'general')
  return inLanguage(service?.spoken, language)
}

/** The wording in the language, else in any. */
export function inLanguage(words: Readonly<Record<string, string | undefined>> | undefined, language: string): string {
  return words?.[language] ?? Object.values(words ?? {}).find((text) => text !== undefined) ?? ''
}

/** The same, to be heard: with a pause between a number and a street that begins with one, "100, 38th Avenue". */
export function spokenAddress(address: StreetAddress | undefined): string {
  if (!address) return ''
  const { line, number, city } = address
  const street = number !== undefined && line.startsWith(`${number} `) ? line.slice(number.length + 1) : ''
  return addressLine({ line: startsWithDigit(street) ? `${number}, ${street}` : line, ...(city === undefined ? {} : { city }) })
}

const startsWithDigit = (text: string): boolean => text.charAt(0) >= '0' && text.charAt(0) <= '9'

/** The address on one line, as it is written down. */
export function addressLine(address: { readonly line: string; readonly city?: string; readonly postcode?: string } | undefined): string {
  return address ? [address.line, address.city].filter(Boolean).join(', ') : ''
}
