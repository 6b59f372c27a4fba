import {
  addMonths,
  civil,
  dayNumber,
  daysInMonth,
  isDate,
  monthStart,
  nextDayOfMonth,
  nextMonthDay,
  nthWeekday,
  weekdayAfter,
  weekdayOf,
  weekStart,
} from './calendar.ts'
import { CATEGORY, dayOf, type Item, type Made, made } from './item.ts'
import type { Rule, RuleContext } from './rules.ts'
import { UNIT } from './unit.ts'

/** What a rule makes of its items. */
export type Make = Rule['make']

/** A day counted from today; nothing when the call does not know today. */
export const fromToday =
  (days: number): Make =>
  (context) =>
    offset(context, days)
/** The day `days` from today; undefined when the call does not know today. */
export function offset(context: RuleContext, days: number): Made | undefined {
  const today = context.today()
  return today === undefined ? undefined : made.date(today + days)
}

/** Month, day and year need no "today". */
export const fullDate = (month: Item, day: Item, year: Item): Made | undefined =>
  isDate(year.n, month.n, day.n) ? made.date(dayNumber(year.n, month.n, day.n), 'full') : undefined

/** The next such date of a month and a day of it. */
export const monthDay: Make = (context, month, day) => {
  const today = context.today()
  if (today === undefined) return undefined
  // "February thirtieth" is no other thirtieth.
  return made.date(nextMonthDay(today, month.n, day.n), 'month-day', true) ?? made.nothing()
}
/** In "three fifteen december seventh" the fifteen is no day. */
export const dayMonth: Make = (context, day, month, c, d) =>
  day.cats & CATEGORY.num && (context.after?.cats ?? 0) & CATEGORY.ord ? undefined : monthDay(context, month, day, c, d)

/** The next day with this number. */
export const dayOfMonth: Make = (context, day) => {
  const today = context.today()
  return today === undefined ? undefined : made.date(nextDayOfMonth(today, day.n), 'day-of-month', true)
}

/** The day `day` of the month that is `months` away. */
export const dayOfThatMonth =
  (months: number): Make =>
  (context, day) => {
    const today = context.today()
    if (today === undefined) return undefined
    const { year, month } = civil(monthStart(today, months))
    return isDate(year, month, day.n) ? made.date(dayNumber(year, month, day.n), 'full') : undefined
  }

/** The weekday in the week that is `weeks` away. */
export function inWeek(context: RuleContext, weekday: number, weeks: number): Made | undefined {
  const today = context.today()
  return today === undefined ? undefined : made.date(weekStart(today) + 7 * weeks + weekday)
}

/** The next such weekday after today, and `more` days. */
export function nextWeekdayMade(context: RuleContext, weekday: number, more = 0): Made | undefined {
  const today = context.today()
  return today === undefined ? undefined : made.date(weekdayAfter(today, weekday) + more, 'weekday', true)
}

/** "Next Tuesday": that of the coming calendar week, as most people and their calendars count. */
export const nextWeekday: Make = (context, weekday) => inWeek(context, weekday.n, 1)

/** The n-th such weekday of a named month, this year or next; -1 is the last. */
export const nthOfMonth = (context: RuleContext, n: number, weekday: Item, month: number): Made | undefined => {
  const today = context.today()
  if (today === undefined || n > 5) return undefined
  const { year } = civil(today)
  const found = nthWeekday(year, month, weekday.n, n)
  return found !== undefined && found >= today ? made.date(found, 'full') : made.date(nthWeekday(year + 1, month, weekday.n, n), 'full')
}
/** The n-th such weekday of the month that is `months` away; -1 is the last. */
export const nthOfThatMonth = (context: RuleContext, n: number, weekday: Item, months: number): Made | undefined => {
  const today = context.today()
  if (today === undefined) return undefined
  const { year, month } = civil(monthStart(today, months))
  return made.date(nthWeekday(year, month, weekday.n, n), 'full')
}

