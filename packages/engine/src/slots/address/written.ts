import type { Token } from '../../understanding/token.ts'
import type { SaidPostcode } from '../said-postcode.ts'
import { titleCase } from './address.ts'
import type { FoundStreet } from './find.ts'
import type { AddressLanguage } from './language.ts'

/** Most words of a written address behind its street, or behind the number of a place without a street. */
const MOST_WORDS = 8
const LONGEST_HOUSE_NUMBER = 4
/** Postcodes go up to nine digits (ZIP+4); numbers of phones are longer. */
const LONGEST_FIGURE = 9

/**
 * A house number and a place that nobody listed, where that is all that was written: "523 Sakthi Nagar 636503". Only good where
 * nothing was asked and nothing better is found.
 */
export function bareAddress(tokens: readonly Token[], language: AddressLanguage): FoundStreet | undefined {
  let from = 0
  const cue = language.remarks.matchAt(tokens, 0)
  const announced = cue?.value === 'cue' || cue?.value === 'number'
  if (cue && announced) from = cue.to
  const lead = numberLeadAt(tokens, from, language)
  const at = lead > from ? lead : from
  const number = tokens[at]
  if (!number?.digits || number.text.length > LONGEST_HOUSE_NUMBER || (number.text.length < 2 && !announced && lead === from))
    return undefined
  const to = tailEnd(tokens, at + 1, language)
  const words = tokens.slice(at + 1, to)
  const last = tokens[to]
  const ended = last === undefined || (last.digits && last.text.length > LONGEST_FIGURE)
  if (!ended || words.length === 0 || !words.some((token) => !token.digits && token.norm.length > 3)) return undefined
  const figure = words.findIndex((token) => token.digits)
  const street = words.slice(0, figure < 0 ? words.length : figure).map((token) => token.text)
  if (street.length === 0 || (street.length === words.length && street.length === 1 && number.text.length > 3 && !announced))
    return undefined
  return {
    number: number.text,
    street: street.join(' '),
    from: lead > from ? from : at,
    to,
    ends: to,
    typed: false,
    sure: false,
    corrected: false,
    score: 0.4,
    rule: 'bare',
  }
}

/** A figure and a town that are all that was written: "Chennai 600 001", "98103 Seattle". A postcode, in whatever country. */
export function codeBesideTown(tokens: readonly Token[], language: AddressLanguage): SaidPostcode | undefined {
  const first = tokens.findIndex((token) => token.digits)
  if (first < 0 || tokens.length < 2 || tokens.length > 6) return undefined
  let to = first + 1
  if (tokens[to]?.digits && tokens[first]?.text.length === 3 && tokens[to]?.text.length === 3) to += 1
  if (first > 0 && to < tokens.length) return undefined
  let digits = ''
  for (let at = first; at < to; at++) digits += tokens[at]?.text ?? ''
  if (digits.length < 4 || digits.length > 8 || isYear(digits)) return undefined
  let words = 0
  for (let at = 0; at < tokens.length; at++) {
    if (at >= first && at < to) continue
    const token = tokens[at]
    if (!token || token.digits || (token.gap === '' && at > 0)) return undefined
    if (language.postcodeWords.has(token.norm)) continue
    if (!isPlaceWord(tokens, at, language) || language.typesBehind.has(token.norm) || token.norm.length < 3) return undefined
    words += 1
  }
  return words > 0 && words < 4 ? { value: digits, from: first, to, score: 0.4, rule: 'beside-town' } : undefined
}

const isYear = (digits: string): boolean => digits.length === 4 && (digits.startsWith('19') || digits.startsWith('20'))

/** A place named behind "my address is", without a number: "the address is Mill House, Kensington". */
export function namedPlace(tokens: readonly Token[], language: AddressLanguage): FoundStreet | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const cue = language.remarks.matchAt(tokens, at)
    if (cue?.value !== 'cue' || !tokens.slice(at, cue.to).some((token) => language.placeNouns.has(token.norm))) continue
    const from =
      language.numberJoins.has(tokens[cue.to]?.norm ?? '') || language.townLeads.has(tokens[cue.to]?.norm ?? '') ? cue.to + 1 : cue.to
    const to = tailEnd(tokens, from, language)
    const words = tokens.slice(from, to)
    if (!words.some((token) => !token.digits && token.norm.length > 2)) return undefined
    const street = words.map((token) => token.text).join(' ')
    return { street, from, to, ends: to, typed: false, sure: false, corrected: false, score: 0.35, rule: 'named-place' }
  }
  return undefined
}

