import { isParticle } from '../../slots/name.ts'
import { phraseBook } from '../../understanding/phrases.ts'
import type { Token } from '../../understanding/token.ts'
import { NAME_CUES, type NameCue } from './name-cues.ts'
import { COMMON_WORDS, FAMILY_NAMES, FUNCTION_WORDS, GIVEN_NAMES, NAME_SUFFIXES } from './name-words.ts'
import { DIGIT_WORDS, TEEN_WORDS, TENS_WORDS } from './numbers.ts'
import { spelledAt } from './spelling.ts'
import { englishWords } from './vocabulary.ts'

/** Finds what is said round a name. */
export const nameCues = phraseBook<NameCue>(NAME_CUES, englishWords)
const MOST_WORDS = 6
const HYPHENS: ReadonlySet<string> = new Set(['hyphen', 'dash'])
/** Words that close a reply rather than a name: "this is Ann again". */
const CLOSERS: ReadonlySet<string> = new Set([
  'today',
  'tomorrow',
  'again',
  'back',
  'now',
  'here',
  'there',
  'please',
  'next',
  'later',
  'party',
  'table',
  'booking',
])
/** Ends of words that are seldom names; the first few also when a name was asked for. */
const HINDERING_ENDINGS = ['ing', 'ed', 'tion', 'ness', 'less', 'ly', 'ous', 'able', 'ful']
const HINDERING_ALWAYS = 5
/** What may follow the last word of a name that is also a common word. */
const CLOSING_LINKS: ReadonlySet<string> = new Set(['and', 'from', 'with', 'but', 'i', "i'm", 'at'])
const LINKS: ReadonlySet<string> = new Set([
  'and',
  'from',
  'with',
  'like',
  'not',
  'without',
  'at',
  'on',
  'but',
  'or',
  'of',
  'in',
  'is',
  'over',
  'i',
  "i'm",
  'as',
  'my',
  'to',
  'calling',
  'about',
  'has',
])

/** The end of the run of name words at `at`, or `at` when there is none. */
export function runEnd(tokens: readonly Token[], at: number, cue: NameCue | 'bare', asked: boolean): number {
  const strong = cue === 'full' || cue === 'first' || cue === 'last'
  let to = at
  while (to < tokens.length && to - at < MOST_WORDS) {
    const token = tokens[to]
    if (!token || (to > at && token.gap !== ' ' && token.gap !== '-' && token.gap !== '. ' && token.gap !== '')) break
    if (to > at && token.gap === '. ' && (tokens[to - 1]?.norm.length ?? 0) > 2) break
    if (to > at && spelledAt(tokens, to)) break
    if (to > at && HYPHENS.has(token.norm) && isNameable(tokens, to + 1, at, strong, asked)) to += 1
    else if (!isNameable(tokens, to, at, strong, asked)) break
    to += 1
  }
  while (to > at && isParticle(tokens[to - 1]?.norm ?? '') && !GIVEN_NAMES.has(tokens[to - 1]?.norm ?? '') && to - at === 1 && !strong)
    to -= 1
  if (to === at) return at
  return strong || isPlausible(tokens, at, to, cue, asked) ? to : at
}

/** Whether the word at `at` can stand in a name that begins at `first`; `strong`: behind a cue that leaves little doubt. */
export function isNameable(tokens: readonly Token[], at: number, first: number, strong: boolean, asked: boolean): boolean {
  const token = tokens[at]
  if (!token || token.digits) return false
  const word = token.norm
  if (FUNCTION_WORDS.has(word) && !(word === 'an' && at > first)) return false
  if (word.length === 1) return strong || at > first
  if (isContraction(word)) return false
  if (at > first && NAME_SUFFIXES.has(word)) return false
  if (GIVEN_NAMES.has(word)) return true
  const capital = at > 0 && isCapital(token.text)
  if (isNumberWord(word)) return false
  if (COMMON_WORDS.has(word)) {
    if (strong && at === first) return !CLOSERS.has(word)
    if (asked && at === first && tokens[at + 2]?.norm === word && GIVEN_NAMES.has(tokens[at + 1]?.norm ?? '')) return true
    const before = tokens[at - 1]?.norm ?? ''
    return (
      at > first &&
      (GIVEN_NAMES.has(before) || strong || capital || (asked && first === 0 && at === tokens.length - 1)) &&
      at - first <= 2 &&
      !CLOSERS.has(word) &&
      (capital || isLastOfClause(tokens, at))
    )
  }
  if (strong || capital || (at > first && GIVEN_NAMES.has(tokens[first]?.norm ?? ''))) return true
  if (FAMILY_NAMES.has(word)) return true
  if (word.length > 4 && HINDERING_ENDINGS.some((ending, rank) => (rank < HINDERING_ALWAYS || !asked) && word.endsWith(ending)))
    return asked && (isLastOfClause(tokens, at) ? at > first || first === 0 : GIVEN_NAMES.has(tokens[at + 1]?.norm ?? ''))
  return true
}

