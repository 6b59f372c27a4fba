import { says } from './ask.ts'
import { openingContext } from './context.ts'
import { intakeSetup } from './machine-setup.ts'
import type { Parts } from './parts.ts'
import { notifyOwner, takeMessage } from './requests.ts'
import type { Setting } from './setting.ts'
import { intakeSpeech } from './speech.ts'
import { answeringQuestion, transferring } from './states/asides.ts'
import { cancelling, rescheduling } from './states/change-visit.ts'
import { collectingAddress, collectingName, collectingPhone, collectingProblem } from './states/collect.ts'
import { emergencyFlow } from './states/emergency.ts'
import { closing, greeting } from './states/frame.ts'
import { leaveUnclearMessage, takingMessage } from './states/message.ts'
import { missLadder } from './states/misses.ts'
import { routes } from './states/routes.ts'
import { scheduling } from './states/scheduling.ts'

/**
 * The statechart of a call to a trades business. `talk` wraps all that a caller can be brought back to: a repeat, a question
 * in the middle, a silence or a miss re-enter its active state through history, and `route` goes on to the first thing that
 * is still missing.
 */
export function intakeMachine(setting: Setting) {
  const intake = intakeSetup(setting)
  const speech = intakeSpeech(setting)
  const parts: Parts = { intake, speech, setting }
  /** Two misses re-ask, further down the ladder; the third hands over to a person, or to the message list when nobody is free. */
  const misses = missLadder(parts)
  const leaveMessage = leaveUnclearMessage(parts)
  return intake.createMachine({
    id: 'trades-intake',
    context: ({ input }) => ({ call: openingContext(input) }),
    initial: 'talk',
    on: {
      EMERGENCY: { target: '.EMERGENCY_FLOW', actions: ['absorb', 'setEmergency'] },
      HUMAN: [
        { guard: 'giveUpOnPeople', target: '.ENDED', actions: leaveMessage },
        {
          guard: 'transferFailed',
          target: '.talk.route',
          actions: ['missMatch', 'wantMessage', { type: 'say', params: says('cannot_transfer') }],
        },
        { target: '.TRANSFERRING' },
      ],
      GOODBYE: { target: '.ENDED', actions: { type: 'say', params: ({ context: { call } }) => speech.goodbye(call) } },
      HUNG_UP: [
        {
          guard: 'inEmergency',
          target: '.ENDED',
          actions: {
            type: 'effect',
            params: ({ context: { call } }) => notifyOwner(call, 'emergency_details', call.emergency?.words ?? ''),
          },
        },
        { guard: 'leftMessage', target: '.ENDED', actions: { type: 'effect', params: ({ context: { call } }) => takeMessage(call) } },
        { target: '.ENDED' },
      ],
      TOO_LONG: { target: '.ENDED', actions: { type: 'say', params: says('too_long') } },
    },
    states: {
      talk: {
        initial: 'GREETING',
        on: {
          ANSWER: { target: '.route', actions: 'absorb' },
          QUESTION: { target: 'ANSWERING_QUESTION', actions: ['absorb', 'setTopics'] },
          REPEAT: { target: '.resume', reenter: true },
          SLOWER: { target: '.resume', reenter: true, actions: { type: 'say', params: says('slower') } },
          HELP: { target: '.resume', reenter: true, actions: { type: 'say', params: says('help') } },
          WAIT: { actions: { type: 'say', params: says('take_your_time') } },
          BACK: { target: '.route', actions: 'takeBack' },
          START_OVER: { target: '.route', actions: ['startOver', { type: 'say', params: says('started_over') }] },
          NEVER_MIND: [
            {
              guard: 'knowsVisit',
              target: '.CLOSING',
              actions: [{ type: 'say', params: ({ context: { call } }) => speech.aboutVisit('kept', call) }, 'startOver'],
            },
            { target: '.CLOSING', actions: ['startOver', { type: 'say', params: says('dropped') }] },
          ],
          LANGUAGE: [
            {
              guard: 'knowsLanguage',
              target: '.resume',
              reenter: true,
              actions: ['setLocale', { type: 'say', params: says('language_set') }],
            },
            { target: '.resume', reenter: true, actions: { type: 'say', params: says('language_unavailable') } },
          ],
          ...misses,
          YES: { target: '.resume', reenter: true, actions: 'missMatch' },
          NO: { target: '.resume', reenter: true, actions: 'missMatch' },
          CHANGE: { target: '.resume', reenter: true, actions: 'missMatch' },
          CHOICE: { target: '.resume', reenter: true, actions: 'missMatch' },
          NONE: { target: '.resume', reenter: true, actions: 'missMatch' },
        },
        states: {
          resume: { type: 'history', history: 'deep' },
          route: { id: 'route', always: routes(parts) },
          GREETING: greeting(parts),
          COLLECTING_PROBLEM: collectingProblem(parts),
          COLLECTING_NAME: collectingName(parts),
          COLLECTING_PHONE: collectingPhone(parts),
          COLLECTING_ADDRESS: collectingAddress(parts),
          SCHEDULING: scheduling(parts),
          RESCHEDULING: rescheduling(parts),
          CANCELLING: cancelling(parts),
          TAKING_MESSAGE: takingMessage(parts),
          CLOSING: closing(parts),
        },
      },
      ANSWERING_QUESTION: answeringQuestion(parts),
      TRANSFERRING: transferring(parts),
      EMERGENCY_FLOW: emergencyFlow(parts),
      ENDED: { type: 'final', entry: { type: 'effect', params: { type: 'hang_up' } } },
    },
  })
}
