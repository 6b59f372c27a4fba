import { nextDayOfMonth } from '../../../slots/date-time/calendar.ts'
import { partOfSpan } from '../../../slots/date-time/calendar-spans.ts'
import { openBehind, read } from '../../../slots/date-time/clock.ts'
import { bareSpan, bothSides, since, span, until } from '../../../slots/date-time/hours.ts'
import { CATEGORY, dayOf, type Item, type Made, type Moment, made } from '../../../slots/date-time/item.ts'
import { fixed, hoursOf, PARTS, partNamed, resolve } from '../../../slots/date-time/part.ts'
import type { Rule, RuleContext } from '../../../slots/date-time/rules.ts'
import { dateSpan, ends, isDay, sinceDay, spanOfSpans } from '../../../slots/date-time/spans.ts'
import { regionIn } from '../../../understanding/region.ts'
import { frenchRegions } from '../regions.ts'
import { frenchLayer } from './layer.ts'
import { SPAN_PARTS } from './stretch-words.ts'

const T = '<time/pair/compact/hour>'
const SURE = '<time/pair>'
const FROM = "(de|du|d'|entre|entre les|depuis|a partir de|n'importe quand entre|quelque part entre|n'importe quelle heure entre|dans les)"
const TO = "(a|au|et|pis|puis|jusqu'a|jusqu' a|jusque|jusqu'au|jusqua|ou|-)"
/** "Et" needs its "entre". */
const TILL = "(a|au|jusqu'a|jusqu' a|jusqua|jusqu'au|-)"
const AT = '(a|vers|environ|les|au)?'

const AFTER =
  "(apres|a partir de|a partir des|a compter de|des|passe|pas avant|pas plus tot que|au plus tot|plus tard que|pas plus tot qu'a|au-dela de|au dela de|n'importe quand apres|a n'importe quelle heure apres|n'importe quel moment apres|depuis|jamais avant|rien avant|seulement apres)"
const BEFORE =
  "(avant|jusqu'a|jusqu' a|jusqua|jusque|pas apres|pas plus tard que|pas plus tard qu'a|au plus tard|au plus tard a|d'ici|d ici|plus tot que|au maximum a|n'importe quand avant|n'importe quel moment avant|rien apres|jamais apres|maximum|max)"
const MEAL = "(le|mon|notre|l'heure du|l'heure de|heure du)?"

