import { dayNumber, isDate, monthStart, nextDayOfMonth } from '../../../slots/date-time/calendar.ts'
import { dayOfMonth, dayOfThatMonth, fullDate, monthDay, nthOfMonth, nthOfThatMonth } from '../../../slots/date-time/days.ts'
import { nextHoliday } from '../../../slots/date-time/holidays.ts'
import { CATEGORY, type Item, type Made, made } from '../../../slots/date-time/item.ts'
import { layer, type Rule, type RuleContext } from '../../../slots/date-time/rules.ts'
import { daysOfMonth } from '../../../slots/date-time/spans.ts'
import { PHRASE_HOLIDAYS, WORD_HOLIDAYS } from './holidays.ts'

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
    name: 'es.not-a-date',
    patterns: [
      `(la|el|una|un|las|los)? <ord> ${THING}`,
      'un (segundo|segundito|momento|momentito)',
      '(deme|dame|espere|espera) (un)? (segundo|segundito|minuto|minutito)',
      '(el|los|al|del|un|dos|tres|mi|su|este) (cuarto|cuartos) (de|del|principal|pequeno)',
      '(por|en) (primera|segunda|tercera|ultima) vez',
      'la (segunda|tercera|cuarta|quinta)',
    ],
    make: ({ after }) => (after && (after.cats & CATEGORY.weekday || COUNTED.has(after.norm)) ? undefined : made.nothing()),
  },
  // "Tres y media personas" is nothing, "cada dos días" a habit.
  { name: 'es.not-a-date', patterns: ['cada <num>? <unit>'], make: () => made.nothing() },
]

/** Things that are dates or times when they are counted. */
const COUNTED: ReadonlySet<string> = new Set(['hora', 'quincena', 'semana', 'mitad', 'fin'])

const holiday = (context: RuleContext, name: (typeof WORD_HOLIDAYS)[number] | undefined): Made | undefined => {
  const today = context.today()
  return today === undefined || !name ? undefined : made.date(nextHoliday(name, today, context.call.country), 'holiday')
}

const holidays: readonly Rule[] = [
  ...PHRASE_HOLIDAYS.map(
    ([name, pattern]): Rule => ({ name: 'es.date.holiday', patterns: pattern, make: (context) => holiday(context, name) }),
  ),
  {
    name: 'es.date.holiday',
    patterns: '(el dia de|en|la|las)? <holiday>',
    make: (context, word) => holiday(context, WORD_HOLIDAYS[word.n]),
  },
]

/** Of the ordinals only the first names a day by itself; others do before a month, or in figures. */
const isDayNumber = (day: Item): boolean => !(day.cats & CATEGORY.ord) || day.n === 1 || day.norm === '' || day.n > 12

const THIS_MONTH = '((de|del)? este mes|(de|del) (presente mes|mes corriente|corriente|mes actual|mes en curso|presente))'
const NEXT_MONTH =
  '(del (mes que viene|mes proximo|proximo mes|mes que entra|mes entrante|siguiente mes|mes siguiente|otro mes)|de proximo mes)'
const EL = '[(el|los|este)]?'
const OF = '(de|del|del mes de|de el|del mes)'

