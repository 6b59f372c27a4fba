import { addMonths, civil, dayNumber } from '../../../slots/date-time/calendar.ts'
import { partOfSpan, yearStart } from '../../../slots/date-time/calendar-spans.ts'
import { type Made, made } from '../../../slots/date-time/item.ts'
import type { Rule, RuleContext } from '../../../slots/date-time/rules.ts'
import { restOf, season, weekOfMonth, years } from '../../../slots/date-time/spans.ts'
import { EARLY, END, ENDS, FROM_NOW, LATE, MID, REST } from './stretch-words.ts'

/** Each with the month that it begins in. */
const SEASONS: readonly (readonly [string, number])[] = [
  ['primavera', 3],
  ['verano', 6],
  ['otono', 9],
  ['invierno', 12],
]

/** What a year is cut into, with how many months it has. */
const PARTS_OF_YEAR: readonly (readonly [said: string, months: number])[] = [
  ['bimestre', 2],
  ['trimestre', 3],
  ['cuatrimestre', 4],
  ['semestre', 6],
]

/** The n-th stretch of so many months of a year. */
function stretchOfYear(year: number | undefined, n: number, months: number): Made | undefined {
  if (year === undefined || n < 1 || n * months > 12) return undefined
  const start = dayNumber(year, (n - 1) * months + 1, 1)
  return made.dates(start, addMonths(start, months))
}

/** The stretch of so many months that is `ahead` of the one under way. */
function stretchUnderWay(context: RuleContext, months: number, ahead: number): Made | undefined {
  const today = context.today()
  if (today === undefined) return undefined
  const { year, month } = civil(today)
  const start = addMonths(dayNumber(year, month - ((month - 1) % months), 1), months * ahead)
  return made.dates(start, addMonths(start, months))
}

/** The number of the year that is `ahead` of this one. */
const yearAhead = (context: RuleContext, ahead: number): number | undefined => {
  const today = context.today()
  return today === undefined ? undefined : civil(today).year + ahead
}

