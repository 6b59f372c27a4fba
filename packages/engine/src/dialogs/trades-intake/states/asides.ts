import { says } from '../ask.ts'
import type { Parts } from '../parts.ts'
import { transfer } from '../requests.ts'

const MAX_TOPICS = 3

/** Answers a question and goes back to where the call was; a call that began with it asks what else. */
export function answeringQuestion({ intake, speech }: Parts) {
  const answer = intake.createStateConfig({
    entry: {
      type: 'say',
      params: ({ context: { call } }) => [...new Set(call.topics)].slice(0, MAX_TOPICS).map((topic) => speech.answer(topic, call)),
    },
  }).entry
  return intake.createStateConfig({
    initial: 'aside',
    entry: answer,
    states: {
      aside: { always: { target: '#trades-intake.talk.resume' } },
      opening: {
        always: [
          {
            guard: { type: 'hasGoal', params: { goal: null } },
            target: '#trades-intake.talk.CLOSING',
            actions: 'setAnswered',
          },
          { target: '#route' },
        ],
      },
    },
  })
}

/** Puts the caller through. When nobody takes the call, the caller is not left alone: a message, or the emergency goes on. */
export function transferring({ intake, setting }: Parts) {
  return intake.createStateConfig({
    initial: 'dialing',
    states: {
      dialing: {
        entry: [
          { type: 'say', params: says('transferring') },
          { type: 'effect', params: ({ context: { call } }) => transfer(call, setting, call.misses.noInput + call.misses.noMatch < 3) },
        ],
        on: {
          DONE: [
            { guard: 'inEmergency', target: '#trades-intake.ENDED' },
            { target: '#trades-intake.ENDED', actions: { type: 'setOutcome', params: { outcome: 'transferred' } } },
          ],
          FAILED: [
            {
              guard: 'inEmergency',
              target: '#trades-intake.EMERGENCY_FLOW.route',
              actions: { type: 'say', params: says('cannot_transfer') },
            },
            { target: '#route', actions: ['setTransferFailed', 'wantMessage', { type: 'say', params: says('cannot_transfer') }] },
          ],
        },
      },
    },
  })
}
