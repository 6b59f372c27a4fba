import type { Correction } from '../understanding/candidate.ts'

/** The slots a caller can point at. */
export type CorrectedSlot = NonNullable<Correction['slot']>
/** `taken-back` stands before the words that were wrong ("not forty-two"), `wrong` says only that something is. */
export type CorrectionSign = CorrectedSlot | 'change' | 'taken_back' | 'wrong' | 'rather'
