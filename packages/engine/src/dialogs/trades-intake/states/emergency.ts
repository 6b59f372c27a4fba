import { asks, says } from '../ask.ts'
import type { Parts } from '../parts.ts'
import { notifyOwner } from '../requests.ts'

/**
 * Safety words and the owner's alert on the very turn it is heard; then only where, and whom to call back. What cannot be
 * understood is left out rather than asked a fourth time: help is on its way regardless.
 */
export function emergencyFlow({ intake, speech }: Parts) {
  const { actions: passOn } = intake.createStateConfig({
    on: { NO_MATCH: { actions: { type: 'say', params: says('emergency_passed_on') } } },
  }).on.NO_MATCH
  return intake.createStateConfig({
    initial: 'alerting',
    on: {
      ANSWER: { target: '.route', actions: 'absorb' },
      QUESTION: { target: '.route', actions: 'absorb' },
      ...Object.fromEntries(
        (
          [
            'REPEAT',
            'SLOWER',
            'HELP',
            'WAIT',
            'BACK',
            'START_OVER',
            'NEVER_MIND',
            'LANGUAGE',
            'YES',
            'NO',
            'CHOICE',
            'NONE',
            'CHANGE',
          ] as const
        ).map((act) => [act, { target: '.again', reenter: true }]),
      ),
    },
    states: {
      again: { type: 'history' },
      alerting: {
        entry: [
          { type: 'setOutcome', params: { outcome: 'emergency_dispatched' } },
          { type: 'effect', params: ({ context: { call } }) => notifyOwner(call, 'emergency', call.emergency?.words ?? '') },
          { type: 'say', params: ({ context: { call } }) => speech.emergency(call) },
        ],
        always: 'route',
      },
      route: {
        always: [
          { guard: 'emergencyNeedsAddress', target: 'askingAddress' },
          { guard: 'emergencyNeedsPhone', target: 'askingPhone' },
          { target: 'dispatched' },
        ],
      },
      askingAddress: {
        entry: { type: 'say', params: ({ context: { call } }) => asks(call, 'emergency_ask_address') },
        on: {
          NO_MATCH: [
            { guard: 'thirdMiss', target: 'route', actions: { type: 'skip', params: { slot: 'service_address' } } },
            { target: 'askingAddress', reenter: true, actions: 'missMatch' },
          ],
          NO_INPUT: [
            { guard: 'thirdMiss', target: 'route', actions: { type: 'skip', params: { slot: 'service_address' } } },
            { target: 'askingAddress', reenter: true, actions: 'missInput' },
          ],
        },
      },
      askingPhone: {
        entry: { type: 'say', params: ({ context: { call } }) => asks(call, 'emergency_ask_phone') },
        on: {
          NO_MATCH: [
            { guard: 'thirdMiss', target: 'route', actions: { type: 'skip', params: { slot: 'callback_number' } } },
            { target: 'askingPhone', reenter: true, actions: 'missMatch' },
          ],
          NO_INPUT: [
            { guard: 'thirdMiss', target: 'route', actions: { type: 'skip', params: { slot: 'callback_number' } } },
            { target: 'askingPhone', reenter: true, actions: 'missInput' },
          ],
        },
      },
      dispatched: {
        entry: [
          { type: 'effect', params: ({ context: { call } }) => notifyOwner(call, 'emergency_details', call.emergency?.words ?? '') },
          { type: 'say', params: ({ context: { call } }) => speech.dispatched(call) },
        ],
        on: {
          NO_MATCH: {
            target: '#trades-intake.ENDED',
            actions: [
              { type: 'effect', params: ({ context: { call }, event }) => notifyOwner(call, 'emergency_details', event.text) },
              { type: 'say', params: says('emergency_passed_on') },
            ],
          },
          NO_INPUT: { target: '#trades-intake.ENDED', actions: passOn },
          NO: { target: '#trades-intake.ENDED', actions: passOn },
          YES: { target: '#trades-intake.ENDED', actions: passOn },
          NEVER_MIND: { target: '#trades-intake.ENDED', actions: passOn },
        },
      },
    },
  })
}