/** Years, what is left of them, and seasons. */
export const yearRules: readonly Rule[] = [
  {
    name: 'es.date-range.rest-of-year',
    patterns: [`${REST} (del|de este) ano`, `${FROM_NOW} ${END} (del|de este|de)? ano`],
    make: (context) => restOf(context, yearStart(context, 1)),
  },
  {
    name: 'es.date-range.before-year-end',
    patterns: [`antes (de|del) ${END} (de|del|de este) ano`, `antes de que ${ENDS} (el|este) ano`],
    make: (context) => made.dates(undefined, yearStart(context, 1)),
  },
  {
    name: 'es.date-range.year',
    patterns: ['(en|durante)? (este ano|el ano actual|el presente ano)'],
    make: (context) => years(context, 0),
  },
  {
    name: 'es.date-range.year',
    patterns: ['(en|durante|para)? el? (ano que viene|ano que entra|proximo ano|ano proximo|ano entrante|siguiente ano|otro ano)'],
    make: (context) => years(context, 1),
  },
  {
    name: 'es.date-range.year',
    patterns: ['(en|durante)? (el ano pasado|el pasado ano|el ano anterior)'],
    make: (context) => years(context, -1),
  },
  {
    name: 'es.date-range.year',
    patterns: ['(en|durante|el ano|en el ano|durante el ano|en el|durante el) <year>'],
    make: (_, year) => yearOf(year.n),
  },
  ...(['early', 'mid', 'late'] as const).flatMap((part): Rule[] => {
    const of = part === 'early' ? EARLY : part === 'mid' ? MID : LATE
    return [
      {
        name: 'es.date-range.year-part',
        patterns: [`${of} (este ano|ano|el ano)`],
        make: (context) => partOfSpan(years(context, 0), part),
      },
      {
        name: 'es.date-range.year-part',
        patterns: [`${of} el? (ano que viene|ano que entra|proximo ano|ano proximo|ano entrante|siguiente ano)`],
        make: (context) => partOfSpan(years(context, 1), part),
      },
      { name: 'es.date-range.year-part', patterns: [`${of} (ano)? <year>`], make: (_, year) => partOfSpan(yearOf(year.n), part) },
    ]
  }),
  ...PARTS_OF_YEAR.flatMap(([said, months]): Rule[] => [
    {
      name: 'es.date-range.quarter',
      patterns: `(en|durante|para)? (el|al|del)? <ord> ${said} (de|del|del ano)? <year>`,
      make: (_, n, year) => stretchOfYear(year.n, n.n, months),
    },
    {
      name: 'es.date-range.quarter',
      patterns: `(en|durante|para)? (el|al|del)? <ord> ${said} (del|de)? (proximo ano|ano que viene|ano proximo|ano entrante|siguiente ano)`,
      make: (context, n) => stretchOfYear(yearAhead(context, 1), n.n, months),
    },
    {
      name: 'es.date-range.quarter',
      patterns: `(en|durante|para)? (el|al|del)? <ord> ${said} ((del|de) (este)? ano|de este)?`,
      make: (context, n) => stretchOfYear(yearAhead(context, 0), n.n, months),
    },
    {
      name: 'es.date-range.quarter',
      patterns: `(en|durante|para)? (el|al|del)? (proximo ${said}|${said} que viene|${said} proximo|siguiente ${said}|${said} siguiente|${said} entrante)`,
      make: (context) => stretchUnderWay(context, months, 1),
    },
    {
      name: 'es.date-range.quarter',
      patterns: `(en|durante|para)? (este ${said}|el ${said} actual|el presente ${said})`,
      make: (context) => stretchUnderWay(context, months, 0),
    },
  ]),
  {
    name: 'es.date-range.last-week-of-year',
    patterns: ['la? ultima semana (de|del|del ano) <year>'],
    make: (_, year) => weekOfMonth(dayNumber(year.n, 12, 1), -1),
  },
  {
    name: 'es.date-range.week-of-year',
    patterns: ['(la)? <ord> semana (de|del|del ano) <year>'],
    make: (_, n, year) => weekOfMonth(dayNumber(year.n, 1, 1), n.n),
  },
  {
    name: 'es.date-range.week-of-year',
    patterns: ['(la)? <ord> semana del? (proximo ano|ano que viene|ano proximo|ano entrante|siguiente ano)'],
    make: (context, n) => weekOfMonth(yearStart(context, 1), n.n),
  },
  {
    name: 'es.date-range.last-week-of-year',
    patterns: ['la? ultima semana del ano'],
    make: (context) => weekOfMonth(december(context), -1),
  },
  {
    name: 'es.date-range.after-year',
    patterns: ['(despues de|despues del) <year>'],
    make: (_, year) => made.dates(dayNumber(year.n + 1, 1, 1), undefined),
  },
  {
    name: 'es.date-range.before-year',
    patterns: ['(antes de|antes del) <year>'],
    make: (_, year) => made.dates(undefined, dayNumber(year.n, 1, 1)),
  },
  ...SEASONS.flatMap(([name, first]): Rule[] => [
    {
      name: 'es.date-range.season',
      patterns: [`(este|esta|en|en el|en la|durante el|durante la|para el|para la) ${name}`],
      make: (context) => season(context, first, 0),
    },
    {
      name: 'es.date-range.season',
      patterns: [`(el|la)? (proximo|proxima) ${name}`, `(el|la)? ${name} (que viene|que entra|proximo|proxima)`],
      make: (context) => season(context, first, 1),
    },
  ]),
]

const yearOf = (year: number): Made | undefined => made.dates(dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1))

function december(context: RuleContext): number | undefined {
  const today = context.today()
  return today === undefined ? undefined : dayNumber(civil(today).year, 12, 1)
}
