import {
  addMonths,
  civil,
  dayNumber,
  isoDate,
  monthStart,
  nextDayOfMonth,
  nthWeekday,
  weekdayAfter,
  weekdayOf,
  weekStart,
} from './calendar.ts'
import { moved } from './days.ts'
import { CATEGORY, dayOf, type Item, type Made, made } from './item.ts'
import type { RuleContext } from './rules.ts'
import { UNIT } from './unit.ts'

/** True for a single day. */
export const isDay = (item: Item | undefined): boolean => item?.value?.type === 'date'

/** "Since Saturday" is the Saturday gone by. */
export function sinceDay(context: RuleContext, day: Item): Made | undefined {
  const { from } = ends(day)
  const today = context.today()
  if (from === undefined || today === undefined) return undefined
  if (from <= today) return made.dates(from, undefined, day)
  return made.dates(day.value?.type === 'date' && day.value.by === 'weekday' ? from - 7 : from, undefined)
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
  const { year } = civil(b)
  // "26 June to 28 June 2020": the year is that of both.
  if (by === 'full' && from.value?.type === 'date' && from.value.by === 'month-day' && from.value.assumed && civil(a).year !== year) {
    const { month, day } = civil(a)
    const start = dayNumber(year, month, day)
    if (start <= b) return made.dates(start, b + 1)
  }
  // "From the 28th to January third" is the last 28th before it.
  if (from.value?.type === 'date' && from.value.by === 'day-of-month' && by === 'month-day') {
    const { day } = civil(a)
    const start = monthStart(b, civil(b).day > day ? 0 : -1) + day - 1
    if (start >= a && start < b) return made.dates(start, b + 1)
  }
  const end = by === 'weekday' ? weekdayAfter(a, weekdayOf(b)) : by === 'day-of-month' ? (nextDayOfMonth(a, civil(b).day) ?? b) : b
  return end < a ? undefined : made.dates(a, end + 1)
}

