import { asks, says } from '../ask.ts'
import type { Parts } from '../parts.ts'

/** The first words of a call, and the open question that an unclear opening leads to. */
export function greeting({ intake, speech }: Parts) {
  return intake.createStateConfig({
    initial: 'opening',
    on: { QUESTION: { target: '#trades-intake.ANSWERING_QUESTION.opening', actions: ['absorb', 'setTopics'] } },
    states: {
      opening: {
        entry: {
          type: 'say',
          params: ({ context }) =>
            context.misses.noInput + context.misses.noMatch > 0 ? asks(context, 'ask_intent') : speech.greeting(context),
        },
      },
      asking: { entry: { type: 'say', params: ({ context }) => asks(context, 'ask_intent') } },
    },
  })
}

/** Something was done, or nothing more is wanted: one open question, then goodbye. */
export function closing({ intake, speech }: Parts) {
  const farewell = {
    target: '#trades-intake.ENDED',
    actions: { type: 'say', params: ({ context }: { context: Parameters<typeof speech.goodbye>[0] }) => speech.goodbye(context) },
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
