import type { Act, Heard } from '../acts.ts'
import type { IntakeContext, IntakeMemory } from '../context.ts'
import { update } from '../update.ts'

/** How often a task may be turned back before a person takes over. */
const MOST_CHANGES = 6

/** The slots of which something was known that was said otherwise now; what was asked for is no correction. */
export function corrected(heard: Heard, { frame }: IntakeContext, asked: readonly string[]): NonNullable<Heard['corrects']> {
  const said = {
    caller_name: heard.name,
    callback_number: heard.phone,
    service_address: heard.address,
    problem: heard.problem,
    preferred_time: heard.wish,
  }
  const only = asked.length === 1 ? (asked[0] === 'slot_choice' ? 'preferred_time' : asked[0]) : undefined
  return CORRECTED_SLOTS.filter((slot) => said[slot] !== undefined && frame[slot] !== undefined && slot !== only)
}

const CORRECTED_SLOTS = ['caller_name', 'callback_number', 'service_address', 'problem', 'preferred_time'] as const

/** The call after something was changed: it is read back with more care. */
export function afterChange({ changes, careful }: IntakeContext, slots: NonNullable<Heard['corrects']>): Partial<IntakeContext> {
  return slots.length === 0 ? {} : { changes: changes + 1, careful: [...new Set([...careful, ...slots])] }
}

/** Actions of a caller who changes what was said before. */
export const changeActions = {
  /** Something is to be changed, and only which is said. */
  countChange: update((call, event) => (event.type === 'CHANGE' ? afterChange(call, [event.slot]) : { changes: call.changes + 1 })),
}

type Memory = { readonly context: IntakeMemory; readonly event: Act }

/** At its bound an answer still goes through, unless it turns the task back once more. */
const tooOften = ({ context: { call }, event }: Memory): boolean =>
  call.changes >= MOST_CHANGES && (event.type !== 'ANSWER' || event.heard.wish !== undefined || (event.heard.corrects ?? []).length > 0)

/** Guards that bound them. */
export const changeGuards = {
  changedTooOften: tooOften,
  changedTooOftenAlone: (memory: Memory) => memory.context.call.transferFailed && tooOften(memory),
  /** The time was sold meanwhile, as were those before. */
  takenTooOften: (memory: Memory) => memory.event.type === 'FAILED' && memory.event.failure.code === 'BIZ_001' && tooOften(memory),
}
