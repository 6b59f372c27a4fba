import { addMonths, civil, dayNumber, isDate, weekdayAfter } from '../../../slots/date-time/calendar.ts'
import {
  agree,
  alternatives,
  dayOfMonth,
  inYear,
  nextWeekdayMade,
  shiftDate,
  weekdayAndDay,
  weekdayBeside,
} from '../../../slots/date-time/days.ts'
import { CATEGORY, dayOf, type Item, type Made, made } from '../../../slots/date-time/item.ts'
import { nearestWeekday, restated, weekdayBehind } from '../../../slots/date-time/restate.ts'
import { layer, type Rule, type RuleContext } from '../../../slots/date-time/rules.ts'
import { lasting } from '../../../slots/date-time/spans.ts'
import { fromNowRules, weekFromDay } from './from-now-rules.ts'
import { behindDay, namedDayRules } from './named-day-rules.ts'
import { notDateLayer } from './not-date-rules.ts'
import { lastWeekday, relativeDayRules } from './relative-day-rules.ts'
import { TOLD, WEAK_WORDS } from './words.ts'

const EL = '[(el|los|este|ese)]?'
const NEXT_YEAR = '(proximo ano|ano que viene|ano que entra|ano proximo|ano entrante|siguiente ano|ano siguiente)'

const joins: readonly Rule[] = [
  {
    name: 'es.date.weekday-and-day',
    patterns: [`${EL} <weekday> (el|dia|el dia|que es|que es el|que cae)? <dom>`],
    tight: true,
    make: (context, weekday, day) => (isDayAfterWeekday(context, day) ? weekdayAndDay(context, weekday, day) : undefined),
  },
  {
    name: 'es.date.weekday-and-date',
    patterns: [`${EL} <weekday> (el|de|que es|que es el|que cae|o sea|dia)? <date>`],
    make: (context, weekday, date) => agree(context, weekday, date),
  },
  {
    name: 'es.date.date-and-weekday',
    patterns: ['<date> (que es|que es un|que cae|que cae en|es|es un|o sea|el|un)? <weekday>', 'en <date> el <weekday>'],
    make: (context, date, weekday) => agree(context, weekday, date),
  },
  {
    // "Mañana 24", "hoy 23 de noviembre": one day named twice.
    name: 'es.date.day-twice',
    patterns: ['<date> (el|dia|el dia|que es|que es el)? <dom/date>'],
    tight: true,
    make: (context, date, again) => {
      const day = dayOf(date)
      const same = day !== undefined && (again.value ? dayOf(again) === day : civil(day).day === again.n && behindDay(context))
      return same ? { cats: CATEGORY.date, n: date.n, ...(date.value && { value: date.value }) } : undefined
    },
  },
  {
    name: 'es.date.day-or-weekday',
    patterns: ['<date> (o|y|u|o el|y el|o si no el|o tal vez el|o quizas el) <weekday>'],
    make: (context, date, weekday) => (context.before?.norm === 'entre' ? undefined : alternatives(context, date, weekday)),
  },
  {
    name: 'es.date-range.lasting',
    patterns: ['(por|durante) <num> <unit> (a partir de|a partir del|desde|desde el) el? <date/weekday>'],
    make: (context, count, unit, date) => lasting(context, date, count.n, unit.n),
  },
  {
    name: 'es.date-range.lasting',
    patterns: ['(desde|desde el|a partir de|a partir del)? <date> (por|durante) <num> <unit>'],
    make: (context, date, count, unit) => lasting(context, date, count.n, unit.n),
  },
  {
    name: 'es.date.after-date',
    patterns: ['(en|dentro de)? <num> <unit> (despues de|despues del|a partir de|a partir del|luego de) el? <date/weekday>'],
    make: (context, count, unit, date) => shiftDate(context, date, count.n, unit.n),
  },
  {
    name: 'es.date.after-date',
    patterns: [
      '(el|la|al)? <unit> (despues de|despues del|siguiente a|siguiente al|siguiente de|siguiente del|posterior a|posterior al|que sigue a) el? <date/weekday>',
    ],
    make: (context, unit, date) => shiftDate(context, date, 1, unit.n),
  },
  {
    name: 'es.date.before-date',
    patterns: ['(el|la)? <unit> (antes de|antes del|anterior a|anterior al|previo a|previo al) el? <date/weekday>'],
    make: (context, unit, date) => shiftDate(context, date, -1, unit.n),
  },
  {
    name: 'es.date.before-date',
    patterns: ['<num> <unit> (antes de|antes del) el? <date/weekday>'],
    make: (context, count, unit, date) => shiftDate(context, date, -count.n, unit.n),
  },
  {
    // "El próximo viernes 18": the weekday has been taken for one of this week or the next before its date was heard.
    name: 'es.date.weekday-restated',
    patterns: ['<date> (el|dia|el dia|que es|que es el|que cae|que cae el|o sea el)? <dom/date>'],
    tight: true,
    make: (context, weekday, date) => (date.value || isDayAfterWeekday(context, date) ? restated(context, weekday, date) : undefined),
  },
  {
    name: 'es.date.weekday-restated',
    patterns: ['<date> (el|dia|el dia) <dom>'],
    make: (context, weekday, day) => (isDayAfterWeekday(context, day) ? restated(context, weekday, day) : undefined),
  },
  {
    name: 'es.date.weekday-after-date',
    patterns: ['<date> (despues de|despues del|siguiente a|siguiente al|luego de|luego del) el? (dia)? <date>'],
    make: (_, weekday, date) => weekdayBehind(weekday, date),
  },
  {
    name: 'es.date.weekday-after-date',
    patterns: [
      '<date> (despues del|siguiente al|luego del) (dia)? <dom>',
      `${EL} <weekday> (despues del|siguiente al|luego del) (dia)? <dom>`,
    ],
    make: (context, weekday, day, c, d) => {
      if (!behindDay(context)) return undefined
      const from = { ...day, value: dayOfMonth(context, day, c, d, d)?.value }
      return weekday.value ? weekdayBehind(weekday, from) : weekdayBeside(from, weekday, 1)
    },
  },
  {
    name: 'es.date.nth-weekday-after-date',
    patterns: [`${EL} <ord> <weekday> (despues de|despues del|siguiente a|siguiente al|luego de|luego del) <date>`],
    make: (_, n, weekday, date) => weekdayBeside(date, weekday, n.n),
  },
  {
    name: 'es.date.weekday-before-date',
    patterns: [`${EL} (ultimo)? <weekday> (antes de|antes del|anterior a|anterior al|previo a|previo al) <date>`],
    make: (_, weekday, date) => weekdayBeside(date, weekday, -1),
  },
  {
    name: 'es.date.weekday-nearest',
    patterns: [`${EL} <weekday> mas (cercano|cerca|proximo) (a|al|del|de) <date>`],
    make: (_, weekday, date) => nearestWeekday(weekday, date),
  },
  {
    // "El viernes después del día de Acción de Gracias".
    name: 'es.date.weekday-after-date',
    patterns: [`${EL} <weekday> (despues de|despues del|siguiente a|siguiente al|luego de|luego del) <date>`],
    make: (_, weekday, date) => {
      const from = date.value?.type === 'date' ? date.value.day : undefined
      return from === undefined ? undefined : made.date(weekdayAfter(from, weekday.n))
    },
  },
  {
    // "El pasado tres de noviembre" is gone by.
    name: 'es.date.past',
    patterns: ['[(el|este)] pasado <date>', '<date> (pasado|ultimo)'],
    make: (context, { value }) => {
      const today = context.today()
      return value?.type === 'date' && value.by === 'month-day' && today !== undefined && value.day >= today
        ? made.date(addMonths(value.day, -12), 'full')
        : undefined
    },
  },
  weekFromDay,
  {
    name: 'es.date-range.year',
    patterns: ['<dates> (de|del|del ano|en|en el|en el ano)? <year>'],
    make: (_, span, year) => spanInYear(span, year.n),
  },
  { name: 'es.date.year', patterns: ['<date> (de|del|del ano|en el)? <year>'], make: (_, date, year) => inYear(date, year.n) },
  {
    name: 'es.date.year',
    patterns: [`<date> del? ${NEXT_YEAR}`],
    make: (context, date) => inYear(date, 1 + civil(context.today() ?? 0).year),
  },
  {
    name: 'es.date-range.year',
    patterns: [`<dates> del? ${NEXT_YEAR}`],
    make: (context, span) => spanInYear(span, 1 + civil(context.today() ?? 0).year),
  },
  { name: 'es.date.year', patterns: ['<date> de este ano'], make: (context, date) => inYear(date, civil(context.today() ?? 0).year) },
  {
    name: 'es.date.the-day',
    patterns: ['[el] <dom>'],
    make: (context, day, b, c, d) => (isTheDay(context, day) ? dayOfMonth(context, day, b, c, d) : undefined),
  },
]

