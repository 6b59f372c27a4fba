import { asks, says } from '../ask.ts'
import type { Parts } from '../parts.ts'
import { book, findTimes } from '../requests.ts'

/** Finds a time, reads everything back, and books only on a yes to that read-back. */
export function scheduling({ intake, speech }: Parts) {
  return intake.createStateConfig({
    initial: 'route',
    on: {
      CHANGE: [
        { guard: { type: 'changes', params: { slot: 'preferred_time' } }, target: '.askingOther', actions: 'dropSlot' },
        { guard: { type: 'changes', params: { slot: 'callback_number' } }, target: '#ask-phone', actions: 'dropSlot' },
        { target: '#route', actions: 'dropSlot' },
      ],
    },
    states: {
      route: { always: [{ guard: 'hasChoice', target: 'confirming' }, { guard: 'hasWish', target: 'finding' }, { target: 'asking' }] },
      asking: { entry: { type: 'say', params: ({ context: { call } }) => asks(call, 'ask_time') } },
      askingOther: {
        entry: {
          type: 'say',
          params: ({ context: { call } }) =>
            call.misses.noInput + call.misses.noMatch > 0 ? asks(call, 'ask_time') : says('ask_other_time'),
        },
      },
      finding: {
        always: { guard: 'tooManyRounds', target: 'noTimes' },
        entry: ['nextRound', { type: 'effect', params: ({ context: { call } }) => findTimes(call) }],
        on: {
          DONE: [
            { guard: 'exactlyFree', target: 'confirming', actions: ['setOffers', 'chooseFirst'] },
            { guard: 'hasOffers', target: 'offering', actions: 'setOffers' },
            { target: 'noTimes' },
          ],
          FAILED: { target: 'calendarDown' },
        },
      },
      offering: {
        entry: { type: 'say', params: ({ context: { call } }) => speech.offer(call) },
        on: { CHOICE: { target: 'confirming', actions: 'chooseOffered' }, NONE: { target: 'askingOther', actions: 'dropTime' } },
      },
      confirming: {
        entry: { type: 'say', params: ({ context: { call } }) => speech.readBack(call) },
        on: { YES: { target: 'booking', actions: 'confirmAll' }, NO: { target: 'changing', actions: 'forgive' } },
      },
      changing: {
        entry: { type: 'say', params: ({ context: { call } }) => asks(call, 'ask_change') },
        on: {
          YES: { target: 'confirming', actions: 'forgive' },
          NO: { target: '#trades-intake.talk.CLOSING', actions: ['startOver', { type: 'say', params: says('dropped') }] },
        },
      },
      booking: {
        entry: { type: 'effect', params: ({ context: { call } }) => book(call) },
        on: {
          DONE: {
            target: '#trades-intake.talk.CLOSING',
            actions: [
              'setMade',
              { type: 'setOutcome', params: { outcome: 'booked' } },
              { type: 'say', params: ({ context: { call } }) => speech.booked(call) },
            ],
          },
          FAILED: [
            { guard: 'timeTaken', target: 'finding', actions: ['dropChoice', { type: 'say', params: says('just_taken') }] },
            { target: 'calendarDown' },
          ],
        },
      },
      noTimes: {
        id: 'no-times',
        entry: { type: 'say', params: says('no_times') },
        on: {
          YES: { target: '#route', actions: { type: 'presetMessage', params: { reason: 'no_time' } } },
          NO: { target: '#trades-intake.talk.CLOSING' },
        },
      },
      calendarDown: {
        id: 'calendar-down',
        entry: { type: 'say', params: says('calendar_down') },
        always: { target: '#route', actions: { type: 'presetMessage', params: { reason: 'calendar_down' } } },
      },
    },
  })
}
