import { continuesNumber, type SaidNumber, saidNumber } from '../../slots/said-number.ts'
import type { Token } from '../../understanding/token.ts'

/** Words for one digit, as said in phone numbers, postcodes and house numbers. */
export const DIGIT_WORDS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['un', 1],
  ['une', 1],
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
  ['quatres', 4],
  ['cinq', 5],
  ['six', 6],
  ['sept', 7],
  ['huit', 8],
  ['neuf', 9],
])

/** Ten to sixteen: one word each. "Dix-sept" is two words. */
export const TEEN_WORDS: ReadonlyMap<string, number> = new Map([
  ['dix', 10],
  ['onze', 11],
  ['douze', 12],
  ['treize', 13],
  ['quatorze', 14],
  ['quinze', 15],
  ['seize', 16],
])

/** Twenty to ninety, as far as they are one word: Belgium and Switzerland have words for 70, 80 and 90. */
export const TENS_WORDS: ReadonlyMap<string, number> = new Map([
  ['vingt', 20],
  ['vingts', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['huitante', 80],
  ['octante', 80],
  ['nonante', 90],
])

/** What an ordinal may end in: "vingt-deuxième", "dix-septième", "cent unième". */
const ORDINAL_UNITS: ReadonlyMap<string, number> = new Map([
  ['unieme', 1],
  ['deuxieme', 2],
  ['troisieme', 3],
  ['quatrieme', 4],
  ['cinquieme', 5],
  ['sixieme', 6],
  ['septieme', 7],
  ['huitieme', 8],
  ['neuvieme', 9],
  ['dixieme', 10],
  ['onzieme', 11],
  ['douzieme', 12],
  ['treizieme', 13],
  ['quatorzieme', 14],
  ['quinzieme', 15],
  ['seizieme', 16],
])

/** First to sixteenth, and the round tens: the words that stand alone. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ...[...ORDINAL_UNITS].filter(([, value]) => value > 1),
  ['premier', 1],
  ['premiere', 1],
  ['premie', 1],
  ['second', 2],
  ['seconde', 2],
  ['vingtieme', 20],
  ['trentieme', 30],
  ['quarantieme', 40],
  ['cinquantieme', 50],
  ['soixantieme', 60],
  ['centieme', 100],
])

/** A digit or a number heard as another word of the same sound. Only to be trusted where digits must stand. */
export const DIGIT_HOMOPHONES: ReadonlyMap<string, number> = new Map([
  ['zeros', 0],
  ['deu', 2],
  ['troie', 3],
  ['quat', 4],
  ['sink', 5],
  ['cinque', 5],
  ['sis', 6],
  ['cis', 6],
  ['set', 7],
  ['cet', 7],
  ['uit', 8],
  ['neuve', 9],
  ['neufs', 9],
  ['once', 11],
  ['vin', 20],
  ['vain', 20],
  ['vint', 20],
])

/** Common words that may have been a number: between digits more often themselves. */
export const WEAK_HOMOPHONES: ReadonlyMap<string, number> = new Map([
  ['hein', 1],
  ['de', 2],
  ['cette', 7],
  ['oui', 8],
  ['dis', 10],
])

/** How many times the next digit is said: "double cinq". */
export const REPEAT_WORDS: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['doubles', 2],
  ['triple', 3],
])

/** All words that a number may begin with. */
export const NUMBER_WORDS: readonly string[] = [
  ...[DIGIT_WORDS, TEEN_WORDS, TENS_WORDS, ORDINAL_WORDS].flatMap((words) => [...words.keys()]),
  'cent',
  'mille',
]

/** What is written behind a figure to make it an ordinal: 1er, 1re, 2e, 3ème, 2nd. */
const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['er', 'ere', 're', 'e', 'eme', 'ieme', 'em', 'nd', 'nde'])

/**
 * The number that begins at token `at`: "cinq", "vingt et un", "soixante-dix-sept", "quatre-vingt-douze", "nonante-deux", "premier",
 * "1er", "cinq cent quatorze", "deux mille vingt-six". Two numbers side by side ("huit trente", "quinze trente") stay two.
 */
export function numberAt(tokens: readonly Token[], at: number): SaidNumber | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (token.digits) return digitsAt(tokens, at, token)
  const head = token.norm === 'mille' ? saidNumber(1, false, at) : belowThousand(tokens, at)
  if (!head || head.ordinal || head.value === 0) return head
  const mille = tokens[head.to]
  if (mille?.norm !== 'mille' || !(head.to === at || continuesNumber(mille))) return head
  const rest = follows(tokens, head.to + 1) ? belowThousand(tokens, head.to + 1) : undefined
  return rest && rest.value > 0
    ? saidNumber(head.value * 1000 + rest.value, rest.ordinal, rest.to)
    : saidNumber(head.value * 1000, false, head.to + 1)
}

