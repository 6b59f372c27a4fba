import { titleCase } from '../../slots/address.ts'
import { likeness, mayBeHeardFor } from '../../slots/sound.ts'
import type { UnderstandingContext } from '../../understanding/grammar.ts'
import { fold, type Token, tokenise } from '../../understanding/token.ts'
import { STATE_WORDS, STATES, STREET_TYPES } from './address-words.ts'
import { COMMON_WORDS, COMPANY_WORDS, FUNCTION_WORDS } from './name-words.ts'

/** A town said at tokens `from` up to, not including, `to`. */
export type SaidTown = { readonly town: string; readonly from: number; readonly to: number; readonly score: number; readonly rule: string }

const SOUNDS_LIKE = 0.8

/** The known town at a token: word for word, or one that sounds so when `loose`. */
export function knownTownAt(tokens: readonly Token[], at: number, context: UnderstandingContext, loose: boolean): SaidTown | undefined {
  let best: SaidTown | undefined
  const first = tokens[at]?.norm ?? ''
  const initial = first.charCodeAt(0)
  for (const town of context.business?.towns ?? []) {
    // The first letter rules out nearly every word before anything is folded.
    if (!loose && (town.charCodeAt(0) | 32) !== initial && town.charCodeAt(0) < 128) continue
    const plain = fold(town)
    const size = plain.includes(' ') || plain.includes('-') ? tokenise(town).length : 1
    const said = size === 1 ? first : joined(tokens, at, size)
    const exact = said === plain || (size > 1 && said === plain.replaceAll('-', ' '))
    const near = exact
      ? 1
      : loose && said.length > 3 && mayBeHeardFor(said, plain) && !COMMON_WORDS.has(said) && !FUNCTION_WORDS.has(said)
        ? likeness(said, plain)
        : 0
    if (COMPANY_WORDS.has(tokens[at + size]?.norm ?? '') || near < SOUNDS_LIKE || (best && best.score >= near)) continue
    best = { town, from: at, to: at + size, score: near, rule: exact ? 'town' : 'town-by-sound' }
  }
  return best
}

/** A town nobody listed, where one must stand: behind a street, before a state or postcode, behind "in". */
export function strangeTownAt(tokens: readonly Token[], at: number): SaidTown | undefined {
  let to = at
  while (to < tokens.length && to - at < 3) {
    const token = tokens[to]
    if (!token || token.digits || FUNCTION_WORDS.has(token.norm) || token.norm.includes("'")) break
    if (to > at && (token.gap !== ' ' || stateEnd(tokens, to) > to)) break
    if ((COMMON_WORDS.has(token.norm) || COMPANY_WORDS.has(token.norm)) && !isBeforeState(tokens, to) && !leadsTown(tokens, to)) break
    to += 1
  }
  if (to === at || (tokens[at]?.norm.length ?? 0) < 3) return undefined
  const town = titleCase(tokens.slice(at, to).map((token) => token.text))
  return { town, from: at, to, score: 0.6, rule: 'town-unlisted' }
}

const TOWN_LEADS: ReadonlySet<string> = new Set(
  'old new north south east west upper lower mount mt saint st fort lake port glen'.split(' '),
)

/** "Old Saybrook", "West Hartford": words that are common by themselves begin the names of many towns. */
function leadsTown(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    TOWN_LEADS.has(tokens[at]?.norm ?? '') &&
    next?.gap === ' ' &&
    !next.digits &&
    !STREET_TYPES.has(next.norm) &&
    !COMMON_WORDS.has(next.norm) &&
    !FUNCTION_WORDS.has(next.norm)
  )
}

/** "Johnson City NY", "New Haven Connecticut": common words are names of towns when a state comes next. */
function isBeforeState(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + 2; next++) if (stateEnd(tokens, next) > next) return true
  return false
}

/** A town may be all that is said, when it sounds like none that is known: less than this alike. */
const UNLIKE = 0.5

/** A town nobody listed that is all that was said: a weak reading, good only where a town was asked for. */
export function loneTownIn(tokens: readonly Token[], context: UnderstandingContext): SaidTown | undefined {
  const town = strangeTownAt(tokens, 0)
  if (!town || town.to < tokens.length) return undefined
  const said = fold(town.town)
  const known = (context.business?.towns ?? []).some((each) => likeness(said, fold(each)) >= UNLIKE)
  return known ? undefined : { ...town, score: 0.3, rule: 'town-alone' }
}

/** The token behind a state or province at `at`, or `at` when there is none. */
export function stateEnd(tokens: readonly Token[], at: number): number {
  if (STATES.has(joined(tokens, at, 2))) return at + 2
  const word = tokens[at]?.norm ?? ''
  if (STATES.has(word) && !(STREET_TYPES.has(word) && at === 0)) return at + 1
  const next = tokens[at + 1]
  return STATE_WORDS.has(word) && next?.digits === true && next.text.length >= 4 ? at + 1 : at
}

function joined(tokens: readonly Token[], at: number, size: number): string {
  let text = ''
  for (let next = at; next < at + size; next++) text += (next > at ? ' ' : '') + (tokens[next]?.norm ?? '')
  return text
}
