import { emergencyGrammar } from '../../slots/emergency-grammar.ts'
import { EMERGENCY_WORDS } from './emergency-words.ts'
import { spanishWords } from './vocabulary.ts'

/** Trouble that must not wait, in Spanish. */
export const emergency = emergencyGrammar({
  language: 'es',
  vocabulary: spanishWords,
  words: EMERGENCY_WORDS,
  forms: (pattern) => [pattern],
})
