import type { SpanPart } from '../../../slots/date-time/calendar-spans.ts'
import { narrow, openBehind, read } from '../../../slots/date-time/clock.ts'
import { offset } from '../../../slots/date-time/days.ts'
import { CATEGORY, type Item, made } from '../../../slots/date-time/item.ts'
import { inPart, narrowed, partNumber } from '../../../slots/date-time/part.ts'
import type { Rule } from '../../../slots/date-time/rules.ts'
import { frenchLayer } from './layer.ts'

const OF = "(du|de|de la|de l'|d'|le|la|l'|au|dans le|dans la|dans l'|en|ce|dans)?"
const early = `(debut|en debut|au debut|tout debut|en tout debut|tot|tres tot|commencement|des le debut|de bonne heure) ${OF}`
const late = `(fin|en fin|a la fin|vers la fin|tard|plus tard|toute fin|sur la fin|assez tard) ${OF}`
const mid = `(milieu|en milieu|au milieu|au beau milieu|mi|vers le milieu) -? ${OF}`
const THIS = "(de|d'|dans)? (ce|cet|cette)"
const PARTS_OF_TODAY: readonly (readonly [how: SpanPart, pattern: string])[] = [
  ['early', '(debut|en debut|au debut|tout debut|en tout debut|tot|tres tot|assez tot|de bonne heure)'],
  ['mid', '(milieu|en milieu|au milieu|vers le milieu)'],
  ['late', '(fin|en fin|a la fin|vers la fin|tard|plus tard|toute fin|assez tard)'],
]
const parts: readonly Rule[] = [
  ...PARTS_OF_TODAY.map(
    ([how, said]): Rule => ({
      name: 'fr.date.this-part',
      patterns: `${said} ${THIS} <part>`,
      make: (context, part) => {
        const date = offset(context, 0)
        return date && { ...date, cats: CATEGORY.dayPart, n: narrowed(part.n, how) }
      },
    }),
  ),
  {
    name: 'fr.time.part-narrow',
    patterns: [`${early} <part>`, '(petit|grand|bon) <part>', '<part> (tot|de bonne heure|tres tot|(a|des) la premiere heure)'],
    make: (_, part) => narrow(part, 'early'),
  },
  { name: 'fr.time.part-narrow', patterns: [`${late} <part>`, '<part> (tard|assez tard)'], make: (_, part) => narrow(part, 'late') },
  { name: 'fr.time.part-narrow', patterns: [`${mid} <part>`], make: (_, part) => narrow(part, 'mid') },
  {
    name: 'fr.time.end-of-day',
    patterns: ["(fin|en fin|a la fin|vers la fin|en toute fin) (de|de la|d'|du) (journee|jour)", 'a la fermeture'],
    make: () => ({ cats: CATEGORY.part, n: partNumber('end of day') }),
  },
  {
    name: 'fr.time.start-of-day',
    patterns: [
      '(debut|en debut|au debut|en tout debut|tout debut|commencement) (de|de la) journee',
      '(a|des|aux) (la|les)? (toute)? (premiere|premieres) (heure|heures)',
      "a l'ouverture",
      'de (tres)? bonne heure',
    ],
    make: () => ({ cats: CATEGORY.part, n: partNumber('early morning') }),
  },
  {
    name: 'fr.time.start-of-day',
    patterns: '(en|toute)? premiere heure',
    make: ({ before }) =>
      (before?.cats ?? 0) & (CATEGORY.date | CATEGORY.weekday | CATEGORY.dayPart)
        ? { cats: CATEGORY.part, n: partNumber('early morning') }
        : undefined,
  },
]

const IN = "(du|de|de la|de l'|d'|le|la|l'|au|dans le|dans la|dans l'|en|,|ce|un)"
const inParts: readonly Rule[] = [
  {
    name: 'fr.time.in-part',
    patterns: [`<time/pair> ${IN}? <part>`, `<hour/compact> ${IN} <part>`, '<hour/compact> <part>'],
    make: (_, time, part) => made.time(inPart(read(time), part.n)),
  },
  {
    name: 'fr.time.part-hour',
    patterns: [
      '<part> (a|vers|,|autour de|environ|pour|aux environs de|aux alentours de)? <time/pair>',
      '<part> (a|vers|environ)? <hour/compact>',
    ],
    make: (context, part, time) => {
      if (!(time.cats & (CATEGORY.time | CATEGORY.pair)) && !openBehind(context)) return undefined
      if (!read(time)?.open || (context.before?.cats ?? 0) & (CATEGORY.date | CATEGORY.weekday)) return undefined
      return made.time(inPart(read(time), part.n))
    },
  },
]

