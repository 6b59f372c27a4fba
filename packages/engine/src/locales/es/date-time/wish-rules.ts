import { CATEGORY, made } from '../../../slots/date-time/item.ts'
import { layer, type Rule } from '../../../slots/date-time/rules.ts'
import { restOfToday, ruledOut } from '../../../slots/date-time/spans.ts'
import { absenceRules, BEHIND_NO } from './absence-rules.ts'

const ANY_OK =
  '(esta bien|me sirve|me viene bien|me va bien|me queda bien|me funciona|puede ser|que pueda|que puedan|que tenga|que tengan|que quiera)?'
const CAN =
  '(pueda|puedan|quiera|quieran|guste|gusten|les convenga|le convenga|les venga bien|le venga bien|tenga tiempo|tengan tiempo|tenga|tengan|sea posible|sea)'
const THING = '(cita|hora|hueco|espacio|turno|visita|disponible|fecha|dia|momento|horario|disponibilidad)'
const SOON = '(pronto|rapido|temprano|antes|ligero|cercano|cercana|inmediato)'
const POSSIBLE =
  '(posible|que pueda|que puedan|que se pueda|que tenga|que tengan|que haya|que tenga disponible|que tengan disponible|que sea posible)'

const MOVE =
  '(mover|mueva|mueve|muevan|moverme|muevame|cambiar|cambie|cambia|cambien|cambiarme|cambieme|pasar|pase|pasa|pasen|pasarme|paseme|adelantar|atrasar|posponer|reprogramar|reprograme|reagendar|reagende) (la|mi|esta|nuestra|el)? (cita|visita|reunion|turno|hora|horario|reserva)'
const NOW =
  '(justo (ahora|ahorita)|en (estos momentos|el momento)|(ahora|ahorita|ahoritita|ahoritica|orita|aora) (mismo|mismito|ya|mero)?|ya (mismo|mismito|mero)?|(en|a)? este (momento|mismo momento|preciso momento|instante|mismo instante|preciso instante|preciso istante))'

