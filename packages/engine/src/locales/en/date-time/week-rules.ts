import { weekStart } from '../../../slots/date-time/calendar.ts'
import { weekendOfMonth } from '../../../slots/date-time/calendar-spans.ts'
import { dayOf, made } from '../../../slots/date-time/item.ts'
import type { Rule } from '../../../slots/date-time/rules.ts'
import {
  daysOn,
  firstOf,
  lastWeekend,
  monthEnd,
  restOf,
  weekEnd,
  weekendOf,
  weekOfMonth,
  weeks,
  workWeek,
} from '../../../slots/date-time/spans.ts'

/** Words for the beginning of a span of days. */
export const EARLY =
  '(early|earlier|beginning of|the beginning of|start of|the start of|the first part of|first part of|beginning of around|in early)'
/** Words for its middle. */
export const MID = '(mid|middle of|the middle of|midway through)'
const END = '(end of|the end of|towards the end of|toward the end of|end of around)'
const NEXT_WEEK =
  '(next week|the following week|following week|the coming week|coming week|upcoming week|the upcoming week|the next week|the week after)'
const THIS_WEEK = '(this week|the week|the current week|current week|this current week)'
const SOMETIME = '(sometime|some time|any time|anytime|any day|at some point)'

/** Who is there all week says so behind one of these. */
const HOME: ReadonlySet<string> = new Set(['open', 'home', 'free', 'here', 'around', 'available', 'in'])

/** Weeks, weekends and their parts. */
export const weekRules: readonly Rule[] = [
  { name: 'en.date-range.week', patterns: 'this week (and|or) next (week)?', make: (context) => weeks(context, 0, 14) },
  { name: 'en.date-range.week', patterns: [THIS_WEEK, `${SOMETIME} this week`], make: (context) => weeks(context, 0, 7) },
  {
    // "Home all week" is a wish of its own.
    name: 'en.date-range.week',
    patterns: ['(all|the whole|whole|the entire|entire|all this|all of this|this whole|this entire) week'],
    make: (context) => (HOME.has(context.before?.norm ?? '') ? undefined : weeks(context, 0, 7)),
  },
  { name: 'en.date-range.week', patterns: [NEXT_WEEK, `${SOMETIME} next week`], make: (context) => weeks(context, 7, 7) },
  {
    name: 'en.date-range.week',
    patterns: ['(last week|the previous week|previous week|past week)'],
    make: (context) => weeks(context, -7, 7),
  },
  {
    name: 'en.date-range.week',
    patterns: ['(the)? week after next', '(the)? week after (next week|that one|the next|the next one)', 'two weeks out'],
    make: (context) => weeks(context, 14, 7),
  },
  { name: 'en.date-range.week-part', patterns: [`${EARLY} ${NEXT_WEEK}`], make: (context) => weeks(context, 7, 3) },
  { name: 'en.date-range.week-part', patterns: [`${MID} ${NEXT_WEEK}`], make: (context) => weeks(context, 8, 3) },
  { name: 'en.date-range.week-part', patterns: [`${END} ${NEXT_WEEK}`], make: (context) => weeks(context, 11, 3) },
  {
    name: 'en.date-range.week-part',
    patterns: [`(late|later|latter part of|the latter part of) ${NEXT_WEEK}`],
    make: (context) => weeks(context, 10, 4),
  },
  { name: 'en.date-range.week-part', patterns: [`${EARLY} (this|the|in the) week`], make: (context) => weeks(context, 0, 3) },
  { name: 'en.date-range.week-part', patterns: [`${MID} (this|the)? week`, 'midweek'], make: (context) => weeks(context, 1, 3) },
  {
    name: 'en.date-range.week-part',
    patterns: ['(end of|the end of|at the end of|towards the end of|toward the end of) (this|the|the current|current)? week'],
    make: (context) => weeks(context, 4, 3),
  },
  {
    name: 'en.date-range.week-part',
    patterns: '(late|latter part of|the latter part of) (this|the|the current|current)? week',
    make: (context) => weeks(context, 3, 4),
  },
  {
    name: 'en.date-range.by-end',
    patterns: '(by|before|until|till|no later than) (the)? end of (this|the|the current|my)? week',
    make: (context) => made.dates(undefined, weekEnd(context)),
  },
  {
    name: 'en.date-range.by-end',
    patterns: '(by|before|until|till|no later than) (the)? end of (the)? next week',
    make: (context) => made.dates(undefined, daysOn(weekEnd(context), 7)),
  },
  {
    name: 'en.date-range.rest-of-week',
    patterns: ['later (this|in the) week', '(the)? (rest|remainder|remaining) of (the|this|my|this current|current)? week'],
    make: (context) => restOf(context, weekEnd(context)),
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
  {
    name: 'en.date-range.week-of',
    patterns: [
      '(the)? week (of|beginning|starting|commencing|that starts|that begins|which starts|which begins) (on)? <date>',
      'the <date> week',
      'w c <date>',
    ],
    make: (_, date) => {
      const day = dayOf(date)
      // The week of a Sunday is the one that it opens, on most calendars that callers look at.
      const monday = day === undefined ? undefined : weekStart(day + 1)
      return monday === undefined ? undefined : made.dates(monday, monday + 7)
    },
  },
  {
    name: 'en.date-range.week-of',
    patterns: '<date> week',
    make: (_, { value }) =>
      value?.type === 'date' && value.by === 'holiday' ? made.dates(weekStart(value.day), weekStart(value.day) + 7) : undefined,
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
  {
    name: 'en.date-range.weekend',
    patterns: ['(the)? (weekend|week end) after next', '(the)? (weekend|week end) after (next weekend|the next)'],
    make: (context) => weeks(context, 19, 2),
  },
  {
    name: 'en.date-range.weekend',
    patterns: ['<num> weekends (from now|out|away)', '(in|another) <num> weekends'],
    make: (context, count) => (count.n <= 52 ? weeks(context, 5 + 7 * count.n, 2) : undefined),
  },
  {
    name: 'en.date-range.weekend',
    patterns: ['(last|this past|the past|past) (weekend|week end)'],
    make: (context) => weeks(context, -2, 2),
  },
  {
    name: 'en.date-range.weekend',
    patterns: '(the)? <ord> (weekend|week end|wkend) (of|in) <month>',
    make: (context, n, month) => weekendOfMonth(firstOf(context, month), n.n),
  },
  {
    name: 'en.date-range.weekend',
    patterns: '(the)? <ord> (weekend|week end|wkend) (of|in) (the)? next month',
    make: (context, n) => weekendOfMonth(monthEnd(context), n.n),
  },
  {
    name: 'en.date-range.weekend',
    patterns: '<date> (weekend|week end)',
    make: (_, date) => (date.value?.type === 'date' && date.value.by === 'holiday' ? weekendOf(date) : undefined),
  },
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
  { name: 'en.date-range.week-part', patterns: 'eow', make: (context) => weeks(context, 4, 3) },
]
