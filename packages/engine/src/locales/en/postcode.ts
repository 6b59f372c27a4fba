import { isNumericPostcode, postcodeFrom, postcodeLength } from '../../slots/postcode.ts'
import { asciiDigits } from '../../slots/said-number.ts'
import type { UnderstandingContext } from '../../understanding/grammar.ts'
import type { Token } from '../../understanding/token.ts'
import { digitPieceAt, isDigitWord } from './digits.ts'
import { REPEAT_WORDS } from './numbers.ts'
import { englishSpelling } from './spelling.ts'

/** A postcode said at tokens `from` up to, not including, `to`. */
export type SaidPostcode = {
  readonly value: string
  readonly from: number
  readonly to: number
  readonly score: number
  readonly rule: string
}

/** States whose postcodes begin with a zero. */
const ZERO_STATES: ReadonlySet<string> = new Set([
  'ma',
  'ct',
  'ri',
  'nh',
  'vt',
  'nj',
  'me',
  'massachusetts',
  'connecticut',
  'vermont',
  'maine',
  'island',
  'hampshire',
  'jersey',
])
/** Words that a recogniser writes for a letter or digit inside a code. */
const HEARD_AS: Readonly<Record<string, string>> = {
  and: 'N',
  said: 'Z',
  set: 'Z',
  as: 'S',
  af: 'F',
  if: 'F',
  ache: 'H',
  hey: 'A',
  or: '4',
  eh: 'A',
  easy: 'EZ',
  ass: 'S',
  aye: 'A',
  wow: 'Y',
}

const CUES: ReadonlySet<string> = new Set(['zip', 'zipcode', 'postcode', 'postal', 'zips', 'postcodes', 'pincode', 'pin'])
const CUE_FILLERS: ReadonlySet<string> = new Set(['code', 'is', "it's", 'its', 'number', 'of', 'would', 'be', 'um', 'uh', 'the', 'and'])

/** The postcode at a token, in the shape of the country. `cued` is true behind "zip code". */
export function postcodeAt(tokens: readonly Token[], at: number, context: UnderstandingContext, asked: boolean): SaidPostcode | undefined {
  const token = tokens[at]
  const numeric = isNumericPostcode(context.country)
  if (!token || (numeric && !isDigitWord(token) && token.norm !== 'oh' && token.norm !== 'o')) return undefined
  const cued = isCued(tokens, at)
  return numeric ? numericAt(tokens, at, context, cued, asked) : codeAt(tokens, at, context, cued, asked)
}

function isCued(tokens: readonly Token[], at: number): boolean {
  let back = at - 1
  while (back >= 0 && at - back < 5 && CUE_FILLERS.has(tokens[back]?.norm ?? '')) back -= 1
  return CUES.has(tokens[back]?.norm ?? '')
}

function numericAt(
  tokens: readonly Token[],
  at: number,
  context: UnderstandingContext,
  cued: boolean,
  asked: boolean,
): SaidPostcode | undefined {
  const before = tokens[at - 1]
  const ohio = before?.norm === 'oh' && tokens[at]?.text.length === postcodeLength(context.country)
  if (before && !ohio && digitPieceAt(tokens, at - 1, false) && (tokens[at]?.gap === ' ' || tokens[at]?.gap === '-')) return undefined
  let digits = ''
  let to = at
  let first = ''
  for (let token = tokens[to]; token && (to === at || token.gap === ' ' || token.gap === '-'); token = tokens[to]) {
    const piece = digitPieceAt(tokens, to, to > at)
    if (!piece) break
    if (to === at) first = token.digits ? token.text : ''
    digits += piece.readings[0] ?? ''
    to = piece.to
  }
  const length = postcodeLength(context.country)
  const found = (value: string, score: number, rule: string) => ({ value, from: at, to, score, rule })
  const known = context.business?.postcodes.includes(digits.slice(0, length)) ?? false
  if (digits.length === length || (digits.length === length + 4 && (cued || first.length === length))) {
    const value = digits.slice(0, length)
    const alone = at === 0 && to === tokens.length
    const typed = first.length === length
    if (!cued && !asked && !known && !typed && !alone) return undefined
    return found(value, cued || known ? 0.95 : asked ? 0.85 : 0.6, cued ? 'cued' : typed ? 'digits' : 'spoken')
  }
  const behindState = ZERO_STATES.has(before?.norm ?? '')
  // A recogniser that writes a number drops the zero that New England's postcodes begin with: "MA 1440".
  if (behindState && first === digits && digits.length === length - 1) return found(`0${digits}`, 0.7, 'zero-dropped')
  if (cued && digits.length >= 4 && digits.length <= 7) return found(digits, 0.4, 'other-length')
  if (first.length === 6 && first === digits && tokens.length <= 4 && to === tokens.length) return found(digits, 0.35, 'other-length')
  return undefined
}

/** Letters and digits in any wording: "h eight s two c three", "H8S 2C3", "whiskey two zero alpha bravo". */
function codeAt(
  tokens: readonly Token[],
  at: number,
  context: UnderstandingContext,
  cued: boolean,
  asked: boolean,
): SaidPostcode | undefined {
  let characters = ''
  let best: SaidPostcode | undefined
  let to = at
  while (to < tokens.length && characters.length < 8) {
    const token = tokens[to]
    if (!token || token.gap.includes('.') || token.gap.includes(',')) break
    const piece = characterAt(tokens, to, asked || cued, to > at)
    if (!piece) break
    characters += piece.characters
    to = piece.to
    if (characters.length < 5) continue
    const fitted = postcodeFrom(characters, context.country)
    if (!fitted || (fitted.mended > 0 && !asked && !cued)) continue
    const score = (cued || asked ? 0.92 : 0.75) - 0.1 * fitted.mended
    best = { value: fitted.value, from: at, to, score, rule: fitted.mended > 0 ? 'mended' : 'code' }
  }
  return best
}

function characterAt(
  tokens: readonly Token[],
  at: number,
  loose: boolean,
  within: boolean,
): { characters: string; to: number } | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (token.digits) return { characters: asciiDigits(token.text), to: at + 1 }
  const repeat = REPEAT_WORDS.get(token.norm)
  if (repeat) {
    const next = characterAt(tokens, at + 1, false, true)
    return next?.characters.length === 1 ? { characters: next.characters.repeat(repeat), to: next.to } : undefined
  }
  const alike = loose ? HEARD_AS[token.norm] : undefined
  if (alike) return { characters: alike, to: at + 1 }
  if (token.norm === 'o' || token.norm === 'oh') return { characters: 'O', to: at + 1 }
  if (token.norm.length > 1) {
    const piece = digitPieceAt(tokens, at, within && loose)
    if (piece) return { characters: piece.readings[0] ?? '', to: piece.to }
  }
  const letter = englishSpelling.codeLetter(tokens, at)
  if (letter && (token.norm.length !== 2 || !isGlued(tokens, at))) return { characters: letter.letter, to: letter.to }
  const plain = token.norm.length <= 3 && (loose || isGlued(tokens, at))
  return plain ? { characters: token.norm.replaceAll("'", ''), to: at + 1 } : undefined
}

function isGlued(tokens: readonly Token[], at: number): boolean {
  return (at > 0 && tokens[at]?.gap === '') || tokens[at + 1]?.gap === ''
}