/** The same days of another year. */
function spanInYear({ value }: Item, year: number): Made | undefined {
  if (value?.type !== 'dates' || value.from === undefined || value.to === undefined) return undefined
  const { month, day } = civil(value.from)
  if (!isDate(year, month, day)) return undefined
  const from = dayNumber(year, month, day)
  return made.dates(from, from + value.to - value.from)
}

/** The number behind a weekday is its day, unless a clock reading begins with it. */
function isDayAfterWeekday(context: RuleContext, day: Item): boolean {
  const { after: next } = context
  if (day.cats & CATEGORY.ord && day.n > 1 && day.norm !== '' && day.n < 13) return false
  if (!next || next.sep > 0) return true
  if (next.cats & (CATEGORY.half | CATEGORY.part | CATEGORY.unit | CATEGORY.mins | CATEGORY.low | CATEGORY.num)) return false
  return !NOT_BEHIND_DAY.has(next.norm)
}
const NOT_BEHIND_DAY: ReadonlySet<string> = new Set(['y', 'menos', 'h', 'am', 'pm', 'horas', 'personas', 'p', '-'])

/** "El quince" is a day; "el dos" may as well be the second that was offered. */
function isTheDay(context: RuleContext, day: Item): boolean {
  const { before, wantsDate } = context
  if (!behindDay(context)) return false
  if (day.cats & CATEGORY.ord) return day.norm === '' || (day.n === 1 && wantsDate && context.after?.norm !== 'que')
  if (before?.norm === 'en' && !wantsDate) return false
  if (wantsDate || day.n > 12 || context.after?.norm === 'a' || (before !== undefined && BEFORE_DAY.has(before.norm))) return true
  return context.call.asked.length === 0 && !(before && NOT_BEFORE_DAY.has(before.norm))
}
/** "Es el doce": a number of a house, of something offered. */
const NOT_BEFORE_DAY: ReadonlySet<string> = new Set([
  'es',
  'numero',
  'apartamento',
  'piso',
  'opcion',
  'calle',
  'casa',
  'con',
  'marque',
  'oprima',
  'presione',
  'pulse',
])
const BEFORE_DAY: ReadonlySet<string> = new Set(['para', 'hasta', 'desde', 'o', 'mejor'])

