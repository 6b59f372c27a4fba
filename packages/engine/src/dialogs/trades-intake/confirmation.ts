import type { Correction } from '../../understanding/candidate.ts'

/** A slot that is confirmed. */
export type ConfirmedSlot = NonNullable<Correction['slot']>

/**
 * How a value that was heard is confirmed: by what a mistake costs, and how sure the hearing is (the recogniser's confidence, and
 * whether its other hearings say something else).
 *
 * | heard                                   | number, address (a wrong one sends a van to nobody) | name, time                     |
 * | --------------------------------------- | --------------------------------------------------- | ------------------------------ |
 * | from 0.8 on, or the channel tells none  | implicit: "8 6 0, 5 5 5, 0 1 4 2, got it. And …"    | implicit: "Thanks, Ann. And …" |
 * | from 0.7 on, and no hearing contradicts | explicit: "Was that 8 6 0, 5 5 5, 0 1 4 2?"         | implicit                       |
 * | from 0.5 on, and no hearing contradicts | explicit                                            | again                          |
 * | less, or hearings that contradict       | again: attempts add up (`hear/doubt.ts`)            | again                          |
 *
 * A time is offered or read back before anything else, so it needs no echo. The whole booking is read back in any case, and nothing is
 * booked, moved or cancelled without a yes to that. What was put right is read back with more care: the number digit by digit, the name
 * by letter, the address by part (`speech.readBack`).
 */
export type Confirmation = 'implicit' | 'explicit' | 'again'

/** From here on a hearing of what costs most needs no question of its own. */
const GOOD = 0.8
/** From here on a hearing of the rest is taken. */
const ENOUGH = 0.7
/** Below this it is a guess. */
const FAIR = 0.5

/** The slots of which a mistake costs most. */
const DEAR: ReadonlySet<ConfirmedSlot> = new Set<ConfirmedSlot>(['callback_number', 'service_address'])

/** What the table says. */
export function confirmationOf(
  slot: ConfirmedSlot,
  { confidence = 1, contradicted }: { readonly confidence?: number | undefined; readonly contradicted: boolean },
): Confirmation {
  if (contradicted || confidence < FAIR) return 'again'
  if (!DEAR.has(slot)) return confidence >= ENOUGH ? 'implicit' : 'again'
  return confidence >= GOOD ? 'implicit' : 'explicit'
}

/** Whether a value is asked about by a question of its own. */
export function isDear(slot: ConfirmedSlot): slot is DearSlot {
  return DEAR.has(slot)
}

export type DearSlot = 'callback_number' | 'service_address'
