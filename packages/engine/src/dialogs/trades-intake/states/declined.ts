import { asksYesNo, says } from '../ask.ts'
import type { Parts } from '../parts.ts'
import type { PromptId } from '../prompts/prompts.ts'

/** What becomes of "I'd rather not say": a message does without, for a visit a person is offered. */
export function declining({ intake }: Parts) {
  return intake.createStateConfig({
    on: {
      DECLINE: [
        { guard: 'leavesItOut', target: '#route', actions: 'noteDeclined' },
        { target: '.declined', actions: 'noteDeclined' },
      ],
    },
  }).on
}

/** No visit is booked without it, and nobody is pressed for it: a person may sort it out. */
export function declined({ intake }: Parts, prompt: PromptId) {
  return intake.createStateConfig({
    entry: { type: 'say', params: ({ context: { call } }) => asksYesNo(call, prompt) },
    on: {
      YES: [
        { guard: 'transferFailed', target: '#route', actions: ['wantMessage', { type: 'say', params: says('cannot_transfer') }] },
        { target: '#trades-intake.TRANSFERRING' },
      ],
      NO: {
        target: '#trades-intake.talk.CLOSING',
        actions: [{ type: 'noteLead', params: { reason: 'gave_up' } }, 'dropTask', { type: 'say', params: says('dropped') }],
      },
    },
  })
}
