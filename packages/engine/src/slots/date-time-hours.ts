import { openBehind, read } from './date-time-clock.ts'
import { type Clock, type Item, type Made, made } from './date-time-item.ts'
import { fixed, resolveSpan } from './date-time-part.ts'
import type { RuleContext } from './date-time-rules.ts'

/** From one clock reading to another. */
export function span(context: RuleContext, from: Item, to: Item): Made | undefined {
  const [a, b] = [read(from), read(to)]
  if (!a || !b) return undefined
  const resolved = resolveSpan(a, b, context.call)
  return made.times(fixed(resolved.from), fixed(resolved.to))
}
/** The same of bare numbers, where nothing behind makes them a count. */
export const bareSpan = (context: RuleContext, from: Item, to: Item): Made | undefined =>
  openBehind(context) ? span(context, from, to) : undefined
/** From a clock reading on. */
export const since = (time: Clock | undefined): Made | undefined => made.times(time, undefined)
/** Up to a clock reading. */
export const until = (time: Clock | undefined): Made | undefined => made.times(undefined, time)

/** "After three but before six": one span of two that are open on different sides. */
export function bothSides(context: RuleContext, a: Item, b: Item): Made | undefined {
  if (a.value?.type !== 'times' || b.value?.type !== 'times') return undefined
  const from = a.value.from && !a.value.to ? a.value.from : b.value.from
  const to = a.value.to && !a.value.from ? a.value.to : b.value.to
  const oneEach = (a.value.from ? 1 : 0) + (a.value.to ? 1 : 0) === 1 && (b.value.from ? 1 : 0) + (b.value.to ? 1 : 0) === 1
  if (!oneEach || !from || !to) return undefined
  const span = resolveSpan(from, to, context.call)
  return made.times(fixed(span.from), fixed(span.to))
}