/** Weekdays that a recogniser writes as two words, Monday first. */
const SPLIT_WEEKDAYS: readonly string[] = [
  '(lun|lin|lain) (di|dit|dis)',
  '(mar|mard|mart) (di|dit|dis)',
  '((mercre|merc|mercr|mercredit) (di|dit|dis)|(mer|mere|maire|merc) (credi|cre di)|(merc|mercr) redi)',
  '(jeu|je) di',
  '(ven|vendre|vend|vent|vin) (dredi|di|dredit)',
  '(same|samme|sam) (di|dit)',
  '(dim|diman|dix) (anche|che|manche)',
]

/** Numbers that are meant roughly, before a unit of time: "une dizaine de jours", in Québec "une couple d'heures". */
const ROUND_NUMBERS: readonly (readonly [number, string])[] = [
  [2, "(une)? (couple|coupe|paire) (de|d')"],
  [10, "(une)? dizaine (de|d')"],
  [12, "(une)? douzaine (de|d')"],
  [20, "(une)? vingtaine (de|d')"],
  [30, "(une)? trentaine (de|d')"],
  [40, "(une)? quarantaine (de|d')"],
]

/** Parts of the day of several words. Before everything else. */
const words: readonly Rule[] = [
  ...SPLIT_WEEKDAYS.map((patterns, n): Rule => ({ name: 'fr.weekday.split', patterns, make: () => ({ cats: CATEGORY.weekday, n }) })),
  // "Le douze de sept.": the month, as it is written short.
  {
    name: 'fr.month.september',
    patterns: "[(de|d')] sept",
    make: ({ before, after }) =>
      ((before?.cats ?? 0) & CATEGORY.dom) !== 0 && (!after || (after.cats & CATEGORY.unit) === 0)
        ? { cats: CATEGORY.month, n: 9 }
        : undefined,
  },
  {
    name: 'fr.part.afternoon',
    patterns: ['(apres|apre) -? (midi|midis)', 'apres -? m', 'apres mi di'],
    make: () => ({ cats: CATEGORY.part, n: partNumber('afternoon') }),
  },
  // "Le 3 sept": beside a figure, a number in letters is the month.
  {
    name: 'fr.month.september',
    patterns: 'sept',
    make: ({ before, after }) =>
      (isFigureOfDay(before) && !isHours(after)) || (isFigureOfDay(after) && !HOURS_BEFORE.has(before?.norm ?? ''))
        ? { cats: CATEGORY.month, n: 9 }
        : undefined,
  },
  ...ROUND_NUMBERS.map(
    ([n, patterns]): Rule => ({
      name: 'fr.number.round',
      patterns,
      make: ({ after }) => ((after?.cats ?? 0) & CATEGORY.unit ? { cats: CATEGORY.num, n } : undefined),
    }),
  ),
  {
    name: 'fr.part.morning',
    patterns: ['(lavant|avan|lavan) -? (midi|midis)'],
    make: () => ({ cats: CATEGORY.part, n: partNumber('morning') }),
  },
  { name: 'fr.part.morning', patterns: ['avant - (midi|midis)'], make: () => ({ cats: CATEGORY.part, n: partNumber('morning') }) },
  {
    name: 'fr.part.morning',
    patterns: ['avant midi', 'avant midis'],
    make: ({ before }) => (BEFORE_FORENOON.has(before?.norm ?? '') ? { cats: CATEGORY.part, n: partNumber('morning') } : undefined),
  },
  {
    name: 'fr.part.lunch',
    patterns: [
      "(l'|l)? heure (du|de) (midi|lunch)",
      "(l'|l)? heure (du|de|des) dejeuner",
      '(pause|temps) (de|du)? midi',
      '(le|les|du|ce) midis',
    ],
    make: () => ({ cats: CATEGORY.part, n: partNumber('lunch') }),
  },
]
const isFigureOfDay = (item: Item | undefined): boolean => item !== undefined && (item.cats & CATEGORY.dom) !== 0 && Number(item.norm) > 0
const isHours = (item: Item | undefined): boolean =>
  ((item?.cats ?? 0) & (CATEGORY.unit | CATEGORY.half | CATEGORY.part | CATEGORY.min)) !== 0 || item?.norm === 'h' || item?.norm === 'du'
/** Behind these a number is an hour. */
const HOURS_BEFORE: ReadonlySet<string> = new Set(['a', 'vers', 'entre', 'des', 'apres', 'avant', 'de'])

/** Behind these "avant-midi" is the morning of Québec; elsewhere it is "before noon". */
const BEFORE_FORENOON: ReadonlySet<string> = new Set(["l'", 'l', 'cet', 'cette', 'en', "d'", 'd', 'un', 'une', 'les', 'dans'])

/** Parts of the day of several words. Before everything else. */
export const wordLayer = frenchLayer(words)
/** Parts of the day narrowed to their beginning, middle or end. */
export const partLayer = frenchLayer(parts)
/** Hours with the part of the day they belong to. "Ce soir" has been found before. */
export const clockPartLayer = frenchLayer(inParts)
