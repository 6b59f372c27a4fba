import type { Country } from '../understanding/grammar.ts'
import { civil, dayNumber, easter, nthWeekday } from './date-time-calendar.ts'

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
