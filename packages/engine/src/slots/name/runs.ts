import type { Token } from '../../understanding/token.ts'
import { heardWord, type NameCue, type NameLanguage } from './language.ts'
import { isParticle } from './name.ts'

const MOST_WORDS = 7

/** What a run of words is judged by. */
export type RunCue = NameCue | 'bare'

/** The end of the run of name words at `at`, or `at` when there is none. */
export function runEnd(lang: NameLanguage, tokens: readonly Token[], at: number, cue: RunCue, asked: boolean): number {
  const strong = cue === 'full' || cue === 'first' || cue === 'last'
  let to = at
  while (to < tokens.length && to - at < MOST_WORDS) {
    const token = tokens[to]
    if (!token || (to > at && token.gap !== ' ' && token.gap !== '-' && token.gap !== '. ' && token.gap !== '')) break
    if (to > at && token.gap === '. ' && (tokens[to - 1]?.norm.length ?? 0) > 2) break
    if (to > at && lang.spelling.spelledAt(tokens, to)) break
    if (to > at && lang.hyphens.has(token.norm) && isNameable(lang, tokens, to + 1, at, strong, asked)) to += 1
    else if (!isNameable(lang, tokens, to, at, strong, asked)) break
    to += 1
  }
  // A particle that nothing follows leads no family name.
  while (to > at + 1 && endsOpen(lang, tokens, to)) to -= 1
  if (to - at === 1 && isParticle(tokens[at]?.norm ?? '') && !lang.given.has(tokens[at]?.norm ?? '') && !strong) return at
  if (to === at) return at
  return strong || isPlausible(lang, tokens, at, to, cue, asked) ? to : at
}

/** "De", "y", "d'" as the last word of a run. */
function endsOpen(lang: NameLanguage, tokens: readonly Token[], to: number): boolean {
  const word = tokens[to - 1]?.norm ?? ''
  return (word.endsWith("'") || lang.functionWords.has(word)) && isParticle(word)
}

/** Whether the word at `at` can stand in a name that begins at `first`; `strong`: behind a cue that leaves little doubt. */
export function isNameable(
  lang: NameLanguage,
  tokens: readonly Token[],
  at: number,
  first: number,
  strong: boolean,
  asked: boolean,
): boolean {
  const token = tokens[at]
  if (!token || token.digits) return false
  const word = token.norm
  if (isParticle(word) && lang.functionWords.has(word)) return leadsFamilyName(lang, tokens, at) && (at > first || strong)
  if (lang.functionWords.has(word) && !(word === 'an' && at > first)) return false
  // A letter that is explained ("n as in nancy") spells.
  if (word.length === 1) return (strong || at > first) && (lang.spelling.codeLetter(tokens, at)?.to ?? at + 1) === at + 1
  if (isContraction(word) || word.endsWith("'")) return false
  if (at > first && lang.suffixes.has(word)) return false
  if (lang.given.has(word)) return true
  const capital = at > 0 && isCapital(token.text)
  if (lang.isNumber(word)) return false
  if (lang.common.has(word)) {
    if (strong && at === first) return !lang.closers.has(word)
    if (asked && at === first && tokens[at + 2]?.norm === word && lang.given.has(tokens[at + 1]?.norm ?? '')) return true
    const before = tokens[at - 1]?.norm ?? ''
    if (asked && at === first && lang.family.has(word) && !lang.functionWords.has(before) && isLastOfClause(lang, tokens, at)) return true
    return (
      at > first &&
      (lang.given.has(before) ||
        isParticle(before) ||
        strong ||
        capital ||
        (first === 0 && at === tokens.length - 1 && (asked || (at === 1 && lang.oftenFamily.has(word))))) &&
      at - first <= 2 &&
      !lang.closers.has(word) &&
      (capital || isLastOfClause(lang, tokens, at))
    )
  }
  if (strong || capital || (at > first && lang.given.has(tokens[first]?.norm ?? ''))) return true
  if (lang.family.has(word)) return true
  if (word.length > 4 && hinders(lang, word, asked))
    return lang.given.has(tokens[at + 1]?.norm ?? '') || (asked && isLastOfClause(lang, tokens, at) && (at > first || first === 0))
  return true
}

function hinders({ hindering }: NameLanguage, word: string, asked: boolean): boolean {
  return hindering.always.some((ending) => word.endsWith(ending)) || (!asked && hindering.unasked.some((ending) => word.endsWith(ending)))
}

