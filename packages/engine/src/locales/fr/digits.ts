import type { DigitPiece } from '../../slots/phone/phone.ts'
import { asciiDigits, continuesNumber } from '../../slots/said-number.ts'
import type { Token } from '../../understanding/token.ts'
import { DIGIT_HOMOPHONES, DIGIT_WORDS, numberAt, REPEAT_WORDS, TEEN_WORDS, TENS_WORDS, WEAK_HOMOPHONES } from './numbers.ts'

/** Forms of "one" that are an article nearly always: digits only beside other digits. */
const ARTICLES: ReadonlySet<string> = new Set(['un', 'une'])

/** True for a word that is part of a number whatever stands round it; articles and homophones are not. */
export function isDigitWord(token: Token): boolean {
  if (token.digits) return true
  const word = token.norm
  return (
    (DIGIT_WORDS.has(word) && !ARTICLES.has(word)) ||
    TEEN_WORDS.has(word) ||
    TENS_WORDS.has(word) ||
    REPEAT_WORDS.has(word) ||
    word === 'cent' ||
    word === 'mille'
  )
}

/** The digits that begin at a token: one by one, in pairs ("soixante-dix-huit"), in hundreds, doubled ("deux fois zéro"). */
export function digitPieceAt(tokens: readonly Token[], at: number, within: boolean): DigitPiece | undefined {
  const token = tokens[at]
  if (!token) return undefined
  const repeated = repeatAt(tokens, at)
  if (repeated) return repeated
  if (token.digits) return piece([asciiDigits(token.text)], at, at + 1)
  const word = token.norm
  if (ARTICLES.has(word)) {
    if (within) return piece(isDigitWord(tokens[at - 1] ?? token) && isDigitLike(tokens[at + 1]) ? ['1'] : ['1', ''], at, at + 1)
    return isDigitLike(tokens[at + 1]) && isDigitLike(tokens[at + 2]) ? piece(['1', ''], at, at + 1) : undefined
  }
  const weak = WEAK_HOMOPHONES.get(word)
  if (weak !== undefined) return within && isDigitLike(tokens[at + 1]) ? piece(['', String(weak)], at, at + 1) : undefined
  const homophone = DIGIT_HOMOPHONES.get(word)
  if (homophone !== undefined) {
    if (within) return piece([String(homophone), ''], at, at + 1)
    return isDigitLike(tokens[at + 1]) && isDigitLike(tokens[at + 2]) ? piece(['', String(homophone)], at, at + 1) : undefined
  }
  if (!isDigitWord(token)) return undefined
  const number = numberAt(tokens, at)
  if (!number || number.ordinal) return undefined
  if (isNextHundreds(tokens, at, number)) return piece([String(number.value - (number.value % 10))], at, number.to - 1)
  return twenties(tokens, at, number.value, number.to) ?? piece(readings(tokens, at, number.value, number.to), at, number.to)
}

const piece = (found: readonly string[], from: number, to: number): DigitPiece => ({ readings: found, from, to })

/** "Quatre cent cinquante cinq cent": the last unit counts the hundreds of the next number. */
function isNextHundreds(tokens: readonly Token[], at: number, { value, to }: { readonly value: number; readonly to: number }): boolean {
  const next = tokens[to]
  const unit = DIGIT_WORDS.get(tokens[to - 1]?.norm ?? '') ?? 0
  return (
    to - at > 1 &&
    unit > 1 &&
    unit === value % 10 &&
    value % 100 > 20 &&
    next?.gap === ' ' &&
    (next.norm === 'cent' || next.norm === 'cents')
  )
}

/** "Vingt quatre vingt" is 20 and 80 rather than 24 and 20. */
function twenties(tokens: readonly Token[], at: number, value: number, to: number): DigitPiece | undefined {
  const next = tokens[to]
  if (to !== at + 2 || value !== 24 || !next || next.gap === ',' || !next.norm.startsWith('vingt')) return undefined
  const second = numberAt(tokens, at + 1)
  return second && second.value >= 80 ? piece([`20${second.value}`, `24${second.value - 60}`], at, second.to) : undefined
}

/**
 * The number, and where its words stand apart the same words as numbers of their own: "soixante dix huit" may be 60 and 18 or 70
 * and 8, "cinq cent quatorze" 500 and 14. With hyphens the recogniser has decided.
 */
function readings(tokens: readonly Token[], at: number, value: number, to: number): string[] {
  const whole = String(value)
  for (let n = at + 1; n < to; n++) if (tokens[n]?.gap !== ' ' || tokens[n]?.norm === 'et') return [whole]
  if (to === at + 1 || value >= 1000) return [whole]
  const unit = value % 10
  if (value >= 100) {
    const split = unit > 0 && value % 100 > 20 ? [`${value - unit}${unit}`] : []
    return value % 100 === 0 ? [whole] : [whole, ...split, `${value - (value % 100)}${value % 100}`]
  }
  if (value < 20) return [whole, `10${unit}`]
  const tens = tokens[at]?.norm
  if (tens !== 'soixante' || value < 70) return tens?.startsWith('quatre') ? eighties(value) : [whole, `${value - unit}${unit}`]
  return to === at + 2 ? [whole, `60${value - 60}`] : [whole, `60${value - 60}`, `70${unit}`]
}

/** "Quatre vingt douze": 92, or 4, 20 and 12. */
function eighties(value: number): string[] {
  const more = value - 80
  if (more === 0) return ['80', '420']
  return more < 10 ? [`${value}`, `4${20 + more}`, `80${more}`] : [`${value}`, `80${more}`, `420${more}`]
}

/** "Double cinq", "triple zéro", "deux fois huit", "trois fois le cinq". */
function repeatAt(tokens: readonly Token[], at: number): DigitPiece | undefined {
  const token = tokens[at]
  const repeat = REPEAT_WORDS.get(token?.norm ?? '')
  const count = token?.digits ? Number(token.text) : DIGIT_WORDS.get(token?.norm ?? '')
  const times = count !== undefined && count >= 2 && count <= 4 && tokens[at + 1]?.norm === 'fois'
  const first = repeat === undefined ? (times ? at + 2 : undefined) : at + 1
  if (first === undefined) return undefined
  const from = tokens[first]?.norm === 'le' ? first + 1 : first
  const digits = repeatable(tokens[from])
  return digits === undefined ? undefined : piece([digits.repeat(repeat ?? count ?? 1)], at, from + 1)
}

function repeatable(token: Token | undefined): string | undefined {
  if (!token) return undefined
  if (token.digits) return token.text.length <= 2 ? asciiDigits(token.text) : undefined
  const digit = DIGIT_WORDS.get(token.norm) ?? DIGIT_HOMOPHONES.get(token.norm) ?? TEEN_WORDS.get(token.norm) ?? TENS_WORDS.get(token.norm)
  return digit === undefined ? undefined : String(digit)
}

function isDigitLike(token: Token | undefined): boolean {
  return (
    token !== undefined && continuesNumber(token) && (isDigitWord(token) || DIGIT_HOMOPHONES.has(token.norm) || ARTICLES.has(token.norm))
  )
}
