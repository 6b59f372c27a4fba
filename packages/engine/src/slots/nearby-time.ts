import type { TimeWanted } from '../effect.ts'
import { isoDateTime, parseDay, parseMinute } from './date-time/calendar.ts'

/** How many days after (or before) the day that is spoken of still count as "later" or "earlier". */
const DAYS_ROUND = 7

/**
 * "Anything later?", "a bit earlier": the rest of the day of `than` on that side first, then the days beyond. Local times
 * `YYYY-MM-DDTHH:MM`; earlier days begin with that of `now`.
 */
export function nearbyTime(side: 'later' | 'earlier', than: string, now: string): TimeWanted | undefined {
  const day = parseDay(than.slice(0, 10))
  const today = parseDay(now.slice(0, 10))
  if (day === undefined || today === undefined) return undefined
  const minute = parseMinute(than.slice(11, 16)) ?? 0
  const span = (from: number, start: number, to: number, end: number) => ({ from: isoDateTime(from, start), to: isoDateTime(to, end) })
  if (side === 'later') return { windows: [span(day, minute + 1, day + 1, 0), span(day + 1, 0, day + 1 + DAYS_ROUND, 0)] }
  const sameDay = span(day, 0, day, minute)
  return { windows: day > today ? [sameDay, span(today, 0, day, 0)] : [sameDay] }
}
