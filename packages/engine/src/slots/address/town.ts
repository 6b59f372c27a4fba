import type { UnderstandingContext } from '../../understanding/grammar.ts'
import { fold, type Token, tokenise } from '../../understanding/token.ts'
import { likeness, mayBeHeardFor } from '../sound.ts'
import { titleCase } from './address.ts'
import type { AddressLanguage } from './language.ts'

/** A town said at tokens `from` up to, not including, `to`. */
export type SaidTown = { readonly town: string; readonly from: number; readonly to: number; readonly score: number; readonly rule: string }

const SOUNDS_LIKE = 0.8

/** The known town at a token: word for word, or one that sounds so when `loose`. */
export function knownTownAt(
  tokens: readonly Token[],
  at: number,
  context: UnderstandingContext,
  loose: boolean,
  language: AddressLanguage,
): SaidTown | undefined {
  const exact = townAt(tokens, at, context, language, false)
  return exact || !loose ? exact : townAt(tokens, at, context, language, true)
}

function townAt(
  tokens: readonly Token[],
  at: number,
  context: UnderstandingContext,
  { commonWords, functionWords, companyWords }: AddressLanguage,
  bySound: boolean,
): SaidTown | undefined {
  let best: SaidTown | undefined
  const first = tokens[at]?.norm ?? ''
  const initial = first.charCodeAt(0)
  for (const town of context.business?.towns ?? []) {
    // The first letter rules out nearly every word before anything is folded.
    if (!bySound && (town.charCodeAt(0) | 32) !== initial && town.charCodeAt(0) < 128) continue
    const plain = fold(town)
    const size = plain.includes(' ') || plain.includes('-') ? tokenise(town).length : 1
    const said = size === 1 ? first : joined(tokens, at, size)
    if (companyWords.has(tokens[at + size]?.norm ?? '')) continue
    if (!bySound) {
      if (said === plain || (size > 1 && said === plain.replaceAll('-', ' ')))
        return { town, from: at, to: at + size, score: 1, rule: 'town' }
      continue
    }
    const maybe = said.length > 3 && mayBeHeardFor(said, plain) && !commonWords.has(said) && !functionWords.has(said)
    const near = maybe ? likeness(said, plain) : 0
    if (near >= SOUNDS_LIKE && near > (best?.score ?? 0)) best = { town, from: at, to: at + size, score: near, rule: 'town-by-sound' }
  }
  return best
}

/** A town nobody listed, where one must stand: behind a street, before a state or postcode, behind "in". */
export function strangeTownAt(tokens: readonly Token[], at: number, language: AddressLanguage): SaidTown | undefined {
  let to = at
  let words = 0
  while (to < tokens.length && words < 3) {
    const token = tokens[to]
    if (!token || token.digits || language.isNumberWord(token) || token.norm.endsWith("'") !== token.norm.includes("'")) break
    if (to > at && ((token.gap !== ' ' && token.gap !== '-' && token.gap !== '') || stateEnd(tokens, to, language) > to)) break
    // The letters of a postcode behind the town: "London EC2A 4RH", "Bristol b s one".
    if (to > at && ((token.norm.length === 1 && token.gap === ' ') || (tokens[to + 1]?.digits && tokens[to + 1]?.gap === ''))) break
    const heads = language.townHeads.has(token.norm)
    const named = isNameLike(tokens, to + 1, language) || tokens[to + 1]?.gap === '-'
    if (language.townJoiners.has(token.norm) && (to > at || heads) && named) {
      to += 1
      continue
    }
    if (language.functionWords.has(token.norm) || language.postcodeWords.has(token.norm) || language.contactWords.has(token.norm)) break
    const common = language.commonWords.has(token.norm) || language.companyWords.has(token.norm)
    const within = to > at && (token.gap === '-' || language.townHeads.has(tokens[to - 1]?.norm ?? ''))
    if (common && !within && !isBeforeState(tokens, to, language) && !leadsTown(tokens, to, language)) break
    to += 1
    words += 1
  }
  if (words === 0 || (tokens[at]?.norm.length ?? 0) < 2 || (words === 1 && (tokens[to - 1]?.norm.length ?? 0) < 3)) return undefined
  let town = ''
  for (let n = at; n < to; n++) {
    const token = tokens[n]
    if (!token) break
    town += (n > at ? token.gap : '') + (n > at && language.small.has(token.norm) ? token.text.toLowerCase() : titleCase([token.text]))
  }
  return { town, from: at, to, score: 0.6, rule: 'town-unlisted' }
}

function isNameLike(tokens: readonly Token[], at: number, language: AddressLanguage): boolean {
  const token = tokens[at]
  if (token === undefined || token.digits || language.typesBefore.has(token.norm) || language.unitWords.has(token.norm)) return false
  if (language.joiners.has(token.norm)) return isNameLike(tokens, at + 1, language)
  return !language.functionWords.has(token.norm) && !language.commonWords.has(token.norm)
}

/** "Old Saybrook", "West Hartford": words that are common by themselves begin the names of many towns. */
function leadsTown(tokens: readonly Token[], at: number, language: AddressLanguage): boolean {
  const next = tokens[at + 1]
  return (
    language.townHeads.has(tokens[at]?.norm ?? '') &&
    (next?.gap === ' ' || next?.gap === '-') &&
    !next.digits &&
    !language.typesBehind.has(next.norm) &&
    !language.commonWords.has(next.norm) &&
    !(language.functionWords.has(next.norm) && !language.townJoiners.has(next.norm))
  )
}

/** "Johnson City NY", "New Haven Connecticut": common words are names of towns when a state comes next. */
function isBeforeState(tokens: readonly Token[], at: number, language: AddressLanguage): boolean {
  for (let next = at + 1; next <= at + 2; next++) if (stateEnd(tokens, next, language) > next) return true
  return false
}

/** A town may be all that is said, when it sounds like none that is known: less than this alike. */
const UNLIKE = 0.5

/** A town nobody listed that is all that was said: a weak reading, good only where a town was asked for. */
export function loneTownIn(tokens: readonly Token[], context: UnderstandingContext, language: AddressLanguage): SaidTown | undefined {
  const town = strangeTownAt(tokens, 0, language)
  if (!town || town.to < tokens.length) return undefined
  const said = fold(town.town)
  const known = (context.business?.towns ?? []).some((each) => likeness(said, fold(each)) >= UNLIKE)
  return known ? undefined : { ...town, score: 0.3, rule: 'town-alone' }
}

/** The token behind a state or province at `at`, or `at` when there is none. */
export function stateEnd(tokens: readonly Token[], at: number, { states, stateWords, typesBehind }: AddressLanguage): number {
  const word = tokens[at]?.norm
  if (word === undefined) return at
  if (states.has(joined(tokens, at, 2))) return at + 2
  if (states.has(word) && !(typesBehind.has(word) && at === 0)) return at + 1
  const next = tokens[at + 1]
  return stateWords.has(word) && next?.digits === true && next.text.length >= 4 ? at + 1 : at
}

function joined(tokens: readonly Token[], at: number, size: number): string {
  let text = ''
  for (let next = at; next < at + size; next++) text += (next > at ? ' ' : '') + (tokens[next]?.norm ?? '')
  return text
}
