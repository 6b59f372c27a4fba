import { weekdayAfter } from '../../../slots/date-time/calendar.ts'
import { inBetween } from '../../../slots/date-time/calendar-spans.ts'
import { fromNow, fromToday, inWeek, nextWeekdayMade, offset, spanOfWeek, twoOfWeek } from '../../../slots/date-time/days.ts'
import { CATEGORY, type Item, type Made, made } from '../../../slots/date-time/item.ts'
import { partNumber } from '../../../slots/date-time/part.ts'
import type { Rule, RuleContext } from '../../../slots/date-time/rules.ts'
import { nextStretch } from '../../../slots/date-time/spans.ts'
import { UNIT } from '../../../slots/date-time/unit.ts'
import { frenchLayer } from './layer.ts'

const TODAY = "(aujourd'hui|aujourdhui|aujourd hui|au jour d'hui|ajourd'hui)"
const TOMORROW = '(demain|de main|deux mains|2 mains|demin)'
/** "La semaine prochaine" behind or before a weekday. */
const NEXT_WEEK =
  "(semaine (prochaine|suivante|d'apres|d apres|qui vient|qui s'en vient|qui arrive|a venir|qui suit)|prochaine semaine|autre semaine|semaine en huit)"
const OF_NEXT_WEEK = `(de|dans|,)? (la|l'|l)? ${NEXT_WEEK}`
const TO = "(au|a|et|jusqu'au|jusqu'a|-)"
const IN = '(dans|environ dans|dans environ|dans a peu pres|dans genre)'

const MOST_HOURS = 6
/** "D'ici 24h" is no midnight. */
const WHOLE_DAY = 1440
/** Behind a length of time, words that say of what: "il y a deux heures d'attente". */
const OF_LENGTH: ReadonlySet<string> = new Set(["d'", 'd', 'de'])
/** Behind days, words that say that weekends do not count. */
const WORKING: ReadonlySet<string> = new Set(['ouvrables', 'ouvrable', 'ouvres', 'ouvre'])

/** "2h", "1h30" as a length of time: it is written as a time of the day is. Zero for what is not so written. */
function writtenLength({ value, rule }: Item): number {
  if (value?.type !== 'time' || rule !== 'time.digits-h') return 0
  const { minute, open } = value.clock
  return minute < 60 && !open ? minute + 1440 : minute < 60 ? minute + 720 : minute
}

/** "Mardi en huit": the next such day, today included, and a week. */
function fromThatDay(context: RuleContext, weekday: number, more: number): Made | undefined {
  const today = context.today()
  return today === undefined ? undefined : made.date(weekdayAfter(today - 1, weekday) + more)
}

