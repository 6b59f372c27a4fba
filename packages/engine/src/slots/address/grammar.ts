import type { Candidate } from '../../understanding/candidate.ts'
import type { Grammar, UnderstandingContext } from '../../understanding/grammar.ts'
import { fold, type Token, textOf } from '../../understanding/token.ts'
import { knownAddress } from '../known-address.ts'
import { isNumericPostcode } from '../postcode.ts'
import type { SaidPostcode } from '../said-postcode.ts'
import { streetAddress } from './address.ts'
import { type FoundStreet, numberOnly, streetsIn, takenBackAt, untypedBehind } from './find.ts'
import type { AddressLanguage } from './language.ts'
import { largeTownAt } from './large-towns.ts'
import { knownTownAt, stateEnd } from './town.ts'
import { townsIn } from './towns.ts'
import { unitAt } from './unit.ts'
import { bareAddress, codeBesideTown, namedPlace, numberLeadAt, stateAddress, tailEnd } from './written.ts'

const ASKING: ReadonlySet<string> = new Set(['address', 'service_address', 'postcode', 'city'])

const CONFIRMING: readonly string[] = ['confirmation', 'yesno']

/** Street addresses, postcodes and towns in one language. */
export function addressGrammar(language: AddressLanguage): Grammar {
  return {
    kinds: ['address', 'postcode', 'city'],
    read({ text, tokens }, context) {
      const asked = context.asked.some((slot) => ASKING.has(slot))
      const asksAddress = asked && context.asked.some((slot) => slot === 'address' || slot === 'service_address')
      const correcting = !asked && CONFIRMING.some((slot) => context.asked.includes(slot)) && isContrast(tokens, language)
      if (!asked && !correcting && !hasCue(tokens, context, language)) return []
      const streets = streetsIn(tokens, context, language, asked || correcting)
      if (streets.length === 0 && (asked || correcting) && !largeTownAt(tokens, 0, language.cities))
        streets.push(...numberOnly(tokens, language))
      if (streets.length === 0 && asksAddress) streets.push(...untypedBehind(tokens, context, language))
      const unasked = context.asked.length === 0
      const whole =
        unasked && !streets.some((street) => street.typed && street.number !== undefined) ? stateAddress(tokens, language) : undefined
      if (whole) streets.push(whole)
      else if (unasked && !streets.some((street) => street.number !== undefined)) {
        const written = bareAddress(tokens, language) ?? (streets.length === 0 ? namedPlace(tokens, language) : undefined)
        if (written) streets.push(written)
      }
      const best = pick(streets)
      const meant = best ? streets.filter((street) => !isSuperseded(street, best)) : streets
      const postcodes = postcodesIn(tokens, context, asked, meant, language)
      const beside = unasked && postcodes.length === 0 && meant.length === 0 ? codeBesideTown(tokens, language) : undefined
      if (beside) postcodes.push(beside)
      const towns = townsIn(tokens, context, language, asked, meant, best)
      const name = (rule: string) => `${language.language}.${rule}`
      const out: Candidate[] = []
      const span = (from: number, to: number) => ({
        text: textOf(text, tokens, from, to),
        start: tokens[from]?.start ?? 0,
        end: tokens[to - 1]?.end ?? 0,
      })
      for (const street of meant) {
        const town = towns[0]
        const postcode = postcodes.find((each) => each.from >= street.to) ?? postcodes[0]
        const parts = {
          number: street.number,
          street: street.street || undefined,
          unit: street.unit ?? unitIn(tokens, street, best, language),
          city: town?.town,
          postcode: postcode?.value,
        }
        const known = knownAddress(parts, context.known?.addresses)
        const end = endOf(tokens, street, town, postcode, language)
        const numberBehind = language.numberBehindIn.has(context.country) && (street.rule === 'untyped-behind' || isLed(street, language))
        out.push({
          kind: 'address',
          value: streetAddress({ ...parts, ...(known ? { street: known.street } : {}) }, { numberBehind }),
          ...span(unasked ? writtenFrom(tokens, street, language) : street.from, unasked ? tailEnd(tokens, end, language) : end),
          score: (street === best ? street.score : street.score - 0.3) + (known ? 0.03 * known.score : 0),
          rule: name(`address.${street.rule}`),
        })
      }
      for (const postcode of postcodes) {
        const { value, score, rule } = postcode
        out.push({ kind: 'postcode', value, ...span(postcode.from, postcode.to), score, rule: name(`postcode.${rule}`) })
      }
      for (const town of towns) {
        out.push({ kind: 'city', value: town.town, ...span(town.from, town.to), score: town.score * 0.9, rule: name(`city.${town.rule}`) })
      }
      return out
    },
  }
}

