import { asks, says } from '../ask.ts'
import type { IntakeMemory } from '../context.ts'
import type { Parts } from '../parts.ts'
import { takeMessage } from '../requests.ts'

/** Takes a message: the words, who, where to call back, and a yes to the read-back. */
export function takingMessage(parts: Parts) {
  const { intake, speech } = parts
  return intake.createStateConfig({
    initial: 'route',
    states: {
      route: { always: [{ guard: 'messageConfirmed', target: 'taking' }, { target: 'confirming' }] },
      asking: {
        entry: { type: 'say', params: ({ context: { call } }) => asks(call, 'ask_message') },
        on: {
          NO: { target: '#trades-intake.talk.CLOSING' },
          NO_MATCH: [
            { guard: 'thirdMiss', target: '#trades-intake.ENDED', actions: leaveUnclearMessage(parts) },
            { target: 'asking', reenter: true, actions: ['missMatch', { type: 'say', params: says('did_not_understand') }] },
          ],
          NO_INPUT: [
            { guard: 'thirdMiss', target: '#trades-intake.ENDED', actions: leaveUnclearMessage(parts) },
            { target: 'asking', reenter: true, actions: ['missInput', { type: 'say', params: says('did_not_hear') }] },
          ],
        },
      },
      confirming: {
        entry: { type: 'say', params: ({ context: { call } }) => speech.confirmMessage(call) },
        on: { YES: { target: 'taking', actions: 'confirmMessage' }, NO: { target: 'asking', actions: 'forgetMessage' } },
      },
      taking: {
        entry: [
          { type: 'effect', params: ({ context: { call } }) => takeMessage(call) },
          { type: 'setOutcome', params: { outcome: 'message_taken' } },
          { type: 'say', params: says('message_taken') },
        ],
        always: { target: '#trades-intake.talk.CLOSING' },
      },
    },
  })
}

/** What is left to do when nobody is free and the caller cannot be understood: the owner gets what is known, and calls back. */
export function leaveUnclearMessage(_: Parts) {
  return [
    {
      type: 'effect',
      params: ({ context: { call } }: { context: IntakeMemory }) =>
        takeMessage({
          ...call,
          message: { text: call.message?.text ?? call.frame.problem?.value ?? '', reason: 'not_understood', confirmed: false },
        }),
    },
    { type: 'setOutcome', params: { outcome: 'message_taken' } },
    { type: 'say', params: says('message_unclear') },
  ] as const
}
