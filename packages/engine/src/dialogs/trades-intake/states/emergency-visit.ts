import { says } from '../ask.ts'
import type { Parts } from '../parts.ts'
import { bookEmergency, findEmergencyTimes, holdEmergency } from '../requests.ts'
import { aside } from './emergency-asides.ts'
import { tellNotBooked } from './emergency-notices.ts'

/** The first visit there is, read back and booked on a yes; where there is none, the technician will call. */
export function firstVisit({ intake, speech, setting }: Parts) {
  return intake.createStateConfig({
    initial: 'finding',
    states: {
      finding: {
        entry: ['nextSearch', { type: 'effect', params: ({ context: { call } }) => findEmergencyTimes(call, setting) }],
        on: {
          DONE: [
            { guard: 'hasOffers', target: 'holding', actions: 'setOffers' },
            { target: '#trades-intake.EMERGENCY_FLOW.dispatched', actions: 'settleVisit' },
          ],
          FAILED: { target: '#trades-intake.EMERGENCY_FLOW.dispatched', actions: 'settleVisit' },
        },
      },
      /** Nothing was offered yet: of a time that is lost here the caller hears nothing. */
      holding: {
        entry: { type: 'effect', params: ({ context: { call } }) => holdEmergency(call, setting) },
        on: {
          DONE: { target: 'confirming' },
          FAILED: [
            { guard: 'takenMayFindOther', target: 'finding' },
            { guard: 'timeTaken', target: '#trades-intake.EMERGENCY_FLOW.dispatched', actions: 'settleVisit' },
            { target: 'confirming' },
          ],
        },
      },
      confirming: {
        entry: { type: 'say', params: ({ context: { call } }) => speech.offerEmergencyVisit(call) },
        on: {
          ...aside([{ guard: 'thirdMiss', target: '#trades-intake.EMERGENCY_FLOW.dispatched', actions: ['setLocale', 'settleVisit'] }]),
          YES: { target: 'booking', actions: 'confirmAll' },
          NO: { target: '#trades-intake.EMERGENCY_FLOW.dispatched', actions: 'settleVisit' },
          NO_MATCH: [
            { guard: 'secondMiss', target: '#trades-intake.EMERGENCY_FLOW.dispatched', actions: 'settleVisit' },
            { target: 'confirming', reenter: true, actions: 'missMatch' },
          ],
          NO_INPUT: [
            { guard: 'secondMiss', target: '#trades-intake.EMERGENCY_FLOW.dispatched', actions: 'settleVisit' },
            { target: 'confirming', reenter: true, actions: 'missInput' },
          ],
        },
      },
      booking: {
        entry: { type: 'effect', params: ({ context: { call } }) => bookEmergency(call) },
        on: {
          DONE: {
            target: '#trades-intake.ENDED',
            actions: ['setMade', { type: 'say', params: ({ context: { call } }) => speech.emergencyBooked(call) }],
          },
          FAILED: [
            {
              guard: 'takenMayFindOther',
              target: 'finding',
              actions: { type: 'say', params: says('just_taken') },
            },
            { target: '#trades-intake.EMERGENCY_FLOW.dispatched', actions: [tellNotBooked, 'settleVisit'] },
          ],
        },
      },
    },
  })
}
