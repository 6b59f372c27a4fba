import type { UnderstandingContext } from '../../understanding/grammar.ts'
import type { Token } from '../../understanding/token.ts'
import type { AddressLanguage } from './language.ts'
import { houseNumberAt } from './number.ts'
import type { SaidStreet } from './said-street.ts'
import { numberedStreetAt, streetAt } from './street.ts'
import { knownTownAt } from './town.ts'
import { streetEndingAt } from './typed-street.ts'
import { unitAt } from './unit.ts'
import { untyped } from './untyped-street.ts'

/** A street heard in an utterance: how sure, by which rule, and the token behind its last word, number and unit included. */
export type FoundStreet = SaidStreet & {
  readonly score: number
  readonly rule: string
  readonly ends: number
  /** Said after a restart: what came before it no longer holds. */
  readonly corrected: boolean
}

/** Nobody gives more addresses than this in one breath. */
const MOST_STREETS = 8

/** Every street that may be meant, with a number before, behind or without one. */
export function streetsIn(
  tokens: readonly Token[],
  context: UnderstandingContext,
  language: AddressLanguage,
  asked: boolean,
): FoundStreet[] {
  const { remarks, unitWords, isNumberWord } = language
  const asksAddress = context.asked.includes('address') || context.asked.includes('service_address')
  const found: FoundStreet[] = []
  let restarted = false
  let negated = false
  let cued = false
  let counted = false
  let lastNumber: { readonly number: string; readonly from: number } | undefined
  let at = 0
  while (at < tokens.length && found.length < MOST_STREETS) {
    const token = tokens[at]
    if (!token) break
    const remark = remarks.matchAt(tokens, at)
    if (remark && remark.value !== 'number') {
      // "The 1, no, the 12 of …" mends a number in a reply; in a confirmation "no" sets the wrong one against the right one.
      const mends = remark.value === 'no' && asksAddress && (lastNumber !== undefined || found.length > 0)
      restarted = remark.value === 'restart' || mends || restarted
      // "The block on the corner, 875 Main Street" has a number, "the corner of 5th Avenue" none.
      const corner = remark.value === 'corner' && !numberedStreetAt(tokens, remark.to, context, language, false, false)?.sure
      negated = remark.value === 'not' || (remark.value === 'no' && !mends) || corner
      cued = remark.value === 'cue'
      counted = remark.value === 'age'
      at = remark.to
      continue
    }
    const next = tokens[at + 1]
    const behind = tokens[at + 2]
    if (unitWords.has(token.norm) && next?.digits && behind && isNumberWord(behind)) {
      at += 2
      continue
    }
    // "Flat two fourteen Beaufort Road": of two numbers in words the first is that of the flat.
    const unit = unitWords.has(token.norm) && next && !next.digits && isNumberWord(next) ? language.numberAt(tokens, at + 1) : undefined
    const house = unit && tokens[unit.to]
    if (unit && house && isNumberWord(house) && numberedStreetAt(tokens, unit.to, context, language, false, false)) at = unit.to
    // "Not 64, 46 Willow Street": only the first number is taken back.
    if (negated && token.digits && next?.digits) {
      negated = false
      at += 1
    }
    const loose = ((asked && !counted) || cued) && (restarted || !found.some((street) => street.typed))
    const said =
      numberedStreetAt(tokens, at, context, language, loose, restarted) ??
      (negated ? streetAt(tokens, at, context, language, false) : undefined)
    if (said?.typed && said.number && negated && lastNumber) {
      // "24, not 42, Elm Street".
      found.push({ ...said, ...lastNumber, ends: said.to, corrected: true, score: 0.93, rule: 'number-corrected' })
    } else if (said && !negated && (said.typed || loose)) {
      const score = (said.typed ? (said.sure || asked ? 0.95 : 0.8) : 0.6) + (restarted ? 0.02 : 0)
      found.push({ ...said, ends: said.to, corrected: restarted, score, rule: said.typed ? 'numbered' : 'untyped' })
    }
    if (said) {
      at = Math.max(said.to, at + 1)
    } else {
      const number = houseNumberAt(tokens, at, language)
      if (number && !negated) lastNumber = { number: number.number, from: at }
      const mended = number && restarted && !negated && asked && isAlone(tokens, number.to, language) ? lastNumbered(found) : undefined
      if (number && mended)
        found.push({ ...mended, number: number.number, ends: number.to, corrected: true, score: 0.96, rule: 'number-mended' })
      at = number && !negated && isNumberWord(token) ? number.to : at + 1
    }
    negated = false
    counted = false
  }
  return [...found, ...unnumbered(tokens, context, language, asked, found)]
}

/** The street with its number that was said last. */
function lastNumbered(found: readonly FoundStreet[]): FoundStreet | undefined {
  const last = found.at(-1)
  return last?.number !== undefined && !last.corrected ? last : undefined
}

/** A number that nothing follows which it could count or belong to. */
function isAlone(tokens: readonly Token[], at: number, { functionWords, fillers, districts }: AddressLanguage): boolean {
  const next = tokens[at]
  return next === undefined || functionWords.has(next.norm) || fillers.has(next.norm) || districts.has(next.norm)
}

