import { civil, dayNumber, isDate, monthStart, nthWeekday } from '../../../slots/date-time/calendar.ts'
import { openBehind } from '../../../slots/date-time/clock.ts'
import {
  dayMonth,
  dayOfMonth,
  dayOfThatMonth,
  fullDate,
  monthDay,
  nthOfMonth,
  nthOfThatMonth,
  twoOfMonth,
} from '../../../slots/date-time/days.ts'
import { type Holiday, nextHoliday } from '../../../slots/date-time/holidays.ts'
import { CATEGORY, type Item, type Made, made } from '../../../slots/date-time/item.ts'
import type { Rule, RuleContext } from '../../../slots/date-time/rules.ts'
import { daysOfMonth, firstOf } from '../../../slots/date-time/spans.ts'
import type { Country } from '../../../understanding/grammar.ts'
import { PHRASE_HOLIDAYS, WORD_HOLIDAYS } from './holidays.ts'
import { frenchLayer } from './layer.ts'
import { DAY_GOES_ON } from './words.ts'

const THING =
  '(fois|etage|rendez|rendez-vous|rdv|rue|avenue|choix|option|place|disponibilite|creneau|plage|question|appel|visite|personne|porte|maison|lettre|chiffre|nom|ligne|sous|salle|logement|plombier|technicien|proposition|date|jour disponible|possibilite|moment|essai|arrondissement)'

const notDates: readonly Rule[] = [
  {
    name: 'fr.wish.soonest',
    patterns: [
      '(la|le|votre|vos|les)? (premier|premiere|premiers|prochain|prochaine|prochains|prochaines) (rendez -? vous|rdv|place|disponibilite|disponibilites|creneau|plage|moment|date|ouverture|trou|jour) (disponible|libre|possible|dispo|que vous avez|vacant)?',
      '(la|le|au|a la) (premier|premiere|prochain|prochaine) (disponible|possible|dispo|venu)',
    ],
    make: ({ before, wantsTime, wantsDate }) =>
      wantsTime || wantsDate || before === undefined ? made.wish({ type: 'soonest' }) : made.nothing(),
  },
  {
    name: 'fr.not-a-date',
    patterns: [
      `<ord> ${THING}`,
      '(une|1) seconde',
      'une petite seconde',
      '<ord> <ord>',
      '(chez|au coin de|rue|boulevard|avenue|place) (du|de la|le)? <dom> <month>',
    ],
    make: ({ before }) => (before?.norm === 'dans' ? undefined : made.nothing()),
  },
]

/** Saints have streets as well as days. */
const isStreet = ({ before }: RuleContext): boolean => ((before?.cats ?? 0) & CATEGORY.num) !== 0 || STREETS.has(before?.norm ?? '')
const STREETS: ReadonlySet<string> = new Set([
  'rue',
  'avenue',
  'boulevard',
  'place',
  'chemin',
  'cote',
  'rang',
  'square',
  'ruelle',
  'eglise',
  'hopital',
])

/** Where no country is known, Mother's Day is when all countries of the language but France keep it. */
const countryOf = (name: Holiday, { call }: RuleContext): Country =>
  name === "mother's day" && call.phonePlan === null && call.business === undefined ? 'CA' : call.country

const holidays: readonly Rule[] = [
  ...PHRASE_HOLIDAYS.map(
    ([name, pattern]): Rule => ({
      name: 'fr.date.holiday',
      patterns: pattern,
      make: (context) => {
        if (isStreet(context)) return undefined
        const today = context.today()
        return today === undefined ? undefined : made.date(nextHoliday(name, today, countryOf(name, context)), 'holiday')
      },
    }),
  ),
  {
    name: 'fr.date.holiday',
    patterns: '<holiday>',
    make: (context, word) => {
      const today = context.today()
      const name = WORD_HOLIDAYS[word.n]
      return today === undefined || !name ? undefined : made.date(nextHoliday(name, today, countryOf(name, context)), 'holiday')
    },
  },
]

const OF = "(de|d'|du mois de|du mois d'|du)?"
const LE = "[(le|ce|pour le|l')]?"
const THIS_MONTH = '(de ce mois|de ce mois -? ci|du mois courant|du mois present|de ce mois -? la|courant|du present mois|du mois en cours)'
const NEXT_MONTH = "(du|de le)? (mois (prochain|suivant|d'apres|qui vient|qui s'en vient)|prochain mois)"

