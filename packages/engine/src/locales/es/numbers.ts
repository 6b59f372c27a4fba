import { continuesNumber, type SaidNumber, saidNumber } from '../../slots/said-number.ts'
import type { Token } from '../../understanding/token.ts'

/** Words for one digit, as said in phone numbers, postcodes and house numbers. */
export const DIGIT_WORDS: ReadonlyMap<string, number> = new Map([
  ['cero', 0],
  ['zero', 0],
  ['uno', 1],
  ['un', 1],
  ['una', 1],
  ['dos', 2],
  ['tres', 3],
  ['cuatro', 4],
  ['cinco', 5],
  ['seis', 6],
  ['siete', 7],
  ['ocho', 8],
  ['nueve', 9],
])

/** Ten to twenty-nine: one word each. */
export const TEEN_WORDS: ReadonlyMap<string, number> = new Map([
  ['diez', 10],
  ['dies', 10],
  ['once', 11],
  ['onse', 11],
  ['doce', 12],
  ['dose', 12],
  ['trece', 13],
  ['trese', 13],
  ['catorce', 14],
  ['catorse', 14],
  ['quatorce', 14],
  ['quince', 15],
  ['quinse', 15],
  ['dieciseis', 16],
  ['diesiseis', 16],
  ['diecisiete', 17],
  ['diesisiete', 17],
  ['dieciocho', 18],
  ['diesiocho', 18],
  ['diecinueve', 19],
  ['diesinueve', 19],
  ['veinte', 20],
  ['beinte', 20],
  ['veintiuno', 21],
  ['veintiun', 21],
  ['veintiuna', 21],
  ['veintidos', 22],
  ['veintitres', 23],
  ['veinticuatro', 24],
  ['veinticinco', 25],
  ['veintiseis', 26],
  ['veintisiete', 27],
  ['veintiocho', 28],
  ['veintinueve', 29],
])

const ROUND_TENS: readonly (readonly [string, number])[] = [
  ['treinta', 30],
  ['cuarenta', 40],
  ['cincuenta', 50],
  ['cinquenta', 50],
  ['sesenta', 60],
  ['setenta', 70],
  ['ochenta', 80],
  ['noventa', 90],
]

/** Thirty to ninety; what follows with "y" belongs to them. */
export const TENS_WORDS: ReadonlyMap<string, number> = new Map(ROUND_TENS)

/** A ten and its unit written as one word: "treintaicinco", "cuarentaydos". */
export const COMPOUND_WORDS: ReadonlyMap<string, number> = new Map(
  ROUND_TENS.flatMap(([ten, value]) =>
    [...DIGIT_WORDS].flatMap(([unit, digit]): [string, number][] =>
      digit === 0
        ? []
        : [
            [`${ten}i${unit}`, value + digit],
            [`${ten}y${unit}`, value + digit],
          ],
    ),
  ),
)

/** One hundred to nine hundred. */
export const HUNDRED_WORDS: ReadonlyMap<string, number> = new Map(
  ['cien|ciento', 'dosc', 'tresc', 'cuatroc', 'quin', 'seisc', 'setec', 'ochoc', 'novec'].flatMap((stem, at): [string, number][] => {
    const words = at === 0 ? stem.split('|') : [`${stem}ientos`, `${stem}ientas`]
    return words.map((word): [string, number] => [word, (at + 1) * 100])
  }),
)

/** First to thirtieth: the words that stand alone. "Vigésimo segundo" is two of these. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  [
    ['primer', 1],
    ['segund', 2],
    ['tercer', 3],
    ['cuart', 4],
    ['quint', 5],
    ['sext', 6],
    ['septim', 7],
    ['setim', 7],
    ['octav', 8],
    ['noven', 9],
    ['decim', 10],
    ['undecim', 11],
    ['duodecim', 12],
    ['decimotercer', 13],
    ['decimocuart', 14],
    ['decimoquint', 15],
    ['decimosext', 16],
    ['decimoseptim', 17],
    ['decimoctav', 18],
    ['decimonoven', 19],
    ['vigesim', 20],
    ['vigesimoprimer', 21],
    ['vigesimosegund', 22],
    ['trigesim', 30],
  ].flatMap(([stem, value]): [string, number][] => {
    const n = Number(value)
    const short: [string, number][] = n % 10 === 1 || n % 10 === 3 ? [[String(stem), n]] : []
    return [[`${stem}o`, n], [`${stem}a`, n], ...(stem === 'undecim' ? [] : short)]
  }),
)

/** A digit said as another word of the same sound. Only to be trusted where a digit must stand. */
export const DIGIT_HOMOPHONES: ReadonlyMap<string, number> = new Map([
  ['sero', 0],
  ['hono', 1],
  ['do', 2],
  ['sinco', 5],
  ['ceis', 6],
  ['sei', 6],
  ['ciete', 7],
  ['osho', 8],
  ['hocho', 8],
  ['nuebe', 9],
])

/** How many times the next digit is said: "doble cinco". */
export const REPEAT_WORDS: ReadonlyMap<string, number> = new Map([
  ['doble', 2],
  ['dobles', 2],
  ['triple', 3],
])

/** All words that a number may begin with. */
export const NUMBER_WORDS: readonly string[] = [
  ...[DIGIT_WORDS, TEEN_WORDS, TENS_WORDS, COMPOUND_WORDS, HUNDRED_WORDS, ORDINAL_WORDS].flatMap((words) => [...words.keys()]),
  'mil',
]

