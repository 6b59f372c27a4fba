import { fromNow, fromToday, inWeek, moved, nextWeekday, nextWeekdayMade, spanOfWeek, twoOfWeek } from '../../../slots/date-time/days.ts'
import { type Item, type Made, made } from '../../../slots/date-time/item.ts'
import type { Rule, RuleContext } from '../../../slots/date-time/rules.ts'
import { businessDays, inAbout } from '../../../slots/date-time/spans.ts'
import { UNIT } from '../../../slots/date-time/unit.ts'

export const TOMORROW = '(manana|manyana|manana mismo)'
const EL = '[(el|los|este|un)]?'
const NEXT = '(que viene|que entra|proximo|siguiente|entrante|venidero|que sigue|que vienen)'
/** "La semana que viene", said of a weekday of it. */
const OF_NEXT_WEEK =
  '((de|en)? la? (semana que viene|semana que entra|proxima semana|semana proxima|otra semana|siguiente semana|semana siguiente|semana entrante|semana que sigue)|de la (que viene|proxima|siguiente|que entra))'
const OF_THIS_WEEK = '(de|en)? (esta|esta misma|la presente) semana'
const FROM_TO_WEEKDAYS =
  '((de|del|desde|desde el)? <weekday> (a|al|hasta|hasta el|-) <weekday>|(entre|entre el) <weekday> (y|y el) <weekday>)'
const IN = '(en|dentro de|de aqui a|de aca a|de aqui en|en como|dentro de unos|en unos|en unas|como en|en mas o menos)'

/** "Ocho días" is a week and "quince días" two, both ends counted. */
const COUNTED_BOTH_ENDS: ReadonlyMap<number, number> = new Map([
  [8, 7],
  [15, 14],
])
const ahead = (context: RuleContext, count: number, unit: number): Made | undefined =>
  fromNow(context, (unit === UNIT.day ? COUNTED_BOTH_ENDS.get(count) : undefined) ?? count, unit)

const OF: ReadonlySet<string> = new Set(['de', 'del', 'que', 'siguiente', 'anterior'])
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

