import { civil, monthStart, weekdayOf } from '../../../slots/date-time/calendar.ts'
import { partOfSpan, weekendOfMonth } from '../../../slots/date-time/calendar-spans.ts'
import { type Item, type Made, made } from '../../../slots/date-time/item.ts'
import type { Rule, RuleContext } from '../../../slots/date-time/rules.ts'
import {
  firstDays,
  firstOf,
  firstOfThat,
  halfMonth,
  lastDays,
  monthEnd,
  monthOfYear,
  months,
  namedMonth,
  restOf,
  weekOfMonth,
  years,
} from '../../../slots/date-time/spans.ts'
import { EARLY, END, ENDS, FROM_NOW, IN, LATE, MID, OF_MONTH, REST, WEEKEND } from './stretch-words.ts'
import { WEAK_WORDS } from './words.ts'

const NEXT_MONTH =
  '(el|del|al)? (mes que viene|mes proximo|proximo mes|mes que entra|mes entrante|siguiente mes|mes siguiente|otro mes|mes que sigue)'
const NEXT = '(proximo mes|mes que viene|mes proximo|mes que entra|mes entrante|proximo|que viene)'
const THIS_MONTH = '(este|este mismo|el presente|del presente) mes'

/** "Los últimos diez días", "las dos últimas semanas". */
const LAST_DAYS = [
  '(en|durante|para)? (los|las)? (ultimos|ultimas) <num> <unit>',
  '(en|durante|para)? (los|las)? <num> (ultimos|ultimas) <unit>',
]

