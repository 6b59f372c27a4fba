import { narrow } from '../../../slots/date-time/clock.ts'
import { offset } from '../../../slots/date-time/days.ts'
import { CATEGORY, type Item, type Made, made } from '../../../slots/date-time/item.ts'
import { fixed, narrowed, type Part, partNumber } from '../../../slots/date-time/part.ts'
import { layer, type Rule, type RuleContext } from '../../../slots/date-time/rules.ts'

const part = (name: Part): Made => ({ cats: CATEGORY.part, n: partNumber(name) })

/** Words that lead to a part of the day: "por la", "en las", "toda la". */
const IN = '(por|en|de|a|ala|durante|para|pa|toda|todas|tipo)'
const MORNING = '(manana|mananas)'
const AFTERNOON = '(tarde|tardes)'
const LATE_AFTERNOON = '(tardecita|tardita)'
const NIGHT = '(noche|noches)'
const EVENING = '(nochecita|tarde noche|tarde - noche)'
const NOON = '(mediodia|medio dia)'

const TURN = '(horario|turno|franja)'
/** A clock reading must stand before "del mediodía" for it to be part of one: "después del mediodía" is a time. */
const BEHIND_CLOCK: ReadonlySet<string> = new Set(['media', 'cuarto', 'punto', 'horas', 'pico'])

/** "Mañana" is tomorrow unless an article or a demonstrative makes it a morning. Before all rules for days. */
const parts: readonly Rule[] = [
  {
    name: 'es.part.morning',
    patterns: [`${IN}? (la|las|una|cada|cualquier|alguna) ${MORNING}`, `ala ${MORNING}`, `(en|por) mananas`],
    make: () => part('morning'),
  },
  { name: 'es.time.noon', patterns: '<hour> del dia', make: (_, hour) => (hour.n === 12 ? made.time(fixed(720)) : undefined) },
  { name: 'es.part.morning', patterns: `${TURN} (de|de la|por la|en la) ${MORNING}`, make: () => part('morning') },
  { name: 'es.part.afternoon', patterns: `${TURN} (de|de la|por la|en la) ${AFTERNOON}`, make: () => part('afternoon') },
  // "El lunes tarde", "mañana noche".
  {
    name: 'es.part.afternoon',
    patterns: AFTERNOON,
    make: (context) => (isBesideDay(context) ? part('afternoon') : undefined),
  },
  {
    name: 'es.part.night',
    patterns: NIGHT,
    make: (context) => (isBesideDay(context) ? part('night') : undefined),
  },
  {
    name: 'es.part.morning',
    patterns: MORNING,
    make: ({ before, after }) => (after?.norm === 'del' && !(before && NOT_BEFORE_PART.has(before.norm)) ? part('morning') : undefined),
  },
  { name: 'es.part.morning', patterns: [`${IN}? la mananita`, '(muy)? de mananita'], make: () => part('early morning') },
  {
    name: 'es.part.afternoon',
    patterns: [`${IN}? (la|las|una|cada|cualquier|alguna) ${AFTERNOON}`, `(de|por|en|ala) ${AFTERNOON}`],
    make: () => part('afternoon'),
  },
  { name: 'es.part.late-afternoon', patterns: [`${IN}? la ${LATE_AFTERNOON}`, `de ${LATE_AFTERNOON}`], make: () => part('late afternoon') },
  {
    name: 'es.part.night',
    patterns: [`${IN}? (la|las|una|cada|cualquier|alguna) ${NIGHT}`, `(de|por|en|ala) ${NIGHT}`],
    make: () => part('night'),
  },
  {
    name: 'es.part.late-night',
    patterns: ['a? (altas|avanzadas) horas de la (noche|tarde)', '(bien|muy)? entrada la noche', 'muy noche'],
    make: () => part('late night'),
  },
  { name: 'es.part.late-afternoon', patterns: '(al|antes del) atardecer', make: () => part('late afternoon') },
  {
    name: 'es.part.evening',
    patterns: ['al anochecer', 'la? hora de (la cena|cenar)', 'a la hora de (la cena|cenar)'],
    make: () => part('evening'),
  },
  { name: 'es.part.small-hours', patterns: 'a? (altas|avanzadas) horas de la madrugada', make: () => part('small hours') },
  { name: 'es.part.siesta', patterns: '(a|en|durante)? la? hora de la siesta', make: () => part('early afternoon') },
  { name: 'es.part.evening', patterns: [`${IN}? (la)? ${EVENING}`], make: () => part('evening') },
  { name: 'es.part.small-hours', patterns: [`${IN}? (la|las)? (madrugada|madrugadas)`], make: () => part('small hours') },
  {
    name: 'es.part.mid-morning',
    patterns: '(a|por)? (media|mitad de la) manana',
    make: ({ before }) => (before?.norm === 'y' ? undefined : part('mid morning')),
  },
  {
    name: 'es.part.mid-afternoon',
    patterns: '(a|por)? (media|mitad de la) tarde',
    make: ({ before }) => (before?.norm === 'y' ? undefined : part('mid afternoon')),
  },
  {
    name: 'es.part.noon',
    patterns: [`(del|de) ${NOON}`],
    make: ({ before }) =>
      before && (before.cats & (CATEGORY.num | CATEGORY.half | CATEGORY.time) || BEHIND_CLOCK.has(before.norm)) ? part('lunch') : undefined,
  },
  {
    name: 'es.date.this-part',
    patterns: ['(esta|este) manana', 'esta misma manana', 'ahora (en|por) la manana'],
    make: (context) => partOfDay(context, 0, 'morning'),
  },
  {
    name: 'es.date.this-part',
    patterns: ['(esta|hoy) (tarde|tardes)', 'esta misma tarde', '(ahora|ahorita) (en|por|a) la tarde', 'ahora (tarde|de tarde)'],
    make: (context) => partOfDay(context, 0, 'afternoon'),
  },
  {
    name: 'es.date.this-part',
    patterns: [`esta ${LATE_AFTERNOON}`, `(ahora|ahorita) (en|por|a) la ${LATE_AFTERNOON}`],
    make: (context) => partOfDay(context, 0, 'late afternoon'),
  },
  {
    name: 'es.date.tonight',
    patterns: ['(esta|hoy) (noche|noches|nochecita|tarde noche)', 'esta misma noche', '(ahora|ahorita) (en|por|a) la (noche|nochecita)'],
    make: (context) => partOfDay(context, 0, 'evening'),
  },
  { name: 'es.date.next-morning', patterns: '(a|en|por)? la manana siguiente', make: (context) => partOfDay(context, 1, 'morning') },
  { name: 'es.date.this-part', patterns: ['esta madrugada'], make: (context) => partOfDay(context, 0, 'small hours') },
  { name: 'es.date.last-night', patterns: ['anoche', 'ayer noche'], make: (context) => partOfDay(context, -1, 'night') },
]

