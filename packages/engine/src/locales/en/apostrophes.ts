import type { Match, PhraseBook } from '../../understanding/phrases.ts'
import type { Token } from '../../understanding/token.ts'
import { ALL_BOOKS } from '../../understanding/vocabulary.ts'

/**
 * Patterns as written and once more without apostrophes, as many recognisers print them ("cant", "its"). Entries keep their
 * order.
 */
export function withBareForms<T>(entries: Iterable<readonly [T, readonly string[]]>): [T, readonly string[]][] {
  return [...entries].map(([value, patterns]) => [value, patterns.flatMap(bareForms)])
}

/** A pattern as written and, where it has apostrophes, once more without. */
export const bareForms = (pattern: string): readonly string[] =>
  pattern.includes("'") ? [pattern, pattern.replaceAll("'", '')] : [pattern]

/** Words whose "'s" is part of them: patterns name them as they are. */
const WHOLE: ReadonlySet<string> = new Set([
  "it's",
  "that's",
  "there's",
  "he's",
  "she's",
  "what's",
  "where's",
  "who's",
  "how's",
  "when's",
  "let's",
  "here's",
])

/** A scan that also takes "the water's" for "the water": "'s" behind any noun is "is", "has" or "of". */
export function scanNouns<T>(book: PhraseBook<T>, tokens: readonly Token[]): Match<T>[] {
  const matches = book.scan(tokens)
  if (!tokens.some(isNounWithS)) return matches
  const bare = tokens.map((token) => (isNounWithS(token) ? { ...token, norm: token.norm.slice(0, -2), begins: ALL_BOOKS } : token))
  for (const match of book.scan(bare)) {
    if (!matches.some((known) => known.from === match.from && known.to === match.to && known.value === match.value)) matches.push(match)
  }
  return matches.sort((a, b) => a.from - b.from || b.to - a.to)
}

const isNounWithS = (token: Token) => token.norm.endsWith("'s") && !WHOLE.has(token.norm)
