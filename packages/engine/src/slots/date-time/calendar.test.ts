import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMonths,
  civil,
  dayNumber,
  easter,
  isDate,
  isoDate,
  isoDateTime,
  nextDayOfMonth,
  nextMonthDay,
  nthWeekday,
  parseDay,
  parseMinute,
  weekdayAfter,
  weekdayOf,
  weekStart,
} from './calendar.ts'

const day = (text: string) => parseDay(text) ?? Number.NaN

describe('calendar arithmetic', () => {
  it('agrees with the platform calendar on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
        const platform = new Date(number * 86_400_000)
        expect(civil(number)).toEqual({ year: platform.getUTCFullYear(), month: platform.getUTCMonth() + 1, day: platform.getUTCDate() })
        expect(weekdayOf(number)).toBe((platform.getUTCDay() + 6) % 7)
        const { year, month, day: dayOfMonth } = civil(number)
        expect(dayNumber(year, month, dayOfMonth)).toBe(number)
      }),
    )
  })

  it('knows which dates there are', () => {
    expect([isDate(2024, 2, 29), isDate(2026, 2, 29), isDate(1900, 2, 29), isDate(2000, 2, 29)]).toEqual([true, false, false, true])
    expect([isDate(2026, 13, 1), isDate(2026, 4, 31), isDate(2026, 0, 1)]).toEqual([false, false, false])
  })

  it('finds the next weekday, never today', () => {
    expect(isoDate(weekdayAfter(day('2026-11-23'), 0))).toBe('2026-11-30')
    expect(isoDate(weekdayAfter(day('2026-11-23'), 1))).toBe('2026-11-24')
    expect(isoDate(weekStart(day('2026-11-29')))).toBe('2026-11-23')
  })

  it('finds the next such date, today included', () => {
    expect(isoDate(nextMonthDay(day('2026-11-23'), 11, 23) ?? 0)).toBe('2026-11-23')
    expect(isoDate(nextMonthDay(day('2026-11-23'), 11, 22) ?? 0)).toBe('2027-11-22')
    expect(isoDate(nextMonthDay(day('2026-11-23'), 2, 29) ?? 0)).toBe('2028-02-29')
    expect(nextMonthDay(day('2026-11-23'), 2, 30)).toBeUndefined()
    expect(isoDate(nextDayOfMonth(day('2026-11-23'), 31) ?? 0)).toBe('2026-12-31')
    expect(isoDate(nextDayOfMonth(day('2026-02-01'), 30) ?? 0)).toBe('2026-03-30')
  })

  it('counts weekdays of a month, and months', () => {
    expect(isoDate(nthWeekday(2026, 11, 3, 4) ?? 0)).toBe('2026-11-26')
    expect(isoDate(nthWeekday(2027, 5, 0, -1) ?? 0)).toBe('2027-05-31')
    expect(nthWeekday(2026, 11, 3, 5)).toBeUndefined()
    expect(isoDate(addMonths(day('2026-01-31'), 1))).toBe('2026-02-28')
    expect(isoDate(addMonths(day('2026-11-23'), -11))).toBe('2025-12-23')
    expect([2013, 2025, 2026, 2027].map((year) => isoDate(easter(year)))).toEqual(['2013-03-31', '2025-04-20', '2026-04-05', '2027-03-28'])
  })

  it('writes and reads local dates and times', () => {
    expect(isoDateTime(day('2026-11-24'), 810)).toBe('2026-11-24T13:30')
    expect(isoDateTime(day('2026-12-31'), 1440)).toBe('2027-01-01T00:00')
    expect([parseDay('2026-02-30'), parseDay('soon'), parseDay('')]).toEqual([undefined, undefined, undefined])
    expect([parseMinute('13:30:00'), parseMinute('24:00'), parseMinute('7 pm')]).toEqual([810, 1440, undefined])
  })
})
