import type { NameCue } from '../../../slots/name/language.ts'

const RELATIVES =
  '(marido|esposo|esposa|mujer|hijo|hija|madre|padre|mama|papa|hermano|hermana|tio|tia|primo|prima|abuelo|abuela|suegro|suegra|yerno|nuera|cunado|cunada|vecino|vecina|dueno|duena|casero|casera|inquilino|inquilina|jefe|jefa|patron|patrona|amigo|amiga|novio|novia|companero|companera|pareja|socio|socia|asistente|secretaria|doctor|plomero|fontanero|sobrino|sobrina|nieto|nieta)'

/** Cues before a name, and what is said around one. */
export const NAME_CUES: readonly (readonly [NameCue, readonly string[]])[] = [
  [
    'full',
    [
      '(mi|el) nombre (completo|y apellido)? (es|seria)?',
      '(yo)? me llamo',
      '(yo)? me (dicen|llaman|conocen como)',
      '(puede|puedes)? (llameme|llamarme|digame|decirme|llamame|dime)',
      'nombre (es|completo)?',
      '(pregunte|pregunten|preguntar) por',
      '(el|la) titular (es)?',
      'mi (gracia|nombre de pila) es',
    ],
  ],
  ['iam', ['(yo)? soy (todavia)?', 'ya soy']],
  ['role', ['(yo)? soy (el|la) _']],
  ['self', ['(le|te)? habla', 'habla con', '(esta|estas)? hablando con', 'de parte de', '(aqui|aca)', 'le saluda', 'quien habla es']],
  [
    'it',
    [
      '(es|seria|era)',
      '(pongale|pongalo|ponga|ponme|ponlo|pon|ponle|apunte|apuntele|anote|anotele|anota|apunta|escriba|registre|metalo|pongame|pongamelo) (ahi|a|que)?',
    ],
  ],
  ['account', ['(esta|va|es|ponga|pongalo|pongale|reservado|registrado|dejelo)? (a|al|bajo|en) (el)? nombre de', 'bajo', 'por parte de']],
  ['account', ['(a|al|en|con|por)? (el|al|a) (nombre)? (mio|mia) (propio|propia)?']],
  ['for', ['para', '(cita|visita|cuenta|reserva) (para|de)']],
  ['first', ['(mi|el|de|y)? (primer nombre|nombre de pila|nombre propio) (es)?', 'de nombre']],
  [
    'last',
    [
      '(mi|el|los|mis|y|y de|con|de)? (primer|segundo)? (apellido|apellidos) (de casada|de soltera)? (es|son)?',
      '(la)? familia',
      'me apellido',
      '(el)? paterno (es)?',
      '(el)? materno (es)?',
    ],
  ],
  [
    'other',
    [
      '(su|tu) (nombre|apellido) (es|de ella|de el)?',
      `(mi|mis|su|nuestro|nuestra|el|la|un|una) ${RELATIVES} (es|era|se llama|se llamaba)?`,
      `_ es (mi|nuestro|nuestra) ${RELATIVES}`,
      '(el|ella|que)? se llama',
      '(el)? nombre de (mi|mis|la|el|su) _',
    ],
  ],
  [
    'skip',
    [
      '(con|sin|lleva) (un|el)? (guion|acento|tilde|apostrofe)',
      'sin (nombre|apellido|segundo apellido|segundo nombre)',
      '(no tengo|no hay) (segundo|otro)? (nombre|apellido)',
      '(nombre y apellido|nombre y apellidos|apellido y nombre)',
      'en? (una|dos|tres) (palabra|palabras)',
      'se (escribe|deletrea)',
      '(se lo|le|te|lo)? deletreo',
      'le voy a deletrear',
      'el mismo nombre',
      'todo junto',
      '(no me acuerdo|no recuerdo|no se) _ lo tienen',
      '(todos|todo el mundo|mis amigos)? (me)? (dicen|llaman) _',
    ],
  ],
  [
    'question',
    [
      '(cual|que|cuyo) (nombre|apellido)',
      'cual es (su|tu|el) (nombre|apellido)',
      'como se llama (usted)?',
      'como te llamas',
      '(quien|quienes) (es|son|habla)',
      'por que',
      '(y)? para que',
      'que quiere',
      'con quien',
      'quiere (mi|el|que)',
    ],
  ],
  ['not', ['no (es|soy|era|con)?', 'no me llamo', 'ya no (es|soy)?', 'en (vez|lugar) de', 'nunca']],
  [
    'restart',
    [
      '(perdon|disculpe|disculpa|espere|espera|corrijo|perdone|digo|perdona|ay)',
      'bueno',
      'mejor dicho',
      'quiero decir',
      '(o|u) sea',
      '(pero|sino|aunque)',
      'no (perdon|espere|disculpe|digo|mejor)',
      'no no',
      'ay no',
    ],
  ],
  [
    'filler',
    [
      '(solo|solamente|nomas|nada mas|eh|este|esto|em|um|ah|oh|ay|pues|si|sip|hola|alo|mire|mira|oiga|oye|claro|entonces|y|o|vale|ok|okey|okay|gracias|correcto|exacto|exactamente|yo|usted|senorita|verdad|diga|digame|a ver|ya|aja|aqui)',
      'si (claro|senor|senora|como no)',
      'claro que si',
      'como no',
      'por supuesto',
      'no es (complicado|dificil)',
      'buenos dias',
      'buen dia',
      'buenas (tardes|noches)?',
      'por favor',
      'de acuerdo',
      'un (momento|momentito|segundo)',
      'ya (le|te) dije (que)?',
      '(creo|pienso) que',
      'con mucho gusto',
      'mucho gusto',
      'a sus ordenes',
      'como se dice',
      'como (le|te) digo',
    ],
  ],
  ['like', ['como (el|la|los|las|un|una|en)? (color|flor|pais|ciudad|palabra)?', 'igual que', 'que rima con']],
  [
    'behind',
    [
      '(le|te)? habla',
      'para servirle',
      'a sus ordenes',
      'al (habla|aparato|telefono)',
      'es mi nombre',
      '(nada mas|nomas|a secas|solamente|asi nomas)',
      'me llamo',
      'mucho gusto',
      'soy yo',
    ],
  ],
  ['first_behind', ['es (mi|el) (primer nombre|nombre de pila|nombre)', 'de nombre']],
  ['last_behind', ['es (mi|el) (primer|segundo)? apellido', 'de apellido', '(son|es) (mis|los) apellidos', 'de soltera', 'de casada']],
]

/** Words without one of which no cue can match: looked up before anything else, as most utterances hold none. */
export const CUE_STARTERS: ReadonlySet<string> = new Set(
  'cita citas visita nombre nombres llamo apellido apellidos apellido llaman dicen habla llameme digame pongale pongalo titular senor senora sr sra don dona familia parte'.split(
    ' ',
  ),
)

/** Cues that are common words too: they count only when a word follows that could be a name. */
export const WEAK_STARTERS: ReadonlySet<string> = new Set(['soy', 'es', 'para', 'aqui', 'bajo', 'ponga', 'apunte', 'anote'])
