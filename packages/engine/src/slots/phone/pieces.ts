import type { PhraseBook } from '../../understanding/phrases.ts'
import type { Token } from '../../understanding/token.ts'
import { isFreephone, keysOf } from './plan.ts'

/** Digits heard in one or a few words. Where the words leave a choice ("sixty five" is 65 or 60 5), the likelier reading is first. */
export type DigitPiece = { readonly readings: readonly string[]; readonly from: number; readonly to: number }

/**
 * What words between digits do to a number. `number` announces one, `prefer` the better of two, `other` a number of another sort ("account number"), `denied`
 * says behind it that it was none.
 */
export type PhoneCue = 'filler' | 'restart' | 'not' | 'area' | 'ends' | 'extension' | 'plus' | 'number' | 'other' | 'denied' | 'prefer'

/** What a language must know to read phone numbers. */
export type PhoneLanguage = {
  /** `en`: rules are named `en.phone.…`. */
  readonly language: string
  /** The digits that begin at a token. `within` is true behind other digits, where homophones may be trusted. */
  pieceAt(tokens: readonly Token[], at: number, within: boolean): DigitPiece | undefined
  /** True for a token that can only be digits: decides in one look per token whether there is anything to read. */
  isDigit(token: Token): boolean
  readonly cues: PhraseBook<PhoneCue>
  /** Digits in the plural: "three fives" is 555. */
  readonly plurals: ReadonlyMap<string, string>
  /** The zero that numbers begin with where they are said in pairs: "deux, douze, trente-deux, trente, trente" leaves it out. */
  readonly pairedTrunk?: string
}

/** Digits, and how far they stand from those before: words that mean nothing here, and cues heard between. */
export type Piece = DigitPiece & { readonly strange: number; readonly cues: ReadonlySet<PhoneCue> }

/** The digits of an utterance in order, and the tokens where it is denied that what came before was a number. */
export type Pieces = { readonly pieces: readonly Piece[]; readonly denied: ReadonlySet<number> }

export const MOST_STRANGE_WORDS = 8
/** "Not the old 0188 number", but "not this phone, call me at 860…". */
const MOST_WORDS_BEHIND_NOT = 3
const NO_CUES: ReadonlySet<PhoneCue> = new Set()
/** Marks of an extension in writing, whatever the language. */
const WRITTEN_EXTENSIONS: ReadonlySet<string> = new Set(['x', 'ext', 'extn', 'xtn', 'ｘ', 'ｅｘｔ', 'ｅｘｔｎ', 'доб', 'anexo'])

export function piecesOf(tokens: readonly Token[], language: PhoneLanguage): Pieces {
  const pieces: Piece[] = []
  const denied = new Set<number>()
  let strange = 0
  let cues = new Set<PhoneCue>()
  let other: 'none' | 'announced' | 'said' = 'none'
  let codeEnd = -1
  let negated = 0
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    if (!token) break
    const last = pieces.at(-1)
    const extension = last?.to === at && WRITTEN_EXTENSIONS.has(token.norm) && tokens[at + 1]?.digits === true
    const cue = extension ? ({ value: 'extension', to: at + 1 } as const) : language.cues.matchAt(tokens, at)
    const piece =
      cue && cue.value !== 'filler'
        ? undefined
        : (pluralAt(tokens, at, language) ??
          language.pieceAt(tokens, at, last?.to === at && cues.size === 0) ??
          (cue ? undefined : vanityAt(tokens, at, pieces)))
    const inCode = piece && (isPartOfCode(tokens, piece) || (codeEnd === at && token.gap === '-'))
    const skipped = inCode ? piece.to : piece && writtenDateEnd(tokens, at)
    if (inCode) codeEnd = piece.to
    if (piece && (skipped || other !== 'none')) {
      strange += MOST_STRANGE_WORDS
      if (other !== 'none') other = 'said'
      at = skipped || piece.to
    } else if (piece) {
      for (const mark of token.gap) {
        if (mark === '+' || mark === '＋') cues.add('plus')
        else if (mark === '#' && last) cues.add('extension')
        else if (mark === ':' || mark === '$' || mark === '€' || mark === '£' || mark === '=') strange += MOST_STRANGE_WORDS
        else if (mark === '/') strange += 1
      }
      if (at - negated > MOST_WORDS_BEHIND_NOT) cues.delete('not')
      pieces.push({ ...piece, strange, cues: cues.size > 0 ? cues : NO_CUES })
      strange = 0
      cues = new Set()
      at = piece.to
    } else if (cue) {
      if (cue.value === 'denied') denied.add(at)
      if (cue.value === 'other') other = 'announced'
      else if (cue.value !== 'filler') other = 'none'
      cues.add(cue.value)
      at = cue.to
      if (cue.value === 'not') negated = at
    } else {
      if (codeEnd === at && (token.gap === '' || token.gap === '-')) codeEnd = at + 1
      else if (other === 'said') other = 'none'
      strange += 1
      at += 1
    }
  }
  return { pieces, denied }
}

