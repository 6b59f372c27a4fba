import type { Token } from '../understanding/token.ts'

/** A number of one or more words, or of one run of digits. */
export type SaidNumber = {
  readonly value: number
  readonly ordinal: boolean
  /** Said in digits ("25"), not in words. */
  readonly digits: boolean
  /** Digits or words that begin with a zero: "05", "oh". */
  readonly leadingZero: boolean
  /** The token behind its last one. */
  readonly to: number
}

/** A number in words that ends before token `to`. */
export const saidNumber = (value: number, ordinal: boolean, to: number): SaidNumber => ({
  value,
  ordinal,
  digits: false,
  leadingZero: false,
  to,
})

/** True where nothing but a blank or a hyphen parts a word from the one before: words of one number. */
export function continuesNumber(token: Token): boolean {
  return token.gap === ' ' || token.gap === '-' || token.gap === ''
}

const NON_ASCII_DIGIT = /[^0-9]/

/** Digits of any script as 0 to 9. */
export function asciiDigits(text: string): string {
  if (!NON_ASCII_DIGIT.test(text)) return text
  return text.normalize('NFKC').replaceAll(/\D/g, '')
}
