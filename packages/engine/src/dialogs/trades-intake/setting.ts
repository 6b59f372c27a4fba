import { type BusinessFacts, openingWeek } from '../../business/facts.ts'
import type { BusinessVocabulary, Country } from '../../understanding/grammar.ts'

/** What the intake takes from the business facts, worked out once. */
export type Setting = {
  readonly facts: BusinessFacts
  readonly country: Country
  readonly vocabulary: BusinessVocabulary
  /** Area code of the business's own number, for callers who leave theirs out. */
  readonly areaCode: string | undefined
  /** What to call when there is danger to life. */
  readonly emergencyNumber: string
  /** BCP 47 tags of the business, its default first. */
  readonly locales: readonly string[]
  /** Where callers are put through to, in order. */
  readonly people: readonly string[]
}

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

export function intakeSetting(facts: BusinessFacts): Setting {
  const spans = openingWeek(facts).flat()
  const number = facts.numbers[0] ?? ''
  return {
    facts,
    country: facts.country,
    vocabulary: {
      towns: facts.service_area.towns,
      postcodes: facts.service_area.postcodes,
      services: facts.services.map((service) => service.id),
      day: { from: Math.min(...spans.map((span) => span.from)), to: Math.max(...spans.map((span) => span.to)) },
    },
    areaCode: number.startsWith('+1') ? number.slice(2, 5) : undefined,
    locales: [...new Set([facts.default_locale, ...facts.locales])],
    emergencyNumber: EMERGENCY_NUMBER[facts.country],
    people: [...facts.on_call, ...facts.owners.map((owner) => owner.phone)],
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

/** The address on one line, as it is read back and written down. */
export function addressLine(address: { readonly line: string; readonly city?: string; readonly postcode?: string } | undefined): string {
  return address ? [address.line, address.city].filter(Boolean).join(', ') : ''
}
