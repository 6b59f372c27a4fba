import { nextMonthDay } from '../../../slots/date-time/calendar.ts'
import { openBehind } from '../../../slots/date-time/clock.ts'
import {
  dayMonth,
  dayOfMonth,
  dayOfThatMonth,
  fullDate,
  monthDay,
  nextNth,
  nthOfMonth,
  nthOfThatMonth,
} from '../../../slots/date-time/days.ts'
import { nextHoliday } from '../../../slots/date-time/holidays.ts'
import { CATEGORY, type Item, type Made, made } from '../../../slots/date-time/item.ts'
import { narrowed, type Part, partNumber } from '../../../slots/date-time/part.ts'
import { layer, type Rule, type RuleContext } from '../../../slots/date-time/rules.ts'
import { firstDays, firstOf, firstOfThat, halfMonth, lastDay, ruledOutWeekday, weekEnd } from '../../../slots/date-time/spans.ts'
import { UNIT } from '../../../slots/date-time/unit.ts'
import { PHRASE_HOLIDAYS, WORD_HOLIDAYS } from './holidays.ts'

const THING =
  '(one|two|time|times|available|appointment|opening|slot|thing|floor|street|avenue|st|ave|road|person|visit|option|choice|name|of all|place|half|class|grade|party|birthday|anniversary|round|attempt|try|call|part|step|question|letter|digit|number)'

const notDates: readonly Rule[] = [
  {
    name: 'en.not-a-date',
    patterns: [`the? <ord> ${THING}`, 'one second', 'a second', 'just a second', 'second thought', 'on second thought'],
    make: () => made.nothing(),
  },
  {
    // Which one, not when.
    name: 'en.not-a-date',
    patterns:
      '(building|suite|apartment|apt|unit|gate|floor|page|chapter|platform|flight|route|exit|extension|highway|bus|lane|zone|bay|stall|row) <num>',
    tight: true,
    make: ({ after }) => ((after?.cats ?? 0) & CATEGORY.half || after?.norm === ':' ? undefined : made.nothing()),
  },
  {
    // A standing order is no appointment.
    name: 'en.not-a-date',
    patterns: ['the? (<dom>|<ord> <weekday>|last <weekday>|<ord> day|last day) of (every|each) month'],
    make: () => made.nothing(),
  },
  {
    // "No Mondays"; "no, Monday" is a correction.
    name: 'en.wish.not',
    patterns: '(no|never) <weekday>',
    tight: true,
    make: (context, weekday) => (weekday.norm.endsWith('days') ? ruledOutWeekday(context, weekday) : undefined),
  },
  {
    name: 'en.date-range.first-days',
    patterns: ['(the)? first <num> <unit> (of|in) <month>'],
    make: (context, count, unit, month) => firstDays(firstOf(context, month), count.n, unit.n),
  },
  {
    name: 'en.date-range.first-days',
    patterns: ['(the)? first <num> <unit> (of|in) next month'],
    make: (context, count, unit) => firstDays(firstOfThat(context, 1), count.n, unit.n),
  },
  {
    name: 'en.date-range.first-days',
    patterns: '(the)? first <num> (day|days) (of|in) (the)? next week',
    make: (context, count) => firstDays(weekEnd(context), count.n, UNIT.day),
  },
  {
    name: 'en.date-range.first-half',
    patterns: ['(the)? first half of <month>'],
    make: (context, month) => halfMonth(firstOf(context, month), false),
  },
  {
    name: 'en.date-range.second-half',
    patterns: ['(the)? (second|last|latter) half of <month>'],
    make: (context, month) => halfMonth(firstOf(context, month), true),
  },
  {
    name: 'en.date-range.first-half',
    patterns: '(the)? first half of next month',
    make: (context) => halfMonth(firstOfThat(context, 1), false),
  },
  {
    name: 'en.date-range.second-half',
    patterns: '(the)? (second|last|latter) half of (this|the) month',
    make: (context) => halfMonth(firstOfThat(context, 0), true),
  },
  {
    name: 'en.date-range.second-half',
    patterns: '(the)? (second|last|latter) half of next month',
    make: (context) => halfMonth(firstOfThat(context, 1), true),
  },
  {
    name: 'en.date.last-of-month',
    patterns: '(the)? last day (of|in) <month>',
    make: (context, month) => lastDay(firstOf(context, month)),
  },
  {
    name: 'en.date.last-of-month',
    patterns: '(the)? last day (of|in) (this|the) month',
    make: (context) => lastDay(firstOfThat(context, 0)),
  },
  { name: 'en.date.last-of-month', patterns: '(the)? last day (of|in) next month', make: (context) => lastDay(firstOfThat(context, 1)) },
  {
    // "In the after noon", in two words.
    name: 'en.time.afternoon',
    patterns: 'after noon',
    make: ({ before }) =>
      before && (AFTERNOON_OF.has(before.norm) || (before.cats & CATEGORY.weekday) !== 0)
        ? { cats: CATEGORY.part, n: partNumber('afternoon') }
        : undefined,
  },
  {
    name: 'en.time.first-thing',
    patterns: ['first thing (in the|on the|the)? <part>'],
    make: (_, part) => ({ cats: CATEGORY.part, n: narrowed(part.n, 'early') }),
  },
  { name: 'en.time.last-thing', patterns: 'last thing (at night|in the day)?', make: (context) => atDay(context, 'end of day') },
  {
    name: 'en.wish.soonest',
    patterns: ['first (available|opening|thing|slot)', 'the? first available (time|slot|appointment|opening)?'],
    make: () => made.wish({ type: 'soonest' }),
  },
]

