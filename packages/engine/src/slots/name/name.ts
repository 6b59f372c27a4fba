import type { PersonName } from '../../understanding/candidate.ts'
import { fold } from '../../understanding/token.ts'

/** Words inside a family name that are written small: "van der Berg", "de la Cruz". */
const PARTICLES: ReadonlySet<string> = new Set([
  'van',
  'von',
  'der',
  'den',
  'de',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'das',
  'du',
  'la',
  'le',
  'el',
  'al',
  'bin',
  'ibn',
  'ter',
  'ten',
  'y',
  'st',
  'saint',
  'san',
  'santa',
  'sainte',
  'los',
  'las',
  'des',
  "d'",
  "l'",
])
const SMALL: ReadonlySet<string> = new Set([
  'van',
  'von',
  'der',
  'den',
  'de',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'das',
  'du',
  'la',
  'y',
  'ter',
  'ten',
  'bin',
  'ibn',
  'los',
  'las',
  'des',
])
/** Names in Mac- whose next letter stays small. */
const MAC_SMALL: ReadonlySet<string> = new Set(['machado', 'machuca', 'macadam', 'maciejewski', 'macias', 'maciel'])

/** True for a word that leads a family name rather than being one. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word)
}

/** One word of a name as it is written: "o'malley" is "O'Malley", "macisaac" "MacIsaac", "lee-ann" "Lee-Ann". */
export function capitaliseName(word: string): string {
  return word.split('-').map(capitalisePart).join('-')
}

function capitalisePart(word: string): string {
  const lower = word.toLowerCase()
  const mark = lower.indexOf("'")
  if (mark > 0 && mark <= 2 && mark < lower.length - 2) return `${upperFirst(lower.slice(0, mark))}'${upperFirst(lower.slice(mark + 1))}`
  if (lower.length > 3 && lower.startsWith('mc')) return `Mc${upperFirst(lower.slice(2))}`
  if (lower.length > 6 && lower.startsWith('mac') && !MAC_SMALL.has(lower) && !'ehkouy'.includes(lower.charAt(3)))
    return `Mac${upperFirst(lower.slice(3))}`
  return upperFirst(lower)
}

function upperFirst(word: string): string {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0x20)
  return word ? first.toUpperCase() + word.slice(first.length) : ''
}

/** Words as a written name; particles stay small unless the name begins with them. */
export function writeName(words: readonly string[]): string {
  return words
    .map((word, at) => (at > 0 && at < words.length - 1 && SMALL.has(word.toLowerCase()) ? word.toLowerCase() : capitaliseName(word)))
    .join(' ')
}

/** A person's name from given and family words, either of which may be missing. */
export function personName(first: readonly string[], last: readonly string[]): PersonName {
  const full = writeName([...first, ...last])
  return {
    ...(first.length > 0 ? { first: writeName(first) } : {}),
    ...(last.length > 0 ? { last: familyName(last) } : {}),
    full,
  }
}

function familyName(words: readonly string[]): string {
  return words
    .map((word, at) => (at < words.length - 1 && SMALL.has(word.toLowerCase()) ? word.toLowerCase() : capitaliseName(word)))
    .join(' ')
}

/**
 * Where the family name begins among the words of a full name: at its particle, else at the last word. Where two family names
 * are usual, `isGiven` tells what still belongs to the given name: "maría elena vargas", "josé garcía lópez".
 */
export function familyStart(words: readonly string[], isGiven?: (word: string) => boolean): number {
  if (words.length < 2) return words.length
  if (isGiven) {
    let at = 1
    while (at < words.length - 1) {
      let next = at
      while (next < words.length - 2 && PARTICLES.has(fold(words[next] ?? ''))) next += 1
      if (!isGiven(words[next] ?? '')) break
      at = next + 1
    }
    return at
  }
  for (let at = 1; at < words.length - 1; at++) if (PARTICLES.has(fold(words[at] ?? ''))) return at
  return words.length - 1
}
