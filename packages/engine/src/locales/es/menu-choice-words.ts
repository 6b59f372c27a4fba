import { clockEntries, type MinuteWord } from '../../slots/clock-words.ts'
import type { ChoiceEntries, ChoiceWord } from '../../slots/menu-choice-grammar.ts'

const NUMBERS = [
  ...[
    '(uno|una|un)',
    'dos',
    'tres',
    'cuatro',
    'cinco',
    'seis',
    'siete',
    'ocho',
    'nueve',
    'diez',
    'once',
    'doce',
    'trece',
    'catorce',
    'quince',
  ],
  ...['dieciséis', 'diecisiete', 'dieciocho', 'diecinueve', 'veinte', '(veintiuno|veintiún)', 'veintidós', 'veintitrés', 'veinticuatro'],
  ...['veinticinco', 'veintiséis', 'veintisiete', 'veintiocho', 'veintinueve', 'treinta', 'treinta y (uno|un)'],
]
/** Hours with what a recogniser makes of them; "las ocho" is also heard as one word. */
const HOURS: readonly (readonly string[])[] = [
  ['(una|1)'],
  ['(dos|2)'],
  ['(tres|3)'],
  ['(cuatro|4)'],
  ['(cinco|5)'],
  ['(seis|6)'],
  ['(siete|7)'],
  ['(ocho|8)'],
  ['(nueve|9)'],
  ['(diez|10)'],
  ['(once|11)'],
  ['(doce|12)'],
  ...['trece', 'catorce', 'quince', 'dieciséis', 'diecisiete', 'dieciocho', 'diecinueve', 'veinte'].map((word) => [word]),
]
const MINUTES: readonly MinuteWord[] = [
  ['y (media|treinta|30)', 30],
  ['treinta', 30],
  ['y (cuarto|quince|un cuarto)', 15],
  ['quince', 15],
  ['(y)? (cuarenta y cinco|tres cuartos)', 45],
  ['y diez', 10],
  ['y veinte', 20],
  ['y cinco', 5],
  ['(y)? cuarenta', 40],
  ['menos (cuarto|un cuarto|quince)', -15],
  ['menos diez', -10],
  ['menos veinte', -20],
  ['menos cinco', -5],
]
const ORDINALS = [
  '(primera|primero|primer|1ra|1ro)',
  '(segunda|segundo|2da|2do)',
  '(tercera|tercero|tercer|3ra|3ro)',
  '(cuarta|cuarto)',
  '(quinta|quinto)',
]
const DAYS = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', '(sábado|sábados)', '(domingo|domingos)']
const MONTH_NAMES = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ')
const MONTHS = `(${MONTH_NAMES.join('|')}|setiembre)`
const THING = '(opción|opciones|hora|horario|cita|fecha|día|espacio|turno|lugar|elección|alternativa|hueco|que dijo|que me dijo)'
const AT = '(a las|a la|para las|para la|como a las|a eso de las|de las|de la|desde las|tipo)'

