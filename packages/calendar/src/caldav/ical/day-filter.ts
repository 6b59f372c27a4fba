import { DAY_MS } from '../../time/parse-time.ts'
import type { RecurrenceRule } from './recurrence-rule.ts'

/** Day of the week of a day counted from 1970-01-01, a Thursday; Monday is 0. */
export const weekday = (day: number): number => (((day + 3) % 7) + 7) % 7

/** Which week a day lies in, counted from some week in 1970. */
export const weekIndex = (day: number, weekStart: number): number => Math.floor((day + 3 - weekStart) / 7)

/**
 * Whether a rule leaves a day in, whichever period it lies in: RFC 5545's table of BYxxx parts, where "expand" and "limit" come to the
 * same once all days are looked at, and DTSTART gives what the rule does not say.
 */
export function dayFilter(rule: RecurrenceRule, startDay: number): (day: number) => boolean {
  const { freq, byMonth, byWeekNo, byYearDay, byMonthDay, byDay, weekStart } = rule
  const start = new Date(startDay * DAY_MS)
  const says = byYearDay || byMonthDay || byDay
  const monthDays = byMonthDay ?? ((freq === 'MONTHLY' || (freq === 'YEARLY' && !byWeekNo)) && !says ? [start.getUTCDate()] : null)
  const months = byMonth ?? (freq === 'YEARLY' && !byWeekNo && !says ? [start.getUTCMonth() + 1] : null)
  const days = byDay ?? ((freq === 'WEEKLY' || (freq === 'YEARLY' && byWeekNo)) && !says ? [{ nth: 0, day: weekday(startDay) }] : null)
  const ordinal = freq === 'MONTHLY' || (freq === 'YEARLY' && byMonth) ? 'month' : freq === 'YEARLY' && !byWeekNo ? 'year' : null

  return (day) => {
    if (days && !days.some((wanted) => wanted.day === weekday(day))) return false
    if (!months && !monthDays && !byYearDay && !byWeekNo && !(ordinal && days)) return true
    const date = new Date(day * DAY_MS)
    const year = date.getUTCFullYear()
    const month = date.getUTCMonth()
    if (months && !months.includes(month + 1)) return false
    const ofMonth = date.getUTCDate()
    const inMonth = dayNumber(year, month + 1) - dayNumber(year, month)
    if (monthDays && !hits(monthDays, ofMonth, inMonth)) return false
    const ofYear = day - dayNumber(year, 0) + 1
    const inYear = dayNumber(year + 1, 0) - dayNumber(year, 0)
    if (byYearDay && !hits(byYearDay, ofYear, inYear)) return false
    if (byWeekNo && !isWeek(byWeekNo, day, year, weekStart)) return false
    if (!days || !ordinal) return true
    const [at, length] = ordinal === 'month' ? [ofMonth, inMonth] : [ofYear, inYear]
    const nth = Math.ceil(at / 7)
    const nthLast = -Math.ceil((length - at + 1) / 7)
    return days.some((wanted) => wanted.day === weekday(day) && (wanted.nth === 0 || wanted.nth === nth || wanted.nth === nthLast))
  }
}

/** Whether a list that may count from the end holds the position of `length` ones. */
const hits = (list: readonly number[], position: number, length: number): boolean =>
  list.includes(position) || list.includes(position - length - 1)

/** ISO 8601 weeks, with any first day of the week: the first has at least four days in the year. */
function isWeek(list: readonly number[], day: number, year: number, weekStart: number): boolean {
  for (const weekYear of [year - 1, year, year + 1]) {
    const first = firstWeek(weekYear, weekStart)
    const next = firstWeek(weekYear + 1, weekStart)
    if (day >= first && day < next) return hits(list, Math.floor((day - first) / 7) + 1, (next - first) / 7)
  }
  return false
}

function firstWeek(year: number, weekStart: number): number {
  const fourth = dayNumber(year, 0) + 3
  return fourth - ((weekday(fourth) - weekStart + 7) % 7)
}

/** The first day of a month as a day counted from 1970-01-01. */
function dayNumber(year: number, month: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month, 1)
  return date.getTime() / DAY_MS
}
