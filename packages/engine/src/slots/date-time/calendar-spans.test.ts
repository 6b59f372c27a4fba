import { describe, expect, it } from 'vitest'
import { dayNumber } from './calendar.ts'
import { lastDays, partOfSpan, weekendOfMonth } from './calendar-spans.ts'
import { made } from './item.ts'

const day = (date: string): number => {
  const [year = 0, month = 0, each = 0] = date.split('-').map(Number)
  return dayNumber(year, month, each)
}
const span = (from: string, to: string) => made.dates(day(from), day(to))

describe('spans of the calendar', () => {
  it('parts a week and a month', () => {
    const week = span('2026-11-23', '2026-11-30')
    expect(partOfSpan(week, 'early')).toEqual(span('2026-11-23', '2026-11-26'))
    expect(partOfSpan(week, 'mid')).toEqual(span('2026-11-25', '2026-11-27'))
    expect(partOfSpan(week, 'late')).toEqual(span('2026-11-26', '2026-11-30'))
    const month = span('2027-01-01', '2027-02-01')
    expect(partOfSpan(month, 'mid')).toEqual(span('2027-01-11', '2027-01-21'))
    expect(partOfSpan(month, 'late')).toEqual(span('2027-01-21', '2027-02-01'))
  })

  it('has no part of a span that is open', () => {
    expect(partOfSpan(made.dates(undefined, day('2027-01-01')), 'early')).toBeUndefined()
    expect(partOfSpan(undefined, 'early')).toBeUndefined()
  })

  it('counts days from the end, and weekends by their Saturday', () => {
    expect(lastDays(span('2027-01-01', '2027-02-01'), 3)).toEqual(span('2027-01-29', '2027-02-01'))
    expect(lastDays(span('2027-01-01', '2027-02-01'), 40)).toBeUndefined()
    expect(weekendOfMonth(day('2026-12-01'), 1)).toEqual(span('2026-12-05', '2026-12-07'))
    expect(weekendOfMonth(day('2026-12-01'), 5)).toBeUndefined()
  })
})
