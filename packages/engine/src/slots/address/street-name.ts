import type { UnderstandingContext } from '../../understanding/grammar.ts'
import type { Token } from '../../understanding/token.ts'
import { titleCase } from './address.ts'
import type { AddressLanguage } from './language.ts'
import { knownTownAt, stateEnd } from './town.ts'

/** Joining words in a row that a name may hold: "de la". */
export const MOST_JOINS = 3

const REIGNS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII']

/** "George cinq", "Pie neuf". */
export function reignAt(tokens: readonly Token[], at: number, language: AddressLanguage): { figure: string; to: number } | undefined {
  if (!language.regents?.has(tokens[at - 1]?.norm ?? '')) return undefined
  const said = language.numberAt(tokens, at)
  const figure = said && !said.digits ? REIGNS[said.value] : undefined
  return said && figure ? { figure, to: said.to } : undefined
}

/** "St. Joseph": the dot of a short form, not of the end of a sentence. */
export function isShortened(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.gap === '. ' && (tokens[at - 1]?.norm.length ?? 9) <= 3
}

/** A word that may stand in the name behind a type. Any name may begin with a common word ("rue Principale"), few go on with one. */
export function isNameWord(
  tokens: readonly Token[],
  at: number,
  context: UnderstandingContext,
  language: AddressLanguage,
  within: boolean,
  joined = 0,
): boolean {
  const token = tokens[at]
  if (!token || token.digits || language.isNumberWord(token)) return false
  const word = token.norm
  if (within && token.gap === '-') return true
  if (language.joiners.has(word)) return joined < MOST_JOINS && isNameWord(tokens, at + 1, context, language, within, joined + 1)
  if (within && language.directions.has(word) && isLast(tokens, at + 1, language)) return true
  if (language.functionWords.has(word) || language.fillers.has(word) || language.unitWords.has(word) || language.counted.has(word))
    return false
  if (word.length === 1 && token.gap !== '-') return !within && !language.letterWords.has(token.text.toLowerCase())
  if (!within || language.townHeads.has(tokens[at - 1]?.norm ?? '')) return true
  if (language.typesBefore.get(word)) return false
  if (language.districts.has(word) && !language.joiners.has(tokens[at - 1]?.norm ?? '')) return false
  if (language.commonWords.has(word) && !language.directions.has(word)) return false
  return knownTownAt(tokens, at, context, false, language) === undefined && stateEnd(tokens, at, language) === at
}

/** True where an address may end: a direction there is part of the street, elsewhere it may be another word ("est"). */
function isLast(tokens: readonly Token[], at: number, language: AddressLanguage): boolean {
  const next = tokens[at]
  return !next || next.digits || next.gap !== ' ' || language.unitWords.has(next.norm) || language.townLeads.has(next.norm)
}

export function nameOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  { small, typesBefore, typesBehindOrdinal, regents }: AddressLanguage,
): string {
  let name = ''
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token) break
    const lower = small.has(token.norm) || (at === from && typesBefore.has(token.norm)) || (at > from && typesBehindOrdinal.has(token.norm))
    const cut = typesBehindOrdinal.size > 0 && token.norm === 'e' && tokens[at - 1]?.digits === true
    const glued = at > from && (cut || token.gap === '' || token.gap === '-')
    const reigns = at > from && regents?.has(tokens[at - 1]?.norm ?? '') === true && REIGNS.includes(token.norm.toUpperCase())
    const word = reigns
      ? token.text.toUpperCase()
      : lower || cut
        ? token.text.toLowerCase()
        : glued && token.gap === '' && !name.endsWith("'")
          ? token.text
          : titleCase([token.text])
    name += at === from ? word : (cut ? '' : glued ? token.gap : ' ') + word
  }
  return name
}

export function ordinalEnd(tokens: readonly Token[], at: number, language: AddressLanguage): number {
  const said = language.numberAt(tokens, at)
  return said?.ordinal ? said.to : at
}

export function isName(token: Token | undefined, { functionWords }: AddressLanguage): boolean {
  return token !== undefined && !token.digits && !functionWords.has(token.norm)
}