/** The n-th such weekday of this month, or of the next where it is over. */
export function nextNth(context: RuleContext, n: number, weekday: Item): Made | undefined {
  const today = context.today()
  if (today === undefined || n > 5) return undefined
  for (let step = 0; step < 3; step++) {
    const { year, month } = civil(monthStart(today, step))
    const found = nthWeekday(year, month, weekday.n, n)
    if (found !== undefined && found >= today) return made.date(found, 'full')
  }
  return undefined
}

/** A day some days, weeks, months or years from another; shorter units are times, not days. */
export function moved(day: number, count: number, unit: number): number | undefined {
  switch (unit) {
    case UNIT.day:
      return day + count
    case UNIT.week:
      return day + 7 * count
    case UNIT.fortnight:
      return day + 14 * count
    case UNIT.month:
      return addMonths(day, count)
    case UNIT.year:
      return addMonths(day, 12 * count)
    default:
      return undefined
  }
}

/** A time some minutes or hours from now, or a day some days from today. */
export function fromNow(context: RuleContext, count: number, unit: number): Made | undefined {
  const today = context.today()
  if (today === undefined || count > 999) return undefined
  if (unit === UNIT.minute) return made.moment(today, context.minute() + Math.round(count))
  if (unit === UNIT.hour) return made.moment(today, context.minute() + Math.round(count * 60))
  if (unit === UNIT.second) return made.moment(today, context.minute())
  const day = moved(today, count, unit)
  return day === undefined ? undefined : { ...made.date(day), cats: CATEGORY.date, n: unit }
}

/** A day moved by a length of time: "two weeks from Monday"; `exact` where one week beside a holiday is a day too. */
export const shiftDate = (context: RuleContext, date: Item, count: number, unit: number, exact = false): Made | undefined => {
  const from = date.cats & CATEGORY.weekday ? dayOfWeekday(context, date) : dayOf(date)
  // "The week after Thanksgiving" is a week, as "a week after Friday" is a day.
  if (
    !exact &&
    from !== undefined &&
    unit === UNIT.week &&
    Math.abs(count) === 1 &&
    date.value?.type === 'date' &&
    date.value.by === 'holiday'
  ) {
    const monday = weekStart(from) + count * 7
    return made.dates(monday, monday + 7)
  }
  return from === undefined ? undefined : made.date(moved(from, count, unit))
}
function dayOfWeekday(context: RuleContext, weekday: Item): number | undefined {
  const today = context.today()
  return today === undefined ? undefined : weekdayAfter(today, weekday.n)
}

/** "Tuesday next week or Wednesday": the second day belongs to the week of the first. */
export function alternatives(context: RuleContext, date: Item, weekday: Item): Made | undefined {
  const today = context.today()
  const first = dayOf(date)
  if (today === undefined || first === undefined) return undefined
  const second = weekdayAfter(first > today + 6 ? first : today, weekday.n)
  return made.several(date, {
    ...weekday,
    cats: CATEGORY.date,
    rule: `${context.call.language}.date.weekday`,
    score: 0.9,
    value: { type: 'date', day: second, by: 'weekday', assumed: true },
  })
}

/** The n-th such weekday after a day, or with -1 the last before it: "the Monday after Christmas". */
export function weekdayBeside(date: Item, weekday: Item, n: number): Made | undefined {
  const day = dayOf(date)
  if (day === undefined || n > 5) return undefined
  return made.date(n < 0 ? weekdayAfter(day - 8, weekday.n) : weekdayAfter(day, weekday.n) + 7 * (n - 1))
}

/** "Tomorrow or the day after". */
export function orDayAfter(context: RuleContext, date: Item): Made | undefined {
  const day = dayOf(date)
  if (day === undefined) return undefined
  const rule = `${context.call.language}.date.day-after`
  const value = { type: 'date', day: day + 1, by: 'relative', assumed: false } as const
  return made.several(date, { ...date, cats: CATEGORY.date, rule, score: 0.9, value })
}

