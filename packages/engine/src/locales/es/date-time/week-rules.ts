import { civil, dayNumber, weekdayAfter, weekStart } from '../../../slots/date-time/calendar.ts'
import { dayOfMonth, nextWeekdayMade } from '../../../slots/date-time/days.ts'
import { dayOf, type Made, made } from '../../../slots/date-time/item.ts'
import type { Rule, RuleContext } from '../../../slots/date-time/rules.ts'
import { lastWeekend, namedMonth, restOf, restOfToday, weekEnd, weekendOf, weeks, workWeek } from '../../../slots/date-time/spans.ts'
import { UNIT } from '../../../slots/date-time/unit.ts'
import { EARLY, END, ENDS, FROM_NOW, IN, LATE, LATE_WEEK, MID, OF_MONTH, REST, WEEKEND } from './stretch-words.ts'

const NEXT_WEEK =
  '(la? (semana que viene|semana que entra|proxima semana|proximas semana|semana proxima|otra semana|siguiente semana|semana siguiente|semana entrante|semana que sigue|semana venidera)|esta (proxima semana|semana que viene|semana que entra|semana entrante))'
/** Behind "fin de", where only the article tells it from a weekend. */
const THE_NEXT_WEEK = NEXT_WEEK.replace('(la? ', '(la ')
const THIS_WEEK = '((esta|esta misma|la presente) (semana|semanita)|la? semana (actual|en curso|presente|corriente))'

/** Words that tell which week is meant. */
const BEHIND_WEEK: ReadonlySet<string> = new Set(['de', 'del', 'que'])

