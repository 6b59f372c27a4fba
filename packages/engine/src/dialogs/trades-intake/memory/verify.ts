import { forget } from '../absorb.ts'
import type { DearSlot } from '../confirmation.ts'
import { type IntakeContext, type IntakeMemory, NO_MISSES } from '../context.ts'
import { update } from '../update.ts'

/** The caller said yes to the value: it is not asked about again. */
function verified(call: IntakeContext): Partial<IntakeContext> {
  const { verify, frame } = call
  const filled = verify && frame[verify]
  return { verify: null, misses: NO_MISSES, ...(verify && filled ? { frame: { ...frame, [verify]: { ...filled, confirmed: true } } } : {}) }
}

/** Actions of a value that has a question of its own. */
export const verifyActions = {
  verified: update(verified),
  /** It was misheard: asked again, further down the ladder, and not taken again. */
  misheard: update((call) => ({
    ...(call.verify ? forget(call, call.verify) : {}),
    verify: null,
    changes: call.changes + 1,
    misses: { ...NO_MISSES, noMatch: 1 },
  })),
}

type Memory = { readonly context: IntakeMemory }

export const verifyGuards = {
  verifies: ({ context: { call } }: Memory, params: { slot: DearSlot }) =>
    call.verify === params.slot && call.frame[params.slot] !== undefined,
}
