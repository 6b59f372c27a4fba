import type { Token } from '../../understanding/token.ts'
import { GIVEN_NAMES } from './name-words.ts'
import { spelledAt } from './spelling.ts'

/** A change to a letter of the name before it: "with two b's", "with a ph", "without an e". */
export type LetterNote = { readonly letters: string; readonly count: number; readonly at: number }

const LETTER_AMOUNTS: ReadonlySet<string> = new Set(['double', 'one', 'two', 'a', 'an'])

/** "With two b's", "with a ph", "with an e on the end", "without an e", "no h". */
export function noteAt(tokens: readonly Token[], at: number, again = false): { letters: string; count: number; to: number } | undefined {
  const word = tokens[at]?.norm
  if (word === undefined || !(word === 'with' || word === 'without' || word === 'no' || LETTER_AMOUNTS.has(word))) return undefined
  if ((word === 'a' || word === 'an') && !again) return undefined
  let next = LETTER_AMOUNTS.has(word) ? at : at + 1
  let count = word === 'without' || word === 'no' ? 0 : 1
  const amount = tokens[next]?.norm
  if (amount === 'two' || amount === 'double' || tokens[next]?.text === '2') count = 2
  else if (amount !== 'a' && amount !== 'an' && amount !== 'one' && amount !== 'no' && amount !== 'the') next -= 1
  if (amount === 'no') count = 0
  const letter = tokens[next + 1]
  if (!letter || letter.digits || (word === 'double' && next === at && tokens[at - 1]?.norm.length === 1)) return undefined
  const plain = letter.norm.endsWith("'s") ? letter.norm.slice(0, -2) : letter.norm
  if (word === 'no' && (tokens[at - 1] === undefined || spelledAt(tokens, at + 1))) return undefined
  if (plain.length > 2 || (plain.length === 2 && plain !== 'ph' && plain !== 'ck' && plain !== 'th')) return undefined
  if ((word === 'no' || word === 'with') && next + 1 === at + 1 && plain === 'i') return undefined
  let to = next + 2
  if (tokens[to]?.norm === 'on' || tokens[to]?.norm === 'at' || tokens[to]?.norm === 'in')
    while (to < tokens.length && to < next + 5 && !isGivenAt(tokens, to)) to += 1
  return { letters: plain, count, to }
}

function isGivenAt(tokens: readonly Token[], at: number): boolean {
  return GIVEN_NAMES.has(tokens[at]?.norm ?? '')
}

/** Letters that one hears for each other, by what the caller asks for. */
const HEARD_FOR: Readonly<Record<string, readonly string[]>> = {
  ph: ['v', 'f'],
  f: ['ph'],
  v: ['ph', 'f'],
  k: ['ck', 'ch', 'c'],
  c: ['ck', 'k'],
  ck: ['k', 'c'],
  s: ['z', 'c'],
  z: ['s'],
  y: ['ie', 'i'],
  i: ['y'],
  j: ['g'],
  g: ['j'],
  th: ['t'],
}

/** The word as the note wants it; the word itself where it already is so; nothing where the note cannot be about it. */
export function withNote(word: string, note: LetterNote): string | undefined {
  const { letters, count } = note
  if (count === 0) {
    const at = word.lastIndexOf(letters)
    if (at < 0) return word
    const without = word.slice(0, at) + word.slice(at + letters.length)
    return GIVEN_NAMES.has(without) || without.length > 4 ? without : undefined
  }
  if (count === 2) {
    if (word.includes(letters + letters)) return word
    const at = word.lastIndexOf(letters)
    return at < 0 ? undefined : word.slice(0, at) + letters + word.slice(at)
  }
  if (word.includes(letters)) return word
  for (const heard of HEARD_FOR[letters] ?? []) {
    const at = word.indexOf(heard)
    if (at >= 0) return word.slice(0, at) + letters + word.slice(at + heard.length)
  }
  return letters === 'e' || letters === 's' || letters === 'h' ? word + letters : undefined
}
