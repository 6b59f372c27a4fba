import type { UnderstandingContext } from '../../understanding/grammar.ts'
import type { Token } from '../../understanding/token.ts'
import type { AddressLanguage } from './language.ts'
import { leadStreetAt } from './lead-street.ts'
import { houseNumberAt } from './number.ts'
import { roadAt } from './road.ts'
import type { SaidStreet } from './said-street.ts'
import { MOST_JOINS } from './street-name.ts'
import { typedStreetAt } from './typed-street.ts'
import { unitAt } from './unit.ts'
import { untyped } from './untyped-street.ts'

/** The street whose number begins at `at`. Without a type ("90 Goodwin") only when `loose`. */
export function numberedStreetAt(
  tokens: readonly Token[],
  at: number,
  context: UnderstandingContext,
  language: AddressLanguage,
  loose: boolean,
  restarted: boolean,
): SaidStreet | undefined {
  const number = houseNumberAt(tokens, at, language, restarted)
  if (!number) return undefined
  const next = tokens[number.to]
  if (!next || language.counted.has(next.norm) || (next.gap !== ' ' && next.gap !== '' && next.gap !== ', ' && next.gap !== '-'))
    return undefined
  let said = streetAt(tokens, number.to, context, language, loose)
  let to = number.to
  for (; !said && to - number.to < MOST_JOINS && isJoin(tokens[to], language); to++) {
    said = streetAt(tokens, to + 1, context, language, false)
  }
  if (!said && loose && to > number.to) said = untyped(tokens, to, context, language)
  if (!said) return undefined
  // Where the number stands behind the street, a figure of five before a name is the postcode of a town.
  const postcode = !said.typed && language.numberBehindIn.has(context.country) ? language.postcodeAt(tokens, at, context, true) : undefined
  if (postcode?.to === number.to) return undefined
  const unit = unitAt(tokens, said.to, language)
  return { ...said, number: number.number, from: at, ...(unit ? { unit: unit.unit, to: unit.to } : {}) }
}

/** "12 de la rue Victoria", "204 de Farmington Avenue", "80, là, rue …". */
function isJoin(token: Token | undefined, { numberJoins, fillers }: AddressLanguage): boolean {
  return token !== undefined && (numberJoins.has(token.norm) || fillers.has(token.norm))
}

/** A street name that begins at `at`: words behind a type or up to one, or as far as they go. */
export function streetAt(
  tokens: readonly Token[],
  at: number,
  context: UnderstandingContext,
  language: AddressLanguage,
  loose: boolean,
): SaidStreet | undefined {
  return (
    roadAt(tokens, at, language) ??
    leadStreetAt(tokens, at, context, language) ??
    typedStreetAt(tokens, at, context, language, loose) ??
    (loose ? untyped(tokens, at, context, language) : undefined)
  )
}
