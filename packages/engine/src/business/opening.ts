import { isoDate, isoDateTime, isoTime, parseDay, parseMinute, weekdayOf } from '../slots/date-time/calendar.ts'
import { type BusinessFacts, type MinuteSpan, openingWeek } from './facts.ts'

type Hours = Pick<BusinessFacts, 'hours' | 'closed_days'>

/** Days ahead among which the next opening is looked for. */
const LOOK_AHEAD = 31

/** The spans in which a business is open on a local day `YYYY-MM-DD`. */
export function openingOn(facts: Hours, date: string): readonly MinuteSpan[] {
  const day = parseDay(date)
  return day === undefined || facts.closed_days.includes(date.slice(0, 10)) ? [] : (openingWeek(facts)[weekdayOf(day)] ?? [])
}

/** Until when a business that is open at a local time stays open, `HH:MM`; undefined while it is closed. */
export function openUntil(facts: Hours, now: string): string | undefined {
  const minute = parseMinute(now.slice(11, 16)) ?? 0
  const span = openingOn(facts, now.slice(0, 10)).find(({ from, to }) => from <= minute && minute < to)
  return span && isoTime(span.to % (24 * 60))
}

/** When a business opens next after a local time, `YYYY-MM-DDTHH:MM`. */
export function nextOpening(facts: Hours, now: string): string | undefined {
  const today = parseDay(now)
  if (today === undefined) return undefined
  const minute = parseMinute(now.slice(11, 16)) ?? 0
  for (let ahead = 0; ahead < LOOK_AHEAD; ahead++) {
    const spans = openingOn(facts, isoDate(today + ahead))
    const next = spans.find(({ from }) => ahead > 0 || from > minute)
    if (next) return isoDateTime(today + ahead, next.from)
  }
  return undefined
}
