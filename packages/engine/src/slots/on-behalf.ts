import { type Candidate, type Language, ON_BEHALF, type OnBehalf } from '../understanding/candidate.ts'
import type { Grammar } from '../understanding/grammar.ts'
import { phraseBook } from '../understanding/phrases.ts'
import { textOf } from '../understanding/token.ts'
import type { Vocabulary } from '../understanding/vocabulary.ts'
import { longestOnly } from './mention.ts'
import type { Variants } from './variants.ts'

/**
 * A language's words for somebody else's visit: that it is one, and what goes before that person's name and number. `ignored` only sounds so:
 * "I'm the tenant".
 */
export type OnBehalfWords = Readonly<Record<OnBehalf | 'ignored', readonly string[]>>

/** Hears that a call is for somebody else, and where that person's name or number follows. The values themselves are read by other grammars. */
export function onBehalfGrammar(language: Language, words: OnBehalfWords, vocabulary: Vocabulary, variants: Variants): Grammar {
  const book = phraseBook(variants([...ON_BEHALF, 'ignored' as const].map((sign) => [sign, words[sign]] as const)), vocabulary)
  return {
    kinds: ['on_behalf'],
    read({ text, tokens }) {
      return longestOnly(book.scan(tokens)).flatMap(({ value, from, to }): Candidate[] => {
        const first = tokens[from]
        const last = tokens[to - 1]
        if (!first || !last || value === 'ignored') return []
        const said = { text: textOf(text, tokens, from, to), start: first.start, end: last.end }
        return [{ ...said, kind: 'on_behalf', value, score: 0.85, rule: `${language}.on-behalf.${value}` }]
      })
    },
  }
}
