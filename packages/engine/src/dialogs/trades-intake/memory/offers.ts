import type { Heard } from '../acts.ts'
import type { IntakeContext, IntakeMemory } from '../context.ts'
import { update } from '../update.ts'

/** Rounds of offers that a caller may turn down before a call back is offered instead of yet another time. */
const MOST_REFUSED = 3
/** Starts that are kept out of later offers: those of the rounds that there may be, and some more. */
const MOST_TURNED_DOWN = 12

/** Another time is asked for while times are on offer: those were turned down. */
export function refusedBy(call: IntakeContext, heard: Heard): Partial<IntakeContext> {
  return heard.wish && call.offers.length > 0 && !call.frame.slot_choice ? { refused: call.refused + 1 } : {}
}

export const offerActions = {
  refuseOffers: update(({ refused, turnedDown, offers }) => ({
    refused: refused + 1,
    turnedDown: [...new Set([...turnedDown, ...offers.map(({ start }) => start.slice(0, 16))])].slice(-MOST_TURNED_DOWN),
  })),
  /** A time that the caller still names is looked up once more. */
  oneMoreRound: update(({ refused }) => (refused < MOST_REFUSED ? {} : { refused: MOST_REFUSED - 1 })),
}

type At = { readonly context: IntakeMemory }

export const offerGuards = {
  refusedTooOften: ({ context: { call } }: At) => call.refused >= MOST_REFUSED,
  refusesOnceTooOften: ({ context: { call } }: At) => call.refused + 1 >= MOST_REFUSED,
}
