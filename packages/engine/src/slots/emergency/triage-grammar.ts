import type { Candidate, Language } from '../../understanding/candidate.ts'
import type { Grammar } from '../../understanding/grammar.ts'
import { phraseBook } from '../../understanding/phrases.ts'
import { textOf } from '../../understanding/token.ts'
import type { Vocabulary } from '../../understanding/vocabulary.ts'
import type { Variants } from '../variants.ts'
import { URGENCY_SIGNS, type UrgencySign, urgencySigns } from './triage.ts'

/** A language's words for how pressing something is, as patterns. */
export type UrgencyWords = Readonly<Record<UrgencySign, readonly string[]>>

/** Hears how pressing it is: still going on, over, can wait, a false alarm. What is wrong is heard by other grammars. */
export function triageGrammar(language: Language, words: UrgencyWords, vocabulary: Vocabulary, variants: Variants): Grammar {
  const book = phraseBook(variants(URGENCY_SIGNS.map((sign) => [sign, words[sign]] as const)), vocabulary)
  return {
    kinds: ['urgency'],
    read({ text, tokens }) {
      return urgencySigns(book.scan(tokens)).flatMap(({ value, from, to, score }): Candidate[] => {
        const first = tokens[from]
        const last = tokens[to - 1]
        if (!first || !last) return []
        const said = { text: textOf(text, tokens, from, to), start: first.start, end: last.end }
        return [{ ...said, kind: 'urgency', value, score, rule: `${language}.urgency.${value}` }]
      })
    },
  }
}
