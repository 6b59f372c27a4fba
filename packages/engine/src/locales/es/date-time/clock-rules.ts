import { cued, eitherTime, fraction, openBehind, pair, read, shifted, withHalf } from '../../../slots/date-time/clock.ts'
import { span } from '../../../slots/date-time/hours.ts'
import { CATEGORY, type Clock, clock, clockOf, type Item, made } from '../../../slots/date-time/item.ts'
import { fixed, inPart, partNumber } from '../../../slots/date-time/part.ts'
import { layer, type Rule, type RuleContext } from '../../../slots/date-time/rules.ts'
import { isDay } from '../../../slots/date-time/spans.ts'

/** The article of a clock reading, as heard: "alas tres", "ala una". */
const LAS = '(las|la|alas|ala|a los)'
const Y = '(y|i|con)'
const MINUTES = '(minutos|minuto|min|mins|minutitos)'
const FOR = '(para|pa|antes de)'
const HOURS = '(horas|hora|hs|hrs|h)'

/** "Entre las cinco y diez" is a span of hours, unless another "y" follows. */
const inSpan = ({ before, after }: RuleContext): boolean => before?.norm === 'entre' && after?.norm !== 'y'

function spanTo(context: RuleContext, from: Item, to: Clock | undefined) {
  return to && span(context, from, { ...from, value: { type: 'time', clock: to } })
}

/** "A las diez, diez y media": the second number is an hour of its own. */
const isNextHour = ({ after }: RuleContext, minutes: Item): boolean =>
  after?.norm === 'y' && (minutes.cats & CATEGORY.hour) !== 0 && minutes.n <= 12

function said(context: RuleContext, hour: Item, minutes: Item) {
  if (inSpan(context) || isNextHour(context, minutes) || minutes.n > 59 || (context.after && context.after.cats & CATEGORY.unit))
    return undefined
  return made.time(clock(hour.n, minutes.n))
}

const readings: readonly Rule[] = [
  {
    name: 'es.time.hour-minutes',
    patterns: [
      `${LAS} <hour> <mins/low> ${MINUTES}?`,
      `${LAS} <hour> ${Y} <min/low> ${MINUTES}?`,
      `${LAS} <hour> ${HOURS} ${Y}? <min/low> ${MINUTES}?`,
      `<hour> ${HOURS} ${Y} <min/low> ${MINUTES}`,
      '<hour> h <min/low>',
      `<hour> ${Y} <min> ${MINUTES}`,
    ],
    tight: true,
    make: (context, hour, minutes) => said(context, hour, minutes),
  },
  {
    name: 'es.time.hour-minutes',
    patterns: ['<hour> <mins>', '<hour> <low>'],
    tight: true,
    make: (context, hour, minutes) => (isNextHour(context, minutes) ? undefined : pair(context, hour, minutes)),
  },
  {
    // "Ocho y veinte": hour and minutes, unless two things are only counted up.
    name: 'es.time.hour-and-minutes',
    patterns: [`<hour> ${Y} <min>`],
    tight: true,
    make: (context, hour, minutes) =>
      inSpan(context) ||
      hour.n === 0 ||
      minutes.n % 5 !== 0 ||
      UNTIMED.has(context.before?.norm ?? '') ||
      (context.after?.cats ?? 0) & CATEGORY.unit
        ? undefined
        : pair(context, hour, minutes),
  },
  {
    // "Entre nueve y diez y media": the first "y" parts the two, the second belongs to the later.
    name: 'es.time-range.between',
    patterns: [`entre ${LAS}? <hour> y ${LAS}? <hour> ${Y} (media|medio)`],
    tight: true,
    make: (context, from, to) => spanTo(context, from, shifted(30, to)),
  },
  {
    name: 'es.time-range.between',
    patterns: [`entre ${LAS}? <hour> y ${LAS}? <hour> ${Y} (un)? cuarto`],
    tight: true,
    make: (context, from, to) => spanTo(context, from, shifted(15, to)),
  },
  // "Las veinticuatro horas": all day and night.
  {
    name: 'es.not-a-time',
    patterns: 'las <hour> horas',
    make: ({ before }, hour) => (hour.n === 24 && before?.norm !== 'a' ? made.nothing() : undefined),
  },
  { name: 'es.time.zero-hours', patterns: [`${LAS}? cero (horas|hrs)`, `${LAS} cero`], make: () => made.time(clock(0, 0)) },
  {
    name: 'es.time.half-past',
    patterns: [`${LAS}? <hour> ${HOURS}? ${Y} (media|medio)`, `${LAS}? <hour> (media|imedia|ymedia)`],
    tight: true,
    make: (context, hour) => (inSpan(context) || context.after?.norm === 'horas' ? undefined : made.time(shifted(30, hour))),
  },
  {
    name: 'es.time.quarter-past',
    patterns: [`${LAS}? <hour> ${HOURS}? ${Y} (un)? cuarto`],
    tight: true,
    make: (_, hour) => made.time(shifted(15, hour)),
  },
  {
    name: 'es.time.quarter-past',
    patterns: [`${LAS}? <hour> ${Y} tres cuartos`],
    tight: true,
    make: (_, hour) => made.time(shifted(45, hour)),
  },
  {
    name: 'es.time.quarter-to',
    patterns: [`${LAS}? <hour> menos (un)? cuarto`],
    tight: true,
    make: (_, hour) => made.time(shifted(-15, hour)),
  },
  {
    name: 'es.time.minutes-to',
    patterns: [`${LAS}? <hour> menos <min> ${MINUTES}?`],
    tight: true,
    make: (_, hour, minutes) => fraction(hour, -1)(minutes),
  },
  {
    name: 'es.time.quarter-to',
    patterns: [`(un)? cuarto ${FOR} ${LAS} <hour>`, `(un)? cuarto (de hora)? ${FOR} ${LAS} <hour>`],
    tight: true,
    make: (_, hour) => made.time(shifted(-15, hour)),
  },
  { name: 'es.time.quarter-to', patterns: [`(un)? cuarto ${FOR} ${LAS} cero`], make: () => made.time(fixed(1425)) },
  {
    name: 'es.time.minutes-to',
    patterns: [`<min> ${MINUTES} ${FOR} ${LAS} <hour>`, `(falta|faltan|faltando|son) <min> ${MINUTES}? ${FOR} ${LAS} <hour>`],
    tight: true,
    make: (_, minutes, hour) => fraction(hour, -1)(minutes),
  },
  {
    name: 'es.time.minutes-to',
    patterns: [`<min> (para|pa) ${LAS} <hour>`],
    tight: true,
    make: (context, minutes, hour) =>
      minutes.n % 5 !== 0 || minutes.n > 25 || context.before?.norm === 'para' || context.before?.norm === 'somos'
        ? undefined
        : fraction(hour, -1)(minutes),
  },
  {
    name: 'es.time.minutes-past',
    patterns: [`<min> ${MINUTES}? (pasadas|pasados|despues de) (de)? ${LAS} <hour>`],
    tight: true,
    make: (_, minutes, hour) => fraction(hour, 1)(minutes),
  },
  {
    name: 'es.time.minutes-past',
    patterns: [`media (hora)? (pasadas|pasada|despues de) (de)? ${LAS} <hour>`],
    tight: true,
    make: (_, hour) => made.time(shifted(30, hour)),
  },
  {
    name: 'es.time.half-to',
    patterns: [`media hora antes de ${LAS} <hour>`, `media hora para ${LAS} <hour>`],
    tight: true,
    make: (_, hour) => made.time(shifted(-30, hour)),
  },
  {
    name: 'es.time.quarter-past',
    patterns: [`(un)? cuarto (de hora)? (pasadas|pasada|despues de) (de)? ${LAS} <hour>`],
    tight: true,
    make: (_, hour) => made.time(shifted(15, hour)),
  },
  {
    // "Las veinte y cinco" has no hour of twenty-five.
    name: 'es.time.hour-minutes',
    patterns: [`${LAS} <num>`],
    make: (_, number) =>
      number.to - number.from === 3 && number.n > 24 && number.n < 30 ? made.time(clock(20, number.n - 20)) : undefined,
  },
]
const UNTIMED: ReadonlySet<string> = new Set(['somos', 'numero', 'el', 'los', 'del', 'dias'])

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
  { name: 'es.time.noon', patterns: ['el? (mediodia|medio dia|medio - dia)'], make: () => made.time(fixed(720)) },
  {
    name: 'es.time.midnight',
    patterns: `${LAS}? <time/hour> de la? (medianoche|media noche)`,
    make: (_, { n, value }) => (n === 12 || (value?.type === 'time' && value.clock.minute === 0) ? made.time(fixed(0)) : undefined),
  },
  { name: 'es.time.midnight', patterns: ['la? (medianoche|media noche|media - noche)'], make: () => made.time(fixed(0)) },
]

