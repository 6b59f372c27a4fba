import { exceptPart, since, until } from '../../../slots/date-time/hours.ts'
import { clockOf, type Item, made } from '../../../slots/date-time/item.ts'
import { joined } from '../../../slots/date-time/join.ts'
import { partNumber } from '../../../slots/date-time/part.ts'
import type { Rule } from '../../../slots/date-time/rules.ts'
import { isDay } from '../../../slots/date-time/spans.ts'

/** Words behind a "no" that ends what it refuses. */
export const BEHIND_NO: ReadonlySet<string> = new Set(['por', 'gracias', 'porque', 'pero', 'porfa', 'que', 'y', 'estaria'])

const CANNOT =
  '(puedo|podemos|puede|podre|podria|estoy|estamos|estare|estaremos|hay nadie|me va bien|me viene bien|me sirve|me conviene|me queda bien|nos va bien|nos viene bien|nos sirve|nos conviene|me funciona|va a haber nadie)'
const WORKING =
  '(trabajo|trabajamos|estoy ocupado|estoy ocupada|estoy trabajando|tengo clase|tengo clases|tengo que trabajar|me toca trabajar|estoy fuera|estamos fuera|duermo)'

const SMALL_HOURS = partNumber('small hours')
const spare: Rule['make'] = (context, part) =>
  isDay(context.before) || isDay(context.after) || part.n === SMALL_HOURS ? made.nothing() : exceptPart(context, part)

/** Hours that are ruled out leave the rest of the day: "por la mañana no puedo". Of one day they leave the day. */
const spared: readonly Rule[] = [
  {
    name: 'es.time-range.except-part',
    patterns: [
      '(cualquier dia|cualquier hora|cuando sea|todo el dia|a cualquier hora)? (pero|y|y que)? (menos|excepto|salvo|que no sea|no|nunca|tampoco|no sea) <part>',
      `no ${CANNOT} (en casa|aqui)? <part>`,
      `<part> (no|nunca|tampoco) ${CANNOT} (en casa|aqui)?`,
      `<part> ${WORKING}`,
      `(porque|ya que)? ${WORKING} <part>`,
    ],
    make: spare,
  },
  {
    name: 'es.time-range.except-part',
    patterns: '<part> no',
    make: (context, part, b, c, d) =>
      context.after && context.after.sep === 0 && !BEHIND_NO.has(context.after.norm) ? undefined : spare(context, part, b, c, d),
  },
]

/** A time that is ruled out is none that is wished for. */
const refusals: readonly Rule[] = [
  // "Porque en la mañana trabajo": a reason, no wish.
  { name: 'es.not-a-wish', patterns: '(porque|ya que) <part>', make: () => made.nothing() },
  {
    name: 'es.wish.not-time',
    patterns: [
      '(no puedo|no podemos|no estoy|no estamos|tampoco|menos|excepto|ni) a? <time>',
      'a? <time> no (puedo|podemos|puede|me sirve|me viene bien|me va bien|nos sirve|estoy|estamos|me conviene)',
    ],
    make: () => made.nothing(),
  },
]

/** Hours that are gone before or after which nobody is at home say when somebody is. */
const AWAY =
  '(no|nunca) (puedo|podemos|puede|podria|estoy|estamos|estare|estaremos|llego|llegamos|salgo|vuelvo|regreso|hay nadie|va a haber nadie|me viene bien|me sirve|me conviene) (en casa|aqui|a casa|a la casa)?'
const BUSY =
  '(trabajo|trabajamos|trabaja|estoy trabajando|estoy en el trabajo|estoy ocupado|estoy ocupada|estamos ocupados|tengo clase|tengo clases|estoy en clase|tengo cita)'
const HOME = '(salgo|salimos|sale|llego|llegamos|llega|vuelvo|volvemos|regreso|regresamos|termino|terminamos)'
const FROM_WORK = '(de trabajar|del trabajo|de la oficina|de clase|de la escuela|a casa|a la casa|aqui)'
const absences: readonly Rule[] = [
  { name: 'es.time-range.not-before', patterns: [`${AWAY} <times>`], make: (_, times) => opposite(times) },
  { name: 'es.time-range.not-before', patterns: `<times> (imposible|no ${CANNOT})`, make: (_, times) => opposite(times) },
  { name: 'es.time-range.busy-until', patterns: [`${BUSY} <times>`], make: (_, times) => opposite(times) },
  {
    // "De lunes a viernes trabajo hasta las cinco".
    name: 'es.datetime-range.busy-until',
    patterns: `<date/dates> ${BUSY} <times>`,
    make: (_, day, times) => {
      const left = opposite(times)
      return left?.value && joined(day, { ...times, value: left.value })
    },
  },
  {
    name: 'es.time-range.away-from',
    patterns: [
      '(entro|entramos|entra|empiezo|empezamos) (a trabajar|al trabajo|a la oficina|a clase|a clases|a la escuela)? (como)? (a|hacia) <time>',
      '(me voy|nos vamos|tengo que (salir|irme)|tenemos que (salir|irnos)|salgo para el trabajo|salgo de (la)? casa) (como)? (a|hacia) <time>',
      '<time> (entro|entramos|me voy|nos vamos|tengo que irme|tengo que salir) (a trabajar|al trabajo)?',
      '<time> (asi que|entonces|por eso) antes (de eso)?',
    ],
    make: ({ wantsTime, after }, time) => (wantsTime && after?.norm !== 'de' && after?.norm !== 'del' ? until(clockOf(time)) : undefined),
  },
  {
    // "Salgo a las tres así que después de las cuatro": the reason, then the wish.
    name: 'es.time-range.home-then',
    patterns: [
      `${HOME} ${FROM_WORK}? (como|hasta|sobre)? (a|hacia)? <time> (asi que|entonces|por eso|o sea que|y|pero)? (mejor|seria|que sea|podria ser)? <times>`,
    ],
    make: ({ wantsTime }, _, { value }) =>
      wantsTime && value?.type === 'times' ? made.times(value.from, value.to, value.limit) : undefined,
  },
  {
    name: 'es.time-range.home-from',
    patterns: [`${HOME} ${FROM_WORK}? (como|hasta|sobre)? (a|hacia)? <time>`],
    make: ({ wantsTime }, time) => (wantsTime ? since(clockOf(time)) : undefined),
  },
]
/** After a span that is closed behind; before one that is not. */
function opposite({ value }: Item) {
  if (value?.type !== 'times') return undefined
  return value.to ? since(value.to) : until(value.from)
}

/** Hours at which nobody can be visited, and what they leave. */
export const absenceRules: readonly Rule[] = [...spared, ...refusals, ...absences]
