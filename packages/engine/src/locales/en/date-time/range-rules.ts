import { openBehind, read } from '../../../slots/date-time/clock.ts'
import {
  bareSpan,
  bothSides,
  businessHours,
  fromNowUntil,
  lastingTime,
  since,
  sinceTime,
  span,
  until,
  untilNow,
  untilTime,
} from '../../../slots/date-time/hours.ts'
import { CATEGORY, type Item, made } from '../../../slots/date-time/item.ts'
import { fixed, hoursOf, PARTS, partNamed } from '../../../slots/date-time/part.ts'
import { layer, type Rule, type RuleContext } from '../../../slots/date-time/rules.ts'
import { dateSpan, ends, fromTodayUntil, isDay, isTimeBehind, lasting, sinceDay, spanOfSpans } from '../../../slots/date-time/spans.ts'
import { UNIT } from '../../../slots/date-time/unit.ts'

const T = '<time/pair/compact/hour>'
const SURE = '<time/pair>'
const TO = '(to|till|til|until|untill|through|thru|-)'

const AFTER =
  '(not any earlier than|after|past|later than|any time after|anytime after|anything after|from|no earlier than|not before|not earlier than|not until|starting|starting at|starting from|beginning|after about|after around|any time from|as early as)'
const BEFORE =
  '(not past|not any later than|not later than about|before|until|till|til|untill|up to|earlier than|no later than|not after|not later than|any time before|anytime before|anything before|by|before about|prior to|up until|up till|right up to)'

const BETWEEN =
  '(from|between|anywhere from|anywhere between|any time between|anytime between|sometime between|some time between|in between) (the hours of)?'
const LENGTH = '(about|around|like|roughly)? <num> <unit>'
const START = '(from|starting|starting at|starting from|beginning at|beginning)'

/** A length of time and where it begins: "from nine for two hours". */
const lengths: readonly Rule[] = [
  {
    name: 'en.time-range.lasting',
    patterns: `for ${LENGTH} ${START} ${T}`,
    make: (context, count, unit, start) => lastingTime(context, start, count.n, unit.n),
  },
  {
    name: 'en.time-range.lasting',
    patterns: `${START} ${T} for ${LENGTH}`,
    make: (context, start, count, unit) => lastingTime(context, start, count.n, unit.n),
  },
  {
    name: 'en.time-range.lasting',
    patterns: `for <num> and a half hours ${START} ${T}`,
    make: (context, count, start) => lastingTime(context, start, count.n + 0.5, UNIT.hour),
  },
  {
    name: 'en.time-range.lasting',
    patterns: `${START} ${T} for <num> and a half hours`,
    make: (context, start, count) => lastingTime(context, start, count.n + 0.5, UNIT.hour),
  },
  {
    name: 'en.time-range.lasting',
    patterns: [`for an hour ${START} ${T}`, `${START} ${T} for an hour`],
    make: (context, start) => lastingTime(context, start, 1, UNIT.hour),
  },
  {
    name: 'en.time-range.lasting',
    patterns: [`for (half an hour|a half hour) ${START} ${T}`, `${START} ${T} for (half an hour|a half hour)`],
    make: (context, start) => lastingTime(context, start, 0.5, UNIT.hour),
  },
]

