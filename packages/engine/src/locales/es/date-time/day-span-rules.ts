import { addMonths, civil, nextDayOfMonth } from '../../../slots/date-time/calendar.ts'
import { CATEGORY, dayOf, type Item, type Made, made } from '../../../slots/date-time/item.ts'
import { layer, type Rule, type RuleContext } from '../../../slots/date-time/rules.ts'
import { dateSpan, ends, fromTodayUntil, sinceDay, spanOfSpans } from '../../../slots/date-time/spans.ts'
import { behindDay, nextNumbered } from './named-day-rules.ts'

const ABSENT =
  '(puedo|podemos|puede|podre|estoy|estamos|estare|estaremos|voy a estar|vamos a estar|vuelvo|volvemos|regreso|regresamos|hay nadie|tengo tiempo|tengo libre|me viene bien|me va bien)'
const DAY_TO = '(a|al|hasta|hasta el|-)'
const days: readonly Rule[] = [
  {
    name: 'es.date-range.from-now',
    patterns: '(de|desde|entre)? (ahora|ahorita|ya|aqui) (a|al|y|y el|hasta|hasta el) <date>',
    make: (context, date) => (timed(context) ? undefined : fromTodayUntil(context, date)),
  },
  {
    name: 'es.date-range.to-day',
    patterns: '(de|del|desde|desde el)? <date> (al|hasta el) <dom>',
    make: (context, from, to) => dateToDay(context, from, to),
  },
  {
    name: 'es.date-range.to',
    patterns: [`(de|del|desde|desde el|a partir del)? <date> ${DAY_TO} <date>`, '(entre|entre el) <date> (y|y el) <date>'],
    make: (context, from, to) => dateSpan(context, from, to) ?? spanUnderWay(context, from, to),
  },
  {
    name: 'es.date-range.months',
    patterns: [
      '(de|desde|entre)? <dates> (a|hasta|-) <date/dates>',
      'entre <date/dates> y <date/dates>',
      '(de|del|desde|desde el)? <date> (a|hasta|-) <dates>',
    ],
    make: (context, from, to) => {
      const [first, last] = [ends(from).from, ends(to).to]
      if (first === undefined || last === undefined) return undefined
      if (first < last) return made.dates(first, last)
      // "De enero a marzo de 2020": the year is that of both.
      const before = addMonths(first, -12 * (civil(first).year - civil(last - 1).year))
      return last <= (context.today() ?? 0) && before < last ? made.dates(before, last) : spanOfSpans(from, to)
    },
  },
  {
    // "Después del veinte": the article is that of a day.
    name: 'es.date-range.after',
    patterns: '(despues|pasado|pasando|luego) (del|el) (dia)? <dom>',
    make: (context, day) => made.dates(after(openNumbered(context, day)), undefined),
  },
  {
    name: 'es.date-range.from',
    patterns: [
      '(a partir|no antes) del (dia)? <dom>',
      'desde el (dia)? <dom>',
      '(del|desde el) (dia)? <dom> (en adelante|para adelante|o despues)',
    ],
    make: (context, day) => made.dates(openNumbered(context, day), undefined),
  },
  {
    name: 'es.date-range.before',
    patterns: 'antes del (dia)? <dom>',
    make: (context, day) => made.dates(undefined, openNumbered(context, day)),
  },
  {
    name: 'es.date-range.until',
    patterns: '(hasta el|a mas tardar el|no mas tarde del|no despues del|como maximo el|como muy tarde el) (dia)? <dom>',
    make: (context, day) => made.dates(undefined, after(openNumbered(context, day))),
  },
  // "Después del mes que viene": the span has taken the "del".
  {
    name: 'es.date-range.after',
    patterns: '(despues|luego) <dates>',
    make: (_, { value }) => (value?.type === 'dates' ? made.dates(value.to, undefined) : undefined),
  },
  {
    name: 'es.date-range.from',
    patterns: 'a partir <dates>',
    make: (_, { value }) => (value?.type === 'dates' ? made.dates(value.from, undefined) : undefined),
  },
  {
    name: 'es.date-range.before',
    patterns: 'antes <dates>',
    make: (_, { value }) => (value?.type === 'dates' ? made.dates(undefined, value.from) : undefined),
  },
  {
    name: 'es.date-range.after',
    patterns:
      '(despues de|despues del|luego de|luego del|pasado|pasado el|pasando|pasando el|mas tarde del|posterior al|cualquier dia despues de) <date/dates>',
    make: (context, day) => (timed(context) ? undefined : made.dates(ends(day).to, undefined)),
  },
  {
    name: 'es.date-range.from',
    patterns: [
      '(a partir de|a partir del|no antes de|no antes del|empezando|empezando el|comenzando|comenzando el) <date/dates>',
      '(de|del|desde|desde el|a partir de|a partir del)? <date/dates> (en adelante|para adelante|o despues|o mas tarde|y despues|o cualquier dia despues)',
    ],
    make: (context, day) => (timed(context) ? undefined : made.dates(ends(day).from, undefined)),
  },
  {
    // "Desde el sábado no hay agua", but "puedo desde el sábado".
    name: 'es.date-range.since',
    patterns: '(desde|desde el) <date/dates>',
    make: (context, day) =>
      timed(context)
        ? undefined
        : (context.wantsDate && !context.after) || isComing(day)
          ? made.dates(ends(day).from, undefined)
          : withoutLimit(sinceDay(context, day)),
  },
  {
    name: 'es.date-range.before',
    patterns: '(antes de|antes del|previo a|previo al|cualquier dia antes de|cualquier dia antes del) <date/dates>',
    make: (context, day) => (timed(context) ? undefined : made.dates(undefined, ends(day).from)),
  },
  {
    // "Hasta el lunes no puedo": from then on.
    name: 'es.date-range.not-until',
    patterns: [
      `hasta (el|la|los)? <date/dates> no ${ABSENT}`,
      `no ${ABSENT} (en casa|aqui|de vuelta)? (hasta|antes de|antes del) (el|la)? <date/dates>`,
    ],
    make: (_, day) => made.dates(ends(day).from, undefined),
  },
  {
    name: 'es.date-range.until',
    patterns: [
      '(hasta|asta|hasta el|asta el|a mas tardar|a mas tardar el|a mas no tardar|a mas no tardar el|no mas tardar|no mas tardar el|no mas tarde de|no mas tarde del|no despues de|no despues del|como muy tarde|como muy tarde el|como maximo|maximo|que no pase de|que no pase del|sin pasar de|sin pasar del) <date/dates>',
      '<date/dates> (o antes|a mas tardar|como muy tarde|como maximo|maximo)',
    ],
    make: (context, day) => (timed(context) ? undefined : made.dates(undefined, ends(day).to)),
  },
]

