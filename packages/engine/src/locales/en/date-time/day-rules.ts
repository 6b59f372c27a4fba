import { civil } from '../../../slots/date-time/calendar.ts'
import { openBehind } from '../../../slots/date-time/clock.ts'
import {
  agree,
  alternatives,
  dayOfMonth,
  inYear,
  nextWeekdayMade,
  orDayAfter,
  shiftDate,
  weekdayAndDay,
  weekdayBeside,
} from '../../../slots/date-time/days.ts'
import { CATEGORY } from '../../../slots/date-time/item.ts'
import { nearestWeekday, restated, weekdayBehind } from '../../../slots/date-time/restate.ts'
import { layer, type Rule, type RuleContext } from '../../../slots/date-time/rules.ts'
import { lasting } from '../../../slots/date-time/spans.ts'
import { UNIT } from '../../../slots/date-time/unit.ts'
import { namedDayRules, notDateLayer } from './named-day-rules.ts'
import { relativeDayRules } from './relative-day-rules.ts'

/** Not "from": "for two weeks from Monday" is a day, "for three days from Monday" are three. */
const START = '(starting|starting from|starting on|beginning|beginning on|as of)'

const joins: readonly Rule[] = [
  {
    name: 'en.date-range.lasting',
    patterns: `for (about|around)? <num> <unit> ${START} <date/weekday>`,
    make: (context, count, unit, date) => lasting(context, date, count.n, unit.n),
  },
  {
    name: 'en.date-range.lasting',
    patterns: `for (a|one) <unit> ${START} <date/weekday>`,
    make: (context, unit, date) => lasting(context, date, 1, unit.n),
  },
  {
    name: 'en.date-range.lasting',
    patterns: 'for (about|around)? <num> (day|days) from <date/weekday>',
    make: (context, count, date) => lasting(context, date, count.n, UNIT.day),
  },
  {
    name: 'en.date-range.lasting',
    patterns: 'for (about|around)? <num> (week|weeks) from <date>',
    make: (context, count, date) =>
      date.value?.type === 'date' && (date.value.by === 'month-day' || date.value.by === 'full')
        ? lasting(context, date, count.n, UNIT.week)
        : undefined,
  },
  {
    name: 'en.date-range.lasting',
    patterns: `for? <num> (night|nights) (from|${START.slice(1, -1)}) <date/weekday>`,
    make: (context, count, date) => lasting(context, date, count.n, UNIT.day),
  },
  {
    name: 'en.date.weekday-and-day',
    patterns: '<weekday> <dom>',
    tight: true,
    make: (context, weekday, day) =>
      day.n >= 13 && ((context.after?.cats ?? 0) & (CATEGORY.num | CATEGORY.half)) === 0 ? weekdayAndDay(context, weekday, day) : undefined,
  },
  {
    name: 'en.date.day-or-weekday',
    patterns: '<date> (or|and|or maybe|or even|or on|or the) <weekday>',
    make: (context, date, weekday) =>
      context.before?.norm === 'between' || context.before?.norm === 'from' ? undefined : alternatives(context, date, weekday),
  },
  {
    name: 'en.date.weekday-after',
    patterns: ['(the)? (next)? <weekday> (right|just|immediately)? (after|following) <date>'],
    make: (_, weekday, date) => weekdayBeside(date, weekday, 1),
  },
  {
    name: 'en.date.weekday-after',
    patterns: ['(the)? <ord> <weekday> (after|following) <date>'],
    make: (_, n, weekday, date) => weekdayBeside(date, weekday, n.n),
  },
  {
    name: 'en.date.weekday-before',
    patterns: ['(the)? (last)? <weekday> (right|just)? before <date>'],
    make: (_, weekday, date) => weekdayBeside(date, weekday, -1),
  },
  {
    name: 'en.date.or-day-after',
    patterns: '<date> or (maybe)? (the)? (next day|day after|following day|day after that|one after)',
    make: orDayAfter,
  },
  {
    // The weekday has been taken for one of this week or the next before its date was heard.
    name: 'en.date.weekday-restated',
    patterns: ['<date> (the|on the|on)? <ord>', '<date> (the|on the) <dom>', '<date> (on|the|on the)? <date>'],
    make: (context, weekday, date) => restated(context, weekday, date),
  },
  {
    name: 'en.date.weekday-after',
    patterns: '<date> (right|just|immediately)? (after|following) <date>',
    make: (_, weekday, date) => weekdayBehind(weekday, date),
  },
  {
    name: 'en.date.weekday-nearest',
    patterns: '(the)? (closest|nearest)? <weekday> (closest|nearest) to <date>',
    make: (_, weekday, date) => nearestWeekday(weekday, date),
  },
  {
    name: 'en.date.weekday-nearest',
    patterns: '(the)? (closest|nearest) <weekday> to <date>',
    make: (_, weekday, date) => nearestWeekday(weekday, date),
  },
  {
    name: 'en.date.after-date',
    patterns: ['<num> <unit> (after|from) <date/weekday>'],
    make: (context, count, unit, date) => shiftDate(context, date, count.n, unit.n),
  },
  {
    name: 'en.date.after-date',
    patterns: ['(a|the) <unit> (after|from|following) <date/weekday>'],
    make: (context, unit, date) => shiftDate(context, date, 1, unit.n),
  },
  {
    name: 'en.date.before-date',
    patterns: ['(a|the) <unit> before <date/weekday>'],
    make: (context, unit, date) => shiftDate(context, date, -1, unit.n),
  },
  {
    name: 'en.date.before-date',
    patterns: 'week before <date>',
    make: (context, date) => shiftDate(context, date, -1, UNIT.week),
  },
  {
    name: 'en.date.before-date',
    patterns: ['<num> <unit> before <date/weekday>'],
    make: (context, count, unit, date) => shiftDate(context, date, -count.n, unit.n),
  },
  {
    name: 'en.date.weekday-and-date',
    patterns: ['<weekday> (the|on the|, the|on)? <date>', '<weekday> <date>'],
    make: (context, weekday, date) => agree(context, weekday, date),
  },
  {
    name: 'en.date.date-and-weekday',
    patterns: ["<date> (that's a|that is a|which is a|on a|on|it's a|a|so|is a)? <weekday>"],
    make: (context, date, weekday) => agree(context, weekday, date),
  },
  {
    name: 'en.date.weekday-and-day',
    patterns: ['<weekday> (the|on the) <dom>', '<weekday> <ord>'],
    make: (context, weekday, day) => weekdayAndDay(context, weekday, day),
  },
  { name: 'en.date.year', patterns: ['<date> (of|in|the year)? <year>'], make: (_, date, year) => inYear(date, year.n) },
  {
    name: 'en.date.year',
    patterns: ['<date> <century> <num>'],
    make: (_, date, century, rest) => (rest.n >= 10 && rest.n < 100 ? inYear(date, century.n * 100 + rest.n) : undefined),
  },
  { name: 'en.date.year', patterns: ['<date> <century> <low>'], make: (_, date, century, rest) => inYear(date, century.n * 100 + rest.n) },
  { name: 'en.date.year', patterns: ['<date> next year'], make: (context, date) => inYear(date, 1 + civil(context.today() ?? 0).year) },
  { name: 'en.date.year', patterns: ['<date> this year'], make: (context, date) => inYear(date, civil(context.today() ?? 0).year) },
  {
    name: 'en.date.the-day',
    patterns: ['[the] <ord>', '[the] <dom>'],
    make: (context, day, b, c, d) =>
      openBehind(context) && (day.cats & CATEGORY.ord || day.n > 12 || context.before?.norm === 'on' || context.wantsDate)
        ? dayOfMonth(context, day, b, c, d)
        : undefined,
  },
]

