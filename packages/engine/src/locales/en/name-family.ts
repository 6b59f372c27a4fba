import { GIVEN_NAMES } from './name-words.ts'

const FAMILY_ENDINGS = [
  'son',
  'ski',
  'sky',
  'wicz',
  'ez',
  'man',
  'mann',
  'berg',
  'stein',
  'ton',
  'ford',
  'field',
  'wood',
  'worth',
  'smith',
  'sen',
  'ini',
  'elli',
  'etti',
  'ucci',
  'escu',
  'ovic',
  'yk',
  'ak',
  'czyk',
  'ham',
  'bach',
  'burg',
  'dorf',
  'land',
  'ley',
  'well',
  'wald',
  'owitz',
  'kowski',
  'opoulos',
  'ian',
  'enko',
  'hart',
  'ers',
  'er',
]
/** Ends of given names that are on no list. */
const GIVEN_ENDINGS = [
  'a',
  'ie',
  'y',
  'elle',
  'ette',
  'isse',
  'een',
  'lyn',
  'lynn',
  'ine',
  'ah',
  'isha',
  'anne',
  'kki',
  'tti',
  'ni',
  'li',
  'ice',
  'ise',
  'o',
  'ene',
  'is',
  'us',
  'as',
  'in',
  'el',
  'an',
  'ar',
  'ra',
  'u',
  'sh',
  'j',
  'it',
  'th',
]

/** A single word that looks more like a family name. */
export function isFamilyShape(word: string): boolean {
  if (GIVEN_NAMES.has(word)) return false
  if (!GIVEN_ENDINGS.some((ending) => word.endsWith(ending))) return true
  return (
    word.startsWith("o'") ||
    (word.startsWith('mc') && word.length > 4) ||
    FAMILY_ENDINGS.some((ending) => word.endsWith(ending) && word.length > ending.length + 1)
  )
}
