import { civil, dayNumber, isoDate, monthStart, nextDayOfMonth, weekdayAfter, weekdayOf, weekStart } from './date-time-calendar.ts'
import { moved } from './date-time-days.ts'
import { dayOf, type Item, type Made, made } from './date-time-item.ts'
import type { RuleContext } from './date-time-rules.ts'
import { UNIT } from './date-time-unit.ts'

/** True for a single day. */
export const isDay = (item: Item | undefined): boolean => item?.value?.type === 'date'

/** "Since Saturday" is the Saturday gone by. */
export function sinceDay(context: RuleContext, day: Item): Made | undefined {
  const { from } = ends(day)
  const today = context.today()
  if (from === undefined || today === undefined) return undefined
  return made.dates(from > today && day.value?.type === 'date' && day.value.by === 'weekday' ? from - 7 : from, undefined)
}

/** First day and the day behind the last of a day or a span of days. */
export function ends({ value }: Item): { from: number | undefined; to: number | undefined } {
  if (value?.type === 'date') return { from: value.day, to: value.day + 1 }
  return value?.type === 'dates' ? { from: value.from, to: value.to } : { from: undefined, to: undefined }
}

/** Both days belong to it; the second is looked for behind the first. */
export function dateSpan(_: RuleContext, from: Item, to: Item): Made | undefined {
  const a = dayOf(from)
  const b = dayOf(to)
  if (a === undefined || b === undefined || to.value?.type !== 'date') return undefined
  const { by } = to.value
  const end = by === 'weekday' ? weekdayAfter(a, weekdayOf(b)) : by === 'day-of-month' ? (nextDayOfMonth(a, civil(b).day) ?? b) : b
  return end < a ? undefined : made.dates(a, end + 1)
}

/** `length` days of the week of today, `from` days after its Monday. */
export function weeks(context: RuleContext, from: number, length: number): Made | undefined {
  const today = context.today()
  if (today === undefined) return undefined
  const start = weekStart(today) + from
  return made.dates(start, start + length)
}
/** The month that is `ahead` of this one, or a part of it. */
export function months(context: RuleContext, ahead: number, part?: 'early' | 'mid' | 'late'): Made | undefined {
  const today = context.today()
  if (today === undefined) return undefined
  return monthPart(monthStart(today, ahead), part)
}
function monthPart(start: number, part?: 'early' | 'mid' | 'late'): Made | undefined {
  const end = monthStart(start, 1)
  if (part === 'early') return made.dates(start, start + 10)
  if (part === 'mid') return made.dates(start + 10, start + 20)
  return part === 'late' ? made.dates(start + 20, end) : made.dates(start, end)
}
/** The next such month, or a part of it. */
export function namedMonth(context: RuleContext, month: Item, part?: 'early' | 'mid' | 'late'): Made | undefined {
  const today = context.today()
  if (today === undefined) return undefined
  const now = civil(today)
  return monthPart(dayNumber(month.n < now.month ? now.year + 1 : now.year, month.n, 1), part)
}

/** The last weekend of a month. */
export function lastWeekend(context: RuleContext, month: Item): Made | undefined {
  const all = namedMonth(context, month)
  const end = all?.value?.type === 'dates' ? all.value.to : undefined
  if (end === undefined) return undefined
  const sunday = end - 1 - ((weekdayOf(end - 1) + 1) % 7)
  return made.dates(sunday - 1, sunday + 1)
}

/** Days on which people work, counted from tomorrow. */
export function businessDays(context: RuleContext, count: number): number | undefined {
  const today = context.today()
  if (today === undefined || count > 60) return undefined
  let day = today
  for (let left = count; left > 0; ) {
    day += 1
    if (weekdayOf(day) < 5) left -= 1
  }
  return day
}
/** From tomorrow to a day, that day included. */
export function untilDay(context: RuleContext, end: number | undefined): Made | undefined {
  const today = context.today()
  return today === undefined || end === undefined ? undefined : made.dates(today + 1, end + 1)
}

/** The next so many days, weeks or months from tomorrow, or hours from now. */
export function nextStretch(context: RuleContext, count: number, unit: number): Made | undefined {
  const today = context.today()
  if (today === undefined) return undefined
  if (unit === UNIT.hour || unit === UNIT.minute) {
    const from = { day: today, minute: context.minute() }
    const end = context.minute() + count * (unit === UNIT.hour ? 60 : 1)
    return made.moments(from, { day: today + Math.floor(end / 1440), minute: end % 1440 })
  }
  const end = moved(today + 1, count, unit)
  return end === undefined ? undefined : made.dates(today + 1, end)
}
/** From today up to, not including, a day. */
export function restOf(context: RuleContext, end: number | undefined): Made | undefined {
  const today = context.today()
  return today === undefined || end === undefined ? undefined : made.dates(today, end)
}
/** The Monday after this week. */
export function weekEnd(context: RuleContext): number | undefined {
  const today = context.today()
  return today === undefined ? undefined : weekStart(today) + 7
}
/** The first of the month after this. */
export function monthEnd(context: RuleContext): number | undefined {
  const today = context.today()
  return today === undefined ? undefined : monthStart(today, 1)
}

/** Most days that one wish rules out: "not this week, not next week either". */
const MAX_RULED_OUT = 14

/** A wish against a day, or every day of a span. */
export function ruledOut({ value }: Item): Made | undefined {
  const from = value?.type === 'date' ? value.day : value?.type === 'dates' ? value.from : undefined
  const to = value?.type === 'date' ? value.day + 1 : value?.type === 'dates' ? value.to : undefined
  if (from === undefined || to === undefined || to - from > MAX_RULED_OUT) return undefined
  return made.wish({ type: 'not', dates: Array.from({ length: to - from }, (_, at) => isoDate(from + at)) })
}