/** What single words still mean a day once all longer ones are found. */
const singles: readonly Rule[] = [
  {
    name: 'en.date.weekday',
    patterns: ['<weekday>'],
    make: (context, weekday) => {
      if (weekday.norm === 'sun' || weekday.norm === 'sat' || weekday.norm === 'wed') {
        if (!weakDay(context)) return undefined
      }
      return nextWeekdayMade(context, weekday.n)
    },
  },
  {
    name: 'en.date.ordinal',
    patterns: ['[on]? <ord>'],
    make: (context, day, b, c, d) =>
      // "I'll try that first" names no day.
      (day.n > 3 || (context.wantsDate && context.before === undefined)) && openBehind(context) && day.n <= 31
        ? dayOfMonth(context, day, b, c, d)
        : undefined,
  },
  {
    name: 'en.date.on-day',
    patterns: ['[on] <dom>'],
    make: (context, day, b, c, d) => (openBehind(context) ? dayOfMonth(context, day, b, c, d) : undefined),
  },
]

const SPANS: ReadonlySet<string> = new Set(['-', 'thru', 'through', 'til'])

/** "Sat" and "sun" are days after "on", beside a time, when a day was asked for, or alone. */
function weakDay({ before, after, wantsDate }: RuleContext): boolean {
  const due = CATEGORY.time | CATEGORY.part | CATEGORY.pair | CATEGORY.date | CATEGORY.weekday
  return (
    wantsDate ||
    (!before && !after) ||
    before?.norm === 'on' ||
    SPANS.has(before?.norm ?? '') ||
    ((before?.cats ?? 0) & due) !== 0 ||
    ((after?.cats ?? 0) & due) !== 0
  )
}

/** Days with a name, a number or a distance, in the order in which they build on each other. */
export const dayLayers = [notDateLayer, layer([...namedDayRules, ...relativeDayRules]), layer(joins), layer(joins)]
/** Days that only stand where nothing else claimed the word: after clock readings were found. */
export const lateDayLayer = layer(singles)
