import type { UnderstandingContext } from '../../understanding/grammar.ts'
import type { Token } from '../../understanding/token.ts'
import type { AddressLanguage } from './language.ts'
import { largeTownAt } from './large-towns.ts'
import type { SaidStreet } from './said-street.ts'
import { isNameWord, isShortened, nameOf, reignAt } from './street-name.ts'
import { strangeTownAt } from './town.ts'

export const MOST_WORDS = 5

/** "Rue des Érables", "boulevard Saint-Joseph", "calle Mayor", "avenida 18 de Julio": the type first. */
export function leadStreetAt(
  tokens: readonly Token[],
  at: number,
  context: UnderstandingContext,
  language: AddressLanguage,
): SaidStreet | undefined {
  const { typesBefore, joiners } = language
  const sure = typesBefore.get(tokens[at]?.norm ?? '')
  if (sure === undefined) return undefined
  let start = at + 1
  while (language.copulas.has(tokens[start]?.norm ?? '')) start += 1
  // "The street is Elm", but not "the street is closed".
  if (start > at + 1) {
    let name = start
    while (joiners.has(tokens[name]?.norm ?? '')) name += 1
    const word = tokens[name]?.norm ?? ''
    if (language.commonWords.has(word) || typesBefore.has(word)) return undefined
  }
  let to = start
  let words = 0
  let end = to
  while (to < tokens.length && words < MOST_WORDS) {
    const token = tokens[to]
    if (!token) break
    const dotted = (token.gap.startsWith('.') || token.gap.startsWith('/')) && to === at + 1
    if (token.gap !== ' ' && token.gap !== '' && token.gap !== '-' && !dotted && !isShortened(tokens, to)) break
    if (words > 0 && token.gap === ' ' && endsBeforeCity(tokens, to, language)) break
    if (token.digits || language.isNumberWord(token)) {
      const named = numberInName(tokens, start, to, words, language)
      const reign = named === to && words > 0 ? reignAt(tokens, to, language) : undefined
      if (reign) {
        return { street: `${nameOf(tokens, at, to, language)}-${reign.figure}`, from: at, to: reign.to, typed: true, sure }
      }
      if (named === to) break
      words += 1
      to = named
      end = to
      continue
    }
    const joins = joiners.has(token.norm)
    if (
      joins &&
      (isNameWord(tokens, to + 1, context, language, words > 0) || numberInName(tokens, start, to + 1, words, language) > to + 1)
    ) {
      to += 1
      continue
    }
    if (!isNameWord(tokens, to, context, language, words > 0)) break
    if (words > 0 && token.gap === ' ' && !language.directions.has(token.norm) && isWholeName(tokens, to - 1, words, language)) break
    if (words > 0 && token.gap !== '-' && tokens[to + 1]?.gap === '-' && endsWithTown(tokens, to, language)) break
    if (words > 0 && token.gap === ' ' && token.norm === tokens[to - 1]?.norm) start = to
    words += 1
    to += 1
    end = to
    // "Calle Maple Street": both.
    if (words > 1 && language.typesBehind.get(token.norm)) break
  }
  if (words === 0) return undefined
  const name = nameOf(tokens, start, end, language)
  const twice = language.mixesEnglish && words > 1 && language.typesBehind.get(tokens[end - 1]?.norm ?? '') === true
  const street = twice ? name : start === at + 1 ? nameOf(tokens, at, end, language) : `${nameOf(tokens, at, at + 1, language)} ${name}`
  return { street, from: at, to: end, typed: true, sure }
}

/** "… Victor Hugo Le Mans", but not "… rue Neuve de Paris". */
function endsBeforeCity(tokens: readonly Token[], at: number, { cities, joiners, townHeads }: AddressLanguage): boolean {
  const before = tokens[at - 1]?.norm ?? ''
  return largeTownAt(tokens, at, cities) !== undefined && !joiners.has(before) && !townHeads.has(before)
}

/** A name with hyphens is whole, and so is one that ends in a direction. */
function isWholeName(tokens: readonly Token[], last: number, words: number, { directions }: AddressLanguage): boolean {
  return tokens[last]?.gap === '-' || (words > 1 && directions.has(tokens[last]?.norm ?? ''))
}

/** "… des Sources Dollard-des-Ormeaux": a name with hyphens that ends the reply, behind a whole name, is a town. */
function endsWithTown(tokens: readonly Token[], at: number, language: AddressLanguage): boolean {
  const before = tokens[at - 1]
  if (!before || before.gap === '-' || language.townHeads.has(before.norm) || language.joiners.has(before.norm)) return false
  const town = strangeTownAt(tokens, at, language)
  return town !== undefined && town.to - at > 2 && (town.to === tokens.length || tokens[town.to]?.digits === true)
}

/** "Rue du 4 septembre", "calle 5 de mayo", "calle 13": the token behind a number that names the street, or `at`. */
function numberInName(tokens: readonly Token[], start: number, at: number, words: number, language: AddressLanguage): number {
  const said = language.numberAt(tokens, at)
  if (!said) return at
  const named = at === start || (words === 0 && language.joiners.has(tokens[at - 1]?.norm ?? ''))
  if (said.ordinal) return named ? said.to : at
  if (!named || said.value > 200) return at
  const of = language.joiners.has(tokens[said.to]?.norm ?? '') ? said.to + 1 : said.to
  const month = tokens[of]
  const dated = month !== undefined && language.monthWords.has(month.norm)
  return dated ? of + 1 : language.numberedStreets && at === start ? said.to : at
}
