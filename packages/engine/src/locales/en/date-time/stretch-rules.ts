import { weekStart } from '../../../slots/date-time/calendar.ts'
import { dayOf, type Item, made } from '../../../slots/date-time/item.ts'
import { layer, type Rule, type RuleContext } from '../../../slots/date-time/rules.ts'
import {
  businessDays,
  ends,
  firstOf,
  lastWeekend,
  monthEnd,
  monthOfYear,
  months,
  namedMonth,
  nextStretch,
  restOf,
  restOfToday,
  season,
  untilDay,
  weekEnd,
  weekendOf,
  weekOfMonth,
  weeks,
  withinStretch,
  workWeek,
  years,
} from '../../../slots/date-time/spans.ts'
import { UNIT } from '../../../slots/date-time/unit.ts'
import { WEAK_WORDS } from './words.ts'

/** True for a month that may stand alone: "may" and "march" need a reason. */
const isPlainMonth = (month: Item, context: RuleContext): boolean =>
  !WEAK_WORDS.has(month.norm) || context.before?.norm === 'in' || context.wantsDate || (!context.before && !context.after)

const EARLY =
  '(early|earlier|beginning of|the beginning of|start of|the start of|the first part of|first part of|beginning of around|in early)'
const MID = '(mid|middle of|the middle of|midway through)'
const LATE = '(late|later|end of|the end of|towards the end of|toward the end of|latter part of|the latter part of|end of around)'
const NEXT_WEEK =
  '(next week|the following week|following week|the coming week|coming week|upcoming week|the upcoming week|the next week|the week after)'
const THIS_WEEK = '(this week|the week|the current week|current week|this current week)'
const SOMETIME = '(sometime|some time|any time|anytime|any day|at some point)'

/** Seasons as the weather has them, by their first month. "In the spring" may be one that broke: it needs a reason. */
const SEASONS: readonly (readonly [string, number])[] = [
  ['spring', 3],
  ['summer', 6],
  ['(autumn|fall)', 9],
  ['winter', 12],
]
const seasons: readonly Rule[] = SEASONS.flatMap(([name, month]): Rule[] => [
  { name: 'en.date-range.season', patterns: `(this|this coming|the coming) ${name}`, make: (context) => season(context, month, 0) },
  { name: 'en.date-range.season', patterns: `next ${name}`, make: (context) => season(context, month, 1) },
  {
    name: 'en.date-range.season',
    patterns: `(in|in the|over the|during the) ${name}`,
    make: (context) => (context.wantsDate ? season(context, month, 0) : undefined),
  },
])

