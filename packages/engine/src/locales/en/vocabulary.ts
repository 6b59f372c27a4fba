import { vocabulary } from '../../understanding/vocabulary.ts'

/** Shared by the phrase books of English. */
export const englishWords = vocabulary()
