import { nextDayOfMonth } from '../../slots/date-time-calendar.ts'
import { asksForBoth, ruleContext } from '../../slots/date-time-context.ts'
import { CATEGORY, clockOf, type Item } from '../../slots/date-time-item.ts'
import { hasTrigger, lex } from '../../slots/date-time-lex.ts'
import { program, type RuleContext, run } from '../../slots/date-time-rules.ts'
import { settle } from '../../slots/date-time-settle.ts'
import type { Grammar } from '../../understanding/grammar.ts'
import { regionIn } from '../../understanding/region.ts'
import { clockLayers, clockPartLayer, openBehind, read } from './date-time-clock-rules.ts'
import { dayLayers, lateDayLayer } from './date-time-day-rules.ts'
import { asTimes, joinLayer, momentSpanLayer, weekdayInSpanLayer } from './date-time-join-rules.ts'
import { monthSpanLayer } from './date-time-named-day-rules.ts'
import { bareCount, latePeopleLayer, peopleLayers } from './date-time-people.ts'
import { daySpanLayer, stretchLayer, timeSpanJoinLayer, timeSpanLayer } from './date-time-range-rules.ts'
import { dayPartLayer } from './date-time-relative-day-rules.ts'
import { greetingLayer, repairLayer, wishLayer } from './date-time-wish-rules.ts'
import { dateTimeWords } from './date-time-words.ts'
import { englishRegions } from './regions.ts'

const PROGRAM = program([
  greetingLayer,
  ...peopleLayers,
  monthSpanLayer,
  ...dayLayers,
  stretchLayer,
  ...clockLayers,
  dayPartLayer,
  clockPartLayer,
  lateDayLayer,
  timeSpanLayer,
  timeSpanJoinLayer,
  daySpanLayer,
  wishLayer,
  latePeopleLayer,
  weekdayInSpanLayer,
  joinLayer,
  momentSpanLayer,
  repairLayer,
])

/** English dates, times, spans of them, wishes about time, and counts of people. */
export const dateTime: Grammar = {
  kinds: ['date', 'time', 'datetime', 'date_range', 'time_range', 'datetime_range', 'time_wish', 'people'],
  read(utterance, call) {
    if (!hasTrigger(utterance.tokens, dateTimeWords)) return []
    const context = ruleContext(call)
    const lexed = lex(utterance.tokens, dateTimeWords, regionIn(englishRegions, call).dateOrder, context.today, PROGRAM.starts)
    const items = run(lexed, PROGRAM, context)
    return settle(leftovers(items, context), utterance, context, asksForBoth(call.asked))
  },
}

/** Words that no rule joined to others, read on their own: parts of the day, and bare numbers where one was asked for. */
function leftovers(items: readonly Item[], context: RuleContext): readonly Item[] {
  return items.map((item, at) => {
    if (item.value && !(item.cats & (CATEGORY.pair | CATEGORY.dayPart))) return item
    if (item.cats & CATEGORY.part && !item.value) return isMeal(item) && !context.wantsTime ? item : asTimes(item)
    if (item.cats & CATEGORY.dayPart) return dayAndPart(item)
    context.before = items[at - 1]
    context.after = items[at + 1]
    return item.cats ? alone(item, context) : item
  })
}

/** A meal is a time only beside a day or where a time is due. */
const isMeal = (item: Item): boolean => item.norm === 'lunch'

/** "Tonight" on its own is a day and a span of hours in the same words. */
function dayAndPart(item: Item): Item {
  const parts = [{ ...item, cats: CATEGORY.date }, asTimes(item)]
  return { ...item, cats: CATEGORY.moments, value: { type: 'joined', parts } }
}

function alone(item: Item, context: RuleContext): Item {
  const open = openBehind(context)
  const clear = !context.before || !(context.before.cats & (CATEGORY.num | CATEGORY.ord))
  if (item.cats & CATEGORY.pair) {
    const ok = context.wantsTime || (open && clear)
    const clock = read(item)
    return ok && clock
      ? { ...item, cats: CATEGORY.time, value: { type: 'time', clock }, score: context.wantsTime ? 0.85 : 0.5 }
      : { ...item, value: undefined }
  }
  if (!open || !clear || !(item.cats & CATEGORY.num)) return item
  const count = context.wantsPeople ? bareCount(item) : undefined
  if (count !== undefined) return { ...item, value: { type: 'people', count }, rule: 'en.people.bare', score: 0.7 }
  const both = context.wantsTime && context.wantsDate
  if (context.wantsDate && item.cats & CATEGORY.dom && (!context.wantsTime || item.n > 12)) {
    const today = context.today()
    const day = today === undefined ? undefined : nextDayOfMonth(today, item.n)
    if (day !== undefined)
      return { ...item, value: { type: 'date', day, by: 'day-of-month', assumed: true }, rule: 'en.date.bare', score: both ? 0.5 : 0.7 }
  }
  const clock = context.wantsTime && item.n > 0 && item.n !== 24 ? clockOf(item) : undefined
  return clock ? { ...item, value: { type: 'time', clock }, rule: 'en.time.bare', score: 0.6 } : item
}
