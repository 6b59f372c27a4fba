import { weekStart } from '../../../slots/date-time/calendar.ts'
import { dayOfMonth, moved } from '../../../slots/date-time/days.ts'
import { dayOf, type Item, type Made, made } from '../../../slots/date-time/item.ts'
import type { Rule, RuleContext } from '../../../slots/date-time/rules.ts'
import {
  businessDays,
  lastWeekend,
  monthEnd,
  months,
  namedMonth,
  nextStretch,
  restOf,
  untilDay,
  weekEnd,
  weeks,
} from '../../../slots/date-time/spans.ts'
import { UNIT } from '../../../slots/date-time/unit.ts'
import { regionIn } from '../../../understanding/region.ts'
import { frenchRegions } from '../regions.ts'
import { calendarRules } from './calendar-rules.ts'
import { frenchLayer } from './layer.ts'

const EARLY = '(debut|en debut|au debut|en tout debut|tout debut|des le debut|premiere moitie|courant debut)'
const MID = '(milieu|au milieu|en milieu|mi|a la mi|vers la mi|vers le milieu|courant mi)'
const LATE = '(fin|en fin|a la fin|vers la fin|toute fin|sur la fin|derniere moitie)'
const OF = "(de|du|d'|de la|de l'|des|le|la)?"
const NEXT =
  "(semaine (prochaine|suivante|d'apres|d apres|qui vient|qui s'en vient|qui arrive|a venir|qui suit)|prochaine semaine|autre semaine)"
const NEXT_WEEK = `(la|l'|l|dans la|courant)? ${NEXT}`
const THIS_WEEK =
  '(cette semaine|(dans|courant|durant|pendant|au courant de|au cours de|en cours de) (la|de)? semaine|cette semaine -? ci|semaine en cours|la semaine)'
const WEEKEND = '(week -? end|weekend|week -? ends|weekends|wkend)'
const NEXT_MONTH = "(mois (prochain|suivant|d'apres|qui vient|qui s'en vient)|prochain mois)"
const THIS_MONTH = '(ce mois|ce mois -? ci|le mois en cours|le mois courant|dans le mois|courant du mois|du mois|mois)'
const SOON = '(les|ces|aux|dans les|au cours des|dans)?'

const inQuebec = (context: RuleContext): boolean => regionIn(frenchRegions, context.call).senses['fin de semaine'] === 'weekend'

/** "La fin de semaine" is the weekend in Québec, the end of the week in France. */
function endOfWeek(context: RuleContext, ahead: number): Made | undefined {
  return inQuebec(context) ? weeks(context, 7 * ahead + 5, 2) : weeks(context, 7 * ahead + 3, 3)
}

/** "Au début du mois": of the next, once it is over. */
function comingMonthPart(context: RuleContext, part: 'early' | 'mid' | 'late'): Made | undefined {
  const now = months(context, 0, part)
  const end = now?.value?.type === 'dates' ? now.value.to : undefined
  return end !== undefined && end <= (context.today() ?? 0) ? months(context, 1, part) : now
}

/** "D'ici deux semaines": from today up to that day. */
function within(context: RuleContext, count: number, unit: number): Made | undefined {
  const today = context.today()
  if (today === undefined) return undefined
  if (unit === UNIT.hour || unit === UNIT.minute) return nextStretch(context, count, unit)
  const end = moved(today, count, unit)
  return end === undefined ? undefined : made.dates(today, end + 1)
}

