import {
  addMonths,
  civil,
  dayNumber,
  daysInMonth,
  isDate,
  monthStart,
  nextDayOfMonth,
  nextMonthDay,
  nthWeekday,
  weekdayAfter,
  weekdayOf,
  weekStart,
} from '../../slots/date-time-calendar.ts'
import { CATEGORY, dayOf, type Item, type Made, made } from '../../slots/date-time-item.ts'
import { narrowed, partNumber } from '../../slots/date-time-part.ts'
import { layer, type Rule, type RuleContext } from '../../slots/date-time-rules.ts'
import { openBehind } from './date-time-clock-rules.ts'
import { nextHoliday, PHRASE_HOLIDAYS, WORD_HOLIDAYS } from './date-time-holidays.ts'
import { UNIT, WEAK_WORDS } from './date-time-words.ts'

type Make = Rule['make']

/** A day counted from today; nothing when the call does not know today. */
const fromToday =
  (days: number): Make =>
  (context) =>
    offset(context, days)
function offset(context: RuleContext, days: number): Made | undefined {
  const today = context.today()
  return today === undefined ? undefined : made.date(today + days)
}

/** Month, day and year need no "today". */
const fullDate = (month: Item, day: Item, year: Item): Made | undefined =>
  isDate(year.n, month.n, day.n) ? made.date(dayNumber(year.n, month.n, day.n), 'full') : undefined

const monthDay: Make = (context, month, day) => {
  const today = context.today()
  return today === undefined ? undefined : made.date(nextMonthDay(today, month.n, day.n), 'month-day', true)
}
/** In "three fifteen december seventh" the fifteen is no day. */
const dayMonth: Make = (context, day, month, c, d) =>
  day.cats & CATEGORY.num && (context.after?.cats ?? 0) & CATEGORY.ord ? undefined : monthDay(context, month, day, c, d)

const dayOfMonth: Make = (context, day) => {
  const today = context.today()
  return today === undefined ? undefined : made.date(nextDayOfMonth(today, day.n), 'day-of-month', true)
}

/** The day `day` of the month that is `months` away. */
const dayOfThatMonth =
  (months: number): Make =>
  (context, day) => {
    const today = context.today()
    if (today === undefined) return undefined
    const { year, month } = civil(monthStart(today, months))
    return isDate(year, month, day.n) ? made.date(dayNumber(year, month, day.n), 'full') : undefined
  }

/** The weekday in the week that is `weeks` away. */
function inWeek(context: RuleContext, weekday: number, weeks: number): Made | undefined {
  const today = context.today()
  return today === undefined ? undefined : made.date(weekStart(today) + 7 * weeks + weekday)
}

function nextWeekdayMade(context: RuleContext, weekday: number, more = 0): Made | undefined {
  const today = context.today()
  return today === undefined ? undefined : made.date(weekdayAfter(today, weekday) + more, 'weekday', true)
}

/** "Next Tuesday": that of the coming calendar week, as most people and their calendars count. */
const nextWeekday: Make = (context, weekday) => inWeek(context, weekday.n, 1)

const nthOfMonth = (context: RuleContext, n: number, weekday: Item, month: number): Made | undefined => {
  const today = context.today()
  if (today === undefined || n > 5) return undefined
  const { year } = civil(today)
  const found = nthWeekday(year, month, weekday.n, n)
  return found !== undefined && found >= today ? made.date(found, 'full') : made.date(nthWeekday(year + 1, month, weekday.n, n), 'full')
}
const nthOfThatMonth = (context: RuleContext, n: number, weekday: Item, months: number): Made | undefined => {
  const today = context.today()
  if (today === undefined) return undefined
  const { year, month } = civil(monthStart(today, months))
  return made.date(nthWeekday(year, month, weekday.n, n), 'full')
}

/** A day some days, weeks, months or years from another; shorter units are times, not days. */
export function moved(day: number, count: number, unit: number): number | undefined {
  switch (unit) {
    case UNIT.day:
      return day + count
    case UNIT.week:
      return day + 7 * count
    case UNIT.fortnight:
      return day + 14 * count
    case UNIT.month:
      return addMonths(day, count)
    case UNIT.year:
      return addMonths(day, 12 * count)
    default:
      return undefined
  }
}

