import { civil, dayNumber } from '../../../slots/date-time/calendar.ts'
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