/** An address begins with the "no" before its number. */
function writtenFrom(tokens: readonly Token[], { from, number }: FoundStreet, language: AddressLanguage): number {
  return number !== undefined && from > 0 && numberLeadAt(tokens, from - 1, language) === from ? from - 1 : from
}

/** The token behind an address: behind its town, state, postcode and country where these follow. */
function endOf(
  tokens: readonly Token[],
  { ends }: FoundStreet,
  town: { readonly from: number; readonly to: number } | undefined,
  postcode: SaidPostcode | undefined,
  language: AddressLanguage,
): number {
  let to = ends
  if (postcode && town && postcode.from >= to && postcode.to <= town.from && postcode.from - to <= 1) to = postcode.to
  if (town && town.to > to && town.from - to <= 2) to = town.to
  to = stateEnd(tokens, to, language)
  if (postcode && postcode.from >= to && postcode.from - to <= 1) to = postcode.to
  if (to > ends && language.countries.has(tokens[to]?.norm ?? '')) to += 1
  return to
}

/** True for a street whose kind comes first: "calle Mayor". */
function isLed({ street }: FoundStreet, { typesBefore }: AddressLanguage): boolean {
  return typesBefore.has(fold(street.slice(0, Math.max(0, street.indexOf(' ')))))
}

/** Said before a correction, or a lesser reading of what was said once. */
function isSuperseded(street: FoundStreet, best: FoundStreet): boolean {
  return street !== best && (best.corrected || !street.typed || street.number === undefined)
}

/** A unit said apart from the street: "unit 4 at 1200 Stafford Avenue". */
function unitIn(
  tokens: readonly Token[],
  street: FoundStreet,
  best: FoundStreet | undefined,
  language: AddressLanguage,
): string | undefined {
  if (street !== best || !street.number) return undefined
  for (let at = 0; at < tokens.length; at++) {
    const unit = at >= street.from && at < street.to ? undefined : unitAt(tokens, at, language)
    if (unit && (unit.to <= street.from || at >= street.to)) return unit.unit
  }
  return undefined
}

/** Whether enough is here to be part of an address: decided by one look per word, as most utterances hold none. */
function hasCue(tokens: readonly Token[], context: UnderstandingContext, language: AddressLanguage): boolean {
  let number = false
  let place = false
  if (context.asked.length === 0) {
    if (numberLeadAt(tokens, 0, language) > 0) return true
    if (tokens.some((token) => language.placeNouns.has(token.norm))) return true
  }
  for (const token of tokens) {
    const type = language.typesBehind.get(token.norm) ?? language.typesBefore.get(token.norm)
    if (type || language.roadLeads.has(token.norm) || language.postcodeWords.has(token.norm)) return true
    if (token.digits && (token.text.length > 3 || !isNumericPostcode(context.country))) return true
    number ||= language.isNumberWord(token)
    place ||= type !== undefined || language.placeWords.has(token.norm)
  }
  return (number && (place || tokens.length < 6)) || tokens.some((_, at) => knownTownAt(tokens, at, context, false, language) !== undefined)
}

/** "No, it's twenty-four …, not forty-two": both a refusal and what was wrong. */
function isContrast(tokens: readonly Token[], language: AddressLanguage): boolean {
  return tokens.some((token, at) => at > 0 && language.nots.has(token.norm) && takenBackAt(tokens, at, language))
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
  language: AddressLanguage,
): SaidPostcode[] {
  const found: SaidPostcode[] = []
  const spelled = !isNumericPostcode(context.country)
  // Letters and digits stand in other answers too: only who asked for a code hears one in words that merely sound so.
  const near = spelled ? context.asked.includes('postcode') : asked || streets.some((street) => street.number !== undefined)
  for (let at = 0; at < tokens.length; at++) {
    if (streets.some((street) => street.number !== undefined && at >= street.from && at < street.ends)) continue
    const said = language.postcodeAt(tokens, at, context, near)
    if (!said) continue
    found.push(said)
    at = said.to - 1
  }
  return found.sort((a, b) => b.score - a.score)
}