/** "Three fives", "dos ceros". */
function pluralAt(tokens: readonly Token[], at: number, { plurals, pieceAt }: PhoneLanguage): DigitPiece | undefined {
  const digit = plurals.get(tokens[at + 1]?.norm ?? '')
  const times = digit === undefined ? 0 : Number(pieceAt(tokens, at, false)?.readings[0])
  return digit !== undefined && times >= 2 && times <= 4 ? { readings: [digit.repeat(times)], from: at, to: at + 2 } : undefined
}

/** Figures that letters are glued to ("91a", "T005") belong to a code; the "o" that one types for a zero does not make one. */
function isPartOfCode(tokens: readonly Token[], { from, to }: DigitPiece): boolean {
  const head = tokens[from]
  if (!head?.digits) return false
  const before = tokens[from - 1]
  const next = tokens[to]
  const isLetter = (token: Token | undefined) => token !== undefined && !token.digits && token.norm !== 'o'
  return (
    (head.gap === '' && isLetter(before) && !WRITTEN_EXTENSIONS.has(before?.norm ?? '')) ||
    (next?.gap === '' && isLetter(next) && !WRITTEN_EXTENSIONS.has(next.norm))
  )
}

/** The token behind a date in figures ("2026-04-12", "12/4/2026") that begins at `at`, or 0. */
function writtenDateEnd(tokens: readonly Token[], at: number): number {
  const [first, second, third, next] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (!first?.digits || !second?.digits || !third?.digits) return 0
  const gap = second.gap
  if ((gap !== '-' && gap !== '/' && gap !== '.') || third.gap !== gap || next?.gap === gap) return 0
  const year = first.text.length === 4 ? first : third
  const day = first.text.length === 4 ? third : first
  const isDate = year.text.length === 4 && (year.text.startsWith('20') || year.text.startsWith('19')) && isShort(day) && isShort(second)
  return isDate ? at + 3 : 0
}

const isShort = (token: Token): boolean => token.text.length <= 2 && Number(token.text) <= 31

/** "1 800 FLOWERS": words said for their keys. Whoever writes them in capitals means it so; else they may be words between digits. */
function vanityAt(tokens: readonly Token[], at: number, pieces: readonly Piece[]): DigitPiece | undefined {
  const token = tokens[at]
  if (!token || token.norm.length < 3 || pieces.length === 0 || pieces.length > 6 || pieces.at(-1)?.to !== at) return undefined
  let begun = ''
  for (const { readings } of pieces) if (!readings.includes('')) begun += readings[0] ?? ''
  const meant = token.gap === '-' || token.text !== token.norm
  const keys = isFreephone(begun) && (meant || begun.length > 3) ? keysOf(token.norm) : undefined
  if (keys === undefined) return undefined
  return { readings: meant ? [keys, ''] : ['', keys], from: at, to: at + 1 }
}
