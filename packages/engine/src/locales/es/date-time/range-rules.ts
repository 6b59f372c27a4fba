import { openBehind, read } from '../../../slots/date-time/clock.ts'
import { bothSides, businessHours, fromNowUntil, lastingTime, since, span, until } from '../../../slots/date-time/hours.ts'
import { CATEGORY, type Item, type Made, made } from '../../../slots/date-time/item.ts'
import { joined, spanInPart } from '../../../slots/date-time/join.ts'
import { fixed, hoursOf, inPart, partNumber, resolve } from '../../../slots/date-time/part.ts'
import { layer, type Rule, type RuleContext } from '../../../slots/date-time/rules.ts'
import { isDay } from '../../../slots/date-time/spans.ts'
import { UNIT } from '../../../slots/date-time/unit.ts'
import { nextNumbered } from './named-day-rules.ts'

const T = '<time/pair/compact/hour>'
const SURE = '<time/pair>'
const ABOUT = '(como|eso de|como a|mas o menos|alrededor de|cerca de|aproximadamente|a eso de)'
const A = '(a|al|hasta|y|o|-|hasta el|hasta como)'
const AFTER =
  '(despues de|despues del|despues delas|luego de|luego del|a partir de|a partir del|desde|desde el|pasadas|pasada|pasado|pasado el|mas tarde de|mas tarde del|no antes de|no antes del|no antes|nunca antes de|nunca antes del|desde como a|despues de como|de despues de|empezando a|comenzando a|tan temprano como a|lo mas temprano a|lo antes a|de)'
const BEFORE =
  '(antes de|antes del|antes delas|hasta|asta|hasta el|hasta como|no mas tarde de|no mas tarde del|no despues de|no despues del|a mas tardar|a mas tardar a|a mas tardar al|no mas tardar|no mas tardar a|a no mas tardar|a mas no tardar|a mas no tardar a|como muy tarde|como muy tarde a|como maximo a|maximo a|mas temprano de|mas temprano que|mas pronto de|previo a|previo al)'
const NOW = '(ahora|ahorita|ya|este momento)'
const ONWARD = '(en adelante|para adelante|pa adelante|o despues|o mas tarde|y despues|o mas tardecito|o luego|para arriba)'

/** Without "del" and "el", behind which a bare number is a day: "después del veinte". */
const feminine = (choice: string): string =>
  `(${choice
    .slice(1, -1)
    .split('|')
    .filter((words) => !words.endsWith(' del') && !words.endsWith(' el') && words !== 'a mas tardar al')
    .join('|')})`

/** "Esta noche de ocho a diez": the part of the day before the hours settles them. */
function spanOfPart(context: RuleContext, from: Item, to: Item): Made | undefined {
  const part = context.before && context.before.cats & (CATEGORY.part | CATEGORY.dayPart) ? context.before.n : undefined
  const a = part === undefined ? undefined : inPart(read(from), part)
  const b = part === undefined ? undefined : inPart(read(to), part)
  if (!a || !b) return span(context, from, to)
  return made.times(a, b.minute > a.minute || b.minute >= 720 ? b : fixed(b.minute + 720))
}
const SCORE = 0.9
const openSpan: Rule['make'] = (context, from, to) => (openBehind(context) ? spanOfPart(context, from, to) : undefined)

