import { weekStart } from '../../slots/date-time-calendar.ts'
import { openBehind, read } from '../../slots/date-time-clock.ts'
import { bareSpan, bothSides, since, span, until } from '../../slots/date-time-hours.ts'
import { dayOf, type Item, made } from '../../slots/date-time-item.ts'
import { fixed, PARTS, partNamed } from '../../slots/date-time-part.ts'
import { layer, type Rule, type RuleContext } from '../../slots/date-time-rules.ts'
import {
  businessDays,
  dateSpan,
  ends,
  isDay,
  lastWeekend,
  monthEnd,
  months,
  namedMonth,
  nextStretch,
  restOf,
  sinceDay,
  untilDay,
  weekEnd,
  weeks,
} from '../../slots/date-time-spans.ts'
import { UNIT } from '../../slots/date-time-unit.ts'
import { WEAK_WORDS } from './date-time-words.ts'

const T = '<time/pair/compact/hour>'
const SURE = '<time/pair>'
const TO = '(to|till|til|until|untill|through|thru|-)'

const AFTER =
  '(after|past|later than|any time after|anytime after|anything after|from|no earlier than|not before|not earlier than|not until|starting|starting at|starting from|beginning|after about|after around|any time from|as early as)'
const BEFORE =
  '(before|until|till|til|untill|up to|earlier than|no later than|not after|not later than|any time before|anytime before|anything before|by|before about|prior to|up until)'

const timeSpans: readonly Rule[] = [
  {
    name: 'en.not-a-wish',
    patterns: ['since (about|around|like|at least)? <time/pair/hour/dayPart>', 'since (the|early|late|early in the)? <part>'],
    make: () => made.nothing(),
  },
  {
    name: 'en.time-range.between',
    patterns: [
      `(from|between|anywhere from|anywhere between|any time between|anytime between|sometime between) ${T} (and|to|till|til|until|untill|through|thru|or|-) ${SURE}`,
    ],
    make: span,
  },
  {
    name: 'en.time-range.between',
    patterns: [
      `(from|between|anywhere from|anywhere between|any time between|anytime between|sometime between) ${T} (and|to|till|til|until|untill|through|thru|or|-) ${T}`,
    ],
    make: bareSpan,
  },
  {
    name: 'en.time-range.to',
    patterns: [`${T} ${TO} ${SURE}`, `<time> ${TO} ${T}`],
    make: (context, from, to) => (openBehind(context) || read(to) ? span(context, from, to) : undefined),
  },
  {
    name: 'en.time-range.to',
    patterns: ['<hour/compact> (to|till|until|-) <hour/compact>'],
    make: (context, from, to) =>
      context.wantsTime || isDay(context.before) || isDay(context.after) ? bareSpan(context, from, to) : undefined,
  },
  { name: 'en.time-range.after', patterns: [`${AFTER} ${SURE}`], make: (_, time) => since(read(time)) },
  {
    name: 'en.time-range.after',
    patterns: [`${AFTER} <hour/compact>`],
    make: (context, time) => (openBehind(context) ? since(read(time)) : undefined),
  },
  {
    name: 'en.time-range.after',
    patterns: [
      `<time> (or later|or after|onward|onwards|and later|and after|or any time after)`,
      `(from|after) <time> (on|onward|onwards)`,
      '<hour/compact> or (later|after)',
    ],
    make: (_, time) => since(read(time)),
  },
  { name: 'en.time-range.before', patterns: [`${BEFORE} ${SURE}`], make: (_, time) => until(read(time)) },
  {
    name: 'en.time-range.before',
    patterns: [`${BEFORE} <hour/compact>`],
    make: (context, time) => (openBehind(context) ? until(read(time)) : undefined),
  },
  { name: 'en.time-range.before', patterns: [`<time> or (earlier|before|sooner)`], make: (_, time) => until(read(time)) },
  {
    name: 'en.time-range.after-that',
    patterns: [
      `(till|until|til)? <time/hour> (so|and|but) (anything|any time|anytime|sometime|whenever|some time)? (after|past) (that|then)`,
      '<time> (so|and) (any time|anytime|anything|sometime)? after',
    ],
    make: (_, time) => since(read(time)),
  },
  {
    name: 'en.time-range.before-that',
    patterns: [`<time> (so|and|but) (anything|any time|anytime|sometime|some time)? before (that|then)`],
    make: (_, time) => until(read(time)),
  },
  { name: 'en.time-range.after-part', patterns: 'after (the)? <part>', make: (_, part) => since(fixed(PARTS[partNamed(part.n)].to)) },
  { name: 'en.time-range.before-part', patterns: 'before (the)? <part>', make: (_, part) => until(fixed(PARTS[partNamed(part.n)].from)) },
  { name: 'en.time-range.after-work', patterns: 'after work', make: () => since(fixed(PARTS.evening.from)) },
]
const days: readonly Rule[] = [
  { name: 'en.date-range.since', patterns: 'since (about|around|at least|early|late)? <date/dates>', make: sinceDay },
  { name: 'en.date-range.to', patterns: '(from|between)? <date> (and|to|till|til|until|untill|through|thru|-) <date>', make: dateSpan },
  {
    name: 'en.date-range.after',
    patterns: '(after|later than|any time after|anytime after|any day after|past) <date/dates>',
    make: (_, day) => made.dates(ends(day).to, undefined),
  },
  {
    name: 'en.date-range.from',
    patterns: [
      '(from|starting|starting on|starting from|beginning on|as of|not before|no earlier than|not until) <date/dates>',
      'from <date> on',
      'from? <date/dates> (onward|onwards|or later|or after|or any day after|and after|or any time after)',
    ],
    make: (_, day) => made.dates(ends(day).from, undefined),
  },
  {
    name: 'en.date-range.before',
    patterns: '(before|any time before|anytime before|any day before|earlier than|prior to) <date/dates>',
    make: (_, day) => made.dates(undefined, ends(day).from),
  },
  {
    name: 'en.date-range.until',
    patterns: ['(by|until|till|til|untill|up to|no later than|not after|through) <date/dates>', '<date/dates> or (earlier|before|sooner)'],
    make: (_, day) => made.dates(undefined, ends(day).to),
  },
]

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