/** "El lunes tarde", "el tres de diciembre noche", "mañana noche"; "tarde del jueves". */
function isBesideDay({ before, after }: RuleContext): boolean {
  if (after?.norm === 'del') return !(before && NOT_BEFORE_PART.has(before.norm))
  if (!before || !(before.cats & (CATEGORY.weekday | CATEGORY.month) || before.norm === 'manana')) return false
  return !after || after.sep > 0 || (after.cats === 0 && !BEHIND_NARROW.has(after.norm))
}
/** "Tarde en la noche" is late in the night. */
const BEHIND_NARROW: ReadonlySet<string> = new Set(['en', 'de'])
const NOT_BEFORE_PART: ReadonlySet<string> = new Set(['muy', 'mas', 'tan', 'demasiado', 'pasado', 'llego', 'llegue'])

/** A day and its part in one expression: a date for what follows, a part for what stands alone. */
function partOfDay(context: RuleContext, days: number, name: Part): Made | undefined {
  const date = offset(context, days)
  return date && { ...date, cats: CATEGORY.dayPart, n: partNumber(name) }
}

/** The beginning and the end of a day where no business says when it works. */
const FIRST_HOURS = { from: 360, to: 600 }
const LAST_HOURS = { from: 1020, to: 1260 }
const FIRST = '((a|en)? (la|las)? (primera|primeras|primer)|aprimera) (hora|horas)'
const LAST = '(a (la|las)?)? (ultima|ultimas) (hora|horas)'
const EARLY =
  '(temprano|tempranito|bien temprano|muy temprano|mas temprano|pronto|al comienzo|al principio|al inicio|a principios|empezando)'
const LATE = '(tarde|mas tarde|al final|a finales|a fines|final|fin|a fin|acabando)'

