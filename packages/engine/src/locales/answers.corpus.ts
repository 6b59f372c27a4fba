import type { Says } from './en/acts.corpus.ts'

type Answer = 'yes' | 'no' | 'maybe'

/** What a corpus of yes and no holds, in any language. `%` in a carrier stands for the answer. */
export type YesNoCorpus = {
  readonly carriers: readonly string[]
  readonly says: Readonly<Record<Answer, readonly string[]>>
  /** As a recogniser prints it: without accents or apostrophes, with homophones. */
  readonly misheard: Readonly<Record<Answer, readonly string[]>>
  /** A yes that is not clear enough to book on. */
  readonly unclear: readonly string[]
  /** No answer at all, or one below 0.5. */
  readonly rejects: readonly string[]
  /** What is heard when nothing was asked. */
  readonly unasked: { readonly yes: readonly string[]; readonly no: readonly string[]; readonly nothing: readonly string[] }
}

export type ChoiceCorpus = {
  readonly carriers: readonly string[]
  readonly says: readonly Says<number | 'none' | undefined>[]
  readonly misheard: readonly Says<number>[]
}