/** "The third or the fourth of March": two days of one month. */
export function twoOfMonth(context: RuleContext, month: Item, first: Item, second: Item): Made | undefined {
  const today = context.today()
  if (today === undefined || (second.cats & CATEGORY.dom) === 0 || (first.cats & CATEGORY.dom) === 0) return undefined
  const a = nextMonthDay(today, month.n, first.n)
  const b = nextMonthDay(today, month.n, second.n)
  if (a === undefined || b === undefined) return undefined
  const day = (item: Item, at: number): Item => ({
    ...item,
    cats: CATEGORY.date,
    rule: `${context.call.language}.date.two-of-month`,
    score: 0.9,
    value: { type: 'date', day: at, by: 'month-day', assumed: true },
  })
  // The month belongs to the words of the day it stands beside.
  return month.from < first.from
    ? made.several(day({ ...first, from: month.from }, a), day(second, b))
    : made.several(day(first, a), day({ ...second, to: month.to }, b))
}

/** Two weekdays of the week that is `weeks` away. */
export function twoOfWeek(context: RuleContext, first: Item, second: Item, weeks: number): Made | undefined {
  const today = context.today()
  if (today === undefined) return undefined
  const start = weekStart(today) + 7 * weeks
  const day = (weekday: Item): Item => ({
    ...weekday,
    cats: CATEGORY.date,
    rule: `${context.call.language}.date.weekday-next-week`,
    score: 0.9,
    value: { type: 'date', day: start + weekday.n, by: 'relative', assumed: false },
  })
  return made.several(day(first), day(second))
}
/** From one weekday to another of the week that is `weeks` away. */
export function spanOfWeek(context: RuleContext, first: Item, second: Item, weeks: number): Made | undefined {
  const today = context.today()
  if (today === undefined || second.n < first.n) return undefined
  const start = weekStart(today) + 7 * weeks
  return made.dates(start + first.n, start + second.n + 1)
}

/** A weekday said beside a date: the date stands; a day of the month moves to where both are true. */
export function agree(context: RuleContext, weekday: Item, date: Item): Made | undefined {
  if (date.value?.type !== 'date') return undefined
  const { day, by } = date.value
  if (by === 'day-of-month') return weekdayAndDay(context, weekday, { ...date, n: civil(day).day })
  if (by === 'weekday') return undefined
  if (by === 'relative' && (date.n === UNIT.week || date.n === UNIT.month || date.n === UNIT.fortnight))
    return made.date(weekStart(day) + weekday.n)
  if (weekdayOf(day) === weekday.n) return made.date(day, by)
  return by === 'relative' || by === 'holiday' ? undefined : made.date(day, by, true)
}

/** "Friday the 27th": the next day that is both. */
export function weekdayAndDay(context: RuleContext, weekday: Item, day: Item): Made | undefined {
  const today = context.today()
  if (today === undefined) return undefined
  let month = monthStart(today)
  for (let step = 0; step < 14; step++) {
    const { year, month: m } = civil(month)
    if (day.n <= daysInMonth(year, m)) {
      const found = month + day.n - 1
      if (found >= today && weekdayOf(found) === weekday.n) return made.date(found, 'full')
    }
    month = monthStart(month, 1)
  }
  return made.date(nextDayOfMonth(today, day.n), 'day-of-month', true)
}

/** The date in another year, where it is one that has no year of its own. */
export function inYear(date: Item, year: number): Made | undefined {
  if (date.value?.type !== 'date') return undefined
  const { day, by } = date.value
  if (by !== 'month-day' && by !== 'full' && by !== 'holiday') return undefined
  const { month, day: dayOfThat } = civil(day)
  return isDate(year, month, dayOfThat) ? made.date(dayNumber(year, month, dayOfThat), 'full') : undefined
}
