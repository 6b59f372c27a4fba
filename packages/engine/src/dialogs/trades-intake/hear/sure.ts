import { confirmationOf, type DearSlot, isDear } from '../confirmation.ts'
import type { DoubtedSlot } from './agreement.ts'
import type { IntakeTurn } from './hear.ts'
import { READ_BACKS } from './read-backs.ts'
import { SLOT_OF } from './slot-parts.ts'

/** From this confidence on a hearing that no other contradicts is taken as it is: the more a mistake costs, the more. */
const SURE: Readonly<Record<DoubtedSlot, number>> = { name: 0.7, phone: 0.8, address: 0.8, wish: 0.75, visit: 0.6 }
/** A hearing that the recogniser has no other for needs less. */
const SURE_ALONE = 0.7

/** Whether a hearing that no other contradicts is taken as it is. What is put right at a read-back is read back, and an emergency waits for nothing. */
export function isSure(slot: DoubtedSlot, confidence: number, isAlone: boolean, { path }: IntakeTurn): boolean {
  const checked = SLOT_OF[slot]
  if (slot === 'name' || checked === undefined || READ_BACKS.has(path) || path.startsWith('EMERGENCY_FLOW'))
    return confidence >= (isAlone ? SURE_ALONE : SURE[slot])
  return confirmationOf(checked, { confidence, contradicted: false }) === 'implicit'
}

/** Whether the answer to the question at hand is told to the caller, to be said once more; in an emergency there is no time for it. */
export function isAskedOnceMore(slot: (typeof SLOT_OF)[DoubtedSlot], { listen, path, context }: IntakeTurn): slot is DearSlot {
  const asked = listen.asked.length === 1 && listen.asked[0] === slot
  return slot !== undefined && isDear(slot) && asked && context.verify !== slot && !path.startsWith('EMERGENCY_FLOW')
}

/** Where the town can be asked for alone: it was not yet, and nothing is read back. */
export const mayAskTown = ({ context, path }: IntakeTurn): boolean =>
  !context.askedTown && !path.startsWith('EMERGENCY_FLOW') && !READ_BACKS.has(path)
