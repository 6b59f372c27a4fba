import { civil, dayNumber, monthStart, nthWeekday } from './calendar.ts'
import { moved } from './days.ts'
import { type Made, made, type Value } from './item.ts'
import type { RuleContext } from './rules.ts'

/** Which part of a week, a month or a season. */
export type SpanPart = 'early' | 'mid' | 'late'

/** The beginning, the middle or the end of a span of days: of a week its first three, middle two and last four days, else about a third. */
export function partOfSpan(span: { readonly value?: Value | undefined } | undefined, part: SpanPart): Made | undefined {
  if (span?.value?.type !== 'dates' || span.value.from === undefined || span.value.to === undefined) return undefined
  const { from, to } = span.value
  if (to - from === 7)
    return part === 'early' ? made.dates(from, from + 3) : part === 'mid' ? made.dates(from + 2, from + 4) : made.dates(from + 3, to)
  const third = Math.max(1, Math.floor((to - from) / 3))
  if (part === 'early') return made.dates(from, from + third)
  return part === 'mid' ? made.dates(from + third, from + 2 * third) : made.dates(from + 2 * third, to)
}

/** The beginning, the middle or the end of a season: parted in the middle of its second and of its third month. */
export function partOfSeason(span: { readonly value?: Value | undefined } | undefined, part: SpanPart): Made | undefined {
  if (span?.value?.type !== 'dates' || span.value.from === undefined || span.value.to === undefined) return undefined
  const { from, to } = span.value
  const [first, second] = [monthStart(from, 1) + 14, monthStart(from, 2) + 14]
  if (part === 'early') return made.dates(from, first + 1)
  return part === 'mid' ? made.dates(first, second + 1) : made.dates(second, to + 1)
}

/** The last so many days of a span of days. */
export function lastDays(span: { readonly value?: Value | undefined } | undefined, count: number): Made | undefined {
  if (span?.value?.type !== 'dates' || span.value.from === undefined || span.value.to === undefined) return undefined
  const { from, to } = span.value
  return count < 1 || count > to - from ? undefined : made.dates(to - count, to)
}

/** The n-th weekend of the month that begins with a day: its Saturday lies in the month. */
export function weekendOfMonth(start: number | undefined, n: number): Made | undefined {
  if (start === undefined || n < 1 || n > 5) return undefined
  const { year, month } = civil(start)
  const saturday = nthWeekday(year, month, 5, n)
  return saturday === undefined ? undefined : made.dates(saturday, saturday + 2)
}

/** The first day of the year that is `ahead` of this one. */
export function yearStart(context: RuleContext, ahead: number): number | undefined {
  const today = context.today()
  return today === undefined ? undefined : dayNumber(civil(today).year + ahead, 1, 1)
}

/** "In a week or two": from the one day to the other. */
export function inBetween(context: RuleContext, least: Length, most: Length): Made | undefined {
  const today = context.today()
  if (today === undefined) return undefined
  const [from, to] = [moved(today, least.count, least.unit), moved(today, most.count, most.unit)]
  return from === undefined || to === undefined || from >= to ? undefined : made.dates(from, to + 1)
}
type Length = { readonly count: number; readonly unit: number }
