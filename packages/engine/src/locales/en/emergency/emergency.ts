import { emergencyGrammar } from '../../../slots/emergency/grammar.ts'
import { bareForms, scanNouns } from '../apostrophes.ts'
import { englishWords } from '../vocabulary.ts'
import { EMERGENCY_WORDS } from './words.ts'

/** Trouble that must not wait, in English. */
export const emergency = emergencyGrammar({
  language: 'en',
  vocabulary: englishWords,
  words: EMERGENCY_WORDS,
  forms: bareForms,
  scan: scanNouns,
  no: { word: 'no', denies: true },
})
