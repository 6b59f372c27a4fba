import type { SayRequest } from '../../../xstate/project-actions.ts'
import type { Act } from '../acts.ts'
import { says } from '../ask.ts'
import type { IntakeContext, IntakeMemory } from '../context.ts'
import type { Parts } from '../parts.ts'
import type { PromptId } from '../prompts/prompts.ts'
import { leaveUnclearMessage } from './message.ts'

/**
 * What becomes of silence, of words that fit nothing, and of a caller who wants the question again. It is put three times at most
 * (`memory/question.ts` has the rules): then a person is tried, or what is known is left as a message when nobody is free. Three
 * silences and no word: nobody is there.
 */
export function missLadder(parts: Parts) {
  const { intake } = parts
  const leaveMessage = leaveUnclearMessage(parts)
  return intake.createStateConfig({
    on: {
      NO_INPUT: [
        { guard: 'nobodyThere', target: '#trades-intake.ENDED', actions: { type: 'say', params: says('still_there') } },
        { guard: 'giveUpOnPeople', target: '#trades-intake.ENDED', actions: leaveMessage },
        {
          guard: 'thirdMiss',
          target: '#trades-intake.TRANSFERRING',
          actions: ['missInput', { type: 'say', params: says('not_understood') }],
        },
        {
          target: '#trades-intake.talk.resume',
          reenter: true,
          actions: [
            'missInput',
            {
              type: 'say',
              params: ({ context: { call } }) => says(call.misses.noInput > 1 ? 'did_not_hear_again' : 'did_not_hear'),
            },
          ],
        },
      ],
      NO_MATCH: [
        { guard: 'giveUpOnPeople', target: '#trades-intake.ENDED', actions: leaveMessage },
        {
          guard: 'thirdMiss',
          target: '#trades-intake.TRANSFERRING',
          actions: ['missMatch', { type: 'say', params: says('not_understood') }],
        },
        {
          target: '#trades-intake.talk.resume',
          reenter: true,
          actions: [
            'missMatch',
            {
              type: 'say',
              params: ({ context: { call } }) => says(call.misses.noMatch > 1 ? 'did_not_understand_again' : 'did_not_understand'),
            },
          ],
        },
      ],
    },
  }).on
}

/** The question at hand once more, for another reason than a miss; said after `word`. */
export function onceMore(parts: Parts, word: PromptId | ((call: IntakeContext, event: Act) => SayRequest | readonly SayRequest[])) {
  const { intake } = parts
  const words = ({ context: { call }, event }: { context: IntakeMemory; event: Act }): SayRequest | readonly SayRequest[] =>
    typeof word === 'string' ? says(word) : word(call, event)
  return intake.createStateConfig({
    on: {
      REPEAT: [
        ...enough(parts),
        {
          target: '#trades-intake.talk.resume',
          reenter: true,
          actions: [
            'putAgain',
            {
              type: 'say',
              params: words,
            },
          ],
        },
      ],
    },
  }).on.REPEAT
}

/** The question at hand has been put three times, and what was said answers it as little as before. */
export function enough(parts: Parts) {
  const { intake } = parts
  return intake.createStateConfig({
    on: {
      REPEAT: [
        { guard: 'giveUpOnPeople', target: '#trades-intake.ENDED', actions: leaveUnclearMessage(parts) },
        {
          guard: 'thirdMiss',
          target: '#trades-intake.TRANSFERRING',
          actions: ['putAgain', { type: 'say', params: says('better_a_person') }],
        },
      ],
    },
  }).on.REPEAT
}

/** A yes to a question that is none for a yes: the caller is about to answer. The second time it fits no more than anything else. */
export function goAhead(parts: Parts) {
  const { intake } = parts
  return intake.createStateConfig({
    on: {
      YES: [
        ...enough(parts),
        { guard: 'secondMiss', target: '#trades-intake.talk.resume', reenter: true, actions: 'missMatch' },
        { actions: ['putAgain', { type: 'say', params: says('go_ahead') }] },
      ],
    },
  }).on.YES
}

/** What fits the question at hand as little as nonsense, but needs no "I did not get that": a no, a choice where nothing is offered. */
export function besidesThePoint(parts: Parts) {
  const { intake } = parts
  return intake.createStateConfig({
    on: {
      NO: [...enough(parts), { target: '#trades-intake.talk.resume', reenter: true, actions: 'missMatch' }],
    },
  }).on.NO
}

/**
 * Turns of the task that lead back instead of on: something said before is changed, taken back, begun anew. Each is fine, many are not:
 * a person then sorts it out.
 */
export function turningBack(parts: Parts) {
  const { intake } = parts
  return intake.createStateConfig({
    on: {
      BACK: [
        { guard: 'changedTooOftenAlone', target: '#trades-intake.ENDED', actions: leaveUnclearMessage(parts) },
        {
          guard: 'changedTooOften',
          target: '#trades-intake.TRANSFERRING',
          actions: { type: 'say', params: says('better_a_person') },
        },
      ],
    },
  }).on.BACK
}

/** Something is wrong, and only which is said: it is asked again. The number is asked for plainly, whatever number the call comes from. */
export function changingSlot({ intake }: Parts) {
  return intake.createStateConfig({
    on: {
      CHANGE: [
        {
          guard: { type: 'changes', params: { slot: 'callback_number' } },
          target: '#ask-phone',
          actions: ['countChange', 'dropSlot', { type: 'say', params: says('change_it') }],
        },
        { target: '#route', actions: ['countChange', 'dropSlot', { type: 'say', params: says('change_it') }] },
      ],
    },
  }).on.CHANGE
}