const timeSpans: readonly Rule[] = [
  {
    name: 'fr.not-a-wish',
    patterns: [
      'depuis (a peu pres|environ|deja)? <time/pair/hour/dayPart>',
      'depuis (le|ce|la)? <part>',
      "(parce que|parce qu'|car|vu que|vu qu'|puisque|puisqu') (le|l'|la|en|dans)? <part/time/times>",
    ],
    make: () => made.nothing(),
  },
  { name: 'fr.time-range.between', patterns: [`${FROM} ${T} ${TO} ${SURE}`], make: span },
  {
    name: 'fr.time-range.between',
    patterns: [`${FROM} ${T} ${TO} ${T}`],
    make: (context, from, to) =>
      (from.cats | to.cats) & (CATEGORY.time | CATEGORY.pair) ? span(context, from, to) : bareSpan(context, from, to),
  },
  {
    name: 'fr.time-range.to',
    patterns: [`${T} ${TILL} ${SURE}`, `<time> (a|au|jusqu'a|jusqu' a|-) ${T}`],
    make: (context, from, to) => (openBehind(context) || read(to) ? span(context, from, to) : undefined),
  },
  {
    name: 'fr.time-range.to',
    patterns: ["<hour/compact> (a|jusqu'a|-) <hour/compact>"],
    make: (context, from, to) =>
      context.wantsTime || isDay(context.before) || isDay(context.after) || from.n < to.n ? bareSpan(context, from, to) : undefined,
  },
  { name: 'fr.time-range.after', patterns: [`${AFTER} ${AT} ${SURE}`], make: (_, time) => since(read(time)) },
  {
    name: 'fr.time-range.after',
    patterns: [`${AFTER} ${AT} <hour/compact>`],
    make: (context, time) => (openBehind(context) ? since(read(time)) : undefined),
  },
  {
    name: 'fr.time-range.after',
    patterns: [
      '<time> (ou plus tard|ou apres|et plus|et apres|passe|passee|passees|et plus tard|au plus tot|ou plus|minimum)',
      '(a partir de)? <time> (et|ou) (apres|plus) (ca)?',
    ],
    make: (_, time) => since(read(time)),
  },
  { name: 'fr.time-range.before', patterns: [`${BEFORE} ${AT} ${SURE}`], make: (_, time) => until(read(time)) },
  {
    name: 'fr.time-range.before',
    patterns: [`${BEFORE} ${AT} <hour/compact>`],
    make: (context, time) => (openBehind(context) ? until(read(time)) : undefined),
  },
  {
    name: 'fr.time-range.before',
    patterns: ['<time> (ou plus tot|ou avant|au plus tard|grand max|et avant)'],
    make: (_, time) => until(read(time)),
  },
  {
    name: 'fr.time-range.after-that',
    patterns: [
      "(jusqu'a|jusqu' a|jusqua|finis a|finis vers|termine a|termine vers|sors a|finit a|reviens a|rentre a|arrive a) <time/hour> (donc|alors|mais|et|faque|ca fait que|fait que)? (n'importe quand|plutot|n'importe quelle heure|idealement|seulement|juste)? apres (ca|cela)?",
      "<time> (donc|alors|faque) (n'importe quand|plutot)? apres",
    ],
    make: (context, time) => (isBeforeTime(context) ? undefined : since(read(time))),
  },
  {
    name: 'fr.time-range.before-that',
    patterns: [
      "(commence a|commence vers|debute a|pars a|pars vers|quitte a|quitte vers|m'en vais a) <time/hour> (donc|alors|mais|et|faque|ca fait que|fait que)? (n'importe quand|plutot|n'importe quelle heure|idealement|seulement|juste)? avant (ca|cela)?",
      "<time> (donc|alors|faque|fait que|ca fait que) (n'importe quand|plutot)? avant (ca|cela)?",
    ],
    make: (context, time) => (isBeforeTime(context) ? undefined : until(read(time))),
  },
  {
    name: 'fr.time-range.after-part',
    patterns: "(apres|passe|a partir (de|du)) (le|la|l'|cette|cet|ce)? <part>",
    make: (context, part) => since(fixed(hoursOf(part.n, context).to)),
  },
  {
    name: 'fr.time-range.before-part',
    patterns: "avant (le|la|l'|cette|cet|ce)? <part>",
    make: (context, part) => until(fixed(partNamed(part.n) === 'end of day' ? hoursOf(part.n, context).to : hoursOf(part.n, context).from)),
  },
  {
    name: 'fr.time-range.until-part',
    patterns: "(d'ici|jusqu'a|jusqu'au|jusque dans) (le|la|l')? <part>",
    make: (context, part) => until(fixed(hoursOf(part.n, context).to)),
  },
  {
    name: 'fr.time-range.dawn',
    patterns: [
      "(a|vers|pour|des) (l'aube|l'aurore)",
      'aux aurores',
      '(au|avec le)? lever du (soleil|jour)',
      'au petit jour',
      'au point du jour',
    ],
    make: () => made.times(fixed(DAWN.from), fixed(DAWN.to)),
  },
  {
    name: 'fr.time-range.dusk',
    patterns: [
      '(a|vers) la (tombee|nuit tombee) (de la nuit|du jour|de la <part>)?',
      '(au|pour le|vers le|avant le)? (coucher du soleil|crepuscule)',
      '(a|vers|pour) la brunante',
    ],
    make: () => made.times(fixed(DUSK.from), fixed(DUSK.to)),
  },
  {
    name: 'fr.time-range.after-work',
    patterns: [
      "apres (le|mon|ma|la|l'|les)? (travail|boulot|job|ouvrage|bureau|taf|shift|travaille|heures de bureau|heures de travail)",
      'en sortant (du|de|de mon) (travail|boulot|bureau)',
      'a la sortie du (travail|boulot|bureau)',
    ],
    make: () => made.times(fixed(PARTS.evening.from), fixed(PARTS.evening.to)),
  },
  {
    name: 'fr.time-range.after-school',
    patterns: ["apres (l'|les)? (ecole|classe|cours)", "(apres|a) la sortie (de l'ecole|des classes|des enfants)"],
    make: () => since(fixed(PARTS['late afternoon'].from)),
  },
  {
    name: 'fr.time-range.before-work',
    patterns: "avant (le|mon|ma|la|l'|les)? (travail|boulot|job|ouvrage|bureau)",
    make: () => until(fixed(PARTS.morning.from)),
  },
  ...meals(),
]

