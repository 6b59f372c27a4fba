import { vocabulary } from '../../understanding/vocabulary.ts'

/** Shared by the phrase books of Spanish. */
export const spanishWords = vocabulary()