/** A time some minutes or hours from now, or a day some days from today. */
function fromNow(context: RuleContext, count: number, unit: number): Made | undefined {
  const today = context.today()
  if (today === undefined || count > 999) return undefined
  if (unit === UNIT.minute) return made.moment(today, context.minute() + Math.round(count))
  if (unit === UNIT.hour) return made.moment(today, context.minute() + Math.round(count * 60))
  if (unit === UNIT.second) return made.moment(today, context.minute())
  const day = moved(today, count, unit)
  return day === undefined ? undefined : { ...made.date(day), cats: CATEGORY.date, n: unit }
}

const shiftDate = (context: RuleContext, date: Item, count: number, unit: number): Made | undefined => {
  const from = date.cats & CATEGORY.weekday ? dayOfWeekday(context, date) : dayOf(date)
  return from === undefined ? undefined : made.date(moved(from, count, unit))
}
function dayOfWeekday(context: RuleContext, weekday: Item): number | undefined {
  const today = context.today()
  return today === undefined ? undefined : weekdayAfter(today, weekday.n)
}

const TODAY = '(today|to day|todays)'
const TOMORROW = '(tomorrow|tomorow|tommorow|tommorrow|tomorrows|to morrow)'
const THING =
  '(one|two|time|times|available|appointment|opening|slot|thing|floor|street|avenue|st|ave|road|person|visit|option|choice|name|of all|place|half|class|grade|party|birthday|anniversary|round|attempt|try|call|part|step|question|letter|digit|number)'

const notDates: readonly Rule[] = [
  {
    name: 'en.not-a-date',
    patterns: [`the? <ord> ${THING}`, 'one second', 'a second', 'just a second', 'second thought', 'on second thought'],
    make: () => made.nothing(),
  },
  {
    name: 'en.wish.soonest',
    patterns: ['first (available|opening|thing|slot)', 'the? first available (time|slot|appointment|opening)?'],
    make: () => made.wish({ type: 'soonest' }),
  },
]

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
  { name: 'en.date.full', patterns: '<year> - <month> - <dom>', make: (_, year, month, day) => fullDate(month, day, year) },
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
    patterns: ['[the]? <dom> (day)? of (this|the|current|the current) month', '[the]? <dom> this month'],
    make: dayOfThatMonth(0),
  },
  { name: 'en.date.day-of-month', patterns: ['[the]? <dom> (day)? of next month', '[the]? <dom> next month'], make: dayOfThatMonth(1) },
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
    patterns: ['the? <ord> <weekday> (of|in) next month'],
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

