import { streetAddress } from '../../slots/address.ts'
import type { Candidate } from '../../understanding/candidate.ts'
import type { Grammar, UnderstandingContext } from '../../understanding/grammar.ts'
import { phraseBook } from '../../understanding/phrases.ts'
import { type Token, textOf } from '../../understanding/token.ts'
import { houseNumberAt } from './address-number.ts'
import { numberedStreetAt, type SaidStreet, streetAt, streetEndingAt, unitAt } from './address-street.ts'
import { knownTownAt, type SaidTown, stateEnd, strangeTownAt } from './address-town.ts'
import { COUNTRIES, ROAD_LEADS, STREET_TYPES } from './address-words.ts'
import { isDigitWord } from './digits.ts'
import { FUNCTION_WORDS } from './name-words.ts'
import { postcodeAt, type SaidPostcode } from './postcode.ts'

type Found = SaidStreet & {
  readonly score: number
  readonly rule: string
  readonly ends: number
  readonly corrected: boolean
  readonly city?: SaidTown
  readonly postcode?: SaidPostcode
}

const ASKING: ReadonlySet<string> = new Set(['address', 'service_address', 'postcode', 'city'])

const CONFIRMING: readonly string[] = ['confirmation', 'yesno']

const remarks = phraseBook<'restart' | 'not' | 'number' | 'cue' | 'box' | 'age'>([
  ['restart', ['(no|nope|sorry|wait|actually|oops)', 'i mean', '(scratch|strike) that', 'make (that|it)', 'correction']],
  ['not', ["(not|isn't)"]],
  ['number', ['(house|street)? number', 'house', "(we're|i'm|it's|its) (number|house)"]],
  [
    'cue',
    [
      "(my|the|our)? (home|street|service|billing|house)? address (is|it's)?",
      "(i'm|we're|i am|we are|live|living|located|house is|place is|job's|job is|come to|it's) at",
      '(i|we) live (at|on)',
    ],
  ],
  ['box', ['p o box #?', 'po box #?']],
  ['age', ["(i'm|he's|she's|i am|he is|she is) (almost|only|about|over)?", '(till|until|by|before|after|around|since)']],
])

/** Street addresses, postcodes and towns in English. */
export const address: Grammar = {
  kinds: ['address', 'postcode', 'city'],
  read({ text, tokens }, context) {
    const asked = context.asked.some((slot) => ASKING.has(slot))
    if (!asked && !hasCue(tokens, context)) return []
    const correcting = !asked && CONFIRMING.some((slot) => context.asked.includes(slot)) && isContrast(tokens)
    const streets = streetsIn(tokens, context, asked || correcting)
    if (streets.length === 0 && (asked || correcting)) streets.push(...numberOnly(tokens))
    const best = pick(streets)
    const postcodes = postcodesIn(tokens, context, asked, streets)
    const towns = townsIn(tokens, context, asked, streets, best)
    const out: Candidate[] = []
    const span = (from: number, to: number) => ({
      text: textOf(text, tokens, from, to),
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
    })
    for (const street of streets) {
      if (best && isSuperseded(street, best)) continue
      const town = towns[0]
      const postcode = postcodes.find((each) => each.from >= street.to) ?? postcodes[0]
      const from = street.from
      let to = street.ends
      if (town && town.to > to && town.from - to <= 2) to = town.to
      to = stateEnd(tokens, to)
      if (postcode && postcode.from >= to && postcode.from - to <= 1) to = postcode.to
      if (to > street.ends && COUNTRIES.has(tokens[to]?.norm ?? '')) to += 1
      const value = streetAddress({
        number: street.number,
        street: street.street || undefined,
        unit: street.unit ?? unitIn(tokens, street, best),
        city: town?.town,
        postcode: postcode?.value,
      })
      out.push({
        kind: 'address',
        value,
        ...span(from, to),
        score: street === best ? street.score : street.score - 0.3,
        rule: `en.address.${street.rule}`,
      })
    }
    for (const postcode of postcodes) {
      out.push({
        kind: 'postcode',
        value: postcode.value,
        ...span(postcode.from, postcode.to),
        score: postcode.score,
        rule: `en.postcode.${postcode.rule}`,
      })
    }
    for (const town of towns)
      out.push({ kind: 'city', value: town.town, ...span(town.from, town.to), score: town.score * 0.9, rule: `en.city.${town.rule}` })
    return out
  },
}

