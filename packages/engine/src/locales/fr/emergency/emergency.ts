import { emergencyGrammar } from '../../../slots/emergency/grammar.ts'
import { elidedForms } from '../elisions.ts'
import { frenchWords } from '../vocabulary.ts'
import { soundingParticiples } from './participles.ts'
import { EMERGENCY_WORDS } from './words.ts'

/** Trouble that must not wait, in French. */
export const emergency = emergencyGrammar({
  language: 'fr',
  vocabulary: frenchWords,
  words: EMERGENCY_WORDS,
  forms: (pattern, concept) => elidedForms(soundingParticiples(pattern, concept)),
  no: { word: 'non', denies: false },
})