/** "Del 28 de octubre al 15 de diciembre", said in November: its first day is gone by, not a year away. */
function spanUnderWay(context: RuleContext, from: Item, to: Item): Made | undefined {
  const [first, last, today] = [dayOf(from), dayOf(to), context.today()]
  if (first === undefined || last === undefined || today === undefined || from.value?.type !== 'date') return undefined
  const before = addMonths(first, -12)
  return from.value.by === 'month-day' && first > last && before <= last && last >= today ? made.dates(before, last + 1) : undefined
}

/** "Desde el martes que viene" is not the Tuesday gone by. */
const isComing = ({ rule }: Item): boolean => rule === 'es.date.coming-weekday' || rule === 'es.date.next-weekday'

/** "Desde hoy" is a span; no day of it is asked for by itself. */
const withoutLimit = (span: Made | undefined): Made | undefined =>
  span?.value?.type === 'dates' ? made.dates(span.value.from, span.value.to) : span
const after = (day: number | undefined): number | undefined => (day === undefined ? undefined : day + 1)
const openNumbered = (context: RuleContext, day: Item): number | undefined => (behindDay(context) ? nextNumbered(context, day) : undefined)

/** "18 de diciembre al 20": a day and one by its number behind it. */
function dateToDay(context: RuleContext, from: Item, to: Item): Made | undefined {
  const first = dayOf(from)
  const last = first === undefined || !behindDay(context) ? undefined : nextDayOfMonth(first, to.n)
  return first === undefined || last === undefined ? undefined : made.dates(first, last + 1)
}

/** A time follows: the span begins or ends at a moment of that day. */
const timed = ({ after }: RuleContext): boolean =>
  after !== undefined &&
  ((after.cats & (CATEGORY.time | CATEGORY.times | CATEGORY.part)) !== 0 || after.norm === 'a' || after.norm === 'al')

/** Spans of days, once their ends are found. */
export const daySpanLayer = layer(days)
