import { phraseBook } from '../understanding/phrases.ts'
import { fold, type Token } from '../understanding/token.ts'
import type { Vocabulary } from '../understanding/vocabulary.ts'

/** How letters are said in a language. Words are folded; patterns are those of a phrase book. */
export type SpellingWords = {
  /** Names of letters as a recogniser writes them, those of several words too ("double u", "i griega"). */
  readonly letters: readonly (readonly [letter: string, patterns: readonly string[]])[]
  /** Names of letters that only their accents tell from others: "eñe". */
  readonly accented?: ReadonlyMap<string, string>
  /** Words of a spelling alphabet; each stands for its first letter. */
  readonly alphabet: ReadonlySet<string>
  /** Letter names that are common words too: they count only between other letters. */
  readonly weakNames: ReadonlySet<string>
  /** Those of them that may also begin a spelling, where three letters follow: "ese a ele". */
  readonly leadNames?: ReadonlySet<string>
  /** Single letters that are words too ("y a"): two of them alone spell nothing. */
  readonly weakLetters: ReadonlySet<string>
  /** Single letters that join sentences: behind a spelling and before another word they are no part of it. */
  readonly joiners: ReadonlySet<string>
  /** What stands between a letter and the word that explains it: "as in", "comme", "de". */
  readonly links: readonly (readonly string[])[]
  /** Marks said behind a letter, as combining characters. */
  readonly marks: readonly (readonly [mark: string, patterns: readonly string[]])[]
  /** What is said for "-", "'" and " " inside a spelling. */
  readonly signs: ReadonlyMap<string, string>
  /** How often the next letter is said: "double t", "deux l". */
  readonly repeats: ReadonlyMap<string, number>
  /** Behind these "i" is the caller, not a letter: "l e e i need …". Empty where no letter is a pronoun. */
  readonly saysOfSelf: ReadonlySet<string>
}

/** Letters read from `from` up to, not including, token `to`. */
export type Spelled = { readonly letters: string; readonly from: number; readonly to: number }

/** Reads spelled letters of one language. */
export type Spelling = {
  /**
   * The letters spelled out from token `at`: two or more, of which at least two are letters beyond doubt. "Double t" is two.
   * A letter name that is also a word ("are", "you") counts only between letters.
   */
  spelledAt(tokens: readonly Token[], at: number): Spelled | undefined
  /** A letter, however it is said, as one letter, for codes of letters and digits. */
  codeLetter(tokens: readonly Token[], at: number): { letter: string; to: number } | undefined
}

type Letter = { readonly letter: string; readonly to: number; readonly sure: boolean }

