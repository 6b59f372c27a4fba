import { streetAddress } from '../../slots/address.ts'
import { isNumericPostcode } from '../../slots/postcode.ts'
import type { Candidate } from '../../understanding/candidate.ts'
import type { Grammar, UnderstandingContext } from '../../understanding/grammar.ts'
import { type Token, textOf } from '../../understanding/token.ts'
import { type FoundStreet, numberOnly, streetsIn } from './address-find.ts'
import { houseNumberAt } from './address-number.ts'
import { unitAt } from './address-street.ts'
import { knownTownAt, loneTownIn, type SaidTown, stateEnd, strangeTownAt } from './address-town.ts'
import { COUNTRIES, ROAD_LEADS, STREET_TYPES } from './address-words.ts'
import { isDigitWord } from './digits.ts'
import { postcodeAt, type SaidPostcode } from './postcode.ts'

const ASKING: ReadonlySet<string> = new Set(['address', 'service_address', 'postcode', 'city'])

const CONFIRMING: readonly string[] = ['confirmation', 'yesno']

/** Street addresses, postcodes and towns in English. */
export const address: Grammar = {
  kinds: ['address', 'postcode', 'city'],
  read({ text, tokens }, context) {
    const asked = context.asked.some((slot) => ASKING.has(slot))
    const correcting = !asked && CONFIRMING.some((slot) => context.asked.includes(slot)) && isContrast(tokens)
    if (!asked && !correcting && !hasCue(tokens, context)) return []
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
function isSuperseded(street: FoundStreet, best: FoundStreet): boolean {
  return street !== best && (best.corrected || !street.typed || street.number === undefined)
}

/** A unit said apart from the street: "unit 4 at 1200 Stafford Avenue". */
function unitIn(tokens: readonly Token[], street: FoundStreet, best: FoundStreet | undefined): string | undefined {
  if (street !== best || !street.number) return undefined
  for (let at = 0; at < tokens.length; at++) {
    const unit = at >= street.from && at < street.to ? undefined : unitAt(tokens, at)
    if (unit && (unit.to <= street.from || at >= street.to)) return unit.unit
  }
  return undefined
}

const PLACE_WORDS: ReadonlySet<string> = new Set(['address', 'at', 'live', 'living', 'house', 'number'])
const POSTCODE_WORDS: ReadonlySet<string> = new Set(['zip', 'zipcode', 'postcode', 'postal'])

/** Whether enough is here to be part of an address: decided by one look per word, as most utterances hold none. */
function hasCue(tokens: readonly Token[], context: UnderstandingContext): boolean {
  let number = false
  let place = false
  for (const token of tokens) {
    const type = STREET_TYPES.get(token.norm)
    if (type || ROAD_LEADS.has(token.norm) || POSTCODE_WORDS.has(token.norm)) return true
    if (token.digits && (token.text.length > 3 || !isNumericPostcode(context.country))) return true
    number ||= isDigitWord(token)
    place ||= type !== undefined || PLACE_WORDS.has(token.norm)
  }
  return (number && (place || tokens.length < 6)) || tokens.some((_, at) => knownTownAt(tokens, at, context, false) !== undefined)
}

/** "No, it's twenty-four …, not forty-two": both a refusal and what was wrong. */
function isContrast(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => at > 0 && token.norm === 'not' && !!houseNumberAt(tokens, at + 1))
}

/** The one meant: with a number before without, typed before not, and of two alike the one said after a restart. */
function pick(streets: readonly FoundStreet[]): FoundStreet | undefined {
  let best: FoundStreet | undefined
  for (const street of streets) if (!best || street.score > best.score) best = street
  return best
}
function postcodesIn(
  tokens: readonly Token[],
  context: UnderstandingContext,
  asked: boolean,
  streets: readonly FoundStreet[],
): SaidPostcode[] {
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
  streets: readonly FoundStreet[],
  best: FoundStreet | undefined,
): SaidTown[] {
  const inStreet = (at: number) =>
    streets.some((street) => (street.typed || street.number !== undefined) && at >= street.from && at < street.to)
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
  const alone = found.length === 0 && asked && streets.length === 0 ? loneTownIn(tokens, context) : undefined
  if (alone) found.push(alone)
  return found
}

/** Unlisted words behind a street are a town only when a state, a number or nothing follows them. */
function isPlaceEnd(tokens: readonly Token[], at: number): boolean {
  const town = strangeTownAt(tokens, at)
  if (!town) return false
  const next = tokens[town.to]
  return !next || next.digits || isDigitWord(next) || stateEnd(tokens, town.to) > town.to
}
