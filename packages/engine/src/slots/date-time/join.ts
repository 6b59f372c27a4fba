import { weekdayAfter, weekdayOf } from './calendar.ts'
import { read } from './clock.ts'
import { CATEGORY, type Clock, dayOf, type Item, type Made, type Moment, made, type Value } from './item.ts'
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
    const { from, to, limit, open } = time.value
    if (open && from && to) return openSpanInPart(from, to, part)
    return { type: 'times', from: inPart(from, part.n), to: inPart(to, part.n), limit: limit && settledLimit(limit, part) }
  }
  const clock = inPart(read(time), part.n)
  return clock && { type: 'time', clock }
}
/** "Tonight between seven and nine": both ends lie in the part, or the second behind it. */
function openSpanInPart(from: Clock, to: Clock, part: Item): Value {
  const within = ({ minute }: Clock) => inPart({ minute: minute % HALF_DAY, open: true }, part.n) ?? fixed(minute)
  const [start, end] = [within(from), within(to)]
  const last = end.minute > start.minute ? end : fixed(Math.min(end.minute + HALF_DAY, 2 * HALF_DAY))
  return { type: 'times', from: start, to: last }
}
const HALF_DAY = 720

/** The one time that was named of an open span, settled as the span is. */
function settledLimit(limit: Item, part: Item): Item {
  const clock = inPart(read(limit), part.n)
  return clock ? { ...limit, value: { type: 'time', clock } } : limit
}
function asTime(time: Item): Value | undefined {
  const clock = read(time)
  return clock && { type: 'time', clock }
}
/** "In the morning, after nine": the span within the part; a side that was not said is that of the part. */
export function spanInPart(part: Item, span: Item, context: RuleContext): Made | undefined {
  const value = inPartValue(span, part)
  if (value?.type !== 'times') return undefined
  const hours = hoursOf(part.n, context)
  const [from, to] = [value.from?.minute ?? hours.from, value.to?.minute ?? hours.to]
  return from < to ? made.times(fixed(from), fixed(to)) : undefined
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
  return date?.type === 'date' && clock ? { day: date.day, minute: resolve(clock, context) } : undefined
}

function edgeOf({ value }: Item, edge: 'from' | 'to', context: RuleContext): Moment | undefined {
  if (value?.type !== 'joined') return undefined
  const values = value.parts.map((part) => part.value)
  const date = values.find((each) => each?.type === 'date')
  const times = values.find((each) => each?.type === 'times')
  const clock = times?.type === 'times' && times.from && times.to ? times[edge] : undefined
  return date?.type === 'date' && clock ? { day: date.day, minute: resolve(clock, context) } : undefined
}

/** From one moment to a later one; the second weekday is looked for behind the first. */
export function momentSpan(context: RuleContext, from: Item, to: Item): Made | undefined {
  const [a, end] = [momentOf(from, context) ?? edgeOf(from, 'from', context), momentOf(to, context) ?? edgeOf(to, 'to', context)]
  const b = a && end && end.day < a.day && isNextWeekday(to) ? { ...end, day: end.day + 7 } : end
  const ordered = a && b && (a.day < b.day || (a.day === b.day && a.minute < b.minute))
  return ordered ? made.moments(a, b) : undefined
}

function isNextWeekday({ value }: Item): boolean {
  return value?.type === 'joined' && value.parts.some((part) => part.value?.type === 'date' && part.value.by === 'weekday')
}

/** "From nine on Monday until five on Friday": a span open behind and one open before make one span. */
export function openEnds(context: RuleContext, from: Item, to: Item): Made | undefined {
  const [start, end] = [timesIn(from), timesIn(to)]
  if (!start?.from || start.to || !end?.to || end.from) return undefined
  const closed = withTime(to, { type: 'time', clock: end.to })
  return closed && momentSpan(context, from, closed)
}
const timesIn = ({ value }: Item) =>
  value?.type === 'joined' ? value.parts.map((part) => part.value).find((value) => value?.type === 'times') : undefined
function withTime(item: Item, time: Value): Item | undefined {
  if (item.value?.type !== 'joined') return undefined
  const parts = item.value.parts.map((part) => (part.value?.type === 'times' ? { ...part, value: time } : part))
  return { ...item, value: { type: 'joined', parts } }
}

/** "From Monday at eight, until Tuesday noon": one span of two that are open on different sides. */
export function bothMoments({ value: a }: Item, { value: b }: Item): Made | undefined {
  if (a?.type !== 'moments' || b?.type !== 'moments' || !a.from || a.to || !b.to || b.from) return undefined
  const to = b.to.day < a.from.day && b.to.day + 7 > a.from.day ? { ...b.to, day: b.to.day + 7 } : b.to
  return to.day < a.from.day || (to.day === a.from.day && to.minute <= a.from.minute) ? undefined : made.moments(a.from, to)
}

/** From a moment on, or up to it; of a part of a day its `edge`, so that "before Friday afternoon" ends as that begins. */
export function openMoment(context: RuleContext, item: Item, side: 'from' | 'to', edge: 'from' | 'to'): Made | undefined {
  const moment = momentOf(item, context) ?? edgeOf(item, edge, context)
  return moment && (side === 'from' ? made.moments(moment, undefined) : made.moments(undefined, moment))
}
