import type { Correction } from '../../understanding/candidate.ts'

/** A slot that is confirmed. */
export type ConfirmedSlot = NonNullable<Correction['slot']>

/**
 * How a value that was heard is confirmed: by what a mistake costs, and how sure the hearing is (the recogniser's confidence, and
 * whether its other hearings say something else).
 *
 * | heard                                                     | number, address (a wrong one sends a van to nobody)    | time     | name     |
 * | --------------------------------------------------------- | ------------------------------------------------------ | -------- | -------- |
 * | from 0.85 on, none contradicts, or the channel tells none | implicit: "8 6 0, 5 5 5, 0 1 4 2, got it. And …"       | implicit | implicit: "Thanks, Ann. And …" |
 * | from 0.7 on, none contradicts                             | explicit: "I heard 8 6 0, 5 5 5, 0 1 4 2. To be sure, please say it once more" | again | implicit |
 * | less, or hearings that contradict                         | explicit, and again until the attempts agree (`hear/doubt.ts`) | again | again |
 *
 * Whoever hears a wrong value may well say yes to it: so what was heard unclearly is said once more, and a yes will do for who listened.
 * A time is offered or read back before anything else, so it needs no echo. The whole booking is read back in any case, and nothing is
 * booked, moved or cancelled without a yes to that. What was put right is read back with more care: the number digit by digit, the name
 * by letter, the address by part (`speech.readBack`).
 */
export type Confirmation = 'implicit' | 'explicit' | 'again'

/** From here on a hearing of what costs most needs no question of its own. */
const GOOD = 0.85
/** From here on a hearing of the rest is taken. */
const ENOUGH = 0.7

/** The slots of which a mistake costs most. */
const DEAR: ReadonlySet<ConfirmedSlot> = new Set<ConfirmedSlot>(['callback_number', 'service_address'])

/** What the table says. */
export function confirmationOf(
  slot: ConfirmedSlot,
  { confidence = 1, contradicted }: { readonly confidence?: number | undefined; readonly contradicted: boolean },
): Confirmation {
  const otherwise = DEAR.has(slot) ? 'explicit' : 'again'
  return !contradicted && confidence >= (DEAR.has(slot) || slot === 'preferred_time' ? GOOD : ENOUGH) ? 'implicit' : otherwise
}

/** Whether a value is asked about by a question of its own. */
export function isDear(slot: ConfirmedSlot): slot is DearSlot {
  return DEAR.has(slot)
}

export type DearSlot = 'callback_number' | 'service_address'
