import { cutOf, ELIDED, isElided } from './elision.ts'
import { ALL_BOOKS, type Vocabulary } from './vocabulary.ts'

/**
 * One word of an utterance: a run of letters (with inner apostrophes) or a run of the digits 0 to 9. "2:30pm" is `2`, `30`, `pm`;
 * what stood between two tokens is kept in `gap`, so that a grammar can tell "2:30" from "2 30" and "p-i-e" from "p i e".
 */
export type Token = {
  /** As heard. */
  readonly text: string
  /** Lower case, without accents, curly apostrophes made straight: what dictionaries are keyed by. */
  readonly norm: string
  /** Offsets in UTF-16 units in the utterance as heard; `end` is exclusive. */
  readonly start: number
  readonly end: number
  /** The characters between the token before and this one, blanks folded to one: '' when glued, ' ', '-', ':', ', ', … */
  readonly gap: string
  /** True for a run of digits. */
  readonly digits: boolean
  /** The phrase books that may have a match beginning here, as the bits that the language's vocabulary gave them. */
  readonly begins: number
}

/** Longest utterance that is read, in UTF-16 units; the rest is ignored. One minute of fast speech is about 1,200. */
export const MAX_UTTERANCE_LENGTH = 2_000
/** Most tokens that are read. */
export const MAX_TOKENS = 300

const LETTER = /\p{L}/u
const MARKS = /\p{M}+/gu
const ASCII = /^[\x20-\x7e]*$/

/** Lower case, no accents, straight apostrophes: the form that dictionaries and patterns are written in. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  return ASCII.test(lower)
    ? lower
    : lower
        .replaceAll(/[’‘ʼ`´]/g, "'")
        .normalize('NFD')
        .replaceAll(MARKS, '')
        .normalize('NFC')
}

/**
 * Cuts an utterance into tokens in one pass. Never throws: control characters, emoji, zero-width characters and unpaired
 * surrogates only separate. `elision` cuts behind the short words that French glues to the next ("l'eau" is `l'` and `eau`, but
 * "aujourd'hui" is one word), where the apostrophe was lost too ("cest", "l eau").
 */
export function tokenise(
  text: string,
  options: { readonly elision?: boolean; readonly vocabulary?: Vocabulary | undefined } = {},
): Token[] {
  const tokens: Token[] = []
  const limit = Math.min(text.length, MAX_UTTERANCE_LENGTH)
  let gapFrom = 0
  let at = 0
  while (at < limit && tokens.length < MAX_TOKENS) {
    const kind = kindAt(text, at)
    if (kind === 'other') {
      at += 1
      continue
    }
    const start = at
    at += kind === 'wide' ? 2 : 1
    if (kind === 'digit') {
      while (at < limit && kindAt(text, at) === 'digit') at += 1
    } else {
      for (;;) {
        const next = at < limit ? kindAt(text, at) : 'other'
        if (next === 'letter' || next === 'mark') at += 1
        else if (next === 'wide') at += 2
        else if (isApostrophe(text.charCodeAt(at)) && at + 1 < limit && kindAt(text, at + 1) === 'letter') {
          at += 1
          if (options.elision && ELIDED.has(fold(text.slice(start, at)))) break
        } else break
      }
    }
    const digits = kind === 'digit'
    const gap = foldGap(text.slice(gapFrom, start))
    const norm = fold(text.slice(start, at))
    const cut = options.elision ? cutOf(norm) : 0
    if (options.elision) restoreElision(tokens, norm, gap, options.vocabulary)
    if (cut > 0) {
      push(tokens, text, start, start + cut, `${norm.slice(0, cut)}'`, gap, false, options.vocabulary)
      push(tokens, text, start + cut, at, norm.slice(cut), '', false, options.vocabulary)
    } else push(tokens, text, start, at, norm, gap, digits, options.vocabulary)
    gapFrom = at
  }
  return tokens
}

function push(
  tokens: Token[],
  utterance: string,
  start: number,
  end: number,
  norm: string,
  gap: string,
  digits: boolean,
  vocabulary: Vocabulary | undefined,
): void {
  const begins = vocabulary?.begins(norm, digits) ?? ALL_BOOKS
  tokens.push({ text: utterance.slice(start, end), norm, start, end, gap, digits, begins })
}

/** Gives the word before `next` the apostrophe that was lost between the two. */
function restoreElision(tokens: Token[], next: string, gap: string, vocabulary: Vocabulary | undefined): void {
  const last = tokens.at(-1)
  if (!last || gap !== ' ' || !isElided(last.norm, next)) return
  const norm = `${last.norm}'`
  tokens[tokens.length - 1] = { ...last, norm, begins: vocabulary?.begins(norm, false) ?? ALL_BOOKS }
}

function foldGap(gap: string): string {
  return gap === '' || gap === ' ' ? gap : gap.replaceAll(/\s+/g, ' ')
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc
}

function kindAt(text: string, at: number): 'letter' | 'digit' | 'mark' | 'wide' | 'other' {
  const code = text.charCodeAt(at)
  if (code < 0x80) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'letter'
    return code >= 48 && code <= 57 ? 'digit' : 'other'
  }
  if (code >= 0xd800 && code <= 0xdbff) {
    const point = text.codePointAt(at) ?? 0
    return point > 0xffff && LETTER.test(String.fromCodePoint(point)) ? 'wide' : 'other'
  }
  const char = text.charAt(at)
  if (LETTER.test(char)) return 'letter'
  return code >= 0x300 && code <= 0x36f ? 'mark' : 'other'
}

/** The utterance's own words from token `from` up to, not including, token `to`. */
export function textOf(utterance: string, tokens: readonly Token[], from: number, to: number): string {
  const first = tokens[from]
  const last = tokens[to - 1]
  return first && last ? utterance.slice(first.start, last.end) : ''
}