const named: readonly Rule[] = [
  {
    name: 'fr.date.full',
    patterns: `${LE} <dom> ${OF} <month> (de|en|de l'an|de l'annee)? <year>`,
    make: (_, day, month, year) => fullDate(month, day, year),
  },
  { name: 'fr.date.full', patterns: ['<dom> - <month> - <year>'], make: (_, day, month, year) => fullDate(month, day, year) },
  { name: 'fr.date.full', patterns: '<month> (le)? <dom> <year>', make: (_, month, day, year) => fullDate(month, day, year) },
  {
    name: 'fr.date.day-month',
    patterns: [`${LE} <dom> ${OF} <month>`, '<dom> - <month>', `${LE} <ord> jour ${OF} <month>`],
    make: dayMonth,
  },
  {
    name: 'fr.date.day-month',
    patterns: `${LE} <ord> jour <dates>`,
    make: (context, day, month) => {
      const start = firstOf(context, month)
      return start === undefined || day.n > 31 ? undefined : made.date(start + day.n - 1, 'full')
    },
  },
  {
    name: 'fr.date.month-day',
    patterns: ['<month> le <dom>', '<month> <dom>', '<month> - <dom>'],
    make: (context, month, day, c, d) =>
      openBehind(context) || context.after?.cats || context.after?.norm === 'de' || DAY_GOES_ON.has(context.after?.norm ?? '')
        ? monthDay(context, month, day, c, d)
        : undefined,
  },
  { name: 'fr.date.day-of-month', patterns: `${LE} <dom> du mois`, make: dayOfMonth },
  { name: 'fr.date.day-of-month', patterns: `${LE} <dom> ${THIS_MONTH}`, make: dayOfThatMonth(0) },
  { name: 'fr.date.day-of-month', patterns: `${LE} <dom> ${NEXT_MONTH}`, make: dayOfThatMonth(1) },
  {
    name: 'fr.date.nth-weekday',
    patterns: [`[le]? <ord> <weekday> ${OF} <month>`, '[le]? <ord> <weekday> <dates>'],
    make: (context, n, weekday, month) => nthIn(context, n.n, weekday, month),
  },
  {
    name: 'fr.date.nth-weekday',
    patterns: [`[le]? dernier <weekday> ${OF} <month>`, '[le]? dernier <weekday> <dates>'],
    make: (context, weekday, month) => nthIn(context, -1, weekday, month),
  },
  {
    name: 'fr.date.nth-weekday',
    patterns: `[le]? <ord> <weekday> (du mois|de ce mois)`,
    make: (context, n, weekday) => nthOfThatMonth(context, n.n, weekday, 0),
  },
  {
    name: 'fr.date.nth-weekday',
    patterns: `[le]? <ord> <weekday> ${NEXT_MONTH}`,
    make: (context, n, weekday) => nthOfThatMonth(context, n.n, weekday, 1),
  },
  {
    name: 'fr.date.nth-weekday',
    patterns: `[le]? dernier <weekday> (du mois|de ce mois)`,
    make: (context, weekday) => nthOfThatMonth(context, -1, weekday, 0),
  },
  {
    name: 'fr.date.nth-weekday',
    patterns: `[le]? dernier <weekday> ${NEXT_MONTH}`,
    make: (context, weekday) => nthOfThatMonth(context, -1, weekday, 1),
  },
  {
    name: 'fr.date.digits',
    patterns: `${LE} <slash>`,
    make: (context, slash, _, c, d) => monthDay(context, { ...slash, n: Math.floor(slash.n / 100) }, { ...slash, n: slash.n % 100 }, c, d),
  },
  {
    name: 'fr.date.three-numbers',
    patterns: ['[le]? <dom> <dom> <num>', '[le]? <dom> <low> <num>'],
    make: (context, day, month, year) => (isAlone(context) ? dated(day, month, year.n < 100 ? 2000 + year.n : year.n) : undefined),
  },
  {
    name: 'fr.date.dashed',
    patterns: ['[le]? <dom> - <low>', '[le] <dom> - <dom>'],
    tight: true,
    make: (context, day, month, c, d) => (month.n <= 12 && context.after?.norm !== '-' ? monthDay(context, month, day, c, d) : undefined),
  },
  {
    name: 'fr.date.two-numbers',
    patterns: '[le] <dom> du <dom>',
    make: (context, day, month, c, d) =>
      context.wantsDate && month.n <= 12 && openBehind(context) && context.after?.norm !== 'au'
        ? monthDay(context, month, day, c, d)
        : undefined,
  },
  {
    name: 'fr.date.two-numbers',
    patterns: ['[le] <dom> <dom>', '<dom> <low>', '<dom> <dom>'],
    make: (context, day, month, c, d) => {
      const certain =
        context.before?.norm === 'le' || (month.cats & CATEGORY.low && !context.wantsTime) || (context.wantsDate && !context.wantsTime)
      return isAlone(context) && certain && month.n <= 12 ? monthDay(context, month, day, c, d) : undefined
    },
  },
]
/** The n-th such weekday of a month, told with or without its year. */
function nthIn(context: RuleContext, n: number, weekday: Item, month: Item): Made | undefined {
  if (month.cats & CATEGORY.month) return nthOfMonth(context, n, weekday, month.n)
  const start = firstOf(context, month)
  if (start === undefined) return undefined
  const { year, month: number } = civil(start)
  return made.date(nthWeekday(year, number, weekday.n, n), 'full')
}
const isAlone = ({ before, after, wantsDate, call }: RuleContext): boolean =>
  !after && (!before || before.norm === 'le') && (wantsDate || call.asked.length === 0)
const dated = (day: Item, month: Item, year: number): Made | undefined =>
  year >= 1900 && year <= 2100 && isDate(year, month.n, day.n) ? made.date(dayNumber(year, month.n, day.n), 'full') : undefined

