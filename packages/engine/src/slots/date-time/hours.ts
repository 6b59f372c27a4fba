import { openBehind, read } from './clock.ts'
import { CATEGORY, type Clock, type Item, type Made, made } from './item.ts'
import { fixed, hoursOf, resolve, resolveSpan } from './part.ts'
import type { RuleContext } from './rules.ts'
import { UNIT } from './unit.ts'

/** From one clock reading to another. */
export function span(context: RuleContext, from: Item, to: Item): Made | undefined {
  const [a, b] = [read(from), read(to)]
  if (!a || !b) return undefined
  const resolved = resolveSpan(a, b, context)
  const times = { type: 'times', from: fixed(resolved.from), to: fixed(resolved.to), open: a.open && b.open } as const
  return { cats: CATEGORY.times, value: times }
}
/** The same of bare numbers, where nothing behind makes them a count. */
export const bareSpan = (context: RuleContext, from: Item, to: Item): Made | undefined =>
  openBehind(context) ? span(context, from, to) : undefined
/** From a clock reading on; `limit` is the item that named it. */
export const since = (time: Clock | undefined, limit?: Item): Made | undefined => made.times(time, undefined, limit)
/** Up to a clock reading; `limit` is the item that named it. */
export const until = (time: Clock | undefined, limit?: Item): Made | undefined => made.times(undefined, time, limit)
/** From the clock reading that an item names on. */
export const sinceTime = (time: Item): Made | undefined => since(read(time), time)
/** Up to the clock reading that an item names. */
export const untilTime = (time: Item): Made | undefined => until(read(time), time)

/** "After three but before six": one span of two that are open on different sides. */
export function bothSides(context: RuleContext, a: Item, b: Item): Made | undefined {
  if (a.value?.type !== 'times' || b.value?.type !== 'times') return undefined
  const from = a.value.from && !a.value.to ? a.value.from : b.value.from
  const to = a.value.to && !a.value.from ? a.value.to : b.value.to
  const oneEach = (a.value.from ? 1 : 0) + (a.value.to ? 1 : 0) === 1 && (b.value.from ? 1 : 0) + (b.value.to ? 1 : 0) === 1
  if (!oneEach || !from || !to) return undefined
  const span = resolveSpan(from, to, context)
  return made.times(fixed(span.from), fixed(span.to))
}

/** From now up to a clock reading. */
export function fromNowUntil(context: RuleContext, time: Item): Made | undefined {
  const clock = read(time)
  if (!clock || context.today() === undefined) return undefined
  const now = context.minute()
  const end = resolve(clock, context)
  const later = clock.open && end <= now ? end + 720 : end
  return later > now && later <= 1440 ? made.times(fixed(now), fixed(later)) : undefined
}

/** From a clock reading of today up to now. */
export function untilNow(context: RuleContext, time: Item): Made | undefined {
  const clock = read(time)
  if (!clock || context.today() === undefined) return undefined
  const now = context.minute()
  return clock.minute < now ? made.times(fixed(clock.minute), fixed(now)) : undefined
}

/** So many hours or minutes from a clock reading on: "from nine for two hours". */
export function lastingTime(context: RuleContext, start: Item, count: number, unit: number): Made | undefined {
  const clock = start.value?.type === 'times' && !start.value.to ? start.value.from : read(start)
  const minutes = unit === UNIT.hour ? count * 60 : unit === UNIT.minute ? count : 0
  if (!clock || minutes <= 0 || minutes > 1440) return undefined
  const from = resolve(clock, context)
  return from + minutes <= 1440 ? made.times(fixed(from), fixed(from + Math.round(minutes))) : undefined
}

/** The hours in which people work: those of the business, where it says them. */
export const businessHours = ({ call: { business } }: RuleContext): Made | undefined =>
  made.times(fixed(business?.day?.from ?? OFFICE.from), fixed(business?.day?.to ?? OFFICE.to))
const OFFICE = { from: 480, to: 1080 }

/** What a day has left without one of its parts: its second half without the morning, else the hours before the part. */
export function exceptPart(context: RuleContext, part: Item): Made | undefined {
  const { from, to } = hoursOf(part.n, context)
  return from < NOON ? since(fixed(Math.max(to, NOON))) : until(fixed(from))
}
const NOON = 720
