import { pick, type Random } from '../random.ts'
import type { NoiseWords } from './noise-words.ts'

/** What became of one word said: the words that were printed for it. */
export type Printed = readonly string[]

/** How a recogniser goes wrong, in shares of all errors: most words are taken for others, fewer are lost, fewest are made up. */
const DROPPED = 0.18
const INSERTED = 0.12
const SPLIT = 0.04

export type Ear = {
  /** What is printed for a word that is not understood: never the word alone. */
  mishear(word: string, random: Random): Printed
}

/** Makes an ear for a language. */
export function earOf(words: NoiseWords): Ear {
  const alike = new Map<string, Set<string>>()
  const add = (word: string, other: string) => {
    if (word !== other) alike.set(word, (alike.get(word) ?? new Set()).add(other))
  }
  for (const line of words.alike) {
    const group = line.split(' ')
    for (const word of group) for (const other of group) add(word, other)
  }
  for (const [one, other] of words.figures) {
    add(one, other)
    add(other, one)
  }
  const pieces = new Map(words.pieces.map(([whole, parts]) => [whole, parts.split(' ')]))
  return {
    mishear(word, random) {
      const dice = random()
      if (dice < DROPPED) return []
      if (dice < DROPPED + INSERTED) {
        const filler = oneOf(words.fillers, random) ?? 'uh'
        return random() < 0.5 ? [filler, word] : [word, filler]
      }
      const parts = pieces.get(word.toLowerCase())
      if (parts && dice > 1 - SPLIT * 4) return parts
      return [otherWord(word, alike, words.digits, random)]
    },
  }
}

/** A word, or a figure, that sounds like it. */
function otherWord(printed: string, alike: ReadonlyMap<string, ReadonlySet<string>>, digits: NoiseWords['digits'], random: Random): string {
  const word = printed.replace(/[.,;:!?]+$/u, '')
  const others = alike.get(word.toLowerCase())
  if (others && random() < 0.85) return oneOf([...others], random) ?? word
  if (/\d/u.test(word)) return otherFigure(word, digits, random)
  return otherLetters(word, random)
}

/** One of the digits is heard for another, or is lost. */
function otherFigure(word: string, digits: NoiseWords['digits'], random: Random): string {
  const places = [...word].flatMap((char, at) => (/\d/u.test(char) ? [at] : []))
  const at = oneOf(places, random) ?? 0
  const lost = places.length > 1 && random() < 0.2
  const other = lost ? '' : (oneOf([...(digits[word.charAt(at)] ?? '0')], random) ?? '0')
  return word.slice(0, at) + other + word.slice(at + 1)
}

/** Letters that a telephone does not tell apart. */
const NEAR: Readonly<Record<string, string>> = {
  a: 'eo',
  b: 'pv',
  c: 'ks',
  d: 'tb',
  e: 'ia',
  f: 'sv',
  g: 'kd',
  h: 'a',
  i: 'ey',
  j: 'gy',
  k: 'ct',
  l: 'rw',
  m: 'n',
  n: 'm',
  o: 'au',
  p: 'bt',
  q: 'k',
  r: 'lw',
  s: 'fz',
  t: 'dp',
  u: 'o',
  v: 'bf',
  w: 'v',
  x: 's',
  y: 'i',
  z: 's',
}

/** A name or a word that no table has: one letter is heard for a near one, or the end is lost. */
function otherLetters(word: string, random: Random): string {
  const places = [...word.toLowerCase()].flatMap((char, at) => (Object.hasOwn(NEAR, char) ? [at] : []))
  const at = oneOf(places, random)
  if (at === undefined) return `${word}s`
  if (word.length > 4 && random() < 0.2) return word.slice(0, -1)
  const other = oneOf([...(NEAR[word.charAt(at).toLowerCase()] ?? 's')], random) ?? 's'
  return word.slice(0, at) + other + word.slice(at + 1)
}

function oneOf<T>(items: readonly T[], random: Random): T | undefined {
  const [first, ...rest] = items
  return first === undefined ? undefined : pick(random, [first, ...rest])
}