/** "Stafford, number 105", "es Hull treinta y tres": a name without a type before its number. */
export function untypedBehind(tokens: readonly Token[], context: UnderstandingContext, language: AddressLanguage): FoundStreet[] {
  if (tokens.some((_, at) => language.remarks.matchAt(tokens, at)?.value === 'box')) return []
  for (let at = 0; at < tokens.length; at++) {
    const said = untyped(tokens, at, context, language)
    if (!said) continue
    const cue = language.remarks.matchAt(tokens, said.to)
    const number = cue?.value === 'number' ? houseNumberAt(tokens, cue.to, language) : nearNumber(tokens, said.to, context, language)
    if (number && isAlone(tokens, number.to, language) && number.number.length < 5) {
      return [{ ...said, number: number.number, ends: number.to, corrected: false, score: 0.5, rule: 'untyped-behind' }]
    }
    at = said.to - 1
  }
  return []
}

/** "It's forty five, not fifty four": the number of the house alone. */
export function numberOnly(tokens: readonly Token[], language: AddressLanguage): FoundStreet[] {
  for (let at = 0; at < tokens.length; at++) {
    const number = houseNumberAt(tokens, at, language)
    if (!number) continue
    if (isNot(tokens, number.to, language) && takenBackAt(tokens, number.to, language)) {
      const span = { from: at, to: number.to, ends: number.to, typed: false, sure: false, corrected: false }
      return [{ ...span, number: number.number, street: '', score: 0.25, rule: 'number-only' }]
    }
    at = number.to - 1
  }
  return []
}

function isNot(tokens: readonly Token[], at: number, { nots }: AddressLanguage): boolean {
  return nots.has(tokens[at]?.norm ?? '') || (nots.has(tokens[at + 1]?.norm ?? '') && tokens[at]?.norm === 'et')
}

/** The number behind "not", with an article before it where the language has one: "pas le 24", "no el 24". */
export function takenBackAt(tokens: readonly Token[], not: number, language: AddressLanguage): boolean {
  for (let at = not + 1; at <= not + 3; at++) {
    if (houseNumberAt(tokens, at, language)) return true
    if (!language.behindJoins.has(tokens[at]?.norm ?? '') && !language.nots.has(tokens[at]?.norm ?? '')) return false
  }
  return false
}

/** Streets said without a number beside them: it may come later ("Central Street, number 61") or have come before. */
function unnumbered(
  tokens: readonly Token[],
  context: UnderstandingContext,
  language: AddressLanguage,
  asked: boolean,
  numbered: readonly FoundStreet[],
): FoundStreet[] {
  const { roadLeads, typesBefore, nots } = language
  const found: FoundStreet[] = []
  for (let at = 0; at < tokens.length && numbered.length + found.length < MOST_STREETS; at++) {
    if (numbered.some((street) => at >= street.from && at < street.to)) continue
    const word = tokens[at]?.norm ?? ''
    const leads = roadLeads.has(word) || typesBefore.has(word) || isOrdinalStreet(tokens, at, language)
    const said =
      (leads ? streetAt(tokens, at, context, language, false) : undefined) ??
      streetBehindTown(tokens, at + 1, context, language, at) ??
      streetBehindTown(tokens, at, context, language)
    if (!said || numbered.some((street) => said.from < street.to && street.from < said.to)) continue
    const before = tokens[said.from - 1]?.norm ?? ''
    const denied =
      nots.has(before) || (nots.has(tokens[said.from - 2]?.norm ?? '') && (before === 'the' || language.behindJoins.has(before)))
    if (denied || isCorner(tokens, said, language) || (!said.sure && !asked)) continue
    const first = numberBehind(tokens, said.to, context, language, asked)
    const later = first && (numberMended(tokens, first.to, language) ?? first)
    const earlier = later ? undefined : numberBefore(tokens, said.from, language)
    const open = numbered.findLast((street) => !street.typed && street.to <= said.from)
    const span = { ends: said.to, corrected: false }
    if (later) {
      const unit = unitAt(tokens, later.to, language)
      found.push({ ...said, ...span, number: later.number, ends: unit?.to ?? later.to, score: 0.9, rule: 'number-behind', ...unitOf(unit) })
    } else if (earlier) found.push({ ...said, ...span, number: earlier.number, from: earlier.from, score: 0.9, rule: 'number-before' })
    else if (open?.number)
      found.push({ ...said, ...span, number: open.number, from: open.from, corrected: true, score: 0.92, rule: 'street-corrected' })
    else if (!numbered.some((street) => street.typed)) found.push({ ...said, ...span, score: 0.3, rule: 'street-only' })
    at = said.to - 1
  }
  return found
}