/** Words behind which "after noon" is the afternoon; "any time after noon" is not. */
const AFTERNOON_OF: ReadonlySet<string> = new Set(['the', 'this', 'tomorrow', 'early', 'late', 'mid', 'an', 'good'])
const DAY_WORDS: ReadonlySet<string> = new Set(['on', 'today', 'tomorrow', 'tomorow', 'tommorow', 'tommorrow', 'next', 'this', 'the'])
/** The edge of a day that is named beside it. "First thing" is none: it asks for the first time of that day that is free. */
function atDay({ before, after }: RuleContext, part: Part): Made | undefined {
  const isDay = (item: Item | undefined) => item !== undefined && ((item.cats & CATEGORY.weekday) !== 0 || DAY_WORDS.has(item.norm))
  return isDay(after) || isDay(before) ? { cats: CATEGORY.part, n: partNumber(part) } : undefined
}

const holidays: readonly Rule[] = [
  ...PHRASE_HOLIDAYS.map(
    ([name, pattern]): Rule => ({
      name: `en.date.holiday`,
      patterns: pattern,
      make: (context) => {
        const today = context.today()
        return today === undefined ? undefined : made.date(nextHoliday(name, today, context.call.country), 'holiday')
      },
    }),
  ),
  {
    name: 'en.date.holiday',
    patterns: '<holiday>',
    make: (context, word) => {
      const today = context.today()
      const name = WORD_HOLIDAYS[word.n]
      return today === undefined || !name ? undefined : made.date(nextHoliday(name, today, context.call.country), 'holiday')
    },
  },
]

