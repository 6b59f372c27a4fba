import { yearStart } from '../../../slots/date-time/calendar-spans.ts'
import { type Made, made } from '../../../slots/date-time/item.ts'
import type { Rule, RuleContext } from '../../../slots/date-time/rules.ts'
import { months, namedMonth } from '../../../slots/date-time/spans.ts'
import { calendarRules } from './calendar-rules.ts'
import { frenchLayer } from './layer.ts'
import { EARLY, LATE, MID, OF } from './stretch-words.ts'
import { weekRules } from './week-rules.ts'
import { withinRules } from './within-rules.ts'

const NEXT_MONTH = "(mois (prochain|suivant|d'apres|qui vient|qui s'en vient)|(prochain|prochaine) mois)"
const THIS_MONTH = '(ce mois|ce mois -? ci|le mois en cours|le mois courant|dans le mois|courant du mois|du mois|mois)'

/** "Au début du mois": of the next, once it is over. */
function comingMonthPart(context: RuleContext, part: 'early' | 'mid' | 'late'): Made | undefined {
  const now = months(context, 0, part)
  const end = now?.value?.type === 'dates' ? now.value.to : undefined
  return end !== undefined && end <= (context.today() ?? 0) ? months(context, 1, part) : now
}

/** Months and their parts. */
const monthRules: readonly Rule[] = [
  { name: 'fr.date-range.month-part', patterns: [`${EARLY} ${OF} ${NEXT_MONTH}`], make: (context) => months(context, 1, 'early') },
  { name: 'fr.date-range.month-part', patterns: [`${MID} -? ${OF} ${NEXT_MONTH}`], make: (context) => months(context, 1, 'mid') },
  { name: 'fr.date-range.month-part', patterns: [`${LATE} ${OF} ${NEXT_MONTH}`], make: (context) => months(context, 1, 'late') },
  { name: 'fr.date-range.month-part', patterns: [`${EARLY} ${OF} ${THIS_MONTH}`], make: (context) => comingMonthPart(context, 'early') },
  { name: 'fr.date-range.month-part', patterns: [`${MID} -? ${OF} ${THIS_MONTH}`], make: (context) => comingMonthPart(context, 'mid') },
  { name: 'fr.date-range.month-part', patterns: [`${LATE} ${OF} ${THIS_MONTH}`], make: (context) => months(context, 0, 'late') },
  {
    name: 'fr.date-range.month',
    patterns: ['(ce|cette|dans le|courant du) mois (-? ci)?', '(le)? mois (en cours|courant)'],
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
    name: 'fr.date-range.holidays',
    patterns: "((le temps|la periode) des|les) fetes (de fin d'annee|de noel)?",
    make: (context) => festiveDays(context),
  },
]

/** A month said as part of a name or a place is none: "rue du onze novembre", "monsieur mars". */
const openMonth = ({ before }: RuleContext): boolean => before?.norm !== 'rue' && before?.norm !== 'monsieur' && before?.norm !== 'madame'

/** "Les fêtes": from Christmas Eve to New Year's Day. */
function festiveDays(context: RuleContext): Made | undefined {
  const start = yearStart(context, 1)
  return start === undefined ? undefined : made.dates(start - 8, start + 1)
}

/** Whole weeks and months and their parts, before weekdays and clock readings take their words. */
export const stretchLayer = frenchLayer([...withinRules, ...weekRules, ...monthRules, ...calendarRules])
