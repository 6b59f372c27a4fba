import { civil, dayNumber, weekdayAfter, weekStart } from '../../../slots/date-time/calendar.ts'
import { openBehind } from '../../../slots/date-time/clock.ts'
import { dayOfMonth } from '../../../slots/date-time/days.ts'
import { dayOf, type Item, type Made, made } from '../../../slots/date-time/item.ts'
import type { Rule, RuleContext } from '../../../slots/date-time/rules.ts'
import { lastWeekend, monthEnd, restOf, weekEnd, weekendOf, weeks } from '../../../slots/date-time/spans.ts'
import { regionIn } from '../../../understanding/region.ts'
import { frenchRegions } from '../regions.ts'
import { EARLY, LATE, MID, NEXT, NEXT_WEEK, OF, THIS_WEEK, WEEKEND } from './stretch-words.ts'

const inQuebec = (context: RuleContext): boolean => regionIn(frenchRegions, context.call).senses['fin de semaine'] === 'weekend'

/** "La fin de semaine" is the weekend in Québec, the end of the week in France. */
function endOfWeek(context: RuleContext, ahead: number): Made | undefined {
  return inQuebec(context) ? weeks(context, 7 * ahead + 5, 2) : weeks(context, 7 * ahead + 3, 4)
}

/** Weeks, their parts, and weekends. */
export const weekRules: readonly Rule[] = [
  { name: 'fr.date-range.week', patterns: [THIS_WEEK], make: (context) => (isWeekday(context) ? undefined : weeks(context, 0, 7)) },
  {
    name: 'fr.date-range.week',
    patterns:
      "pas cette semaine (-? ci)? (mais|plutot)? (la suivante|la prochaine|l'autre|celle d'apres|la semaine (prochaine|suivante|d'apres))",
    make: (context) => weeks(context, 7, 7),
  },
  { name: 'fr.date-range.week', patterns: [NEXT_WEEK], make: (context) => weeks(context, 7, 7) },
  {
    name: 'fr.date-range.week',
    patterns: ['(la)? semaine (derniere|passee|precedente)', '(la|cette)? derniere semaine', "(la)? semaine d'avant"],
    make: (context) => weeks(context, -7, 7),
  },
  {
    name: 'fr.date-range.week',
    patterns: [
      `(la)? semaine (d'apres|apres|suivant) (la|celle)? (semaine)? (prochaine|suivante)`,
      '(dans)? deux semaines (de suite)?',
      "(l')? autre semaine d'apres",
      "pas la semaine prochaine mais (la suivante|celle d'apres|l'autre)",
      "pas la prochaine (mais)? (la suivante|celle d'apres|l'autre)",
    ],
    make: (context) => weeks(context, 14, 7),
  },
  { name: 'fr.date-range.week-part', patterns: [`${EARLY} ${OF} ${NEXT}`], make: (context) => weeks(context, 7, 3) },
  { name: 'fr.date-range.week-part', patterns: [`${MID} -? ${OF} ${NEXT}`], make: (context) => weeks(context, 9, 2) },
  {
    name: 'fr.date-range.week-part',
    patterns: [`${LATE} de la ${NEXT}`, `${LATE} (de|d'|de l') (la|l')? ${NEXT}`],
    make: (context) => weeks(context, 10, 4),
  },
  { name: 'fr.date-range.week-part', patterns: [`(la|en|cette|a la|l')? fin de ${NEXT}`], make: (context) => endOfWeek(context, 1) },
  { name: 'fr.date-range.week-part', patterns: [`${EARLY} ${OF} (cette)? semaine`], make: (context) => comingWeek(context, 0, 3) },
  { name: 'fr.date-range.week-part', patterns: [`${MID} -? ${OF} (cette)? semaine`], make: (context) => weeks(context, 2, 2) },
  {
    name: 'fr.date-range.week-part',
    patterns: '(tard|plutot tard|assez tard) (dans|en)? (la|cette)? semaine',
    make: (context) => weeks(context, 3, 4),
  },
  { name: 'fr.date-range.week-part', patterns: [`${LATE} (de la|de cette) semaine`], make: (context) => weeks(context, 3, 4) },
  {
    name: 'fr.date-range.week-part',
    patterns: ['(la|les|en|cette|a la|pour la|dans la|durant la|pendant la)? fin de semaine (-? ci)?', 'fins de semaine'],
    make: (context) => endOfWeek(context, 0),
  },
  {
    name: 'fr.date-range.week-part',
    patterns: ["(la|en)? fin de semaine (prochaine|suivante|d'apres)"],
    make: (context) => endOfWeek(context, 1),
  },
  {
    name: 'fr.date-range.week-part',
    patterns: "(la)? fin de semaine (qui vient|qui s'en vient|qui arrive)",
    // In Québec the weekend to come, in France the end of the week to come.
    make: (context) => endOfWeek(context, inQuebec(context) ? 0 : 1),
  },
  {
    name: 'fr.date-range.week-part',
    patterns: "pas cette fin de semaine (-? ci)? (mais)? (la prochaine|la suivante|l'autre|celle d'apres)",
    make: (context) => endOfWeek(context, 1),
  },
  {
    name: 'fr.date-range.week-part',
    patterns: `(tot|plus tot|plutot tot) (dans)? (la|l')? ${NEXT}`,
    make: (context) => weeks(context, 7, 3),
  },
  {
    name: 'fr.date-range.week-part',
    patterns: `(tard|plus tard|plutot tard) (dans)? (la|l')? ${NEXT}`,
    make: (context) => weeks(context, 10, 4),
  },
  {
    name: 'fr.date-range.week-part',
    patterns: '(tot|plutot tot) (dans)? (la|cette) semaine',
    make: (context) => comingWeek(context, 0, 3),
  },
  {
    name: 'fr.date-range.rest-of-week',
    patterns: ['(le)? reste de (la|cette) semaine', 'plus tard (cette|dans la) semaine'],
    make: (context) => restOf(context, weekEnd(context)),
  },
  {
    name: 'fr.date-range.rest-of-month',
    patterns: ['(le)? reste (du|de ce) mois', 'plus tard (ce|dans le) mois'],
    make: (context) => restOf(context, monthEnd(context)),
  },
  {
    name: 'fr.date-range.week-of',
    patterns: ['(la|dans la)? semaine (du|de|qui commence le|debutant le|commencant le|a partir du) <date>', '(la)? semaine de <date>'],
    make: (_, date) => weekOf(date),
  },
  {
    name: 'fr.date-range.week-of',
    patterns: ['(la)? semaine du <dom>'],
    make: (context, day, b, c, d) => weekOfMade(dayOfMonth(context, day, b, c, d)),
  },
  {
    name: 'fr.date-range.week-number',
    patterns: ['(en|la)? semaine (numero)? <num>'],
    make: (context, week) => (week.n <= 53 && openBehind(context) ? weekNumbered(context, week.n) : undefined),
  },
  {
    name: 'fr.date-range.weekend',
    patterns: [`(ce|le|en|les|du|au|pendant le|durant le|pour le|un)? ${WEEKEND} (-? ci|qui vient|qui s'en vient|qui arrive)?`],
    make: (context) => weeks(context, 5, 2),
  },
  {
    name: 'fr.date-range.weekend',
    patterns: [`(le|l')? ${WEEKEND} (prochain|suivant|d'apres|de la ${NEXT})`, `(le|l')? (prochain|autre) ${WEEKEND}`],
    make: (context) => weeks(context, 12, 2),
  },
  { name: 'fr.date-range.weekend', patterns: `(le|ce)? ${WEEKEND} (du|de|d') <date>`, make: (_, date) => weekendOf(date) },
  {
    name: 'fr.date-range.weekend',
    patterns: `(le)? ${WEEKEND} (apres|suivant|qui suit) <date>`,
    make: (_, date) => weekendBeside(date, 1),
  },
  {
    name: 'fr.date-range.weekend',
    patterns: `(le)? ${WEEKEND} (avant|d'avant|precedant|qui precede) <date>`,
    make: (_, date) => weekendBeside(date, -1),
  },
  {
    name: 'fr.date-range.weekend',
    patterns: [`(le)? ${WEEKEND} (dernier|passe)`, 'la fin de semaine (derniere|passee)'],
    make: (context) => weeks(context, -2, 2),
  },
  {
    name: 'fr.date-range.weekend',
    patterns: `(le)? dernier ${WEEKEND} (de|d') <month>`,
    make: (context, month) => lastWeekend(context, month),
  },
  {
    name: 'fr.date-range.weekdays',
    patterns: ["(en|la|sur|les jours de|un jour de|n'importe quel jour de) semaine", '(les|un)? jours (ouvrables|ouvres)'],
    make: (context) => (isWeekday(context) ? undefined : weeks(context, 0, 5)),
  },
]

