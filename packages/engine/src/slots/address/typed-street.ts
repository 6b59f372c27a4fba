import type { UnderstandingContext } from '../../understanding/grammar.ts'
import type { Token } from '../../understanding/token.ts'
import type { AddressLanguage } from './language.ts'
import { MOST_WORDS } from './lead-street.ts'
import type { SaidStreet } from './said-street.ts'
import { isName, isShortened, nameOf, ordinalEnd } from './street-name.ts'
import { knownTownAt, stateEnd } from './town.ts'

/** "Elm Street", "3e avenue": the type last. */
export function typedStreetAt(
  tokens: readonly Token[],
  at: number,
  context: UnderstandingContext,
  language: AddressLanguage,
  loose: boolean,
): SaidStreet | undefined {
  const { typesBehind, directions, functionWords, joiners } = language
  if (typesBehind.size === 0 && language.typesBehindOrdinal.size === 0) return undefined
  let to = at
  let typeEnd = 0
  let sure = false
  let plain = true
  while (to < tokens.length && to - at < MOST_WORDS) {
    const token = tokens[to]
    if (!token) break
    if (to > at && token.gap !== ' ' && token.gap !== '' && token.gap !== '-' && !isShortened(tokens, to)) break
    const type = typesBehind.get(token.norm)
    const directed =
      to === at + 1 &&
      directions.has(tokens[at]?.norm ?? '') &&
      isName(tokens[to + 1], language) &&
      typesBehind.has(tokens[to + 1]?.norm ?? '')
    if (type !== undefined && to > at && !directed) {
      if (typeEnd > 0 && (to !== typeEnd || !language.finalTypes.has(token.norm))) break
      typeEnd = to + 1
      sure = type || sure
      to += 1
      continue
    }
    if (typeEnd > 0) break
    const ordinal = ordinalEnd(tokens, to, language)
    if (ordinal > to) {
      const written = to === at && !token.digits ? language.numberAt(tokens, at)?.value : undefined
      to = ordinal
      const kind = tokens[to]
      if (kind && language.typesBehindOrdinal.has(kind.norm)) {
        const street = written === undefined ? undefined : language.ordinalStreet?.(written, kind.text.toLowerCase())
        return { street: street ?? nameOf(tokens, at, to + 1, language), from: at, to: to + 1, typed: true, sure: true }
      }
      continue
    }
    // "O Henry": a zero only before another number.
    const zero = joiners.has(token.norm) && isName(tokens[to + 1], language) && !language.isNumberWord(tokens[to + 1] ?? token)
    if (token.digits || (language.isNumberWord(token) && !zero)) break
    const leads = to > at || (typesBehind.has(tokens[to + 1]?.norm ?? '') && !language.numberJoins.has(token.norm))
    const joins = joiners.has(token.norm) && leads
    if (functionWords.has(token.norm) && !joins && type === undefined) break
    if (language.commonWords.has(token.norm)) plain = false
    to += 1
  }
  if (typeEnd === 0) return undefined
  const behind = tokens[typeEnd]
  // "Willow Street o": the letter of the west is also the word "or" where more follows.
  const isWord = behind !== undefined && typeEnd + 1 < tokens.length && language.letterWords.has(behind.text)
  const end = directions.has(behind?.norm ?? '') && behind?.gap === ' ' && !isWord ? typeEnd + 1 : typeEnd
  if (!plain && !sure && !loose && !endsPlace(tokens, end, context, language)) return undefined
  return {
    street: nameOf(tokens, at, end, language),
    from: at,
    to: end,
    typed: true,
    sure: sure || typesBehind.get(tokens[typeEnd - 1]?.norm ?? '') === true || plain,
  }
}

/** Whether what follows an ambiguous "drive" or "place" is the end, a unit, a town, a state or a postcode. */
function endsPlace(tokens: readonly Token[], at: number, context: UnderstandingContext, language: AddressLanguage): boolean {
  const next = tokens[at]
  return (
    next?.gap !== ' ' ||
    next.digits ||
    language.townLeads.has(next.norm) ||
    language.unitWords.has(next.norm) ||
    stateEnd(tokens, at, language) > at ||
    knownTownAt(tokens, at, context, false, language) !== undefined
  )
}

/** The street that ends with the type at `at`, read backwards, at most to `least`; its first word is the first behind a word that cannot be in it. */
export function streetEndingAt(tokens: readonly Token[], at: number, language: AddressLanguage, least = 0): SaidStreet | undefined {
  const type = language.typesBehind.get(tokens[at]?.norm ?? '')
  // "Dr. Paley", "St. John": rather a title.
  if (type === undefined || ((tokens[at]?.norm.length ?? 0) < 3 && tokens[at + 1]?.gap === '. ')) return undefined
  let from = at
  while (from > least && at - from < 3) {
    const token = tokens[from - 1]
    const gap = tokens[from]?.gap
    if (!token || (gap !== ' ' && gap !== '') || token.digits || token.norm.length < 2) break
    const ordinal = language.numberAt(tokens, from - 1)?.ordinal === true
    if ((language.functionWords.has(token.norm) && !ordinal) || (language.isNumberWord(token) && !ordinal) || token.norm.includes("'"))
      break
    if (language.commonWords.has(token.norm) && (from < at || !type)) break
    if (from < at && (language.typesBehind.get(token.norm) || token.norm === tokens[from]?.norm)) break
    from -= 1
  }
  if (from === at) return undefined
  return { street: nameOf(tokens, from, at + 1, language), from, to: at + 1, typed: true, sure: type }
}
