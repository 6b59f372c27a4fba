import { asciiDigits } from '../../../slots/said-number.ts'
import type { Token } from '../../../understanding/token.ts'
import { DIGIT_HOMOPHONES, DIGIT_WORDS, numberAt, TEEN_WORDS, TENS_WORDS } from '../numbers.ts'

type Part = { readonly digits: string; readonly to: number }

/** A part that cannot belong to a house number. */
const NO_PART: Part = { digits: '', to: 0 }

/** Words behind which "to twenty" is rather "two twenty". */
const LEADS: ReadonlySet<string> = new Set(['um', 'uh', 'yeah', 'yes', 'okay', 'so', "it's", 'its', 'is', 'at', 'number'])
/** Words that begin a house number and are no number words by themselves. */
export const NUMBER_HEADS: ReadonlySet<string> = new Set(['hundred', 'a', 'to', 'too', 'won', 'ten'])

/** What English alone says in house numbers: "hundred five", "a hundred", "14 hundred", "oh" only behind others, homophones. */
export function numberPartAt(tokens: readonly Token[], at: number, within: boolean): Part | undefined {
  const token = tokens[at]
  if (!token) return undefined
  const next = tokens[at + 1]
  if (token.digits) {
    if (next && isOrdinalEnding(next)) return NO_PART
    if (next?.norm !== 'hundred') return { digits: asciiDigits(token.text), to: at + 1 }
    const rest = numberAt(tokens, at + 2)
    const more = rest && !rest.ordinal && rest.value < 100 ? rest : undefined
    return { digits: String(Number(asciiDigits(token.text)) * 100 + (more?.value ?? 0)), to: more?.to ?? at + 2 }
  }
  const word = token.norm
  const tens = TENS_WORDS.get(word)
  const unit = next && DIGIT_HOMOPHONES.get(next.norm)
  const name = tokens[at + 2]
  // "Twenty fore Elm": a unit between a ten and a name is part of the number.
  if (tens !== undefined && unit !== undefined && name && !isNumberWord(name)) return { digits: String(tens + unit), to: at + 2 }
  if (word === 'hundred' && !within) {
    const rest = numberAt(tokens, next?.norm === 'and' ? at + 2 : at + 1)
    return rest && !rest.ordinal && rest.value > 0 && rest.value < 100 && !rest.digits
      ? { digits: String(100 + rest.value), to: rest.to }
      : { digits: '100', to: at + 1 }
  }
  if (word === 'a' && next?.norm === 'hundred') return numberPartAt(tokens, at + 1, false)
  if ((word === 'oh' || word === 'o') && !within) return NO_PART
  const homophone = DIGIT_HOMOPHONES.get(word)
  if (homophone === undefined) return undefined
  const led = (at === 0 || LEADS.has(tokens[at - 1]?.norm ?? '')) && (word === 'to' || word === 'too' || word === 'won')
  return isNumberWord(next) && (within || led) ? { digits: String(homophone), to: at + 1 } : NO_PART
}

/** "5th", "5 th"; "14 st" is rather the start of "14 St James Place". */
function isOrdinalEnding(token: Token): boolean {
  return token.norm === 'th' || token.norm === 'nd' || (token.gap === '' && (token.norm === 'st' || token.norm === 'rd'))
}

/** True for a word that a number is made of. */
export function isNumberWord(token: Token | undefined): boolean {
  return token !== undefined && (token.digits || DIGIT_WORDS.has(token.norm) || TEEN_WORDS.has(token.norm) || TENS_WORDS.has(token.norm))
}
