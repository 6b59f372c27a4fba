import { emergencyGrammar } from '../../../slots/emergency/grammar.ts'
import type { Said } from '../../../slots/emergency/scope.ts'
import type { PhraseBook } from '../../../understanding/phrases.ts'
import type { Token } from '../../../understanding/token.ts'
import { spanishWords } from '../vocabulary.ts'
import { EMERGENCY_WORDS } from './words.ts'

/** Trouble that must not wait, in Spanish. */
export const emergency = emergencyGrammar({
  language: 'es',
  vocabulary: spanishWords,
  words: EMERGENCY_WORDS,
  forms: (pattern) => [pattern],
  scan: scanWithoutYes,
  no: { word: 'no', denies: true },
})

/** What is asked where "si" means "if". */
const ASKED: ReadonlySet<string> = new Set(['que', 'quien', 'quienes', 'cuanto', 'cuando', 'donde', 'vienen', 'vendrian', 'debo', 'tengo'])

/** A scan that takes no match to begin with a "sí": spoken alike, only "si" means "if". */
function scanWithoutYes(book: PhraseBook<number>, tokens: readonly Token[]): Said[] {
  const matches = book.scan(tokens)
  return tokens.some((token) => token.norm === 'si')
    ? matches.filter(({ from, to }) => !isYes(tokens, tokens[from]?.norm === 'y' && to > from + 1 ? from + 1 : from))
    : matches
}

/** With an accent; where a recogniser prints none, at the beginning of what is no question. */
function isYes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.norm !== 'si') return false
  if (token.text !== 'si' && token.text !== 'Si') return true
  return at === 0 && !tokens.some((other, place) => place > 0 && ASKED.has(other.norm))
}