const wishes: readonly Rule[] = [
  {
    // Said alone, and when nothing is known to be asked, it is the moment; an answer to "when" is a wish.
    name: 'es.datetime.now',
    patterns: [
      NOW,
      '(de)? (inmediato|inmediatamente)',
      '(enseguida|en seguida|cuanto antes|lo (antes|mas pronto|mas rapido) posible|tan pronto como sea posible|a la (mayor)? brevedad|de forma inmediata)',
    ],
    make: ({ before, after, call, today, minute }) =>
      call.asked.length > 0 || call.business !== undefined || (after && after.sep < 2) || (before && BEFORE_NOW.has(before.norm))
        ? undefined
        : made.moment(today(), minute()),
  },
  {
    name: 'es.wish.any',
    patterns: [
      `(en|a)? (cualquier|cualquiera) (dia|hora|momento|fecha|horario|rato) (de la semana|del dia)? ${ANY_OK}`,
      'cualquier (dia y a|dia a) cualquier hora',
      'un (dia|momento) cualquiera',
      '(el dia|la hora|el momento|la fecha) que (sea|quiera|quieran|pueda|puedan|le convenga|les convenga|usted diga|ustedes digan|guste)',
      'a la hora que (sea|quiera|quieran|pueda|puedan|usted diga|guste)',
      `cuando ${CAN}`,
      'cuando (haya|tengan|tenga) (lugar|espacio|hueco|campo|cupo|disponibilidad|disponible|algo)',
      'cuando (usted|ustedes|el) (pueda|puedan|quiera|quieran|diga|digan)',
      '(me|nos) (da|viene) (igual|lo mismo) (el dia|la hora|cualquiera)?',
      'no (me|nos)? importa (el dia|la hora|cuando|que dia|a que hora|cual)',
      '(soy|somos|estoy) (muy)? flexible (con el horario|de horario)?',
      '(no tengo|sin) (ninguna)? preferencia',
      '(estoy|estamos) (libre|libres|disponible|disponibles|en casa) (todo el dia|toda la semana|todos los dias|siempre)',
      'todos los dias',
    ],
    make: () => made.wish({ type: 'any' }),
  },
  {
    name: 'es.wish.any',
    patterns: 'todo el dia',
    make: ({ before }) => (BUSY_WORDS.has(before?.norm ?? '') ? made.nothing() : made.wish({ type: 'any' })),
  },
  {
    name: 'es.wish.soonest',
    patterns: [NOW, 'pronto', 'de una vez'],
    make: ({ before, after, wantsTime, call }) =>
      wantsTime &&
      (!after || after.sep > 0 || after.cats !== 0 || call.asked.length === 0 || AFTER_NOW.has(after.norm)) &&
      !BEFORE_NOW.has(before?.norm ?? '')
        ? made.wish({ type: 'soonest' })
        : undefined,
  },
  {
    name: 'es.wish.soonest',
    patterns: [
      `(lo|la|el)? (mas|antes) ${SOON}? ${POSSIBLE}`,
      '(lo antes|cuanto antes|cuantos antes|cuanto mas pronto|cuanto mas rapido) (mejor|posible)?',
      'tan pronto (como|cuando) (sea posible|pueda|puedan|se pueda|puedas)',
      'en cuanto (pueda|puedan|se pueda|sea posible|tenga un hueco)',
      `(lo|la|el) (primero|primera|primer) ${THING}? (disponible|libre|que tenga|que tengan|que haya|que pueda|que puedan|que tenga libre|que tenga disponible|que salga|que encuentre|que le quede)`,
      `(la|el|su|una) (proxima|proximo|primera|primer) ${THING} (disponible|libre|que tenga|que tengan|que haya|posible)?`,
      `(la|el|lo) mas ${SOON} (que tenga|que tengan|posible|disponible|que haya|que pueda)?`,
      `(la|el|su)? ${THING} mas (pronto|proxima|proximo|temprano|temprana|cercana|cercano|rapida)`,
      '(de inmediato|inmediatamente|enseguida|en seguida|de urgencia|urgentemente|lo mas urgente|urgente ya|a la brevedad|a la mayor brevedad|con urgencia)',
      'entre mas (pronto|temprano|rapido) mejor',
      '(mientras|cuanto) (mas pronto|antes) mejor',
    ],
    make: () => made.wish({ type: 'soonest' }),
  },
  {
    name: 'es.wish.later',
    patterns: [
      '(algo|un poco|un poquito|un rato|un ratito|tantito|poquito)? mas (tarde|tardecito|tardesito|adelante)',
      '(el|ese)? mismo dia (pero)? mas tarde',
      'mas tarde (ese|el) (mismo)? dia',
    ],
    make: ({ after }) => (after?.norm === 'de' || after?.norm === 'que' ? undefined : made.wish({ type: 'later' })),
  },
  {
    name: 'es.wish.earlier',
    patterns: [
      '(algo|un poco|un poquito|tantito|poquito)? mas (temprano|tempranito|pronto)',
      '(algo|un poco|un poquito) antes',
      '(el|ese)? mismo dia (pero)? (mas temprano|antes)',
    ],
    make: ({ before, after }) =>
      before?.norm === 'lo' || after?.norm === 'de' || after?.norm === 'que' ? undefined : made.wish({ type: 'earlier' }),
  },
  {
    // "Al rato" is later today.
    name: 'es.datetime-range.in-a-while',
    patterns: '(al|mas al|en un|dentro de un) (rato|ratito)',
    make: (context) => (context.wantsTime ? restOfToday(context) : undefined),
  },
  {
    name: 'es.wish.same-week',
    patterns: ['(en|de|para)? (la|esa) misma semana', '(en|de) esa semana'],
    make: () => made.wish({ type: 'same_week' }),
  },
  {
    name: 'es.wish.same-time',
    patterns: ['(a|en)? (la misma|esa misma) hora', 'al mismo (tiempo|horario)', 'mismo horario'],
    make: () => made.wish({ type: 'same_time' }),
  },
  {
    name: 'es.wish.not',
    patterns: [
      '(menos|excepto|salvo|que no sea|pero no|menos en|que no sea en|a excepcion de|a excepcion del|quitando|fuera de|todo menos|que no|ni) (el)? <date>',
      '(cualquier|todos los) (dia|dias|hora|momento) (menos|excepto|salvo|que no sea|pero no|pero el|menos en) el? <date>',
      '(no|tampoco) (me|nos|le)? (puedo|podemos|puede|podre|podria|estoy|estare|estaremos|estamos|voy a estar|vamos a estar|trabajen|quiero|va bien|viene bien|sirve|conviene|queda bien|funciona) (en casa|aqui|disponible|libre|que sea|nunca|para)? (el|en)? <date>',
      '<date> (no|tampoco) (me|nos|le)? (puedo|podemos|puede|podre|podria|estoy|estare|estaremos|estamos|voy a estar|va|va bien|viene bien|viene|sirve|conviene|queda|queda bien|funciona|es posible|se puede|hay nadie)',
      '<date> tampoco',
    ],
    make: (context, date) => (context.after && context.after.norm === 'no' ? undefined : ruledOut(date)),
  },
  {
    name: 'es.wish.not',
    patterns: [
      '(cualquier dia|todos los dias|cualquiera)? (menos|excepto|salvo|que no sea|pero no|quitando) (el|los)? <date> (y|o|ni|u) (el|los)? <date>',
      '<date> (y|ni|o) (el|los)? <date> (no|tampoco) (me|nos)? (puedo|podemos|puede|podria|estoy|estamos|estare|va bien|viene bien|sirve|conviene|queda bien|funciona)?',
    ],
    make: (context, first, second) =>
      context.after && context.after.sep === 0 && context.after.norm === 'no' ? undefined : ruledOut(first, second),
  },
  // One day for another: "no el martes, el miércoles", "en vez del jueves el viernes", "la cita del martes para el jueves".
  {
    name: 'es.date.instead',
    patterns: [
      'no (el|es|es el|para)? <date> (sino|si no|sino que|mejor)? (el|es|es el|para)? <date>',
      '(en lugar|en vez) (de|del) (el)? <date> (mejor|que sea|pongamos)? (el)? <date>',
      '(cambio|cambiar|cambie|cambia|cambiamos|cambiarlo|cambiarla|mover|mueva|muevan|pasar|pase|pasen) (el|la cita)? (de|del)? <date> (por|para|al|a) (el)? <date>',
      '(de|del) <date> (pasalo|paselo|pasenlo|pasela|muevalo|muevala|muevanla|cambielo|cambiela|cambialo) (al|para|a) (el)? <date>',
      '(cita|visita|turno|hora) (de|del) <date> (al|para|por|a) (el)? <date>',
    ],
    make: ({ call }, _, { value, n }) => (value && !call.asked.includes('appointment_ref') ? { cats: CATEGORY.date, n, value } : undefined),
  },
  {
    // "Mueva la cita del lunes al miércoles", "de las tres a las cinco": no span, but from one to the other.
    name: 'es.date.instead',
    patterns: `${MOVE} <dates>`,
    make: ({ call }, { value, rule }) =>
      value?.type === 'dates' && value.to !== undefined && ENDED_SPANS.has(rule) && !call.asked.includes('appointment_ref')
        ? made.date(value.to - 1)
        : undefined,
  },
  {
    name: 'es.time.instead',
    patterns: `${MOVE} <times>`,
    make: ({ call }, { value, rule }) =>
      value?.type === 'times' && ENDED_SPANS.has(rule) && !call.asked.includes('appointment_ref') ? made.time(value.to) : undefined,
  },
  {
    name: 'es.date.instead',
    patterns: '<date> (dije|he dicho|digo) (que)? no (el|para)? <date>',
    make: (_, { value, n }) => (value ? { cats: CATEGORY.date, n, value } : undefined),
  },
  {
    name: 'es.date.the-other',
    patterns: '<date> no (sino|mejor)? (el|al|para el)? (otro|siguiente|proximo|que sigue|de la otra|de la otra semana)',
    make: (_, { value }) => (value?.type === 'date' && value.by === 'weekday' ? made.date(value.day + 7) : undefined),
  },
  {
    name: 'es.wish.not',
    patterns: '<date> no',
    make: (context, date) => (context.after && context.after.sep === 0 && !BEHIND_NO.has(context.after.norm) ? undefined : ruledOut(date)),
  },
  {
    name: 'es.wish.not',
    patterns: [
      '(menos|excepto|salvo|que no sea|pero no|no puedo|no podemos|no estoy|no estamos|no estare|tampoco) (en)? <dates>',
      '<dates> (no|tampoco) (me|nos)? (puedo|podemos|puede|podre|podria|estoy|estare|estaremos|estamos|va bien|viene bien|sirve|conviene|queda bien|funciona|se puede|hay nadie)',
      '<dates> (trabajo|estoy ocupado|estoy ocupada|estoy de viaje|estamos de viaje|estoy fuera|estamos fuera|estoy de vacaciones|estamos de vacaciones)',
    ],
    make: (_, dates) => ruledOut(dates),
  },
  {
    name: 'es.wish.not',
    patterns: [
      '<date> (trabajo|trabajamos|estoy ocupado|estoy ocupada|estoy trabajando|tengo que trabajar|me toca trabajar|estoy de viaje|estoy fuera|salgo de viaje|juego|tengo cita|tengo compromiso)',
      '(trabajo|trabajamos|estoy ocupado|estoy ocupada|estoy fuera|estamos fuera|estoy de viaje|tengo que trabajar) (todo)? (el)? <date>',
    ],
    make: (_, date) => ruledOut(date),
  },
]
/** Spans that name both their ends. */
const ENDED_SPANS: ReadonlySet<string> = new Set([
  'es.date-range.to',
  'es.date-range.days',
  'es.date-range.days-of-month',
  'es.date-range.days-of-week',
  'es.time-range.between',
])
/** "Trabajo todo el día": no time is left. */
const BUSY_WORDS: ReadonlySet<string> = new Set([
  'trabajo',
  'trabajamos',
  'trabajando',
  'ocupado',
  'ocupada',
  'ocupados',
  'fuera',
  'clase',
  'clases',
])
/** "Ya no sale agua", "ya llamé": no wish. */
const AFTER_NOW: ReadonlySet<string> = new Set(
  'por si gracias porfa es mejor seria estaria esta puede pueden podria me a para mismo entonces'.split(' '),
)
const BEFORE_NOW: ReadonlySet<string> = new Set(['hasta', 'por', 'desde', 'que', 'muy', 'tan', 'mas'])