/** Whether a run behind a weak cue, or without one, stands where a name would. */
function isPlausible(tokens: readonly Token[], at: number, to: number, cue: NameCue | 'bare', asked: boolean): boolean {
  const words = tokens.slice(at, to)
  const given = words.some((word) => GIVEN_NAMES.has(word.norm) && !COMMON_WORDS.has(word.norm))
  const capital = at > 0 && words.every((word) => isCapital(word.text) || isParticle(word.norm))
  const follows = tokens[to]
  const closed = !follows || endsClause(follows.gap) || follows.gap.includes(',') || follows.digits || LINKS.has(follows.norm)
  const settled =
    closed ||
    nameCues.matchAt(tokens, to) !== undefined ||
    spelledAt(tokens, to) !== undefined ||
    NAME_SUFFIXES.has(follows.norm) ||
    CLOSERS.has(follows.norm)
  const behind = nameCues.matchAt(tokens, to)?.value === 'behind'
  switch (cue) {
    case 'account':
      return to - at <= 4
    case 'iam':
      return given || capital || (settled && (asked || to - at === 2 || (to === tokens.length && at <= 3)))
    case 'self':
      return given || capital || (settled && (asked || to - at <= 3))
    case 'it':
    case 'other':
      return asked ? given || settled : (given && settled) || (capital && to - at > 1)
    case 'for':
      return (capital && !isAllCommon(words)) || (given && settled && (asked || to - at > 1))
    default:
      if (behind) return true
      if (asked) return settled || (given && to - at > 1)
      return at === 0 && (to === tokens.length || (to - at > 1 && isCapital(words[1]?.text ?? '') && settled))
  }
}

function isAllCommon(words: readonly Token[]): boolean {
  return words.every((word) => COMMON_WORDS.has(word.norm))
}

/** The folded words of a run, those joined by a hyphen as one. */
export function joinHyphens(run: readonly Token[]): string[] {
  const words: string[] = []
  let hyphen = false
  for (const token of run) {
    if (HYPHENS.has(token.norm)) hyphen = true
    else {
      if ((hyphen || token.gap === '-') && words.length > 0) words.push(`${words.pop()}-${token.norm}`)
      else words.push(token.norm)
      hyphen = false
    }
  }
  return words
}

/** "Dog's", "we'll": no part of a name, unlike "o'brien". */
export function isContraction(word: string): boolean {
  const mark = word.lastIndexOf("'")
  return mark > 1 && mark >= word.length - 3
}

function isNumberWord(word: string): boolean {
  return DIGIT_WORDS.has(word) || TEEN_WORDS.has(word) || TENS_WORDS.has(word)
}

function isLastOfClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    next?.gap !== ' ' ||
    next.digits ||
    CLOSING_LINKS.has(next.norm) ||
    nameCues.matchAt(tokens, at + 1) !== undefined ||
    spelledAt(tokens, at + 1) !== undefined
  )
}

/** Whether what stood between two words ends a clause. */
export function endsClause(gap: string): boolean {
  return gap.includes('.') || gap.includes('?') || gap.includes('!') || gap.includes(';')
}

/** Whether a word was written with a capital. */
export function isCapital(text: string): boolean {
  const first = text.charAt(0)
  return first !== first.toLowerCase()
}
