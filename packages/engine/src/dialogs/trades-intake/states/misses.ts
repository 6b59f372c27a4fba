import { says } from '../ask.ts'
import type { Parts } from '../parts.ts'
import { leaveUnclearMessage } from './message.ts'

/**
 * What becomes of silence and of words that fit nothing. Two misses ask again, each further down the ladder; the third goes to
 * a person, or leaves what is known as a message when nobody is free. Three silences and no word: nobody is there.
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
        { target: '#trades-intake.talk.resume', reenter: true, actions: ['missInput', { type: 'say', params: says('did_not_hear') }] },
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
          actions: ['missMatch', { type: 'say', params: says('did_not_understand') }],
        },
      ],
    },
  }).on
}
