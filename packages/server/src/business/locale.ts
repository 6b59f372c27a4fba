import type { BusinessFacts } from '@callwright/engine'

/** The business's own tag for what a channel asks: the same tag, else the first of the same language, else its default. */
export function pickLocale(facts: Pick<BusinessFacts, 'locales' | 'default_locale'>, wanted: string | undefined): string {
  const lower = wanted?.toLowerCase().replaceAll('_', '-') ?? ''
  const language = lower.split('-', 1)[0] ?? ''
  return (
    facts.locales.find((tag) => tag.toLowerCase() === lower) ??
    facts.locales.find((tag) => tag.split('-', 1)[0] === language) ??
    facts.default_locale
  )
}
