import { civil, dayNumber, easter, nthWeekday } from '../../slots/date-time-calendar.ts'
import type { Country } from '../../understanding/grammar.ts'

/** Holidays by rule: the date of each in a given year. */
export const HOLIDAYS = {
  thanksgiving: (year, country) => (country === 'CA' ? nthWeekday(year, 10, 0, 2) : nthWeekday(year, 11, 3, 4)),
  christmas: (year) => dayNumber(year, 12, 25),
  halloween: (year) => dayNumber(year, 10, 31),
  easter: (year) => easter(year),
  juneteenth: (year) => dayNumber(year, 6, 19),
  'good friday': (year) => easter(year) - 2,
  'easter monday': (year) => easter(year) + 1,
  'christmas eve': (year) => dayNumber(year, 12, 24),
  'boxing day': (year) => dayNumber(year, 12, 26),
  "new year's eve": (year) => dayNumber(year, 12, 31),
  "new year's day": (year) => dayNumber(year, 1, 1),
  "valentine's day": (year) => dayNumber(year, 2, 14),
  "saint patrick's day": (year) => dayNumber(year, 3, 17),
  'independence day': (year) => dayNumber(year, 7, 4),
  'canada day': (year) => dayNumber(year, 7, 1),
  'veterans day': (year) => dayNumber(year, 11, 11),
  'labor day': (year) => nthWeekday(year, 9, 0, 1),
  'memorial day': (year) => nthWeekday(year, 5, 0, -1),
  'martin luther king day': (year) => nthWeekday(year, 1, 0, 3),
  "presidents' day": (year) => nthWeekday(year, 2, 0, 3),
  'columbus day': (year) => nthWeekday(year, 10, 0, 2),
  'black friday': (year) => (nthWeekday(year, 11, 3, 4) ?? 0) + 1,
  "mother's day": (year, country) => (country === 'GB' ? easter(year) - 21 : nthWeekday(year, 5, 6, 2)),
  "father's day": (year) => nthWeekday(year, 6, 6, 3),
  'super bowl sunday': (year) => nthWeekday(year, 2, 6, 2),
} as const satisfies Record<string, (year: number, country: Country) => number | undefined>
export type Holiday = keyof typeof HOLIDAYS

/** The holiday's next day on or after `today`. */
export function nextHoliday(name: Holiday, today: number, country: Country): number | undefined {
  const { year } = civil(today)
  const rule: (year: number, country: Country) => number | undefined = HOLIDAYS[name]
  const found = rule(year, country)
  return found !== undefined && found >= today ? found : rule(year + 1, country)
}

/** Holidays that one word names, in the order of their numbers as items. */
export const WORD_HOLIDAYS: readonly Holiday[] = ['thanksgiving', 'christmas', 'halloween', 'easter', 'juneteenth']

/** Holidays that take several words, as patterns. */
export const PHRASE_HOLIDAYS: readonly (readonly [Holiday, string])[] = [
  ['thanksgiving', 'thanksgiving day'],
  ['christmas', 'christmas day'],
  ['halloween', 'halloween night'],
  ['easter', 'easter sunday'],
  ['good friday', 'good friday'],
  ['easter monday', 'easter monday'],
  ['christmas eve', '(christmas|xmas) eve'],
  ['boxing day', 'boxing day'],
  ["new year's eve", "new (years|year|year's) eve"],
  ["new year's day", "new (years|year|year's) day"],
  ["valentine's day", "(valentines|valentine|valentine's) day"],
  ["saint patrick's day", "(saint|st) (patricks|patrick|patrick's) day"],
  ['independence day', 'independence day'],
  ['canada day', 'canada day'],
  ['veterans day', "(veterans|veteran|veteran's) day"],
  ['labor day', '(labor|labour) day'],
  ['memorial day', 'memorial day'],
  ['martin luther king day', '(mlk|martin luther king) day'],
  ["presidents' day", "(presidents|president|president's) day"],
  ['columbus day', '(columbus|indigenous peoples) day'],
  ['black friday', 'black friday'],
  ["mother's day", "(mothers|mother|mother's) day"],
  ["father's day", "(fathers|father|father's) day"],
  ['super bowl sunday', 'super bowl sunday'],
]
