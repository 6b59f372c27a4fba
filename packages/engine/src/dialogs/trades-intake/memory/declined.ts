import { forget } from '../absorb.ts'
import type { IntakeContext, IntakeMemory } from '../context.ts'
import { NO_MISSES } from '../context.ts'
import { update } from '../update.ts'

/** Whether a task can do without what the caller keeps to himself: a message can, a visit needs all of it. */
export const isLeftOut = ({ goal, declined }: IntakeContext, slot: IntakeContext['declined'][number]): boolean =>
  goal === 'message' && declined.includes(slot)

/** Actions of a caller who keeps something to himself. */
export const declinedActions = {
  /** What was heard badly and is not said again is not kept: nobody would ask for it any more. */
  noteDeclined: update((call, event) => {
    if (event.type !== 'DECLINE') return {}
    const doubted = call.verify ? { ...forget(call, call.verify), verify: null } : {}
    return { ...doubted, declined: [...new Set([...call.declined, event.slot])], misses: NO_MISSES }
  }),
}

type At = { readonly context: IntakeMemory }

/** Guards of it. */
export const declinedGuards = {
  leavesItOut: ({ context: { call } }: At) => call.goal === 'message',
  /** The number of the call is offered instead of another, once. */
  offersOwnNumber: ({ context: { call } }: At) => call.callerPhone !== null && !call.declined.includes('callback_number'),
  hasDeclinedNumber: ({ context: { call } }: At) => call.declined.includes('callback_number'),
}
