import { dayNumber, monthStart } from '../../../slots/date-time/calendar.ts'
import { lastDays, partOfSeason, weekendOfMonth, yearStart } from '../../../slots/date-time/calendar-spans.ts'
import { moved } from '../../../slots/date-time/days.ts'
import { type Item, type Made, made } from '../../../slots/date-time/item.ts'
import type { Rule, RuleContext } from '../../../slots/date-time/rules.ts'
import {
  firstDays,
  firstOf,
  halfMonth,
  monthEnd,
  restOfToday,
  season,
  weekEnd,
  weekOfMonth,
  years,
} from '../../../slots/date-time/spans.ts'
import { UNIT } from '../../../slots/date-time/unit.ts'
import { EARLY, LATE, SPAN_PARTS, WEEKEND } from './stretch-words.ts'

/** Seasons, by the month and the day on which they begin. */
const SEASONS: readonly (readonly [name: string, month: number, day: number])[] = [
  ['printemps', 3, 20],
  ['ete', 6, 21],
  ['automne', 9, 22],
  ['hiver', 12, 21],
]
/** Behind these the last minute is a late one, or that of something: "à la dernière minute", "de dernière minute". */
const BEFORE_LAST: ReadonlySet<string> = new Set(['a', 'la', 'de', 'en'])
const OF = "(de|d'|du mois de|du mois d')"
/** A month, told with or without its year. */
const OF_MONTH = `(${OF} <month>|<dates>)`

/** So many days, weeks or hours gone by: what happened in them is told, not wished for. */
function lastStretch(context: RuleContext, count: number, unit: number): Made | undefined {
  const today = context.today()
  if (today === undefined) return undefined
  if (unit === UNIT.hour || unit === UNIT.minute) {
    const from = context.minute() - count * (unit === UNIT.hour ? 60 : 1)
    return from < 0 ? undefined : made.moments({ day: today, minute: from }, { day: today, minute: context.minute() })
  }
  return made.dates(moved(today, -count, unit), today)
}

const lastDay = (day: number | undefined): Made | undefined => made.date(day === undefined ? undefined : monthStart(day, 1) - 1)
const beforeDay = (day: number | undefined): Made | undefined => made.date(day === undefined ? undefined : day - 1)
const beforeEnd = (day: number | undefined): Made | undefined => (day === undefined ? undefined : made.dates(undefined, monthStart(day, 1)))

/** The month of the year that is `ahead` of this one: its beginning, or its end. */
function yearMonth(context: RuleContext, ahead: number, month: number): Made | undefined {
  const start = yearStart(context, ahead)
  return start === undefined ? undefined : monthFrom(monthStart(start, month))
}
function monthOf(context: RuleContext, month: Item): Made | undefined {
  const start = firstOf(context, month)
  return start === undefined ? undefined : monthFrom(start)
}
const monthFrom = (start: number): Made | undefined => made.dates(start, monthStart(start, 1))
const NEXT_YEAR = '(an prochain|annee prochaine|annee qui vient|annee suivante|prochaine annee)'

