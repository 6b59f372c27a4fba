import { weekdayAfter } from '../../../slots/date-time/calendar.ts'
import { fromToday, inWeek, nextWeekday, nextWeekdayMade, spanOfWeek, twoOfWeek } from '../../../slots/date-time/days.ts'
import { CATEGORY, type Made, made } from '../../../slots/date-time/item.ts'
import type { Rule, RuleContext } from '../../../slots/date-time/rules.ts'
import { TOMORROW } from './from-now-rules.ts'

const EL = '[(el|los|este|un)]?'
const NEXT = '(que viene|que entra|proximo|siguiente|entrante|venidero|que sigue|que vienen)'
/** "La semana que viene", said of a weekday of it. */
const OF_NEXT_WEEK =
  '((de|en)? la? (semana que viene|semana que entra|proxima semana|semana proxima|otra semana|siguiente semana|semana siguiente|semana entrante|semana que sigue)|de la (que viene|proxima|siguiente|que entra))'
const OF_THIS_WEEK = '(de|en)? (esta|esta misma|la presente) semana'
const FROM_TO_WEEKDAYS =
  '((de|del|desde|desde el)? <weekday> (a|al|hasta|hasta el|-) <weekday>|(entre|entre el) <weekday> (y|y el) <weekday>)'

const OF: ReadonlySet<string> = new Set(['de', 'del', 'que', 'siguiente', 'anterior'])

/** The weekday that was so many times ago: the first lies before today. */
export function lastWeekday(context: RuleContext, weekday: number, times: number): Made | undefined {
  const today = context.today()
  return today === undefined || times < 1 || times > 9 ? undefined : made.date(weekdayAfter(today - 1 - 7 * times, weekday))
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
    patterns: '[(o|u|y|a|mejor|o mejor|si no|o si no|y si no)] pasado',
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
    make: (context, weekday) => (OF.has(context.after?.norm ?? '') ? undefined : inWeek(context, weekday.n, -1)),
  },
  {
    name: 'es.date.this-weekday',
    patterns: ['(este|este mismo|ese|este proximo) <weekday>', `${EL} <weekday> mismo`],
    make: (context, weekday) => nextWeekdayMade(context, weekday.n),
  },
  {
    // "El martes que viene" is the nearest one that is still to come.
    name: 'es.date.coming-weekday',
    patterns: [`${EL} <weekday> (que viene|que entra|entrante|venidero|que sigue|que vienen)`, `este (proximo)? <weekday> ${NEXT}?`],
    make: (context, weekday) => nextWeekdayMade(context, weekday.n),
  },
  {
    // "El próximo martes", beside "este martes", is that of the coming calendar week.
    name: 'es.date.next-weekday',
    patterns: [`${EL} <weekday> (proximo|siguiente)`, `${EL} (proximo|proximos|siguiente) <weekday>`],
    // "El martes siguiente al veinte" counts from there.
    make: (context, weekday, b, c, d) =>
      context.after?.norm === 'al' && (context.beyond?.cats ?? 0) & CATEGORY.dom ? undefined : nextWeekday(context, weekday, b, c, d),
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
    make: (context, weekday) => (context.after?.norm === 'antes' ? undefined : lastWeekday(context, weekday.n, 1)),
  },
  {
    name: 'es.date.last-weekday',
    patterns: 'hace <num> <weekday>',
    make: (context, count, weekday) => lastWeekday(context, weekday.n, count.n),
  },
]
