import type { IntakeContext, IntakeMemory } from '../context.ts'
import { update } from '../update.ts'

/** Questions of the caller's own that are answered in one call: whoever asks more is not here for a plumber. */
const MOST_ASIDES = 20

/** Whether a caller has chatted for longer than anybody who wants something. */
export const hasChattedEnough = ({ asides }: IntakeContext): boolean => asides >= MOST_ASIDES

export const patienceActions = {
  noteAbuse: update(({ abuse }) => ({ abuse: abuse + 1 })),
}

export const patienceGuards = {
  /** One calm sentence is enough. */
  abusedBefore: ({ context: { call } }: { readonly context: IntakeMemory }) => call.abuse > 0,
}
