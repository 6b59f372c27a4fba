import {
  fromNow,
  fromToday,
  inWeek,
  moved,
  nextWeekday,
  nextWeekdayMade,
  offset,
  spanOfWeek,
  twoOfWeek,
} from '../../../slots/date-time/days.ts'
import { CATEGORY, type Made, made } from '../../../slots/date-time/item.ts'
import { narrowed, partNumber } from '../../../slots/date-time/part.ts'
import { layer, type Rule, type RuleContext } from '../../../slots/date-time/rules.ts'
import { inAbout } from '../../../slots/date-time/spans.ts'
import { UNIT } from '../../../slots/date-time/unit.ts'

const TODAY = '(today|to day|todays)'
const TOMORROW = '(tmrw|tmr|tomoro|tomorrow|tomorow|tommorow|tommorrow|tomorrows|to morrow)'
const IN = 'in (like|about|around|maybe|approximately|roughly)?'
const THROUGH = '(to|through|thru|till|until|-)'
/** What looks like a day and its month, in either order, and is a fraction of an hour. */
const QUARTERS: ReadonlyMap<number, number> = new Map([
  [104, 15],
  [401, 15],
  [102, 30],
  [201, 30],
  [304, 45],
  [403, 45],
])
/** Days by their distance from today, and weekdays of a named week. */
export const relativeDayRules: readonly Rule[] = [
  {
    name: 'en.date.weekdays-next-week',
    patterns: ['<weekday> (or|and) <weekday> (of|in|,)? next week', 'next week (on|,)? (either)? <weekday> (or|and) <weekday>'],
    make: (context, first, second) => twoOfWeek(context, first, second, 1),
  },
  {
    name: 'en.date-range.days-of-week',
    patterns: [
      `(from)? <weekday> ${THROUGH} <weekday> (of)? next week`,
      `next week (from)? <weekday> ${THROUGH} <weekday>`,
      'next week between <weekday> and <weekday>',
      'between <weekday> and <weekday> (of)? next week',
    ],
    make: (context, first, second) => spanOfWeek(context, first, second, 1),
  },
  {
    name: 'en.date-range.days-of-week',
    patterns: [
      `(from)? <weekday> ${THROUGH} <weekday> (of)? this week`,
      `this week (from)? <weekday> ${THROUGH} <weekday>`,
      'this week between <weekday> and <weekday>',
    ],
    make: (context, first, second) => spanOfWeek(context, first, second, 0),
  },
  { name: 'en.not-a-wish', patterns: [`earlier ${TODAY}`], make: () => made.nothing() },
  { name: 'en.date.today', patterns: [`later? ${TODAY}`], make: fromToday(0) },
  { name: 'en.date.tomorrow', patterns: [TOMORROW], make: fromToday(1) },
  {
    name: 'en.date.weeks-from-day',
    patterns: [`(a|one)? week (on|from)? ${TODAY}`, `${TODAY} week`],
    make: fromToday(7),
  },
  {
    name: 'en.date.weeks-from-day',
    patterns: [`(a|one)? week (on|from)? ${TOMORROW}`, `${TOMORROW} week`],
    make: fromToday(8),
  },
  {
    name: 'en.date.weeks-from-day',
    patterns: [`(a)? fortnight (on|from)? ${TODAY}`, `two weeks (on)? ${TODAY}`, `${TODAY} fortnight`],
    make: fromToday(14),
  },
  {
    name: 'en.date.weeks-from-day',
    patterns: [`(a)? fortnight (on|from)? ${TOMORROW}`, `two weeks (on)? ${TOMORROW}`],
    make: fromToday(15),
  },
  { name: 'en.date.yesterday', patterns: 'yesterday', make: fromToday(-1) },
  {
    name: 'en.date.next-day',
    patterns: '(the)? next day',
    make: (context) => (context.before?.norm === 'or' || context.before?.norm === 'the' ? undefined : offset(context, 1)),
  },
  { name: 'en.date.day-after-tomorrow', patterns: `[the]? day after ${TOMORROW}`, make: fromToday(2) },
  { name: 'en.date.day-before-yesterday', patterns: '(the)? day before yesterday', make: fromToday(-2) },
  {
    name: 'en.date.weekday-next-week',
    patterns: ['<weekday> (of|in|,)? (the)? (next|following) week', '(the)? next week (on|,)? a? <weekday>'],
    make: (context, weekday) => inWeek(context, weekday.n, 1),
  },
  {
    name: 'en.date.weekday-this-week',
    patterns: ['<weekday> (of|in|,)? this week', 'this week (on|,)? <weekday>'],
    make: (context, weekday) => inWeek(context, weekday.n, 0),
  },
  {
    name: 'en.date.weekday-last-week',
    patterns: ['<weekday> (of|in)? last week', 'last week (on)? <weekday>'],
    make: (context, weekday) => inWeek(context, weekday.n, -1),
  },
  {
    name: 'en.date.this-weekday',
    patterns: ['(this|this coming|this upcoming|the coming|coming|upcoming|the upcoming|the nearest|the closest) <weekday>'],
    // "The closest Monday to the 5th" is told by that day.
    make: (context, weekday) =>
      context.after?.norm === 'to' && context.before?.norm !== 'from' ? undefined : nextWeekdayMade(context, weekday.n),
  },
  { name: 'en.date.next-weekday', patterns: ['(the)? next <weekday>', '(the)? following <weekday>'], make: nextWeekday },
  {
    name: 'en.date.weekday-after-next',
    patterns: ['(the)? <weekday> after next', '(the)? <weekday> after this'],
    make: (context, weekday) => nextWeekdayMade(context, weekday.n, 7),
  },
  {
    name: 'en.date.not-this-weekday',
    patterns: [
      'not this (coming)? <weekday> (but)? (the)? (one after|next one|following one|next)',
      'not this <weekday> (but)? the (one after that|week after|following)',
    ],
    make: (context, weekday) => nextWeekdayMade(context, weekday.n, 7),
  },
  {
    name: 'en.date.last-weekday',
    patterns: ['(last|this past|past|the previous|previous) <weekday>'],
    make: (context, weekday) => nextWeekdayMade(context, weekday.n, -7),
  },
  {
    name: 'en.date.weekday-week',
    patterns: [
      '<weekday> week',
      'week (from|on) <weekday>',
      'a week (on|from|after)? (next|this|the)? <weekday>',
      'one week (on|from|after)? (this)? <weekday>',
      '<weekday> (in)? a week',
    ],
    make: (context, weekday) => nextWeekdayMade(context, weekday.n, 7),
  },
  {
    name: 'en.date.weekday-fortnight',
    patterns: ['<weekday> fortnight', 'a fortnight (on|from|after)? <weekday>'],
    make: (context, weekday) => nextWeekdayMade(context, weekday.n, 14),
  },
  {
    name: 'en.date.weekday-weeks',
    patterns: '<num> weeks (on|from|after)? (this)? <weekday>',
    make: (context, count, weekday) => (count.n <= 52 ? nextWeekdayMade(context, weekday.n, 7 * count.n) : undefined),
  },
  {
    name: 'en.date-range.lasting',
    patterns: 'for (about|around)? <num> <unit> (from today|(starting|beginning) (from)? (today|now))',
    make: (context, count, unit) => {
      const today = context.today()
      const end = today === undefined ? undefined : moved(today, count.n, unit.n)
      return end === undefined ? undefined : made.dates(today, end)
    },
  },
  {
    name: 'en.date.in',
    patterns: [
      'in (like|about|around|another|maybe|approximately|exactly|just)? <num> (more)? <unit>',
      '<num> (more)? <unit> (from now|from today|hence|later|from right now|out)',
    ],
    make: (context, count, unit) => fromNow(context, count.n, unit.n),
  },
  {
    name: 'en.date.in',
    patterns: [
      'in (like|about|around|another|just)? (a|an|another) <unit>',
      '(a|an) <unit> (from now|from today|hence|later|from right now)',
    ],
    make: (context, unit) => fromNow(context, 1, unit.n),
  },
  {
    name: 'en.date.in',
    patterns: [
      'in (like|about)? (a couple|couple|a couple of|couple of) (more)? <unit>',
      '(a couple|couple|a couple of|couple of) <unit> (from now|hence|out)',
    ],
    make: (context, unit) => fromNow(context, 2, unit.n),
  },
  {
    name: 'en.date.in',
    patterns: ['in (like|about)? (a few|few) (more)? <unit>', '(a few) <unit> (from now|hence|out)'],
    make: (context, unit) => fromNow(context, 3, unit.n),
  },
  {
    name: 'en.date.in',
    patterns: [`${IN} (half an hour|a half hour|a half an hour|half hour)`, '(half an hour|a half hour|half hour) from now'],
    make: (context) => fromNow(context, 30, UNIT.minute),
  },
  {
    name: 'en.date.in',
    patterns: `${IN} <slash> (of an)? (hour|hours|h|hr)`,
    make: (context, { n }) => {
      const minutes = QUARTERS.get(n)
      return minutes === undefined ? undefined : fromNow(context, minutes, UNIT.minute)
    },
  },
  {
    name: 'en.date.in',
    patterns: [`${IN} (a quarter of an hour|quarter of an hour|a quarter hour)`, '(a)? quarter of an hour from now'],
    make: (context) => fromNow(context, 15, UNIT.minute),
  },
  {
    name: 'en.date.in',
    patterns: [`${IN} (an|one) hour and a quarter`, '(an|one) hour and a quarter from now'],
    make: (context) => fromNow(context, 75, UNIT.minute),
  },
  {
    name: 'en.date.in',
    patterns: [`${IN} (three quarters of an hour|three - quarters of an hour)`],
    make: (context) => fromNow(context, 45, UNIT.minute),
  },
  {
    name: 'en.date.in',
    patterns: [`${IN} (an|one) hour and a half`, '(an|one) hour and a half from now', `${IN} one and a half hours`],
    make: (context) => fromNow(context, 90, UNIT.minute),
  },
  {
    name: 'en.date.in',
    patterns: [
      `${IN} <num> and (a|an) half hours`,
      `${IN} <num> hours and a half`,
      '<num> and a half hours from now',
      '<num> hours and a half from now',
    ],
    make: (context, hours) => fromNow(context, hours.n * 60 + 30, UNIT.minute),
  },
  {
    name: 'en.date.in',
    patterns: [
      `${IN} <num> (hour|hours|hr|hrs) (and)? <num> (minute|minutes|min|mins)`,
      '<num> (hour|hours|hr|hrs) (and)? <num> (minute|minutes|min|mins) from now',
    ],
    make: (context, hours, minutes) => fromNow(context, hours.n * 60 + minutes.n, UNIT.minute),
  },
  {
    name: 'en.date.in',
    patterns: [`${IN} an hour (and)? <num> (minute|minutes|min|mins)`, 'an hour (and)? <num> (minute|minutes|min|mins) from now'],
    make: (context, minutes) => fromNow(context, 60 + minutes.n, UNIT.minute),
  },
  {
    name: 'en.date-range.in-days',
    patterns: 'in (like|about|maybe|around)? <num> (or|to|-) <num> <unit>',
    make: (context, from, to, unit) => inAbout(context, from.n, to.n, unit.n),
  },
  {
    name: 'en.date-range.in-days',
    patterns: 'in (like|about|maybe)? a <unit> or (two|so)',
    make: (context, unit) => inAbout(context, 1, 2, unit.n),
  },
  {
    name: 'en.date.ago',
    patterns: ['<num> <unit> ago', '<num> <unit> (back|earlier)'],
    make: (context, count, unit) => fromNow(context, -count.n, unit.n),
  },
  { name: 'en.date.ago', patterns: ['(a|an) <unit> ago'], make: (context, unit) => fromNow(context, -1, unit.n) },
  {
    name: 'en.date.weekdays-from-now',
    patterns: ['<num> <weekday> (from now|later|hence)'],
    make: (context, count, weekday) => nextWeekdayMade(context, weekday.n, 7 * (count.n - 1)),
  },
]

