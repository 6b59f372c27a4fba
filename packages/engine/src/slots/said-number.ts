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

/** The zeros of the scripts whose digits stand in a row of ten (Unicode, category Nd). */
const ZEROS = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6, 0x0e50, 0x0ed0, 0x0f20, 0x1040,
  0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50,
  0xabf0, 0xff10,
]

/** Digits of any script as 0 to 9. */
export function asciiDigits(text: string): string {
  if (!NON_ASCII_DIGIT.test(text)) return text
  let digits = ''
  for (const char of text) {
    const code = char.charCodeAt(0)
    const zero = ZEROS.find((first) => code >= first && code < first + 10)
    if (zero !== undefined) digits += code - zero
    else if (code >= 0x30 && code <= 0x39) digits += char
  }
  return digits
}
