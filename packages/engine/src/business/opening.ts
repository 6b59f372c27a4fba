import { isoDateTime, isoTime, parseDay, parseMinute, weekdayOf } from '../slots/date-time/calendar.ts'
import { type BusinessFacts, type MinuteSpan, minuteSpans, openingWeek } from './facts.ts'

type Hours = Pick<BusinessFacts, 'hours' | 'closed_days'> & Partial<Pick<BusinessFacts, 'exceptions' | 'holidays'>>
type Words = NonNullable<NonNullable<BusinessFacts['holidays']>['days'][number]['name']>

/** The hours of one day; a day without any is a `holiday`, by name where that is known, or else a `closed_day`. */
export type OpeningDay = {
  readonly spans: readonly MinuteSpan[]
  readonly closed: 'holiday' | 'closed_day' | null
  readonly holiday?: Words | undefined
}

/** Days ahead among which the next opening is looked for. */
const LOOK_AHEAD = 31

/**
 * The hours of any day, counted from 1970-01-01: those of its weekday, unless it is closed or a public holiday, and before all else
 * what `exceptions` say of it. Made once for many days; whoever answers or offers anything asks here.
 */
export function openingDays(facts: Hours): (day: number) => OpeningDay {
  const week = openingWeek(facts).map((spans): OpeningDay => ({ spans, closed: spans.length === 0 ? 'closed_day' : null }))
  const others = new Map<number | undefined, OpeningDay>()
  const put = (date: string, opening: OpeningDay) => others.set(parseDay(date), opening)
  for (const { date, name } of facts.holidays?.days ?? []) put(date, { spans: [], closed: 'holiday', holiday: name })
  for (const date of facts.closed_days) put(date, { spans: [], closed: 'holiday', holiday: others.get(parseDay(date))?.holiday })
  for (const [date, texts] of Object.entries(facts.exceptions ?? {})) {
    const spans = minuteSpans(texts)
    put(date, { spans, closed: spans.length === 0 ? 'closed_day' : null })
  }
  return (day) => others.get(day) ?? week[weekdayOf(day)] ?? { spans: [], closed: 'closed_day' }
}

/** The hours of a business on a local date `YYYY-MM-DD`. */
export function openingOn(facts: Hours, date: string): OpeningDay {
  const day = parseDay(date)
  return day === undefined ? { spans: [], closed: 'closed_day' } : openingDays(facts)(day)
}

/** What the holiday of a local date is called in a language (`en`); undefined where it is none, or has no name there. */
export function holidayOn(facts: Hours, date: string | undefined, language: string): string | undefined {
  if (date === undefined) return undefined
  const names = openingOn(facts, date).holiday ?? {}
  return Object.entries(names).find(([each]) => each === language)?.[1]
}

/** Until when a business that is open at a local time stays open, `HH:MM`; undefined while it is closed. */
export function openUntil(facts: Hours, now: string): string | undefined {
  const minute = parseMinute(now.slice(11, 16)) ?? 0
  const span = openingOn(facts, now).spans.find(({ from, to }) => from <= minute && minute < to)
  return span && isoTime(span.to % (24 * 60))
}

/** When a business opens next after a local time, `YYYY-MM-DDTHH:MM`. */
export function nextOpening(facts: Hours, now: string): string | undefined {
  const today = parseDay(now)
  if (today === undefined) return undefined
  const minute = parseMinute(now.slice(11, 16)) ?? 0
  const opening = openingDays(facts)
  for (let ahead = 0; ahead < LOOK_AHEAD; ahead++) {
    const next = opening(today + ahead).spans.find(({ from }) => ahead > 0 || from > minute)
    if (next) return isoDateTime(today + ahead, next.from)
  }
  return undefined
}