/** Greetings and goodbyes hold a day or a part of one but no wish. */
const greetings: readonly Rule[] = [
  {
    name: 'es.greeting',
    patterns: [
      '(muy)? (buenos|buen|bonito|feliz|lindo|excelente) (dia|dias|mes|fin de semana|ano|finde)',
      '(muy)? (buenas|buena|feliz|linda|bonita) (tarde|tardes|noche|noches|manana|semana)',
    ],
    make: ({ before }) => (before?.norm === 'un' && before.cats === 0 ? undefined : made.nothing()),
  },
  {
    name: 'es.greeting',
    patterns: '(feliz|felices) (navidad|navidades|fiestas|ano nuevo|pascuas|pascua|reyes)',
    make: () => made.nothing(),
  },
  {
    name: 'es.goodbye',
    patterns: [
      '(es|eso es|seria|eso seria|nada mas|gracias) (todo|nada)? por (hoy|ahora|el momento)',
      '(que tenga|que tengan|tenga|tengan|pase|que pase|pasen) (un|una|muy)? (buen|buena|bonito|feliz|lindo)? (dia|tarde|noche|semana|fin de semana)',
      '(hoy en dia|al dia de hoy|de un dia para otro|de vez en cuando|el otro dia|al otro dia|toda la vida|todo el tiempo|a veces)',
      '(por lo tanto|mientras tanto|desde luego|por supuesto|sobre todo|antes que nada)',
    ],
    make: ({ after, wantsDate, before }) => (wantsDate && !before && !after ? undefined : made.nothing()),
  },
]

