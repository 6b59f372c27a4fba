import { monthStart } from '../../../slots/date-time/calendar.ts'
import { moved } from '../../../slots/date-time/days.ts'
import { type Made, made } from '../../../slots/date-time/item.ts'
import type { Rule, RuleContext } from '../../../slots/date-time/rules.ts'
import { firstOf, monthEnd, restOfToday, season, weekEnd, weekOfMonth } from '../../../slots/date-time/spans.ts'
import { UNIT } from '../../../slots/date-time/unit.ts'

/** Seasons, by the month on whose first day they begin. */
const SEASONS: readonly (readonly [string, number])[] = [
  ['printemps', 3],
  ['ete', 6],
  ['automne', 9],
  ['hiver', 12],
]
const OF = "(de|d'|du mois de|du mois d')"

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
const beforeEnd = (day: number | undefined): Made | undefined => (day === undefined ? undefined : made.dates(undefined, monthStart(day, 1)))

/** Weeks of a month, seasons, and stretches of days gone by. */
export const calendarRules: readonly Rule[] = [
  {
    name: 'fr.date-range.week-of-month',
    patterns: `(la)? <ord> semaine ${OF} <month>`,
    make: (context, n, month) => weekOfMonth(firstOf(context, month), n.n),
  },
  {
    name: 'fr.date-range.week-of-month',
    patterns: `(la)? derniere semaine ${OF} <month>`,
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
    patterns: `(avant|d'ici) (la)? fin (${OF}|du) <month>`,
    make: (context, month) => beforeEnd(firstOf(context, month)),
  },
  {
    name: 'fr.date.last-of-month',
    patterns: `(le)? dernier jour ${OF} <month>`,
    make: (context, month) => lastDay(firstOf(context, month)),
  },
  { name: 'fr.date.last-of-month', patterns: '(le)? dernier jour (du|de ce) mois', make: (context) => lastDay(context.today()) },
  ...SEASONS.flatMap(([name, month]): Rule[] => [
    {
      name: 'fr.date-range.season',
      patterns: `(ce|cet|au cours de cet|pendant cet) ${name}`,
      make: (context) => season(context, month, 0),
    },
    { name: 'fr.date-range.season', patterns: `(l'|le|au)? ${name} prochain`, make: (context) => season(context, month, 1) },
  ]),
  {
    name: 'fr.date-range.last-days',
    patterns: [
      '(les|ces|dans les|pendant les|au cours des)? <num> (derniers|dernieres) <unit>',
      '(les|ces)? (derniers|dernieres) <num> <unit>',
      '(les|ces)? <num> <unit> (passes|passees|dernieres|derniers)',
    ],
    make: (context, count, unit) => lastStretch(context, count.n, unit.n),
  },
  {
    name: 'fr.date-range.last-days',
    patterns: '(les|ces) (derniers|quelques derniers) jours',
    make: (context) => lastStretch(context, 3, UNIT.day),
  },
  { name: 'fr.datetime-range.rest-of-day', patterns: '(le)? reste de (la|cette|ma) journee', make: restOfToday },
]
