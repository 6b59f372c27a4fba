import type { UnderstandingContext } from '../../understanding/grammar.ts'
import type { Token } from '../../understanding/token.ts'
import type { FoundStreet } from './find.ts'
import type { AddressLanguage } from './language.ts'
import { largeTownAt } from './large-towns.ts'
import { knownTownAt, loneTownIn, type SaidTown, stateEnd, strangeTownAt } from './town.ts'

/** A reply of so few words may be nothing but a town, however it was heard. */
const SHORT_REPLY = 3

/** The towns of an utterance: those the business knows wherever they stand, others where a town must stand. */
export function townsIn(
  tokens: readonly Token[],
  context: UnderstandingContext,
  language: AddressLanguage,
  asked: boolean,
  streets: readonly FoundStreet[],
  best: FoundStreet | undefined,
): SaidTown[] {
  const inStreet = (at: number) =>
    streets.some((street) => (street.typed || street.number !== undefined) && at >= street.from && at < street.to)
  const found: SaidTown[] = []
  for (let at = 0; at < tokens.length; at++) {
    const before = tokens[at - 1]?.norm ?? ''
    if (inStreet(at) || language.nots.has(before)) continue
    const led = language.townLeads.has(before)
    const behind = best !== undefined && (best.to === at || best.ends === at)
    const reply = asked && at === 0 && tokens.length <= SHORT_REPLY
    const known = knownTownAt(tokens, at, context, led || behind || reply, language)
    const due =
      led ||
      (behind && (best.typed || !isEnd(tokens, at, language)) && isPlaceEnd(tokens, at, context, language)) ||
      (behind && isBehindPostcode(tokens, at, context, language))
    const large = !known && (led || behind || (asked && at === 0)) ? largeTownIn(tokens, at, language) : undefined
    const strange = !known && !large && (asked || best) && due ? strangeTownAt(tokens, at, language) : undefined
    const town = known ?? large ?? strange ?? (asked && at === 0 ? townBefore(tokens, best, language) : undefined)
    if (!town || streets.some((street) => street.typed && town.from < street.to && street.from < town.to)) continue
    found.push(town)
    at = town.to - 1
  }
  if (found.length > 0 || !asked) return found
  const behindPostcode = best && townBehindPostcode(tokens, best.ends, context, language)
  const alone = behindPostcode ?? (streets.length === 0 ? loneTownIn(tokens, context, language) : undefined)
  return alone ? [alone] : []
}

/** A large town, unless its name goes on: "Saint-Denis-de-Brompton". */
function largeTownIn(tokens: readonly Token[], at: number, { cities }: AddressLanguage): SaidTown | undefined {
  const large = largeTownAt(tokens, at, cities)
  return large && tokens[large.to]?.gap !== '-' ? { ...large, from: at, score: 0.7, rule: 'town-large' } : undefined
}

const isBehindPostcode = (tokens: readonly Token[], at: number, context: UnderstandingContext, language: AddressLanguage): boolean =>
  at > 0 && language.postcodeAt(tokens, at - 1, context, true)?.to === at

/** "… 28013 Madrid". */
function townBehindPostcode(
  tokens: readonly Token[],
  from: number,
  context: UnderstandingContext,
  language: AddressLanguage,
): SaidTown | undefined {
  const postcode = language.postcodeAt(tokens, from, context, true)
  return postcode ? strangeTownAt(tokens, postcode.to, language) : undefined
}

/** A town that begins the reply, before a street whose kind comes first: "Ville-Émard, rue Laurendeau, 6450". */
function townBefore(tokens: readonly Token[], best: FoundStreet | undefined, language: AddressLanguage): SaidTown | undefined {
  if (!best?.typed || best.from === 0) return undefined
  const town = strangeTownAt(tokens, 0, language)
  if (!town) return undefined
  let at = town.to
  while (at < best.from && language.functionWords.has(tokens[at]?.norm ?? '')) at += 1
  return at === best.from && language.typesBefore.has(tokens[best.from]?.norm ?? '') ? { ...town, rule: 'town-before' } : undefined
}

/** True where nothing follows the town that may be at `at`. */
function isEnd(tokens: readonly Token[], at: number, language: AddressLanguage): boolean {
  return strangeTownAt(tokens, at, language)?.to === tokens.length
}

/** Unlisted words behind a street are a town only when a state, a number or nothing follows them. */
function isPlaceEnd(tokens: readonly Token[], at: number, context: UnderstandingContext, language: AddressLanguage): boolean {
  const town = strangeTownAt(tokens, at, language)
  if (!town) return false
  const next = tokens[town.to]
  return (
    !next ||
    next.digits ||
    language.isNumberWord(next) ||
    next.gap.includes(',') ||
    stateEnd(tokens, town.to, language) > town.to ||
    language.postcodeAt(tokens, town.to, context, false) !== undefined
  )
}
