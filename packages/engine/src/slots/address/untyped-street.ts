import type { UnderstandingContext } from '../../understanding/grammar.ts'
import type { Token } from '../../understanding/token.ts'
import type { AddressLanguage } from './language.ts'
import { largeTownAt } from './large-towns.ts'
import type { SaidStreet } from './said-street.ts'
import { isNameWord, nameOf } from './street-name.ts'
import { knownTownAt, stateEnd } from './town.ts'

/** "350 East Main", "90 Goodwin": a name without "street". */
export function untyped(
  tokens: readonly Token[],
  at: number,
  context: UnderstandingContext,
  language: AddressLanguage,
): SaidStreet | undefined {
  let to = at
  let words = 0
  let named = false
  for (let hyphens = 0; to < tokens.length && to - at - hyphens < 3; ) {
    const token = tokens[to]
    if (!token || (to > at && token.gap !== ' ' && token.gap !== '-') || token.digits || language.isNumberWord(token)) break
    if (named && token.gap === '-') {
      hyphens += 1
      to += 1
      continue
    }
    const direction = language.directions.has(token.norm)
    const other =
      (language.functionWords.has(token.norm) &&
        !(language.townHeads.has(token.norm) && isNameWord(tokens, to + 1, context, language, false))) ||
      language.fillers.has(token.norm) ||
      language.counted.has(token.norm) ||
      (language.commonWords.has(token.norm) && token.gap !== '-' && tokens[to + 1]?.gap !== '-') ||
      (token.norm.length < 2 && token.gap !== '-') ||
      language.unitWords.has(token.norm) ||
      language.districts.has(token.norm)
    if (!direction && token.norm !== 'main' && other) break
    const ends =
      to > at &&
      named &&
      token.gap !== '-' &&
      (token.norm.includes("'") || knownTownAt(tokens, to, context, true, language) || largeTownAt(tokens, to, language.cities))
    if (ends) break
    if (!direction) named = true
    to += 1
    if (token.norm === 'main') break
    words += direction ? 0 : 1
    if (named && stateEnd(tokens, to, language) > to) break
  }
  // "12 Maple Bristol, Connecticut": before a state or a postcode stands a town.
  const next = tokens[to]
  const isTown = words > 1 && (stateEnd(tokens, to, language) > to || (next !== undefined && (next.digits || language.isNumberWord(next))))
  if (isTown) to -= 1
  if (!named || to === at) return undefined
  return { street: nameOf(tokens, at, to, language), from: at, to, typed: false, sure: false }
}
