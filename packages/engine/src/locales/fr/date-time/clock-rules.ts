import { cued, openBehind, pair, read, shifted, withHalf } from '../../../slots/date-time/clock.ts'
import { CATEGORY, clock, clockOf, type Item, type Made, made } from '../../../slots/date-time/item.ts'
import { fixed } from '../../../slots/date-time/part.ts'
import type { Rule, RuleContext } from '../../../slots/date-time/rules.ts'
import { frenchLayer } from './layer.ts'

/** "Heures", as written, and as a recogniser hears it. */
const H = '(heures|heure|h|hr|hrs|heur|eure|eures|zeures)'
/** Between an hour and its minutes, what a recogniser makes of it besides. */
const H_WITHIN = '(heures|heure|h|hr|hrs|heur|eure|eures|zeures|leur|leurs)'
const MINUTES = '(minutes|minute|min|mn)'

/** Hours whose number was heard as another word: "cet heures", "dis heures". */
const HEARD: readonly (readonly [hour: number, pattern: string])[] = [
  [2, `(de|deu) (heures|eures|zeures)`],
  [4, `(cat|catre|katre|quattre) ${H}`],
  [5, `(sink|cinque|saint) (heures|eures)`],
  [6, `(si|sis|cis|ci|scie) (heures|eures|zeures)`],
  [7, `(set|cet|sete) ${H}`],
  [7, `cette heures`],
  [8, `(oui|uit|huitre) heures`],
  [9, `(neuve|neufs|neuves|nef|neff) ${H}`],
  [10, `(dis|dit|di) (heures|eures|zeures)`],
  [11, `once ${H}`],
  [20, `(vin|vain|vint) ${H}`],
]

/** Lengths of time, not times of the day. */
const LENGTH = '<num> (heures|heure|h|minutes|minute|min|secondes)'
const lengths: readonly Rule[] = [
  {
    name: 'fr.not-a-time',
    patterns: [
      `(pendant|durant|depuis|ca fait|ca prend|ca dure|toutes les|chaque|moins de|plus de|presque|en|duree de) (deja|bien|environ|a peu pres|presque|au moins|les|plus de)? ${LENGTH} (et demie|et demi|et quart)?`,
      `${LENGTH} (de (route|travail|marche|conduite|voiture|retard|distance|delai|main d'oeuvre|attente|temps)|d'(attente|ici|ouvrage|avance|intervention)|par|sur <num>|a l'avance|de suite|d'affilee)`,
      `(une|la|cette|d'une|quelle|toute|toutes|bonne|derniere) (demi)? (heure|heures) (de|d'|est|il est)`,
    ],
    make: ({ before, after, wantsTime }) => ((wantsTime && before === undefined) || isPartOfDay(after) ? undefined : made.nothing()),
  },
  {
    name: 'fr.not-a-time',
    patterns: ['aux <num> (heures|h|minutes|jours|semaines)', '(24|vingt -? quatre) heures sur (24|vingt -? quatre)'],
    make: () => made.nothing(),
  },
]

/** "Une heure de l'après-midi" is a time, "une heure de route" a length. */
const isPartOfDay = (after: Item | undefined): boolean =>
  after !== undefined && (after.norm === "l'" || after.norm === 'la' || (after.cats & CATEGORY.part) !== 0)

/** Words that only look like times. */
const notTimes: readonly Rule[] = [
  {
    name: 'fr.not-a-time',
    patterns: [
      "tout a l'heure",
      'tout a l heure',
      "a l'heure",
      'a quelle heure',
      'quelle heure',
      'gare du midi',
      'midi pyrenees',
      'a cette heure',
    ],
    make: ({ after }) => (after?.norm === 'du' || after?.norm === 'de' || after?.norm === 'des' ? undefined : made.nothing()),
  },
]