/** Days by their distance from today, and weekdays of a named week. */
export const relativeDayRules: readonly Rule[] = [
  {
    name: 'es.date.weekdays-next-week',
    patterns: [`${EL} <weekday> (o|y|u|o el|y el) <weekday> ${OF_NEXT_WEEK}`],
    make: (context, first, second) => twoOfWeek(context, first, second, 1),
  },
  {
    name: 'es.date-range.days-of-week',
    patterns: [
      `${FROM_TO_WEEKDAYS} ${OF_NEXT_WEEK}`,
      `en? la? (semana que viene|semana que entra|proxima semana|otra semana|semana proxima|semana entrante) ${FROM_TO_WEEKDAYS}`,
    ],
    make: (context, first, second) => spanOfWeek(context, first, second, 1),
  },
  {
    name: 'es.date-range.days-of-week',
    patterns: [`${FROM_TO_WEEKDAYS} (de)? la (semana pasada|pasada semana|semana anterior)`],
    make: (context, first, second) => spanOfWeek(context, first, second, -1),
  },
  {
    name: 'es.date-range.days-of-week',
    patterns: [`${FROM_TO_WEEKDAYS} ${OF_THIS_WEEK}`, `esta semana ${FROM_TO_WEEKDAYS}`],
    make: (context, first, second) => spanOfWeek(context, first, second, 0),
  },
  { name: 'es.date.today', patterns: ['(el dia de)? hoy (mismo|dia|en dia|mismito)?', 'este mismo dia'], make: fromToday(0) },
  {
    name: 'es.date.today',
    patterns: '(en el|dentro del) dia',
    make: (context, a, b, c, d) =>
      context.after && (context.after.cats !== 0 || OF.has(context.after.norm)) ? undefined : fromToday(0)(context, a, b, c, d),
  },
  {
    name: 'es.date.tomorrow',
    patterns: [`(el dia de)? ${TOMORROW} (mismo)?`, '(el|al) dia siguiente', '(el)? (proximo|siguiente) dia'],
    make: (context, a, b, c, d) => (context.before?.norm === 'mas' ? undefined : fromToday(1)(context, a, b, c, d)),
  },
  { name: 'es.date.yesterday', patterns: '(el dia de)? ayer', make: fromToday(-1) },
  {
    name: 'es.date.yesterday',
    patterns: 'el dia (anterior|previo)',
    make: (context, a, b, c, d) =>
      context.call.asked.length > 0 || context.after?.norm === 'a' || context.after?.norm === 'al'
        ? undefined
        : fromToday(-1)(context, a, b, c, d),
  },
  {
    name: 'es.date.day-after-tomorrow',
    patterns: [`(el)? (pasado|pasao|dia despues de) ${TOMORROW}`, 'pasadomanana'],
    make: fromToday(2),
  },
  {
    name: 'es.date.day-after-tomorrow',
    patterns: '[(o|u|y|a)] pasado',
    make: (context, a, b, c, d) => (context.before?.cats ? fromToday(2)(context, a, b, c, d) : undefined),
  },
  { name: 'es.date.day-before-yesterday', patterns: '(anteayer|antier|antes de ayer|antiayer)', make: fromToday(-2) },
  {
    name: 'es.date.weekday-next-week',
    patterns: [
      `${EL} <weekday> ${OF_NEXT_WEEK}`,
      `(la)? (semana que viene|proxima semana|otra semana|semana que entra|semana proxima) el? <weekday>`,
    ],
    make: (context, weekday) => inWeek(context, weekday.n, 1),
  },
  {
    name: 'es.date.weekday-in-two-weeks',
    patterns: [
      `${EL} <weekday> (de la que sigue|de la semana siguiente a la proxima|de dentro de dos semanas|en dos semanas|dentro de dos semanas)`,
    ],
    make: (context, weekday) => inWeek(context, weekday.n, 2),
  },
  {
    name: 'es.date.weekday-this-week',
    patterns: [`${EL} <weekday> ${OF_THIS_WEEK}`, 'esta semana el? <weekday>'],
    make: (context, weekday) => inWeek(context, weekday.n, 0),
  },
  {
    name: 'es.date.weekday-last-week',
    patterns: [`${EL} <weekday> (de)? (la)? (semana pasada|pasada semana|semana anterior|ultima semana)`],
    make: (context, weekday) => inWeek(context, weekday.n, -1),
  },
  {
    name: 'es.date.this-weekday',
    patterns: ['(este|este mismo|ese|este proximo) <weekday>', `${EL} <weekday> mismo`],
    make: (context, weekday) => nextWeekdayMade(context, weekday.n),
  },
  {
    // "El martes que viene" is the nearest one that is still to come.
    name: 'es.date.coming-weekday',
    patterns: [
      `${EL} <weekday> (que viene|que entra|siguiente|entrante|venidero|que sigue|que vienen)`,
      `${EL} siguiente <weekday>`,
      `este (proximo)? <weekday> ${NEXT}?`,
    ],
    make: (context, weekday) => nextWeekdayMade(context, weekday.n),
  },
  {
    // "El próximo martes", beside "este martes", is that of the coming calendar week.
    name: 'es.date.next-weekday',
    patterns: [`${EL} <weekday> proximo`, `${EL} (proximo|proximos) <weekday>`],
    make: nextWeekday,
  },
  {
    name: 'es.date.weekday-after-next',
    patterns: [
      `${EL} otro <weekday>`,
      '(el|este)? (proximo)? <weekday> no (sino)? (el)? (otro|siguiente|que sigue)',
      '(el)? <weekday> no (el)? (que viene|proximo) sino (el)? (otro|siguiente|que sigue)',
      '(el)? <weekday> (pero)? no (este|el de esta semana) (sino|si no)? (el)? (otro|siguiente|que sigue|que viene|proximo|de la otra)',
      'no este <weekday> (sino|si no)? (el)? (otro|siguiente|que sigue|que viene|proximo)',
      `${EL} <weekday> (en ocho|en ocho dias|dentro de ocho dias|de la otra|despues del proximo|subsiguiente)`,
    ],
    make: (context, weekday) => nextWeekdayMade(context, weekday.n, 7),
  },
  {
    name: 'es.date.weekday-fortnight',
    patterns: [`${EL} <weekday> (en quince|en quince dias|dentro de quince dias)`],
    make: (context, weekday) => nextWeekdayMade(context, weekday.n, 14),
  },
  {
    name: 'es.date.last-weekday',
    patterns: [`${EL} <weekday> (pasado|anterior|ultimo)`, `${EL} (pasado|ultimo) <weekday>`],
    make: (context, weekday) => nextWeekdayMade(context, weekday.n, -7),
  },
  {
    name: 'es.date.in',
    patterns: [
      `${IN} <num> <unit> ((a partir de|desde) (hoy|ahora|ahorita))?`,
      '<num> <unit> (a partir de|desde|despues de) (hoy|ahora|ahorita)',
      'de hoy en <num> <unit>',
      'en cosa de <num> <unit>',
    ],
    make: (context, count, unit) => ahead(context, count.n, unit.n),
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
    name: 'es.date.in',
    patterns: [`${IN} (hora y media|una hora y media)`, 'una? hora y media (a partir de|desde) (ahora|ahorita)'],
    make: (context) => fromNow(context, 90, UNIT.minute),
  },
  {
    name: 'es.date.in',
    patterns: [`${IN} (un)? cuarto de hora`, `${IN} un cuarto de (hora|horita)`],
    make: (context) => fromNow(context, 15, UNIT.minute),
  },
  {
    name: 'es.date.in',
    patterns: [`${IN} <slash> de hora`],
    make: (context, part) => (part.n === 304 || part.n === 403 ? fromNow(context, 45, UNIT.minute) : undefined),
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