/** Days by their distance from today, and weekdays of a named week. */
export const relativeDayRules: readonly Rule[] = [
  {
    name: 'fr.date.weekdays-next-week',
    patterns: [`<weekday> (ou|et) (le)? <weekday> ${OF_NEXT_WEEK}`, `(la|l')? ${NEXT_WEEK} (le|,)? <weekday> (ou|et) (le)? <weekday>`],
    make: (context, first, second) => twoOfWeek(context, first, second, 1),
  },
  {
    name: 'fr.date-range.days-of-week',
    patterns: [
      `(de|du|entre|entre le)? <weekday> ${TO} (le)? <weekday> ${OF_NEXT_WEEK}`,
      `(la|l')? ${NEXT_WEEK} (de|du|entre|entre le) <weekday> ${TO} (le)? <weekday>`,
    ],
    make: (context, first, second) => spanOfWeek(context, first, second, 1),
  },
  {
    name: 'fr.date-range.days-of-week',
    patterns: [`(de|du|entre|entre le)? <weekday> ${TO} (le)? <weekday> (de)? cette semaine`],
    make: (context, first, second) => spanOfWeek(context, first, second, 0),
  },
  { name: 'fr.date.today', patterns: [`${TODAY} (meme)?`, 'le jour meme', 'ce jour meme', 'ce jour'], make: fromToday(0) },
  { name: 'fr.date.tomorrow', patterns: '(demain|demin) (meme)?', make: fromToday(1) },
  {
    name: 'fr.date.tomorrow',
    patterns: ['(de main|deux mains|2 mains)'],
    make: (context) => (context.wantsDate || context.wantsTime ? offset(context, 1) : undefined),
  },
  { name: 'fr.date.day-after', patterns: ['[le]? lendemain', "[(le|la)]? (jour|journee) (suivant|suivante|d'apres)"], make: fromToday(1) },
  {
    name: 'fr.date.day-after-tomorrow',
    patterns: [`(apres|apre) -? ${TOMORROW}`, '[le]? surlendemain', 'le lendemain de demain'],
    make: fromToday(2),
  },
  { name: 'fr.date.two-days-after-tomorrow', patterns: 'apres -? apres -? demain', make: fromToday(3) },
  { name: 'fr.date.yesterday', patterns: "(le|la)? (jour|journee) (d'avant|precedent|precedente)", make: fromToday(-1) },
  { name: 'fr.date.yesterday', patterns: 'hier', make: fromToday(-1) },
  { name: 'fr.date.day-before-yesterday', patterns: 'avant -? hier', make: fromToday(-2) },
  {
    name: 'fr.date.weekday-next-week',
    patterns: [`<weekday> ${OF_NEXT_WEEK}`, `(la|l')? ${NEXT_WEEK} (le|,|un|mettons|disons)? <weekday>`],
    make: (context, weekday) => inWeek(context, weekday.n, 1),
  },
  {
    name: 'fr.date.weekday-next-week',
    patterns: ["<weekday> (d'apres|d apres|suivant|de la suivante)"],
    make: (context, weekday) => inWeek(context, weekday.n, 1),
  },
  {
    name: 'fr.date.weekday-this-week',
    patterns: ['<weekday> (de)? cette semaine', 'cette semaine (le|,)? <weekday>'],
    make: (context, weekday) => inWeek(context, weekday.n, 0),
  },
  {
    name: 'fr.date.weekday-last-week',
    patterns: [
      '<weekday> (de)? la semaine (derniere|passee|precedente)',
      '(la)? derniere semaine (le)? <weekday>',
      'la semaine (derniere|passee) (le)? <weekday>',
    ],
    make: (context, weekday) => inWeek(context, weekday.n, -1),
  },
  {
    name: 'fr.date.this-weekday',
    patterns: [
      "[ce]? <weekday> (qui vient|qui s'en vient|qui arrive|a venir|-? ci|tout de suite)",
      'ce <weekday>',
      '[le]? prochain <weekday>',
    ],
    make: (context, weekday) => nextWeekdayMade(context, weekday.n),
  },
  { name: 'fr.date.next-weekday', patterns: ['<weekday> (prochain|prochains)'], make: (context, weekday) => inWeek(context, weekday.n, 1) },
  {
    name: 'fr.date.weekday-week',
    patterns: ['<weekday> (en|dans) (huit|8|uit|huite)', "<weekday> (en|dans|d'ici) (une|1) semaine", '<weekday> dans (huit|8) jours'],
    make: (context, weekday) => fromThatDay(context, weekday.n, 7),
  },
  {
    name: 'fr.date.weekday-fortnight',
    patterns: ['<weekday> (en|dans) (quinze|15)', '<weekday> (en|dans) (deux|2) semaines', '<weekday> dans (quinze|15) jours'],
    make: (context, weekday) => fromThatDay(context, weekday.n, 14),
  },
  { name: 'fr.date.today-week', patterns: [`(d'|d)? ${TODAY} en (huit|8)`], make: fromToday(7) },
  { name: 'fr.date.today-week', patterns: [`(d'|d)? ${TODAY} en (quinze|15)`], make: fromToday(14) },
  { name: 'fr.date.tomorrow-week', patterns: '(de)? demain en (huit|8)', make: fromToday(8) },
  {
    name: 'fr.date.not-this-weekday',
    patterns: [
      "pas ce <weekday> (mais)? (-? ci|la)? (mais)? (le|l'|celui) (suivant|prochain|autre|d'apres|d'ensuite)",
      "pas <weekday> (prochain|-? ci)? (mais)? (le|l'|celui) (suivant|autre|d'apres)",
    ],
    make: (context, weekday) => nextWeekdayMade(context, weekday.n, 7),
  },
  {
    name: 'fr.date.last-weekday',
    patterns: ['(dernier|derniere) <weekday>', "<weekday> (dernier|passe|d'avant|precedent|derniers)"],
    // "Vendredi passé midi" is behind noon, "le vendredi d'avant Noël" before Christmas.
    make: (context, weekday) => {
      const { after } = context
      const goesOn =
        after !== undefined &&
        (after.norm === 'midi' || (after.cats & (CATEGORY.hour | CATEGORY.time | CATEGORY.holiday | CATEGORY.date)) !== 0)
      return goesOn ? undefined : nextWeekdayMade(context, weekday.n, -7)
    },
  },
  { name: 'fr.date.in', patterns: [`dans (huit|8) jours`, 'dans une huitaine (de jours)?', 'sous huitaine'], make: fromToday(7) },
  { name: 'fr.date.in', patterns: [`dans (quinze|15) jours`, 'dans une quinzaine (de jours)?'], make: fromToday(14) },
  {
    name: 'fr.date.in',
    patterns: [
      "dans (environ|a peu pres|genre|encore|a peine)? <num> <unit> (jour pour jour|pile|exactement|environ|a partir (de maintenant|d'aujourd'hui))?",
      '<num> <unit> (a partir|a compter) de maintenant',
      `<num> <unit> (a partir|a compter) (d'|d) ${TODAY}`,
      '<num> <unit> plus tard',
    ],
    make: (context, count, unit) => (WORKING.has(context.after?.norm ?? '') ? undefined : fromNow(context, count.n, unit.n)),
  },
  {
    name: 'fr.date.in',
    patterns: ['dans <num> (ou|a|-)? <num> <unit>'],
    make: (context, least, most, unit) =>
      inBetween(context, { count: least.n, unit: unit.n }, { count: most.n, unit: unit.n }) ?? fromNow(context, most.n, unit.n),
  },
  {
    name: 'fr.date-range.in',
    patterns: ['dans <num> <unit> ou <num>'],
    make: (context, least, unit, most) => inBetween(context, { count: least.n, unit: unit.n }, { count: most.n, unit: unit.n }),
  },
  {
    name: 'fr.date-range.in',
    patterns: ['dans <num> <unit> (ou|a)? <num> <unit>'],
    make: (context, least, unit, most, unitOfMost) =>
      inBetween(context, { count: least.n, unit: unit.n }, { count: most.n, unit: unitOfMost.n }),
  },
  {
    name: 'fr.date.in',
    patterns: ['<num> jours apres demain', '<num> jours apres la demain'],
    make: (context, count) => offset(context, count.n + 1),
  },
  {
    name: 'fr.date.in',
    patterns: 'dans <num> <weekday>',
    make: (context, count, weekday) => (count.n >= 1 && count.n <= 5 ? nextWeekdayMade(context, weekday.n, 7 * (count.n - 1)) : undefined),
  },
  {
    name: 'fr.date.in',
    patterns: 'dans (une|1) (petite|bonne|grosse|bonne petite) heure',
    make: (context) => fromNow(context, 60, UNIT.minute),
  },
  {
    name: 'fr.date.in',
    patterns: 'dans (une|1) (petite|bonne|grosse) demi -? heure',
    make: (context) => fromNow(context, 30, UNIT.minute),
  },
  { name: 'fr.date.in', patterns: ['dans (quelques|plusieurs) <unit>'], make: (context, unit) => fromNow(context, 3, unit.n) },
  {
    name: 'fr.date.in',
    patterns: [`${IN} (une|1)? (demi|demie) -? (heure|h)`, `${IN} (30|trente) minutes`],
    make: (context) => fromNow(context, 30, UNIT.minute),
  },
  { name: 'fr.date.in', patterns: [`${IN} (un|1)? (quart|petit quart) d'heure`], make: (context) => fromNow(context, 15, UNIT.minute) },
  { name: 'fr.date.in', patterns: [`${IN} (trois|3) quarts d'heure`], make: (context) => fromNow(context, 45, UNIT.minute) },
  {
    name: 'fr.date.in',
    patterns: ['dans (environ)? <num> (heure|heures|h) et (demi|demie)'],
    make: (context, hours) => fromNow(context, hours.n * 60 + 30, UNIT.minute),
  },
  {
    name: 'fr.date.in',
    patterns: ['dans (environ)? <num> (heure|heures|h) et (quart|un quart)'],
    make: (context, hours) => fromNow(context, hours.n * 60 + 15, UNIT.minute),
  },
  {
    name: 'fr.date.in',
    patterns: ['dans (environ)? <num> (heure|heures|h) (et)? <num> (minute|minutes|min)?'],
    make: (context, hours, minutes) => fromNow(context, hours.n * 60 + minutes.n, UNIT.minute),
  },
  {
    name: 'fr.date.in',
    patterns: `${IN} <slash> (d')? (heure|h)`,
    // "Dans 3/4 h" looks like the third of April.
    make: (context, slash) => fromNow(context, (60 * (slash.n % 100)) / Math.floor(slash.n / 100), UNIT.minute),
  },
  {
    name: 'fr.date.in',
    patterns: 'dans (environ|a peu pres|encore)? <time>',
    make: (context, length) => (writtenLength(length) > 0 ? fromNow(context, writtenLength(length) / 60, UNIT.hour) : undefined),
  },
  {
    name: 'fr.date-range.within',
    patterns: "d'ici <time>",
    // "D'ici 15h" is a time of the day, "d'ici 2h" a length of time.
    make: (context, length) =>
      writtenLength(length) === 0 || (writtenLength(length) > MOST_HOURS * 60 && writtenLength(length) !== WHOLE_DAY)
        ? undefined
        : nextStretch(context, writtenLength(length), UNIT.minute),
  },
  {
    name: 'fr.date-range.within',
    patterns: '(sous|en dedans de|dans les|en moins de) <time>',
    make: (context, length) => (writtenLength(length) === 0 ? undefined : nextStretch(context, writtenLength(length), UNIT.minute)),
  },
  {
    name: 'fr.not-a-time',
    patterns: ['(depuis|pendant|durant|ca fait|ca prend|ca dure) (deja|environ|au moins)? <time>'],
    // "Depuis 9h jusqu'à 17h" has two ends.
    make: ({ after }, length) =>
      writtenLength(length) > 0 && after?.norm !== "jusqu'" && after?.norm !== 'jusqu' ? made.nothing() : undefined,
  },
  {
    name: 'fr.date.ago',
    patterns: ['(il y a|y a) (environ|a peu pres|deja)? <time>'],
    make: (context, length) => (writtenLength(length) > 0 ? fromNow(context, -writtenLength(length) / 60, UNIT.hour) : undefined),
  },
  {
    name: 'fr.date.in',
    patterns: ["dans (un peu)? (moins|plus) (de|d') <num> <unit>"],
    make: (context, count, unit) => fromNow(context, count.n, unit.n),
  },
  {
    name: 'fr.date-range.within',
    patterns: "(d'ici|d ici|sous) (une|1)? (petite)? (demi|demie) -? heure",
    make: (context) => nextStretch(context, 30, UNIT.minute),
  },
  {
    name: 'fr.date-range.within',
    patterns: "(d'ici|d ici|sous) (un|1)? (petit)? quart d'heure",
    make: (context) => nextStretch(context, 15, UNIT.minute),
  },
  { name: 'fr.date.in', patterns: ['dans un an et demi'], make: (context) => fromNow(context, 18, UNIT.month) },
  {
    name: 'fr.date.ago',
    patterns: ['(il y a|y a|voila) (environ|a peu pres|deja|a peine|bien|presque)? <num> <unit>', '<num> <unit> plus tot'],
    make: (context, count, unit) => (OF_LENGTH.has(context.after?.norm ?? '') ? made.nothing() : fromNow(context, -count.n, unit.n)),
  },
  {
    name: 'fr.not-a-date',
    patterns: [
      '(ca fait|depuis|pendant|durant|toutes les|tous les|chaque|tout les) (environ|a peu pres|deja|au moins|bien|presque|plus de|les)? <num> <unit>',
      '<num> fois par <unit>',
    ],
    make: () => made.nothing(),
  },
]