/** "Jusqu'à quatre, donc après quatre heures et demie": what follows has a time of its own. */
const isBeforeTime = ({ after }: RuleContext): boolean =>
  ((after?.cats ?? 0) & (CATEGORY.time | CATEGORY.pair | CATEGORY.hour | CATEGORY.compact)) !== 0

const DAWN = { from: 240, to: 480 }
const DUSK = { from: 1140, to: 1320 }

/** Meals are at other times from region to region: the "dîner" is at noon in Québec. */
function meals(): Rule[] {
  const words = ['dejeuner', 'diner', 'souper', 'lunch']
  return words.flatMap((word): Rule[] => {
    const hours = (context: RuleContext) =>
      MEALS[regionIn(frenchRegions, context.call).senses[word] ?? (word === 'lunch' ? 'noon meal' : 'evening meal')]
    const part = (context: RuleContext): Made | undefined => {
      const meal = hours(context)
      return meal && made.times(fixed(meal.from), fixed(meal.to))
    }
    return [
      {
        name: 'fr.time-range.after-meal',
        patterns: `(apres|passe) ${MEAL} ${word}`,
        make: (context) => since(clockAt(hours(context)?.to)),
      },
      { name: 'fr.time-range.before-meal', patterns: `avant ${MEAL} ${word}`, make: (context) => until(clockAt(hours(context)?.from)) },
      {
        name: 'fr.time-range.meal',
        patterns: [
          `(a|sur|pendant|durant|dans) (l'|l)? heure (du|de) ${word}`,
          `(pendant|durant|au|sur le|sur mon heure de) ${MEAL} ${word}`,
          `heure (du|de) ${word}`,
        ],
        make: part,
      },
    ]
  })
}
const clockAt = (minute: number | undefined) => (minute === undefined ? undefined : fixed(minute))
const MEALS: Readonly<Record<string, { readonly from: number; readonly to: number }>> = {
  'morning meal': { from: 420, to: 480 },
  'noon meal': PARTS.lunch,
  'evening meal': { from: 1080, to: 1140 },
}

