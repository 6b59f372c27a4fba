/** Numbers as they are stored: `+18605550142`. */
const STORED = /\+\d{7,15}/g
/** Digits as numbers are written or read aloud: `(860) 555-0142`, `8 6 0, 5 5 5, 0 1 4 2`. */
const NUMBER = /\(?\d(?:[ ,.()-]{0,3}\d){6,}/g
const DATE = /^\d{4}-\d{2}-\d{2}/
const SHOWN = 2

/** Hides all but the last two digits of every phone number in a text, and the words by which a caller said one. */
export function maskNumbers(text: string, said: readonly string[] = []): string {
  let masked = text
  for (const words of said) if (words.length > SHOWN) masked = masked.replaceAll(words, '•••')
  return masked.replaceAll(STORED, hide).replaceAll(NUMBER, (number) => (DATE.test(number) ? number : hide(number)))
}

const hide = (number: string) => `•••${number.replaceAll(/\D/g, '').slice(-SHOWN)}`
