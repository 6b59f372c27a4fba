import { CATEGORY, type Clock, clock, clockOf, type Item, type Made, made } from './item.ts'
import { am, narrowed, pm } from './part.ts'
import type { RuleContext } from './rules.ts'

/** True when what stands behind a bare number does not make it a count or an address. */
export function openBehind(context: RuleContext): boolean {
  const { after, behindNumber } = context
  return (
    !after ||
    after.sep > 0 ||
    (after.cats & ~(CATEGORY.num | CATEGORY.unit | CATEGORY.ord | CATEGORY.people)) !== 0 ||
    behindNumber.has(after.norm)
  )
}

/** The clock reading of anything that can be one, two numbers in a row included. */
export function read(item: Item): Clock | undefined {
  return item.value?.type === 'time' ? item.value.clock : clockOf(item)
}

/** A clock reading some minutes before or after another. */
export function shifted(minutes: number, item: Item): Clock | undefined {
  const base = clockOf(item)
  if (!base) return undefined
  const span = base.open ? 720 : 1440
  return { minute: (base.minute + minutes + span) % span, open: base.open }
}

/** "Ten past" an hour, or before it with a negative sign. */
export const fraction = (of: Item, sign: number) => (minutes: Item) =>
  minutes.n < 60 ? made.time(shifted(sign * minutes.n, of)) : undefined

/** A reading before noon (0) or after it (1). */
export const withHalf = (time: Clock | undefined, half: number) => made.time(half === 0 ? am(time) : pm(time))

/** An hour and its minutes said as two numbers; not where a third stands beside them. */
export function pair(context: RuleContext, hour: Item, minutes: Item) {
  const read = minutes.n < 60 ? clock(hour.n, minutes.n) : undefined
  if (!read) return undefined
  const { before, after } = context
  if (before && before.cats & CATEGORY.num && before.sep < 1) return undefined
  if (after && after.cats & CATEGORY.num && after.sep < 1 && (after.cats & CATEGORY.hour) === 0) return undefined
  return { ...made.time(read, 0.6), cats: CATEGORY.pair }
}

/** A number behind a word that a time follows: "at five". */
export function cued(context: RuleContext, hour: Item) {
  if (hour.cats & CATEGORY.pair) return context.wantsTime || openBehind(context) ? made.time(read(hour)) : undefined
  if (hour.cats & CATEGORY.low && hour.n === 0) return undefined
  return openBehind(context) ? made.time(clockOf(hour), 0.8) : undefined
}

/** A part of the day narrowed to its beginning, middle or end. */
export function narrow(part: Item, how: 'early' | 'mid' | 'late') {
  return { cats: CATEGORY.part, n: narrowed(part.n, how) }
}

/** "Eight or nine am": two readings; where one is told am or pm, so is the other. */
export function eitherTime(context: RuleContext, first: Item, second: Item): Made | undefined {
  const [a, b] = [read(first), read(second)]
  const [own, other] = [alike(a, b), alike(b, a)]
  if (!own || !other) return undefined
  const rule = `${context.call.language}.time.either`
  const time = (item: Item, clock: Clock): Item => ({ ...item, cats: CATEGORY.time, rule, score: 0.85, value: { type: 'time', clock } })
  return made.several(time(first, own), time(second, other))
}
function alike(clock: Clock | undefined, beside: Clock | undefined): Clock | undefined {
  if (!clock?.open || !beside || beside.open) return clock
  return beside.minute >= 720 ? pm(clock) : am(clock)
}
