import { cued, openBehind, read, shifted, withHalf } from '../../../slots/date-time/clock.ts'
import { CATEGORY, clock, clockOf, type Item, made } from '../../../slots/date-time/item.ts'
import { fixed } from '../../../slots/date-time/part.ts'
import { layer, type Rule, type RuleContext } from '../../../slots/date-time/rules.ts'
import { isDay } from '../../../slots/date-time/spans.ts'
import { comingNight, HOURS, LAS, readingRules } from './reading-rules.ts'

const ANY = '<hour/pair/compact/time>'
const halves: readonly Rule[] = [
  {
    name: 'es.time.half',
    patterns: [`${ANY} de la? <half>`, `${ANY} <half>`],
    tight: true,
    make: (_, hour, half) => withHalf(read(hour), half.n),
  },
  { name: 'es.time.half', patterns: [`${ANY} a m`], tight: true, make: (_, hour) => withHalf(read(hour), 0) },
  { name: 'es.time.half', patterns: [`${ANY} p m`], tight: true, make: (_, hour) => withHalf(read(hour), 1) },
  {
    name: 'es.time.half',
    patterns: [`<hour> (en punto|${HOURS}) <half>`],
    tight: true,
    make: (_, hour, half) => withHalf(read(hour), half.n),
  },
]

const cues: readonly Rule[] = [
  {
    name: 'es.time.hour',
    patterns: [`(las|alas|ala) <hour/compact> (en punto|${HOURS})?`, '[a] los <hour>'],
    tight: true,
    make: (context, hour) => (hour.n > 0 ? hourOf(context, hour) : undefined),
  },
  {
    name: 'es.time.hour',
    patterns: [`la <hour> (en punto|hora|h)?`],
    tight: true,
    make: (context, hour) => (hour.n === 1 || (hour.n > 0 && context.before?.norm === 'a') ? hourOf(context, hour) : undefined),
  },
  {
    name: 'es.time.hour',
    patterns: [
      `(las|la|alas|ala) <time/pair>`,
      `(las|la|alas|ala)? <time> (en punto|${HOURS})`,
      `(las|la|alas|ala)? <pair/compact> ${HOURS}`,
    ],
    tight: true,
    make: (_, time) => made.time(read(time)),
  },
  {
    name: 'es.time.quarter-to',
    patterns: ['(las|la|alas|ala)? <time> menos (un)? cuarto'],
    tight: true,
    make: (_, time) => made.time(shifted(-15, time)),
  },
  {
    name: 'es.time.half-past',
    patterns: ['(las|la|alas|ala)? <time> y media'],
    tight: true,
    make: (_, time) => made.time(shifted(30, time)),
  },
  {
    name: 'es.time.quarter-past',
    patterns: ['(las|la|alas|ala)? <time> y cuarto'],
    tight: true,
    make: (_, time) => made.time(shifted(15, time)),
  },
  {
    name: 'es.time.hour-unit',
    patterns: ['<hour> en punto', '(las|la) <hour> (pasadas|pasaditas|en punto)'],
    make: (_, hour) => (hour.n > 0 ? made.time(clock(hour.n, 0)) : undefined),
  },
  {
    name: 'es.time.hour-unit',
    patterns: ['<hour> (horas|hs|hrs|h)', '<hour> y pico', '(las|la) <hour> y (pico|algo)'],
    make: (context, hour) =>
      !LASTING.has(context.before?.norm ?? '') &&
      (context.wantsTime
        ? hour.n >= 13 || context.after === undefined
        : hour.n >= 13 && (isDay(context.before) || ((context.before?.cats ?? 0) & CATEGORY.weekday) !== 0)) &&
      hour.n > 0
        ? made.time(clock(hour.n, 0))
        : undefined,
  },
  {
    name: 'es.time.approximately',
    patterns: ['[(tipo|como a|tipo a|aproximadamente|aprox|alrededor de|cerca de|hacia|sobre|eso de|que tal|como)] <hour/compact/pair>'],
    tight: true,
    make: (context, hour) => (hour.n === 1 && hour.norm !== '1' ? undefined : context.wantsTime ? cued(context, hour) : undefined),
  },
]

/** "Por dos horas" is how long. */
const LASTING: ReadonlySet<string> = new Set(['por', 'durante', 'unas', 'hace'])

/** "Las dos" is a time, but "las dos opciones" is not; "del" and "de" may begin its day. */
function hourOf(context: RuleContext, hour: Item) {
  return openBehind(context) || (context.after && DAY_FOLLOWS.has(context.after.norm)) ? made.time(clockOf(hour), 0.8) : undefined
}
const DAY_FOLLOWS: ReadonlySet<string> = new Set(['de', 'del', 'el', 'y'])

const middays: readonly Rule[] = [
  { name: 'es.time.noon', patterns: ['el? (mediodia|medio dia|medio - dia|amediodia|almediodia)'], make: () => made.time(fixed(720)) },
  {
    name: 'es.time.midnight',
    patterns: `${LAS}? <time/hour> de la? (medianoche|media noche)`,
    make: (_, { n, value }) => (n === 12 || (value?.type === 'time' && value.clock.minute === 0) ? made.time(fixed(0)) : undefined),
  },
  {
    name: 'es.time.midnight',
    patterns: ['la? (medianoche|media noche|media - noche)'],
    make: (context) => comingNight(context, 0) ?? made.time(fixed(0)),
  },
]

/** Clock readings, in the order in which they build on each other. Dates have been put together before. */
export const clockLayers = [layer(readingRules), layer(halves), layer(cues), layer(halves), layer(middays)]