const isWeekday = ({ before }: RuleContext): boolean => before?.norm === 'jour' || before?.norm === 'jours'

/** "En début de semaine": of the next, once it is over. */
function comingWeek(context: RuleContext, from: number, length: number): Made | undefined {
  const found = weeks(context, from, length)
  const end = found?.value?.type === 'dates' ? found.value.to : undefined
  return end !== undefined && end <= (context.today() ?? 0) ? weeks(context, from + 7, length) : found
}

/** The weekend that follows a day, or that goes before it. */
function weekendBeside(date: Item, side: 1 | -1): Made | undefined {
  const day = dayOf(date)
  if (day === undefined) return undefined
  const saturday = side > 0 ? weekdayAfter(day, SATURDAY) : weekdayAfter(day - 8, SATURDAY)
  return made.dates(saturday, saturday + 2)
}
const SATURDAY = 5

/** A week by its number in the year (ISO 8601: the first is the one that holds 4 January); the next such one. */
function weekNumbered(context: RuleContext, n: number): Made | undefined {
  const today = context.today()
  if (today === undefined || n < 1) return undefined
  const { year } = civil(today)
  const starts = [year, year + 1].map((each) => weekStart(dayNumber(each, 1, 4)) + 7 * (n - 1))
  const start = starts.find((monday) => monday + 7 > today)
  return start === undefined ? undefined : made.dates(start, start + 7)
}

/** "La semaine du 6": from Monday; a Sunday stands for the week that it opens. */
const weekOf = (date: Item): Made | undefined => weekFrom(dayOf(date))
const weekOfMade = (made: Made | undefined): Made | undefined => weekFrom(made?.value?.type === 'date' ? made.value.day : undefined)
function weekFrom(day: number | undefined): Made | undefined {
  return day === undefined ? undefined : made.dates(weekStart(day + 1), weekStart(day + 1) + 7)
}