function digitsAt(tokens: readonly Token[], at: number, token: Token): SaidNumber | undefined {
  if (token.text.length > 9) return undefined
  const value = Number(token.text)
  if (!Number.isInteger(value)) return undefined
  const next = tokens[at + 1]
  const ordinal = next !== undefined && ORDINAL_ENDINGS.has(next.norm) && (next.gap === '' || (next.gap === ' ' && next.norm.length > 1))
  return { value, ordinal, digits: true, leadingZero: token.text.startsWith('0'), to: ordinal ? at + 2 : at + 1 }
}

/** "Cent dix-huit", "cinq cent quatorze", "dix-neuf cent trente". */
function belowThousand(tokens: readonly Token[], at: number): SaidNumber | undefined {
  const head = tokens[at]?.norm === 'cent' ? saidNumber(1, false, at) : belowHundred(tokens, at)
  if (!head || head.ordinal || head.value === 0 || head.value > 19) return head
  const cent = tokens[head.to]
  if ((cent?.norm !== 'cent' && cent?.norm !== 'cents') || !(head.to === at || continuesNumber(cent))) return head
  const rest = follows(tokens, head.to + 1) ? belowHundred(tokens, head.to + 1) : undefined
  return rest && rest.value > 0
    ? saidNumber(head.value * 100 + rest.value, rest.ordinal, rest.to)
    : saidNumber(head.value * 100, false, head.to + 1)
}

/** True for a word that may go on with a number begun before it; figures begin a number of their own. */
function follows(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && !token.digits && continuesNumber(token)
}

function belowHundred(tokens: readonly Token[], at: number): SaidNumber | undefined {
  const word = tokens[at]?.norm ?? ''
  const ordinal = ORDINAL_WORDS.get(word) ?? (word === 'unieme' ? 1 : undefined)
  if (ordinal !== undefined) return saidNumber(ordinal, true, at + 1)
  if (word.startsWith('quatre') && isVingt(tokens, at + 1)) return underTwenty(tokens, at + 2, 80) ?? saidNumber(80, false, at + 2)
  const tens = TENS_WORDS.get(word)
  if (tens === undefined) return teenOrDigit(tokens, at)
  return (tens === 60 ? underTwenty(tokens, at + 1, 60) : unit(tokens, at + 1, tens)) ?? saidNumber(tens, false, at + 1)
}

/** "Vingt" behind "quatre", as one number. */
function isVingt(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm
  return (norm === 'vingt' || norm === 'vingts') && follows(tokens, at)
}

/** "Dix-sept" is a ten and its unit, unless the unit opens "quatre-vingts". */
function teenOrDigit(tokens: readonly Token[], at: number): SaidNumber | undefined {
  const word = tokens[at]?.norm ?? ''
  const value = TEEN_WORDS.get(word) ?? DIGIT_WORDS.get(word)
  if (value === 10 && follows(tokens, at + 1)) {
    const next = tokens[at + 1]?.norm ?? ''
    const more = DIGIT_WORDS.get(next) ?? ORDINAL_UNITS.get(next)
    if (more !== undefined && more >= 7 && more <= 9) return saidNumber(10 + more, ORDINAL_UNITS.has(next), at + 2)
  }
  return value === undefined ? undefined : { ...saidNumber(value, false, at + 1), leadingZero: value === 0 }
}

/** Behind "vingt" to "cinquante", "septante" and the like: "et un", "-deux". */
function unit(tokens: readonly Token[], at: number, tens: number): SaidNumber | undefined {
  if (!follows(tokens, at)) return undefined
  const and = tokens[at]?.norm === 'et'
  const word = tokens[and ? at + 1 : at]
  if (!word || (and && !follows(tokens, at + 1))) return undefined
  const value = DIGIT_WORDS.get(word.norm) ?? ORDINAL_UNITS.get(word.norm)
  if (!value || value > 9 || (and && value !== 1)) return undefined
  if (value === 4 && isVingt(tokens, at + 1) && tokens[at + 1]?.gap === '-') return undefined
  return saidNumber(tens + value, ORDINAL_UNITS.has(word.norm), and ? at + 2 : at + 1)
}

/** Behind "soixante" and "quatre-vingt": one to nineteen, "et un", "et onze". */
function underTwenty(tokens: readonly Token[], at: number, tens: number): SaidNumber | undefined {
  const single = unit(tokens, at, tens)
  if (single) return single
  if (!follows(tokens, at)) return undefined
  const from = tokens[at]?.norm === 'et' ? at + 1 : at
  if (!follows(tokens, from)) return undefined
  const ordinal = ORDINAL_UNITS.get(tokens[from]?.norm ?? '')
  if (ordinal !== undefined && ordinal >= 10) return saidNumber(tens + ordinal, true, from + 1)
  const teen = teenOrDigit(tokens, from)
  return teen && teen.value >= 10 && (from === at || teen.value === 11) ? { ...teen, value: tens + teen.value } : undefined
}
