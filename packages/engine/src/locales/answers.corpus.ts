import type { Says } from '../testing/corpus-lines.ts'
import type { Correction } from '../understanding/candidate.ts'

type Answer = 'yes' | 'no' | 'maybe'

/** What a corpus of yes and no holds, in any language. `{}` in a carrier stands for the answer. */
export type YesNoCorpus = {
  readonly carriers: readonly string[]
  readonly says: Readonly<Record<Answer, readonly string[]>>
  /** As a recogniser prints it: without accents or apostrophes, with homophones. */
  readonly misheard: Readonly<Record<Answer, readonly string[]>>
  /** A yes that is not clear enough to book on. */
  readonly ambiguous: readonly string[]
  /** No answer at all, or one below 0.5. */
  readonly rejects: readonly string[]
  /** A yes in the middle of something else. */
  readonly story: string
  /** What is heard when nothing was asked. */
  readonly unasked: { readonly yes: readonly string[]; readonly no: readonly string[]; readonly nothing: readonly string[] }
}

/** What a corpus of choices holds: what means the item at that position of {@link OFFERED}, or none of them. */
export type ChoiceCorpus = {
  readonly carriers: readonly string[]
  readonly says: readonly Says<number | 'none'>[]
  readonly misheard: readonly Says<number>[]
  /** What fits several items: all of them are reported. */
  readonly ambiguous: readonly { readonly values: readonly number[]; readonly says: readonly string[] }[]
  readonly rejects: readonly string[]
  /** The same where other times were offered. */
  readonly otherOffers: readonly {
    readonly offered: readonly string[]
    readonly says: readonly Says<number | 'none'>[]
    readonly rejects: readonly string[]
  }[]
}

/** Tuesday 24 November 9:00, Tuesday 13:30, Friday 27 November 8:00. */
export const OFFERED: readonly string[] = ['2026-11-24T09:00', '2026-11-24T13:30', '2026-11-27T08:00']

/** What a corpus of corrections holds. `not` is what was said to be wrong, as heard. */
export type CorrectionCorpus = {
  readonly carriers: readonly string[]
  readonly says: readonly Says<Correction>[]
  readonly misheard: readonly Says<Correction>[]
  /** Something may be taken back, but not what: at most a faint reading. */
  readonly ambiguous: readonly string[]
  readonly rejects: readonly string[]
}
