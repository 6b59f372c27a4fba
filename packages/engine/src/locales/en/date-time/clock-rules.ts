import { cued, fraction, pair, read, shifted, withHalf } from '../../../slots/date-time/clock.ts'
import { CATEGORY, clock, clockOf, type Item, made } from '../../../slots/date-time/item.ts'
import { fixed } from '../../../slots/date-time/part.ts'
import { layer, type Rule } from '../../../slots/date-time/rules.ts'
import { DIGIT_WORDS, TEEN_WORDS } from '../numbers.ts'
import { partLayer } from './part-rules.ts'

/** "13hr", as an answer to when. */
const hourUnit: Rule = {
  name: 'en.time.hour-unit',
  patterns: '<hour> (hr|hrs)',
  make: (context, hour) => (context.wantsTime && hour.n >= 13 ? made.time(clock(hour.n, 0)) : undefined),
}

const PAST = '(past|after)'
const TO = "(to|till|til|before|of|'til)"
const ANY_HOUR = '<hour/time/pair>'
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
  {
    name: 'en.time.midnight',
    patterns: ['midnight', 'mid night', 'mid - night', 'twelve midnight', '12 midnight'],
    make: () => made.time(fixed(0)),
  },
  {
    name: 'en.time.hour-minutes',
    patterns: ['<hour> <mins>', '<hour> <low>'],
    tight: true,
    make: (context, hour, minutes) => pair(context, hour, minutes),
  },
  {
    name: 'en.time.oclock',
    patterns: `<hour/pair/time> [${OCLOCK}]`,
    tight: true,
    make: (_, hour) => made.time(clockOf(hour)),
  },
  {
    name: 'en.time.oclock',
    patterns: `<hour> <mins/low> [${OCLOCK}]`,
    tight: true,
    make: (_, hour, minutes) => made.time(clock(hour.n, minutes.n)),
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
    // "Four hundred am", as a clock of four figures is read out.
    name: 'en.time.hundred',
    patterns: '<num> <half>',
    tight: true,
    make: (_, hundred, half) => (hundred.n % 100 === 0 && hundred.n <= 1200 ? withHalf(clock(hundred.n / 100, 0), half.n) : undefined),
  },
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
    // "Ten after four"; "a table for ten, after four" counts people.
    name: 'en.time.minutes-past',
    patterns: `<min> after ${ANY_HOUR}`,
    tight: true,
    make: (context, minutes, hour) =>
      isFraction(minutes) && !context.wantsPeople && context.before?.norm !== 'for' ? fraction(hour, 1)(minutes) : undefined,
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
      return isRange || (minutes.n <= 12 && isFigure(minutes) && hour.n <= 12) ? undefined : fraction(hour, -1)(minutes)
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

/** Clock readings, in the order in which they build on each other. Dates have been put together before. */
export const clockLayers = [layer(readings), layer(halves), layer(fractions), layer(halves), partLayer]