const timeSpans: readonly Rule[] = [
  { name: 'en.time-range.from-now', patterns: `(from|between)? now (and|to|till|til|until|through|-) ${SURE}`, make: fromNowUntil },
  {
    name: 'en.time-range.from-now',
    patterns: '(from|between) now (and|to|till|til|until|through|-) <hour/compact>',
    make: (context, time) => (openBehind(context) ? fromNowUntil(context, time) : undefined),
  },
  {
    name: 'en.time-range.until-now',
    patterns: `(from|between|since) ${SURE} (and|to|till|til|until|through|-) (right)? now`,
    make: untilNow,
  },
  ...lengths,
  { name: 'en.time-range.business-hours', patterns: '(business|working|office|work) hours', make: businessHours },
  {
    name: 'en.not-a-wish',
    patterns: ['since (about|around|like|at least)? <time/pair/hour/dayPart>', 'since (the|early|late|early in the)? <part>'],
    make: () => made.nothing(),
  },
  {
    name: 'en.time-range.between',
    patterns: [`${BETWEEN} ${T} (and|to|till|til|until|untill|through|thru|or|-) ${SURE}`],
    make: span,
  },
  {
    name: 'en.time-range.between',
    patterns: [`${BETWEEN} ${T} (and|to|till|til|until|untill|through|thru|or|-) ${T}`],
    make: bareSpan,
  },
  {
    name: 'en.time-range.to',
    patterns: [`${T} ${TO} ${SURE}`, `<time> ${TO} ${T}`],
    make: (context, from, to) => (openBehind(context) || read(to) ? span(context, from, to) : undefined),
  },
  {
    name: 'en.time-range.to',
    patterns: ['<hour/compact> (to|till|til|until|-) <hour/compact>'],
    make: (context, from, to) =>
      context.wantsTime || isDay(context.before) || isDay(context.after) || (!context.before && !context.after)
        ? bareSpan(context, from, to)
        : undefined,
  },
  { name: 'en.time-range.after', patterns: [`${AFTER} ${SURE}`], make: (_, time) => sinceTime(time) },
  {
    name: 'en.time-range.after',
    patterns: [`${AFTER} <hour/compact>`],
    make: (context, time) => (openBehind(context) ? sinceTime(time) : undefined),
  },
  {
    name: 'en.time-range.after',
    patterns: [
      `<time/pair> (or later|or after|onward|onwards|and later|and after|or any time after)`,
      `(from|after) <time> (on|onward|onwards)`,
      '<hour/compact> or (later|after)',
    ],
    make: (_, time) => sinceTime(time),
  },
  { name: 'en.time-range.before', patterns: [`${BEFORE} ${SURE}`], make: (_, time) => untilTime(time) },
  {
    name: 'en.time-range.before',
    patterns: [`${BEFORE} <hour/compact>`],
    make: (context, time) => (openBehind(context) ? untilTime(time) : undefined),
  },
  {
    name: 'en.time-range.before',
    patterns: '<time/pair/hour/compact> at the (very)? latest',
    make: (_, time) => untilTime(time),
  },
  {
    name: 'en.time-range.after',
    patterns: '<time/pair/hour/compact> at the (very)? earliest',
    make: (_, time) => sinceTime(time),
  },
  { name: 'en.time-range.before', patterns: [`<time/pair> or (earlier|before|sooner)`], make: (_, time) => untilTime(time) },
  {
    name: 'en.time-range.after-that',
    patterns: [
      `(till|until|til)? <time/hour> (so|and|but) (anything|any time|anytime|sometime|whenever|some time)? (after|past) (that|then)`,
      '<time> (so|and) (any time|anytime|anything|sometime)? after',
    ],
    make: (_, time) => sinceTime(time),
  },
  {
    name: 'en.time-range.before-that',
    patterns: [`<time> (so|and|but) (anything|any time|anytime|sometime|some time)? before (that|then)`],
    make: (_, time) => untilTime(time),
  },
  { name: 'en.time-range.after-part', patterns: 'after (the)? <part>', make: (context, part) => since(fixed(hoursOf(part.n, context).to)) },
  {
    name: 'en.time-range.before-part',
    patterns: 'before (the)? <part>',
    make: (context, part) => until(fixed(hoursOf(part.n, context).from)),
  },
  {
    name: 'en.time-range.by-part',
    patterns: 'by (the)? <part>',
    make: (context, part) => {
      const { from, to } = hoursOf(part.n, context)
      return until(fixed(partNamed(part.n) === 'end of day' ? to : from))
    },
  },
  {
    name: 'en.time-range.after-work',
    patterns: "after (work|i get home|i get off work|i finish work|i'm off work|i get off)",
    make: () => since(fixed(PARTS.evening.from)),
  },
  { name: 'en.time-range.after-school', patterns: 'after school', make: () => since(fixed(PARTS['late afternoon'].from)) },
]
const PARTY = CATEGORY.people | CATEGORY.folk | CATEGORY.kin | CATEGORY.num
/** A named day on its own; "arriving in three days" and "arriving Friday at two" are visits. */
const isStay = (context: RuleContext, { value }: Item): boolean =>
  value?.type === 'date' &&
  value.by !== 'relative' &&
  !isTimeBehind(context, 'at') &&
  (!context.after || (context.after.cats & ~PARTY) === 0)

const ONWARD =
  '(from|starting|starting on|starting from|beginning|beginning on|as of|not before|no earlier than|not earlier than|not any earlier than|not until|on or after|from on or after|as early as)'

