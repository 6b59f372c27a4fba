import { asks, says } from '../ask.ts'
import { visitUpdate } from '../memory/same-visit.ts'
import type { Parts } from '../parts.ts'
import { declined, declining } from './declined.ts'
import { retelling, triage } from './triage.ts'

/** One question each, on its ladder; the answer itself is taken in by `talk`, which then routes on. */
export function collectingProblem(parts: Parts) {
  const { intake } = parts
  return intake.createStateConfig({
    initial: 'asking',
    states: {
      asking: { entry: { type: 'say', params: ({ context: { call } }) => asks(call, 'ask_problem') } },
      retelling: retelling(parts),
      triage: triage(parts),
      /** The same work is booked already under this number: asked once, so that one job does not get two vans. */
      sameVisit: {
        entry: [{ type: 'say', params: ({ context: { call } }) => parts.speech.sameVisit(call) }, 'askedSameVisit'],
        on: {
          YES: { target: '#route', actions: 'forgive' },
          NO: {
            target: '#trades-intake.talk.CLOSING',
            actions: [
              { type: 'effect', params: ({ context: { call } }) => visitUpdate(call) },
              'takeSameVisit',
              { type: 'setOutcome', params: { outcome: 'message_taken' } },
              { type: 'say', params: ({ context: { call } }) => parts.speech.aboutVisit('same_visit_noted', call) },
            ],
          },
        },
      },
    },
  })
}

/** A first name alone is asked to be completed, once. */
export function collectingName(parts: Parts) {
  const { intake, speech } = parts
  return intake.createStateConfig({
    initial: 'asking',
    on: declining(parts),
    states: {
      declined: declined(parts, 'without_name'),
      asking: {
        entry: [{ type: 'say', params: ({ context: { call } }) => speech.askName(call) }, 'setAskedName'],
        // "And your last name?" "No": the first name will do.
        on: { NO: { guard: 'hasFirstName', target: '#route', actions: 'forgive' } },
      },
    },
  })
}

/** The number the call comes from is checked, never assumed; without one it is asked for. */
export function collectingPhone(parts: Parts) {
  const { intake, speech } = parts
  return intake.createStateConfig({
    initial: 'route',
    on: declining(parts),
    states: {
      declined: declined(parts, 'without_phone'),
      route: { always: [{ guard: 'knowsCallerNumber', target: 'checking' }, { target: 'asking' }] },
      checking: {
        entry: { type: 'say', params: ({ context: { call } }) => speech.checkPhone(call) },
        on: {
          YES: { target: '#route', actions: 'useCallerNumber' },
          NO: [
            { guard: 'hasDeclinedNumber', target: 'declined', actions: 'forgive' },
            { target: 'asking', actions: 'forgive' },
          ],
        },
      },
      /** Heard, but not well enough for something that costs so much when it is wrong. */
      verifying: {
        entry: { type: 'say', params: ({ context: { call } }) => speech.verifyPhone(call) },
        on: { YES: { target: '#route', actions: 'verified' }, NO: { target: 'asking', actions: 'misheard' } },
      },
      asking: {
        id: 'ask-phone',
        entry: { type: 'say', params: ({ context: { call } }) => speech.askPhone(call) },
        on: {
          DECLINE: [
            { guard: 'leavesItOut', target: '#route', actions: 'noteDeclined' },
            { guard: 'offersOwnNumber', target: 'checking', actions: 'noteDeclined' },
            { target: 'declined', actions: 'noteDeclined' },
          ],
        },
      },
    },
  })
}

export function collectingAddress(parts: Parts) {
  const { intake, speech } = parts
  const goOn = { target: '#route', actions: 'forgive' } as const
  return intake.createStateConfig({
    initial: 'asking',
    on: declining(parts),
    states: {
      declined: declined(parts, 'without_address'),
      asking: { entry: { type: 'say', params: ({ context: { call } }) => speech.askAddress(call) } },
      verifying: {
        entry: { type: 'say', params: ({ context: { call } }) => speech.verifyAddress(call) },
        on: { YES: { target: '#route', actions: 'verified' }, NO: { target: 'asking', actions: 'misheard' } },
      },
      /** Who calls from a number that is known is asked whether it is the same again: who and where in one question. */
      checkingBoth: {
        entry: ['offerKnown', { type: 'say', params: ({ context: { call } }) => speech.checkKnown(call) }],
        on: { YES: { target: '#route', actions: ['forgive', 'useKnown'] }, NO: { target: '#route', actions: ['forgive', 'declineKnown'] } },
      },
      checking: {
        entry: ['offerKnownAddress', { type: 'say', params: ({ context: { call } }) => speech.checkKnownAddress(call) }],
        on: { YES: { target: '#route', actions: ['forgive', 'useKnownAddress'] }, NO: { target: 'asking', actions: 'forgive' } },
      },
      /** Asked once: a street stands in many towns, and a van sent to the wrong one is a visit lost. */
      askingTown: {
        entry: ['setAskedTown', { type: 'say', params: says('ask_town') }],
        on: { NO_MATCH: goOn, NO_INPUT: goOn, YES: goOn, NO: goOn },
      },
      /** For a visit at somebody else's place: asked once, and whatever comes of it the visit can be booked. */
      askingSite: {
        entry: ['askedSite', { type: 'say', params: says('ask_site') }],
        on: { NO_MATCH: { target: '#route' }, NO_INPUT: { target: '#route' }, YES: { target: '#route' }, NO: { target: '#route' } },
      },
      outside: {
        entry: [
          { type: 'noteLead', params: { reason: 'outside_area' } },
          { type: 'say', params: ({ context: { call } }) => speech.outsideArea(call) },
        ],
        on: {
          YES: { target: '#route', actions: { type: 'presetMessage', params: { reason: 'outside_area' } } },
          NO: { target: '#trades-intake.talk.CLOSING' },
        },
      },
    },
  })
}