/** Said before a correction, or a lesser reading of what was said once. */
function isSuperseded(street: Found, best: Found): boolean {
  return street !== best && (best.corrected || !street.typed || street.number === undefined)
}

/** A unit said apart from the street: "unit 4 at 1200 Stafford Avenue". */
function unitIn(tokens: readonly Token[], street: Found, best: Found | undefined): string | undefined {
  if (street !== best || !street.number) return undefined
  for (let at = 0; at < tokens.length; at++) {
    const unit = at >= street.from && at < street.to ? undefined : unitAt(tokens, at)
    if (unit && (unit.to <= street.from || at >= street.to)) return unit.unit
  }
  return undefined
}

/** Whether anything here can be part of an address: decided by one look per word. */
function hasCue(tokens: readonly Token[], context: UnderstandingContext): boolean {
  let seen = false
  for (const token of tokens) {
    if (STREET_TYPES.has(token.norm) || ROAD_LEADS.has(token.norm) || isDigitWord(token)) seen = true
  }
  return seen || tokens.some((_, at) => knownTownAt(tokens, at, context, false) !== undefined)
}

function streetsIn(tokens: readonly Token[], context: UnderstandingContext, asked: boolean): Found[] {
  const found: Found[] = []
  let restarted = false
  let negated = false
  let cued = false
  let counted = false
  let at = 0
  while (at < tokens.length) {
    const remark = remarks.matchAt(tokens, at)
    if (remark && remark.value !== 'number') {
      restarted = remark.value === 'restart' || restarted
      negated = remark.value === 'not'
      cued = remark.value === 'cue'
      counted = remark.value === 'age'
      at = remark.to
      continue
    }
    const loose = (asked && !counted) || cued
    const said = numberedStreetAt(tokens, at, context, loose, restarted) ?? (negated ? streetAt(tokens, at, context, false) : undefined)
    if (said && !negated && (said.typed || loose)) {
      const score = (said.typed ? (said.sure || asked ? 0.95 : 0.8) : 0.6) + (restarted ? 0.02 : 0)
      found.push({ ...said, ends: said.to, corrected: restarted, score, rule: said.typed ? 'numbered' : 'untyped' })
    }
    if (said) {
      at = Math.max(said.to, at + 1)
    } else {
      const number = houseNumberAt(tokens, at)
      at = number && isDigitWord(tokens[at] ?? NO_TOKEN) ? number.to : at + 1
    }
    negated = false
    counted = false
  }
  return [...found, ...unnumbered(tokens, context, asked, found)]
}

/** "No, it's twenty-four …, not forty-two": both a refusal and what was wrong. */
function isContrast(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => at > 0 && token.norm === 'not' && !!houseNumberAt(tokens, at + 1))
}

/** "It's forty five, not fifty four": the number of the house alone. */
function numberOnly(tokens: readonly Token[]): Found[] {
  for (let at = 0; at < tokens.length; at++) {
    const number = houseNumberAt(tokens, at)
    if (!number) continue
    if (tokens[number.to]?.norm === 'not' && houseNumberAt(tokens, number.to + 1)) {
      return [
        {
          number: number.number,
          street: '',
          from: at,
          to: number.to,
          ends: number.to,
          typed: false,
          sure: false,
          corrected: false,
          score: 0.25,
          rule: 'number-only',
        },
      ]
    }
    at = number.to - 1
  }
  return []
}

const NO_TOKEN: Token = { text: '', norm: '', start: 0, end: 0, gap: '', digits: false }

/** Streets said without a number beside them: it may come later ("Central Street, number 61") or have come before. */
function unnumbered(tokens: readonly Token[], context: UnderstandingContext, asked: boolean, numbered: readonly Found[]): Found[] {
  const found: Found[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (numbered.some((street) => at >= street.from && at < street.to)) continue
    const road = ROAD_LEADS.has(tokens[at]?.norm ?? '') ? streetAt(tokens, at, context, false) : undefined
    const said = road ?? streetEndingAt(tokens, at)
    if (!said || numbered.some((street) => said.from < street.to && street.from < said.to)) continue
    if (isNegated(tokens, said.from) || isCorner(tokens, said.to) || (!said.sure && !asked)) continue
    const later = numberBehind(tokens, said.to, context, asked)
    const earlier = later ? undefined : numberBefore(tokens, said.from)
    const before = numbered.findLast((street) => !street.typed && street.to <= said.from)
    if (later) found.push({ ...said, number: later.number, ends: later.to, corrected: false, score: 0.9, rule: 'number-behind' })
    else if (earlier)
      found.push({
        ...said,
        number: earlier.number,
        from: earlier.from,
        ends: said.to,
        corrected: false,
        score: 0.9,
        rule: 'number-before',
      })
    else if (before?.number)
      found.push({
        ...said,
        number: before.number,
        from: before.from,
        ends: said.to,
        corrected: true,
        score: 0.92,
        rule: 'street-corrected',
      })
    else if (!numbered.some((street) => street.typed))
      found.push({ ...said, ends: said.to, corrected: false, score: 0.3, rule: 'street-only' })
    at = said.to - 1
  }
  return found
}

