import { civil, dayNumber, easter, monthStart, weekdayAfter, weekStart } from '../../../slots/date-time/calendar.ts'
import { dayOf, type Item, type Made, made } from '../../../slots/date-time/item.ts'
import { layer, type Rule, type RuleContext } from '../../../slots/date-time/rules.ts'
import {
  businessDays,
  firstOf,
  lastWeekend,
  monthEnd,
  monthOfYear,
  months,
  namedMonth,
  nextStretch,
  restOf,
  untilDay,
  weekEnd,
  weekendOf,
  weekOfMonth,
  weeks,
  workWeek,
} from '../../../slots/date-time/spans.ts'
import { UNIT } from '../../../slots/date-time/unit.ts'
import { WEAK_WORDS } from './words.ts'

const IN = '(en|durante|para|a lo largo de)?'
const NEXT_WEEK =
  '(la? (semana que viene|semana que entra|proxima semana|proximas semana|semana proxima|otra semana|siguiente semana|semana siguiente|semana entrante|semana que sigue|semana venidera))'
const THIS_WEEK = '((esta|esta misma|la presente) (semana|semanita)|la? semana (actual|en curso|presente|corriente))'
const NEXT_MONTH =
  '(el|del|al)? (mes que viene|mes proximo|proximo mes|mes que entra|mes entrante|siguiente mes|mes siguiente|otro mes|mes que sigue)'
const THIS_MONTH = '(este|este mismo|el presente|del presente) mes'
const EARLY =
  '(los primeros dias de|los primeros dias del|primeros dias de|a principios de|a principio de|principios de|al principio de|al principio del|al comienzo de|al inicio de|a inicios de|a comienzos de|comienzos de|inicios de|a primeros de|a primeros del|a principios del|a inicios del|al inicio del|al comienzo del|empezando|iniciando|comenzando)'
const MID = '(a mediados de|mediados de|a mediados del|a mitad de|a mitad del|a mitades de|a media|en medio de|hacia la mitad de)'
const LATE_WEEK =
  '(a finales de|a final de|finales de|al final de|a fines de|final de|hacia el final de|hacia finales de|para finales de|para fines de)'
const LATE =
  '(los ultimos dias de|los ultimos dias del|ultimos dias de|a finales de|a final de|finales de|al final de|al final del|a fines de|a fin de|fines de|fin de|final de|a ultimos de|a ultimos del|hacia el final de|hacia finales de|para finales de|para fines de|a finales del|a fines del|finales del|fines del|hacia finales del)'
const WEEKEND = '(fin de semana|fin de semanas|fines de semana|finde|findes|weekend|fin)'
const OF_MONTH = '(de|del|del mes de|de el mes de|en)?'

/** Words that tell which week is meant. */
const BEHIND_WEEK: ReadonlySet<string> = new Set(['de', 'del', 'despues', 'que', 'siguiente'])

