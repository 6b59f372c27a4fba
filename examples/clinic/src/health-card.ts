import { type SlotReading, slot } from '@callwright/engine'

/**
 * A Québec health insurance number: four letters, then year, month and day of birth and two digits more, `TREM 8512 3456`. Its own
 * small grammar: whatever is spelled, in letters or in words for letters and digits, is searched for the one shape that can be a card.
 */
export const healthCard = slot.of<string>({
  read({ tokens, text, locale, asked }) {
    const spelled = locale.hearing?.characters(tokens) ?? ''
    const found = cardIn(spelled)
    if (found === undefined) return []
    const reading: SlotReading<string> = { value: found, text, score: asked ? 0.95 : 0.8, rule: 'health-card.spelled' }
    return [reading]
  },
  inPrompts: (card) => card,
  silenceMs: 10_000,
  keep: true,
})

const LETTERS = 4
const DIGITS = 8
const isLetter = (character: string): boolean => character >= 'a' && character <= 'z'
const isDigit = (character: string): boolean => character >= '0' && character <= '9'

/** The last run of four letters and eight digits in what was spelled, if its digits hold a day that exists: "no, it's T R E M …" corrects. */
export function cardIn(spelled: string): string | undefined {
  for (let at = spelled.length - LETTERS - DIGITS; at >= 0; at--) {
    const letters = spelled.slice(at, at + LETTERS)
    const digits = spelled.slice(at + LETTERS, at + LETTERS + DIGITS)
    if ([...letters].every(isLetter) && [...digits].every(isDigit) && !isDigit(spelled.charAt(at + LETTERS + DIGITS)) && isDay(digits))
      return `${letters}${digits}`.toUpperCase()
  }
  return undefined
}

/** The month of a woman's card has fifty added. */
function isDay(digits: string): boolean {
  const month = Number(digits.slice(2, 4)) % 50
  const day = Number(digits.slice(4, 6))
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
}
