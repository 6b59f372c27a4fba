import { asciiDigits } from '../../slots/said-number.ts'
import type { Token } from '../../understanding/token.ts'
import { DIRECTIONS } from './address-words.ts'
import { DIGIT_HOMOPHONES, DIGIT_WORDS, numberAt, TEEN_WORDS, TENS_WORDS } from './numbers.ts'

/** A house number as it is written: "1240", "11B", "15 1/2". */
export type HouseNumber = { readonly number: string; readonly to: number }

const MOST_DIGITS = 6
/** Words behind which "to twenty" is rather "two twenty". */
const LEADS: ReadonlySet<string> = new Set(['um', 'uh', 'yeah', 'yes', 'okay', 'so', "it's", 'its', 'is', 'at', 'number'])

/**
 * The house number that begins at a token: digits, words said as one number or in chunks ("twelve forty", "one oh five",
 * "hundred five", "two thousand five"), with a letter or a half.
 */
export function houseNumberAt(tokens: readonly Token[], at: number, restarted = false): HouseNumber | undefined {
  const head = tokens[at]
  if (!head || !mayBegin(head)) return undefined
  let digits = ''
  let to = at
  const chunks: string[] = []
  while (to < tokens.length && digits.length < MOST_DIGITS) {
    const token = tokens[to]
    if (!token || (to > at && (!isJoined(token.gap) || isHalf(tokens, to)))) break
    const chunk = chunkAt(tokens, to, to > at)
    if (!chunk) break
    const dash = to > at && token.gap === '-' && token.digits ? '-' : ''
    if (digits.length + chunk.digits.length > MOST_DIGITS || (token.digits && token.text.length > 2 && digits.length > 2)) break
    digits += dash + chunk.digits
    chunks.push(chunk.digits)
    to = chunk.to
  }
  if (digits === '' || digits.startsWith('00')) return undefined
  // "No, thirteen, thirteen Elm Street": behind a restart a number said twice is one number.
  if (restarted && chunks.length === 2 && chunks[0] === chunks[1] && chunks[0]?.length === 2) digits = chunks[0]
  if (tokens[to]?.norm === 'and' && tokens[to + 1]?.norm === 'a' && tokens[to + 2]?.norm === 'half')
    return { number: `${digits} 1/2`, to: to + 3 }
  if (tokens[to]?.text === '1' && tokens[to + 1]?.text === '2' && tokens[to + 1]?.gap === '/')
    return { number: `${digits} 1/2`, to: to + 2 }
  const letter = tokens[to]
  const word = tokens[to + 1]
  if (
    letter &&
    letter.norm.length === 1 &&
    !letter.digits &&
    (letter.gap === '' || !DIRECTIONS.has(letter.norm)) &&
    word &&
    !word.digits &&
    word.norm.length > 2 &&
    letter.norm !== 'i'
  ) {
    return { number: digits + letter.norm.toUpperCase(), to: to + 1 }
  }
  return { number: digits, to }
}

function chunkAt(tokens: readonly Token[], at: number, within: boolean): { digits: string; to: number } | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (token.digits) {
    const ordinal = tokens[at + 1]
    if (ordinal && isOrdinalEnding(ordinal)) return undefined
    if (ordinal?.norm === 'hundred') {
      const rest = numberAt(tokens, at + 2)
      const more = rest && !rest.ordinal && rest.value < 100 ? rest : undefined
      return { digits: String(Number(asciiDigits(token.text)) * 100 + (more?.value ?? 0)), to: more?.to ?? at + 2 }
    }
    return { digits: asciiDigits(token.text), to: at + 1 }
  }
  const word = token.norm
  if (word === 'hundred' && !within) {
    const rest = numberAt(tokens, tokens[at + 1]?.norm === 'and' ? at + 2 : at + 1)
    return rest && !rest.ordinal && rest.value > 0 && rest.value < 100 && !rest.digits
      ? { digits: String(100 + rest.value), to: rest.to }
      : { digits: '100', to: at + 1 }
  }
  if (word === 'a' && tokens[at + 1]?.norm === 'hundred') return chunkAt(tokens, at + 1, false)
  if ((word === 'oh' || word === 'o') && !within) return undefined
  const homophone = DIGIT_HOMOPHONES.get(word)
  if (homophone !== undefined) {
    return isNumberWord(tokens[at + 1]) &&
      (within || ((at === 0 || LEADS.has(tokens[at - 1]?.norm ?? '')) && (word === 'to' || word === 'too' || word === 'won')))
      ? { digits: String(homophone), to: at + 1 }
      : undefined
  }
  const said = numberAt(tokens, at)
  if (!said || said.ordinal || said.digits) return undefined
  return { digits: String(said.value), to: said.to }
}

function isHalf(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '1' && tokens[at + 1]?.text === '2' && tokens[at + 1]?.gap === '/'
}

/** "5th", "5 th"; "14 st" is rather the start of "14 St James Place". */
function isOrdinalEnding(token: Token): boolean {
  return token.norm === 'th' || token.norm === 'nd' || (token.gap === '' && (token.norm === 'st' || token.norm === 'rd'))
}

const OTHER_HEADS: ReadonlySet<string> = new Set(['hundred', 'a', 'to', 'too', 'won', 'ten'])

/** One look at the word, as most words begin no number. */
function mayBegin(token: Token): boolean {
  return isNumberWord(token) || OTHER_HEADS.has(token.norm)
}

function isNumberWord(token: Token | undefined): boolean {
  return token !== undefined && (token.digits || DIGIT_WORDS.has(token.norm) || TEEN_WORDS.has(token.norm) || TENS_WORDS.has(token.norm))
}

function isJoined(gap: string): boolean {
  return gap === ' ' || gap === '-' || gap === ''
}
