import { fromNow, moved, nextWeekdayMade } from '../../../slots/date-time/days.ts'
import { type Item, type Made, made } from '../../../slots/date-time/item.ts'
import type { Rule, RuleContext } from '../../../slots/date-time/rules.ts'
import { businessDays, inAbout } from '../../../slots/date-time/spans.ts'
import { UNIT } from '../../../slots/date-time/unit.ts'

export const TOMORROW = '(manana|manyana|manana mismo)'
const IN = '(en|dentro de|de aqui a|de aca a|de aqui en|en como|dentro de unos|en unos|en unas|como en|en mas o menos)'

/** "Ocho días" is a week and "quince días" two, both ends counted. */
const COUNTED_BOTH_ENDS: ReadonlyMap<number, number> = new Map([
  [8, 7],
  [15, 14],
])
const ahead = (context: RuleContext, count: number, unit: number): Made | undefined =>
  fromNow(context, (unit === UNIT.day ? COUNTED_BOTH_ENDS.get(count) : undefined) ?? count, unit)

/** Words that say what it is later than. */
const BEHIND_LATER: ReadonlySet<string> = new Set(['de', 'del', 'que'])

/** "En un día y cinco horas": days, then hours or minutes, or hours and minutes. */
function fromNowBoth(
  context: RuleContext,
  [count, unit]: readonly [number, number],
  [more, small]: readonly [number, number],
): Made | undefined {
  const [first, second] = [MINUTES[unit], MINUTES[small]]
  if (first === undefined || second === undefined || first <= second || count > 99 || more > 99) return undefined
  return made.moment(context.today(), context.minute() + count * first + more * second)
}
const MINUTES: Readonly<Record<number, number>> = { [UNIT.minute]: 1, [UNIT.hour]: 60, [UNIT.day]: 1440, [UNIT.week]: 10080 }

function inEight(context: RuleContext, from: Item, count: Item): Made | undefined {
  const days = COUNTED_BOTH_ENDS.get(count.n)
  const day = from.value?.type === 'date' ? from.value.day : undefined
  return days === undefined || day === undefined || context.today() === undefined ? undefined : made.date(moved(day, days, UNIT.day))
}

/** "1/4 de hora" and its like, as month and day in either order. */
const QUARTERS: ReadonlyMap<number, number> = new Map([
  [401, 15],
  [104, 15],
  [201, 30],
  [102, 30],
  [403, 45],
  [304, 45],
])

function laterToday(context: RuleContext): Made | undefined {
  const today = context.today()
  const from = Math.max(context.minute(), 720)
  return today === undefined ? undefined : made.moments({ day: today, minute: from }, { day: today + 1, minute: 0 })
}

