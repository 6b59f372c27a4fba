import { asks, asksYesNo, says } from '../ask.ts'
import type { Parts } from '../parts.ts'
import { findVisits } from '../requests.ts'

/**
 * How a visit is found: by the number of the call, else by name and one thing that only the customer knows (the number it is booked
 * under, the house and street, the reference). Until that is right nothing of a visit is read out, not even whether there is one;
 * wrong twice, a message is offered.
 */
const proofRoute = [
  { guard: 'lookupsUsedUp', target: 'notFound' },
  { guard: 'foundNothing', target: 'askingName', actions: ['lookAgain', { type: 'say', params: says('visit_not_matched') }] },
  { guard: 'needsVisitName', target: 'askingName' },
  { guard: 'needsProof', target: 'verifying' },
  { guard: 'needsSearch', target: 'searching' },
] as const

/** For a visit that is to be changed: of several, the caller says which. Where all are meant, they are gone through one by one. */
export const lookupRoute = [
  { guard: 'meansAll', target: 'route', actions: ['takeNextOfAll', { type: 'say', params: says('one_by_one') }], reenter: true },
  { guard: 'visitIsClear', target: 'route', actions: 'takeOnlyVisit', reenter: true },
  { guard: 'severalVisits', target: 'askingWhich' },
  ...proofRoute,
] as const

/** For a visit that is only asked about: of several, the next. */
export const nextVisitRoute = [{ guard: 'someVisit', target: 'route', actions: 'takeNextVisit', reenter: true }, ...proofRoute] as const

/** The states that the routes lead to; `route` is the state's own. */
export function lookupStates({ intake, speech }: Parts) {
  return {
    askingWhich: intake.createStateConfig({
      entry: { type: 'say', params: ({ context: { call } }) => speech.whichVisit(call) },
      on: { NONE: { target: 'route', actions: 'lookElsewhere' } },
    }),
    askingName: intake.createStateConfig({ entry: { type: 'say', params: ({ context: { call } }) => asks(call, 'ask_visit_name') } }),
    verifying: intake.createStateConfig({ entry: { type: 'say', params: ({ context: { call } }) => asks(call, 'ask_visit_proof') } }),
    searching: intake.createStateConfig({
      entry: { type: 'effect', params: ({ context: { call } }) => findVisits(call) },
      on: { DONE: { target: 'route', actions: 'setFound' }, FAILED: { target: '#calendar-down' } },
    }),
    notFound: intake.createStateConfig({
      entry: { type: 'say', params: ({ context: { call } }) => asksYesNo(call, 'visit_not_found') },
      on: {
        YES: { target: '#route', actions: { type: 'presetMessage', params: { reason: 'asked' } } },
        NO: { target: '#trades-intake.talk.CLOSING' },
      },
    }),
  }
}