const MORNING = partNumber('morning')
const inParts: readonly Rule[] = [
  {
    name: 'es.time.in-part',
    patterns: ['<time/pair> <part>', '<hour/compact> <part>'],
    make: (context, time, part) => inPartOf(context, time, part),
  },
  {
    name: 'es.time.part-hour',
    patterns: ['<part> (a|como a|sobre|tipo|hacia|como|a eso de|desde)? <time>', '<part> (a|tipo|como a|como|sobre) <hour/compact>'],
    make: (context, part, time) => {
      if (!read(time)?.open || (context.before?.cats ?? 0) & (CATEGORY.date | CATEGORY.weekday)) return undefined
      return inPartOf(context, time, part)
    },
  },
]

/** "Las doce de la mañana" is noon. */
function inPartOf(_: RuleContext, time: Item, part: Item) {
  const clock = read(time)
  return made.time(clock?.open && clock.minute < 60 && part.n === MORNING ? fixed(clock.minute + 720) : inPart(clock, part.n))
}

/** "A las nueve u once de la mañana". */
const either: readonly Rule[] = [
  { name: 'es.time.either', patterns: '<time> (o|u) a? (las|la|alas)? <time>', make: eitherTime },
  {
    name: 'es.time.either',
    patterns: '<time> (o|u) <hour>',
    tight: true,
    make: (context, first, second) => (openBehind(context) && second.n > 0 ? eitherTime(context, first, second) : undefined),
  },
]

/** A second time behind these takes the place of the first: "a las once tengo cita, entonces a las dos". */
const proposals: readonly Rule[] = [
  {
    name: 'es.time.proposed',
    patterns: [
      '[(entonces|mejor|asi que|mas bien|pongale|pongame|pongamos|digamos|que sea|que tal|que (le|les|te) parece (si)? (es|vienen|viene)?|podria ser|puede ser) (como)? a?] <time>',
    ],
    make: (context, time) => (context.before ? made.time(clockOf(time)) : undefined),
  },
]

/** Clock readings, in the order in which they build on each other. Dates have been put together before. */
export const clockLayers = [layer(readings), layer(halves), layer(cues), layer(halves), layer(middays)]
/** Hours with the part of the day they belong to. */
export const clockPartLayers = [layer(inParts), layer([...proposals, ...either])]
