import { openBehind } from './date-time-clock.ts'
import { CATEGORY, type Item, type Made, made } from './date-time-item.ts'
import type { RuleContext } from './date-time-rules.ts'

/** A number of people, within reason. */
export const people = (count: number): Made | undefined => (count >= 1 && count <= 200 ? made.people(count) : undefined)
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
/** The same, to be added to others. */
export function counted(count: number): Made | undefined {
  const made = people(count)
  return made && { ...made, n: count }
}

/** A party of those who are named. */
export function group(context: RuleContext, a: Item, b: Item, c: Item, d: Item): Made | undefined {
  const alone = a.cats & CATEGORY.folk && b.cats & CATEGORY.folk && context.before?.cats === undefined && context.after !== undefined
  return alone && a.n + b.n < 2 ? undefined : counted(a.n + b.n + c.n + d.n)
}

/** True when the number is one of a time or a length of time. */
export const timed = ({ after }: RuleContext): boolean => ((after?.cats ?? 0) & (CATEGORY.half | CATEGORY.unit)) !== 0
/** True when nothing behind the number makes it anything else. */
export function openCount(context: RuleContext): boolean {
  return openBehind(context) && !((context.after?.cats ?? 0) & CATEGORY.half)
}

/** A bare number when the number of people was asked for. */
export const bareCount = (item: Item): number | undefined => (item.cats & CATEGORY.num && item.n >= 1 && item.n <= 200 ? item.n : undefined)