const farewells: readonly Rule[] = [
  {
    name: 'es.goodbye',
    patterns: ['hasta (manana|luego|pronto|la vista|la proxima|ahorita)', 'nos vemos (manana|pronto|luego)'],
    make: ({ before, after, wantsDate, wantsTime }) =>
      (before && !FAREWELL.has(before.norm)) || after || wantsDate || wantsTime ? undefined : made.nothing(),
  },
]
const FAREWELL: ReadonlySet<string> = new Set('gracias bueno pues adios ok vale listo entonces'.split(' '))

const repairs: readonly Rule[] = [
  {
    name: 'es.repair',
    patterns: [
      '(no|perdon|perdone|disculpe|espere|espera|ay|ay no|bueno|este)? (digo|mejor dicho|quiero decir|quise decir|perdon|perdone|corrijo|corrigo|me equivoque|rectifico)',
      '(no no|no espere|no espera|ay no|perdon no|no perdon|no mentira|mentira|nel|no no no|no digo)',
      '(o mejor|mejor|mas bien|no mejor|aunque mejor|pensandolo bien|pensandolo mejor|bueno no|bueno mejor|ay mejor|cambielo|cambialo|cambiemos|pongalo|ponlo) (para|al|a|a la|el)?',
      'no espere no',
      'en (vez|lugar) de eso',
    ],
    make: () => made.repair(),
  },
  // "El martes, no, el jueves": a refusal between two days takes back the first.
  {
    name: 'es.repair',
    patterns: ['no'],
    make: ({ before, after }) => (before?.value && (after?.value || after?.norm === 'a') ? made.repair() : undefined),
  },
]

export const greetingLayer = layer([...greetings, ...farewells])
export const wishLayer = layer([...wishes, ...absenceRules])
export const repairLayer = layer(repairs)
