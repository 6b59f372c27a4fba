import { says } from '../ask.ts'
import type { Parts } from '../parts.ts'
import { aside } from './emergency-asides.ts'
import { tellDetails, tellWithdrawn, tellWords } from './emergency-notices.ts'

/**
 * The caller takes the alarm back, and the owner hears of that as well. Where lives were in danger it is asked about first: a wrong
 * withdrawal is worse than a needless alarm, so that anything but a yes leaves the alarm as it is.
 */
export function withdrawing({ intake, speech }: Parts) {
  return {
    confirmingWithdrawal: intake.createStateConfig({
      entry: [{ type: 'say', params: ({ context: { call } }) => speech.confirmWithdrawal(call) }, 'noteWithdrawal'],
      on: {
        ...aside([{ guard: 'thirdMiss', target: 'route', actions: ['setLocale', 'forgive'] }]),
        YES: { target: 'withdrawing' },
        WITHDRAW: { target: 'withdrawing' },
        NEVER_MIND: { target: 'withdrawing' },
        NO: { target: 'route', actions: 'forgive' },
        NO_MATCH: [
          { guard: 'secondMiss', target: 'route', actions: 'forgive' },
          { target: 'confirmingWithdrawal', reenter: true, actions: 'missMatch' },
        ],
        NO_INPUT: [
          { guard: 'secondMiss', target: 'route', actions: 'forgive' },
          { target: 'confirmingWithdrawal', reenter: true, actions: 'missInput' },
        ],
      },
    }),
    /** The booking goes on with what is known; who came for nothing else is asked what else there is. */
    withdrawing: intake.createStateConfig({
      always: [
        // Whoever has cried twice before is not asked for anything more: the alarm stands, and the technician calls.
        {
          guard: 'hasAlarmedTooOften',
          target: '#trades-intake.ENDED',
          actions: [tellDetails, tellWords, { type: 'say', params: says('emergency_stays') }],
        },
        {
          guard: 'hadGoal',
          target: '#route',
          actions: [
            tellWithdrawn,
            { type: 'say', params: ({ context: { call } }) => speech.emergencyWithdrawn(call) },
            'withdrawEmergency',
          ],
        },
        {
          target: '#trades-intake.talk.CLOSING',
          actions: [
            tellWithdrawn,
            { type: 'say', params: ({ context: { call } }) => speech.emergencyWithdrawn(call) },
            'withdrawEmergency',
          ],
        },
      ],
    }),
  }
}