/** Whole weeks and months and their parts, before weekdays and clock readings take their words. */
const stretches: readonly Rule[] = [
  ...seasons,
  {
    name: 'en.date.business-days',
    patterns: ['in <num> (business|working|work) days', '<num> (business|working|work) days (from now|from today)'],
    make: (context, count) => made.date(businessDays(context, count.n)),
  },
  {
    name: 'en.date-range.business-days',
    patterns: '(the next|next|within|within the next|in the next) <num> (business|working|work) days',
    make: (context, count) => untilDay(context, businessDays(context, count.n)),
  },
  {
    name: 'en.date-range.next-days',
    patterns: '(in|over) the coming <unit>',
    make: (context, unit) => (unit.norm.endsWith('s') ? nextStretch(context, 3, unit.n) : undefined),
  },
  { name: 'en.date-range.week', patterns: 'this week (and|or) next (week)?', make: (context) => weeks(context, 0, 14) },
  {
    name: 'en.date-range.by-end',
    patterns: 'by (the)? end of <date>',
    make: (_, day) => made.dates(undefined, ends(day).to, day),
  },
  {
    name: 'en.date-range.next-days',
    patterns: ['(the)? next fortnight', 'within a fortnight'],
    make: (context) => nextStretch(context, 2, UNIT.week),
  },
  {
    name: 'en.date-range.within-days',
    patterns: 'within (the)? (next)? <num> <unit>',
    make: (context, count, unit) => withinStretch(context, count.n, unit.n),
  },
  { name: 'en.date-range.next-days', patterns: ['within (a|the) <unit>'], make: (context, unit) => nextStretch(context, 1, unit.n) },
  { name: 'en.date-range.week', patterns: [THIS_WEEK, `${SOMETIME} this week`], make: (context) => weeks(context, 0, 7) },
  { name: 'en.date-range.week', patterns: [NEXT_WEEK, `${SOMETIME} next week`], make: (context) => weeks(context, 7, 7) },
  {
    name: 'en.date-range.week',
    patterns: ['(last week|the previous week|previous week|past week)'],
    make: (context) => weeks(context, -7, 7),
  },
  {
    name: 'en.date-range.week',
    patterns: ['(the)? week after next', '(the)? week after (next week|that one)', 'two weeks out'],
    make: (context) => weeks(context, 14, 7),
  },
  { name: 'en.date-range.week-part', patterns: [`${EARLY} ${NEXT_WEEK}`], make: (context) => weeks(context, 7, 3) },
  { name: 'en.date-range.week-part', patterns: [`${MID} ${NEXT_WEEK}`], make: (context) => weeks(context, 8, 3) },
  { name: 'en.date-range.week-part', patterns: [`${LATE} ${NEXT_WEEK}`], make: (context) => weeks(context, 10, 3) },
  { name: 'en.date-range.week-part', patterns: [`${EARLY} (this|the|in the) week`], make: (context) => weeks(context, 0, 3) },
  { name: 'en.date-range.week-part', patterns: [`${MID} (this|the)? week`, 'midweek'], make: (context) => weeks(context, 1, 3) },
  {
    name: 'en.date-range.week-part',
    patterns: [
      `(end of|the end of|at the end of|late|towards the end of|toward the end of|latter part of|the latter part of) (this|the|the current|current)? week`,
    ],
    make: (context) => weeks(context, 3, 3),
  },
  {
    name: 'en.date-range.rest-of-week',
    patterns: ['later (this|in the) week', '(the)? (rest|remainder|remaining) of (the|this|my|this current|current) week'],
    make: (context) => restOf(context, weekEnd(context)),
  },
  {
    name: 'en.date-range.rest-of-month',
    patterns: ['later this month', '(the)? (rest|remainder|remaining) of (the|this|my) month'],
    make: (context) => restOf(context, monthEnd(context)),
  },
  {
    name: 'en.date-range.week-of-month',
    patterns: ['(the)? <ord> week (of|in) <month>'],
    make: (context, n, month) => weekOfMonth(firstOf(context, month), n.n),
  },
  {
    name: 'en.date-range.week-of-month',
    patterns: ['(the)? last week (of|in) <month>'],
    make: (context, month) => weekOfMonth(firstOf(context, month), -1),
  },
  {
    name: 'en.date-range.week-of-month',
    patterns: ['(the)? <ord> week (of|in) (the|this) month'],
    make: (context, n) => weekOfMonth(context.today(), n.n),
  },
  {
    name: 'en.date-range.week-of-month',
    patterns: ['(the)? last week (of|in) (the|this) month'],
    make: (context) => weekOfMonth(context.today(), -1),
  },
  {
    name: 'en.date-range.week-of-month',
    patterns: ['(the)? <ord> week (of|in) next month'],
    make: (context, n) => weekOfMonth(monthEnd(context), n.n),
  },
  {
    name: 'en.date-range.week-of-month',
    patterns: ['(the)? last week (of|in) next month'],
    make: (context) => weekOfMonth(monthEnd(context), -1),
  },
  { name: 'en.date-range.weekend', patterns: ['(the)? (weekend|weekends|week end) of <date>'], make: (_, date) => weekendOf(date) },
  { name: 'en.date-range.month-of-year', patterns: ['<month> (of|in|-|,)? <year>'], make: (_, month, year) => monthOfYear(month, year.n) },
  {
    name: 'en.datetime-range.rest-of-day',
    patterns: '(the)? (rest|remainder) of (the|this|my) day',
    make: restOfToday,
  },
  {
    name: 'en.date-range.week-of',
    patterns: ['(the)? week (of|beginning|starting|commencing) (on)? <date>', 'the <date> week', 'w c <date>'],
    make: (_, date) => {
      const day = dayOf(date)
      return day === undefined ? undefined : made.dates(weekStart(day), weekStart(day) + 7)
    },
  },
  {
    name: 'en.date-range.weekend',
    patterns: [
      '(this|the|this coming|the coming|coming|on the|over the|at the|this upcoming|a|on)? (weekend|weekends|week end|wkend|week - end)',
    ],
    make: (context) => weeks(context, 5, 2),
  },
  {
    name: 'en.date-range.weekend',
    patterns: ['(the)? (next|following) (weekend|week end)', 'the weekend after'],
    make: (context) => weeks(context, 12, 2),
  },
  { name: 'en.date-range.weekend', patterns: ['last (weekend|week end)'], make: (context) => weeks(context, -2, 2) },
  {
    name: 'en.date-range.weekend',
    patterns: '(the)? last (weekend|week end|wkend) (of|in) <month>',
    make: (context, month) => lastWeekend(context, month),
  },
  {
    name: 'en.date-range.weekdays',
    patterns: ['(any|on a|a)? weekday', 'weekdays', 'during the week'],
    make: workWeek,
  },
  { name: 'en.date-range.year', patterns: ['(sometime)? (this|the current) year'], make: (context) => years(context, 0) },
  { name: 'en.date-range.year', patterns: ['(sometime)? next year'], make: (context) => years(context, 1) },
  {
    name: 'en.datetime-range.next-hour',
    patterns: ['(in|within)? (the|this)? next hour', 'this hour'],
    make: (context) => nextStretch(context, 1, UNIT.hour),
  },
  { name: 'en.date-range.week-part', patterns: 'eow', make: (context) => weeks(context, 3, 3) },
  { name: 'en.date-range.month', patterns: ['(the)? month after next'], make: (context) => months(context, 2) },
  { name: 'en.date-range.month', patterns: ['this month', 'the current month', 'current month'], make: (context) => months(context, 0) },
  { name: 'en.date-range.month', patterns: ['(the)? (next|following|coming|upcoming) month'], make: (context) => months(context, 1) },
  { name: 'en.date-range.month', patterns: ['last month', 'previous month'], make: (context) => months(context, -1) },
  { name: 'en.date-range.month-part', patterns: [`${EARLY} (the|this) month`], make: (context) => months(context, 0, 'early') },
  { name: 'en.date-range.month-part', patterns: [`${MID} (the|this) month`], make: (context) => months(context, 0, 'mid') },
  { name: 'en.date-range.month-part', patterns: [`${LATE} (the|this)? month`, 'eom'], make: (context) => months(context, 0, 'late') },
  { name: 'en.date-range.month-part', patterns: [`${EARLY} next month`], make: (context) => months(context, 1, 'early') },
  { name: 'en.date-range.month-part', patterns: [`${MID} next month`], make: (context) => months(context, 1, 'mid') },
  { name: 'en.date-range.month-part', patterns: [`${LATE} next month`], make: (context) => months(context, 1, 'late') },
  {
    name: 'en.date-range.month-part',
    patterns: [`${EARLY} (in)? -? <month>`],
    make: (context, month) => namedMonth(context, month, 'early'),
  },
  { name: 'en.date-range.month-part', patterns: [`${MID} -? <month>`], make: (context, month) => namedMonth(context, month, 'mid') },
  { name: 'en.date-range.month-part', patterns: [`${LATE} -? <month>`], make: (context, month) => namedMonth(context, month, 'late') },
  {
    name: 'en.date-range.named-month',
    patterns: '(next|coming|this coming) <month>',
    make: (context, month) => namedMonth(context, month),
  },
  {
    name: 'en.date-range.named-month',
    patterns: ['(this|the month of)? <month>', '[in] <month>'],
    make: (context, month) => (isPlainMonth(month, context) ? namedMonth(context, month) : undefined),
  },
  {
    name: 'en.date-range.next-days',
    patterns: ['(the)? next <num> <unit>', '(the)? coming <num> <unit>', '(the)? following <num> <unit>'],
    make: (context, count, unit) => nextStretch(context, count.n, unit.n),
  },
  {
    name: 'en.date-range.next-days',
    patterns: [
      '(in|over|within) the next (couple|few|couple of) <unit>',
      'the next (couple|few|couple of) <unit>',
      'in the next <unit> or (two|so)',
    ],
    make: (context, unit) => nextStretch(context, 3, unit.n),
  },
]

/** Whole weeks, months and their parts. */
export const stretchLayer = layer(stretches)