const WORK = '(trabajo|trabajar|jale|chamba|oficina|curro)'
const BUSY_BEFORE: ReadonlySet<string> = new Set([
  'trabajo',
  'trabajamos',
  'trabajando',
  'ocupado',
  'ocupada',
  'ocupados',
  'clase',
  'clases',
])
/** From when people leave work to when they let nobody in. */
const AFTER_WORK = { from: 1020, to: 1260 }
const LUNCH = partNumber('lunch')
const EVENING = partNumber('evening')
/** Dusk of a short day. */
const DARK = 1080
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
    name: 'es.time-range.between',
    patterns: [
      `(entre|de|desde) ${T} (horas|hrs|hs|h)? ${A} ${T} (horas|hrs|hs|h)`,
      `(entre|de|desde) ${T} (horas|hrs|hs|h) ${A} ${T}`,
      `${T} (a|-) <hour/compact> (horas|hrs|hs|h)`,
    ],
    make: spanOfPart,
  },
  { name: 'es.time-range.from-now', patterns: `(de|desde|entre) ${NOW} (a|y|hasta|-) ${SURE}`, make: fromNowUntil },
  {
    name: 'es.time-range.lasting',
    patterns: [`(por|durante) <num> <unit> (desde|a partir de) ${T}`],
    make: (context, count, unit, start) => lastingTime(context, start, count.n, unit.n),
  },
  {
    name: 'es.time-range.lasting',
    patterns: [`(desde|de|a partir de|a)? ${SURE} (por|durante) <num> <unit>`],
    make: (context, start, count, unit) => lastingTime(context, start, count.n, unit.n),
  },
  {
    // "El diecisiete de dos a cuatro": the day before the hours keeps its number.
    name: 'es.datetime.numbered-day-span',
    patterns: [`[(el|dia|el dia|del)] <dom> (de|desde|entre) ${T} ${A} ${SURE}`],
    make: (context, day, from, to) => {
      const date = nextNumbered(context, day)
      const times = spanOfPart(context, from, to)
      return date === undefined || !times
        ? undefined
        : joined(
            {
              ...day,
              cats: CATEGORY.date,
              rule: 'es.date.the-day',
              score: SCORE,
              value: { type: 'date', day: date, by: 'day-of-month', assumed: true },
            },
            { ...from, to: to.to, cats: times.cats, rule: 'es.time-range.between', score: SCORE, value: times.value },
          )
    },
  },
  {
    name: 'es.time-range.to',
    patterns: ['<hour/compact> (a|hasta|-) <hour/compact>'],
    make: (context, from, to) =>
      context.wantsTime || isDay(context.before) || isDay(context.after) ? openSpan(context, from, to, from, to) : undefined,
  },
  {
    name: 'es.time-range.to',
    patterns: ['(de|desde)? <hour/compact> - <hour/compact> [(de|del|el|este)]'],
    make: (context, from, to) => (isDay(context.after) ? spanOfPart(context, from, to) : undefined),
  },
  {
    // "Dos horas antes del mediodía": a time by its distance from another.
    name: 'es.time.after-time',
    patterns: `<num> <unit> (despues de|despues del|luego de) ${SURE}`,
    make: (context, count, unit, time) => shiftedBy(context, count, unit, time, 1),
  },
  {
    name: 'es.time.before-time',
    patterns: `<num> <unit> (antes de|antes del) ${SURE}`,
    make: (context, count, unit, time) => shiftedBy(context, count, unit, time, -1),
  },
  { name: 'es.time-range.after', patterns: [`${AFTER.replace('|de)', ')')} ${ABOUT}? ${SURE}`], make: (_, time) => since(read(time)) },
  {
    name: 'es.time-range.after',
    patterns: [`${feminine(AFTER.replace('|de)', ')'))} <hour/compact>`],
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
    patterns: [`${feminine(BEFORE)} <hour/compact>`],
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
    // "Trabajo hasta las seis, así que después": the busy hours are turned round later.
    make: ({ before, after }, time) => {
      if (after?.norm === 'de' || after?.norm === 'del') return undefined
      return before && BUSY_BEFORE.has(before.norm) ? until(read(time)) : since(read(time))
    },
  },
  {
    name: 'es.time-range.after-part',
    patterns: '(despues|pasada) <part>',
    make: (context, part) => since(fixed(hoursOf(part.n, context).to)),
  },
  { name: 'es.time-range.before-part', patterns: 'antes <part>', make: (context, part) => until(fixed(hoursOf(part.n, context).from)) },
  {
    name: 'es.time-range.after-work',
    patterns: `(saliendo|al salir|cuando salga|cuando salgo) (de|del) (el|mi|la)? ${WORK} (que es|y es|como)? a? <time>`,
    make: (_, time) => since(read(time)),
  },
  {
    name: 'es.time-range.after-work',
    patterns: [
      `(despues|saliendo|al salir|cuando salga|cuando salgo) (de|del) (el|mi|la)? ${WORK}`,
      'a la salida (del|de mi|de la) (trabajo|jale|chamba|oficina|curro)',
    ],
    // Where no business says until when it works, until people stay in.
    make: ({ hoursAsSaid }) => made.times(fixed(AFTER_WORK.from), hoursAsSaid ? fixed(AFTER_WORK.to) : undefined),
  },
  {
    name: 'es.time-range.business-hours',
    patterns:
      '(en|durante|dentro de)? (el|las|los)? (horario|horas|horarios) (de oficina|de trabajo|laboral|laborales|laborable|comercial|de atencion)',
    make: businessHours,
  },
  {
    name: 'es.time-range.after-dinner',
    patterns: '(despues|luego) de (cenar|la cena)',
    make: (context) => since(fixed(hoursOf(EVENING, context).to)),
  },
  {
    name: 'es.time-range.before-dinner',
    patterns: 'antes de (cenar|la cena)',
    make: (context) => until(fixed(hoursOf(EVENING, context).from)),
  },
  { name: 'es.time-range.before-dark', patterns: 'antes de que (anochezca|oscurezca|se haga de noche)', make: () => until(fixed(DARK)) },
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

/** So many hours or minutes before or after a time; "faltan dos horas" and its like are no such distance. */
function shiftedBy(context: RuleContext, { n: count }: Item, unit: Item, time: Item, sign: 1 | -1): Made | undefined {
  const minutes = unit.n === UNIT.hour ? count * 60 : unit.n === UNIT.minute ? count : 0
  const clock = read(time)
  if (!clock || minutes <= 0 || minutes >= 720) return undefined
  const at = resolve(clock, context) + sign * minutes
  return at < 0 || at >= 1440 ? undefined : made.time(fixed(at))
}
export const timeSpanLayer = layer(timeSpans)
/** "Por la tarde después de las cinco": what is said of the hours holds. */
const partAndHours: Rule = {
  name: 'es.time-range.part-and-hours',
  patterns: '<part> (pero|y|pero si|digamos)? <times>',
  make: (_, part, { value }) =>
    part.value === undefined && value?.type === 'times' ? made.times(inPart(value.from, part.n), inPart(value.to, part.n)) : undefined,
}

/** "Después de las tres pero antes de las seis." */
export const timeSpanJoinLayer = layer([
  partAndHours,
  {
    // "Entre las tres y las cuatro y media de la tarde".
    name: 'es.time-range.hours-and-part',
    patterns: '<times> <part>',
    make: (context, times, part) => (times.value?.type === 'times' && times.value.open ? spanInPart(part, times, context) : undefined),
  },
  { name: 'es.time-range.after-before', patterns: '<times> (pero|y|pero si)? <times>', make: bothSides },
])
