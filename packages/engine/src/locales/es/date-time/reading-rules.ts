import { fraction, pair, shifted } from '../../../slots/date-time/clock.ts'
import { span } from '../../../slots/date-time/hours.ts'
import { CATEGORY, type Clock, clock, type Item, made } from '../../../slots/date-time/item.ts'
import { fixed } from '../../../slots/date-time/part.ts'
import type { Rule, RuleContext } from '../../../slots/date-time/rules.ts'

/** The article of a clock reading, as heard: "alas tres", "ala una". */
export const LAS = '(las|la|alas|ala|a los)'
const Y = '(y|i|con)'
const MINUTES = '(minutos|minuto|min|mins|minutitos)'
const FOR = '(para|pa|antes de)'
export const HOURS = '(horas|hora|hs|hrs|h)'

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

/** Midnight, said alone where nobody asked and no business is known, is the one to come: the beginning of tomorrow. */
export function comingNight(context: RuleContext, minutes: number) {
  const { before, after, hoursAsSaid } = context
  return hoursAsSaid && !before && !after ? made.moment(context.today(), 1440 + minutes) : undefined
}

/** Clock readings by their hour and minutes. */
export const readingRules: readonly Rule[] = [
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
      (minutes.n % 5 !== 0 && !(minutes.n > 12 && (context.after?.cats ?? 0) & CATEGORY.part)) ||
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
  {
    name: 'es.time.zero-hours',
    patterns: [`${LAS}? cero ${HOURS} ${Y}? <min/low> ${MINUTES}?`, `${LAS} cero ${Y}? <mins/low> ${MINUTES}?`],
    make: (context, minutes) => (minutes.n > 59 ? undefined : (comingNight(context, minutes.n) ?? made.time(clock(0, minutes.n)))),
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