const stretches: readonly Rule[] = [
  {
    name: 'es.date-range.business-days',
    patterns: '(los|en los|dentro de los)? (proximos|siguientes) <num> <unit> (habiles|laborables|laborales)',
    make: (context, count, unit) => (unit.n === UNIT.day ? untilDay(context, businessDays(context, count.n)) : undefined),
  },
  {
    name: 'es.date-range.week',
    patterns: [`${IN} ${THIS_WEEK}`, 'en la semana', 'toda la semana'],
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
  { name: 'es.date-range.week-part', patterns: [`${EARLY} ${NEXT_WEEK}`], make: (context) => weeks(context, 7, 3) },
  { name: 'es.date-range.week-part', patterns: [`${MID} ${NEXT_WEEK}`], make: (context) => weeks(context, 8, 3) },
  { name: 'es.date-range.week-part', patterns: [`${LATE} ${NEXT_WEEK}`], make: (context) => weeks(context, 10, 3) },
  { name: 'es.date-range.week-part', patterns: [`${EARLY} (${THIS_WEEK}|la? semana)`], make: (context) => weeks(context, 0, 3) },
  {
    name: 'es.date-range.week-part',
    patterns: [`${MID} (${THIS_WEEK}|la? semana)`, 'a media semana'],
    make: (context) => weeks(context, 1, 3),
  },
  {
    name: 'es.date-range.week-part',
    patterns: [`${LATE_WEEK} (${THIS_WEEK}|la? semana)`, 'a fin de la semana', '(mas tarde|mas adelante|despues) (en)? esta semana'],
    make: (context) => weeks(context, 3, 3),
  },
  {
    name: 'es.date-range.rest-of-week',
    patterns: ['(en|durante)? (el|lo que|el resto)? (resto|resta|queda|que queda|lo que queda) de (la|esta) semana'],
    make: (context) => restOf(context, weekEnd(context)),
  },
  {
    name: 'es.date-range.rest-of-month',
    patterns: ['(en|durante)? (el|lo que)? (resto|resta|queda|que queda) (del|de este) mes'],
    make: (context) => restOf(context, monthEnd(context)),
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
    patterns: ['entre semana', 'durante la semana', 'en dias de semana', 'un dia (de|entre) semana', 'dias laborables'],
    make: workWeek,
  },
  {
    name: 'es.date-range.month',
    patterns: [`${IN} ${THIS_MONTH}`, '(el)? mes (actual|corriente|en curso)'],
    make: (context) => months(context, 0),
  },
  { name: 'es.date-range.month', patterns: [`${IN} ${NEXT_MONTH}`], make: (context) => months(context, 1) },
  {
    name: 'es.date-range.month',
    patterns: ['(el)? (mes pasado|pasado mes|ultimo mes|mes anterior)'],
    make: (context) => months(context, -1),
  },
  { name: 'es.date-range.month-part', patterns: [`${EARLY} (este|el)? mes`], make: (context) => months(context, 0, 'early') },
  { name: 'es.date-range.month-part', patterns: [`${MID} (este|el)? mes`], make: (context) => months(context, 0, 'mid') },
  {
    name: 'es.date-range.month-part',
    patterns: [`${LATE} (este|el)? mes`, '(mas tarde|mas adelante) (en)? este mes'],
    make: (context) => months(context, 0, 'late'),
  },
  { name: 'es.date-range.month-part', patterns: [`${EARLY} ${NEXT_MONTH}`], make: (context) => months(context, 1, 'early') },
  { name: 'es.date-range.month-part', patterns: [`${MID} ${NEXT_MONTH}`], make: (context) => months(context, 1, 'mid') },
  { name: 'es.date-range.month-part', patterns: [`${LATE} ${NEXT_MONTH}`], make: (context) => months(context, 1, 'late') },
  {
    name: 'es.date-range.month-part',
    patterns: [`${EARLY} (mes de)? <month>`],
    make: (context, month) => namedMonth(context, month, 'early'),
  },
  { name: 'es.date-range.month-part', patterns: [`${MID} (mes de)? <month>`], make: (context, month) => namedMonth(context, month, 'mid') },
  {
    name: 'es.date-range.month-part',
    patterns: [`${LATE} (mes de)? <month>`],
    make: (context, month) => namedMonth(context, month, 'late'),
  },
  {
    name: 'es.date-range.half-month',
    patterns: `(en|durante)? la primera (quincena|mitad) ${OF_MONTH} <month>`,
    make: (context, month) => halfMonth(namedMonth(context, month), 0),
  },
  {
    name: 'es.date-range.half-month',
    patterns: `(en|durante)? la (segunda|ultima) (quincena|mitad) ${OF_MONTH} <month>`,
    make: (context, month) => halfMonth(namedMonth(context, month), 1),
  },
  {
    name: 'es.date-range.week-of-month',
    patterns: [`(la)? <ord> semana ${OF_MONTH} <month>`],
    make: (context, n, month) => weekOfMonth(firstOf(context, month), n.n),
  },
  {
    name: 'es.date-range.week-of-month',
    patterns: ['(la)? <ord> semana (de|del) (mes que viene|proximo mes|mes proximo|mes entrante)'],
    make: (context, n) => weekOfMonth(nextMonthFirst(context, 1), n.n),
  },
  {
    name: 'es.date-range.week-of-month',
    patterns: [`(la)? ultima semana ${OF_MONTH} <month>`],
    make: (context, month) => weekOfMonth(firstOf(context, month), -1),
  },
  {
    name: 'es.date-range.week-of-month',
    patterns: ['(la)? ultima semana (del|de este) mes'],
    make: (context) => weekOfMonth(nextMonthFirst(context, 0), -1),
  },
  {
    name: 'es.date-range.named-month',
    patterns: ['<month> (de|del|del ano)? <year>'],
    make: (_, month, year) => monthOfYear(month, year.n),
  },
  {
    name: 'es.date-range.named-month',
    patterns: ['(proximo|este|este proximo|en|para|durante|el mes de|en el mes de|todo)? <month> (proximo|que viene|entrante)?'],
    make: (context, month) => (isPlainMonth(month, context) ? namedMonth(context, month) : undefined),
  },
  {
    name: 'es.date-range.next-days',
    patterns: [
      '(en|durante|por|dentro de)? (los|las)? (proximos|proximas|siguientes) <num> <unit>',
      '(en|durante|por)? (los|las)? <num> (proximos|proximas|siguientes) <unit>',
      '(en|durante|por)? (los|las) <num> <unit> (que vienen|siguientes|proximos)',
      'en menos de <num> <unit>',
    ],
    make: (context, count, unit) => nextStretch(context, count.n, unit.n),
  },
  {
    name: 'es.date-range.next-days',
    patterns: [
      '(en|durante|por|dentro de)? (los|las)? (proximos|proximas|siguientes) (pocos|pocas)? <unit>',
      'en (estos|esos) dias',
      'estos dias',
      'un dia de estos',
    ],
    make: (context, unit) => nextStretch(context, 3, unit.norm === '' ? UNIT.day : unit.n),
  },
  {
    name: 'es.date-range.more-than',
    patterns: ['en mas de <num> <unit>', 'dentro de mas de <num> <unit>'],
    make: (context, count, unit) => {
      const stretch = nextStretch(context, count.n, unit.n)
      return stretch?.value?.type === 'dates' && stretch.value.to !== undefined ? made.dates(stretch.value.to - 1, undefined) : undefined
    },
  },
  {
    name: 'es.date-range.last-days',
    patterns: [
      '(en|durante)? (los|las)? (ultimos|ultimas|anteriores|pasados|pasadas) <num> <unit>',
      '(en|durante)? (los|las) <num> (ultimos|ultimas) <unit>',
    ],
    make: (context, count, unit) => lastStretch(context, count.n, unit.n),
  },
  { name: 'es.date-range.holy-week', patterns: '(en|para|durante|la)? semana santa', make: (context) => holyWeek(context) },
]

/** A month alone is one of these words' meanings only where a day is due. */
const isPlainMonth = (month: Item, context: RuleContext): boolean =>
  !WEAK_WORDS.has(month.norm) || context.before?.norm === 'en' || context.wantsDate || (!context.before && !context.after)

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

function halfMonth(month: Made | undefined, half: 0 | 1): Made | undefined {
  const all = datesOf(month)
  return all && (half === 0 ? made.dates(all.from, all.from + 15) : made.dates(all.from + 15, all.to))
}

function nextMonthFirst(context: RuleContext, ahead: number): number | undefined {
  const today = context.today()
  return today === undefined ? undefined : monthStart(today, ahead)
}

function lastStretch(context: RuleContext, count: number, unit: number): Made | undefined {
  const today = context.today()
  if (today === undefined || count > 999) return undefined
  if (unit === UNIT.day) return made.dates(today - count, today)
  return unit === UNIT.week ? made.dates(today - 7 * count, today) : undefined
}

/** Palm Sunday to Easter. */
function holyWeek(context: RuleContext): Made | undefined {
  const today = context.today()
  if (today === undefined) return undefined
  const { year } = civil(today)
  const sunday = easter(year) >= today ? easter(year) : easter(year + 1)
  return made.dates(sunday - 7, sunday + 1)
}

/** Whole weeks and months and their parts, before weekdays and clock readings take their words. */
export const stretchLayer = layer(stretches)