const readings: readonly Rule[] = [
  {
    name: 'fr.time.noon',
    patterns: ['(12 heures|douze heures)? midi (pile|juste|tapant|tapantes)?', 'midis'],
    make: () => made.time(fixed(720)),
  },
  { name: 'fr.time.noon', patterns: ['(le|au)? milieu (de|du) (la)? (jour|journee)', 'mi -? journee'], make: () => made.time(fixed(720)) },
  { name: 'fr.time.midnight', patterns: ['(12 heures|douze heures)? minuit', 'mi nuit'], make: () => made.time(fixed(0)) },
  { name: 'fr.time.zero', patterns: `zero ${H}`, make: () => made.time(fixed(0)) },
  {
    name: 'fr.time.hour',
    patterns: [`<hour> ${H}`, `<pair> ${H}`],
    tight: true,
    make: ({ before, wantsTime }, hour) =>
      hour.n === 24 && !wantsTime && before?.norm !== 'a' ? made.nothing() : made.time(clockOf(hour)),
  },
  {
    name: 'fr.time.hour-minutes',
    patterns: [`<hour> ${H} et? <min> ${MINUTES}`, `<hour> ${H} (et? <low>|<low>)`],
    tight: true,
    make: (_, hour, minutes) => made.time(minutes.n < 60 ? clock(hour.n, minutes.n) : undefined),
  },
  {
    name: 'fr.time.hour-minutes',
    patterns: `<hour> ${H_WITHIN} <min>`,
    tight: true,
    make: (context, hour, minutes) => hourAnd(context, hour, minutes),
  },
  {
    name: 'fr.time.hour-half',
    patterns: [`<hour> (et|est)? (demi|demie) ${H}?`],
    tight: true,
    make: (context, hour) => (openBehind(context) || context.wantsTime ? made.time(shifted(30, hour)) : undefined),
  },
  { name: 'fr.time.pair', patterns: ['<hour> <mins>', '<hour> <low>'], tight: true, make: pair },
  ...HEARD.map(
    ([hour, pattern]): Rule => ({ name: 'fr.time.misheard-hour', patterns: pattern, tight: true, make: () => made.time(clock(hour, 0)) }),
  ),
  {
    name: 'fr.time.hundred',
    patterns: [`<compact> ${H}`],
    make: (_, hours) => {
      const found = clockOf(hours)
      return made.time(found && { minute: found.minute, open: false })
    },
  },
]

/** "Neuf heures cinq", not the five of "neuf heures, cinq robinets". */
function hourAnd(context: RuleContext, hour: Item, minutes: Item): Made | undefined {
  const counted = ((context.after?.cats ?? 0) & (CATEGORY.num | CATEGORY.unit)) !== 0 && (context.after?.sep ?? 0) === 0
  const free = minutes.cats & CATEGORY.mins ? !counted : openBehind(context)
  return free && minutes.n < 60 ? made.time(clock(hour.n, minutes.n)) : undefined
}

