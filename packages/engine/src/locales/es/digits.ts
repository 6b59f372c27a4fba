import type { DigitPiece } from '../../slots/phone/phone.ts'
import { asciiDigits, continuesNumber } from '../../slots/said-number.ts'
import type { Token } from '../../understanding/token.ts'
import { COMPOUND_WORDS, DIGIT_HOMOPHONES, DIGIT_WORDS, HUNDRED_WORDS, numberAt, REPEAT_WORDS, TEEN_WORDS, TENS_WORDS } from './numbers.ts'

/** Forms of "one" that are an article nearly always: digits only beside other digits. */
const ARTICLES: ReadonlySet<string> = new Set(['un', 'una'])

/** True for a word that is part of a number whatever stands round it; articles and homophones are not. */
export function isDigitWord(token: Token): boolean {
  if (token.digits) return true
  const word = token.norm
  return (
    (DIGIT_WORDS.has(word) && !ARTICLES.has(word)) ||
    TEEN_WORDS.has(word) ||
    TENS_WORDS.has(word) ||
    COMPOUND_WORDS.has(word) ||
    HUNDRED_WORDS.has(word) ||
    REPEAT_WORDS.has(word) ||
    word === 'mil'
  )
}

/** The digits that begin at a token: one by one, in pairs, in hundreds, doubled ("doble cinco", "dos veces cero"). */
export function digitPieceAt(tokens: readonly Token[], at: number, within: boolean): DigitPiece | undefined {
  const token = tokens[at]
  if (!token) return undefined
  const repeated = repeatAt(tokens, at)
  if (repeated) return repeated
  if (token.digits) return piece([asciiDigits(token.text)], at, at + 1)
  const word = token.norm
  if (ARTICLES.has(word)) {
    return within && isDigitLike(tokens[at + 1]) && word === 'un' ? piece(['1', ''], at, at + 1) : undefined
  }
  const homophone = DIGIT_HOMOPHONES.get(word)
  if (homophone !== undefined) {
    if (within) return piece([String(homophone), ''], at, at + 1)
    return isDigitLike(tokens[at + 1]) && isDigitLike(tokens[at + 2]) ? piece(['', String(homophone)], at, at + 1) : undefined
  }
  if (!isDigitWord(token)) return undefined
  if (word === 'diez' || word === 'veinte') return teenAt(tokens, at, word === 'diez' ? 10 : 20)
  const number = numberAt(tokens, at)
  if (!number || number.ordinal) return undefined
  const value = String(number.value)
  if (!splits(number.value, number.to - at)) return piece([value], at, number.to)
  const parts = apart(number.value, number.to - at)
  // "Ochocientos sesenta cinco": without its "y" it is rather 860 and 5.
  return piece(parts.length > 1 ? [...parts.slice(0, 1), value, ...parts.slice(1)] : [value, ...parts], at, number.to)
}

const piece = (readings: readonly string[], from: number, to: number): DigitPiece => ({ readings, from, to })

/** "Diez y seis" is 16, or 10 and 6; "veinte y cinco", "veinte cinco" are 25, or 20 and 5. */
function teenAt(tokens: readonly Token[], at: number, tens: number): DigitPiece {
  const and = tokens[at + 1]?.norm === 'y'
  const last = tokens[and ? at + 2 : at + 1]
  const unit = last && continuesNumber(last) && !last.digits && !ARTICLES.has(last.norm) ? DIGIT_WORDS.get(last.norm) : undefined
  if (!unit || (tens === 10 && !and)) return piece([String(tens)], at, at + 1)
  return piece([String(tens + unit), `${tens}${unit}`], at, and ? at + 3 : at + 2)
}

/** A ten and a unit without the "y" between them may have been two numbers; so may a round hundred and what follows it. */
function splits(value: number, words: number): boolean {
  if (value >= 100) return value < 1000 && value % 100 !== 0 && words > 1
  return value > 30 && value % 10 !== 0 && words === 2
}

/** The same words as two numbers: "sesenta cinco" as 60 and 5, "doscientos diez" as 200 and 10, "ochocientos sesenta cinco" as 860 and 5. */
function apart(value: number, words: number): string[] {
  const unit = value % 10
  const last = `${value - unit}${unit}`
  if (value < 100) return [last]
  const hundreds = `${value - (value % 100)}${value % 100}`
  return words === 3 && unit > 0 && value % 100 > 30 ? [last, hundreds] : [hundreds]
}

/** "Doble cinco", "triple cero", "dos veces ocho". */
function repeatAt(tokens: readonly Token[], at: number): DigitPiece | undefined {
  const token = tokens[at]
  const repeat = REPEAT_WORDS.get(token?.norm ?? '')
  const count = token?.digits ? Number(token.text) : DIGIT_WORDS.get(token?.norm ?? '')
  const times = count !== undefined && count >= 2 && count <= 4 && tokens[at + 1]?.norm === 'veces'
  const first = repeat === undefined ? (times ? at + 2 : undefined) : at + 1
  if (first === undefined) return undefined
  const from = tokens[first]?.norm === 'el' ? first + 1 : first
  const digit = singleDigit(tokens[from])
  return digit === undefined ? undefined : piece([digit.repeat(repeat ?? count ?? 1)], at, from + 1)
}

function singleDigit(token: Token | undefined): string | undefined {
  if (!token) return undefined
  if (token.digits) return token.text.length <= 2 ? asciiDigits(token.text) : undefined
  const digit = DIGIT_WORDS.get(token.norm) ?? DIGIT_HOMOPHONES.get(token.norm) ?? TEEN_WORDS.get(token.norm) ?? TENS_WORDS.get(token.norm)
  return digit === undefined ? undefined : String(digit)
}

function isDigitLike(token: Token | undefined): boolean {
  return token !== undefined && (isDigitWord(token) || DIGIT_HOMOPHONES.has(token.norm))
}
