import type { Candidate } from '../../understanding/candidate.ts'
import type { Grammar } from '../../understanding/grammar.ts'
import { type Token, textOf } from '../../understanding/token.ts'
import type { NameLanguage } from './language.ts'
import { heardNames } from './mentions.ts'
import { mergeNames } from './merge.ts'

const ASKING: readonly string[] = ['caller_name', 'name', 'first_name', 'last_name']

/** Names of people in a language: with or without a cue, in either order, spelled, corrected. */
export function nameGrammar(lang: NameLanguage): Grammar {
  return {
    kinds: ['name', 'first_name', 'last_name'],
    read({ text, tokens }, context) {
      const asked = context.asked.some((slot) => ASKING.includes(slot))
      if (!asked && context.asked.length > 0 && !hasCue(lang, tokens)) return []
      if (!asked && tokens.length > 4 && !hasCue(lang, tokens) && !hasCapital(tokens)) return []
      const merged = mergeNames(lang, heardNames(lang, tokens, context, asked), asked, onlyPart(context.asked))
      if (!merged) return []
      const candidate = (from: number, to: number) => ({
        text: textOf(text, tokens, from, to),
        start: tokens[from]?.start ?? 0,
        end: tokens[to - 1]?.end ?? 0,
        score: merged.score,
        rule: `${lang.language}.name.${merged.rule}`,
      })
      const found: Candidate[] = [{ kind: 'name', value: merged.name, ...candidate(merged.from, merged.to) }]
      const { first, last } = merged.name
      if (first && merged.firstAt) found.push({ kind: 'first_name', value: first, ...candidate(...merged.firstAt) })
      if (last && merged.lastAt) found.push({ kind: 'last_name', value: last, ...candidate(...merged.lastAt) })
      return found
    },
  }
}

/** The part that was asked for, when it was one alone. */
function onlyPart(asked: readonly string[]): 'first' | 'last' | undefined {
  if (asked.includes('name') || asked.includes('caller_name')) return undefined
  const first = asked.includes('first_name')
  const last = asked.includes('last_name')
  return first === last ? undefined : first ? 'first' : 'last'
}

/** Whether a cue is there, and behind a weak one a word that is not as common as the cue itself. */
function hasCue(lang: NameLanguage, tokens: readonly Token[]): boolean {
  for (const [at, token] of tokens.entries()) {
    if (lang.cueStarters.has(token.norm)) return true
    if (lang.owned.has(token.norm) && tokens[at - 1]?.norm.endsWith("'s")) return true
    if (!lang.weakStarters.has(token.norm)) continue
    const next = tokens[lang.fillers.has(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1]
    if (!next || next.digits) continue
    if (!lang.functionWords.has(next.norm) && (lang.given.has(next.norm) || !lang.common.has(next.norm))) return true
    if (lang.behindWeak.has(next.norm) || lang.titles.has(next.norm)) return true
  }
  return false
}

function hasCapital(tokens: readonly Token[]): boolean {
  const text = tokens[1]?.text ?? ''
  return text !== text.toLowerCase()
}