/** Words that point at one of the offers. Figures are read by the grammar itself. */
export const CHOICE_WORDS: ChoiceEntries = [
  ...ORDINALS.map((word, at): [ChoiceWord, string[]] => [
    { type: 'position', position: at + 1 },
    [...(at < 3 ? [word] : [`(la|el) ${word}`]), `(la|el)? ${word} (de (todas|las|los))? ${THING}`],
  ]),
  ...NUMBERS.slice(0, 5).map((word, at): [ChoiceWord, string[]] => [
    { type: 'position', position: at + 1 },
    [
      `(número|opción|la opción|el número|la número|alternativa|turno) (${word.replaceAll(/[()]/g, '')}|${at + 1})`,
      `(el|la) ${at === 0 ? 'uno' : word}`,
    ],
  ]),
  [{ type: 'position', position: 2 }, ['(la|el) (otra|otro) (opción|hora|día|cita)?']],
  ...NUMBERS.map((word, at): [ChoiceWord, string[]] => [{ type: 'number', number: at + 1 }, [word]]),
  ...NUMBERS.map((word, at): [ChoiceWord, string[]] => [
    { type: 'day_of_month', day: at + 1 },
    [`(el|el día)? ${word} de ${MONTHS}`, `(el|el día)? ${at + 1} de ${MONTHS}`, `(el)? día (${word.replaceAll(/[()]/g, '')}|${at + 1})`],
  ]),
  [{ type: 'day_of_month', day: 1 }, [`primero de ${MONTHS}`]],
  ...NUMBERS.slice(5).map((word, at): [ChoiceWord, string[]] => [{ type: 'number', number: at + 6, day: true }, [`(el|del) ${word}`]]),
  ...NUMBERS.slice(0, 12).map((word, at): [ChoiceWord, string[]] => [
    { type: 'number', number: at + 1, hour: true },
    [at === 0 ? 'la una' : `las (${word.replaceAll(/[()]/g, '')}|${at + 1})`],
  ]),
  ...clockEntries(
    HOURS,
    MINUTES,
    (said) => [`${AT} ${said} (horas|en punto|hrs)?`, `(las|la)? ${said} (horas|en punto|hrs)`],
    (said, minute) => [
      `(${AT.slice(1, -1)}|las|la)? ${said} ${minute}`,
      ...(minute.startsWith('menos') ? [`(el|un|a un|al)? ${minute.slice(6)} (para|pa) (las|la) ${said}`] : []),
    ],
  ),
  [{ type: 'time', hour: 12, minute: 0 }, ['(mediodía|medio día|al mediodía|las doce del día)']],
  ...DAYS.map((word, at): [ChoiceWord, string[]] => [{ type: 'weekday', weekday: at + 1 }, [word, `(el|la) otro ${word}`]]),
  [{ type: 'in_days', days: 0 }, ['(hoy|hoy mismo|ahorita|ahora mismo)']],
  [{ type: 'in_days', days: 0, part: 'morning' }, ['(esta mañana|hoy (en|por) la mañana)']],
  [{ type: 'in_days', days: 0, part: 'after_noon' }, ['(esta tarde|hoy (en|por) la tarde)']],
  [{ type: 'in_days', days: 0, part: 'evening' }, ['(esta noche|hoy (en|por) la noche)']],
  [{ type: 'in_days', days: 1 }, ['(mañana|mañana mismo|la de mañana|el de mañana)']],
  [
    { type: 'in_days', days: 1, part: 'morning' },
    ['(mañana|la de mañana|el de mañana) (temprano|tempranito|(por|en|a|de) (la)? mañana|a primera hora)'],
  ],
  [{ type: 'in_days', days: 1, part: 'after_noon' }, ['(mañana|la de mañana|el de mañana) (por|en|a) la (tarde|tardecita)']],
  [{ type: 'in_days', days: 2 }, ['pasado mañana', 'pasado']],
  [
    { type: 'part', part: 'morning' },
    ['(por|en|de|a|durante|toda)? (la|las) (mañana|mañanita|mañanas)', '(am|a m|temprano|tempranito|mañanita|antes de (comer|mediodía))'],
  ],
  [
    { type: 'part', part: 'after_noon' },
    ['(por|en|de|a|durante|toda)? (la|las) (tarde|tardecita|tardes)', '(pm|p m|tarde|tardecita|después de (comer|mediodía))'],
  ],
  ...MONTH_NAMES.map((word, at): [ChoiceWord, string[]] => [{ type: 'month', month: at + 1 }, [`(en|de) ${word}`]]),
  [{ type: 'week', weeks: 0 }, ['esta semana']],
  [{ type: 'week', weeks: 1 }, ['(la)? (próxima|siguiente|otra) semana', '(la)? semana (próxima|siguiente|que viene|que entra|entrante)']],
  [{ type: 'part', part: 'evening' }, ['(por|en|de|a)? la noche', 'noche']],
  [{ type: 'end', which: 'last' }, ['(última|último|al final|la del final|el del final)', `(última|último) ${THING}`]],
  [
    { type: 'end', which: 'middle' },
    ['(de|del|en|la del|el del)? (en)? (medio|enmedio|centro)', '(intermedia|intermedio|la de entre medio)'],
  ],
  [
    { type: 'end', which: 'earliest' },
    [
      '(la|el|lo) (que sea|que esté|de)? más (temprano|temprana|tempranito|tempranita|pronto|prontito|próxima|próximo|cercana|cercano|rápido|rápida) (posible|que tenga|que se pueda)?',
      '(cuanto antes|(lo)? (antes|más pronto) (posible|que (pueda|puedan|se pueda|puedas))|tan pronto como|a primera hora|primera hora|la que sea más pronto|lo primero|lo primero que tenga|la que esté más pronto|el más pronto|la más pronta|en cuanto se pueda|ya mismo|inmediatamente)',
    ],
  ],
  [
    { type: 'end', which: 'latest' },
    [
      '(la|el|lo) (que sea|que esté|de)? más (tarde|tardecito|tardía|tardío|lejana|lejano|noche|al rato)',
      '(última hora|a última hora|el día siguiente|al día siguiente)',
    ],
  ],
  [{ type: 'end', which: 'next' }, ['(la|el) (siguiente|próxima|próximo|que sigue)']],
  [
    { type: 'any' },
    [
      '(cualquiera|cualesquiera|cualquier) (hora|día|horario|opción|momento|de (las|los|esas|esos) (dos|tres)?)?',
      '(la|el|lo|las) que (sea|usted (diga|quiera|guste|prefiera|mande)|quiera|guste|prefiera|(le|les) (quede|convenga|acomode|venga) (mejor)?|me diga|haya|tenga)',
      '(me da igual|da igual|me da lo mismo|da lo mismo|me es igual|es igual|es lo mismo|igual|indistinto|no importa|no me importa|no le hace|como usted quiera|como quiera|como guste|usted (escoja|elija|decida|diga|dirá)|escoja usted|elija usted|escoja|elija|decida|sin preferencia|no tengo preferencia|ambas|ambos|todas me quedan|todos me quedan|todas están bien|todas me sirven|las dos me (quedan|sirven|vienen)|las tres me (quedan|sirven|vienen)|las dos están bien|las tres están bien|una u otra|uno u otro|ponga usted|a su elección)',
    ],
  ],
  [
    { type: 'none' },
    [
      '(ninguna|ninguno|ningún) (me|nos) (queda|va|viene|sirve|conviene|acomoda|funciona|late) (bien)?',
      '(ninguna|ninguno|ningún) (de (esas|esos|ellas|ellos|las|los|estas|estos) (dos|tres|horas|opciones|horarios)?|hora|día|horario|opción|me _ _)?',
      '(cualquier otro|cualquier otra)',
      '(ni una ni otra|ni uno ni otro|ni la una ni la otra|nada de eso|no me (sirve|sirven|queda|quedan|viene|vienen|conviene|convienen|acomoda|acomodan|va|van|funciona|funcionan) (bien)? (ninguna|ninguno|nada|esas|esos|ese|esa|esas horas|esos días)?)',
      '(no|ni) (puedo|podría|podemos) (en|a|ir|estar|ni|con)? (ninguna|ninguno|esas|esos|esas horas|esos días|ningún día|ninguna hora)',
      '(a|en) (esas|esos) (horas|días|horarios) (no)? _',
      '(otra|otro|otras|otros|algún otro|alguna otra|alguna otra) (cosa|día|días|hora|horas|fecha|fechas|horario|horarios|opción|opciones|momento|semana|vez será|espacio)',
      '(algo|alguna|alguno|algún|nada|más opciones|otra cosa|no hay|no tiene|no tendrá|hay) (otra|otro|más)? (más)? (tarde|temprano|pronto|antes|después|tardecito|tempranito|cerca|adelante)',
      '(más adelante|muy temprano|muy tarde|demasiado (tarde|temprano|pronto|lejos)|muy lejos|antes|después)',
      '(esas|esos|ese|esa) (horas|horarios|días|día|hora)? no (me|nos)? _',
      '(fuera|ocupados|ocupado|ocupada|de viaje|de vacaciones) (toda|todos|todas) (esa|esos|esas|la|los|las) (semana|días)',
      '(no hay|no tiene|no veo|no queda) (nada|ninguna|ninguno) (ahí|allí|para mí|que me (sirva|quede|convenga|acomode))?',
      '(todas|todos|esas|esos|las tres|los tres|las dos|los dos) (esas|esos|las horas|los días)? (me|nos) (queda|quedan|viene|vienen|cae|caen|va|van) (todas|todos|muy|bastante|re)? mal',
    ],
  ],
  [{ type: 'none', side: 'latest' }, ['más (tarde|tardecito)']],
  [{ type: 'none', side: 'earliest' }, ['más (temprano|tempranito|pronto)']],
  [
    { type: 'counter' },
    [
      '(qué tal|que tal|no tiene|no tendrá|no tendría|no tienen|no habrá|no habría|tiene|tendrá|tienen|tendría|tendrán|hay algo|habrá|habrá algo|hay|y si|y para|y el|sería posible|se podría|se puede|podría ser|puede ser|podríamos|preferiría|prefiero otro|dije|pedí|yo pedí|quería|yo quería|había pedido|en vez)',
    ],
  ],
  [
    { type: 'again' },
    [
      '(digo|perdón|disculpe|quise decir|quiero decir|más bien|mejor dicho|espere|espéreme|no espere|no no|no mejor|corrijo|bueno no|ay no|en realidad|me equivoqué|este no)',
    ],
  ],
  [{ type: 'not' }, ['(no|no la|no el|ni|menos|excepto|salvo|no quiero|todas menos|pero no|que no sea)']],
  [
    { type: 'cannot' },
    [
      'no (puedo|podré|podría|podemos|voy a poder|estoy|estaré|estamos|voy a estar) (ir|estar|en casa|ese día|a esa hora|disponible|libre)?',
      '(yo)? (trabajo|estoy (ocupado|ocupada|trabajando|fuera)|tengo (trabajo|cita|que trabajar|un compromiso)|ando ocupado|salgo)',
      'no (me|nos) (queda|va|viene|sirve|conviene|acomoda|funciona|late) (bien)?',
    ],
  ],
  [
    { type: 'ask' },
    [
      '(cuál (era|es|fue|dijo)|cuáles (eran|son|fueron|dijo)|cuáles|qué hora|a qué hora|qué horas|qué día|qué días|cuándo (era|es|fue)|repite|repita|repetir|repetirme|repítame|repítamelas|cómo dijo|cómo dice|me dijo|dijo que|es a las|era a las|cuánto|cuánta)',
    ],
  ],
  [
    { type: 'skip' },
    [
      '(un|una) (momento|momentito|segundo|segundito|minuto|minutito|cita|pregunta|cosa|rato|ratito|fuga|persona)',
      '(las|los|esas|esos) (dos|tres|cuatro) (opciones|horas|horarios|de|no|me|que)',
      '(de|entre) (las|los) (dos|tres)',
      'no (hay problema|importa mucho|se preocupe|sé)',
      'una vez',
      '(buenas tardes|buenos días|buenas noches)',
      'por favor',
      'ya (que|no|le|me|se|está|tengo)',
    ],
  ],
]