/** Whole weeks and months and their parts, before weekdays and clock readings take their words. */
const stretches: readonly Rule[] = [
  {
    name: 'fr.date.business-days',
    patterns: 'dans <num> jours (ouvrables|ouvres|ouvrable)',
    make: (context, count) => made.date(businessDays(context, count.n)),
  },
  {
    name: 'fr.date-range.business-days',
    patterns: `(d'ici|sous|${SOON}) <num> (prochains)? jours (ouvrables|ouvres)`,
    make: (context, count) => untilDay(context, businessDays(context, count.n)),
  },
  {
    name: 'fr.date-range.within',
    patterns: ["(d'ici|d ici|sous|en dedans de|a l'interieur de|en moins de) <num> <unit>"],
    make: (context, count, unit) => within(context, count.n, unit.n),
  },
  {
    name: 'fr.date-range.within',
    patterns: ["d'ici (huit|8) jours", "(sous|d'ici) (une)? huitaine"],
    make: (context) => within(context, 7, UNIT.day),
  },
  {
    name: 'fr.date-range.within',
    patterns: ["d'ici (quinze|15) jours", "(sous|d'ici) (une)? quinzaine"],
    make: (context) => within(context, 14, UNIT.day),
  },
  {
    name: 'fr.date-range.within',
    patterns: ["d'ici (quelques|peu de) jours", "d'ici peu"],
    make: (context) => within(context, 3, UNIT.day),
  },
  { name: 'fr.date-range.week', patterns: [THIS_WEEK], make: (context) => (isWeekday(context) ? undefined : weeks(context, 0, 7)) },
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
    make: (context) => weeks(context, 10, 3),
  },
  { name: 'fr.date-range.week-part', patterns: [`(la|en|cette|a la|l')? fin de ${NEXT}`], make: (context) => endOfWeek(context, 1) },
  { name: 'fr.date-range.week-part', patterns: [`${EARLY} ${OF} (cette)? semaine`], make: (context) => comingWeek(context, 0, 3) },
  { name: 'fr.date-range.week-part', patterns: [`${MID} -? ${OF} (cette)? semaine`], make: (context) => weeks(context, 2, 2) },
  { name: 'fr.date-range.week-part', patterns: [`${LATE} (de la|de cette) semaine`], make: (context) => weeks(context, 3, 3) },
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
    name: 'fr.date-range.weekend',
    patterns: [`(ce|le|en|les|du|au|pendant le|durant le|pour le|un)? ${WEEKEND} (-? ci|qui vient|qui s'en vient|qui arrive)?`],
    make: (context) => weeks(context, 5, 2),
  },
  {
    name: 'fr.date-range.weekend',
    patterns: [`(le|l')? ${WEEKEND} (prochain|suivant|d'apres|de la ${NEXT})`, `(le|l') (prochain|autre) ${WEEKEND}`],
    make: (context) => weeks(context, 12, 2),
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
  { name: 'fr.date-range.month-part', patterns: [`${EARLY} ${OF} ${NEXT_MONTH}`], make: (context) => months(context, 1, 'early') },
  { name: 'fr.date-range.month-part', patterns: [`${MID} -? ${OF} ${NEXT_MONTH}`], make: (context) => months(context, 1, 'mid') },
  { name: 'fr.date-range.month-part', patterns: [`${LATE} ${OF} ${NEXT_MONTH}`], make: (context) => months(context, 1, 'late') },
  { name: 'fr.date-range.month-part', patterns: [`${EARLY} ${OF} ${THIS_MONTH}`], make: (context) => comingMonthPart(context, 'early') },
  { name: 'fr.date-range.month-part', patterns: [`${MID} -? ${OF} ${THIS_MONTH}`], make: (context) => comingMonthPart(context, 'mid') },
  { name: 'fr.date-range.month-part', patterns: [`${LATE} ${OF} ${THIS_MONTH}`], make: (context) => months(context, 0, 'late') },
  {
    name: 'fr.date-range.month',
    patterns: ['(ce|dans le|courant du) mois (-? ci)?', '(le)? mois (en cours|courant)'],
    make: (context) => months(context, 0),
  },
  { name: 'fr.date-range.month', patterns: [`(le|au|dans le|du|courant)? ${NEXT_MONTH}`], make: (context) => months(context, 1) },
  { name: 'fr.date-range.month', patterns: ['(le)? mois (dernier|passe|precedent)'], make: (context) => months(context, -1) },
  {
    name: 'fr.date-range.month-part',
    patterns: [`${EARLY} ${OF} (mois)? ${OF} <month>`],
    make: (context, month) => namedMonth(context, month, 'early'),
  },
  {
    name: 'fr.date-range.month-part',
    patterns: [`${MID} -? ${OF} (mois)? ${OF} <month>`],
    make: (context, month) => namedMonth(context, month, 'mid'),
  },
  {
    name: 'fr.date-range.month-part',
    patterns: [`${LATE} ${OF} (mois)? ${OF} <month>`],
    make: (context, month) => namedMonth(context, month, 'late'),
  },
  {
    name: 'fr.date-range.named-month',
    patterns: [
      "(au|en|le|du|dans le|courant|tout|pour|cette)? (mois)? (de|d')? <month>",
      '<month> (prochain|prochaine|qui vient)',
      '(en)? prochain <month>',
      '(courant|au courant du mois de|dans le courant du mois de) <month>',
    ],
    make: (context, month) => (openMonth(context) ? namedMonth(context, month) : undefined),
  },
  {
    name: 'fr.date-range.next-days',
    patterns: [
      `${SOON} <num> (prochains|prochaines|prochain|prochaine) <unit>`,
      `${SOON} (prochains|prochaines) <num> <unit>`,
      `dans les <num> <unit> (qui viennent|a venir|suivants|suivantes|qui suivent)?`,
      '<num> <unit> (a venir|qui viennent)',
    ],
    make: (context, count, unit) => nextStretch(context, count.n, unit.n),
  },
  {
    name: 'fr.date-range.next-days',
    patterns: [
      `${SOON} (prochains|prochaines|quelques prochains|quelques) (jours|journees)`,
      'ces jours -? ci',
      'un de ces (quatre|jours)',
      'dans les jours (qui viennent|a venir)',
    ],
    make: (context) => nextStretch(context, 3, UNIT.day),
  },
  {
    name: 'fr.date-range.next-days',
    patterns: [`${SOON} (prochaines|quelques prochaines) semaines`],
    make: (context) => nextStretch(context, 3, UNIT.week),
  },
  {
    name: 'fr.date-range.next-days',
    patterns: ['(la|dans la|une)? prochaine (heure|heures)', "dans l'heure (qui vient|qui suit)?"],
    make: (context) => nextStretch(context, 1, UNIT.hour),
  },
]

const isWeekday = ({ before }: RuleContext): boolean => before?.norm === 'jour' || before?.norm === 'jours'
/** A month said as part of a name or a place is none: "rue du onze novembre", "monsieur mars". */
const openMonth = ({ before }: RuleContext): boolean => before?.norm !== 'rue' && before?.norm !== 'monsieur' && before?.norm !== 'madame'

/** "En début de semaine": of the next, once it is over. */
function comingWeek(context: RuleContext, from: number, length: number): Made | undefined {
  const found = weeks(context, from, length)
  const end = found?.value?.type === 'dates' ? found.value.to : undefined
  return end !== undefined && end <= (context.today() ?? 0) ? weeks(context, from + 7, length) : found
}
/** "La semaine du 6": from Monday; a Sunday stands for the week that it opens. */
const weekOf = (date: Item): Made | undefined => weekFrom(dayOf(date))
const weekOfMade = (made: Made | undefined): Made | undefined => weekFrom(made?.value?.type === 'date' ? made.value.day : undefined)
function weekFrom(day: number | undefined): Made | undefined {
  return day === undefined ? undefined : made.dates(weekStart(day + 1), weekStart(day + 1) + 7)
}

export const stretchLayer = frenchLayer([...stretches, ...calendarRules])
