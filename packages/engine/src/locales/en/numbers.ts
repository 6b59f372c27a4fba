import { continuesNumber as joined, type SaidNumber, saidNumber as said } from '../../slots/said-number.ts'
import type { Token } from '../../understanding/token.ts'

/** Words for one digit, as said in phone numbers, postcodes and house numbers. "Oh" is zero; homophones are not here. */
export const DIGIT_WORDS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['oh', 0],
  ['o', 0],
  ['nought', 0],
  ['naught', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['niner', 9],
])

/** Ten to nineteen. */
export const TEEN_WORDS: ReadonlyMap<string, number> = new Map([
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
])

/** Twenty to ninety. */
export const TENS_WORDS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
])

/** First to nineteenth, and the round tens to ninetieth. "Twenty-first" is a ten and one of these. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['seventieth', 70],
  ['eightieth', 80],
  ['ninetieth', 90],
])

/** A digit said as one of its homophones. Only to be trusted where a digit must stand: inside a number, before "o'clock". */
export const DIGIT_HOMOPHONES: ReadonlyMap<string, number> = new Map([
  ['won', 1],
  ['to', 2],
  ['too', 2],
  ['tree', 3],
  ['for', 4],
  ['fore', 4],
  ['fife', 5],
  ['sex', 6],
  ['ate', 8],
])

/** How many times the next digit is said: "double five". */
export const REPEAT_WORDS: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
])

const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])

/**
 * The number that begins at token `at`: "five", "twenty one", "twenty-first", "21st", "a hundred and five" without its "a",
 * "fourteen hundred", "two thousand twenty six". Two numbers side by side ("ten thirty", "twenty twelve") stay two.
 */
export function numberAt(tokens: readonly Token[], at: number): SaidNumber | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (token.digits) return digitsAt(tokens, at, token)
  const ordinal = ORDINAL_WORDS.get(token.norm)
  if (ordinal !== undefined) return said(ordinal, true, at + 1)
  const small = belowHundred(tokens, at)
  if (!small || small.ordinal || small.value === 0) return small
  return large(tokens, small)
}

function digitsAt(tokens: readonly Token[], at: number, token: Token): SaidNumber | undefined {
  if (token.text.length > 9) return undefined
  const value = Number(token.text)
  if (!Number.isInteger(value)) return undefined
  const next = tokens[at + 1]
  const ordinal =
    next !== undefined && ORDINAL_ENDINGS.has(next.norm) && (next.gap === '' || (next.gap === ' ' && next.norm === ending(value)))
  return { value, ordinal, digits: true, leadingZero: token.text.startsWith('0'), to: ordinal ? at + 2 : at + 1 }
}

/** The ending that belongs to a figure: "26 st" is a street, "21 st" may be a day. */
function ending(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14
  return teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
}

function belowHundred(tokens: readonly Token[], at: number): SaidNumber | undefined {
  const word = tokens[at]?.norm ?? ''
  const tens = TENS_WORDS.get(word)
  if (tens === undefined) {
    const value = DIGIT_WORDS.get(word) ?? TEEN_WORDS.get(word)
    return value === undefined ? undefined : { value, ordinal: false, digits: false, leadingZero: value === 0, to: at + 1 }
  }
  const next = tokens[at + 1]
  if (next && joined(next)) {
    const ordinal = ORDINAL_WORDS.get(next.norm)
    if (ordinal !== undefined && ordinal < 10) return said(tens + ordinal, true, at + 2)
    const unit = DIGIT_WORDS.get(next.norm)
    if (unit) return said(tens + unit, false, at + 2)
  }
  return said(tens, false, at + 1)
}

function underHundred(tokens: readonly Token[], at: number): SaidNumber | undefined {
  const ordinal = ORDINAL_WORDS.get(tokens[at]?.norm ?? '')
  return ordinal === undefined ? belowHundred(tokens, at) : said(ordinal, true, at + 1)
}

function large(tokens: readonly Token[], head: SaidNumber): SaidNumber {
  let total = 0
  let part = head.value
  let to = head.to
  for (;;) {
    const word = tokens[to]
    if (!word || !joined(word)) break
    if (word.norm === 'hundred' && part < 100) {
      part *= 100
      to += 1
    } else if (word.norm === 'thousand' && total === 0 && part < 1000) {
      total = part * 1000
      part = 0
      to += 1
    } else {
      const open = part % 100 === 0 && (part > 0 || total > 0)
      const rest = open ? underHundred(tokens, word.norm === 'and' ? to + 1 : to) : undefined
      if (!rest || rest.value === 0) break
      part += rest.value
      to = rest.to
      if (rest.ordinal) return said(total + part, true, to)
    }
  }
  return said(total + part, false, to)
}
