import type { Candidate } from './candidate.ts'
import { GRAMMAR_NAMES, type Locale, type UnderstandingContext, type Utterance } from './grammar.ts'
import { introducedNames } from './introduced-names.ts'
import { refine } from './refine.ts'
import { type Token, tokenise } from './token.ts'

/** What an utterance may mean: every reading that survived, best first, and what was set aside. */
export type Understanding = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly candidates: readonly Candidate[]
  /** Readings that lost to a better one over the same words, with the rule that beat them. */
  readonly rejected: readonly { readonly candidate: Candidate; readonly because: string }[]
}

/**
 * Reads an utterance with all grammars of a locale: tokens, then grammars, then refinement. Pure and total; time linear in the
 * utterance (at most 2,000 characters and 300 words are read).
 */
export function understand(utterance: string, locale: Locale, context: UnderstandingContext): Understanding {
  const tokens = tokenise(utterance, { elision: locale.elision, vocabulary: locale.vocabulary })
  if (tokens.length === 0) return { text: utterance, tokens, candidates: [], rejected: [] }
  const found: Candidate[] = []
  for (const name of GRAMMAR_NAMES) {
    const grammar = locale.grammars[name]
    if ('unsupported' in grammar) continue
    for (const candidate of grammar.read({ text: utterance, tokens }, context)) found.push(candidate)
  }
  return { text: utterance, tokens, ...refine(withoutNamedTrouble(found, { text: utterance, tokens }, locale, context), context) }
}

/** "My name is Brooke Flood": where an alarm rests on words that were introduced as a name, trouble is read again without them. */
function withoutNamedTrouble(
  found: readonly Candidate[],
  utterance: Utterance,
  locale: Locale,
  context: UnderstandingContext,
): readonly Candidate[] {
  const { emergency } = locale.grammars
  if ('unsupported' in emergency || !found.some(({ kind }) => kind === 'emergency')) return found
  const names = introducedNames(found, utterance.tokens, context.asked, locale.hearing?.givenNames)
  if (names.length === 0) return found
  const mark = `${locale.language}.emergency.`
  return [...emergency.read({ ...utterance, names }, context), ...found.filter(({ rule }) => !rule.startsWith(mark))]
}
