import { CATEGORY, made } from '../../../slots/date-time/item.ts'
import { layer, type Rule } from '../../../slots/date-time/rules.ts'

const THING =
  '(vez|veces|piso|pisos|planta|calle|avenida|opcion|opciones|cita|citas|hora libre|nombre|apellido|letra|numero|digito|digitos|numeros|persona|paso|pregunta|intento|llamada|visita|ronda|parte|clase|grado|cosa|casa|puerta|de bano|de banos|de la lista|ingles)'

const NAMED =
  '(me llamo|mi nombre es|se llama|a nombre de|al nombre de|a nombre del|senor|don|dona|habla|le habla|de parte de|hablar con|soy)'
const STREET = '(calle|avenida|av|ave|colonia|col|plaza|bulevar|boulevard|blvd|paseo|parque|escuela|barrio)'

const notDates: readonly Rule[] = [
  {
    // "Domingo" and "Julio" are names; "Cinco de Mayo" is a street.
    name: 'es.not-a-date',
    patterns: [
      `${NAMED} (don|el senor)? <month/weekday>`,
      '(santo|san) <weekday>',
      `${STREET} (del|de la|de|el)? <dom> de <month>`,
      `${STREET} (del|de la|de|el)? <dom>`,
      `${STREET} (de la|de|del)? (independencia|constitucion|revolucion|reforma|<month>)`,
    ],
    make: () => made.nothing(),
  },
  {
    // "En un segundo" is now, "un segundo" a request to wait.
    name: 'es.not-a-date',
    patterns: 'un (segundo|segundito|momento|momentito)',
    make: ({ before }) => (before && FROM_NOW.has(before.norm) ? undefined : made.nothing()),
  },
  {
    name: 'es.not-a-date',
    patterns: [
      `(la|el|una|un|las|los)? <ord> ${THING}`,
      '(deme|dame|espere|espera) (un)? (segundo|segundito|minuto|minutito)',
      '(el|los|al|del|un|dos|tres|mi|su|este) (cuarto|cuartos) (de|del|principal|pequeno)',
      '(por|en) (primera|segunda|tercera|ultima) vez',
      'la (segunda|tercera|cuarta|quinta)',
    ],
    make: ({ after }) => (after && (after.cats & CATEGORY.weekday || COUNTED.has(after.norm)) ? undefined : made.nothing()),
  },
  { name: 'es.not-a-date', patterns: ['(el|un)? <num> (por ciento|porciento)'], make: () => made.nothing() },
  // "Tres y media personas" is nothing, "cada dos días" a habit.
  { name: 'es.not-a-date', patterns: ['cada <num>? <unit>'], make: () => made.nothing() },
]

const FROM_NOW: ReadonlySet<string> = new Set(['en', 'de'])
/** Things that are dates or times when they are counted. */
const COUNTED: ReadonlySet<string> = new Set(['hora', 'quincena', 'semana', 'mitad', 'fin'])

/** Words that only look like a day. Before all rules for days. */
export const notDateLayer = layer(notDates)