/** Prepares the spelling of a language, once. */
export function spelling(words: SpellingWords, vocabulary: Vocabulary): Spelling {
  const { alphabet, weakNames, weakLetters, joiners, links, signs, repeats, saysOfSelf } = words
  const names = phraseBook([...words.letters, ...words.marks.map(([mark, patterns]) => [mark, patterns] as const)], vocabulary)

  /** One letter, however it is said: "b", "bee", "b as in boy", "m for mary", "n like nancy", "bravo", "e accent aigu". */
  const letterAt = (tokens: readonly Token[], at: number, within: boolean): Letter | undefined => {
    const token = tokens[at]
    if (!token || token.digits) return undefined
    const word = token.norm
    const accented = words.accented?.get(token.text.toLowerCase())
    if (accented !== undefined) return { letter: accented, to: at + 1, sure: true }
    const named = names.matchAt(tokens, at)
    if (named && !isMark(named.value) && named.to > at + 1) return { letter: named.value, to: named.to, sure: true }
    if (word.length === 1) return explained(tokens, at + 1, token.text.toLowerCase()) ?? marked(tokens, at + 1, token.text.toLowerCase())
    if (alphabet.has(word)) return { letter: word.charAt(0), to: at + 1, sure: true }
    if (!named || isMark(named.value)) return undefined
    const by = explained(tokens, at + 1, named.value)
    if (by) return by
    if (weakNames.has(word) && !within) return undefined
    return { ...marked(tokens, at + 1, named.value), sure: !weakNames.has(word) }
  }
  /** "Accent aigu", "cédille", "con tilde" behind a letter. */
  const marked = (tokens: readonly Token[], at: number, letter: string): Letter => {
    const mark = names.matchAt(tokens, at)
    if (!mark || !isMark(mark.value)) return { letter, to: at, sure: true }
    return { letter: (letter + mark.value).normalize('NFC'), to: mark.to, sure: true }
  }
  /** "as in boy", "for boy", "comme bernard" behind a letter, if that word does begin with it. */
  const explained = (tokens: readonly Token[], behind: number, letter: string): Letter | undefined => {
    for (const link of links) {
      if (!link.every((word, offset) => tokens[behind + offset]?.norm === word)) continue
      const word = tokens[behind + link.length]
      if (!word || word.norm.length < 2 || word.digits || !word.norm.startsWith(fold(letter))) continue
      return { letter, to: behind + link.length + 1, sure: true }
    }
    return undefined
  }
  return {
    spelledAt(tokens, at) {
      let letters = ''
      let sure = 0
      let weak = 0
      let end = at
      let pending = ''
      let next = at
      while (next < tokens.length) {
        const token = tokens[next]
        if (!token) break
        if (next > at && (isSentenceBreak(token.gap) || (token.norm === 'i' && saysOfSelf.has(tokens[next + 1]?.norm ?? '')))) break
        if (next > at && joiners.has(token.norm) && letters.length > 1 && !follows(tokens, next)) break
        const sign = next > at ? signs.get(token.norm) : undefined
        if (sign !== undefined && letterAt(tokens, next + 1, true)?.sure) {
          pending += sign
          next += 1
          continue
        }
        const repeat = repeats.get(token.norm)
        const read = letterAt(
          tokens,
          repeat && letterAt(tokens, next, false) === undefined ? next + 1 : next,
          next > at || repeat !== undefined || (words.leadNames?.has(token.norm) === true && leads(tokens, next)),
        )
        if (!read) break
        const times = repeat !== undefined && read.to > next + 1 && !isNamed(tokens, next) ? repeat : 1
        pending += read.letter.repeat(times)
        next = read.to
        if (read.sure) {
          if (token.norm.length === 1 && weakLetters.has(token.norm)) weak += 1
          letters += pending
          sure += lettersIn(pending)
          pending = ''
          end = next
        }
      }
      // Where the letters end the utterance, or the word is said behind them, their last one counts although its name is a word too.
      if (pending !== '' && sure > 2 && (next === tokens.length || isSaid(tokens, next, fold(letters + pending)))) {
        letters += pending
        end = next
      }
      return sure >= 2 && letters.length >= 2 && (sure > 3 || weak === 0 || (sure > 2 && weak < sure))
        ? { letters, from: at, to: end }
        : undefined
    },
    codeLetter: (tokens, at) => letterAt(tokens, at, true),
  }

  /** Whether one of the two words behind a spelling is the one that was spelled. */
  function isSaid(tokens: readonly Token[], at: number, letters: string): boolean {
    return tokens[at]?.norm.startsWith(letters) || tokens[at + 1]?.norm.startsWith(letters) || false
  }

  /** Whether three letters beyond doubt follow a word. */
  function leads(tokens: readonly Token[], at: number): boolean {
    let next = at + 1
    for (let count = 0; count < 3; count++) {
      const read = letterAt(tokens, next, false)
      if (!read?.sure) return false
      next = read.to
    }
    return true
  }

  /** "Double u" is a letter, not two of them. */
  function isNamed(tokens: readonly Token[], at: number): boolean {
    const named = names.matchAt(tokens, at)
    return named !== undefined && !isMark(named.value) && named.to > at + 1
  }

  /** Whether letters go on behind a word that may join sentences. */
  function follows(tokens: readonly Token[], at: number): boolean {
    return tokens[at + 1] === undefined || letterAt(tokens, at + 1, false)?.sure === true
  }
}

const isMark = (value: string): boolean => value >= '\u0300' && value <= '\u036f'

function lettersIn(pending: string): number {
  let count = 0
  for (const letter of pending) if (letter !== '-' && letter !== "'" && letter !== ' ') count += 1
  return count
}

function isSentenceBreak(gap: string): boolean {
  return gap.includes('?') || gap.includes('!') || gap.includes(';')
}