const DEMI = '(demi|demie|demis|demies)'
const AND = '(et|est)?'
const fractions: readonly Rule[] = [
  {
    name: 'fr.time.half-past',
    patterns: [`<time> ${AND} (${DEMI}|une demie)`],
    tight: true,
    make: (_, time) => made.time(shifted(30, time)),
  },
  {
    name: 'fr.time.quarter-past',
    patterns: [`<time> ${AND} (un)? quart`, '<time> (et|est) (car|kart)', '<time> (ecart|et un ecart)', '<hour> et (un)? quart'],
    tight: true,
    make: (_, time) => made.time(shifted(15, time)),
  },
  {
    name: 'fr.time.three-quarters',
    patterns: [`<time> ${AND} (trois|3) (quarts|quart|car)`],
    tight: true,
    make: (_, time) => made.time(shifted(45, time)),
  },
  {
    name: 'fr.time.quarter-to',
    patterns: ["<time/hour> (moins|mois) (le|un|l')? (quart|car|kart|ecart)"],
    tight: true,
    make: (_, time) => made.time(shifted(-15, time)),
  },
  {
    name: 'fr.time.minutes-to',
    patterns: [`<time> (moins|mois) <min> ${MINUTES}?`],
    tight: true,
    make: (_, time, minutes) => (minutes.n < 60 ? made.time(shifted(-minutes.n, time)) : undefined),
  },
  {
    name: 'fr.time.minutes-to',
    patterns: `<hour> moins <min> ${MINUTES}?`,
    tight: true,
    make: (context, time, minutes) => (isOnDial(context, minutes) ? made.time(shifted(-minutes.n, time)) : undefined),
  },
  {
    name: 'fr.time.minutes-past',
    patterns: `<time> (passe|passee|passees) (de)? <min> ${MINUTES}?`,
    tight: true,
    make: (_, time, minutes) => (minutes.n < 60 ? made.time(shifted(minutes.n, time)) : undefined),
  },
  {
    name: 'fr.time.minutes-past',
    patterns: [`<time> et <min> ${MINUTES}`, `<time> <min> ${MINUTES}`],
    tight: true,
    make: (_, time, minutes) => (onTheHour(time) ? made.time(shifted(minutes.n, time)) : undefined),
  },
  {
    name: 'fr.time.minutes-past',
    patterns: ['<time> et? <mins>', '<time> <low>', '<time> <min>'],
    tight: true,
    make: (context, time, minutes) => {
      // "Entre midi et deux" has two ends.
      if (!onTheHour(time) || context.before?.norm === 'entre' || context.before?.norm === 'de') return undefined
      const small = !(minutes.cats & (CATEGORY.mins | CATEGORY.low))
      const counted = ((context.after?.cats ?? 0) & (CATEGORY.num | CATEGORY.unit | CATEGORY.month)) !== 0
      return counted || (small && !openBehind(context)) ? undefined : made.time(shifted(minutes.n, time))
    },
  },
  {
    name: 'fr.time.minutes-before',
    patterns: [`<num> ${MINUTES} avant <time/hour>`],
    tight: true,
    make: (_, minutes, time) => (minutes.n < 60 ? made.time(shifted(-minutes.n, time)) : undefined),
  },
  {
    name: 'fr.time.minutes-before',
    patterns: '<min> avant <time/hour>',
    tight: true,
    make: (context, minutes, time) => (isOnDial(context, minutes) ? made.time(shifted(-minutes.n, time)) : undefined),
  },
  {
    name: 'fr.time.minutes-after',
    patterns: '<min> (apres|passe|passees) <time/hour>',
    tight: true,
    make: (context, minutes, time) => (isOnDial(context, minutes) ? made.time(shifted(minutes.n, time)) : undefined),
  },
  {
    name: 'fr.time.minutes-after',
    patterns: `<num> ${MINUTES} (apres|passe|passees) <time/hour>`,
    tight: true,
    make: (_, minutes, time) => (minutes.n < 60 ? made.time(shifted(minutes.n, time)) : undefined),
  },
  {
    name: 'fr.time.quarter-to',
    patterns: ["(un|petit)? quart d'heure avant <time/hour>", '(un|moins le)? quart avant <time/hour>'],
    tight: true,
    make: (_, time) => made.time(shifted(-15, time)),
  },
  {
    name: 'fr.time.quarter-past',
    patterns: ["(un|petit)? quart d'heure (apres|passe) <time/hour>", '(un)? quart (apres|passe) <time/hour>'],
    tight: true,
    make: (_, time) => made.time(shifted(15, time)),
  },
  {
    name: 'fr.time.three-quarters',
    patterns: "(trois|3) quarts (d'heure)? (apres|passe) <time/hour>",
    tight: true,
    make: (_, time) => made.time(shifted(45, time)),
  },
  {
    name: 'fr.time.exactly',
    patterns: ['<time> (pile|precises|precise|tapantes|tapant|tapante|juste|exactement|environ|a peu pres|maximum|max)'],
    make: (_, time) => made.time(time.value?.type === 'time' ? time.value.clock : undefined),
  },
]
/** A number of minutes that people count on a dial, of an hour that nothing behind makes a count. */
const isOnDial = (context: RuleContext, minutes: Item): boolean => minutes.n % 5 === 0 && minutes.n < 30 && openBehind(context)
const onTheHour = (time: Item): boolean => time.value?.type === 'time' && time.value.clock.minute % 60 === 0 && time.cats === CATEGORY.time

const halves: readonly Rule[] = [
  {
    name: 'fr.time.half',
    patterns: ['<hour/pair/compact/time> <half>'],
    tight: true,
    make: (_, hour, half) => withHalf(read(hour), half.n),
  },
  { name: 'fr.time.half', patterns: ['<hour/pair/compact/time> a m'], tight: true, make: (_, hour) => withHalf(read(hour), 0) },
  { name: 'fr.time.half', patterns: ['<hour/pair/compact/time> p m'], tight: true, make: (_, hour) => withHalf(read(hour), 1) },
]