/** What is written behind a figure to make it an ordinal: 1.º, 1ª, 1er, 2do, 3ro, 4to. */
const ORDINAL_ENDINGS: ReadonlySet<string> = new Set([
  'º',
  'ª',
  '°',
  'er',
  'ero',
  'ro',
  'ra',
  'do',
  'da',
  'to',
  'ta',
  'mo',
  'ma',
  'vo',
  'va',
  'no',
  'na',
])

/**
 * The number that begins at token `at`: "cinco", "treinta y cinco", "veintiuno", "21", "1ro", "doscientos cuatro", "dos mil
 * veintiséis", "vigésimo segundo". Two numbers side by side ("ocho treinta", "ocho y diez") stay two.
 */
export function numberAt(tokens: readonly Token[], at: number): SaidNumber | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (token.digits) return digitsAt(tokens, at, token)
  const ordinal = ORDINAL_WORDS.get(token.norm)
  if (ordinal !== undefined) return ordinalAt(tokens, at, ordinal)
  const head = token.norm === 'mil' ? saidNumber(1, false, at) : belowThousand(tokens, at)
  if (!head || head.value === 0) return head
  const mil = tokens[head.to]
  if (mil?.norm !== 'mil' || !(head.to === at || continuesNumber(mil))) return head
  const next = tokens[head.to + 1]
  const rest = next && continuesNumber(next) && !next.digits ? belowThousand(tokens, head.to + 1) : undefined
  return rest && rest.value > 0
    ? saidNumber(head.value * 1000 + rest.value, false, rest.to)
    : saidNumber(head.value * 1000, false, head.to + 1)
}

function digitsAt(tokens: readonly Token[], at: number, token: Token): SaidNumber | undefined {
  if (token.text.length > 9) return undefined
  const value = Number(token.text)
  if (!Number.isInteger(value)) return undefined
  const next = tokens[at + 1]
  const ordinal = next !== undefined && ORDINAL_ENDINGS.has(next.norm) && (next.gap === '' || (next.gap === '.' && next.norm.length === 1))
  return { value, ordinal, digits: true, leadingZero: token.text.startsWith('0'), to: ordinal ? at + 2 : at + 1 }
}

/** "Décimo tercero", "vigésimo segundo": a round ordinal and one below ten. */
function ordinalAt(tokens: readonly Token[], at: number, value: number): SaidNumber {
  const next = tokens[at + 1]
  const unit = value % 10 === 0 && next && continuesNumber(next) ? ORDINAL_WORDS.get(next.norm) : undefined
  return unit !== undefined && unit < 10 ? saidNumber(value + unit, true, at + 2) : saidNumber(value, true, at + 1)
}

function belowThousand(tokens: readonly Token[], at: number): SaidNumber | undefined {
  const hundreds = hundredsAt(tokens, at)
  if (!hundreds) return belowHundred(tokens, at)
  const next = tokens[hundreds.to]
  const rest = next && continuesNumber(next) ? belowHundred(tokens, hundreds.to) : undefined
  return rest && rest.value > 0 ? saidNumber(hundreds.value + rest.value, false, rest.to) : hundreds
}

/** "Doscientos", and what a recogniser may cut in two: "dos cientos". */
function hundredsAt(tokens: readonly Token[], at: number): SaidNumber | undefined {
  const word = tokens[at]?.norm ?? ''
  const one = HUNDRED_WORDS.get(word)
  if (one !== undefined) return saidNumber(one, false, at + 1)
  const digit = DIGIT_WORDS.get(word)
  const next = tokens[at + 1]
  const cut = digit !== undefined && digit > 1 && next && continuesNumber(next) && (next.norm === 'cientos' || next.norm === 'cientas')
  return cut ? saidNumber(digit * 100, false, at + 2) : undefined
}

function belowHundred(tokens: readonly Token[], at: number): SaidNumber | undefined {
  const word = tokens[at]?.norm ?? ''
  const tens = TENS_WORDS.get(word)
  if (tens === undefined) {
    const value = DIGIT_WORDS.get(word) ?? TEEN_WORDS.get(word) ?? COMPOUND_WORDS.get(word)
    if (value === 20) return joinedUnit(tokens, at, 20, true) ?? saidNumber(20, false, at + 1)
    return value === undefined ? undefined : { ...saidNumber(value, false, at + 1), leadingZero: value === 0 }
  }
  return joinedUnit(tokens, at, tens, false) ?? saidNumber(tens, false, at + 1)
}

/** The unit behind a ten, with its "y" ("i" of a recogniser); without it only where "veinte" cannot have been meant. */
function joinedUnit(tokens: readonly Token[], at: number, tens: number, needsAnd: boolean): SaidNumber | undefined {
  const next = tokens[at + 1]
  if (!next || !continuesNumber(next)) return undefined
  const and = next.norm === 'y' || next.norm === 'i'
  if (!and && needsAnd) return undefined
  const to = and ? at + 2 : at + 1
  const last = tokens[to]
  const unit = last && continuesNumber(last) ? DIGIT_WORDS.get(last.norm) : undefined
  return unit ? saidNumber(tens + unit, false, to + 1) : undefined
}