const IN = "(a|vers|le|la|l'|au|dans la|dans l'|en|,)?"
const days: readonly Rule[] = [
  {
    name: 'fr.datetime-range.from',
    patterns: `(a partir de|a partir du|a partir d'|a compter de|a compter du|des|pas avant|apres) (le|la|l')? <date> ${IN} <time/part>`,
    make: (context, date, time) => made.moments(edgeOf(context, date, time, 'from'), undefined),
  },
  {
    name: 'fr.datetime-range.until',
    patterns: `(d'ici|d'ici a|jusqu'a|jusqu'au|pas apres|au plus tard|pas plus tard que) (le|la|l')? <date> ${IN} <time/part>`,
    make: (context, date, time) => made.moments(undefined, edgeOf(context, date, time, 'to')),
  },
  {
    name: 'fr.datetime-range.until',
    patterns: "(d'ici|d'ici a|jusqu'a|jusque|pas apres) <dayPart>",
    make: (context, part) => made.moments(undefined, edgeOf(context, part, part, 'to')),
  },
  {
    name: 'fr.datetime-range.before',
    patterns: 'avant <dayPart>',
    make: (context, part) => made.moments(undefined, edgeOf(context, part, part, 'from')),
  },
  {
    name: 'fr.datetime-range.before',
    patterns: `avant (le|la|l')? <date> ${IN} <time/part>`,
    make: (context, date, time) => made.moments(undefined, edgeOf(context, date, time, 'from')),
  },
  { name: 'fr.date-range.since', patterns: "depuis (environ|a peu pres|au moins|deja|le|la|l')? <date/dates>", make: sinceDay },
  {
    name: 'fr.date-range.to',
    patterns: [
      "(du|de|d'|a partir du|a partir de|a partir d'|des)? (le)? <date> (au|a|jusqu'au|jusqu'a|jusqu' a|jusque|-) (le)? <date>",
      "(entre|entre le|depuis|depuis le) <date> (et|et le|au|a|jusqu'au|jusqu'a|pis|puis|-) (le)? <date>",
    ],
    make: dateSpan,
  },
  {
    name: 'fr.date-range.to',
    patterns: [
      "(du|de|d'|a partir de|des)? <dates> (au|a|jusqu'au|jusqu'a|jusqu'|jusque|-) (la|le)? <dates>",
      "(entre|depuis) (la|le)? <dates> (et|pis|puis|au|a|jusqu'a|jusqu'au) (la|le)? <dates>",
    ],
    make: (_, from, to) => spanOfSpans(from, to),
  },
  ...SPAN_PARTS.map(
    ([part, said]): Rule => ({
      name: 'fr.date-range.part-of',
      patterns: `${said} -? (de|de la|du|d'|de l'|la|le)? <dates>`,
      make: (_, span) => partOfSpan(span, part),
    }),
  ),
  {
    name: 'fr.date-range.from',
    patterns: ["au plus tot (le|la|l')? <date>", '<date> (au plus tot|minimum|pas avant)'],
    make: (_, day) => made.dates(ends(day).from, undefined),
  },
  {
    name: 'fr.date-range.after-that',
    patterns:
      "(jusqu'a|jusqu'au|jusqu'|jusqu) (le)? <date> (inclus)? (donc|alors|faque|mais|et|fait que|ca fait que)? (n'importe quand|plutot|idealement)? apres (ca|cela)?",
    make: (_, day) => made.dates(ends(day).to, undefined),
  },
  {
    name: 'fr.date-range.after',
    patterns: "(apres|plus tard que|n'importe quand apres|passe) (le|la|l')? <date/dates>",
    make: (_, day) => made.dates(ends(day).to, undefined),
  },
  {
    name: 'fr.date-range.from',
    patterns: [
      "(a partir de|a partir du|a partir d'|a compter de|a compter du|des|des le|pas avant|pas avant le|pas plus tot que|a dater du|rien avant|n'importe quand a partir de|jamais avant) (le|la|l')? <date/dates>",
      '<date> (ou apres|ou plus tard|et apres|et plus tard|et les jours suivants|ou les jours suivants)',
    ],
    make: (_, day) => made.dates(ends(day).from, undefined),
  },
  {
    name: 'fr.date-range.from',
    patterns: '(a partir|a compter|a dater) <dates>',
    make: (_, span) => made.dates(ends(span).from, undefined),
  },
  {
    name: 'fr.date-range.from',
    patterns: ['(a partir|a compter|a dater) du <dom>', 'des le <dom>'],
    make: (context, day) => fromDay(context, day.n),
  },
  {
    name: 'fr.date-range.before',
    patterns: "(avant|n'importe quand avant|plus tot que) (le|la|l')? <date/dates>",
    make: (_, day) => made.dates(undefined, ends(day).from),
  },
  {
    name: 'fr.date-range.until',
    patterns: [
      "(d'ici|d ici|d'ici le|d'ici a|d'ici au|jusqu'a|jusqu'au|jusqu'|jusqu|jusqu' a|jusque|pas apres|pas plus tard que|au plus tard|au plus tard le|avant la fin de) (le|la|l')? <date/dates>",
      '<date> (ou avant|au plus tard|ou plus tot|dernier delai|maximum|grand max)',
    ],
    make: (_, day) => made.dates(undefined, ends(day).to),
  },
]
/** A clock reading of a day, or the edge of a part of it. */
function edgeOf(context: RuleContext, date: Item, time: Item, edge: 'from' | 'to'): Moment | undefined {
  const day = dayOf(date)
  if (day === undefined) return undefined
  if (time.cats & CATEGORY.dayPart || (!time.value && time.cats & CATEGORY.part)) return { day, minute: hoursOf(time.n, context)[edge] }
  const clock = read(time)
  return clock && { day, minute: resolve(clock, context) }
}

function fromDay(context: RuleContext, day: number): Made | undefined {
  const today = context.today()
  return today === undefined ? undefined : made.dates(nextDayOfMonth(today, day), undefined)
}

/** "Après 15 heures mais avant 18 heures". */
const both: readonly Rule[] = [{ name: 'fr.time-range.after-before', patterns: '<times> (mais|et|, mais)? <times>', make: bothSides }]

export const timeSpanJoinLayer = frenchLayer(both)
export const timeSpanLayer = frenchLayer(timeSpans)
export const daySpanLayer = frenchLayer(days)
