import { openUntil } from '../../../business/opening.ts'
import type { Act } from '../acts.ts'
import type { IntakeMemory } from '../context.ts'
import type { Setting } from '../setting.ts'

type At = { readonly context: IntakeMemory; readonly event: Act }

/** Guards on whether there is anybody to put a caller through to. */
export const peopleGuards = ({ facts }: Setting) => ({
  /** Nobody is at the desk, and nobody is to be rung: the owner does not want it, or there is nobody. An emergency rings all the same. */
  nobodyOnCall: ({ context: { call }, event }: At) =>
    call.emergency === null &&
    (facts.on_call.length === 0 || facts.after_hours === 'message') &&
    'now' in event &&
    event.now !== undefined &&
    openUntil(facts, event.now) === undefined,
})