/** Weeks of a month, seasons, and stretches of days gone by. */
export const calendarRules: readonly Rule[] = [
  {
    name: 'fr.date-range.week-of-month',
    patterns: `(la)? <ord> semaine ${OF_MONTH}`,
    make: (context, n, month) => weekOfMonth(firstOf(context, month), n.n),
  },
  {
    name: 'fr.date-range.week-of-month',
    patterns: `(la)? derniere semaine ${OF_MONTH}`,
    make: (context, month) => weekOfMonth(firstOf(context, month), -1),
  },
  {
    name: 'fr.date-range.week-of-month',
    patterns: '(la)? <ord> semaine (du|de ce) mois',
    make: (context, n) => weekOfMonth(context.today(), n.n),
  },
  {
    name: 'fr.date-range.week-of-month',
    patterns: '(la)? derniere semaine (du|de ce) mois',
    make: (context) => weekOfMonth(context.today(), -1),
  },
  {
    name: 'fr.date-range.week-of-month',
    patterns: '(la)? <ord> semaine du mois prochain',
    make: (context, n) => weekOfMonth(monthEnd(context), n.n),
  },
  {
    name: 'fr.date-range.week-of-month',
    patterns: '(la)? derniere semaine du mois prochain',
    make: (context) => weekOfMonth(monthEnd(context), -1),
  },
  {
    name: 'fr.date-range.before-end',
    patterns: '(avant|pour) (la)? fin (du|de ce) mois',
    make: (context) => made.dates(undefined, monthEnd(context)),
  },
  {
    name: 'fr.date-range.before-end',
    patterns: '(avant|pour) (la)? fin de (la|cette) semaine',
    make: (context) => made.dates(undefined, weekEnd(context)),
  },
  {
    name: 'fr.date-range.before-end',
    patterns: `(avant|d'ici) (la)? fin (du <month>|${OF_MONTH})`,
    make: (context, month) => beforeEnd(firstOf(context, month)),
  },
  {
    name: 'fr.date.last-of-month',
    patterns: `(le)? dernier jour ${OF_MONTH}`,
    make: (context, month) => lastDay(firstOf(context, month)),
  },
  {
    name: 'fr.date.last-of-year',
    patterns: "(le)? dernier jour de (l'|cette) annee",
    make: (context) => beforeDay(yearStart(context, 1)),
  },
  {
    name: 'fr.date.last-of-year',
    patterns: "(le)? dernier jour de (l'annee)? <year>",
    make: (_, year) => beforeDay(dayNumber(year.n + 1, 1, 1)),
  },
  { name: 'fr.date.last-of-month', patterns: '(le)? dernier jour (du|de ce) mois', make: (context) => lastDay(context.today()) },
  {
    name: 'fr.date-range.weekend-of-month',
    patterns: `(le)? <ord> ${WEEKEND} ${OF_MONTH}`,
    make: (context, n, month) => weekendOfMonth(firstOf(context, month), n.n),
  },
  {
    name: 'fr.date-range.weekend-of-month',
    patterns: `(le)? <ord> ${WEEKEND} du mois prochain`,
    make: (context, n) => weekendOfMonth(monthEnd(context), n.n),
  },
  {
    name: 'fr.date-range.half-month',
    patterns: `(la)? <ord> (quinzaine|moitie) (du <month>|${OF_MONTH})`,
    make: (context, n, month) => (n.n <= 2 ? halfMonth(firstOf(context, month), n.n === 2) : undefined),
  },
  {
    name: 'fr.date-range.half-month',
    patterns: '(la)? <ord> (quinzaine|moitie) du mois prochain',
    make: (context, n) => (n.n <= 2 ? halfMonth(monthEnd(context), n.n === 2) : undefined),
  },
  ...SEASONS.flatMap(([name, month, day]): Rule[] => [
    {
      name: 'fr.date-range.season',
      patterns: `(ce|cet|au cours de (cet|ce|l')|pendant (cet|ce)|durant (cet|ce)|courant) ${name}`,
      make: (context) => season(context, month, 0, day),
    },
    {
      name: 'fr.date-range.season',
      patterns: `(l'|le|au|a l'|en|cet)? ${name} (prochain|qui vient|qui s'en vient)`,
      make: (context) => season(context, month, 1, day),
    },
    {
      name: 'fr.date-range.season',
      patterns: `(au|a l'|en|pendant l'|durant l'|vers le|vers l') ${name}`,
      make: (context) => (context.wantsDate || context.before === undefined ? season(context, month, 0, day) : undefined),
    },
    ...SPAN_PARTS.map(
      ([part, said]): Rule => ({
        name: 'fr.date-range.season-part',
        patterns: `${said} -? (de|de l'|du|d'|de cet|de ce|l'|le)? ${name} (prochain)?`,
        make: (context) => partOfSeason(season(context, month, 0, day), part),
      }),
    ),
  ]),
  { name: 'fr.date-range.year', patterns: `(l'|l|pour l')? ${NEXT_YEAR}`, make: (context) => years(context, 1) },
  {
    name: 'fr.date-range.year-start',
    patterns: [`${EARLY} (de l'|d'|de) ${NEXT_YEAR}`, `${EARLY} (de l'|d') annee`],
    make: (context) => yearMonth(context, 1, 0),
  },
  {
    name: 'fr.date-range.year-start',
    patterns: `${EARLY} (de l'annee|de|d'annee)? <year>`,
    make: (_, year) => monthFrom(dayNumber(year.n, 1, 1)),
  },
  {
    name: 'fr.date-range.year-end',
    patterns: `${LATE} (de l'annee|de|d'annee)? <year>`,
    make: (_, year) => monthFrom(dayNumber(year.n, 12, 1)),
  },
  {
    name: 'fr.date-range.year-end',
    patterns: `${LATE} (de l'|d'|de cette) annee`,
    make: (context) => yearMonth(context, 0, 11),
  },
  {
    name: 'fr.date-range.before-end',
    patterns: "(avant|d'ici|pour|d'ici a) (la)? fin (de l'|d'|de cette) annee",
    make: (context) => made.dates(undefined, yearStart(context, 1)),
  },
  {
    name: 'fr.date-range.first-days',
    patterns: [
      `(les|ces)? <num> (premiers|premieres) <unit> (du <month>|${OF_MONTH})`,
      `(les|ces)? (premiers|premieres) <num> <unit> ${OF_MONTH}`,
    ],
    make: (context, count, unit, month) => firstDays(firstOf(context, month), count.n, unit.n),
  },
  {
    name: 'fr.date-range.first-days',
    patterns: `(les|ces|dans les|aux|au cours des)? (tout)? premiers jours ${OF_MONTH}`,
    make: (context, month) => firstDays(firstOf(context, month), 3, UNIT.day),
  },
  {
    name: 'fr.date-range.first-days',
    patterns: '(les|ces|dans les|aux|au cours des)? (tout)? premiers jours du mois (prochain)?',
    make: (context) => firstDays(monthEnd(context), 3, UNIT.day),
  },
  {
    name: 'fr.date-range.last-days-of-month',
    patterns: `(les|ces)? <num> derniers jours ${OF_MONTH}`,
    make: (context, count, month) => lastDays(monthOf(context, month), count.n),
  },
  {
    name: 'fr.date-range.last-days-of-month',
    patterns: `(les|ces|dans les)? derniers jours ${OF_MONTH}`,
    make: (context, month) => lastDays(monthOf(context, month), 3),
  },
  {
    name: 'fr.date-range.last-days',
    patterns: [
      '(les|ces|dans les|pendant les|au cours des)? <num> (derniers|dernieres) <unit>',
      '(les|ces)? (derniers|dernieres) <num> <unit>',
      '(les|ces)? <num> <unit> (dernieres|derniers)',
      '(les|ces) <num> <unit> (passes|passees)',
    ],
    make: (context, count, unit) => lastStretch(context, count.n, unit.n),
  },
  {
    name: 'fr.date-range.last-days',
    patterns: ['(derniere|dernier) <unit>', 'la derniere <unit>'],
    // "À la dernière minute" is late, not just now.
    make: (context, unit) =>
      BEFORE_LAST.has(context.before?.norm ?? '') || (unit.n !== UNIT.hour && unit.n !== UNIT.minute)
        ? undefined
        : lastStretch(context, 1, unit.n),
  },
  {
    name: 'fr.date-range.last-days',
    patterns: '(les|ces) (derniers|quelques derniers) jours',
    make: (context) => lastStretch(context, 3, UNIT.day),
  },
  { name: 'fr.datetime-range.rest-of-day', patterns: '(le)? reste de (la|cette|ma) journee', make: restOfToday },
]
