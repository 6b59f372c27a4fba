import { nextDayOfMonth } from './calendar.ts'
import { openBehind, read } from './clock.ts'
import { bareCount } from './counts.ts'
import { CATEGORY, type Clock, clock, clockOf, type Item } from './item.ts'
import { asTimes } from './join.ts'
import type { RuleContext } from './rules.ts'

/**
 * Words that no rule joined to others, read on their own: parts of the day, and bare numbers where one was asked for. Of `meals`, a word
 * is a time only beside a day or where a time is due.
 */
export function leftovers(items: readonly Item[], context: RuleContext, meals: ReadonlySet<string>): readonly Item[] {
  return items.map((item, at) => {
    if (item.value && !(item.cats & (CATEGORY.pair | CATEGORY.dayPart))) return item
    if (item.cats & CATEGORY.part && !item.value) return meals.has(item.norm) && !context.wantsTime ? item : asTimes(item, context)
    if (item.cats & CATEGORY.dayPart) return dayAndPart(item, context)
    context.before = items[at - 1]
    context.after = items[at + 1]
    return item.cats ? alone(item, context) : item
  })
}

/** "Tonight" on its own is a day and a span of hours in the same words. */
function dayAndPart(item: Item, context: RuleContext): Item {
  const parts = [{ ...item, cats: CATEGORY.date }, asTimes(item, context)]
  return { ...item, cats: CATEGORY.moments, value: { type: 'joined', parts } }
}

function alone(item: Item, context: RuleContext): Item {
  const open = openBehind(context)
  const clear = !context.before || !(context.before.cats & (CATEGORY.num | CATEGORY.ord))
  if (item.cats & CATEGORY.pair) {
    // "3.25" alone is more often a sum than a time.
    const ok = context.wantsTime || (open && clear && (item.rule !== DOTTED || (!context.before && !context.after)))
    const clock = read(item)
    return ok && clock
      ? { ...item, cats: CATEGORY.time, value: { type: 'time', clock }, score: context.wantsTime ? 0.85 : 0.5 }
      : { ...item, value: undefined }
  }
  if (!open || !clear || !(item.cats & CATEGORY.num)) return item
  const count = context.wantsPeople ? bareCount(item) : undefined
  if (count !== undefined) return { ...item, value: { type: 'people', count }, rule: `${context.call.language}.people.bare`, score: 0.7 }
  const both = context.wantsTime && context.wantsDate
  if (context.wantsDate && item.cats & CATEGORY.dom && (!context.wantsTime || item.n > 12)) {
    const today = context.today()
    const day = today === undefined ? undefined : nextDayOfMonth(today, item.n)
    if (day !== undefined)
      return {
        ...item,
        value: { type: 'date', day, by: 'day-of-month', assumed: true },
        rule: `${context.call.language}.date.bare`,
        score: both ? 0.5 : 0.7,
      }
  }
  const reading = context.wantsTime && item.n > 0 && item.n !== 24 ? (clockOf(item) ?? fourFigures(item)) : undefined
  return reading ? { ...item, value: { type: 'time', clock: reading }, rule: `${context.call.language}.time.bare`, score: 0.6 } : item
}

/** The rule for figures with a dot between them. */
const DOTTED = 'time.digits-dot'

/** "2030" could be a year; where a time is due it is half past eight. */
function fourFigures({ cats, n }: Item): Clock | undefined {
  return cats & CATEGORY.year && cats & CATEGORY.num && n % 100 < 60 ? clock(Math.floor(n / 100), n % 100) : undefined
}