const named: readonly Rule[] = [
  {
    name: 'es.date.full',
    patterns: [`${EL} dia? <dom> ${OF}? <month> (de|del|del ano)? <year>`, '<dom> - <month> - <year>'],
    make: (_, day, month, year) => fullDate(month, day, year),
  },
  {
    name: 'es.date.full',
    patterns: ['<month> <dom> (de|del)? <year>', '<month> - <dom> - <year>'],
    make: (_, month, day, year) => fullDate(month, day, year),
  },
  { name: 'es.date.full', patterns: '<year> - <month> - <dom>', make: (_, year, month, day) => fullDate(month, day, year) },
  {
    name: 'es.date.full',
    patterns: [`${EL} dia? <dom> (de|del) <dom> (de|del) <year>`],
    make: (_, day, month, year) => (isDate(year.n, month.n, day.n) ? made.date(dayNumber(year.n, month.n, day.n), 'full') : undefined),
  },
  {
    name: 'es.date.two-days-of-month',
    patterns: [`${EL} <dom> (o|u|o el|o al) <dom> ${OF} <month>`],
    make: (context, first, second, month, d) => {
      const [a, b] = [first, second].map((day) => dated(day, monthDay(context, month, day, d, d)))
      return a?.value && b?.value ? made.several(a, b) : undefined
    },
  },
  {
    name: 'es.date.day-month',
    patterns: [`${EL} dia? <dom> ${OF}? <month>`, `${EL} <ord> dia ${OF} <month>`, '<dom> - <month>'],
    make: (context, day, month, c, d) => monthDay(context, month, day, c, d),
  },
  {
    name: 'es.date.two-days-of-month',
    patterns: ['el <dom> (o|u|o el|o al) <dom>'],
    make: (context, first, second, c, d) => {
      if (!behindDay(context) || (!context.wantsDate && second.n <= 12)) return undefined
      const [a, b] = [first, second].map((day) => dated(day, dayOfMonth(context, day, c, d, d)))
      return a?.value && b?.value ? made.several(a, b) : undefined
    },
  },
  {
    // "4 mar." is in March; alone the short word is Tuesday.
    name: 'es.date.day-month',
    patterns: [`${EL} <dom> de? mar`],
    make: (context, day) => monthDay(context, { ...day, n: 3 }, day, day, day),
  },
  {
    name: 'es.date.day-month',
    patterns: [`${EL} primer dia ${OF} <month>`],
    make: (context, month) => monthDay(context, month, { ...month, n: 1 }, month, month),
  },
  { name: 'es.date.month-day', patterns: ['<month> (el|dia|el dia)? <dom>', '<month> - <dom>'], make: monthDay },
  {
    // "El diecisiete del once": a month by its number.
    name: 'es.date.day-month-number',
    patterns: ['[(el|dia|el dia)] <num> (del|de) <num>', '<num> del <num>'],
    tight: true,
    make: (context, day, month, c, d) => {
      const { before, after } = context
      const follows =
        before?.norm === '-' ||
        after?.norm === 'de' ||
        after?.norm === 'a' ||
        (after && after.cats & (CATEGORY.num | CATEGORY.unit | CATEGORY.month | CATEGORY.half))
      return follows || !(day.cats & CATEGORY.dom) || month.n > 12 || month.n < 1 ? undefined : monthDay(context, month, day, c, d)
    },
  },
  { name: 'es.date.day-of-month', patterns: [`${EL} dia? <dom> ${THIS_MONTH}`], make: dayOfThatMonth(0) },
  { name: 'es.date.day-of-month', patterns: [`${EL} dia? <dom> (de|del) mes`], make: dayOfMonth },
  {
    name: 'es.date.last-of-month',
    patterns: ['(el)? ultimo dia (del|de este) mes', '(el)? ultimo del mes', '(el)? dia ultimo'],
    make: (context) => {
      const today = context.today()
      return today === undefined ? undefined : made.date(monthStart(today, 1) - 1)
    },
  },
  { name: 'es.date.day-of-month', patterns: [`${EL} dia? <dom> ${NEXT_MONTH}`], make: dayOfThatMonth(1) },
  {
    name: 'es.date.nth-weekday',
    patterns: [`${EL} <ord> <weekday> ${OF} <month>`],
    make: (context, n, weekday, month) => nthOfMonth(context, n.n, weekday, month.n),
  },
  {
    name: 'es.date.nth-weekday',
    patterns: [`${EL} ultimo <weekday> ${OF} <month>`],
    make: (context, weekday, month) => nthOfMonth(context, -1, weekday, month.n),
  },
  {
    name: 'es.date.nth-weekday',
    patterns: [`${EL} <ord> <weekday> (${THIS_MONTH}|del mes)`],
    make: (context, n, weekday) => nthOfThatMonth(context, n.n, weekday, 0),
  },
  {
    name: 'es.date.nth-weekday',
    patterns: [`${EL} <ord> <weekday> ${NEXT_MONTH}`],
    make: (context, n, weekday) => nthOfThatMonth(context, n.n, weekday, 1),
  },
  {
    name: 'es.date.nth-weekday',
    patterns: [`${EL} ultimo <weekday> (${THIS_MONTH}|del mes)`],
    make: (context, weekday) => nthOfThatMonth(context, -1, weekday, 0),
  },
  {
    name: 'es.date.nth-weekday',
    patterns: [`${EL} ultimo <weekday> ${NEXT_MONTH}`],
    make: (context, weekday) => nthOfThatMonth(context, -1, weekday, 1),
  },
  {
    name: 'es.date.nth-weekday',
    patterns: [`${EL} <ord> <weekday>`],
    make: (context, n, weekday) => {
      const found = nthOfThatMonth(context, n.n, weekday, 0)
      const past = found?.value?.type === 'date' && found.value.day < (context.today() ?? 0)
      return n.n > 5 ? undefined : found === undefined || past ? nthOfThatMonth(context, n.n, weekday, 1) : found
    },
  },
  {
    name: 'es.date.digits',
    patterns: `${EL} dia? <slash>`,
    make: (context, slash, _, c, d) => monthDay(context, { ...slash, n: Math.floor(slash.n / 100) }, { ...slash, n: slash.n % 100 }, c, d),
  },
  {
    name: 'es.date.dashed',
    patterns: ['[(el|dia|el dia|para el|fecha)] <num> - <num>'],
    tight: true,
    make: (context, a, b) => dashed(context, a, b, true),
  },
  {
    name: 'es.date.dashed',
    patterns: ['<num> - <num>'],
    tight: true,
    make: (context, a, b) => dashed(context, a, b, !context.before && !context.after && !context.wantsTime),
  },
  {
    name: 'es.date.the-day',
    patterns: ['[(el|este)]? dia <dom>'],
    make: (context, day, b, c, d) => (behindDay(context) && isDayNumber(day) ? dayOfMonth(context, day, b, c, d) : undefined),
  },
]