const named: readonly Rule[] = [
  { name: 'en.date.full', patterns: '<month> the? <dom> (of|in)? <year>', make: (_, month, day, year) => fullDate(month, day, year) },
  {
    name: 'en.date.full',
    patterns: ['[the]? <dom> of? <month> (of|in)? <year>', '<dom> - <month> - <year>'],
    make: (_, day, month, year) => fullDate(month, day, year),
  },
  {
    name: 'en.date.full',
    patterns: ['<year> - <month> - <dom>', '<year> <month> <dom>'],
    make: (_, year, month, day) => fullDate(month, day, year),
  },
  {
    name: 'en.date.month-day',
    patterns: ['<month> the? <dom>', '<month> - <dom>'],
    make: (context, month, day, c, d) =>
      month.norm === 'may' && day.cats & CATEGORY.num && !openBehind(context) && context.after?.cats === 0
        ? undefined
        : monthDay(context, month, day, c, d),
  },
  {
    name: 'en.date.day-month',
    patterns: ['[the]? <dom> (day)? of? <month>', '<dom> - <month>', '[the]? <ord> (in|on) <month>'],
    make: dayMonth,
  },
  { name: 'en.date.independence-day', patterns: '(the)? fourth of july', make: (context) => holidayDay(context, 7, 4) },
  {
    name: 'en.date.day-of-month',
    patterns: ['[the]? <dom> (day)? of (this|current|the current) month', '[the]? <dom> this month'],
    make: dayOfThatMonth(0),
  },
  // "The fifth of the month" may be that of the next.
  { name: 'en.date.day-of-month', patterns: '[the]? <dom> (day)? of the month', make: dayOfMonth },
  {
    name: 'en.date.day-of-month',
    patterns: ['[the]? <dom> (day)? of the month after next', '[the]? <dom> (day)? of the month after that'],
    make: dayOfThatMonth(2),
  },
  { name: 'en.date.day-of-month', patterns: 'next month (on)? the <dom>', make: dayOfThatMonth(1) },
  {
    name: 'en.date.day-of-month',
    patterns: ['[the]? <dom> (day)? of (the)? next month', '[the]? <dom> next month'],
    make: dayOfThatMonth(1),
  },
  {
    // "The first Monday" without its month is the next there is; "the 3rd, Monday" is a date.
    name: 'en.date.nth-weekday',
    patterns: ['the? <ord> <weekday>'],
    tight: true,
    make: (context, n, weekday) => (n.norm === '' || context.after?.norm === 'after' ? undefined : nextNth(context, n.n, weekday)),
  },
  {
    name: 'en.date.nth-weekday',
    patterns: ['the? <ord> <weekday> (of|in) <month>'],
    make: (context, n, weekday, month) => nthOfMonth(context, n.n, weekday, month.n),
  },
  {
    name: 'en.date.nth-weekday',
    patterns: ['the? last <weekday> (of|in) <month>'],
    make: (context, weekday, month) => nthOfMonth(context, -1, weekday, month.n),
  },
  {
    name: 'en.date.nth-weekday',
    patterns: ['the? <ord> <weekday> (of|in) (this|the) month'],
    make: (context, n, weekday) => nthOfThatMonth(context, n.n, weekday, 0),
  },
  {
    name: 'en.date.nth-weekday',
    patterns: ['the? <ord> <weekday> (of|in) (the)? next month'],
    make: (context, n, weekday) => nthOfThatMonth(context, n.n, weekday, 1),
  },
  {
    name: 'en.date.nth-weekday',
    patterns: ['the? last <weekday> (of|in) (this|the) month'],
    make: (context, weekday) => nthOfThatMonth(context, -1, weekday, 0),
  },
  {
    name: 'en.date.nth-weekday',
    patterns: ['the? last <weekday> (of|in) next month'],
    make: (context, weekday) => nthOfThatMonth(context, -1, weekday, 1),
  },
  {
    name: 'en.date.digits',
    patterns: '<slash>',
    make: (context, slash, _, c, d) => monthDay(context, { ...slash, n: Math.floor(slash.n / 100) }, { ...slash, n: slash.n % 100 }, c, d),
  },
  {
    // "On 5.12"; a time is "at 5.12".
    name: 'en.date.dotted',
    patterns: '[on] <pair>',
    make: (context, pair, _, c, d) => {
      const clock = pair.value?.type === 'time' && !context.wantsTime ? pair.value.clock : undefined
      if (!clock || (context.after?.cats ?? 0) & (CATEGORY.half | CATEGORY.part)) return undefined
      const [first, second] = [Math.floor(clock.minute / 60) || 12, clock.minute % 60]
      const [month, day] = context.call.country === 'GB' ? [second, first] : [first, second]
      return month > 12 || day < 1 || day > 31 ? undefined : monthDay(context, { ...pair, n: month }, { ...pair, n: day }, c, d)
    },
  },
  { name: 'en.date.dashed', patterns: '<num> - <num>', tight: true, make: (context, a, b, c, d) => dashed(context, a, b, c, d) },
  {
    name: 'en.date.two-numbers',
    patterns: '<dom> <dom>',
    make: (context, month, day, c, d) => {
      const only = context.wantsDate && !context.wantsTime && !context.before && !context.after
      if (!only || month.n > 12) return undefined
      return context.call.country === 'US' || context.call.country === 'CA' || day.n > 12
        ? monthDay(context, month, day, c, d)
        : monthDay(context, day, month, c, d)
    },
  },
]
function holidayDay(context: RuleContext, month: number, day: number): Made | undefined {
  const today = context.today()
  return today === undefined ? undefined : made.date(nextMonthDay(today, month, day), 'month-day', true)
}
function dashed(context: RuleContext, a: Item, b: Item, c: Item, d: Item): Made | undefined {
  const { before, after } = context
  if (!(a.cats & CATEGORY.dom && b.cats & CATEGORY.dom) || before?.norm === '-' || after?.norm === '-') return undefined
  const alone = (!before && !after && !context.wantsTime) || (context.wantsDate && !context.wantsTime) || before?.norm === 'on'
  if (b.n > (alone ? 12 : 24) && a.n <= 12) return monthDay(context, a, b, c, d)
  if (a.n > (alone ? 12 : 24) && b.n <= 12) return monthDay(context, b, a, c, d)
  return undefined
}

/** Words that only look like a day. Before all rules for days. */
export const notDateLayer = layer(notDates)
/** Days by their number, their name or their holiday. */
export const namedDayRules: readonly Rule[] = [...holidays, ...named]
