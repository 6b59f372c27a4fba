import type { DigitPiece } from '../../slots/phone/phone.ts'
import { asciiDigits } from '../../slots/said-number.ts'
import type { Token } from '../../understanding/token.ts'
import { DIGIT_HOMOPHONES, DIGIT_WORDS, REPEAT_WORDS, TEEN_WORDS, TENS_WORDS } from './numbers.ts'

/** True for a word that is part of a number whatever stands round it; "oh" and homophones are not. */
export function isDigitWord(token: Token): boolean {
  if (token.digits) return true
  const word = token.norm
  return DIGIT_WORDS.has(word) || TENS_WORDS.has(word) || TEEN_WORDS.has(word) || REPEAT_WORDS.has(word) || word === 'hundred'
}

/** The digits that begin at a token, one by one, in pairs, doubled, in hundreds. Homophones only next to other digits. */
export function digitPieceAt(tokens: readonly Token[], at: number, within: boolean): DigitPiece | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (token.digits) return { readings: [asciiDigits(token.text)], from: at, to: at + 1 }
  const word = token.norm
  const repeat = REPEAT_WORDS.get(word)
  if (repeat !== undefined) {
    const digit = singleDigit(tokens[at + 1])
    return digit === undefined ? undefined : { readings: [digit.repeat(repeat)], from: at, to: at + 2 }
  }
  const digit = DIGIT_WORDS.get(word)
  if (digit !== undefined) {
    const scaled = scale(tokens, at, digit)
    if (scaled) return scaled
    if (word !== 'oh' && word !== 'o') return { readings: [String(digit)], from: at, to: at + 1 }
    return within || isDigitLike(tokens[at + 1]) ? { readings: ['0', ''], from: at, to: at + 1 } : undefined
  }
  const teen = TEEN_WORDS.get(word)
  if (teen !== undefined) return { readings: [String(teen)], from: at, to: at + 1 }
  const tens = TENS_WORDS.get(word)
  if (tens !== undefined) return tensAt(tokens, at, tens)
  const homophone = word === 'nein' ? 9 : DIGIT_HOMOPHONES.get(word)
  if (homophone === undefined) return undefined
  if (within) return { readings: [String(homophone), ''], from: at, to: at + 1 }
  return isDigitLike(tokens[at + 1]) && isDigitLike(tokens[at + 2])
    ? { readings: ['', String(homophone)], from: at, to: at + 1 }
    : undefined
}

/** "Sixty five" is 65; in "eight sixty five five" it may be 60 and 5, where only that makes a number whole. */
function tensAt(tokens: readonly Token[], at: number, tens: number): DigitPiece {
  const next = tokens[at + 1]
  const unit = next && (next.gap === ' ' || next.gap === '-') ? DIGIT_WORDS.get(next.norm) : undefined
  if (!unit) return { readings: [String(tens)], from: at, to: at + 1 }
  const splits = isSingle(tokens[at - 1]) && (isSingle(tokens[at + 2]) || !isDigitLike(tokens[at - 2]))
  return { readings: splits ? [String(tens + unit), `${tens}${unit}`] : [String(tens + unit)], from: at, to: at + 2 }
}

function scale(tokens: readonly Token[], at: number, digit: number): DigitPiece | undefined {
  const word = tokens[at + 1]?.norm
  if (digit === 0) return undefined
  if (word === 'hundred') return hundreds(tokens, at, digit)
  return word === 'thousand' ? { readings: [`${digit}000`], from: at, to: at + 2 } : undefined
}

/** "Eight hundred", "eight hundred sixty", and "eight hundred sixty five": 865, or 860 and 5, as before "fifty five". */
function hundreds(tokens: readonly Token[], at: number, digit: number): DigitPiece {
  const from = tokens[at + 2]?.norm === 'and' ? at + 3 : at + 2
  const next = tokens[from]
  const rest = next?.gap === ' ' ? (TEEN_WORDS.get(next.norm) ?? TENS_WORDS.get(next.norm)) : undefined
  if (rest === undefined) return { readings: [`${digit}00`], from: at, to: at + 2 }
  const behind = rest >= 20 ? tokens[from + 1] : undefined
  const unit = behind && (behind.gap === ' ' || behind.gap === '-') ? DIGIT_WORDS.get(behind.norm) : undefined
  const whole = digit * 100 + rest
  if (!unit) return { readings: [`${whole}`, `${digit}00${rest}`], from: at, to: from + 1 }
  const parted = TENS_WORDS.has(tokens[from + 2]?.norm ?? '')
  const [first, second] = parted ? [`${whole}${unit}`, `${whole + unit}`] : [`${whole + unit}`, `${whole}${unit}`]
  return { readings: [first, second, `${digit}00${rest + unit}`], from: at, to: from + 2 }
}

function singleDigit(token: Token | undefined): string | undefined {
  if (!token) return undefined
  if (token.digits) return token.text.length === 1 ? asciiDigits(token.text) : undefined
  const digit = DIGIT_WORDS.get(token.norm) ?? DIGIT_HOMOPHONES.get(token.norm)
  return digit === undefined ? undefined : String(digit)
}

function isSingle(token: Token | undefined): boolean {
  return token !== undefined && DIGIT_WORDS.has(token.norm)
}

function isDigitLike(token: Token | undefined): boolean {
  return token !== undefined && (isDigitWord(token) || DIGIT_HOMOPHONES.has(token.norm))
}