const FROM = '(du|de|entre|entre le|depuis|depuis le|a partir du|le)?'
const TO = "(au|a|et|et le|jusqu'au|jusqu'a|jusqu' a|jusque|-)"
/** Between two days that are both meant, and not what lies between them. */
const OR = '(ou|ou le|ou bien le|ou sinon le|sinon le|soit le)'
/** Spans of days that name their month once, or not at all. Before single days take the words. */
const monthSpans: readonly Rule[] = [
  {
    name: 'fr.date.two-of-month',
    patterns: [`[(le|soit le)]? <dom> ${OR} <dom> ${OF} <month>`, `[le] <dom> et le <dom> ${OF} <month>`],
    make: (context, first, second, month) => twoOfMonth(context, month, first, second),
  },
  {
    name: 'fr.date-range.days-of-month',
    patterns: `${FROM} <dom> ${TO} <dom> ${OF} <month> (de)? <year>`,
    make: (_, from, to, month, year) =>
      isDate(year.n, month.n, to.n) && from.n <= to.n
        ? made.dates(dayNumber(year.n, month.n, from.n), dayNumber(year.n, month.n, to.n) + 1)
        : undefined,
  },
  {
    name: 'fr.date-range.days-of-month',
    patterns: `${FROM} <dom> ${TO} <dom> ${OF} <month>`,
    make: (context, from, to, month) => daysOfMonth(context, month, from, to),
  },
  {
    name: 'fr.date-range.days-of-month',
    patterns: [`${FROM} <weekday> (le)? <dom> ${TO} <dom> ${OF} <month>`, `${FROM} <dom> ${TO} <weekday> (le)? <dom> ${OF} <month>`],
    make: (context, a, b, c, d) => (a.cats & CATEGORY.dom ? daysOfMonth(context, d, a, c) : daysOfMonth(context, d, b, c)),
  },
  {
    name: 'fr.date-range.days-of-month',
    patterns: [`${FROM} <month> <dom> (-|au|a) <dom>`, `(en)? <month> (entre|entre le|du|de) <dom> ${TO} <dom>`],
    make: (context, month, from, to) => daysOfMonth(context, month, from, to),
  },
  {
    name: 'fr.date-range.days-of-month',
    patterns: [`${FROM} <dom> ${TO} <dom> ${NEXT_MONTH}`],
    make: (context, from, to) => daysOfThatMonth(context, from, to, 1),
  },
  {
    name: 'fr.date-range.days-of-month',
    patterns: [`${FROM} <dom> ${TO} <dom> (de ce mois|de cette mois|du mois|de ce mois -? ci|ce mois|ce mois -? ci|du mois courant)`],
    make: (context, from, to) => daysOfThatMonth(context, from, to, 0),
  },
  {
    name: 'fr.date-range.month-of-year',
    patterns: ["(en|pour|au|le|du)? (mois)? (de|d')? <month> (de)? <year>"],
    make: ({ before }, month, year) =>
      (before?.cats ?? 0) & CATEGORY.dom
        ? undefined
        : made.dates(dayNumber(year.n, month.n, 1), monthStart(dayNumber(year.n, month.n, 1), 1)),
  },
  {
    name: 'fr.date-range.days',
    patterns: [
      'du <dom> au <dom>',
      'du <dom> au <ord>',
      "du <dom> jusqu'au <dom>",
      'entre le <dom> et le <dom>',
      'entre le <dom> au <dom>',
    ],
    make: (context, from, to) => daysAhead(context, from, to),
  },
]

function daysOfThatMonth(context: RuleContext, from: Item, to: Item, months: number): Made | undefined {
  const today = context.today()
  if (today === undefined || from.n >= to.n) return undefined
  const start = monthStart(today, months)
  return made.dates(start + from.n - 1, start + to.n)
}

/** "Du treize au dix-huit": the next such days. Not hours: "du 5 au 6 heures". */
function daysAhead(context: RuleContext, from: Item, to: Item): Made | undefined {
  const { after, beyond } = context
  const inPart = after?.norm === 'p' || (after?.norm === 'du' && ((beyond?.cats ?? 0) & CATEGORY.part) !== 0)
  const timed = inPart || ((after?.cats ?? 0) & (CATEGORY.unit | CATEGORY.half | CATEGORY.part)) !== 0
  const first = timed ? undefined : dayOfMonth(context, from, to, to, to)
  if (first?.value?.type !== 'date') return undefined
  const { day } = first.value
  const { year, month } = civil(day)
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 }
  const end = to.n > from.n ? { year, month } : next
  return isDate(end.year, end.month, to.n) ? made.dates(day, dayNumber(end.year, end.month, to.n) + 1) : undefined
}

/** Words that only look like a day. Before all rules for days. */
export const notDateLayer = frenchLayer(notDates)
export const monthSpanLayer = frenchLayer(monthSpans)
/** Days by their number, their name or their holiday. */
export const namedDayRules: readonly Rule[] = [...holidays, ...named]