/** The street that ends at `at`, without the town that was said before it: "Bristol West Street number 118". */
function streetBehindTown(
  tokens: readonly Token[],
  at: number,
  context: UnderstandingContext,
  language: AddressLanguage,
  over = at,
): SaidStreet | undefined {
  // "Hill Street", whose name is a type as well.
  if (over < at && !(tokens[at]?.gap === ' ' && language.typesBehind.has(tokens[over]?.norm ?? ''))) return undefined
  const said = streetEndingAt(tokens, at, language)
  const town = said && said.to - said.from > 2 ? knownTownAt(tokens, said.from, context, false, language) : undefined
  if (town) return town.to < at ? streetEndingAt(tokens, at, language, town.to) : said
  // "In Dover West Street": a direction begins the name of a street.
  const led = said !== undefined && language.townLeads.has(tokens[said.from - 1]?.norm ?? '')
  return led && said.from + 2 === at && language.directions.has(tokens[at - 1]?.norm ?? '')
    ? streetEndingAt(tokens, at, language, at - 1)
    : said
}

/** "9e avenue". */
function isOrdinalStreet(tokens: readonly Token[], at: number, { typesBehindOrdinal, numberAt }: AddressLanguage): boolean {
  if (typesBehindOrdinal.size === 0) return false
  const said = numberAt(tokens, at)
  return said?.ordinal === true && typesBehindOrdinal.has(tokens[said.to]?.norm ?? '')
}

const unitOf = (unit: { readonly unit: string } | undefined) => (unit ? { unit: unit.unit } : {})

/** "… number 61", "… au 415", "… 15, 2º B", "… we're number eight", or a number as the last word of the reply. */
function numberBehind(
  tokens: readonly Token[],
  from: number,
  context: UnderstandingContext,
  language: AddressLanguage,
  asked: boolean,
): { number: string; to: number } | undefined {
  const near = language.behindJoins.size > 0 ? nearNumber(tokens, from, context, language) : undefined
  if (near) return near
  for (let at = from; at < tokens.length && at < from + 14; at++) {
    const postcode = language.postcodeAt(tokens, at, context, true)
    if (postcode) {
      at = postcode.to - 1
      continue
    }
    const cue = language.remarks.matchAt(tokens, at)
    if (cue?.value === 'number') {
      const number = houseNumberAt(tokens, cue.to, language)
      if (number) return number
    }
    const last = houseNumberAt(tokens, at, language)
    if (last && asked && last.to === tokens.length && at - from <= 3) return last
  }
  return undefined
}

/** "Pine Street 22, no, 32". */
function numberMended(tokens: readonly Token[], from: number, language: AddressLanguage): { number: string; to: number } | undefined {
  let at = from
  for (let cue = language.remarks.matchAt(tokens, at); cue?.value === 'restart'; cue = language.remarks.matchAt(tokens, at)) at = cue.to
  const number = at > from ? houseNumberAt(tokens, at, language, true) : undefined
  return number && isAlone(tokens, number.to, language) ? number : undefined
}

const MOST_BEHIND_JOINS = 4

/** A number right behind the street, or behind "au", "le", "número". */
function nearNumber(
  tokens: readonly Token[],
  from: number,
  context: UnderstandingContext,
  language: AddressLanguage,
): { number: string; to: number } | undefined {
  let at = from
  while (at - from < MOST_BEHIND_JOINS && language.behindJoins.has(tokens[at]?.norm ?? '')) at += 1
  const token = tokens[at]
  const number = token && !token.gap.includes('.') ? houseNumberAt(tokens, at, language) : undefined
  if (!number) return undefined
  const next = tokens[number.to]
  if (next && language.counted.has(next.norm) && !unitAt(tokens, number.to, language)) return undefined
  return (token?.digits && token.text.length > 4) || (at === from && language.postcodeAt(tokens, at, context, false)) ? undefined : number
}

/** "Main Street and Elm": a corner, where nobody lives. */
function isCorner(tokens: readonly Token[], { from, to }: SaidStreet, { ands, functionWords, remarks }: AddressLanguage): boolean {
  const next = tokens[to + 1]
  if (ands.has(tokens[to]?.norm ?? '') && next !== undefined && !functionWords.has(next.norm)) return true
  for (let at = 0; at < from; at++) if (remarks.matchAt(tokens, at)?.value === 'corner') return true
  return false
}

/** "The house number is 55 and the street is …", "number four on …", "one seventy one, and that's …". */
function numberBefore(tokens: readonly Token[], before: number, language: AddressLanguage): { number: string; from: number } | undefined {
  for (let at = 0; at < before; at++) {
    const cue = language.remarks.matchAt(tokens, at)
    if (cue?.value !== 'number') continue
    const number = houseNumberAt(tokens, cue.to, language)
    if (number && number.to <= before) return { number: number.number, from: cue.to }
  }
  const { functionWords, fillers, counted, ands } = language
  const links = ({ norm }: Token) => functionWords.has(norm) || fillers.has(norm) || norm.includes("'")
  let from = 0
  for (let token = tokens[0]; token && from < before && links(token) && !houseNumberAt(tokens, from, language); token = tokens[from])
    from += 1
  const opening = houseNumberAt(tokens, from, language)
  const next = tokens[opening?.to ?? 0]?.norm ?? ''
  if (!opening || opening.to >= before || (counted.has(next) && !ands.has(next))) return undefined
  return tokens.slice(opening.to, before).every(links) ? { number: opening.number, from } : undefined
}
