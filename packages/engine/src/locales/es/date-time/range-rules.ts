import { addMonths, nextDayOfMonth } from '../../../slots/date-time/calendar.ts'
import { openBehind, read } from '../../../slots/date-time/clock.ts'
import { bothSides, since, span, until } from '../../../slots/date-time/hours.ts'
import { CATEGORY, dayOf, type Item, type Made, made } from '../../../slots/date-time/item.ts'
import { fixed, hoursOf, inPart, PARTS, partNumber } from '../../../slots/date-time/part.ts'
import { layer, type Rule, type RuleContext } from '../../../slots/date-time/rules.ts'
import { dateSpan, ends, fromTodayUntil, isDay, sinceDay } from '../../../slots/date-time/spans.ts'
import { behindDay } from './named-day-rules.ts'

const T = '<time/pair/compact/hour>'
const SURE = '<time/pair>'
const ABOUT = '(como|eso de|como a|mas o menos)'
const A = '(a|al|hasta|y|o|-|hasta el|hasta como)'
const AFTER =
  '(despues de|despues del|luego de|luego del|a partir de|a partir del|desde|desde el|pasadas|pasada|pasado|pasado el|mas tarde de|mas tarde del|no antes de|no antes del|no antes|nunca antes de|desde como a|despues de como|de despues de|empezando a|comenzando a|tan temprano como a|lo mas temprano a|lo antes a|de)'
const BEFORE =
  '(antes de|antes del|hasta|hasta el|hasta como|no mas tarde de|no mas tarde del|no despues de|no despues del|a mas tardar|a mas tardar a|a mas tardar al|como muy tarde|como muy tarde a|como maximo a|maximo a|mas temprano de|mas temprano que|mas pronto de|previo a|previo al)'
const ONWARD = '(en adelante|para adelante|pa adelante|o despues|o mas tarde|y despues|o mas tardecito|o luego|para arriba)'

/** "Esta noche de ocho a diez": the part of the day before the hours settles them. */
function spanOfPart(context: RuleContext, from: Item, to: Item): Made | undefined {
  const part = context.before && context.before.cats & (CATEGORY.part | CATEGORY.dayPart) ? context.before.n : undefined
  const a = part === undefined ? undefined : inPart(read(from), part)
  const b = part === undefined ? undefined : inPart(read(to), part)
  if (!a || !b) return span(context, from, to)
  return made.times(a, b.minute > a.minute || b.minute >= 720 ? b : fixed(b.minute + 720))
}
const openSpan: Rule['make'] = (context, from, to) => (openBehind(context) ? spanOfPart(context, from, to) : undefined)

