export type { NoiseWords } from './noise-words.ts'
export { mishear, type NoiseOptions, type NoisyHearing } from './recogniser.ts'
export { seedOf } from './seed.ts'
export { wordErrors, wordsOf } from './word-errors.ts'
