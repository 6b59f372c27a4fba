import { weekdayAfter, weekdayOf } from './calendar.ts'
import { read } from './clock.ts'
import { CATEGORY, dayOf, type Item, type Made, type Moment, made, type Value } from './item.ts'
import { fixed, hoursOf, inPart, PARTS, type Part, resolve } from './part.ts'
import type { RuleContext } from './rules.ts'

/** Days and times that belong together, each with its own words; nothing when one is missing. */
export const joined = (...parts: (Item | undefined)[]): Made | undefined => {
  const found = parts.filter((part) => part !== undefined)
  return found.length === parts.length ? { cats: CATEGORY.moment, value: { type: 'joined', parts: found } } : undefined
}

/** A part of the day as the span it stands for. */
export function asTimes(part: Item, context: RuleContext): Item {
  const { from, to } = hoursOf(part.n, context)
  return {
    ...part,
    cats: CATEGORY.times,
    rule: part.rule || `${context.call.language}.time-range.part`,
    score: part.score || 0.85,
    value: { type: 'times', from: fixed(from), to: fixed(to) },
  }
}

/** True for a part of the day that lies within another: "first thing" within the morning. */
export function isWithin(narrow: Item, wide: Item, context: RuleContext): boolean {
  const [inner, outer] = [hoursOf(narrow.n, context), hoursOf(wide.n, context)]
  return outer.from <= inner.from && inner.to <= outer.to
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
  if (time.value?.type === 'times') {
    const { from, to, limit } = time.value
    return { type: 'times', from: inPart(from, part.n), to: inPart(to, part.n), limit: limit && settledLimit(limit, part) }
  }
  const clock = inPart(read(time), part.n)
  return clock && { type: 'time', clock }
}
/** The one time that was named of an open span, settled as the span is. */
function settledLimit(limit: Item, part: Item): Item {
  const clock = inPart(read(limit), part.n)
  return clock ? { ...limit, value: { type: 'time', clock } } : limit
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
export function momentOf(item: Item, context: RuleContext): Moment | undefined {
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

/** From a moment on, or up to it. */
export function openMoment(context: RuleContext, item: Item, side: 'from' | 'to'): Made | undefined {
  const moment = momentOf(item, context)
  return moment && (side === 'from' ? made.moments(moment, undefined) : made.moments(undefined, moment))
}
