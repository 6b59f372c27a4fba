import { vocabulary } from '../../understanding/vocabulary.ts'

/** Shared by the phrase books of French. */
export const frenchWords = vocabulary({ elision: true })