/** What single words still mean a day once all longer ones are found. */
const singles: readonly Rule[] = [
  {
    name: 'es.date.weekday',
    patterns: [`${EL} <weekday>`, '[un] <weekday>'],
    make: (context, weekday) => {
      if ((WEAK_WORDS.has(weekday.norm) && !weakDay(context)) || isName(context, weekday)) return undefined
      // "Empezó el lunes" is the one gone by.
      const past = context.before !== undefined && TOLD.has(context.before.norm)
      return past ? lastWeekday(context, weekday.n, 1) : nextWeekdayMade(context, weekday.n)
    },
  },
  {
    // "A las ocho del ocho": the day behind its time.
    name: 'es.date.the-day',
    patterns: ['[del] <dom>'],
    make: (context, day, b, c, d) =>
      (context.before?.cats ?? 0) & (CATEGORY.time | CATEGORY.part) &&
      behindDay(context) &&
      !(day.cats & CATEGORY.ord && day.norm !== '' && day.n > 1)
        ? dayOfMonth(context, day, b, c, d)
        : undefined,
  },
  {
    name: 'es.date.first',
    patterns: ['[(el|para el)]? primero'],
    make: (context, a, b, c, d) =>
      context.wantsDate && context.after?.norm !== 'que' ? dayOfMonth(context, { ...a, n: 1 }, b, c, d) : undefined,
  },
]

/** Who was asked for a name may be called Domingo. */
function isName({ call: { asked }, wantsDate, wantsTime }: RuleContext, { norm }: Item): boolean {
  return norm === 'domingo' && !wantsDate && !wantsTime && asked.some((slot) => NAMES.has(slot))
}
const NAMES: ReadonlySet<string> = new Set(['name', 'first_name', 'last_name'])

/** Short forms are days beside a time, when a day was asked for, or alone. */
function weakDay({ before, after: next, wantsDate, call }: RuleContext): boolean {
  const due = CATEGORY.time | CATEGORY.part | CATEGORY.pair | CATEGORY.date | CATEGORY.weekday | CATEGORY.dates
  if (!before && next?.norm === 'a') return true
  if (before?.norm === '-' || next?.norm === '-') return true
  if (!next && (before?.norm === 'a' || (before?.cats === 0 && call.asked.length === 0 && !SEA.has(before.norm)))) return true
  return wantsDate || (!before && !next) || ((before?.cats ?? 0) & due) !== 0 || ((next?.cats ?? 0) & due) !== 0
}

/** "El mar", "en abril", "don Julio". */
const SEA: ReadonlySet<string> = new Set('el al del la de en don senor soy llamo es por con y san'.split(' '))

/** Days with a name, a number or a distance, in the order in which they build on each other. */
export const dayLayers = [notDateLayer, layer([...namedDayRules, ...relativeDayRules, ...fromNowRules]), layer(joins), layer(joins)]
/** Days that only stand where nothing else claimed the word: after clock readings were found. */
export const lateDayLayer = layer(singles)
