import { locales } from '../locales/index.ts'
import { LANGUAGES, type Language } from '../understanding/candidate.ts'
import { type Match, type PhraseBook, phraseBook } from '../understanding/phrases.ts'
import type { Token } from '../understanding/token.ts'
import { vocabulary } from '../understanding/vocabulary.ts'

/** Patterns by language, written as for `phraseBook`: `(see|visit) the doctor`, `book*`, `appointment?`. */
export type Words = { readonly [L in Language]?: readonly string[] }

/** Finds the words of its entries in any language that they are given in. */
export type Phrases<T> = { scan(tokens: readonly Token[], language: Language): readonly Match<T>[] }

/** Compiles `[value, words]` entries, one phrase book for each language. Throws on a malformed pattern. */
export function phrases<T>(entries: readonly (readonly [value: T, words: Words])[]): Phrases<T> {
  const books = new Map<Language, PhraseBook<T>>()
  for (const language of LANGUAGES) {
    const own = entries.flatMap(([value, words]) => (words[language] ? [[value, words[language]] as const] : []))
    if (own.length > 0) books.set(language, phraseBook(own, vocabulary({ elision: locales[language].elision })))
  }
  return { scan: (tokens, language) => books.get(language)?.scan(tokens) ?? [] }
}

/** The longest of some matches, the first of equals. */
export function longest<T>(matches: readonly Match<T>[]): Match<T> | undefined {
  let found: Match<T> | undefined
  for (const match of matches) if (!found || match.to - match.from > found.to - found.from) found = match
  return found
}