/** Days and times by a length of time from now. */
export const fromNowRules: readonly Rule[] = [
  {
    name: 'es.date.in',
    patterns: [
      `${IN} <num> <unit> ((a partir de|desde) (hoy|ahora|ahorita))?`,
      '<num> <unit> (a partir de|desde|despues de) (hoy|ahora|ahorita)',
      'de hoy en <num> <unit>',
      'en cosa de <num> <unit>',
    ],
    make: (context, count, unit) =>
      context.after?.norm === 'a' && context.beyond?.norm === 'partir' ? undefined : ahead(context, count.n, unit.n),
  },
  {
    name: 'es.date.in',
    patterns: [`${IN} <num> <unit> y (media|medio)`],
    make: (context, count, unit) =>
      unit.n === UNIT.hour
        ? fromNow(context, count.n * 60 + 30, UNIT.minute)
        : unit.n === UNIT.minute
          ? fromNow(context, count.n, UNIT.minute)
          : undefined,
  },
  {
    name: 'es.date.in',
    patterns: [`${IN} <num> <unit> y? <num> <unit>`],
    make: (context, count, unit, more, small) => fromNowBoth(context, [count.n, unit.n], [more.n, small.n]),
  },
  {
    name: 'es.date-range.in-about',
    patterns: [`${IN} <num> (o|u|a) <num> <unit>`, 'de <num> a <num> <unit>'],
    make: (context, least, most, unit) => inAbout(context, least.n, most.n, unit.n),
  },
  {
    name: 'es.date.later',
    patterns: ['<num> <unit> (mas tarde|despues|mas adelante)'],
    make: (context, count, unit) =>
      context.call.asked.length > 0 || BEHIND_LATER.has(context.after?.norm ?? '') ? undefined : fromNow(context, count.n, unit.n),
  },
  {
    name: 'es.date.weekdays-from-now',
    patterns: ['(en|dentro de|de aqui a) <num> <weekday>', '<num> <weekday> (a partir de|desde) (hoy|ahora)'],
    make: (context, count, weekday) => (count.n > 0 && count.n < 9 ? nextWeekdayMade(context, weekday.n, 7 * (count.n - 1)) : undefined),
  },
  {
    name: 'es.date.in',
    patterns: [`${IN} un par de <unit>`, 'de hoy en un par de <unit>'],
    make: (context, unit) => fromNow(context, 2, unit.n),
  },
  {
    name: 'es.date.in',
    patterns: ['(en|dentro de) (unos|unas|unos pocos|unas pocas|algunos|algunas|pocos|pocas) <unit>'],
    make: (context, unit) => fromNow(context, 3, unit.n),
  },
  {
    name: 'es.date.in',
    patterns: [`${IN} (cerca de|casi|unos|unas)? media (hora|horita)`, 'media (hora|horita) (a partir de|desde) (ahora|ahorita)'],
    make: (context) => fromNow(context, 30, UNIT.minute),
  },
  {
    // "Hoy más tarde": the second half of the day, or what is left of it.
    name: 'es.datetime-range.later-today',
    patterns: [
      '(un poco|algo|un rato)? (mas tarde|mas tardecito|mas adelante) (de)? hoy',
      'hoy (mismo)? (un poco|algo|un rato)? (pero)? (mas tarde|mas tardecito)',
    ],
    make: (context) => (context.wantsTime || context.call.asked.length === 0 ? laterToday(context) : undefined),
  },
  {
    name: 'es.date.in',
    patterns: [`${IN} (hora y media|una hora y media)`, 'una? hora y media (a partir de|desde) (ahora|ahorita)'],
    make: (context) => fromNow(context, 90, UNIT.minute),
  },
  {
    name: 'es.date.in',
    patterns: [`${IN} (un)? cuarto de hora`, `${IN} un cuarto de (hora|horita)`],
    make: (context) => fromNow(context, 15, UNIT.minute),
  },
  { name: 'es.date.in', patterns: `${IN} un? (segundo|segundito)`, make: (context) => fromNow(context, 0, UNIT.minute) },
  {
    name: 'es.date.in',
    patterns: [`${IN} <slash> de hora`],
    make: (context, part) => {
      const minutes = QUARTERS.get(part.n)
      return minutes === undefined ? undefined : fromNow(context, minutes, UNIT.minute)
    },
  },
  {
    name: 'es.date.in',
    patterns: [`${IN} una? hora y cuarto`, `${IN} hora y cuarto`],
    make: (context) => fromNow(context, 75, UNIT.minute),
  },
  {
    name: 'es.date.in',
    patterns: [`${IN} <num> <unit> y (un)? cuarto`],
    make: (context, count, unit) => (unit.n === UNIT.hour ? fromNow(context, count.n * 60 + 15, UNIT.minute) : undefined),
  },
  { name: 'es.date.in', patterns: [`${IN} tres cuartos de hora`], make: (context) => fromNow(context, 45, UNIT.minute) },
  {
    name: 'es.date.business-days',
    patterns: '(el)? (proximo|siguiente|primer) dia (habil|laborable|laboral)',
    make: (context) => (context.after?.norm === 'de' || context.after?.norm === 'del' ? undefined : made.date(businessDays(context, 1))),
  },
  {
    name: 'es.date.business-days',
    patterns: [`${IN} <num> <unit> (habiles|laborables|laborales|de trabajo)`],
    make: (context, count, unit) => (unit.n === UNIT.day ? made.date(businessDays(context, count.n)) : undefined),
  },
  // "De hoy en ocho", with its "días" or without.
  {
    name: 'es.date.week-from-today',
    patterns: ['(de|desde)? hoy en <num> (dias)?', 'de aqui en <num>'],
    make: (context, count) => {
      const days = COUNTED_BOTH_ENDS.get(count.n)
      return days === undefined ? undefined : fromNow(context, days, UNIT.day)
    },
  },
  {
    name: 'es.date.week-from-tomorrow',
    patterns: [`(de|desde)? ${TOMORROW} en <num> (dias)?`],
    make: (context, count) => {
      const days = COUNTED_BOTH_ENDS.get(count.n)
      return days === undefined ? undefined : fromNow(context, days + 1, UNIT.day)
    },
  },
  {
    name: 'es.date.ago',
    patterns: ['hace (como|ya|unos|unas|casi)? <num> <unit>', '<num> <unit> atras'],
    make: (context, count, unit) => fromNow(context, -count.n, unit.n),
  },
  {
    name: 'es.date.ago',
    patterns: ['hace (como|ya|unos|unas|casi)? <num> <unit> y (media|medio)'],
    make: (context, count, unit) => (unit.n === UNIT.hour ? fromNow(context, -(count.n * 60 + 30), UNIT.minute) : undefined),
  },
  { name: 'es.date.ago', patterns: ['hace (como|ya|casi)? media (hora|horita)'], make: (context) => fromNow(context, -30, UNIT.minute) },
  { name: 'es.date.ago', patterns: ['hace un par de <unit>'], make: (context, unit) => fromNow(context, -2, unit.n) },
  {
    name: 'es.date.ago',
    patterns: ['hace (unos|unas|algunos|algunas|pocos|pocas) <unit>'],
    make: (context, unit) => fromNow(context, -3, unit.n),
  },
]

/** "Del lunes en ocho": a week from a day. */
export const weekFromDay: Rule = {
  name: 'es.date.week-from-day',
  patterns: ['<date> en <num> (dias)?'],
  make: inEight,
}