/** Months and their parts. */
export const monthRules: readonly Rule[] = [
  {
    name: 'es.date-range.rest-of-month',
    patterns: [`${REST} (del|de este|de) mes`, `${FROM_NOW} ${END} (del|de este|de)? mes`],
    make: (context) => restOf(context, monthEnd(context)),
  },
  {
    name: 'es.date-range.before-month-end',
    patterns: [`antes (de|del) ${END} (de|del|de este) mes`, `antes de que ${ENDS} (el|este) mes`],
    make: (context) => made.dates(undefined, monthEnd(context)),
  },
  {
    name: 'es.date-range.month',
    patterns: [`${IN} ${THIS_MONTH}`, '(el)? mes (actual|corriente|en curso)'],
    make: (context) => months(context, 0),
  },
  {
    name: 'es.date-range.month',
    patterns: [`${IN} (el|del|al)? (mes despues del|mes despues de el|mes tras el|mes siguiente al|siguiente al|mes que sigue al) ${NEXT}`],
    make: (context) => months(context, 2),
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
    patterns: [`${LATE} (este|el)? mes`, 'tarde (en)? este mes'],
    make: (context) => months(context, 0, 'late'),
  },
  {
    name: 'es.date-range.rest-of-month',
    patterns: '(mas tarde|mas adelante|despues|luego) (en|de)? este mes',
    make: (context) => restOf(context, monthEnd(context)),
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
  ...(['early', 'mid', 'late'] as const).map(
    (part): Rule => ({
      name: 'es.date-range.month-part',
      patterns: `${part === 'early' ? EARLY : part === 'mid' ? MID : LATE} (mes de)? <month> (de|del)? <year>`,
      make: (_, month, year) => partOfSpan(monthOfYear(month, year.n), part),
    }),
  ),
  {
    name: 'es.date-range.first-days',
    patterns: [
      `(en|durante)? (los|las)? (primeros|primeras) <num> <unit> ${OF_MONTH} <month>`,
      `(en|durante)? (los|las)? <num> (primeros|primeras) <unit> ${OF_MONTH} <month>`,
    ],
    make: (context, count, unit, month) => firstDays(firstOf(context, month), count.n, unit.n),
  },
  {
    name: 'es.date-range.first-days',
    patterns: ['(en|durante)? (los|las)? (primeros|primeras) <num> <unit> del (proximo mes|mes que viene|mes proximo|mes entrante)'],
    make: (context, count, unit) => firstDays(firstOfThat(context, 1), count.n, unit.n),
  },
  ...LAST_DAYS.flatMap((said): Rule[] => [
    {
      name: 'es.date-range.last-days-of-month',
      patterns: `${said} ${OF_MONTH} <month>`,
      make: (context, count, unit, month) => lastDays(namedMonth(context, month), count.n, unit.n),
    },
    {
      name: 'es.date-range.last-days-of-month',
      patterns: `${said} (del|de|de este) mes`,
      make: (context, count, unit) => lastDays(months(context, 0), count.n, unit.n),
    },
    {
      name: 'es.date-range.last-days-of-month',
      patterns: `${said} (${NEXT_MONTH}|de ${NEXT_MONTH})`,
      make: (context, count, unit) => lastDays(months(context, 1), count.n, unit.n),
    },
    {
      name: 'es.date-range.last-days-of-year',
      patterns: `${said} (del|de|de este) ano`,
      make: (context, count, unit) => lastDays(years(context, 0), count.n, unit.n),
    },
  ]),
  {
    name: 'es.date-range.half-month',
    patterns: `(en|durante)? la primera (quincena|mitad) ${OF_MONTH} <month>`,
    make: (context, month) => halfMonth(firstOf(context, month), false),
  },
  {
    name: 'es.date-range.half-month',
    patterns: `(en|durante)? la (segunda|ultima) (quincena|mitad) ${OF_MONTH} <month>`,
    make: (context, month) => halfMonth(firstOf(context, month), true),
  },
  {
    name: 'es.date-range.week-of-month',
    patterns: [`(la)? <ord> semana ${OF_MONTH} <month>`],
    make: (context, n, month) => weekOfMonth(firstOf(context, month), n.n),
  },
  {
    name: 'es.date-range.week-of-month',
    patterns: [`(la)? <ord> semana (${NEXT_MONTH}|de ${NEXT_MONTH})`],
    make: (context, n) => weekOfMonth(firstOfThat(context, 1), n.n),
  },
  {
    name: 'es.date-range.week-of-month',
    patterns: [`(la)? ultima semana ${OF_MONTH} <month>`],
    make: (context, month) => weekOfMonth(firstOf(context, month), -1),
  },
  {
    name: 'es.date-range.week-of-month',
    patterns: ['(la)? <ord> semana (del|de este|de|del presente) mes'],
    make: (context, n) => weekOfMonth(firstOfThat(context, 0), n.n),
  },
  {
    name: 'es.date-range.weekend-of-month',
    patterns: [`(el|en el|para el)? <ord> ${WEEKEND} (${NEXT_MONTH}|de ${NEXT_MONTH})`],
    make: (context, n) => weekendOfMonth(firstOfThat(context, 1), n.n),
  },
  {
    name: 'es.date-range.weekend-of-month',
    patterns: [`(el|en el|para el)? <ord> ${WEEKEND} (del|de este|de) mes`],
    make: (context, n) => weekendOfMonth(firstOfThat(context, 0), n.n),
  },
  {
    name: 'es.date-range.last-weekend-of-month',
    patterns: [`(el|en el|para el)? ultimo ${WEEKEND} (del|de este|de) mes`],
    make: (context) => lastWeekendOf(firstOfThat(context, 0)),
  },
  {
    name: 'es.date-range.last-weekend-of-month',
    patterns: [`(el|en el|para el)? ultimo ${WEEKEND} (${NEXT_MONTH}|de ${NEXT_MONTH})`],
    make: (context) => lastWeekendOf(firstOfThat(context, 1)),
  },
  { name: 'es.date-range.half-month', patterns: '(en|durante)? (esta|la presente) quincena', make: (context) => fortnight(context, 0) },
  {
    name: 'es.date-range.half-month',
    patterns: '(en|para)? la? (proxima quincena|quincena que viene|otra quincena|siguiente quincena|quincena entrante)',
    make: (context) => fortnight(context, 1),
  },
  {
    name: 'es.date-range.half-month',
    patterns: ['(en|durante)? la primera (quincena|mitad) (del|de este) mes'],
    make: (context) => halfMonth(firstOfThat(context, 0), false),
  },
  {
    name: 'es.date-range.half-month',
    patterns: ['(en|durante)? la (segunda|ultima) (quincena|mitad) (del|de este) mes'],
    make: (context) => halfMonth(firstOfThat(context, 0), true),
  },
  {
    name: 'es.date-range.week-of-month',
    patterns: ['(la)? ultima semana (del|de este) mes'],
    make: (context) => weekOfMonth(firstOfThat(context, 0), -1),
  },
  {
    name: 'es.date-range.named-month',
    patterns: ['(en|para|durante)? <month> (de|del) (proximo ano|ano que viene|ano que entra|ano proximo|ano entrante|siguiente ano)'],
    make: (context, month) => inYearAhead(context, month, 1),
  },
  {
    name: 'es.date-range.named-month',
    patterns: ['(en|para|durante)? <month> (de|del) (este ano|presente ano|ano en curso)'],
    make: (context, month) => inYearAhead(context, month, 0),
  },
  {
    name: 'es.date-range.named-month',
    patterns: ['(en|para|durante)? <month> (de|del|del ano)? <year>'],
    make: (_, month, year) => monthOfYear(month, year.n),
  },
  {
    name: 'es.date-range.named-month',
    patterns: [
      '(proximo|este|este proximo|en|para|durante|el mes de|en el mes de|este mes de|el proximo mes de|proximo mes de|todo)? <month> (proximo|que viene|entrante)?',
    ],
    make: (context, month) => (isPlainMonth(month, context) ? namedMonth(context, month) : undefined),
  },
]

/** The month of the year that is `ahead` of this one. */
function inYearAhead(context: RuleContext, month: Item, ahead: number): Made | undefined {
  const today = context.today()
  return today === undefined ? undefined : monthOfYear(month, civil(today).year + ahead)
}

/** The half of a month that is `ahead` of the one under way: people are paid, and count, by them. */
function fortnight(context: RuleContext, ahead: 0 | 1): Made | undefined {
  const today = context.today()
  if (today === undefined) return undefined
  const half = (civil(today).day > 15 ? 1 : 0) + ahead
  return halfMonth(monthStart(today, half > 1 ? 1 : 0), half === 1)
}

/** The last weekend of the month that begins with a day: both its days lie in it. */
function lastWeekendOf(start: number | undefined): Made | undefined {
  if (start === undefined) return undefined
  const last = monthStart(start, 1) - 1
  const sunday = last - ((weekdayOf(last) + 1) % 7)
  return made.dates(sunday - 1, sunday + 1)
}

/** A month alone is one of these words' meanings only where a day is due. */
const isPlainMonth = (month: Item, context: RuleContext): boolean =>
  !WEAK_WORDS.has(month.norm) || context.before?.norm === 'en' || context.wantsDate || (!context.before && !context.after)
