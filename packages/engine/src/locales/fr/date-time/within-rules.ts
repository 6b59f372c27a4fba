import { moved } from '../../../slots/date-time/days.ts'
import { type Made, made } from '../../../slots/date-time/item.ts'
import type { Rule, RuleContext } from '../../../slots/date-time/rules.ts'
import { businessDays, nextStretch, untilDay } from '../../../slots/date-time/spans.ts'
import { UNIT } from '../../../slots/date-time/unit.ts'

const WITHIN = "(d'ici|d ici|sous|en dedans de|a l'interieur de)"
const SOON = '(les|ces|aux|dans les|au cours des|dans)?'

/** "D'ici deux semaines": from today up to that day. */
function within(context: RuleContext, count: number, unit: number): Made | undefined {
  const today = context.today()
  if (today === undefined) return undefined
  if (unit === UNIT.hour || unit === UNIT.minute) return nextStretch(context, count, unit)
  const end = moved(today, count, unit)
  return end === undefined ? undefined : made.dates(today, end + 1)
}

/** How far "tantôt" reaches: later today, in Québec; the afternoon, in France. */
const TANTOT_HOURS = 6

/** Lengths of time that begin now: "d'ici deux semaines", "les trois prochains jours", and "tantôt" where a time was asked for. */
export const withinRules: readonly Rule[] = [
  {
    name: 'fr.date-range.tantot',
    patterns: '(un peu plus tard)? tantot',
    make: (context) => (context.wantsTime || context.wantsDate ? nextStretch(context, TANTOT_HOURS, UNIT.hour) : undefined),
  },
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
    patterns: [`(${WITHIN}|en moins de) (environ|genre)? <num> (petite|petites|bonne|bonnes)? <unit>`],
    make: (context, count, unit) => within(context, count.n, unit.n),
  },
  {
    name: 'fr.date-range.within',
    patterns: [`${WITHIN} <num> (a|ou|-)? <num> <unit>`],
    make: (context, _, count, unit) => within(context, count.n, unit.n),
  },
  {
    name: 'fr.date-range.within',
    patterns: [`${WITHIN} <num> <unit> ou <num>`],
    make: (context, _, unit, count) => within(context, count.n, unit.n),
  },
  {
    name: 'fr.date-range.within',
    patterns: `${WITHIN} quelques <unit>`,
    make: (context, unit) => within(context, 3, unit.n),
  },
  {
    name: 'fr.date-range.within',
    patterns: "(dans|d'ici) la quinzaine",
    make: (context) => within(context, 14, UNIT.day),
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
    patterns: ["d'ici (quelques|peu de|deux trois) jours", "d'ici peu", "(d'ici|dans) pas long"],
    make: (context) => within(context, 3, UNIT.day),
  },
  {
    name: 'fr.date-range.next-days',
    patterns: [
      `${SOON} <num> (prochains|prochaines|prochain|prochaine) <unit>`,
      `${SOON} (prochains|prochaines) <num> <unit>`,
      '[(la|le)]? prochaine <num> <unit>',
      `${SOON} <num> <unit> (suivants|suivantes|qui suivent)`,
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
    patterns: [
      '(la|dans la|une|dans les|le)? (prochaine|prochaines) (heure|heures)',
      "dans l'heure (qui vient|qui suit|suivante)?",
      "(l'|l)? heure (qui vient|qui suit|suivante|a venir)",
    ],
    make: (context) => nextStretch(context, 1, UNIT.hour),
  },
  {
    name: 'fr.date-range.next-days',
    patterns: '(dans|au cours de|pendant)? (la|les)? (prochaine|prochaines) (minute|minutes)',
    make: (context) => nextStretch(context, 1, UNIT.minute),
  },
  {
    name: 'fr.date-range.next-days',
    patterns: '(dans|au cours de|pendant)? les (quelques)? prochaines heures',
    make: (context) => nextStretch(context, 3, UNIT.hour),
  },
  {
    name: 'fr.date-range.next-days',
    patterns: ['(dans)? (la|une)? (prochaine)? demi -? heure (qui vient|qui suit|suivante)'],
    make: (context) => nextStretch(context, 30, UNIT.minute),
  },
  {
    name: 'fr.date-range.next-days',
    patterns: ['dans la (prochaine)? demi -? heure', 'dans la prochaine demi -? heure'],
    make: (context) => nextStretch(context, 30, UNIT.minute),
  },
  {
    name: 'fr.date-range.next-days',
    patterns: ["dans le (prochain)? quart d'heure"],
    make: (context) => nextStretch(context, 15, UNIT.minute),
  },
]
