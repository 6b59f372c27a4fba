import { civil, nthWeekday, weekdayAfter, weekdayOf } from './calendar.ts'
import { weekdayAndDay, weekdayBeside } from './days.ts'
import { CATEGORY, dayOf, type Item, type Made, made } from './item.ts'
import { joined } from './join.ts'
import type { RuleContext } from './rules.ts'

/** True for a day that was named by its weekday alone: "Tuesday", "next Tuesday", "this coming Tuesday". */
const isWeekday = ({ rule }: Item): boolean => WEEKDAY_RULES.has(rule.slice(rule.lastIndexOf('.') + 1))
const WEEKDAY_RULES: ReadonlySet<string> = new Set(['weekday', 'this-weekday', 'next-weekday', 'coming-weekday'])

/** The number of the weekday that a day falls on, as an item. */
function weekdayItem(date: Item): Item | undefined {
  const day = dayOf(date)
  return day === undefined || !isWeekday(date) ? undefined : { ...date, n: weekdayOf(day) }
}

/** "Next Friday the 18th", "next Friday, 18 March": what the calendar says of a day decides which weekday was meant. */
export function restated(context: RuleContext, named: Item, date: Item): Made | undefined {
  const weekday = weekdayItem(named)
  if (!weekday) return undefined
  if (date.value?.type !== 'date') return date.cats & CATEGORY.dom ? weekdayAndDay(context, weekday, date) : undefined
  if (isWeekday(date) || date.value.by === 'relative') return undefined
  const { day, by, assumed } = date.value
  return by === 'day-of-month' ? weekdayAndDay(context, weekday, { ...date, n: civil(day).day }) : made.date(day, by, assumed)
}

/** "The next Tuesday after the 20th": the first such weekday after a date. */
export function weekdayBehind(named: Item, date: Item): Made | undefined {
  const weekday = weekdayItem(named)
  return weekday && !isWeekday(date) ? weekdayBeside(date, weekday, 1) : undefined
}

/** "The Monday closest to 5 October". */
export function nearestWeekday(weekday: Item, date: Item): Made | undefined {
  const day = dayOf(date)
  return day === undefined ? undefined : made.date(weekdayAfter(day - 4, weekday.n))
}

/** "Next week, Thursday or Friday": each of several weekdays within one week. */
export function weekdaysWithin(span: Item, ...days: readonly Item[]): Made | undefined {
  if (span.value?.type !== 'dates') return undefined
  const { from, to } = span.value
  if (from === undefined || to === undefined || to - from > 7) return undefined
  const within = days.map((item): Item | undefined => {
    const day = dayOf(item)
    if (day === undefined || item.value?.type !== 'date' || item.value.by !== 'weekday') return undefined
    const found = weekdayAfter(from - 1, weekdayOf(day))
    return found < to ? { ...item, value: { type: 'date', day: found, by: 'relative', assumed: false } } : undefined
  })
  return joined(...within)
}

/** "The first Monday evening of next month": the n-th weekday was counted in this month, and belongs to the one named behind it. */
export function movedToMonth(moment: Item, month: Item): Made | undefined {
  if (moment.value?.type !== 'joined' || month.value?.type !== 'dates' || month.value.from === undefined) return undefined
  const { year, month: number, day: first } = civil(month.value.from)
  if (first !== 1) return undefined
  const parts = moment.value.parts.map((part): Item | undefined => {
    const day = dayOf(part)
    if (day === undefined) return part
    const found = part.rule.endsWith('.nth-weekday') ? nthWeekday(year, number, weekdayOf(day), Math.ceil(civil(day).day / 7)) : undefined
    return found === undefined ? undefined : { ...part, value: { type: 'date', day: found, by: 'full', assumed: false } }
  })
  return joined(...parts)
}
