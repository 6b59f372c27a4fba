import { emergencyGrammar } from '../../../slots/emergency/grammar.ts'
import { spanishWords } from '../vocabulary.ts'
import { EMERGENCY_WORDS } from './words.ts'

/** Trouble that must not wait, in Spanish. */
export const emergency = emergencyGrammar({
  language: 'es',
  vocabulary: spanishWords,
  words: EMERGENCY_WORDS,
  forms: (pattern) => [pattern],
})