/** The token behind what is written on behind a street: towns, codes, countries, up to a word of another sort. */
export function tailEnd(tokens: readonly Token[], from: number, language: AddressLanguage): number {
  let to = from
  while (to < tokens.length && to - from < MOST_WORDS) {
    const token = tokens[to]
    if (!token || token.gap.includes('.') || token.gap.includes('?')) break
    if (token.digits) {
      const next = tokens[to + 1]
      if (token.text.length > LONGEST_FIGURE || (next?.digits && next.text.length > LONGEST_FIGURE)) break
    } else if (!isPlaceWord(tokens, to, language) && !isOrdinalMark(tokens, to) && !isLastState(tokens, to, language)) break
    to += 1
  }
  return to
}

/** "5 th". */
function isOrdinalMark(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.digits === true && ORDINAL_MARKS.has(tokens[at]?.norm ?? '')
}

const ORDINAL_MARKS: ReadonlySet<string> = new Set(['th', 'st', 'nd', 'rd'])

/** "… garden in": the code of a state that is a word too ends what is written. */
function isLastState(tokens: readonly Token[], at: number, { stateWords }: AddressLanguage): boolean {
  return at === tokens.length - 1 && stateWords.has(tokens[at]?.norm ?? '')
}

/**
 * A number, words, a state and its postcode: an address although no word says so. "1422 Broadway New York NY 10036". The last word before the
 * state is the town, the last two where it begins like one.
 */
export function stateAddress(tokens: readonly Token[], language: AddressLanguage): FoundStreet | undefined {
  for (let at = 2; at < tokens.length - 1; at++) {
    const code = tokens[at + 1]
    const word = tokens[at]?.norm ?? ''
    if (!code?.digits || code.text.length < 4 || code.text.length > LONGEST_FIGURE) continue
    if (!language.states.has(word) && !language.stateWords.has(word)) continue
    let from = at - 1
    while (from > 0 && at - from < MOST_WORDS && !tokens[from]?.digits && isPlaceWord(tokens, from, language)) from -= 1
    const number = tokens[from]
    const words = tokens.slice(from + 1, at)
    if (!number?.digits || number.text.length > LONGEST_HOUSE_NUMBER + 1 || words.length < 2) continue
    const town = words.length > 2 && language.townHeads.has(words.at(-2)?.norm ?? '') ? 2 : 1
    const street = titleCase(words.slice(0, -town).map((token) => token.text))
    return {
      number: number.text,
      street,
      from,
      to: from + 1 + words.length - town,
      ends: at + 2,
      typed: false,
      sure: false,
      corrected: false,
      score: 0.8,
      rule: 'written',
    }
  }
  return undefined
}

function isPlaceWord(tokens: readonly Token[], at: number, language: AddressLanguage): boolean {
  const word = tokens[at]?.norm ?? ''
  if (language.contactWords.has(word)) return false
  if (language.counted.has(word) || language.fillers.has(word) || word.includes("'")) return false
  if (language.typesBehind.has(word) || language.directions.has(word) || language.states.has(word) || language.unitWords.has(word))
    return true
  if (language.townHeads.has(word) || language.companyWords.has(word) || language.countries.has(word)) return true
  return !language.functionWords.has(word) && !language.commonWords.has(word) && !language.isNumberWord(tokens[at] ?? NO_TOKEN)
}

const NO_TOKEN: Token = { text: '', norm: '', start: 0, end: 0, gap: '', digits: false, begins: 0 }

/** The token behind "no" or "number" before a figure, as house numbers are written in India, or `at`. */
export function numberLeadAt(tokens: readonly Token[], at: number, { numberMarks }: AddressLanguage): number {
  return numberMarks.has(tokens[at]?.norm ?? '') && tokens[at + 1]?.digits && tokens[at + 1]?.gap === ' ' ? at + 1 : at
}
