import type { BusinessFacts, FactsMistake } from '@callwright/engine'
import { comparableName } from '../visit.ts'
import { type CalendarDay, holidaySource } from './source.ts'

export type HolidaysResolved =
  | { readonly ok: true; readonly facts: BusinessFacts }
  | { readonly ok: false; readonly mistakes: readonly FactsMistake[] }

/** Years before and after today's for which holidays are worked out: a version of facts is made anew long before they end. */
const YEARS_BACK = 1
const YEARS_AHEAD = 4

/**
 * Facts with the days of their public holidays written in (`holidays.days`), from last year to four years ahead of `today`
 * (`YYYY-MM-DD`): so they are part of an immutable version, and whoever reads it closes on the same days. Facts that name no
 * holidays stay as they are. A state or a holiday that does not exist is a mistake that names those which do.
 */
export function resolveHolidays(facts: BusinessFacts, today: string): HolidaysResolved {
  const { holidays } = facts
  if (!holidays) return { ok: true, facts }
  const year = Number(today.slice(0, 4))
  const years = Array.from({ length: YEARS_BACK + YEARS_AHEAD + 1 }, (_, at) => year - YEARS_BACK + at)
  const country = holidays.country ?? facts.country
  const source = holidaySource(country, holidays, years)
  if (!source.ok) {
    const reason = `is not known; known are ${source.known.join(', ') || 'none'}`
    return { ok: false, mistakes: [{ path: `holidays.${source.field}`, reason }] }
  }
  const mistakes = [
    ...unknownNames(
      holidays.except.filter((each) => !isDate(each)),
      source.days,
      true,
      'except',
    ),
    ...unknownNames(holidays.also, source.days, false, 'also'),
  ]
  if (mistakes.length > 0) return { ok: false, mistakes }
  const worked = new Set(holidays.except.map(comparableName))
  const also = new Set(holidays.also.map(comparableName))
  const closed = new Map<string, CalendarDay>()
  for (const day of source.days) {
    if (worked.has(comparableName(day.date)) || !(day.isPublic ? !isNamed(day, worked) : isNamed(day, also))) continue
    const known = closed.get(day.date)
    if (!known || (known.isSubstitute && !day.isSubstitute)) closed.set(day.date, day)
  }
  const days = [...closed.values()]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map((day) => ({ date: day.date, ...spoken(day, facts.locales) }))
  return { ok: true, facts: { ...facts, holidays: { ...holidays, days } } }
}

function isDate(text: string): boolean {
  return text.length === 10 && text.charAt(4) === '-' && !Number.isNaN(Date.parse(text))
}

function isNamed({ names }: CalendarDay, wanted: ReadonlySet<string>): boolean {
  return wanted.size > 0 && [...names.values()].some((name) => wanted.has(comparableName(name)))
}

/** Names that no day of the kind goes by: most likely a slip, which would close or open the business unnoticed. */
function unknownNames(names: readonly string[], days: readonly CalendarDay[], isPublic: boolean, field: string): FactsMistake[] {
  const ofKind = days.filter((day) => day.isPublic === isPublic)
  const known = new Set(ofKind.flatMap((day) => [...day.names.values()].map(comparableName)))
  const listed = [...new Set(ofKind.map((day) => day.names.get('en') ?? [...day.names.values()][0] ?? ''))].join(', ')
  return names
    .filter((name) => !known.has(comparableName(name)))
    .map((name) => ({ path: `holidays.${field}`, reason: `no day is called "${name}"; there are ${listed || 'none'}` }))
}

/** What the day is called in the languages of the business; nothing for a language that has no word of its own for it. */
function spoken(day: CalendarDay, locales: BusinessFacts['locales']): { readonly name?: { en?: string; fr?: string; es?: string } } {
  const name: { en?: string; fr?: string; es?: string } = {}
  for (const language of ['en', 'fr', 'es'] as const) {
    const tag = locales.find((each) => each.startsWith(language))
    const said = tag && (day.names.get(tag.toLowerCase()) ?? day.names.get(language))
    if (said) name[language] = said
  }
  return Object.keys(name).length > 0 ? { name } : {}
}
