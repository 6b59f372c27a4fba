import { weekdayAfter, weekdayOf } from './date-time-calendar.ts'
import { read } from './date-time-clock.ts'
import { CATEGORY, dayOf, type Item, type Made, type Moment, made, type Value } from './date-time-item.ts'
import { fixed, inPart, PARTS, type Part, partNamed, resolve } from './date-time-part.ts'
import type { RuleContext } from './date-time-rules.ts'

/** Days and times that belong together, each with its own words; nothing when one is missing. */
export const joined = (...parts: (Item | undefined)[]): Made | undefined => {
  const found = parts.filter((part) => part !== undefined)
  return found.length === parts.length ? { cats: CATEGORY.moment, value: { type: 'joined', parts: found } } : undefined
}

/** A part of the day as the span it stands for. */
export function asTimes(part: Item, context: RuleContext): Item {
  const { from, to } = PARTS[partNamed(part.n)]
  return {
    ...part,
    cats: CATEGORY.times,
    rule: part.rule || `${context.call.language}.time-range.part`,
    score: part.score || 0.85,
    value: { type: 'times', from: fixed(from), to: fixed(to) },
  }
}

/** A reading with am or pm settled by a part of the day, as an item of its own. */
export function settledTime(time: Item, part: Item | undefined, context: RuleContext): Item | undefined {
  const value = part ? inPartValue(time, part) : time.value?.type === 'times' ? time.value : asTime(time)
  if (!value) return undefined
  return {
    ...time,
    cats: value.type === 'times' ? CATEGORY.times : CATEGORY.time,
    value,
    rule: time.rule || `${context.call.language}.time.hour`,
    score: Math.max(time.score, 0.7),
  }
}
function inPartValue(time: Item, part: Item): Value | undefined {
  if (time.value?.type === 'times') return { type: 'times', from: inPart(time.value.from, part.n), to: inPart(time.value.to, part.n) }
  const clock = inPart(read(time), part.n)
  return clock && { type: 'time', clock }
}
function asTime(time: Item): Value | undefined {
  const clock = read(time)
  return clock && { type: 'time', clock }
}
/** The day of an expression that names a day and a part of it. */
export const dateOf = (dayPart: Item): Item => ({ ...dayPart, cats: CATEGORY.date })

/** "Early tomorrow": a day and the edge of its working hours. */
export const edge = (date: Item, part: Part): Made | undefined =>
  date.value?.type === 'date'
    ? made.moments({ day: date.value.day, minute: PARTS[part].from }, { day: date.value.day, minute: PARTS[part].to })
    : undefined

/** "Wednesday, the week after Thanksgiving": the day of that week. Spans of more than a week hold several. */
export function weekdayWithin(day: Item, span: Item): Made | undefined {
  const at = dayOf(day)
  if (day.value?.type !== 'date' || day.value.by !== 'weekday' || at === undefined) return undefined
  if (span.value?.type !== 'dates' || span.value.from === undefined || span.value.to === undefined) return undefined
  const { from, to } = span.value
  const within = weekdayAfter(from - 1, weekdayOf(at))
  return to - from <= 7 && within < to ? made.date(within) : undefined
}

/** The moment that a day and a clock reading name; the start of a span that is open behind. */
function momentOf(item: Item, context: RuleContext): Moment | undefined {
  if (item.value?.type === 'moment') return item.value
  if (item.value?.type !== 'joined') return undefined
  const date = item.value.parts.find((part) => part.value?.type === 'date')?.value
  const time = item.value.parts.find((part) => part.value?.type === 'time' || part.value?.type === 'times')?.value
  const clock = time?.type === 'time' ? time.clock : time?.type === 'times' && !time.to ? time.from : undefined
  return date?.type === 'date' && clock ? { day: date.day, minute: resolve(clock, context.call) } : undefined
}

/** From one moment to a later one. */
export function momentSpan(context: RuleContext, from: Item, to: Item): Made | undefined {
  const [a, b] = [momentOf(from, context), momentOf(to, context)]
  const ordered = a && b && (a.day < b.day || (a.day === b.day && a.minute < b.minute))
  return ordered ? made.moments(a, b) : undefined
}
