import { cued, eitherTime, fraction, narrow, openBehind, pair, read, shifted, withHalf } from '../../../slots/date-time/clock.ts'
import { CATEGORY, clock, clockOf, type Item, made } from '../../../slots/date-time/item.ts'
import { fixed, inPart, partNamed, partNumber } from '../../../slots/date-time/part.ts'
import { layer, type Rule } from '../../../slots/date-time/rules.ts'
import { DIGIT_WORDS, TEEN_WORDS } from '../numbers.ts'

/** "13hr", as an answer to when. */
const hourUnit: Rule = {
  name: 'en.time.hour-unit',
  patterns: '<hour> (hr|hrs)',
  make: (context, hour) => (context.wantsTime && hour.n >= 13 ? made.time(clock(hour.n, 0)) : undefined),
}

const PAST = '(past|after)'
const TO = "(to|till|til|before|of|'til)"
const ANY_HOUR = '<hour/time>'
const AT = '[(at|around|about|for|like)]?'
const OCLOCK = "(o'clock|oclock|o clock)"

const isFraction = ({ n }: Item): boolean => n % 5 === 0 && n <= 25
const isFigure = ({ norm }: Item): boolean => norm >= '0' && norm < ':'

/** "Eightish", as one word. */
const ishes: readonly Rule[] = [...DIGIT_WORDS, ...TEEN_WORDS].flatMap(([word, n]): Rule[] =>
  n >= 1 && n <= 12 ? [{ name: 'en.time.ish', patterns: `${word}ish`, make: () => made.time(clock(n, 0)) }] : [],
)

const readings: readonly Rule[] = [
  ...ishes,
  hourUnit,
  {
    name: 'en.time.noon',
    patterns: [
      'noon',
      'midday',
      'mid day',
      'noonish',
      'noon time',
      'noontime',
      'twelve noon',
      '12 noon',
      "twelve o'clock noon",
      'high noon',
    ],
    make: () => made.time(fixed(720)),
  },
  { name: 'en.time.midnight', patterns: ['midnight', 'mid night', 'twelve midnight', '12 midnight'], make: () => made.time(fixed(0)) },
  {
    name: 'en.time.hour-minutes',
    patterns: ['<hour> <mins>', '<hour> <low>'],
    tight: true,
    make: (context, hour, minutes) => pair(context, hour, minutes),
  },
  {
    name: 'en.time.oclock',
    patterns: [`<hour> ${OCLOCK}`, `<pair> ${OCLOCK}`, `<time> ${OCLOCK}`],
    tight: true,
    make: (_, hour) => made.time(clockOf(hour)),
  },
  {
    name: 'en.time.oclock-homophone',
    patterns: [`(to|too) ${OCLOCK}`, `[at] (to|too) <mins>`],
    tight: true,
    make: (_, minutes) => made.time(clock(2, minutes.n)),
  },
  { name: 'en.time.oclock-homophone', patterns: [`for ${OCLOCK}`], tight: true, make: () => made.time(clock(4, 0)) },
  { name: 'en.time.oclock-homophone', patterns: '(to|too) <half>', tight: true, make: (_, half) => withHalf(clock(2, 0), half.n) },
  { name: 'en.time.oclock-homophone', patterns: 'for <half>', tight: true, make: (_, half) => withHalf(clock(4, 0), half.n) },
  { name: 'en.time.oclock-homophone', patterns: 'won <half>', tight: true, make: (_, half) => withHalf(clock(1, 0), half.n) },
  {
    name: 'en.time.oclock-homophone',
    patterns: [`ate ${OCLOCK}`, `ate <mins>`, 'ate <half>'],
    tight: true,
    make: (_, next) => {
      const read = clock(8, next.cats & CATEGORY.mins ? next.n : 0)
      return next.cats & CATEGORY.half ? withHalf(read, next.n) : made.time(read)
    },
  },
  {
    name: 'en.time.oclock-homophone',
    patterns: [`won ${OCLOCK}`, `won <mins>`],
    tight: true,
    make: (_, minutes) => made.time(clock(1, minutes.n)),
  },
  {
    name: 'en.time.hundred',
    patterns: '<year> (hours|hrs)',
    make: (_, hours) => made.time(clock(Math.floor(hours.n / 100), hours.n % 100)),
  },
  {
    name: 'en.time.hundred',
    patterns: ['<compact> (hours|hundred|hundred hours)', '<compact> hrs'],
    make: (_, hours) => {
      const read = clockOf(hours)
      return made.time(read && { minute: read.minute, open: false })
    },
  },
]

