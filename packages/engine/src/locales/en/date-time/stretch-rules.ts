import { civil } from '../../../slots/date-time/calendar.ts'
import { yearStart } from '../../../slots/date-time/calendar-spans.ts'
import { moved, nextWeekdayMade } from '../../../slots/date-time/days.ts'
import { dayOf, type Item, made } from '../../../slots/date-time/item.ts'
import { layer, type Rule, type RuleContext } from '../../../slots/date-time/rules.ts'
import {
  businessDays,
  daysOn,
  ends,
  lastDays,
  monthEnd,
  monthOfYear,
  months,
  namedMonth,
  nextStretch,
  pastStretch,
  restOf,
  restOfMonth,
  restOfToday,
  season,
  untilDay,
  withinStretch,
  years,
} from '../../../slots/date-time/spans.ts'
import { UNIT } from '../../../slots/date-time/unit.ts'
import { EARLY, MID, weekRules } from './week-rules.ts'
import { WEAK_WORDS } from './words.ts'

/** True for a month that may stand alone: "may" and "march" need a reason. */
const isPlainMonth = (month: Item, context: RuleContext): boolean =>
  !WEAK_WORDS.has(month.norm) || context.before?.norm === 'in' || context.wantsDate || (!context.before && !context.after)

const LATE = '(late|later|end of|the end of|towards the end of|toward the end of|latter part of|the latter part of|end of around)'
const AT_MOST = '(in less than|within less than|in under|in at most|in no more than|in not more than)'

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
  ...weekRules,
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
  {
    name: 'en.date-range.by-end',
    patterns: '(by|before|until|till|no later than) (the)? end of <date>',
    make: (_, day) => made.dates(undefined, ends(day).to, day),
  },
  {
    name: 'en.date-range.by-end',
    patterns: '(by|before|until|till|no later than) (the)? end of <weekday>',
    make: (context, weekday) => {
      const day = nextWeekdayMade(context, weekday.n)?.value
      return day?.type === 'date' ? made.dates(undefined, day.day + 1) : undefined
    },
  },
  {
    name: 'en.date-range.at-least',
    patterns: [
      'in (more than|at least|no less than|over) <num> <unit>',
      '(more than|at least|no less than) <num> <unit> (from now|from today|out)',
    ],
    make: (context, count, unit) => {
      const today = context.today()
      return today === undefined ? undefined : made.dates(moved(today, count.n, unit.n), undefined)
    },
  },
  {
    name: 'en.date-range.at-least',
    patterns: '(more than|at least|no less than) <date>',
    make: (_, date) => (date.rule === 'en.date.in' ? made.dates(dayOf(date), undefined) : undefined),
  },
  {
    name: 'en.date-range.next-days',
    patterns: ['(the)? (next|coming|following) fortnight', 'within a fortnight'],
    make: (context) => nextStretch(context, 2, UNIT.week),
  },
  {
    name: 'en.date-range.within-days',
    patterns: ['within (the)? (next)? <num> <unit>', `${AT_MOST} <num> <unit>`, 'no more than <num> <unit> from now'],
    make: (context, count, unit) => withinStretch(context, count.n, unit.n),
  },
  {
    name: 'en.date-range.within-days',
    patterns: [`${AT_MOST} (a|an) <unit>`, 'no more than (a|an) <unit> from now'],
    make: (context, unit) => withinStretch(context, 1, unit.n),
  },
  { name: 'en.date-range.next-days', patterns: ['within (a|the) <unit>'], make: (context, unit) => nextStretch(context, 1, unit.n) },
  {
    name: 'en.date-range.by-end',
    patterns: ['(by|before|until|till|no later than) (the)? end of (this|the|the current)? month', 'by eom'],
    make: (context) => made.dates(undefined, monthEnd(context)),
  },
  {
    name: 'en.date-range.rest-of-month',
    patterns: ['later this month', '(the)? (rest|remainder|remaining) of (the|this|my) month'],
    make: (context) => restOf(context, monthEnd(context)),
  },
  {
    name: 'en.date-range.month-of-year',
    patterns: '<month> (of|in|,)? next year',
    make: (context, month) => {
      const next = yearStart(context, 1)
      return next === undefined ? undefined : monthOfYear(month, civil(next).year)
    },
  },
  {
    name: 'en.date-range.by-end',
    patterns: '(by|before|until|till|no later than) (the)? end of (this|the|the current)? year',
    make: (context) => made.dates(undefined, yearStart(context, 1)),
  },
  {
    name: 'en.date-range.within-days',
    patterns: '(in)? (less than|under|no more than|not more than|at most) <date>',
    make: (context, date) =>
      (date.rule.endsWith('.after-date') || date.rule.endsWith('.date.in')) && (dayOf(date) ?? 0) > (context.today() ?? 0)
        ? made.dates(context.today(), dayOf(date))
        : undefined,
  },
  {
    name: 'en.date-range.rest-of-month',
    patterns: '(the)? (rest|remainder|remaining) of <month>',
    make: (context, month) => restOfMonth(context, month),
  },
  {
    name: 'en.date-range.rest-of-year',
    patterns: ['(the)? (rest|remainder|remaining) of (the|this) year', 'later this year'],
    make: (context) => restOf(context, yearStart(context, 1)),
  },
  {
    name: 'en.date.last-of-year',
    patterns: '(the)? last day of (the|this) year',
    make: (context) => made.date(daysOn(yearStart(context, 1), -1), 'full'),
  },
  { name: 'en.date-range.month-of-year', patterns: ['<month> (of|in|-|,)? <year>'], make: (_, month, year) => monthOfYear(month, year.n) },
  {
    name: 'en.datetime-range.rest-of-day',
    patterns: '(the)? (rest|remainder) of (the|this|my) day',
    make: restOfToday,
  },
  {
    name: 'en.datetime-range.rest-of-day',
    patterns: '(the)? (rest|remainder) of <date>',
    make: (context, day) => (dayOf(day) === context.today() ? restOfToday(context) : undefined),
  },
  {
    name: 'en.date-range.last-days',
    patterns: '(the)? last <num> <unit> (of|in) <month>',
    make: (context, count, unit, month) => lastDays(namedMonth(context, month), count.n, unit.n),
  },
  {
    name: 'en.date-range.last-days',
    patterns: '(the)? last <num> <unit> (of|in) (this|the) month',
    make: (context, count, unit) => lastDays(months(context, 0), count.n, unit.n),
  },
  {
    name: 'en.date-range.last-days',
    patterns: '(the)? last <num> <unit> (of|in) (the)? next month',
    make: (context, count, unit) => lastDays(months(context, 1), count.n, unit.n),
  },
  {
    name: 'en.date-range.last-days',
    patterns: '(the)? last <num> <unit> (of|in) (this|the) year',
    make: (context, count, unit) => lastDays(years(context, 0), count.n, unit.n),
  },
  { name: 'en.date-range.year', patterns: ['(sometime)? (this|the current) year'], make: (context) => years(context, 0) },
  { name: 'en.date-range.year', patterns: ['(sometime)? next year'], make: (context) => years(context, 1) },
  {
    name: 'en.datetime-range.next-hour',
    patterns: ['(in|within|over|for)? (the|this)? next (half hour|half an hour|half - hour)'],
    make: (context) => nextStretch(context, 30, UNIT.minute),
  },
  {
    name: 'en.datetime-range.next-hour',
    patterns: ['(in|within|over|for)? (the)? next <num> and a half hours', '(in|within|over|for)? (the)? next hour and a half'],
    make: (context, count) => nextStretch(context, 60 * (count.n || 1) + 30, UNIT.minute),
  },
  {
    name: 'en.datetime-range.next-hour',
    patterns: ['(in|within)? (the|this)? next hour', 'this hour'],
    make: (context) => nextStretch(context, 1, UNIT.hour),
  },
  {
    name: 'en.date-range.past-days',
    patterns: ['(the|these)? (last|past|previous) <num> <unit>', '(the|these)? <num> (last|past|previous) <unit>'],
    make: (context, count, unit) => pastStretch(context, count.n, unit.n),
  },
  {
    name: 'en.date-range.past-days',
    patterns: '(the|these)? (last|past|previous) (few|several|couple|couple of) <unit>',
    make: (context, unit) => pastStretch(context, 3, unit.n),
  },
  {
    // "The last hour of the day" is to come, and "last minute" is no time.
    name: 'en.datetime-range.past-hour',
    patterns: '(the)? (last|past|previous) hour',
    make: (context) => (context.hoursAsSaid && context.after?.norm !== 'of' ? pastStretch(context, 1, UNIT.hour) : undefined),
  },
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
    patterns: ['(the)? (next|coming|following) <num> <unit>', 'the (upcoming <num>|<num> upcoming|<num> coming|<num> next) <unit>'],
    make: (context, count, unit) => nextStretch(context, count.n, unit.n),
  },
  {
    name: 'en.date-range.next-days',
    patterns: [
      '(in|over|within)? (the)? (next|coming|following) (few|several) <unit>',
      '(in|over|within)? (the)? (next|coming|following) (couple|couple of) <unit>',
    ],
    make: (context, unit) => nextStretch(context, 3, unit.n),
  },
  {
    name: 'en.date-range.next-days',
    patterns: '(in|over|within) the next <unit> or (two|so)',
    make: (context, unit) => nextStretch(context, 2, unit.n),
  },
]

/** Whole weeks, months and their parts. */
export const stretchLayer = layer(stretches)
