import { type BusinessFacts, type BusinessVocabulary, openingWeek } from '@callwright/engine'

/** What hearing is resolved against for one business. */
export function vocabularyOf(facts: BusinessFacts): BusinessVocabulary {
  const spans = openingWeek(facts).flat()
  return {
    towns: facts.service_area.towns,
    postcodes: facts.service_area.postcodes,
    services: facts.services.map((service) => service.id),
    day: { from: Math.min(...spans.map((span) => span.from)), to: Math.max(...spans.map((span) => span.to)) },
  }
}

/** The area code of a business in the North American plan, from the first of its own numbers. */
export function areaCodeOf(facts: BusinessFacts): string | undefined {
  return facts.numbers.map((number) => /^\+1(\d{3})\d{7}$/.exec(number)?.[1]).find((code) => code !== undefined)
}
