import { fold } from '../understanding/token.ts'

/** Letters whose names sound alike on a line, so that one is heard for another. */
const RHYMES = [
  'bcdegptvz',
  'mn',
  'fsxc',
  'ajkh8',
  'iy5',
  'qu2',
  'ao',
  'lro',
  'wu',
  'ei',
  'ckq',
  'sz',
  'fv',
  'gj',
  '0o',
  '5v',
  '4r',
  '39',
  '1n',
  '8ah',
]

/** What it costs to take one of two letters that sound alike for the other; an unlike one costs 1. */
const ALIKE = 0.45

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789'
const SIZE = ALPHABET.length + 1
const LONGEST = 64

/** What it costs to take one letter for another, by the numbers of both. */
const COSTS = Float64Array.from({ length: SIZE * SIZE }, (_, at) => (Math.floor(at / SIZE) === at % SIZE ? 0 : 1))
for (const group of RHYMES) {
  for (const a of group) for (const b of group) if (a !== b) COSTS[ALPHABET.indexOf(a) * SIZE + ALPHABET.indexOf(b)] = ALIKE
}

const ALIKE_LETTERS: ReadonlyMap<string, string> = new Map(
  Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => {
    const others = RHYMES.filter((group) => group.includes(letter)).join('')
    return [letter, [...new Set(others)].filter((other) => other !== letter && other >= 'a').join('')] as const
  }),
)

/** The letters whose names sound like that of a letter. */
export function alikeLetters(letter: string): string {
  return ALIKE_LETTERS.get(letter) ?? ''
}

/** A word as numbers of its letters; all beyond a to z and 0 to 9 share one. */
export type Letters = Uint8Array

/** A bare word as numbers of letters. */
export function lettersOf(bare: string): Letters {
  const letters = new Uint8Array(Math.min(bare.length, LONGEST))
  for (let at = 0; at < letters.length; at++) {
    const code = bare.charCodeAt(at)
    letters[at] = code >= 97 && code <= 122 ? code - 97 : code >= 48 && code <= 57 ? code - 48 + 26 : SIZE - 1
  }
  return letters
}

/** The cost of taking one word for another letter by letter: letters left out or put in cost 1, those that sound alike less than others. */
export function letterDistance(a: Letters, b: Letters, row: Float64Array = new Float64Array(b.length + 1)): number {
  for (let at = 0; at <= b.length; at++) row[at] = at
  for (let i = 0; i < a.length; i++) {
    const costs = (a[i] ?? 0) * SIZE
    let corner = i
    let left = i + 1
    row[0] = left
    for (let j = 0; j < b.length; j++) {
      const above = row[j + 1] ?? 0
      left = Math.min(left + 1, above + 1, corner + (COSTS[costs + (b[j] ?? 0)] ?? 1))
      row[j + 1] = left
      corner = above
    }
  }
  return row[b.length] ?? a.length
}

/** How alike two words are letter by letter, from 0 to 1. */
export function similarity(a: Letters, b: Letters, row?: Float64Array): number {
  const longest = Math.max(a.length, b.length)
  return longest === 0 ? 0 : 1 - letterDistance(a, b, row) / longest
}

/** Room for the comparison of any two words, for those who compare many. */
export function comparingRow(): Float64Array {
  return new Float64Array(LONGEST + 1)
}

/** Lower case letters and digits only, accents off: what is compared. */
export function bareLetters(text: string): string {
  const plain = fold(text)
  let bare = ''
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at)
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 0x7f) bare += plain.charAt(at)
  }
  return bare
}

const VOWELS = 'aeiouyhw'
const SOUND: ReadonlyMap<string, string> = new Map([
  ['c', 'k'],
  ['q', 'k'],
  ['z', 's'],
])

/** A bare word as it sounds, roughly: one letter for each group of consonants, all vowels as one, doubled letters once. */
export function soundOf(bare: string): string {
  const plain = bare.replaceAll('ph', 'f').replaceAll('ough', 'o').replaceAll('augh', 'o').replaceAll('wr', 'r').replaceAll('kn', 'n')
  let sound = ''
  for (let at = 0; at < plain.length; at++) {
    const letter = plain.charAt(at)
    const heard = VOWELS.includes(letter) ? 'a' : (SOUND.get(letter) ?? letter)
    if (!sound.endsWith(heard) || (letter >= '0' && letter <= '9')) sound += heard
  }
  return sound
}

/** A word made ready to be compared. */
export type Comparable = { readonly bare: string; readonly letters: Letters; readonly sounds: Letters }

export function comparable(text: string): Comparable {
  const bare = bareLetters(text).slice(0, LONGEST)
  return { bare, letters: lettersOf(bare), sounds: lettersOf(soundOf(bare)) }
}

/** What the letters count beside the sound. */
const LETTERS = 0.6

/** How alike two words are in letters and in sound, from 0 to 1; 0 at once where it cannot be more than `least`. */
export function alike(a: Comparable, b: Comparable, least = 0, row?: Float64Array): number {
  if (a.bare === b.bare) return a.bare === '' ? 0 : 1
  if (least > 0 && LETTERS * bound(a.letters, b.letters) + (1 - LETTERS) * bound(a.sounds, b.sounds) <= least) return 0
  const letters = LETTERS * similarity(a.letters, b.letters, row)
  if (letters + (1 - LETTERS) <= least) return 0
  return letters + (1 - LETTERS) * similarity(a.sounds, b.sounds, row)
}

/** Words of different lengths are at most so alike. */
function bound(a: Letters, b: Letters): number {
  const longest = Math.max(a.length, b.length)
  return longest === 0 ? 0 : Math.min(a.length, b.length) / longest
}