const tonight: readonly Rule[] = [
  {
    name: 'en.date.tonight',
    patterns: ['this evening'],
    make: (context) => partOfDay(context, 0, partNumber('evening')),
  },
  {
    // Who comes tonight comes when work is done; of nobody's working hours, it is the night.
    name: 'en.date.tonight',
    patterns: ['(tonight|tonite|this night)'],
    make: (context) => partOfDay(context, 0, partNumber(context.hoursAsSaid ? 'night' : 'evening')),
  },
  {
    name: 'en.date.tonight',
    patterns: ['(late|later) (tonight|tonite)'],
    make: (context) => partOfDay(context, 0, partNumber('night')),
  },
  { name: 'en.date.this-part', patterns: ['this <part>'], make: (context, part) => partOfDay(context, 0, part.n) },
  {
    name: 'en.date.this-part',
    patterns: ['(later|late) this <part>'],
    make: (context, part) => partOfDay(context, 0, narrowed(part.n, 'late')),
  },
  {
    name: 'en.date.this-part',
    patterns: ['(earlier|early) this <part>'],
    make: (context, part) => partOfDay(context, 0, narrowed(part.n, 'early')),
  },
  {
    name: 'en.date.end-of-day',
    patterns: '(the)? (very)? end of <date/weekday>',
    make: (context, day) => {
      const date = day.cats & CATEGORY.weekday ? nextWeekdayMade(context, day.n)?.value : day.value
      if (date?.type !== 'date') return undefined
      // Of nobody's working hours, a day ends at midnight.
      return context.hoursAsSaid ? made.moment(date.day, 1439) : { cats: CATEGORY.dayPart, n: partNumber('end of day'), value: date }
    },
  },
  { name: 'en.date.last-night', patterns: ['last night'], make: (context) => partOfDay(context, -1, partNumber('night')) },
  { name: 'en.date.next-part', patterns: ['next <part>'], make: (context, part) => partOfDay(context, 1, part.n) },
]
/** A day and its part in one expression: a date for what follows, a part for what stands alone. */
function partOfDay(context: RuleContext, days: number, part: number): Made | undefined {
  const date = offset(context, days)
  return date && { ...date, cats: CATEGORY.dayPart, n: part }
}

/** Days with a part of the day in them; the part may have been put together before. */
export const dayPartLayer = layer(tonight)
