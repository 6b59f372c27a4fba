import type { Token } from '../../understanding/token.ts'
import { REPEAT_WORDS } from './numbers.ts'

/** The words of the NATO alphabet and their usual misspellings, with the letter that each stands for. */
const NATO: ReadonlyMap<string, string> = new Map(
  `alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett juliette kilo lima mike november oscar papa quebec romeo sierra
  tango uniform victor whiskey whisky xray yankee zulu`
    .split(/\s+/)
    .map((word) => [word, word.charAt(0)]),
)

/** Names of letters as a recogniser writes them. Some are words of their own: only trusted beside other letters. */
const LETTER_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ay: 'a',
    eh: 'a',
    bee: 'b',
    be: 'b',
    see: 'c',
    sea: 'c',
    cee: 'c',
    dee: 'd',
    ee: 'e',
    ef: 'f',
    eff: 'f',
    gee: 'g',
    jee: 'g',
    aitch: 'h',
    haitch: 'h',
    eye: 'i',
    jay: 'j',
    jaye: 'j',
    kay: 'k',
    okay: 'k',
    el: 'l',
    ell: 'l',
    elle: 'l',
    em: 'm',
    en: 'n',
    oh: 'o',
    owe: 'o',
    pee: 'p',
    pea: 'p',
    cue: 'q',
    queue: 'q',
    kew: 'q',
    ar: 'r',
    are: 'r',
    ess: 's',
    es: 's',
    tee: 't',
    tea: 't',
    you: 'u',
    yew: 'u',
    vee: 'v',
    ex: 'x',
    why: 'y',
    wye: 'y',
    zee: 'z',
    zed: 'z',
    ze: 'z',
  }),
)
/** Letter names that are too common as words to begin or end a spelling. */
const LETTER_WORDS: ReadonlySet<string> = new Set([
  'be',
  'see',
  'sea',
  'oh',
  'owe',
  'are',
  'you',
  'why',
  'eye',
  'okay',
  'tea',
  'pea',
  'el',
  'ex',
  'en',
  'es',
  'eh',
  'ay',
  'elle',
  'kay',
  'jay',
])

/** Letters read from `from` up to, not including, token `to`. */
export type Spelled = { readonly letters: string; readonly from: number; readonly to: number }

/** One letter, however it is said: "b", "bee", "b as in boy", "m for mary", "n like nancy", "bravo". */
function letterAt(tokens: readonly Token[], at: number, within: boolean): { letter: string; to: number; sure: boolean } | undefined {
  const token = tokens[at]
  if (!token || token.digits) return undefined
  const word = token.norm
  if (word === 'x' && tokens[at + 1]?.norm === 'ray') return { letter: 'x', to: at + 2, sure: true }
  if (word.length === 1) return explained(tokens, at, word) ?? { letter: word, to: at + 1, sure: true }
  const nato = NATO.get(word)
  if (nato) return { letter: nato, to: at + 1, sure: true }
  const named = LETTER_NAMES.get(word)
  if (named === undefined) return undefined
  const by = explained(tokens, at, named)
  if (by) return by
  if (LETTER_WORDS.has(word) && !within) return undefined
  return { letter: named, to: at + 1, sure: !LETTER_WORDS.has(word) }
}

/** "as in boy", "for boy", "like boy", "is in boy" behind a letter, if that word does begin with it. */
function explained(tokens: readonly Token[], at: number, letter: string): { letter: string; to: number; sure: boolean } | undefined {
  const first = tokens[at + 1]?.norm
  const skip =
    (first === 'as' || first === 'is') && tokens[at + 2]?.norm === 'in' ? 3 : first === 'for' || first === 'like' || first === 'as' ? 2 : 0
  if (skip === 0) return undefined
  const word = tokens[at + skip]
  if (!word || word.norm.length < 2 || !word.norm.startsWith(letter)) return undefined
  return { letter, to: at + skip + 1, sure: true }
}

/**
 * The letters spelled out from token `at`: two or more, of which at least two are letters beyond doubt. "Double t" is two.
 * A letter name that is also a word ("are", "you") counts only between letters.
 */
export function spelledAt(tokens: readonly Token[], at: number): Spelled | undefined {
  let letters = ''
  let sure = 0
  let end = at
  let pending = ''
  let next = at
  while (next < tokens.length) {
    const token = tokens[next]
    if (!token) break
    if (next > at && (isSentenceBreak(token.gap) || (token.norm === 'i' && SAYS_OF_SELF.has(tokens[next + 1]?.norm ?? '')))) break
    const repeat = REPEAT_WORDS.get(token.norm)
    const read = letterAt(tokens, repeat ? next + 1 : next, next > at || repeat !== undefined)
    if (!read) break
    pending += read.letter.repeat(repeat ?? 1)
    next = read.to
    if (read.sure) {
      letters += pending
      sure += pending.length
      pending = ''
      end = next
    }
  }
  return sure >= 2 && letters.length >= 2 ? { letters, from: at, to: end } : undefined
}

/** Behind these "i" is the caller, not a letter: "l e e i need …". */
const SAYS_OF_SELF: ReadonlySet<string> = new Set(
  "have need am was want got can could would will live called call think had do don't just guess believe said made spoke wanted needed".split(
    ' ',
  ),
)

function isSentenceBreak(gap: string): boolean {
  return gap.includes('?') || gap.includes('!') || gap.includes(';')
}

/** A letter or a NATO word as one letter, for codes of letters and digits. */
export function codeLetter(tokens: readonly Token[], at: number): { letter: string; to: number } | undefined {
  return letterAt(tokens, at, true)
}
