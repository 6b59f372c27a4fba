import type { ActConcept } from '../../../slots/intent-rules.ts'
import { BOOKING_WORDS } from './booking-words.ts'
import { CHANGING_WORDS } from './changing-words.ts'
import { MESSAGE_WORDS } from './message-words.ts'
import { OTHER_WORDS } from './other-words.ts'
import { STATUS_WORDS } from './status-words.ts'

/** What callers say they want, by concept, in the Spanish of the Americas and of Spain. */
export const INTENT_WORDS: Readonly<Record<ActConcept, readonly string[]>> = {
  ...BOOKING_WORDS,
  ...CHANGING_WORDS,
  ...STATUS_WORDS,
  ...MESSAGE_WORDS,
  ...OTHER_WORDS,
}
