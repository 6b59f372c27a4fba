import { fold, type Token } from '../../understanding/token.ts'
import type { NameLanguage } from './language.ts'

/** A change to a letter of the name before it: "with two b's", "with a ph", "without an e". */
export type LetterNote = { readonly letters: string; readonly count: number; readonly at: number }

/** "With two b's", "with a ph", "with an e on the end", "without an e", "no h". */
export function noteAt(
  lang: NameLanguage,
  tokens: readonly Token[],
  at: number,
  again = false,
): { letters: string; count: number; to: number } | undefined {
  const { notes } = lang
  const word = tokens[at]?.norm
  if (word === undefined) return undefined
  const none = notes.without.has(word) || notes.no.has(word)
  const amount = notes.one.has(word) || notes.two.has(word)
  const article = notes.articles.has(word)
  if (!none && !notes.with.has(word) && !amount && !(article && again)) return undefined
  let next = amount || article ? at : at + 1
  const counted = tokens[next]
  let count = none ? 0 : 1
  let plain = false
  if (counted && (notes.two.has(counted.norm) || counted.text === '2')) count = none ? 0 : 2
  else if (counted && notes.no.has(counted.norm) && next > at) count = 0
  else if (!counted || !(notes.articles.has(counted.norm) || notes.one.has(counted.norm))) {
    next -= 1
    plain = true
  }
  // "L double m": part of a spelling.
  if (amount && (tokens[at - 1]?.norm.length === 1 || (lang.spelling.spelledAt(tokens, at)?.letters.length ?? 0) > 3)) return undefined
  if (notes.no.has(word) && (tokens[at - 1] === undefined || lang.spelling.spelledAt(tokens, at + 1))) return undefined
  const letter = letterAt(lang, tokens, next + 1, count)
  if (!letter || (plain && letter.letters === 'i' && !notes.without.has(word))) return undefined
  let to = letter.to
  if (notes.places.has(tokens[to]?.norm ?? ''))
    while (to < tokens.length && to < letter.to + 3 && !lang.given.has(tokens[to]?.norm ?? '')) to += 1
  return { letters: letter.letters, count, to }
}

function letterAt(
  { notes, spelling, functionWords, common, given }: NameLanguage,
  tokens: readonly Token[],
  at: number,
  count: number,
): { letters: string; to: number } | undefined {
  const token = tokens[at]
  if (!token || token.digits) return undefined
  const plain = token.norm.endsWith("'s") ? token.norm.slice(0, -2) : token.norm
  if (notes.digraphs.has(plain)) return { letters: plain, to: at + 1 }
  const next = tokens[at + 1]?.norm
  if (plain.length > 1 && (functionWords.has(plain) || common.has(plain)) && (next === undefined || !given.has(next))) return undefined
  if (plain.length === 2 && count === 2 && plain.endsWith('s')) return { letters: plain.charAt(0), to: at + 1 }
  if (plain.length > 6) return undefined
  const named = spelling.codeLetter(tokens, at)
  return named ? { letters: named.letter, to: named.to } : plain.length === 1 ? { letters: plain, to: at + 1 } : undefined
}

/** Letters that one hears for each other, by what the caller asks for. */
const HEARD_FOR: Readonly<Record<string, readonly string[]>> = {
  ph: ['v', 'f'],
  f: ['ph'],
  v: ['ph', 'f', 'b'],
  b: ['v'],
  k: ['ck', 'ch', 'c', 'qu'],
  c: ['ck', 'k', 's', 'z'],
  ck: ['k', 'c'],
  s: ['z', 'c'],
  z: ['s', 'c'],
  x: ['s', 'j'],
  y: ['ie', 'i', 'll'],
  ll: ['y'],
  i: ['y'],
  j: ['g', 'x'],
  g: ['j'],
  th: ['t'],
}
const MAY_BE_ADDED: ReadonlySet<string> = new Set(['e', 's', 'h', 't', 'x'])

/** The word as the note wants it; the word itself where it already is so; nothing where the note cannot be about it. */
export function withNote(lang: NameLanguage, word: string, note: LetterNote): string | undefined {
  const { letters, count } = note
  const plain = fold(word)
  // Accents keep their places: folding never changes the length of a name as it is heard.
  const whole = plain.length === word.length ? word : plain
  if (count === 0) {
    const at = plain.lastIndexOf(letters)
    if (at < 0) return word
    const without = whole.slice(0, at) + whole.slice(at + letters.length)
    return lang.given.has(fold(without)) || without.length > 4 ? without : undefined
  }
  if (count === 2) {
    if (plain.includes(letters + letters)) return word
    const at = plain.lastIndexOf(letters)
    return at < 0 ? undefined : whole.slice(0, at) + letters + whole.slice(at)
  }
  if (plain.includes(fold(letters))) return word
  for (const heard of HEARD_FOR[letters] ?? []) {
    const at = plain.indexOf(heard)
    if (at >= 0) return whole.slice(0, at) + letters + whole.slice(at + heard.length)
  }
  return MAY_BE_ADDED.has(letters) ? word + letters : undefined
}