/** "Trois heures et quart, non, et demie": the fraction that is taken back belongs to the same hour. */
const NO = '(,|non|pardon|ou plutot|plutot|euh non|ah non|non pardon|excusez|desole|desolee|enfin|en fait)'
const restated: readonly Rule[] = [
  { name: 'fr.time.restated', patterns: `<time> ${NO} et (demi|demie)`, make: (_, time) => restatedAt(time, 30) },
  { name: 'fr.time.restated', patterns: `<time> ${NO} et (un)? quart`, make: (_, time) => restatedAt(time, 15) },
  { name: 'fr.time.restated', patterns: `<time> ${NO} moins (le|un)? quart`, make: (_, time) => restatedAt(time, -15) },
]
function restatedAt({ value }: Item, minutes: number): Made | undefined {
  if (value?.type !== 'time') return undefined
  const { minute, open } = value.clock
  const day = open ? 720 : 1440
  const hour = minute % 60 > 30 ? minute - (minute % 60) + 60 : minute - (minute % 60)
  return made.time({ minute: (hour + minutes + day) % day, open })
}

const ABOUT =
  '(vers|vers les|autour de|aux alentours de|aux environs de|aux alentours|environ|sur les|a peu pres|peu pres|a environ|a genre|genre|sur le coup de)'
const cues: readonly Rule[] = [
  { name: 'fr.time.cued', patterns: `[${ABOUT}] <hour/compact/pair> ${H}?`, tight: true, make: cued },
  {
    name: 'fr.time.cued',
    patterns: `[a] <hour/compact/pair>`,
    tight: true,
    make: (context, hour) => {
      if (
        NOT_BEFORE_HOUR.has(context.before?.norm ?? '') ||
        (context.before?.cats ?? 0) & (CATEGORY.hour | CATEGORY.time | CATEGORY.pair | CATEGORY.part | CATEGORY.half)
      )
        return undefined
      return (context.wantsTime || !context.wantsPeople) && hour.n !== 1 ? cued(context, hour) : undefined
    },
  },
  {
    name: 'fr.time.proposed',
    patterns: `[(mettons|disons|on va dire|plutot|faisons|on fait|on peut faire|je prefere|je prefererais|va pour|allons pour|je dirais|mieux)] (a|vers|pour)? <time>`,
    make: (_, time) => made.time(read(time)),
  },
  {
    name: 'fr.time.proposed',
    patterns: `[(mettons|disons|on va dire|plutot|faisons|on fait|on peut faire|je prefere|je prefererais|va pour|allons pour|je dirais)] (a|vers)? <hour/compact/pair>`,
    tight: true,
    make: (context, hour) => (hour.cats & CATEGORY.dom && !context.wantsTime ? undefined : cued(context, hour)),
  },
]
/** Behind these an "a" is "has": "il y en a deux". */
const NOT_BEFORE_HOUR: ReadonlySet<string> = new Set([
  'y',
  "y'",
  'en',
  'il',
  'elle',
  'on',
  'ca',
  'qui',
  "n'",
  "l'",
  'lui',
  'mari',
  'femme',
  'deja',
  "jusqu'",
  'jusqu',
])

/** "Un soir", "une place": an article before anything that it may belong to. */
const articles: readonly Rule[] = [
  {
    name: 'fr.not-a-number',
    patterns: ['un', 'une'],
    make: ({ after }) =>
      after && after.sep === 0 && !BETWEEN.has(after.norm) && (after.cats & (CATEGORY.min | CATEGORY.half)) === 0
        ? made.nothing()
        : undefined,
  },
]
const BETWEEN: ReadonlySet<string> = new Set(['et', 'a', 'ou', '-', "jusqu'", 'pis', 'jusque'])

/** Words that only look like times. Before everything else. */
export const notTimeLayer = frenchLayer(notTimes)
/** Clock readings, in the order in which they build on each other. Dates have been put together before. */
export const clockLayers = [
  frenchLayer(lengths),
  frenchLayer(readings),
  frenchLayer([...fractions, ...halves]),
  frenchLayer([...restated, ...cues]),
  frenchLayer(articles),
]