const LUNCH = partNumber('lunch')
const timeSpans: readonly Rule[] = [
  {
    name: 'es.not-a-wish',
    patterns: ['desde hace <num>? <unit>?', 'desde hace (un par de|varios|varias|unos|unas|mucho|rato)'],
    make: () => made.nothing(),
  },
  { name: 'es.time-range.between', patterns: [`(entre|de|desde|entre eso de) ${T} ${A} a? ${SURE}`], make: spanOfPart },
  { name: 'es.time-range.between', patterns: [`(entre|de|desde) ${T} ${A} ${T}`], make: openSpan },
  {
    name: 'es.time-range.to',
    patterns: [`${T} (a|hasta|al|-) ${SURE}`, `<time> (a|hasta|al|-) ${T}`],
    make: (context, from, to) => (openBehind(context) || read(to) ? span(context, from, to) : undefined),
  },
  {
    name: 'es.time-range.to',
    patterns: ['<hour/compact> (a|hasta|-) <hour/compact>'],
    make: (context, from, to) =>
      context.wantsTime || isDay(context.before) || isDay(context.after) ? openSpan(context, from, to, from, to) : undefined,
  },
  { name: 'es.time-range.after', patterns: [`${AFTER.replace('|de)', ')')} ${ABOUT}? ${SURE}`], make: (_, time) => since(read(time)) },
  {
    name: 'es.time-range.after',
    patterns: [`${AFTER.replace('|de)', ')')} <hour/compact>`],
    make: (context, time) => (openBehind(context) ? since(read(time)) : undefined),
  },
  {
    name: 'es.time-range.after',
    patterns: [`(de|desde|a partir de|a)? <time> (ya)? ${ONWARD}`, `(de|desde|a partir de) <hour/compact> ${ONWARD}`],
    make: (_, time) => since(read(time)),
  },
  { name: 'es.time-range.before', patterns: [`${BEFORE} ${ABOUT}? ${SURE}`], make: (_, time) => until(read(time)) },
  {
    name: 'es.time-range.before',
    patterns: [`${BEFORE} <hour/compact>`],
    make: (context, time) => (openBehind(context) ? until(read(time)) : undefined),
  },
  {
    name: 'es.time-range.before',
    patterns: ['(a)? <time> (o antes|o mas temprano|o mas pronto|maximo|a mas tardar|como maximo)'],
    make: (_, time) => until(read(time)),
  },
  {
    name: 'es.time-range.after-that',
    patterns: ['(hasta)? <time> (asi que|entonces|pero|y) despues (de eso|de ahi)?'],
    make: (_, time) => since(read(time)),
  },
  {
    name: 'es.time-range.after-part',
    patterns: '(despues|pasada) <part>',
    make: (context, part) => since(fixed(hoursOf(part.n, context).to)),
  },
  { name: 'es.time-range.before-part', patterns: 'antes <part>', make: (context, part) => until(fixed(hoursOf(part.n, context).from)) },
  {
    name: 'es.time-range.after-work',
    patterns: ['(despues|saliendo|al salir|cuando salga|cuando salgo) (de|del) (el|mi)? (trabajo|trabajar|jale|chamba|oficina|curro)'],
    make: () => since(fixed(PARTS.evening.from)),
  },
  {
    name: 'es.time-range.after-meal',
    patterns: ['(despues|luego) (de|del) (el|la)? (comer|comida|almuerzo|almorzar|lonche|lunch)'],
    make: (context) => since(fixed(hoursOf(LUNCH, context).to)),
  },
  {
    name: 'es.time-range.before-meal',
    patterns: ['antes (de|del) (el|la)? (comer|comida|almuerzo|almorzar|lonche|lunch)'],
    make: (context) => until(fixed(hoursOf(LUNCH, context).from)),
  },
]
const DAY_TO = '(a|al|hasta|hasta el|-)'
const days: readonly Rule[] = [
  {
    name: 'es.date-range.from-now',
    patterns: '(de|desde|entre)? (ahora|ahorita|ya|aqui) (a|al|y|y el|hasta|hasta el) <date>',
    make: (context, date) => fromTodayUntil(context, date),
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
    patterns: ['(de|desde|entre)? <dates> (a|hasta|-) <dates>', 'entre <dates> y <dates>'],
    make: (_, from, to) => {
      const [first, last] = [ends(from).from, ends(to).to]
      return first !== undefined && last !== undefined && first < last ? made.dates(first, last) : undefined
    },
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
      timed(context) ? undefined : context.wantsDate && !context.after ? made.dates(ends(day).from, undefined) : sinceDay(context, day),
  },
  {
    name: 'es.date-range.before',
    patterns: '(antes de|antes del|previo a|previo al|cualquier dia antes de|cualquier dia antes del) <date/dates>',
    make: (context, day) => (timed(context) ? undefined : made.dates(undefined, ends(day).from)),
  },
  {
    name: 'es.date-range.until',
    patterns: [
      '(hasta|hasta el|a mas tardar|a mas tardar el|no mas tarde de|no mas tarde del|no despues de|no despues del|como muy tarde|como muy tarde el|como maximo|maximo) <date/dates>',
      '<date/dates> (o antes|a mas tardar|como muy tarde|como maximo)',
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

export const timeSpanLayer = layer(timeSpans)
/** "Después de las tres pero antes de las seis." */
/** "Por la tarde después de las cinco": what is said of the hours holds. */
const partAndHours: Rule = {
  name: 'es.time-range.part-and-hours',
  patterns: '<part> (pero|y|pero si|digamos)? <times>',
  make: (_, part, { value }) =>
    part.value === undefined && value?.type === 'times' ? made.times(inPart(value.from, part.n), inPart(value.to, part.n)) : undefined,
}

export const timeSpanJoinLayer = layer([
  partAndHours,

  { name: 'es.time-range.after-before', patterns: '<times> (pero|y|pero si)? <times>', make: bothSides },
])
export const daySpanLayer = layer(days)