const THROUGH = '(to|through|thru|till|until|-)'
const relative: readonly Rule[] = [
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
  { name: 'en.date.today', patterns: [TODAY], make: fromToday(0) },
  { name: 'en.date.tomorrow', patterns: [TOMORROW], make: fromToday(1) },
  { name: 'en.date.yesterday', patterns: 'yesterday', make: fromToday(-1) },
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
    make: (context, weekday) => nextWeekdayMade(context, weekday.n),
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
      'a week (on|from|after)? (next|this|the)? <weekday>',
      'one week (on|from|after)? (this)? <weekday>',
      '<weekday> (in)? a week',
    ],
    make: (context, weekday) => nextWeekdayMade(context, weekday.n, 7),
  },
  {
    name: 'en.date.weekday-fortnight',
    patterns: ['<weekday> fortnight', '(a fortnight|two weeks) (on|from|after)? <weekday>'],
    make: (context, weekday) => nextWeekdayMade(context, weekday.n, 14),
  },
  {
    name: 'en.date.in',
    patterns: [
      'in (like|about|around|another|maybe|approximately|exactly|just)? <num> (more)? <unit>',
      '<num> (more)? <unit> (from now|from today|hence|later|from right now)',
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
      '(a couple|couple|a couple of) <unit> (from now|hence)',
    ],
    make: (context, unit) => fromNow(context, 2, unit.n),
  },
  {
    name: 'en.date.in',
    patterns: ['in (like|about)? (a few|few) (more)? <unit>', '(a few) <unit> (from now)'],
    make: (context, unit) => fromNow(context, 3, unit.n),
  },
  {
    name: 'en.date.in',
    patterns: ['in (about)? (half an hour|a half hour|a half an hour)', 'half an hour from now'],
    make: (context) => fromNow(context, 30, UNIT.minute),
  },
  {
    name: 'en.date.in',
    patterns: ['in (about)? (a quarter of an hour|quarter of an hour)'],
    make: (context) => fromNow(context, 15, UNIT.minute),
  },
  { name: 'en.date.in', patterns: ['in (about)? (an|one) hour and a half'], make: (context) => fromNow(context, 90, UNIT.minute) },
  {
    name: 'en.date.in',
    patterns: ['in (about|like)? <num> and (a|an) half hours'],
    make: (context, hours) => fromNow(context, hours.n * 60 + 30, UNIT.minute),
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

const joins: readonly Rule[] = [
  {
    name: 'en.date.weekday-and-day',
    patterns: '<weekday> <dom>',
    tight: true,
    make: (context, weekday, day) =>
      day.n >= 13 && ((context.after?.cats ?? 0) & (CATEGORY.num | CATEGORY.half)) === 0
        ? weekdayAndDay(context, weekday, day, false)
        : undefined,
  },
  {
    name: 'en.date.day-or-weekday',
    patterns: '<date> (or|and|or maybe|or even|or on|or the) <weekday>',
    make: (context, date, weekday) => alternatives(context, date, weekday),
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
    patterns: ["<date> (that's a|that is a|which is a|on a|it's a|a|so|is a)? <weekday>"],
    make: (context, date, weekday) => agree(context, weekday, date),
  },
  {
    name: 'en.date.weekday-and-day',
    patterns: ['<weekday> (the|on the) <dom>', '<weekday> <ord>'],
    make: (context, weekday, day) => weekdayAndDay(context, weekday, day, false),
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

/** "Tuesday next week or Wednesday": the second day belongs to the week of the first. */
function alternatives(context: RuleContext, date: Item, weekday: Item): Made | undefined {
  const today = context.today()
  const first = dayOf(date)
  if (today === undefined || first === undefined) return undefined
  const second = weekdayAfter(first > today + 6 ? first : today, weekday.n)
  return made.several(date, {
    ...weekday,
    cats: CATEGORY.date,
    rule: 'en.date.weekday',
    score: 0.9,
    value: { type: 'date', day: second, by: 'weekday', assumed: true },
  })
}

/** Two weekdays of the week that is `weeks` away. */
function twoOfWeek(context: RuleContext, first: Item, second: Item, weeks: number): Made | undefined {
  const today = context.today()
  if (today === undefined) return undefined
  const start = weekStart(today) + 7 * weeks
  const day = (weekday: Item): Item => ({
    ...weekday,
    cats: CATEGORY.date,
    rule: 'en.date.weekday-next-week',
    score: 0.9,
    value: { type: 'date', day: start + weekday.n, by: 'relative', assumed: false },
  })
  return made.several(day(first), day(second))
}
function spanOfWeek(context: RuleContext, first: Item, second: Item, weeks: number): Made | undefined {
  const today = context.today()
  if (today === undefined || second.n < first.n) return undefined
  const start = weekStart(today) + 7 * weeks
  return made.dates(start + first.n, start + second.n + 1)
}

/** A weekday said beside a date: the date stands; a day of the month moves to where both are true. */
function agree(context: RuleContext, weekday: Item, date: Item): Made | undefined {
  if (date.value?.type !== 'date') return undefined
  const { day, by } = date.value
  if (by === 'day-of-month') return weekdayAndDay(context, weekday, { ...date, n: civil(day).day }, false)
  if (by === 'weekday') return undefined
  if (by === 'relative' && (date.n === UNIT.week || date.n === UNIT.month || date.n === UNIT.fortnight))
    return made.date(weekStart(day) + weekday.n)
  if (weekdayOf(day) === weekday.n) return made.date(day, by)
  return by === 'relative' || by === 'holiday' ? undefined : made.date(day, by, true)
}

/** "Friday the 27th": the next day that is both; when `strict`, only if that is within two months. */
export function weekdayAndDay(context: RuleContext, weekday: Item, day: Item, strict: boolean): Made | undefined {
  const today = context.today()
  if (today === undefined) return undefined
  let month = monthStart(today)
  for (let step = 0; step < (strict ? 2 : 14); step++) {
    const { year, month: m } = civil(month)
    if (day.n <= daysInMonth(year, m)) {
      const found = month + day.n - 1
      if (found >= today && weekdayOf(found) === weekday.n) return made.date(found, 'full')
    }
    month = monthStart(month, 1)
  }
  return strict ? undefined : made.date(nextDayOfMonth(today, day.n), 'day-of-month', true)
}

function inYear(date: Item, year: number): Made | undefined {
  if (date.value?.type !== 'date') return undefined
  const { day, by } = date.value
  if (by !== 'month-day' && by !== 'full' && by !== 'holiday') return undefined
  const { month, day: dayOfThat } = civil(day)
  return isDate(year, month, dayOfThat) ? made.date(dayNumber(year, month, dayOfThat), 'full') : undefined
}

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
      (context.wantsDate || day.n > 3) && openBehind(context) && day.n <= 31 ? dayOfMonth(context, day, b, c, d) : undefined,
  },
  {
    name: 'en.date.on-day',
    patterns: ['[on] <dom>'],
    make: (context, day, b, c, d) => (openBehind(context) ? dayOfMonth(context, day, b, c, d) : undefined),
  },
]

/** "Sat" and "sun" are days after "on", beside a time, when a day was asked for, or alone. */
function weakDay({ before, after, wantsDate }: RuleContext): boolean {
  const due = CATEGORY.time | CATEGORY.part | CATEGORY.pair | CATEGORY.date | CATEGORY.weekday
  return wantsDate || (!before && !after) || before?.norm === 'on' || ((before?.cats ?? 0) & due) !== 0 || ((after?.cats ?? 0) & due) !== 0
}

const tonight: readonly Rule[] = [
  {
    name: 'en.date.tonight',
    patterns: ['(tonight|tonite|this evening|this night)'],
    make: (context) => partOfDay(context, 0, partNumber('evening')),
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
  { name: 'en.date.last-night', patterns: ['last night'], make: (context) => partOfDay(context, -1, partNumber('night')) },
  { name: 'en.date.next-part', patterns: ['next <part>'], make: (context, part) => partOfDay(context, 1, part.n) },
]
/** A day and its part in one expression: a date for what follows, a part for what stands alone. */
function partOfDay(context: RuleContext, days: number, part: number): Made | undefined {
  const date = offset(context, days)
  return date && { ...date, cats: CATEGORY.dayPart, n: part }
}

/** Used by ranges: is this word a month that may stand alone? */
export const isPlainMonth = (month: Item, context: RuleContext): boolean =>
  !WEAK_WORDS.has(month.norm) || context.before?.norm === 'in' || context.wantsDate || (!context.before && !context.after)

/** Days with a name, a number or a distance, in the order in which they build on each other. */
export const dayLayers = [layer(notDates), layer([...holidays, ...named, ...relative]), layer(joins), layer(joins)]
/** Days with a part of the day in them; the part may have been put together before. */
export const dayPartLayer = layer(tonight)
/** Days that only stand where nothing else claimed the word: after clock readings were found. */
export const lateDayLayer = layer(singles)

/** Spans of days that name their month once: "the 13th to the 15th of July". Before single dates take the words. */
const monthSpans: readonly Rule[] = [
  {
    name: 'en.date-range.days-of-month',
    patterns: ['(from|between)? the? <dom> (and|to|till|until|through|thru|-) the? <dom> of? <month>'],
    make: (context, from, to, month) => daysOfMonth(context, month, from, to),
  },
  {
    name: 'en.date-range.days-of-month',
    patterns: ['(from|between)? <month> the? <dom> (and|to|till|until|through|thru|-) the? <dom>'],
    make: (context, month, from, to) =>
      context.after?.norm === 'pm' || context.after?.norm === 'am' || context.after?.norm === ':'
        ? undefined
        : daysOfMonth(context, month, from, to),
  },
]
function daysOfMonth(context: RuleContext, month: Item, from: Item, to: Item): Made | undefined {
  const today = context.today()
  if (today === undefined || from.n >= to.n) return undefined
  const { year, month: now, day } = civil(today)
  const y = month.n < now || (month.n === now && to.n < day) ? year + 1 : year
  return made.dates(dayNumber(y, month.n, from.n), dayNumber(y, month.n, to.n) + 1)
}

/** Spans of days that name their month once; before single days take the words. */
export const monthSpanLayer = layer(monthSpans)
