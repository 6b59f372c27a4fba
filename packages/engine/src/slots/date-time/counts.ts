import { openBehind } from './clock.ts'
import { CATEGORY, type Item, type Made, made } from './item.ts'
import type { RuleContext } from './rules.ts'

/** A number of people, within reason. */
export const people = (count: number): Made | undefined =>
  Number.isInteger(count) && count >= 1 && count <= 200 ? made.people(count) : undefined
/** Someone, or several, who may be of a party. */
export const folk = (count: number): Made => ({ cats: CATEGORY.folk, n: count })

/** "My friends" are at least two, "a couple" is. */
export const several = (kin: Item): number => Math.max(kin.n, 1)

/** "Me" counts as one only beside others, or beside a word of `joining`. */
export function isJoined({ before, after }: RuleContext, joining: ReadonlySet<string>): boolean {
  const others = CATEGORY.folk | CATEGORY.people
  const joins = (item: Item | undefined) => item !== undefined && (joining.has(item.norm) || (item.cats & others) !== 0)
  return joins(before) || joins(after)
}
/** True where a count of people may be said at all: nothing was asked, or what goes with a booking for several. */
export function isBooking({ call: { asked } }: RuleContext): boolean {
  return asked.length === 0 || asked.some((slot) => slot === 'people' || slot === 'time' || slot === 'date')
}
/** The same, to be added to others. */
export function counted(count: number): Made | undefined {
  const made = people(count)
  return made && { ...made, n: count }
}

/** Who names the party may count it too: "my friend and I, a table for two". The count is surer. */
const NAMED_SCORE = 0.8

/** A party of those who are named. */
export function group(context: RuleContext, a: Item, b: Item, c: Item, d: Item): Made | undefined {
  const named = (a.cats & b.cats & CATEGORY.folk) !== 0
  if (named && context.before?.cats === undefined && context.after !== undefined && a.n + b.n < 2) return undefined
  // "Five people, and I need ...": who counted people does not begin to count himself.
  if (a.cats & CATEGORY.people && b.rule.endsWith('.people.self') && context.after !== undefined) return undefined
  const all = counted(a.n + b.n + c.n + d.n)
  return all && named ? { ...all, score: NAMED_SCORE } : all
}

/** True when the number is one of a time or a length of time. */
export const timed = ({ after }: RuleContext): boolean => ((after?.cats ?? 0) & (CATEGORY.half | CATEGORY.unit)) !== 0
/** True when nothing behind the number makes it anything else. */
export function openCount(context: RuleContext): boolean {
  return openBehind(context) && !((context.after?.cats ?? 0) & CATEGORY.half)
}

/** A bare number when the number of people was asked for. */
export const bareCount = (item: Item): number | undefined => (item.cats & CATEGORY.num && people(item.n) ? item.n : undefined)