/** "Between November and January": from the beginning of the one to the end of the other, a year later where that lies before. */
export function spanOfSpans(from: Item, to: Item): Made | undefined {
  const [a, b] = [ends(from), ends(to)]
  if (a.from === undefined || b.to === undefined) return undefined
  const end = b.to <= a.from ? addMonths(b.to, 12) : b.to
  return end > a.from ? made.dates(a.from, end) : undefined
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

/** From one day of a month to another, both included. */
export function daysOfMonth(context: RuleContext, month: Item, from: Item, to: Item): Made | undefined {
  const today = context.today()
  if (today === undefined || from.n >= to.n) return undefined
  const { year, month: now, day } = civil(today)
  const y = month.n < now || (month.n === now && to.n < day) ? year + 1 : year
  return made.dates(dayNumber(y, month.n, from.n), dayNumber(y, month.n, to.n) + 1)
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
/** The last so many days, weeks or months before today, or hours and minutes before now. */
export function pastStretch(context: RuleContext, count: number, unit: number): Made | undefined {
  const today = context.today()
  if (today === undefined || count > 999) return undefined
  if (unit === UNIT.hour || unit === UNIT.minute) {
    // Hours gone by are no wish for a visit.
    if (!context.hoursAsSaid) return made.nothing()
    const start = context.minute() - Math.round(count * (unit === UNIT.hour ? 60 : 1))
    const days = Math.floor(start / 1440)
    return made.moments({ day: today + days, minute: start - days * 1440 }, { day: today, minute: context.minute() })
  }
  const start = moved(today, -count, unit)
  return start === undefined ? undefined : made.dates(start, today)
}
/** So many days, weeks or months at most: today is one of them. */
export function withinStretch(context: RuleContext, count: number, unit: number): Made | undefined {
  const today = context.today()
  const end = today === undefined ? undefined : moved(today, count, unit)
  return today === undefined || end === undefined ? nextStretch(context, count, unit) : made.dates(today, end)
}
/** From today up to, not including, a day. */
export function restOf(context: RuleContext, end: number | undefined): Made | undefined {
  const today = context.today()
  return today === undefined || end === undefined ? undefined : made.dates(today, end)
}
/** What is left of a month: all of it where it is still to come. */
export function restOfMonth(context: RuleContext, month: Item): Made | undefined {
  const today = context.today()
  const all = namedMonth(context, month)?.value
  return today === undefined || all?.type !== 'dates' || all.from === undefined ? undefined : made.dates(Math.max(all.from, today), all.to)
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

/** A wish against days, and against every day of a span: "not Monday or Tuesday". */
export function ruledOut(...items: readonly Item[]): Made | undefined {
  const dates: string[] = []
  for (const item of items) {
    const days = daysOf(item)
    if (!days) return undefined
    dates.push(...days)
  }
  return dates.length === 0 || dates.length > MAX_RULED_OUT ? undefined : made.wish({ type: 'not', dates })
}
/** A wish against the next such weekday. */
export function ruledOutWeekday(context: RuleContext, weekday: Item): Made | undefined {
  const day = weekdayOnward(context, weekday.n)
  return day === undefined ? undefined : made.wish({ type: 'not', dates: [isoDate(day)] })
}
function daysOf({ value }: Item): readonly string[] | undefined {
  if (value?.type === 'date') return [isoDate(value.day)]
  if (value?.type === 'joined') {
    const all = value.parts.map(daysOf)
    return value.parts.every((part) => part.value?.type === 'date') ? all.flatMap((days) => days ?? []) : undefined
  }
  if (value?.type !== 'dates' || value.from === undefined || value.to === undefined || value.to - value.from > MAX_RULED_OUT)
    return undefined
  const { from, to } = value
  return Array.from({ length: to - from }, (_, at) => isoDate(from + at))
}

/** A length of time from a day on: "for three days from Monday". */
export function lasting(context: RuleContext, start: Item, count: number, unit: number): Made | undefined {
  const day = start.cats & CATEGORY.weekday ? weekdayOnward(context, start.n) : dayOf(start)
  const end = day === undefined || !Number.isInteger(count) ? undefined : moved(day, count, unit)
  return end === undefined ? undefined : made.dates(day, end)
}

function weekdayOnward(context: RuleContext, weekday: number): number | undefined {
  const today = context.today()
  return today === undefined ? undefined : weekdayAfter(today, weekday)
}

/** A month of a named year. */
export const monthOfYear = (month: Item, year: number): Made | undefined =>
  made.dates(dayNumber(year, month.n, 1), monthStart(dayNumber(year, month.n, 1), 1))

/** The n-th week of a month, the last with -1: a week belongs to the month that has its Thursday. */
export function weekOfMonth(start: number | undefined, n: number): Made | undefined {
  if (start === undefined || n === 0 || n > 5) return undefined
  const { year, month } = civil(start)
  const thursday = nthWeekday(year, month, 3, n)
  return thursday === undefined ? undefined : made.dates(weekStart(thursday), weekStart(thursday) + 7)
}
/** The first day of the next such month, this one included, or of a month that was told with its year. */
export function firstOf(context: RuleContext, month: Item): number | undefined {
  const told = month.value?.type === 'dates' ? month.value : undefined
  if (told) return told.from !== undefined && told.to === monthStart(told.from, 1) ? told.from : undefined
  const all = namedMonth(context, month)
  return all?.value?.type === 'dates' ? all.value.from : undefined
}

/** Saturday and Sunday nearest to a day. */
export function weekendOf(date: Item): Made | undefined {
  const day = dayOf(date)
  if (day === undefined) return undefined
  const saturday = weekStart(day) + (weekdayOf(day) < 2 ? -2 : 5)
  return made.dates(saturday, saturday + 2)
}

/** From today up to a day, that day included. */
export function fromTodayUntil(context: RuleContext, date: Item): Made | undefined {
  const today = context.today()
  const day = dayOf(date)
  return today === undefined || day === undefined || day < today ? undefined : made.dates(today, day + 1)
}

/** What is left of today. */
export function restOfToday(context: RuleContext): Made | undefined {
  const today = context.today()
  return today === undefined ? undefined : made.moments({ day: today, minute: context.minute() }, { day: today + 1, minute: 0 })
}

/** Monday to Friday of this week, of the next where it is nearly over. */
export function workWeek(context: RuleContext): Made | undefined {
  const today = context.today()
  return today === undefined ? undefined : weeks(context, weekdayOf(today) >= 4 ? 7 : 0, 5)
}

/** Three months from `day` of `month` on: this year's, or the next where they are over, and a year later for "next". */
export function season(context: RuleContext, month: number, later: number, day = 1): Made | undefined {
  const today = context.today()
  if (today === undefined) return undefined
  const { year } = civil(today)
  const first = [year - 1, year, year + 1].map((each) => dayNumber(each, month, day)).find((start) => addMonths(start, 3) > today)
  const start = first === undefined || later === 0 || first > today ? first : addMonths(first, 12)
  return start === undefined ? undefined : made.dates(start, addMonths(start, 3))
}

/** From one day to another of the month that is `ahead` of this one, both included. */
export function daysOfThatMonth(context: RuleContext, ahead: number, from: Item, to: Item): Made | undefined {
  const today = context.today()
  if (today === undefined || from.n >= to.n) return undefined
  const start = monthStart(today, ahead)
  return start + to.n > monthStart(start, 1) ? undefined : made.dates(start + from.n - 1, start + to.n)
}

/** The first so many days or weeks from a day on, within its month: "the first ten days of December". */
export function firstDays(start: number | undefined, count: number, unit: number): Made | undefined {
  const length = unit === UNIT.day ? count : unit === UNIT.week ? count * 7 : 0
  return start === undefined || length < 1 || length > 31 ? undefined : made.dates(start, start + length)
}

/** The last so many days or weeks of a span of days: "the last two weeks of December". */
export function lastDays(span: Made | undefined, count: number, unit: number): Made | undefined {
  const length = unit === UNIT.day ? count : unit === UNIT.week ? count * 7 : 0
  const end = span?.value?.type === 'dates' ? span.value.to : undefined
  return end === undefined || length < 1 || length > 31 ? undefined : made.dates(end - length, end)
}

/** The day so many days on. */
export const daysOn = (day: number | undefined, days: number): number | undefined => (day === undefined ? undefined : day + days)

/** The first or the second half of the month that begins with a day. */
export function halfMonth(start: number | undefined, second: boolean): Made | undefined {
  if (start === undefined) return undefined
  return second ? made.dates(start + 15, monthStart(start, 1)) : made.dates(start, start + 15)
}

/** The last day of the month that begins with a day. */
export const lastDay = (start: number | undefined): Made | undefined =>
  start === undefined ? undefined : made.date(monthStart(start, 1) - 1, 'full')

/** The first day of the month that is `ahead` of this one. */
export function firstOfThat(context: RuleContext, ahead: number): number | undefined {
  const today = context.today()
  return today === undefined ? undefined : monthStart(today, ahead)
}

/** The year that is `ahead` of this one. */
export function years(context: RuleContext, ahead: number): Made | undefined {
  const today = context.today()
  if (today === undefined) return undefined
  const { year } = civil(today)
  return made.dates(dayNumber(year + ahead, 1, 1), dayNumber(year + ahead + 1, 1, 1))
}

/** True where a time stands behind a day, or the word for "at": "before Friday at five" is no span of days. */
export function isTimeBehind({ after }: RuleContext, at: string): boolean {
  return (
    after !== undefined && after.sep === 0 && ((after.cats & (CATEGORY.time | CATEGORY.pair | CATEGORY.part)) !== 0 || after.norm === at)
  )
}

/** "In two or three days": from the earlier day to the later. */
export function inAbout(context: RuleContext, least: number, most: number, unit: number): Made | undefined {
  const today = context.today()
  const [from, to] = today === undefined || least >= most ? [] : [moved(today, least, unit), moved(today, most, unit)]
  return from === undefined || to === undefined ? undefined : made.dates(from, to + 1)
}
