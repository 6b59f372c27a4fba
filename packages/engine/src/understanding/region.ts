import type { Country, Locale, Speaker, UnderstandingContext } from './grammar.ts'

/** The regions whose habits are known. */
export const REGION_TAGS = ['en-US', 'en-GB', 'en-CA', 'fr-FR', 'fr-CA', 'es-US', 'es-ES', 'es-MX'] as const
export type RegionTag = (typeof REGION_TAGS)[number]

/** How a date in digits is written: 12/4 is December 4 where the month comes first. */
export type DateOrder = 'month-first' | 'day-first'

/** What one region does otherwise than the rest of its language. Small: everything else is the language's. */
export type Region = {
  readonly tag: RegionTag
  readonly country: Country
  readonly dateOrder: DateOrder
  /** Folded words that mean something else here, each with the name of its sense: `{ diner: 'noon meal' }` in Québec. */
  readonly senses: Readonly<Record<string, string>>
  /** Parts of the day that have other hours here, as minutes of the day. */
  readonly parts?: Readonly<Record<string, { readonly from: number; readonly to: number }>>
  /** How values are read aloud here, where it is not as the language does. */
  readonly speak?: Speaker
}

/** The first of a language's regions stands for countries that have none of their own. */
export type Regions = readonly [Region, ...Region[]]

/** The region that an utterance is heard in, by the country of the business. */
export function regionIn(regions: Regions, { country }: Pick<UnderstandingContext, 'country'>): Region {
  return regions.find((region) => region.country === country) ?? regions[0]
}

/** A language as it is read aloud in the region of a tag. */
export function spokenIn(locale: Locale, tag: string): Locale {
  const speak = locale.regions.find((region) => region.tag === tag)?.speak
  return speak ? { ...locale, speak } : locale
}
