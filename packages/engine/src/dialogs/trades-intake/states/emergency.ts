import { asks, says } from '../ask.ts'
import { priceNotice } from '../memory/hand-off.ts'
import type { Parts } from '../parts.ts'
import { aside } from './emergency-asides.ts'
import { tellAlarm, tellDetails, tellWords, tellWorse } from './emergency-notices.ts'
import { callingPeople } from './emergency-people.ts'
import { firstVisit } from './emergency-visit.ts'
import { withdrawing } from './emergency-withdrawal.ts'

/**
 * Safety words and the owner's alert on the very turn it is heard; then only where, and whom to call back. What cannot be
 * understood is left out rather than asked a fourth time: help is on its way regardless. Then people are tried in the order
 * of the on-call list, else the first visit is offered, and whoever gets neither hears that the technician knows and will call.
 */
export function emergencyFlow(parts: Parts) {
  const { intake, speech } = parts
  const farewell = { target: '#trades-intake.ENDED', actions: { type: 'say', params: says('emergency_passed_on') } } as const
  return intake.createStateConfig({
    initial: 'alerting',
    on: {
      QUESTION: { target: '.priced', actions: ['absorb', 'setTopics'] },
      EMERGENCY: { target: '.raising', actions: ['absorb', 'raiseEmergency'] },
      WITHDRAW: [{ guard: 'isLifeSafety', target: '.confirmingWithdrawal', actions: 'forgive' }, { target: '.withdrawing' }],
      NEVER_MIND: { target: '.confirmingWithdrawal', actions: 'forgive' },
      HUMAN: { target: '.calling', actions: 'setTransferAsked' },
      GOODBYE: { ...farewell, actions: [tellDetails, farewell.actions] },
      TOO_LONG: { ...farewell, actions: [tellDetails, farewell.actions] },
      KEYED: { actions: ['keepKeys', { type: 'say', params: ({ context: { call } }) => speech.keyedSoFar(call) }] },
      // What puts a question a fourth time, each state answers for itself.
      ...aside({ target: '.again', reenter: true, actions: 'putAgain' }),
      REPEAT: {
        target: '.again',
        reenter: true,
        actions: ['putAgain', { type: 'say', params: ({ context: { call }, event }) => speech.answerFirst(call, event) }],
      },
      LANGUAGE: {
        target: '.again',
        reenter: true,
        actions: ['putAgain', 'setLocale', { type: 'say', params: says('language_set') }],
      },
      ANSWER: { target: '.route', actions: 'absorb' },
    },
    states: {
      again: { type: 'history', history: 'deep' },
      alerting: {
        entry: [...tellAlarm, { type: 'say', params: ({ context: { call } }) => speech.emergency(call) }],
        always: 'route',
      },
      /** It is worse than was known: the advice for that, and the owner learns of it; the alarm itself has been given. */
      raising: {
        entry: [tellWorse, 'setTold', { type: 'say', params: ({ context: { call } }) => speech.emergency(call) }],
        always: 'route',
      },
      /** A price is for a person, who hears of the question; the emergency goes on. */
      priced: {
        entry: [
          { type: 'effect', params: priceNotice },
          'notePriceTold',
          { type: 'say', params: ({ context: { call } }) => speech.pricePassedOn(call) },
        ],
        always: 'route',
      },
      route: {
        always: [
          { guard: 'repeatIsElsewhere', target: 'raising', actions: 'endRepeat' },
          { guard: 'emergencyNeedsAddress', target: 'askingAddress' },
          { guard: 'emergencyNeedsPhone', target: 'askingPhone' },
          { guard: 'hasUntold', target: 'telling' },
          { guard: 'mayOfferTransfer', target: 'offeringTransfer' },
          { guard: 'visitIsOffered', target: 'visit.confirming' },
          { guard: 'mayOfferVisit', target: 'visit' },
          { target: 'dispatched' },
        ],
      },
      telling: { entry: [tellDetails, 'setTold'], always: 'route' },
      askingAddress: {
        entry: { type: 'say', params: ({ context: { call } }) => asks(call, 'emergency_ask_address') },
        on: {
          ...aside([
            { guard: 'thirdMiss', target: 'route', actions: ['setLocale', { type: 'skip', params: { slot: 'service_address' } }] },
          ]),
          DECLINE: { target: 'route', actions: { type: 'skip', params: { slot: 'service_address' } } },
          NO_MATCH: [
            { guard: 'thirdMiss', target: 'route', actions: { type: 'skip', params: { slot: 'service_address' } } },
            { target: 'askingAddress', reenter: true, actions: 'missMatch' },
          ],
          NO_INPUT: [
            { guard: 'thirdMiss', target: 'route', actions: { type: 'skip', params: { slot: 'service_address' } } },
            { target: 'askingAddress', reenter: true, actions: 'missInput' },
          ],
        },
      },
      askingPhone: {
        entry: { type: 'say', params: ({ context: { call } }) => speech.askEmergencyPhone(call) },
        on: {
          ...aside([
            { guard: 'thirdMiss', target: 'route', actions: ['setLocale', { type: 'skip', params: { slot: 'callback_number' } }] },
          ]),
          DECLINE: { target: 'route', actions: { type: 'skip', params: { slot: 'callback_number' } } },
          NO_MATCH: [
            { guard: 'thirdMiss', target: 'route', actions: { type: 'skip', params: { slot: 'callback_number' } } },
            { target: 'askingPhone', reenter: true, actions: 'missMatch' },
          ],
          NO_INPUT: [
            { guard: 'thirdMiss', target: 'route', actions: { type: 'skip', params: { slot: 'callback_number' } } },
            { target: 'askingPhone', reenter: true, actions: 'missInput' },
          ],
        },
      },
      ...callingPeople(parts),
      visit: firstVisit(parts),
      ...withdrawing(parts),
      dispatched: {
        entry: { type: 'say', params: ({ context: { call } }) => speech.dispatched(call) },
        on: {
          ...aside([{ guard: 'thirdMiss', ...farewell, actions: ['setLocale', farewell.actions] }]),
          NO_MATCH: { ...farewell, actions: [tellWords, farewell.actions] },
          NO_INPUT: farewell,
          NO: farewell,
        },
      },
    },
  })
}
