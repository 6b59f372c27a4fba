import { says } from './ask.ts'
import { openingContext } from './context.ts'
import { intakeSetup } from './machine-setup.ts'
import { leadNotice } from './memory/lead.ts'
import type { Parts } from './parts.ts'
import { takeMessage } from './requests.ts'
import type { Setting } from './setting.ts'
import { intakeSpeech } from './speech.ts'
import { answeringQuestion, transferring } from './states/asides.ts'
import { cancelling, rescheduling } from './states/change-visit.ts'
import { collectingAddress, collectingName, collectingPhone, collectingProblem } from './states/collect.ts'
import { emergencyFlow } from './states/emergency.ts'
import { tellAlarm, tellDetails } from './states/emergency-notices.ts'
import { closing, greeting } from './states/frame.ts'
import { leaveUnclearMessage, takingMessage } from './states/message.ts'
import { besidesThePoint, changingSlot, enough, goAhead, missLadder, onceMore, turningBack } from './states/misses.ts'
import { routes } from './states/routes.ts'
import { scheduling } from './states/scheduling.ts'
import { tellingVisit } from './states/status.ts'

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
  const turnedBack = turningBack(parts)
  const besides = besidesThePoint(parts)
  const leaveMessage = leaveUnclearMessage(parts)
  return intake.createMachine({
    id: 'trades-intake',
    context: ({ input }) => ({ call: openingContext(input) }),
    initial: 'talk',
    on: {
      EMERGENCY: { target: '.EMERGENCY_FLOW', actions: ['absorb', 'setEmergency'] },
      HUMAN: [
        { guard: 'giveUpOnPeople', target: '.ENDED', actions: leaveMessage },
        // Nobody is free still: the message is what there is, and asking for it counts as for any other question.
        {
          guard: 'leavesMessageInstead',
          target: '.talk.resume',
          reenter: true,
          actions: ['missMatch', { type: 'say', params: says('cannot_transfer') }],
        },
        {
          guard: 'transferFailed',
          target: '.talk.route',
          actions: ['wantMessage', { type: 'say', params: says('cannot_transfer') }],
        },
        {
          guard: 'nobodyOnCall',
          target: '.talk.route',
          actions: [
            'noteRaised',
            'setTransferFailed',
            'wantMessage',
            { type: 'noteLead', params: { reason: 'wanted_person' } },
            { type: 'say', params: ({ event }) => speech.nobodyThere('closed_now', event.now) },
          ],
        },
        { target: '.TRANSFERRING', actions: 'noteRaised' },
      ],
      GOODBYE: { target: '.ENDED', actions: { type: 'say', params: ({ context: { call } }) => speech.goodbye(call) } },
      HUNG_UP: [
        { guard: 'inEmergency', target: '.ENDED', actions: tellDetails },
        { guard: 'leavesTriageOpen', target: '.ENDED', actions: ['alarmByTriage', ...tellAlarm] },
        { guard: 'leftMessage', target: '.ENDED', actions: { type: 'effect', params: ({ context: { call } }) => takeMessage(call) } },
        { target: '.ENDED' },
      ],
      SPEAKS: { actions: 'setLocale' },
      TOO_LONG: { target: '.ENDED', actions: { type: 'say', params: says('too_long') } },
    },
    states: {
      talk: {
        initial: 'GREETING',
        on: {
          ANSWER: [
            ...turnedBack,
            ...enough(parts),
            {
              target: '.route',
              actions: ['absorb', { type: 'say', params: ({ context: { call }, event }) => speech.echo(call, event) }],
            },
          ],
          ABUSE: [
            { guard: 'abusedBefore', target: '#trades-intake.ENDED', actions: { type: 'say', params: says('abuse_end') } },
            { target: '.resume', reenter: true, actions: ['noteAbuse', { type: 'say', params: says('abuse_calm') }] },
          ],
          QUESTION: { target: 'ANSWERING_QUESTION', actions: ['absorb', 'setTopics'] },
          REPEAT: onceMore(parts, speech.answerFirst),
          SLOWER: onceMore(parts, 'slower'),
          HELP: onceMore(parts, 'help'),
          WAIT: { actions: ['holdOn', { type: 'say', params: says('take_your_time') }] },
          STILL_WAITING: { actions: ['holdOn', { type: 'say', params: says('still_waiting') }] },
          RESUME: onceMore(parts, 'go_on'),
          KEYED: { actions: ['keepKeys', { type: 'say', params: ({ context: { call } }) => speech.keyedSoFar(call) }] },
          BACK: [...turnedBack, { target: '.route', actions: 'takeBack' }],
          START_OVER: [...turnedBack, { target: '.route', actions: ['startOver', { type: 'say', params: says('started_over') }] }],
          NEVER_MIND: [
            {
              guard: 'knowsVisit',
              target: '.CLOSING',
              actions: [
                { type: 'say', params: ({ context: { call } }) => speech.aboutVisit('kept', call) },
                { type: 'noteLead', params: { reason: 'gave_up' } },
                'dropTask',
              ],
            },
            {
              target: '.CLOSING',
              actions: [{ type: 'noteLead', params: { reason: 'gave_up' } }, 'dropTask', { type: 'say', params: says('dropped') }],
            },
          ],
          LANGUAGE: [
            {
              guard: 'goesOnInLanguage',
              target: '.resume',
              reenter: true,
              actions: ['putAgain', 'setLocale', { type: 'say', params: says('language_set') }],
            },
            ...onceMore(parts, speech.languageUnavailable),
          ],
          ...misses,
          YES: goAhead(parts),
          NO: besides,
          // "We sell advertising", while it is asked about what sounded like trouble.
          NONE: {
            target: '#trades-intake.talk.CLOSING',
            actions: ['noteRaised', { type: 'say', params: ({ context: { call }, event }) => speech.notForUs(call, event.why) }],
          },
          DECLINE: besides,
          CHANGE: [...turnedBack, ...changingSlot(parts)],
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
          /** A question about a visit asks back, so unlike the asides it is part of the talk. */
          ANSWERING_QUESTION: tellingVisit(parts),
          TAKING_MESSAGE: takingMessage(parts),
          CLOSING: closing(parts),
        },
      },
      ANSWERING_QUESTION: answeringQuestion(parts),
      TRANSFERRING: transferring(parts),
      EMERGENCY_FLOW: emergencyFlow(parts),
      ENDED: {
        type: 'final',
        entry: {
          type: 'effect',
          params: ({ context: { call }, event }) => [...leadNotice(call, event.type), { type: 'hang_up' as const }],
        },
      },
    },
  })
}
