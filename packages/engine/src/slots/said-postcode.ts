import type { UnderstandingContext } from '../understanding/grammar.ts'
import type { Token } from '../understanding/token.ts'
import type { DigitPiece } from './phone/phone.ts'
import { isNumericPostcode, postcodeFrom, postcodeLength } from './postcode.ts'
import { asciiDigits } from './said-number.ts'

/** A postcode said at tokens `from` up to, not including, `to`. */
export type SaidPostcode = {
  readonly value: string
  readonly from: number
  readonly to: number
  readonly score: number
  readonly rule: string
}

/** What a language must know to read postcodes. */
export type PostcodeLanguage = {
  digitsAt(tokens: readonly Token[], at: number, within: boolean): DigitPiece | undefined
  isDigit(token: Token): boolean
  letterAt(tokens: readonly Token[], at: number): { readonly letter: string; readonly to: number } | undefined
  /** Words that a zero may be said with, though they are seldom digits elsewhere. */
  readonly zeros: ReadonlySet<string>
  /** "Double five". */
  readonly repeats: ReadonlyMap<string, number>
  /** Words that announce a postcode, and words between them and it. */
  readonly cues: ReadonlySet<string>
  readonly cueFillers: ReadonlySet<string>
  /** Words that a recogniser writes for a letter or digit inside a code. */
  readonly heardAs: ReadonlyMap<string, string>
  /** States whose postcodes begin with a zero. */
  readonly zeroStates: ReadonlySet<string>
}

/** The postcode at a token, in the shape of the country. */
export function saidPostcodeAt(
  tokens: readonly Token[],
  at: number,
  context: UnderstandingContext,
  asked: boolean,
  language: PostcodeLanguage,
): SaidPostcode | undefined {
  const token = tokens[at]
  const numeric = isNumericPostcode(context.country)
  if (!token || (numeric && !language.isDigit(token) && !language.zeros.has(token.norm))) return undefined
  const cued = isCued(tokens, at, language)
  return numeric ? numericAt(tokens, at, context, cued, asked, language) : codeAt(tokens, at, context, cued, asked, language)
}

function isCued(tokens: readonly Token[], at: number, { cues, cueFillers }: PostcodeLanguage): boolean {
  let back = at - 1
  while (back >= 0 && at - back < 5 && cueFillers.has(tokens[back]?.norm ?? '')) back -= 1
  return cues.has(tokens[back]?.norm ?? '')
}

function numericAt(
  tokens: readonly Token[],
  at: number,
  context: UnderstandingContext,
  cued: boolean,
  asked: boolean,
  language: PostcodeLanguage,
): SaidPostcode | undefined {
  const before = tokens[at - 1]
  const ohio = before?.norm === 'oh' && tokens[at]?.text.length === postcodeLength(context.country)
  // "Calle Mayor 15 28013": a figure of just the length, beside another.
  const figure =
    asked && tokens[at]?.text.length === postcodeLength(context.country) && tokens[at]?.digits && before?.digits && before.text.length < 5
  if (before && !ohio && !figure && language.digitsAt(tokens, at - 1, false) && (tokens[at]?.gap === ' ' || tokens[at]?.gap === '-'))
    return undefined
  let digits = ''
  let to = at
  let first = ''
  for (let token = tokens[to]; token && (to === at || token.gap === ' ' || token.gap === '-'); token = tokens[to]) {
    const piece = language.digitsAt(tokens, to, to > at)
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
  const behindState = language.zeroStates.has(before?.norm ?? '')
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
  language: PostcodeLanguage,
): SaidPostcode | undefined {
  let characters = ''
  let best: SaidPostcode | undefined
  let to = at
  while (to < tokens.length && characters.length < 8) {
    const token = tokens[to]
    if (!token || (to > at && (token.gap.includes('.') || token.gap.includes(',')))) break
    const piece = characterAt(tokens, to, asked || cued, to > at, language)
    if (!piece) break
    characters += piece.characters
    to = piece.to
    if (characters.length < 5) continue
    const fitted = postcodeFrom(characters, context.country)
    if (!fitted || (fitted.mended > 0 && !asked && !cued)) continue
    const written = fitted.mended === 0 && token.gap === '' && to > at + 1
    const score = (cued || asked ? 0.92 : written ? 0.91 : 0.75) - 0.1 * fitted.mended
    best = { value: fitted.value, from: at, to, score, rule: fitted.mended > 0 ? 'mended' : 'code' }
  }
  return best
}

function characterAt(
  tokens: readonly Token[],
  at: number,
  loose: boolean,
  within: boolean,
  language: PostcodeLanguage,
): { characters: string; to: number } | undefined {
  const token = tokens[at]
  // The short word that is glued to the next ("c'est") is no letter.
  if (!token || token.norm.endsWith("'")) return undefined
  if (token.digits) return { characters: asciiDigits(token.text), to: at + 1 }
  const repeat = language.repeats.get(token.norm)
  if (repeat) {
    const next = characterAt(tokens, at + 1, false, true, language)
    return next?.characters.length === 1 ? { characters: next.characters.repeat(repeat), to: next.to } : undefined
  }
  const alike = loose ? language.heardAs.get(token.norm) : undefined
  if (alike) return { characters: alike, to: at + 1 }
  if (token.norm === 'o' || token.norm === 'oh') return { characters: 'O', to: at + 1 }
  if (token.norm.length > 1) {
    const piece = language.digitsAt(tokens, at, within && loose)
    if (piece) return { characters: piece.readings[0] ?? '', to: piece.to }
  }
  const letter = language.letterAt(tokens, at)
  if (letter && (token.norm.length !== 2 || !isGlued(tokens, at))) return { characters: letter.letter, to: letter.to }
  const plain = token.norm.length === 1 || (token.norm.length <= 3 && (loose || isGlued(tokens, at)))
  return plain ? { characters: token.norm.replaceAll("'", ''), to: at + 1 } : undefined
}

function isGlued(tokens: readonly Token[], at: number): boolean {
  return (at > 0 && tokens[at]?.gap === '') || tokens[at + 1]?.gap === ''
}
