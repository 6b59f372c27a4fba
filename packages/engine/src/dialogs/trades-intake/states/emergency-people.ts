import { says } from '../ask.ts'
import type { Parts } from '../parts.ts'
import { callPerson } from '../requests.ts'
import { aside } from './emergency-asides.ts'
import { leaveEmergencyMessage, tellWords } from './emergency-notices.ts'

/**
 * A person now, if the caller wants one: the on-call list in order, each who does not answer followed by the next. Words that are
 * neither yes nor no are news for the technician; after the second the call ends, for the alarm stands without an answer.
 */
export function callingPeople({ intake, speech, setting }: Parts) {
  return {
    offeringTransfer: intake.createStateConfig({
      entry: { type: 'say', params: ({ context: { call } }) => speech.offerTransfer(call) },
      on: {
        ...aside([{ guard: 'thirdMiss', target: 'dispatched', actions: ['setLocale', 'setTransferAsked'] }]),
        YES: { target: 'calling', actions: 'setTransferAsked' },
        NO: { target: 'route', actions: 'setTransferAsked' },
        NO_MATCH: [
          {
            guard: 'secondMiss',
            target: '#trades-intake.ENDED',
            actions: [tellWords, { type: 'say', params: says('emergency_passed_on') }],
          },
          { target: 'offeringTransfer', reenter: true, actions: [tellWords, 'missMatch'] },
        ],
        NO_INPUT: [
          { guard: 'secondMiss', target: '#trades-intake.ENDED', actions: { type: 'say', params: says('emergency_passed_on') } },
          { target: 'offeringTransfer', reenter: true, actions: 'missInput' },
        ],
      },
    }),
    calling: intake.createStateConfig({
      initial: 'choosing',
      states: {
        choosing: {
          always: [
            { guard: 'hasPerson', target: 'dialing', actions: { type: 'say', params: says('transferring') } },
            {
              guard: 'mayAskForPeople',
              target: '#trades-intake.EMERGENCY_FLOW.route',
              actions: [leaveEmergencyMessage, 'endOfList', { type: 'say', params: says('cannot_transfer') }],
            },
            {
              target: '#trades-intake.ENDED',
              actions: [leaveEmergencyMessage, { type: 'say', params: says('emergency_passed_on') }],
            },
          ],
        },
        dialing: {
          entry: { type: 'effect', params: ({ context: { call } }) => callPerson(call, setting) },
          on: {
            DONE: { target: '#trades-intake.ENDED' },
            FAILED: [
              {
                guard: 'hasNextPerson',
                target: 'dialing',
                reenter: true,
                actions: ['nextPerson', { type: 'say', params: says('emergency_trying_next') }],
              },
              // Whoever asked for a person before saying where is still asked that.
              {
                target: '#trades-intake.EMERGENCY_FLOW.route',
                actions: ['endOfList', { type: 'say', params: says('cannot_transfer') }],
              },
            ],
          },
        },
      },
    }),
  }
}
