import { asks, says } from '../ask.ts'
import type { IntakeMemory } from '../context.ts'
import type { Parts } from '../parts.ts'

/** The first words of a call, and the open question that an unclear opening leads to. */
export function greeting({ intake, speech }: Parts) {
  return intake.createStateConfig({
    initial: 'opening',
    on: {
      QUESTION: { target: '#trades-intake.ANSWERING_QUESTION.opening', actions: ['absorb', 'setTopics'] },
      NONE: { target: '#trades-intake.talk.CLOSING' },
    },
    states: {
      opening: {
        entry: {
          type: 'say',
          params: ({ context: { call } }) =>
            call.misses.noInput + call.misses.noMatch > 0 ? asks(call, 'ask_intent') : speech.greeting(call),
        },
      },
      asking: { entry: { type: 'say', params: ({ context: { call } }) => asks(call, 'ask_intent') } },
    },
  })
}

/** Something was done, or nothing more is wanted: one open question, then goodbye. */
export function closing({ intake, speech }: Parts) {
  const farewell = {
    target: '#trades-intake.ENDED',
    actions: { type: 'say', params: ({ context: { call } }: { context: IntakeMemory }) => speech.goodbye(call) },
  } as const
  return intake.createStateConfig({
    initial: 'asking',
    entry: 'finish',
    on: {
      QUESTION: { target: '#trades-intake.ANSWERING_QUESTION.opening', actions: ['absorb', 'setTopics'] },
      NO: farewell,
      NEVER_MIND: farewell,
      NO_INPUT: farewell,
      YES: { target: '.listening' },
      NO_MATCH: [
        { guard: 'secondMiss', ...farewell },
        { target: '.listening', actions: ['missMatch', { type: 'say', params: says('did_not_understand') }] },
      ],
    },
    states: {
      asking: { entry: { type: 'say', params: says('anything_else') } },
      listening: { entry: { type: 'say', params: says('ask_intent') } },
    },
  })
}