/** Parts of the day narrowed to their beginning or end. */
const narrowedParts: readonly Rule[] = [
  { name: 'es.part.narrow', patterns: [`(${EARLY}|${FIRST}) <part>`], make: (_, item) => narrow(item, 'early') },
  { name: 'es.part.narrow', patterns: [`(${LATE}|${LAST}) <part>`], make: (_, item) => narrow(item, 'late') },
  { name: 'es.part.narrow', patterns: ['<part> (bien|muy)? (temprano|tempranito)'], make: (_, item) => narrow(item, 'early') },
  { name: 'es.part.narrow', patterns: ['a mediados <part>', 'a (la)? mitad <part>'], make: (_, item) => narrow(item, 'mid') },
  {
    name: 'es.date.narrow-part',
    patterns: [`(${EARLY}|${FIRST}) (de)? <dayPart>`, `<dayPart> (bien|muy)? (temprano|a primera hora)`],
    make: (_, item) => narrowDayPart(item, 'early'),
  },
  {
    name: 'es.date.narrow-part',
    patterns: [`(${LATE}|${LAST}) (de)? <dayPart>`, '<dayPart> a ultima hora'],
    make: (_, item) => narrowDayPart(item, 'late'),
  },
  {
    name: 'es.part.first-hour',
    patterns: [
      `${FIRST} (del dia)?`,
      '(al empezar|al comenzar|al inicio de|al comienzo de|al principio de|a principio de) el? (dia|jornada)',
      'al (comienzo|inicio|principio) (del dia|de la jornada)',
      '(a la apertura|nada mas abrir|apenas abran|en cuanto abran|cuando abran|al abrir)',
    ],
    make: ({ after, hoursAsSaid }) =>
      after && after.sep === 0 && (OFFERED.has(after.norm) || ARTICLES.has(after.norm))
        ? undefined
        : hoursAsSaid
          ? made.times(fixed(FIRST_HOURS.from), fixed(FIRST_HOURS.to))
          : part('early morning'),
  },
  {
    name: 'es.part.lunch',
    patterns: '(a|en|durante)? la? hora (del|de) la? (almuerzo|almorzar|comida|comer|lonche|lunch)',
    make: () => part('lunch'),
  },
  {
    name: 'es.part.end-of-day',
    patterns: [
      `${LAST} (del dia)?`,
      '(la|las) (ultima|ultimas) (hora|horas) del dia',
      '(la|una)? ultima (cita|visita) del dia',
      '(al|a|hacia el)? (final|finales) (del|de|de la) (dia|jornada)',
      '(al cierre|antes del cierre|antes de cerrar|antes de que cierren|justo antes de cerrar|a la hora de cerrar)',
      '(al acabar|al terminar|al finalizar) el dia',
    ],
    // "En la última hora" is the one gone by.
    make: ({ before, after, wantsTime, hoursAsSaid }) =>
      (before?.norm === 'en' || before?.norm === 'la') && !wantsTime && after?.norm !== 'de'
        ? undefined
        : hoursAsSaid
          ? made.times(fixed(LAST_HOURS.from), fixed(LAST_HOURS.to))
          : part('end of day'),
  },
  {
    // The last hour is the one gone by, unless a time was asked for.
    name: 'es.part.end-of-day',
    patterns: '(la|las) (ultima|ultimas) (hora|horas)',
    make: ({ before, wantsTime }) => (wantsTime && before?.norm !== 'en' ? part('end of day') : undefined),
  },
  {
    // "A fin de día": when it is over, where no hours of work are known.
    name: 'es.part.end-of-day',
    patterns: '(al|a|hacia el|para el|en el|por el)? (fin|fines) (del|de|de la|de este) (dia|jornada)',
    make: (context) => (context.hoursAsSaid ? made.moment(context.today(), 1439) : part('end of day')),
  },
  // "Que no sea muy temprano": a limit, not a wish for the early hours.
  {
    name: 'es.not-a-wish',
    patterns: '(no|ni|tampoco|no sea|nada) (muy|tan|demasiado|de)? (temprano|tempranito|pronto|tarde|noche)',
    make: ({ after }) => (after && (after.cats !== 0 || after.norm === 'de') ? undefined : made.nothing()),
  },
  {
    name: 'es.part.early',
    patterns: ['(bien|muy)? (temprano|tempranito)', '(en lo|lo mas)? tempranito'],
    make: ({ before, after, wantsTime }) =>
      before?.norm === 'mas' || after?.norm === 'posible' || !(wantsTime || isDay(before) || isDay(after))
        ? undefined
        : part('early morning'),
  },
]
/** Behind these, what is opened: a tap, a door. */
const ARTICLES: ReadonlySet<string> = new Set(['el', 'la', 'los', 'las', 'un', 'una', 'mi', 'su'])
/** Behind these, the first hour is the first that is free. */
const OFFERED: ReadonlySet<string> = new Set(['que', 'disponible', 'libre', 'posible'])
const DAYS = CATEGORY.date | CATEGORY.weekday | CATEGORY.dom
const isDay = (item: Item | undefined): boolean => item !== undefined && ((item.cats & DAYS) !== 0 || DAY_WORDS.has(item.norm))
const DAY_WORDS: ReadonlySet<string> = new Set(['manana', 'hoy', 'el'])

function narrowDayPart(item: Item, how: 'early' | 'late'): Made {
  return { cats: item.cats, n: narrowed(item.n, how), ...(item.value && { value: item.value }) }
}

/** Parts of the day, and days with their part in one word. */
export const partLayers = [layer(parts), layer(narrowedParts)]