/** "… number 61", "… we're number eight", or a number as the last word of the reply. */
function numberBehind(
  tokens: readonly Token[],
  from: number,
  context: UnderstandingContext,
  asked: boolean,
): { number: string; to: number } | undefined {
  for (let at = from; at < tokens.length && at < from + 14; at++) {
    const cue = remarks.matchAt(tokens, at)
    if (cue?.value === 'number' && tokens[cue.to - 1]?.norm !== "it's") {
      const number = houseNumberAt(tokens, cue.to)
      if (number && (tokens[cue.to - 1]?.norm === 'number' || tokens[cue.to - 1]?.norm === 'house')) return number
    }
    const last = houseNumberAt(tokens, at)
    if (last && asked && last.to === tokens.length && at - from <= 3 && !postcodeAt(tokens, at, context, true)) return last
  }
  return undefined
}

/** "Main Street and Elm": a corner, where nobody lives. */
function isCorner(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return tokens[at]?.norm === 'and' && next !== undefined && !FUNCTION_WORDS.has(next.norm)
}

/** "The house number is 55 and the street is …", "number four on …". */
function numberBefore(tokens: readonly Token[], before: number): { number: string; from: number } | undefined {
  for (let at = 0; at < before; at++) {
    if (tokens[at]?.norm !== 'number') continue
    const from = tokens[at + 1]?.norm === 'is' ? at + 2 : at + 1
    const number = houseNumberAt(tokens, from)
    if (number && number.to <= before) return { number: number.number, from }
  }
  return undefined
}

function isNegated(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm
  return before === 'not' || (before === 'the' && tokens[at - 2]?.norm === 'not')
}

/** The one meant: with a number before without, typed before not, and of two alike the one said after a restart. */
function pick(streets: readonly Found[]): Found | undefined {
  let best: Found | undefined
  for (const street of streets) if (!best || street.score > best.score) best = street
  return best
}

function postcodesIn(tokens: readonly Token[], context: UnderstandingContext, asked: boolean, streets: readonly Found[]): SaidPostcode[] {
  const found: SaidPostcode[] = []
  const near = asked || streets.some((street) => street.number !== undefined)
  for (let at = 0; at < tokens.length; at++) {
    if (streets.some((street) => street.number !== undefined && at >= street.from && at < street.ends)) continue
    const said = postcodeAt(tokens, at, context, near)
    if (!said) continue
    found.push(said)
    at = said.to - 1
  }
  return found.sort((a, b) => b.score - a.score)
}

function townsIn(
  tokens: readonly Token[],
  context: UnderstandingContext,
  asked: boolean,
  streets: readonly Found[],
  best: Found | undefined,
): SaidTown[] {
  const inStreet = (at: number) => streets.some((street) => street.typed && at >= street.from && at < street.to)
  const found: SaidTown[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (inStreet(at) || tokens[at - 1]?.norm === 'not') continue
    const behindIn = tokens[at - 1]?.norm === 'in' || tokens[at - 1]?.norm === 'city'
    const known = knownTownAt(tokens, at, context, behindIn || best?.to === at)
    const strange =
      !known && (asked || best) && (behindIn || (best && best.to === at && best.typed && isPlaceEnd(tokens, at)))
        ? strangeTownAt(tokens, at)
        : undefined
    const town = known ?? strange
    if (!town) continue
    found.push(town)
    at = town.to - 1
  }
  return found
}

/** Unlisted words behind a street are a town only when a state, a number or nothing follows them. */
function isPlaceEnd(tokens: readonly Token[], at: number): boolean {
  const town = strangeTownAt(tokens, at)
  if (!town) return false
  const next = tokens[town.to]
  return !next || next.digits || isDigitWord(next) || stateEnd(tokens, town.to) > town.to
}
