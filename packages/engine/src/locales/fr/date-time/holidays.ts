import type { Holiday } from '../../../slots/date-time/holidays.ts'

/** Holidays that one word names, in the order of their numbers as items. */
export const WORD_HOLIDAYS: readonly Holiday[] = [
  'christmas',
  'easter',
  'halloween',
  "all saints' day",
  'ascension day',
  'pentecost',
  'assumption',
  'thanksgiving',
  'epiphany',
]

const DAY = "(jour|journee|fete) (de|d'|du|de la|de l')"

/** Holidays that take several words, as patterns; an article before them is no part of the name. */
export const PHRASE_HOLIDAYS: readonly (readonly [Holiday, string])[] = [
  ['christmas', `${DAY} noel`],
  ['christmas eve', '(veille|reveillon|soir) (de)? noel'],
  ['boxing day', '(lendemain de noel|boxing day|apres - noel)'],
  [
    "new year's eve",
    "((veille|reveillon) (du (jour de l'an|nouvel an)|de l'an)|(la)? (saint|st) -? sylvestre|reveillon de la saint sylvestre)",
  ],
  ["new year's day", "(jour de l'an|jour de l an|nouvel an|premier de l'an)"],
  ['easter', '(dimanche|jour|fete) de paques'],
  ['good friday', 'vendredi saint'],
  ['easter monday', 'lundi de paques'],
  ['whit monday', 'lundi de (la)? pentecote'],
  ['ascension day', "jeudi de (l')? ascension"],
  ['labor day', '(fete|jour|journee) du travail'],
  ['national day', '(fete|jour) national'],
  ['national day', 'fete nationale'],
  ["saint john's day", '(la (saint|st) -? jean|la (saint|st) -? jean -? baptiste|fete nationale du quebec)'],
  ['canada day', '(fete|jour) du canada'],
  ['thanksgiving', "(jour|journee|fete)? (de l')? action de (grace|graces)"],
  ["patriots' day", '((journee|fete) (nationale)? des patriotes|fete de (la reine|dollard))'],
  ['veterans day', "((jour|journee) (de l')? armistice|armistice|jour du souvenir)"],
  ['victory day', '(victoire (de)? 1945|fete de la victoire)'],
  ["all saints' day", `${DAY} toussaint`],
  ['assumption', '(quinze|15) aout ferie'],
  ["valentine's day", '(la)? (saint|st) -? valentin'],
  ["saint patrick's day", '(la)? (saint|st) -? patrick'],
  ['mardi gras', 'mardi gras'],
  ["mother's day", 'fete des meres'],
  ["father's day", 'fete des peres'],
  ['thanksgiving', 'jour de thanksgiving'],
]