const halves: readonly Rule[] = [
  {
    name: 'en.time.half',
    patterns: ['<hour/pair/compact/time> <half>', '<hour/pair/compact/time> (in the)? <half>'],
    tight: true,
    make: (_, hour, half) => withHalf(read(hour), half.n),
  },
  { name: 'en.time.half', patterns: ['<hour/pair/compact/time> a m'], tight: true, make: (_, hour) => withHalf(read(hour), 0) },
  { name: 'en.time.half', patterns: ['<hour/pair/compact/time> (p|p m)'], tight: true, make: (_, hour) => withHalf(read(hour), 1) },
  {
    name: 'en.time.o-clock-half',
    patterns: [`<hour> ${OCLOCK} <half>`],
    tight: true,
    make: (_, hour, half) => withHalf(read(hour), half.n),
  },
  { name: 'en.time.ish', patterns: ['<hour/pair/compact/time> ish'], tight: true, make: (_, hour) => made.time(read(hour)) },
]

const fractions: readonly Rule[] = [
  {
    name: 'en.time.half-past',
    patterns: [`${AT} half ${PAST} ${ANY_HOUR}`, `${AT} half <hour>`],
    tight: true,
    make: (_, hour) => made.time(shifted(30, hour)),
  },
  {
    name: 'en.time.quarter-past',
    patterns: [`[(at a|around a|about a|at|around|about|a)]? quarter ${PAST} ${ANY_HOUR}`],
    tight: true,
    make: (_, hour) => made.time(shifted(15, hour)),
  },
  {
    name: 'en.time.quarter-to',
    patterns: [`[(at a|around a|about a|at|around|about|a)]? quarter ${TO} ${ANY_HOUR}`],
    tight: true,
    make: (_, hour) => made.time(shifted(-15, hour)),
  },
  {
    name: 'en.time.minutes-past',
    patterns: [`${AT} <min> (minutes|mins|minute|min)? past ${ANY_HOUR}`, `${AT} <min> (minutes|mins|min) after ${ANY_HOUR}`],
    tight: true,
    make: (_, minutes, hour) => fraction(hour, 1)(minutes),
  },
  {
    name: 'en.time.minutes-to',
    patterns: `${AT} <min> (minutes|mins|minute|min) ${TO} ${ANY_HOUR}`,
    tight: true,
    make: (_, minutes, hour) => fraction(hour, -1)(minutes),
  },
  {
    name: 'en.time.minutes-to',
    patterns: `[(at|around|about|for)] <min> (to|till|til|of) ${ANY_HOUR}`,
    tight: true,
    make: (_, minutes, hour) => (isFraction(minutes) ? fraction(hour, -1)(minutes) : undefined),
  },
  {
    name: 'en.time.minutes-to',
    patterns: `<min> (to|till|til|of) ${ANY_HOUR}`,
    tight: true,
    make: (context, minutes, hour) => {
      const isRange = context.before?.norm === 'from' || context.before?.norm === 'between' || !isFraction(minutes)
      // "10 to 2" in figures are the hours from ten to two; "ten to two" is said of the clock.
      return isRange || (minutes.n <= 12 && isFigure(minutes)) ? undefined : fraction(hour, -1)(minutes)
    },
  },
  {
    name: 'en.time.hours-after',
    patterns: '<num> (hours|hour|hrs) after <time>',
    make: (_, count, time) => made.time(shifted(60 * count.n, time)),
  },
  {
    name: 'en.time.hours-before',
    patterns: '<num> (hours|hour|hrs) before <time>',
    make: (_, count, time) => made.time(shifted(-60 * count.n, time)),
  },
  { name: 'en.time.hours-after', patterns: '(an|one) hour after <time>', make: (_, time) => made.time(shifted(60, time)) },
  { name: 'en.time.hours-before', patterns: '(an|one) hour before <time>', make: (_, time) => made.time(shifted(-60, time)) },
  { name: 'en.time.hours-after', patterns: '(half an hour|a half hour) after <time>', make: (_, time) => made.time(shifted(30, time)) },
  { name: 'en.time.hours-before', patterns: '(half an hour|a half hour) before <time>', make: (_, time) => made.time(shifted(-30, time)) },
  {
    name: 'en.time.cued',
    patterns:
      '[(at|around|about|approximately|roughly|close to|closer to|nearer|nearer to|near|somewhere around|@|say|maybe at|around like|at around|at about|at like)] <hour/compact/pair> (even|exactly|sharp)?',
    tight: true,
    make: (context, hour) => cued(context, hour),
  },
  {
    name: 'en.time.proposed',
    patterns:
      "[(how about|what about|make it|make that|make it at|let's do|let's say|lets do|lets say|we do|i do|you do|could do|can do|prefer)] <hour/compact/pair>",
    tight: true,
    make: (context, hour) => (hour.cats & CATEGORY.dom && !context.wantsTime && hour.n > 12 ? undefined : cued(context, hour)),
  },
]