/** Two numbers and a dash: a date where it cannot be a span of hours or of figures. */
function dashed(context: RuleContext, a: Item, b: Item, cued: boolean): Made | undefined {
  const { before, after } = context
  if (!(a.cats & CATEGORY.dom && b.cats & CATEGORY.dom) || before?.norm === '-' || after?.norm === '-') return undefined
  if (after && after.cats & (CATEGORY.num | CATEGORY.half | CATEGORY.month)) return undefined
  if (b.n <= 12 && (cued || a.n > 24)) return monthDay(context, b, a, a, a)
  return a.n <= 12 && b.n > (cued ? 12 : 24) ? monthDay(context, a, b, b, b) : undefined
}

/** Nothing behind the number that makes it a street, a count or a time. */
export function behindDay(context: RuleContext): boolean {
  const { after } = context
  if (!after || after.sep > 0) return true
  if (after.norm === 'de' || after.norm === 'del' || after.norm === '-') return false
  return (
    (after.cats & ~(CATEGORY.num | CATEGORY.unit | CATEGORY.ord | CATEGORY.people | CATEGORY.half)) !== 0 ||
    context.behindNumber.has(after.norm)
  )
}

/** A day among several, with its own words. */
const dated = (day: Item, found: Made | undefined): Item => ({
  ...day,
  cats: CATEGORY.date,
  rule: 'es.date.day-month',
  score: 0.9,
  value: found?.value,
})

/** Spans of days that name their month once: "del 13 al 15 de julio". Before single dates take the words. */
const FROM = '(de|del|desde|desde el|entre|entre el|entre los|los|los dias|los dias del|entre los dias|del dia|desde el dia)?'
const TO = '(a|al|hasta|hasta el|y|y el|-|al dia|hasta el dia)'
const monthSpans: readonly Rule[] = [
  {
    name: 'es.date-range.days-of-month',
    patterns: [`${FROM} <dom> ${TO} <dom> ${OF}? <month>`],
    make: (context, from, to, month) => (context.before?.norm === 'las' ? undefined : daysOfMonth(context, month, from, to)),
  },
  {
    name: 'es.date-range.days-of-month',
    patterns: ['(de|del|desde|entre)? <month> (del)? <dom> (a|al|hasta|hasta el|y|y el|-) <dom>'],
    make: (context, month, from, to) => (context.after?.norm === 'de' ? undefined : daysOfMonth(context, month, from, to)),
  },
  {
    name: 'es.date-range.days-of-month',
    patterns: [`${FROM} <dom> ${TO} <dom> ${THIS_MONTH}`],
    make: (context, from, to) => daysOfThatMonth(context, from, to, 0),
  },
  {
    name: 'es.date-range.days-of-month',
    patterns: [`${FROM} <dom> ${TO} <dom> ${NEXT_MONTH}`],
    make: (context, from, to) => daysOfThatMonth(context, from, to, 1),
  },
  {
    name: 'es.date-range.days',
    patterns: ['(del|desde el|entre el|del dia|entre el dia) <dom> (al|hasta el|y el|al dia) <dom>'],
    make: (context, from, to) => {
      const today = context.today()
      const first = today === undefined || !behindDay(context) ? undefined : nextDayOfMonth(today, from.n)
      const last = first === undefined ? undefined : nextDayOfMonth(first, to.n)
      return last === undefined ? undefined : made.dates(first, last + 1)
    },
  },
]
function daysOfThatMonth(context: RuleContext, from: Item, to: Item, months: number): Made | undefined {
  const none = { ...from, n: 0 }
  const first = dayOfThatMonth(months)(context, from, none, none, none)
  const last = dayOfThatMonth(months)(context, to, none, none, none)
  if (first?.value?.type !== 'date' || last?.value?.type !== 'date' || last.value.day < first.value.day) return undefined
  return made.dates(first.value.day, last.value.day + 1)
}

/** Words that only look like a day. Before all rules for days. */
export const notDateLayer = layer(notDates)
/** Spans of days that name their month once. Before single days take the words. */
export const monthSpanLayer = layer(monthSpans)
/** Days by their number, their name or their holiday. */
export const namedDayRules: readonly Rule[] = [...holidays, ...named]
