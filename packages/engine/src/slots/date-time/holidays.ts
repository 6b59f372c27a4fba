import type { Country } from '../../understanding/grammar.ts'
import { civil, dayNumber, easter, nthWeekday, weekStart } from './calendar.ts'

/** The "fête nationale" or its like, as month and day. */
const NATIONAL_DAYS: Partial<Record<Country, readonly [number, number]>> = {
  FR: [7, 14],
  CA: [6, 24],
  BE: [7, 21],
  CH: [8, 1],
  US: [7, 4],
  ES: [10, 12],
  MX: [9, 16],
}

/** France keeps Mother's Day on the last Sunday of May, a week later where that is Pentecost. */
function lastSundayOfMay(year: number): number {
  const last = nthWeekday(year, 5, 6, -1) ?? 0
  return last === easter(year) + 49 ? last + 7 : last
}

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
  'independence day': (year, country) => (country === 'MX' ? dayNumber(year, 9, 16) : dayNumber(year, 7, 4)),
  'canada day': (year) => dayNumber(year, 7, 1),
  'veterans day': (year) => dayNumber(year, 11, 11),
  'labor day': (year, country) => (country === 'US' || country === 'CA' ? nthWeekday(year, 9, 0, 1) : dayNumber(year, 5, 1)),
  "workers' day": (year) => dayNumber(year, 5, 1),
  'memorial day': (year) => nthWeekday(year, 5, 0, -1),
  'martin luther king day': (year) => nthWeekday(year, 1, 0, 3),
  "presidents' day": (year) => nthWeekday(year, 2, 0, 3),
  'columbus day': (year, country) => (country === 'ES' || country === 'MX' ? dayNumber(year, 10, 12) : nthWeekday(year, 10, 0, 2)),
  'black friday': (year) => (nthWeekday(year, 11, 3, 4) ?? 0) + 1,
  "mother's day": (year, country) => {
    if (country === 'GB') return easter(year) - 21
    if (country === 'FR') return lastSundayOfMay(year)
    if (country === 'MX') return dayNumber(year, 5, 10)
    return nthWeekday(year, 5, 6, country === 'ES' ? 1 : 2)
  },
  "father's day": (year, country) => (country === 'ES' ? dayNumber(year, 3, 19) : nthWeekday(year, 6, 6, 3)),
  'ascension day': (year) => easter(year) + 39,
  pentecost: (year) => easter(year) + 49,
  'whit monday': (year) => easter(year) + 50,
  assumption: (year) => dayNumber(year, 8, 15),
  "all saints' day": (year) => dayNumber(year, 11, 1),
  'victory day': (year) => dayNumber(year, 5, 8),
  "patriots' day": (year) => weekStart(dayNumber(year, 5, 24)),
  "saint john's day": (year) => dayNumber(year, 6, 24),
  'national day': (year, country) => dayNumber(year, ...(NATIONAL_DAYS[country] ?? [7, 14])),
  'early may bank holiday': (year) => nthWeekday(year, 5, 0, 1),
  'spring bank holiday': (year) => nthWeekday(year, 5, 0, -1),
  'summer bank holiday': (year) => nthWeekday(year, 8, 0, -1),
  'civic holiday': (year) => nthWeekday(year, 8, 0, 1),
  'family day': (year) => nthWeekday(year, 2, 0, 3),
  'truth and reconciliation day': (year) => dayNumber(year, 9, 30),
  'cyber monday': (year) => (nthWeekday(year, 11, 3, 4) ?? 0) + 4,
  'bonfire night': (year) => dayNumber(year, 11, 5),
  "saint george's day": (year) => dayNumber(year, 4, 23),
  'groundhog day': (year) => dayNumber(year, 2, 2),
  'cinco de mayo': (year) => dayNumber(year, 5, 5),
  'shrove tuesday': (year) => easter(year) - 47,
  'holy saturday': (year) => easter(year) - 1,
  'holy innocents': (year) => dayNumber(year, 12, 28),
  "women's day": (year) => dayNumber(year, 3, 8),
  "children's day": (year) => dayNumber(year, 4, 30),
  'ash wednesday': (year) => easter(year) - 46,
  'super bowl sunday': (year) => nthWeekday(year, 2, 6, 2),
  epiphany: (year) => dayNumber(year, 1, 6),
  candlemas: (year) => dayNumber(year, 2, 2),
  'mardi gras': (year) => easter(year) - 47,
  'palm sunday': (year) => easter(year) - 7,
  'holy thursday': (year) => easter(year) - 3,
  'constitution day': (year, country) =>
    country === 'MX' ? dayNumber(year, 2, 5) : country === 'US' ? dayNumber(year, 9, 17) : dayNumber(year, 12, 6),
  'revolution day': (year) => dayNumber(year, 11, 20),
  'immaculate conception': (year) => dayNumber(year, 12, 8),
  guadalupe: (year) => dayNumber(year, 12, 12),
  'day of the dead': (year) => dayNumber(year, 11, 2),
} as const satisfies Record<string, (year: number, country: Country) => number | undefined>
export type Holiday = keyof typeof HOLIDAYS

/** The holiday's next day on or after `today`. */
export function nextHoliday(name: Holiday, today: number, country: Country): number | undefined {
  const { year } = civil(today)
  const rule: (year: number, country: Country) => number | undefined = HOLIDAYS[name]
  const found = rule(year, country)
  return found !== undefined && found >= today ? found : rule(year + 1, country)
}