/** A particle that is a common word too ("de", "la", "y") counts inside a name, before a word that could be one. */
function leadsFamilyName(lang: NameLanguage, tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < at + 3; next++) {
    const token = tokens[next]
    if (!token || token.digits || token.norm.length < 2 || (token.gap !== ' ' && token.gap !== '' && token.gap !== '-')) return false
    if (isParticle(token.norm) && !lang.given.has(token.norm)) continue
    return (
      !lang.functionWords.has(token.norm) &&
      !lang.isNumber(token.norm) &&
      !(lang.common.has(token.norm) && !lang.family.has(token.norm) && !lang.given.has(token.norm))
    )
  }
  return false
}

/** Whether a run behind a weak cue, or without one, stands where a name would. */
function isPlausible(lang: NameLanguage, tokens: readonly Token[], at: number, to: number, cue: RunCue, asked: boolean): boolean {
  const words = tokens.slice(at, to)
  const given = words.some((word) => lang.given.has(word.norm) && !lang.common.has(word.norm))
  const capital = at > 0 && words.every((word) => isCapital(word.text) || isParticle(word.norm))
  const follows = tokens[to]
  const closed = !follows || endsClause(follows.gap) || follows.gap.includes(',') || follows.digits || lang.links.has(follows.norm)
  const behind = lang.cues.matchAt(tokens, to)?.value
  const settled =
    closed ||
    behind !== undefined ||
    lang.spelling.spelledAt(tokens, to) !== undefined ||
    lang.suffixes.has(follows.norm) ||
    lang.closers.has(follows.norm)
  switch (cue) {
    case 'account':
      return to - at <= 4
    case 'iam':
    case 'role':
      return given || capital || (settled && (asked || to - at === 2 || (to === tokens.length && at <= 3)))
    case 'self':
      return given || capital || (settled && (asked || to - at <= 3))
    case 'it':
    case 'other':
      if (behind === 'behind') return true
      return asked ? given || settled : (given && settled) || (capital && to - at > 1)
    case 'for':
      return (capital && !words.every((word) => lang.common.has(word.norm))) || (given && settled && (asked || to - at > 1))
    default:
      if (behind === 'behind' || behind === 'first_behind' || behind === 'last_behind') return true
      if (asked) return settled || (given && to - at > 1)
      if (at === 0 && to - at < 3 && isCodeBehind(lang, tokens, to, given)) return true
      return at === 0 && (to === tokens.length || (to - at > 1 && isCapital(words[1]?.text ?? '') && settled))
  }
}

/** "Ann Lee and H Y 67 K": a name and a number or code, the two things that a booking is found by. */
function isCodeBehind(lang: NameLanguage, tokens: readonly Token[], to: number, given: boolean): boolean {
  const joined = lang.ands.has(tokens[to]?.norm ?? '')
  if (!joined && !given) return false
  let digits = 0
  for (let at = joined ? to + 1 : to; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || token.norm.length > LONGEST_OF_CODE || lang.functionWords.has(token.norm) || lang.common.has(token.norm)) return false
    if (token.digits) digits += token.norm.length
  }
  return digits > 1
}

/** Letters or digits of a code that stand together. */
const LONGEST_OF_CODE = 6

/** The words of a run as heard, those joined by a hyphen or an elision as one. */
export function joinHyphens(lang: NameLanguage, run: readonly Token[]): string[] {
  const words: string[] = []
  let hyphen = false
  for (const token of run) {
    if (lang.hyphens.has(token.norm)) hyphen = true
    else {
      const last = words.at(-1)
      const word = heardWord(token)
      if (last !== undefined && (hyphen || token.gap === '-')) words[words.length - 1] = `${last}-${word}`
      else if (last?.endsWith("'") && token.gap === '') words[words.length - 1] = last + word
      else words.push(word)
      hyphen = false
    }
  }
  // The last word of a longer name, said again, is one.
  if (words.length > 2 && words.at(-1) === words.at(-2)) words.pop()
  return words
}

/** "Dog's", "we'll": no part of a name, unlike "o'brien". */
export function isContraction(word: string): boolean {
  const mark = word.lastIndexOf("'")
  return mark > 1 && mark >= word.length - 3 && mark < word.length - 1
}

function isLastOfClause(lang: NameLanguage, tokens: readonly Token[], from: number): boolean {
  // "Marcel Avril, Avril like the month": said again, it is still the last word.
  const at = tokens[from + 1]?.norm === tokens[from]?.norm ? from + 1 : from
  const next = tokens[at + 1]
  return (
    next?.gap !== ' ' ||
    next.digits ||
    lang.closingLinks.has(next.norm) ||
    lang.cues.matchAt(tokens, at + 1) !== undefined ||
    lang.spelling.spelledAt(tokens, at + 1) !== undefined
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