/** Weeks, their parts and their ends. */
export const weekRules: readonly Rule[] = [
  {
    name: 'es.date-range.week',
    patterns: [`${IN} ${THIS_WEEK}`, 'en la semana', '(toda|durante|a lo largo de|dentro de|en el curso de|en el transcurso de) la semana'],
    make: (context) => (BEHIND_WEEK.has(context.after?.norm ?? '') ? undefined : weeks(context, 0, 7)),
  },
  {
    name: 'es.date-range.week',
    patterns: [
      `${IN} ${NEXT_WEEK}`,
      'de la (que viene|proxima|otra)',
      'esta semana no (sino)? la (otra|que viene|proxima|siguiente)',
      '[(o|sino)] la (que viene|proxima|otra|siguiente|que entra)',
    ],
    make: (context) => weeks(context, 7, 7),
  },
  {
    name: 'es.date-range.week',
    patterns: ['la? (semana pasada|pasada semana|semana anterior|ultima semana)'],
    make: (context) => (BEHIND_WEEK.has(context.after?.norm ?? '') ? undefined : weeks(context, -7, 7)),
  },
  {
    name: 'es.date-range.week',
    patterns: [
      'en? la? (semana despues de la|semana siguiente a la|siguiente a la) (proxima|que viene|otra)',
      '(la que sigue de|la semana que sigue de) la proxima',
      'no? la? (proxima semana|semana que viene) (no|sino|no sino) la (otra|siguiente|que sigue)',
    ],
    make: (context) => weeks(context, 14, 7),
  },
  // Before "fines de semana" is taken for the end of a week.
  {
    name: 'es.date-range.weekend',
    patterns: '(todos)? (en|durante|para)? los (fines|fin|findes) de semana',
    make: (context) => weeks(context, 5, 2),
  },
  { name: 'es.date-range.week-part', patterns: [`${EARLY} ${NEXT_WEEK}`], make: (context) => weeks(context, 7, 3) },
  { name: 'es.date-range.week-part', patterns: [`${MID} ${NEXT_WEEK}`], make: (context) => weeks(context, 8, 3) },
  {
    name: 'es.date-range.week-part',
    patterns: [`${LATE_WEEK} ${NEXT_WEEK}`, `${LATE} ${THE_NEXT_WEEK}`],
    make: (context) => weeks(context, 10, 4),
  },
  { name: 'es.date-range.week-part', patterns: [`${EARLY} (${THIS_WEEK}|la? semana)`], make: (context) => weeks(context, 0, 3) },
  {
    name: 'es.date-range.week-part',
    patterns: [`${MID} (${THIS_WEEK}|la? semana)`, 'a media semana'],
    make: (context) => weeks(context, 1, 3),
  },
  {
    name: 'es.date-range.week-part',
    patterns: [`${LATE_WEEK} (${THIS_WEEK}|la? semana)`, `${LATE} (la|esta|esta misma) semana`],
    make: (context) => weeks(context, 3, 4),
  },
  {
    name: 'es.date-range.rest-of-week',
    patterns: '(mas tarde|mas adelante|despues|luego) (en|de)? (esta|la) semana',
    make: (context) => restOf(context, weekEnd(context)),
  },
  {
    name: 'es.date-range.first-days',
    patterns: [
      `(en|durante)? (los|las)? (primeros|primeras) <num> <unit> (de|del)? ${NEXT_WEEK}`,
      `(en|durante)? (los|las)? <num> (primeros|primeras) <unit> (de|del)? ${NEXT_WEEK}`,
    ],
    make: (context, count, unit) => (unit.n === UNIT.day && count.n < 7 ? weeks(context, 7, count.n) : undefined),
  },
  {
    name: 'es.date-range.rest-of-week',
    patterns: ['(en|durante)? (el|lo que|el resto)? (resto|resta|queda|que queda|lo que queda) de (la|esta)? semana'],
    make: (context) => restOf(context, weekEnd(context)),
  },
  {
    name: 'es.date-range.rest-of-week',
    patterns: [`${FROM_NOW} ${END} (de|de la|de esta)? semana`],
    make: (context) => restOf(context, weekEnd(context)),
  },
  { name: 'es.datetime-range.rest-of-day', patterns: [`${REST} (del|de este|de mi) dia (de hoy)?`, `${REST} de hoy`], make: restOfToday },
  {
    name: 'es.date-range.before-week-end',
    patterns: [
      `antes (de|del) ${END} (de la|de esta) semana`,
      'antes de (finales|fines) de semana',
      `antes de que ${ENDS} (la|esta) semana`,
    ],
    make: (context) => made.dates(undefined, weekEnd(context)),
  },
  {
    name: 'es.date-range.week-of',
    patterns: [
      '(la|esa)? semana (de|del|que empieza|que empieza el|que inicia|que inicia el|que comienza|que comienza el|a partir de|a partir del|que va de|que va del) el? <date>',
    ],
    make: (_, date) => weekOf(dayOf(date)),
  },
  {
    name: 'es.date-range.week-of',
    patterns: ['(la|esa)? semana (del|del dia|que empieza el|que inicia el|que comienza el) <dom>'],
    make: (context, day) => weekOf(nextNumbered(context, day.n)),
  },
  {
    name: 'es.date-range.week-of',
    patterns: ['(la|esa)? semana que (empieza|inicia|comienza) (el|este|el proximo)? <weekday>'],
    make: (context, weekday) => weekOf(dayOf({ ...weekday, value: nextWeekdayMade(context, weekday.n)?.value })),
  },
  {
    name: 'es.date-range.weekend',
    patterns: [
      `(este|en el|el|ese|a|al|durante el|para el|en|un|este mismo|los|este proximo) ${WEEKEND}`,
      '(fin de semana|finde|fines de semana)',
    ],
    make: (context) => (context.after?.norm === 'de' || context.after?.norm === 'del' ? undefined : weeks(context, 5, 2)),
  },
  {
    name: 'es.date-range.weekend',
    patterns: [
      `(el|este|para el|en el)? (proximo|siguiente|otro) ${WEEKEND}`,
      `(el|para el|en el|del)? ${WEEKEND} (que viene|proximo|siguiente|que entra|que sigue|de la proxima semana|de la semana que viene|de la otra semana)`,
    ],
    make: (context) => weeks(context, comingWeekend(context), 2),
  },
  {
    name: 'es.date-range.weekend',
    patterns: ['(el|este)? (pasado fin de semana|fin de semana pasado|ultimo fin de semana|finde pasado)'],
    make: (context) => weeks(context, -2, 2),
  },
  {
    name: 'es.date-range.weekend',
    patterns: `(el|este|para el|en el)? ${WEEKEND} (de|del|despues de|despues del) <date>`,
    make: (_, date) => weekendOf(date),
  },
  {
    name: 'es.date-range.weekend',
    patterns: `(el|este|para el|en el)? ${WEEKEND} (del|del dia) <dom>`,
    make: (context, day) => weekendOf({ ...day, value: dayOfMonth(context, day, day, day, day)?.value }),
  },
  {
    name: 'es.date-range.weekend',
    patterns: `(el)? ultimo ${WEEKEND} ${OF_MONTH} <month>`,
    make: (context, month) => lastWeekend(context, month),
  },
  {
    name: 'es.date-range.weekend',
    patterns: `(el)? <ord> ${WEEKEND} ${OF_MONTH} <month>`,
    make: (context, n, month) => nthSaturday(namedMonth(context, month), n.n),
  },
  {
    name: 'es.date-range.weekdays',
    patterns: [
      'entre semana',
      'durante la semana',
      '(en|los|de|los)? dias (de|entre) semana',
      'un dia (de|entre) semana',
      'dias laborables',
    ],
    make: workWeek,
  },
]

const weekOf = (day: number | undefined): Made | undefined =>
  day === undefined ? undefined : made.dates(weekStart(day), weekStart(day) + 7)

function nextNumbered(context: RuleContext, n: number): number | undefined {
  const today = context.today()
  if (today === undefined) return undefined
  const { year, month, day } = civil(today)
  return n >= day ? dayNumber(year, month, n) : dayNumber(month === 12 ? year + 1 : year, (month % 12) + 1, n)
}

/** "El próximo fin de semana" is the coming one on a weekday, the next on a Saturday or Sunday. */
function comingWeekend(context: RuleContext): number {
  const today = context.today()
  return today !== undefined && today - weekStart(today) >= 5 ? 12 : 5
}

const datesOf = (span: Made | undefined): { from: number; to: number } | undefined =>
  span?.value?.type === 'dates' && span.value.from !== undefined && span.value.to !== undefined
    ? { from: span.value.from, to: span.value.to }
    : undefined

function nthSaturday(month: Made | undefined, n: number): Made | undefined {
  const all = datesOf(month)
  const saturday = all && weekdayAfter(all.from - 1, 5) + 7 * (n - 1)
  return all && saturday !== undefined && saturday < all.to ? made.dates(saturday, saturday + 2) : undefined
}
