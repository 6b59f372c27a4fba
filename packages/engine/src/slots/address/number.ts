import type { Token } from '../../understanding/token.ts'
import { asciiDigits } from '../said-number.ts'
import type { AddressLanguage } from './language.ts'

/** A house number as it is written: "1240", "11B", "15 1/2". */
export type HouseNumber = { readonly number: string; readonly to: number }

const MOST_DIGITS = 6

/**
 * The house number that begins at a token: digits, words said as one number or in chunks ("twelve forty", "one oh five",
 * "nueve cero nueve"), with a letter, a half or a "bis".
 */
export function houseNumberAt(tokens: readonly Token[], at: number, language: AddressLanguage, restarted = false): HouseNumber | undefined {
  const head = tokens[at]
  if (!head || !(language.isNumberWord(head) || language.numberHeads.has(head.norm))) return undefined
  // The end of a word that was not understood is no number: "vyngt-quatre".
  const before = tokens[at - 1]
  if (before && head.gap === '-' && !head.digits && !language.isNumberWord(before)) return undefined
  let digits = ''
  let to = at
  let last: { readonly digits: string; readonly typed: boolean } | undefined
  const chunks: string[] = []
  while (to < tokens.length && digits.length < MOST_DIGITS) {
    if (last && language.ands.has(tokens[to]?.norm ?? '') && roundBy(last, digitsAt(tokens, to + 1))) to += 1
    const token = tokens[to]
    if (!token || (to > at && (!isJoined(token.gap) || isHalf(tokens, to)))) break
    const chunk = chunkAt(tokens, to, to > at, language)
    if (!chunk) break
    // A recogniser that first writes the words and then the figure: "eighty 80".
    if (last && !last.typed && token.digits && last.digits === chunk.digits && chunk.digits.length > 1) {
      to = chunk.to
      break
    }
    if (last && roundBy(last, token.gap === ' ' ? chunk.digits : '') && token.digits) {
      digits = digits.slice(0, -chunk.digits.length) + chunk.digits
      last = undefined
      to = chunk.to
      continue
    }
    const dash = to > at && token.gap === '-' && token.digits ? '-' : ''
    const apart = token.digits && !dash && (token.text.length > 3 || (token.text.length > 2 && digits.length > 2))
    if (digits.length + chunk.digits.length > MOST_DIGITS || (to > at && apart)) break
    digits += dash + chunk.digits
    chunks.push(chunk.digits)
    last = { digits: chunk.digits, typed: token.digits }
    to = chunk.to
  }
  if (digits === '' || digits.startsWith('00')) return undefined
  // "No, thirteen, thirteen Elm Street": behind a restart a number said twice is one number.
  if (restarted && chunks.length === 2 && chunks[0] === chunks[1] && chunks[0]?.length === 2) digits = chunks[0]
  return endingOf(tokens, to, digits, language) ?? { number: digits, to }
}

/** "Forty 6", "40 6", "two hundred 5": a recogniser went over to figures within one number, of which the first part is round. */
function roundBy(last: { readonly digits: string; readonly typed: boolean }, more: string): boolean {
  if (more === '' || more.startsWith('0') || more.length >= last.digits.length || (last.typed && last.digits.length !== 2)) return false
  return last.digits.length > 1 && last.digits !== '10' && last.digits.endsWith('0'.repeat(more.length))
}

const digitsAt = (tokens: readonly Token[], at: number): string => {
  const token = tokens[at]
  return token?.digits ? asciiDigits(token.text) : ''
}

/** "… and a half", "… bis", "… B". */
function endingOf(tokens: readonly Token[], to: number, digits: string, language: AddressLanguage): HouseNumber | undefined {
  const half = language.halves.find((words) => words.every((word, n) => tokens[to + n]?.norm === word))
  if (half) return { number: `${digits} 1/2`, to: to + half.length }
  if (isHalf(tokens, to)) return { number: `${digits} 1/2`, to: to + 2 }
  const next = tokens[to]
  if (next && language.numberEndings.has(next.norm)) return { number: `${digits} ${next.norm}`, to: to + 1 }
  const from = next && language.hyphens.has(next.norm) ? to + 1 : to
  const letter = tokens[from]
  const word = tokens[from + 1]
  const named =
    letter?.norm.length === 1 &&
    !letter.digits &&
    (letter.gap === '' || letter.gap === '-' || !language.directions.has(letter.norm)) &&
    (letter.gap === '' || from > to || !language.letterWords.has(letter.text.toLowerCase())) &&
    word !== undefined &&
    !word.digits &&
    word.norm.length > (letter.gap === '' || language.typesBefore.size > 0 ? 1 : 2)
  return named ? { number: digits + letter.norm.toUpperCase(), to: from + 1 } : undefined
}

function chunkAt(
  tokens: readonly Token[],
  at: number,
  within: boolean,
  language: AddressLanguage,
): { digits: string; to: number } | undefined {
  const token = tokens[at]
  if (!token) return undefined
  const own = language.numberPartAt?.(tokens, at, within)
  if (own) return own.digits === '' ? undefined : own
  const said = language.numberAt(tokens, at)
  if (token.digits) return said?.ordinal ? undefined : { digits: asciiDigits(token.text), to: at + 1 }
  return !said || said.ordinal || said.digits ? undefined : { digits: String(said.value), to: said.to }
}

function isHalf(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '1' && tokens[at + 1]?.text === '2' && tokens[at + 1]?.gap === '/'
}

function isJoined(gap: string): boolean {
  return gap === ' ' || gap === '-' || gap === ''
}