const dayParts: readonly Rule[] = [
  {
    name: 'fr.date.this-part',
    patterns: ['(ce|cet|cette|dans cette|dans ce) <part>', 'des ce <part>', '[en ce]? <part> meme', `<part> (d'|d) ${TODAY}`],
    make: (context, part) => partOfDay(context, 0, part),
  },
  {
    name: 'fr.date.this-part',
    patterns: ['a soir', 'au soir meme'],
    make: (context) => dayWithPart(context, 0, partNumber('evening')),
  },
  { name: 'fr.date.this-part', patterns: ['a matin'], make: (context) => dayWithPart(context, 0, partNumber('morning')) },
  {
    name: 'fr.date.this-noon',
    patterns: 'ce <time>',
    make: (context, time) => (time.rule === 'fr.time.noon' ? made.moment(context.today(), 720) : undefined),
  },
  { name: 'fr.date.last-night', patterns: ['<part> (derniere|passee)'], make: (context, part) => partOfDay(context, -1, part) },
  {
    name: 'fr.date.next-part',
    patterns: ['(prochain|prochaine) <part>', '<part> (prochain|prochaine|suivant|suivante)'],
    make: (context, part) => partOfDay(context, 1, part),
  },
]
const partOfDay = (context: RuleContext, days: number, part: Item): Made | undefined => dayWithPart(context, days, part.n)
/** A day and its part in one expression: a date for what follows, a part for what stands alone. */
function dayWithPart(context: RuleContext, days: number, part: number): Made | undefined {
  const date = offset(context, days)
  return date && { ...date, cats: CATEGORY.dayPart, n: part }
}

/** Days with a part of the day in them; the part may have been put together before. */
export const dayPartLayer = frenchLayer(dayParts)
