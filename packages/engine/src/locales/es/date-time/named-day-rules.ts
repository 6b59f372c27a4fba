import { dayNumber, isDate, monthStart, nextDayOfMonth } from '../../../slots/date-time/calendar.ts'
import { dayOfMonth, dayOfThatMonth, fullDate, monthDay, nextNth, nthOfMonth, nthOfThatMonth } from '../../../slots/date-time/days.ts'
import { nextHoliday } from '../../../slots/date-time/holidays.ts'
import { CATEGORY, type Item, type Made, made } from '../../../slots/date-time/item.ts'
import type { Rule, RuleContext } from '../../../slots/date-time/rules.ts'
import { firstOf, firstOfThat, lastDay } from '../../../slots/date-time/spans.ts'
import { PHRASE_HOLIDAYS, WORD_HOLIDAYS } from './holidays.ts'

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

export const THIS_MONTH = '((de|del)? este (mismo)? mes|(de|del) (presente mes|mes corriente|corriente|mes actual|mes en curso|presente))'
export const NEXT_MONTH =
  '(del (mes que viene|mes proximo|proximo mes|mes que entra|mes entrante|siguiente mes|mes siguiente|otro mes)|de proximo mes)'
const EL = '[(el|los|este)]?'
export const OF = '(de|del|del mes de|de el|del mes)'

/** Years of two figures begin here; below, the number is more often an hour. */
const FIRST_SHORT_YEAR = 25

const COUNTED_FROM: ReadonlySet<string> = new Set(['despues', 'siguiente', 'luego'])

/** "El primer martes a las diez del mes que viene": the ten is an hour. */
const unlessHour =
  (make: Rule['make']): Rule['make'] =>
  (context, day, b, c, d) =>
    context.before?.norm === 'las' ? undefined : make(context, day, b, c, d)

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
  {
    name: 'es.date.full',
    patterns: ['<year> <month> <dom>', '<year> - <month> - <dom>'],
    make: (_, year, month, day) => fullDate(month, day, year),
  },
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
  { name: 'es.date.day-of-month', patterns: [`${EL} dia? <dom> ${THIS_MONTH}`], make: unlessHour(dayOfThatMonth(0)) },
  { name: 'es.date.day-of-month', patterns: [`${EL} dia? <dom> (de|del) mes`], make: dayOfMonth },
  {
    // "El veinte de este", where the month needs no word.
    name: 'es.date.day-of-month',
    patterns: `${EL} dia? <dom> de este`,
    make: (context, day, b, c, d) => (context.after && context.after.sep === 0 ? undefined : dayOfThatMonth(0)(context, day, b, c, d)),
  },
  {
    name: 'es.date.last-of-month',
    patterns: [
      '(el)? ultimo dia (del|de este) mes',
      '(el)? ultimo del mes',
      '(el)? dia ultimo',
      '(al|a) (ultimo|ultimos) (del|de este) mes',
    ],
    make: (context) => {
      const today = context.today()
      return today === undefined ? undefined : made.date(monthStart(today, 1) - 1)
    },
  },
  { name: 'es.date.day-of-month', patterns: [`${EL} dia? <dom> ${NEXT_MONTH}`], make: unlessHour(dayOfThatMonth(1)) },
  {
    name: 'es.date.last-of-month',
    patterns: [`(el)? ultimo dia ${NEXT_MONTH}`, `(el)? ultimo ${NEXT_MONTH}`],
    make: (context) => lastDay(firstOfThat(context, 1)),
  },
  {
    name: 'es.date.last-of-month',
    patterns: `(el)? ultimo (dia)? ${OF} <month>`,
    make: (context, month) => lastDay(firstOf(context, month)),
  },
  {
    name: 'es.date.first-of-month',
    patterns: ['(el)? primer dia (del|de este) mes', '(el)? (primero|uno) (del|de este) mes'],
    make: (context, b, c, d) => dayOfMonth(context, { ...b, n: 1 }, b, c, d),
  },
  {
    name: 'es.date.first-of-month',
    patterns: [`(el)? primer dia ${NEXT_MONTH}`],
    make: (context, b, c, d) => dayOfThatMonth(1)(context, { ...b, n: 1 }, b, c, d),
  },
  {
    name: 'es.date.last-of-year',
    patterns: '(el)? ultimo dia (del|de este) ano',
    make: (context) => holiday(context, "new year's eve"),
  },
  {
    // "El dos de enero del veintisiete".
    name: 'es.date.full',
    patterns: [`${EL} dia? <dom> ${OF} <month> (de|del|del ano) <num>`],
    tight: true,
    make: ({ after }, day, month, year) =>
      year.n < FIRST_SHORT_YEAR ||
      year.n > FIRST_SHORT_YEAR + 20 ||
      (after && after.cats & (CATEGORY.unit | CATEGORY.half | CATEGORY.month))
        ? undefined
        : fullDate(month, day, { ...year, n: 2000 + year.n }),
  },
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
    patterns: [`${EL} <ord> <weekday> ${THIS_MONTH}`],
    make: (context, n, weekday) => nthOfThatMonth(context, n.n, weekday, 0),
  },
  {
    name: 'es.date.nth-weekday',
    patterns: [`${EL} <ord> <weekday> del mes`],
    make: (context, n, weekday) => nextNth(context, n.n, weekday),
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
    // "El segundo lunes después de Navidad" is counted from there.
    make: (context, n, weekday) => (context.after && COUNTED_FROM.has(context.after.norm) ? undefined : nextNth(context, n.n, weekday)),
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
    // "El próximo quince", "este quince".
    name: 'es.date.coming-day',
    patterns: ['[(el|este)] (proximo|siguiente) (dia)? <dom>', '[este] <dom>', '[(el|este)] (dia)? <dom> (proximo|que viene|entrante)'],
    make: (context, day, b, c, d) =>
      behindDay(context) && (day.n > 12 || context.wantsDate) && !(day.cats & CATEGORY.ord && day.norm !== '')
        ? dayOfMonth(context, day, b, c, d)
        : undefined,
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

/** The next day with the number that was said. */
export function nextNumbered(context: RuleContext, day: Item): number | undefined {
  const today = context.today()
  return today === undefined ? undefined : nextDayOfMonth(today, day.n)
}

/** A day among several, with its own words. */
const dated = (day: Item, found: Made | undefined): Item => ({
  ...day,
  cats: CATEGORY.date,
  rule: 'es.date.day-month',
  score: 0.9,
  value: found?.value,
})

/** Days by their number, their name or their holiday. */
export const namedDayRules: readonly Rule[] = [...holidays, ...named]
