import type { Candidate } from '../../understanding/candidate.ts'
import type { Grammar } from '../../understanding/grammar.ts'
import { type Token, textOf } from '../../understanding/token.ts'
import { CUE_STARTERS, WEAK_STARTERS } from './name-cues.ts'
import { heardNames } from './name-mentions.ts'
import { mergeNames } from './name-merge.ts'
import { COMMON_WORDS, FUNCTION_WORDS, GIVEN_NAMES, TITLES } from './name-words.ts'

const ASKING: readonly string[] = ['caller_name', 'name', 'first_name', 'last_name']

/** Names of people in English: with or without a cue, in either order, spelled, corrected. */
export const name: Grammar = {
  kinds: ['name', 'first_name', 'last_name'],
  read({ text, tokens }, context) {
    const asked = context.asked.some((slot) => ASKING.includes(slot))
    if (!asked && context.asked.length > 0 && !hasCue(tokens)) return []
    if (!asked && tokens.length > 4 && !hasCue(tokens) && !hasCapital(tokens)) return []
    const merged = mergeNames(heardNames(tokens, context, asked), asked, onlyPart(context.asked))
    if (!merged) return []
    const candidate = (from: number, to: number) => ({
      text: textOf(text, tokens, from, to),
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
      score: merged.score,
      rule: `en.name.${merged.rule}`,
    })
    const found: Candidate[] = [{ kind: 'name', value: merged.name, ...candidate(merged.from, merged.to) }]
    const { first, last } = merged.name
    if (first && merged.firstAt) found.push({ kind: 'first_name', value: first, ...candidate(...merged.firstAt) })
    if (last && merged.lastAt) found.push({ kind: 'last_name', value: last, ...candidate(...merged.lastAt) })
    return found
  },
}

/** The part that was asked for, when it was one alone. */
function onlyPart(asked: readonly string[]): 'first' | 'last' | undefined {
  if (asked.includes('name') || asked.includes('caller_name')) return undefined
  const first = asked.includes('first_name')
  const last = asked.includes('last_name')
  return first === last ? undefined : first ? 'first' : 'last'
}

const FILLERS: ReadonlySet<string> = new Set(['uh', 'um', 'er', 'erm'])

/** Whether a cue is there, and behind a weak one a word that is not as common as the cue itself. */
function hasCue(tokens: readonly Token[]): boolean {
  for (const [at, token] of tokens.entries()) {
    if (CUE_STARTERS.has(token.norm)) return true
    if (!WEAK_STARTERS.has(token.norm)) continue
    const next = tokens[FILLERS.has(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1]
    if (next && !next.digits && !FUNCTION_WORDS.has(next.norm) && (GIVEN_NAMES.has(next.norm) || !COMMON_WORDS.has(next.norm))) return true
    if (next && (next.norm === 'the' || next.norm === 'my' || next.norm === 'still' || TITLES.has(next.norm))) return true
  }
  return false
}

function hasCapital(tokens: readonly Token[]): boolean {
  const text = tokens[1]?.text ?? ''
  return text !== text.toLowerCase()
}
