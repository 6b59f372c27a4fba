import { says } from '../ask.ts'
import { priceNotice } from '../memory/hand-off.ts'
import type { Parts } from '../parts.ts'
import { transfer } from '../requests.ts'

/** What is said where a question has no answer here. */
const NO_ANSWER: ReadonlySet<string> = new Set(['answer_unknown', 'answer_private'])

/** Answers a question and goes back to where the call was; a call that began with it asks what else. */
export function answeringQuestion({ intake, speech }: Parts) {
  const answer = intake.createStateConfig({
    entry: [
      { type: 'say', params: ({ context: { call } }) => speech.answers(call) },
      { type: 'effect', params: priceNotice },
      {
        type: 'noteRaised',
        params: ({ context: { call } }) => ({ unanswered: speech.answers(call).some(({ prompt }) => NO_ANSWER.has(prompt)) }),
      },
      'notePriceTold',
    ],
  }).entry
  return intake.createStateConfig({
    initial: 'aside',
    entry: answer,
    states: {
      aside: {
        always: [{ guard: 'needsTriage', target: '#route' }, { target: '#trades-intake.talk.resume' }],
      },
      opening: {
        always: [
          { guard: 'needsTriage', target: '#route' },
          {
            guard: 'onlyAsksPrice',
            target: '#trades-intake.talk.CLOSING',
            actions: ['setAnswered', { type: 'say', params: says('price_passed_on') }],
          },
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

/** Puts the caller through. When nobody takes the call, the caller is not left alone: a message is taken. */
export function transferring({ intake, setting, speech }: Parts) {
  return intake.createStateConfig({
    initial: 'route',
    states: {
      /** While the business is closed nobody is rung, unless the owner wants that: a message is taken. */
      route: {
        always: [
          {
            guard: 'nobodyOnCall',
            target: '#route',
            actions: [
              'setTransferFailed',
              'wantMessage',
              { type: 'noteLead', params: { reason: 'wanted_person' } },
              { type: 'say', params: ({ event }) => speech.nobodyThere('closed_now', 'now' in event ? event.now : undefined) },
            ],
          },
          { target: 'dialing' },
        ],
      },
      dialing: {
        entry: [
          { type: 'say', params: says('transferring') },
          { type: 'effect', params: ({ context: { call }, event }) => transfer(call, setting, event.type === 'HUMAN') },
        ],
        on: {
          DONE: { target: '#trades-intake.ENDED', actions: { type: 'setOutcome', params: { outcome: 'transferred' } } },
          FAILED: [
            {
              target: '#route',
              actions: [
                'setTransferFailed',
                'wantMessage',
                { type: 'noteLead', params: { reason: 'wanted_person' } },
                { type: 'say', params: ({ event }) => speech.nobodyThere('cannot_transfer', event.now) },
              ],
            },
          ],
        },
      },
    },
  })
}