const days: readonly Rule[] = [
  {
    // From when on, and up to when, somebody is there.
    name: 'en.date-range.arrival',
    patterns:
      '(arrive|arriving|check in|checking in|checkin|move in|moving in|get back|getting back|back home) (on|from|the|to the)? <date>',
    make: (context, day) => (isStay(context, day) ? made.dates(ends(day).from, undefined) : undefined),
  },
  {
    name: 'en.date-range.departure',
    patterns: '(leave|leaving|check out|checking out|checkout|move out|moving out|fly out|flying out|go away|going away) (on|the)? <date>',
    make: (context, day) =>
      isStay(context, day) ? made.dates(undefined, ends(day).to, context.call.asked.includes('date') ? day : undefined) : undefined,
  },
  { name: 'en.date-range.since', patterns: 'since (about|around|at least|early|late)? <date/dates>', make: sinceDay },
  {
    name: 'en.date-range.lasting',
    patterns: '(from|starting|starting on|starting from|beginning)? <date> for <num> <unit>',
    make: (context, date, count, unit) => lasting(context, date, count.n, unit.n),
  },
  {
    name: 'en.date-range.lasting',
    patterns: '(from|starting|starting on|starting from|beginning|beginning on)? <date> for (a|one|the) <unit>',
    make: (context, date, unit) => (unit.norm.endsWith('s') ? undefined : lasting(context, date, 1, unit.n)),
  },
  {
    name: 'en.date-range.lasting',
    patterns: '(from|starting|starting on|starting from|beginning) <date> for <num> (night|nights)',
    make: (context, date, count) => lasting(context, date, count.n, UNIT.day),
  },
  {
    name: 'en.date-range.from-now',
    patterns: '(from|between)? (now|today) (and|to|till|til|until|through|-) <date>',
    make: fromTodayUntil,
  },
  {
    name: 'en.date-range.to',
    patterns: [
      '(from|between) <date> (and|to|till|til|until|untill|through|thru|-) <date>',
      '<date> (to|till|til|until|untill|through|thru|-) <date>',
    ],
    make: dateSpan,
  },
  {
    name: 'en.date-range.to',
    patterns: [
      '(from|between) <dates> (and|to|till|until|through|thru|-) <date/dates>',
      '(from|between) <date> (and|to|till|until|through|thru) <dates>',
      '<dates> (to|till|until|through|thru) <dates>',
    ],
    make: (_, from, to) => spanOfSpans(from, to),
  },
  {
    name: 'en.date-range.after',
    patterns: '(after|later than|any time after|anytime after|any day after|past) <date/dates>',
    make: (context, day) => {
      if (isTimeBehind(context, 'at')) return undefined
      // Who wants a visit after the fifth wants the sixth; where nobody visits, the fifth is where it begins.
      return made.dates(context.hoursAsSaid && isDay(day) ? ends(day).from : ends(day).to, undefined)
    },
  },
  {
    name: 'en.date-range.from',
    patterns: [
      `${ONWARD} <date/dates>`,
      'from <date> on',
      'from? <date/dates> (onward|onwards|or later|or after|or any day after|and after|or any time after)',
    ],
    make: (context, day) => (isTimeBehind(context, 'at') ? undefined : made.dates(ends(day).from, undefined)),
  },
  {
    name: 'en.date-range.before',
    patterns: '(before|any time before|anytime before|any day before|earlier than|prior to|ending before|sooner than) <date/dates>',
    make: (context, day) => (isTimeBehind(context, 'at') ? undefined : made.dates(undefined, ends(day).from, day)),
  },
  {
    name: 'en.date-range.until',
    patterns: ['(on or before|until|till|til|untill|up to|up until|through) <date/dates>', '<date/dates> or (earlier|before|sooner)'],
    make: (context, day) => (isTimeBehind(context, 'at') ? undefined : made.dates(undefined, ends(day).to)),
  },
  {
    name: 'en.date-range.by',
    patterns: '(by|on or by|no later than|not later than|not after|not any later than|by no later than) <date/dates>',
    make: (context, day) => (isTimeBehind(context, 'at') ? undefined : made.dates(undefined, ends(day).to, day)),
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
export const timeSpanLayer = layer(timeSpans)
export const daySpanLayer = layer(days)