const ZONE = '(est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|gmt|utc|bst|cet|eastern|central|mountain|pacific|local)'
const IN_THE = '((in|during|at|on) (the|that)?|of a|,)?'
const parts: readonly Rule[] = [
  {
    name: 'en.time.part-narrow',
    patterns: ['(early|earlier) (in the|-)? <part>'],
    make: (_, part) => narrow(part, 'early'),
  },
  { name: 'en.time.part-narrow', patterns: ['(late|later) (in the|-)? <part>'], make: (_, part) => narrow(part, 'late') },
  { name: 'en.time.part-narrow', patterns: ['(mid|middle of the) -? <part>'], make: (_, part) => narrow(part, 'mid') },
  {
    name: 'en.time.end-of-day',
    patterns: ['end of (the)? (day|business)', 'close of business', 'eod', 'cob'],
    make: () => ({ cats: CATEGORY.part, n: partNumber('end of day') }),
  },
]
const inParts: readonly Rule[] = [
  {
    name: 'en.time.in-part',
    patterns: [`<time/pair> ${IN_THE} <part>`, `<hour/compact> (in the|at|of the|on the|during the) <part>`],
    make: (_, time, part) => made.time(inPart(read(time), part.n)),
  },
  {
    // "Lunch at one": the meal says what for, the time stands for itself.
    name: 'en.time.meal-hour',
    patterns: '[<part> (at|around|about|,|like|by|say|for)?] <time/pair>',
    make: (_, part, time) => (partNamed(part.n) === 'lunch' ? made.time(read(time)) : undefined),
  },
  {
    name: 'en.time.part-hour',
    patterns: ['<part> (at|around|about|,|like|by|say|for)? <time/pair>', '<part> (at|around|about|say|like)? <hour/compact>'],
    make: (context, part, time) => {
      if (!(time.cats & (CATEGORY.time | CATEGORY.pair)) && !openBehind(context)) return undefined
      if (!read(time)?.open || (context.before?.cats ?? 0) & (CATEGORY.date | CATEGORY.weekday)) return undefined
      return made.time(inPart(read(time), part.n))
    },
  },
  {
    name: 'en.time.either',
    patterns: '<hour/compact/pair> (or|or maybe|or even|or at|or around) <time>',
    make: eitherTime,
  },
  {
    name: 'en.time.either',
    patterns: '<time> (or|or maybe|or even|or at|or around) <hour/compact/pair>',
    make: (context, first, second) => (openBehind(context) ? eitherTime(context, first, second) : undefined),
  },
  {
    // A zone that is said does not move the time: callers mean the clock of their town.
    name: 'en.time.zone',
    patterns: `<time> [${ZONE} (standard|daylight)? time?]`,
    make: (_, time) => made.time(clockOf(time)),
  },
  {
    name: 'en.time.exactly',
    patterns: ['<time> (sharp|on the dot|exactly|even)', '<hour/compact> (sharp|on the dot)'],
    make: (_, time) => made.time(clockOf(time)),
  },
]

/** Clock readings, in the order in which they build on each other. Dates have been put together before. */
export const clockLayers = [layer(readings), layer(halves), layer(fractions), layer(halves), layer(parts)]
/** Hours with the part of the day they belong to. "Tonight" has been found before. */
export const clockPartLayer = layer(inParts)
