import { createRequire } from 'node:module'
import type { BusinessFacts } from '@callwright/engine'

/** A day of a country's calendar. */
export type CalendarDay = {
  /** `YYYY-MM-DD` */
  readonly date: string
  /** What the law makes a holiday; else a bank holiday, an optional one or a mere observance. */
  readonly isPublic: boolean
  /** Given in place of a holiday that falls on a weekend. */
  readonly isSubstitute: boolean
  /** By language, or language and country, in lower case: `en`, `en-us`. */
  readonly names: ReadonlyMap<string, string>
}

export type HolidaySource =
  | { readonly ok: true; readonly days: readonly CalendarDay[] }
  | { readonly ok: false; readonly field: 'country' | 'state' | 'region'; readonly known: readonly string[] }

type Rules = NonNullable<BusinessFacts['holidays']>

/**
 * The calendar of a country, state and region in some years, from `date-holidays`. Its data takes a tenth of a second and some
 * megabytes to load: that happens here, the first time it is asked.
 */
export function holidaySource(country: string, { state, region }: Rules, years: readonly number[]): HolidaySource {
  const Holidays = library()
  const all = new Holidays()
  const countries = all.getCountries() ?? {}
  if (!Object.hasOwn(countries, country)) return { ok: false, field: 'country', known: listed(countries) }
  const states = all.getStates(country) ?? {}
  if (state !== undefined && !Object.hasOwn(states, state)) return { ok: false, field: 'state', known: listed(states) }
  const regions = state === undefined ? {} : (all.getRegions(country, state) ?? {})
  if (region !== undefined && !Object.hasOwn(regions, region)) return { ok: false, field: 'region', known: listed(regions) }
  const calendar = new Holidays({ country, ...(state === undefined ? {} : { state }), ...(region === undefined ? {} : { region }) })
  const names = new Map(calendar.getRules().map((rule) => [textOf(rule, 'rule'), namesOf(rule)]))
  const days = years.flatMap((year) =>
    calendar
      .getHolidays(year)
      // What begins in the afternoon closes no whole day.
      .filter(({ date }) => date.slice(11) === '00:00:00')
      .map(({ date, type, substitute, rule }) => ({
        date: date.slice(0, 10),
        isPublic: type === 'public',
        isSubstitute: substitute === true,
        names: names.get(rule) ?? new Map<string, string>(),
      })),
  )
  return { ok: true, days }
}

const listed = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([code, name]) => `${code} (${name})`)

/** Loaded only where it is needed, and at once, as business files are read before anything waits. */
function library(): typeof import('date-holidays').default {
  return createRequire(import.meta.url)('date-holidays')
}

/** What a rule is called by language. The library's own types leave its fields out. */
function namesOf(rule: object): ReadonlyMap<string, string> {
  const names: unknown = Reflect.get(rule, 'name')
  if (typeof names !== 'object' || names === null) return new Map()
  return new Map(Object.entries(names).flatMap(([language, name]) => (typeof name === 'string' ? [[language.toLowerCase(), name]] : [])))
}

function textOf(rule: object, field: string): string {
  return String(Reflect.get(rule, field))
}