/** Whole weeks and months and their parts, before weekdays and clock readings take their words. */
const stretches: readonly Rule[] = [
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
    patterns: ['(the)? next fortnight', 'within a fortnight'],
    make: (context) => nextStretch(context, 2, UNIT.week),
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
  { name: 'en.date-range.week-part', patterns: [`${EARLY} (this|the) week`], make: (context) => weeks(context, 0, 3) },
  { name: 'en.date-range.week-part', patterns: [`${MID} (this|the)? week`, 'midweek'], make: (context) => weeks(context, 1, 3) },
  {
    name: 'en.date-range.week-part',
    patterns: [
      `(end of|the end of|at the end of|late|towards the end of|toward the end of|latter part of|the latter part of) (this|the)? week`,
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
    name: 'en.date-range.week-of',
    patterns: ['(the)? week (of|beginning|starting|commencing) (on)? <date>', 'the <date> week'],
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
    patterns: ['(any|on a|a) weekday', 'weekdays', 'during the week'],
    make: (context) => weeks(context, 0, 5),
  },
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
    patterns: [
      '(the)? next <num> <unit>',
      '(the)? coming <num> <unit>',
      'within (the)? (next)? <num> <unit>',
      '(the)? following <num> <unit>',
    ],
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

/** "After three but before six". */
const both: readonly Rule[] = [
  {
    name: 'en.time-range.after-before',
    patterns: '<times> (but|and|, but)? <times>',
    make: bothSides,
  },
]

export const timeSpanJoinLayer = layer(both)
export const stretchLayer = layer(stretches)
export const timeSpanLayer = layer(timeSpans)
export const daySpanLayer = layer(days)
