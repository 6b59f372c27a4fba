import { openBehind } from '../../../slots/date-time/clock.ts'
import { CATEGORY } from '../../../slots/date-time/item.ts'
import {
  asTimes,
  dateOf,
  edge,
  isWithin,
  joined,
  momentSpan,
  openMoment,
  settledTime,
  weekdayWithin,
} from '../../../slots/date-time/join.ts'
import { narrowed, partNumber } from '../../../slots/date-time/part.ts'
import { movedToMonth, weekdaysWithin } from '../../../slots/date-time/restate.ts'
import { layer, type Rule } from '../../../slots/date-time/rules.ts'

const TIME = '<time/pair/times>'
const BARE = '<hour/compact>'
const AT =
  "(at|on|for|around|about|from|of|in|by|in the|during the|at like|say|like|sometime|anytime|any time|some time|sometime in the|the|and|maybe|preferably|is|'s|but|works but|with|-|somewhere)?"

export const weekdayInSpanLayer = layer([
  {
    name: 'en.date.weekday-in-span',
    patterns: ['<dates> (on|and|maybe|say|like|preferably|sometime|either|,)? (a|the)? <date>'],
    make: (_, span, day) => weekdayWithin(day, span),
  },
  {
    name: 'en.date.weekdays-in-span',
    patterns: '<dates> (on|maybe|say|like|preferably|sometime|either|,)? (on)? <date> (or|or maybe|or on|and) <date>',
    make: (_, span, first, second) => weekdaysWithin(span, first, second),
  },
  { name: 'en.date.weekday-in-span', patterns: ['<date> (of|in|on|but)? <dates>'], make: (_, day, span) => weekdayWithin(day, span) },
])

const rules: readonly Rule[] = [
  { name: 'en.datetime-range.early', patterns: 'early (on)? <date>', make: (_, date) => edge(date, 'early morning') },
  {
    name: 'en.datetime-range.early',
    patterns: '(early|earlier) (on)? <date> (in the)? <part>',
    make: (context, date, part) => joined(date, asTimes({ ...part, n: narrowed(part.n, 'early') }, context)),
  },
  {
    name: 'en.datetime-range.late',
    patterns: '(late|later) (on)? <date> (in the)? <part>',
    make: (context, date, part) => joined(date, asTimes({ ...part, n: narrowed(part.n, 'late') }, context)),
  },
  { name: 'en.datetime-range.late', patterns: 'late (on)? <date>', make: (_, date) => edge(date, 'late afternoon') },
  {
    name: 'en.datetime.day-time',
    patterns: [`<date> ${AT} ${TIME}`],
    make: (context, date, time) => joined(date, settledTime(time, undefined, context)),
  },
  {
    name: 'en.datetime.time-day',
    patterns: [`${TIME} ${AT} <date>`],
    make: (context, time, date) => joined(settledTime(time, undefined, context), date),
  },
  { name: 'en.datetime.day-part', patterns: [`<date> ${AT} <part>`], make: (context, date, part) => joined(date, asTimes(part, context)) },
  { name: 'en.datetime.part-day', patterns: [`<part> ${AT} <date>`], make: (context, part, date) => joined(asTimes(part, context), date) },
  {
    // "Tuesday PM" is no time but a half of the day.
    name: 'en.datetime.day-half',
    patterns: '<date> (in the)? <half>',
    make: (context, date, half) =>
      half.norm === '' || context.after?.norm === 'i' || context.after?.norm === 'we'
        ? undefined
        : joined(date, asTimes({ ...half, n: partNumber(half.n === 0 ? 'morning' : 'afternoon') }, context)),
  },
  {
    name: 'en.datetime.time-day-part',
    patterns: [`${TIME} ${AT} <date> (in the|at)? <part>`, `${BARE} (on)? <date> (in the|at)? <part>`],
    make: (context, time, date, part) => joined(settledTime(time, part, context), date),
  },
  {
    name: 'en.datetime.part-day',
    patterns: '<part> (on)? <date> (in the)? <part>',
    make: (context, narrow, date, wide) => (isWithin(narrow, wide, context) ? joined(date, asTimes(narrow, context)) : undefined),
  },
  {
    name: 'en.datetime.part-day-time',
    patterns: [`<part> ${AT} <date> ${AT} ${TIME}`, `<part> ${AT} <date> at ${BARE}`],
    make: (context, part, date, time) => joined(date, settledTime(time, part, context)),
  },
  {
    name: 'en.datetime.day-part-time',
    patterns: [`<date> ${AT} <part> ${AT} ${TIME}`],
    make: (context, date, part, time) => joined(date, settledTime(time, part, context)),
  },
  {
    name: 'en.datetime.tonight-time',
    patterns: [`<dayPart> ${AT} ${TIME}`, `<dayPart> (at|around|about|by|say|like)? ${BARE}`],
    make: (context, day, time) =>
      time.cats & (CATEGORY.hour | CATEGORY.compact) && !openBehind(context)
        ? undefined
        : joined(dateOf(day), settledTime(time, day, context)),
  },
  {
    name: 'en.datetime.time-tonight',
    patterns: [`${TIME} ${AT} <dayPart>`, `${BARE} <dayPart>`],
    make: (context, time, day) => joined(settledTime(time, day, context), dateOf(day)),
  },
  {
    name: 'en.datetime.day-hour',
    patterns: [`<date> ${BARE}`],
    make: (context, date, hour) => (openBehind(context) && hour.n > 0 ? joined(date, settledTime(hour, undefined, context)) : undefined),
  },
  {
    name: 'en.datetime.hour-day',
    patterns: [`${BARE} (on)? <date>`],
    make: (context, hour, date) => (context.wantsTime && !context.before ? joined(settledTime(hour, undefined, context), date) : undefined),
  },
  {
    name: 'en.datetime.range-time',
    patterns: [`<dates> ${AT} <part/times>`],
    make: (context, dates, part) => (part.value ? undefined : joined(dates, asTimes(part, context))),
  },
]

const spans: readonly Rule[] = [
  { name: 'en.datetime.nth-weekday', patterns: '<moment> (of|in) <dates>', make: (_, moment, month) => movedToMonth(moment, month) },
  {
    name: 'en.datetime-range.to',
    patterns: '(from|between)? <moment> (to|till|til|until|untill|through|and|-) <moment>',
    make: momentSpan,
  },
  {
    name: 'en.datetime-range.after',
    patterns: '(after|later than|any time after) <moment>',
    make: (context, moment) => openMoment(context, moment, 'from', 'to'),
  },
  {
    name: 'en.datetime-range.before',
    patterns: '(before|any time before|prior to) <moment>',
    make: (context, moment) => openMoment(context, moment, 'to', 'from'),
  },
  {
    name: 'en.datetime-range.from',
    patterns: '(from|starting|beginning|as of|not until|as early as|not before|no earlier than|not earlier than) <moment>',
    make: (context, moment) => openMoment(context, moment, 'from', 'from'),
  },
  {
    name: 'en.datetime-range.until',
    patterns: '(by|until|till|no later than|not later than) <moment>',
    make: (context, moment) => openMoment(context, moment, 'to', 'to'),
  },
]
export const momentSpanLayer = layer(spans)

/** Days and times that belong together. Each keeps its own words. */
export const joinLayer = layer(rules)
