import { asks, asksYesNo, says } from '../ask.ts'
import { unresolvedVisit } from '../memory/same-visit.ts'
import type { Parts } from '../parts.ts'
import { book, findTimes, hold } from '../requests.ts'
import { changingSlot, enough, turningBack } from './misses.ts'

/** Finds a time, reads everything back, and books only on a yes to that read-back. */
export function scheduling(parts: Parts) {
  const { intake, speech, setting } = parts
  const turnedBack = turningBack(parts)
  const changing = changingSlot(parts)
  /** "No, the second one": what was offered beside it. */
  const otherOffer = [...turnedBack, { target: 'holding', actions: ['countChange', 'chooseOffered'] }] as const
  /** Somebody else was faster. */
  const lost = [
    { guard: 'takenTooOften', target: 'noTimes' },
    { guard: 'timeTaken', target: 'finding', actions: ['countChange', 'dropChoice', { type: 'say', params: says('just_taken') }] },
  ] as const
  return intake.createStateConfig({
    initial: 'route',
    on: {
      CHANGE: [
        ...turnedBack,
        {
          guard: { type: 'changes', params: { slot: 'preferred_time' } },
          target: '.askingOther',
          actions: ['countChange', 'dropSlot'],
        },
        ...changing,
      ],
    },
    states: {
      route: {
        always: [
          { guard: 'hasChoice', target: 'holding' },
          { guard: 'refusedTooOften', target: 'noneSuits' },
          { guard: 'hasWish', target: 'finding' },
          { target: 'asking' },
        ],
      },
      asking: { entry: { type: 'say', params: ({ context: { call } }) => asks(call, 'ask_time') } },
      askingOther: {
        entry: {
          type: 'say',
          params: ({ context: { call } }) =>
            call.misses.noInput + call.misses.noMatch > 0 ? asks(call, 'ask_time') : says('ask_other_time'),
        },
      },
      finding: {
        entry: { type: 'effect', params: ({ context: { call } }) => findTimes(call, setting) },
        on: {
          DONE: [
            { guard: 'exactlyFree', target: 'holding', actions: ['setOffers', 'chooseFirst'] },
            { guard: 'hasOffers', target: 'offering', actions: 'setOffers' },
            { target: 'noTimes' },
          ],
          FAILED: { target: 'calendarDown' },
        },
      },
      offering: {
        entry: { type: 'say', params: ({ context: { call } }) => speech.offer(call) },
        on: {
          CHOICE: { target: 'holding', actions: 'chooseOffered' },
          // A yes to several times says of none which it is: they are put again.
          YES: [...enough(parts), { target: 'offering', reenter: true, actions: 'missMatch' }],
          NONE: [
            { guard: 'refusesOnceTooOften', target: 'noneSuits', actions: 'dropTime' },
            { target: 'askingOther', actions: ['refuseOffers', 'dropTime'] },
          ],
        },
      },
      /** Nobody else is sold the time while it is read back; who comes too late hears so before the read-back. */
      holding: {
        entry: { type: 'effect', params: ({ context: { call } }) => hold(call, setting) },
        on: {
          DONE: { target: 'confirming' },
          FAILED: [...lost, { target: 'confirming' }],
        },
      },
      confirming: {
        entry: { type: 'say', params: ({ context: { call } }) => speech.readBack(call) },
        on: {
          YES: { target: 'booking', actions: 'confirmAll' },
          NO: [...turnedBack, { target: 'changing', actions: ['countChange', 'forgive'] }],
          CHOICE: otherOffer,
        },
      },
      changing: {
        entry: { type: 'say', params: ({ context: { call } }) => asks(call, 'ask_change') },
        on: {
          YES: { target: 'confirming', actions: 'forgive' },
          CHOICE: otherOffer,
          NO: { target: '#trades-intake.talk.CLOSING', actions: ['dropTask', { type: 'say', params: says('dropped') }] },
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
              { type: 'effect', params: ({ context: { call } }) => unresolvedVisit(call) },
              { type: 'say', params: ({ context: { call } }) => speech.booked(call) },
            ],
          },
          FAILED: [...lost, { target: 'notDone' }],
        },
      },
      noTimes: {
        id: 'no-times',
        entry: [
          { type: 'noteLead', params: { reason: 'no_time' } },
          { type: 'say', params: ({ context: { call } }) => asksYesNo(call, 'no_times') },
        ],
        on: {
          YES: { target: '#route', actions: { type: 'presetMessage', params: { reason: 'no_time' } } },
          NO: { target: '#trades-intake.talk.CLOSING' },
        },
      },
      /** Three rounds of offers were turned down: asking for a fourth would be nagging. */
      noneSuits: {
        id: 'none-suits',
        entry: [
          'oneMoreRound',
          'countChange',
          { type: 'noteLead', params: { reason: 'refused_offers' } },
          { type: 'say', params: ({ context: { call } }) => asksYesNo(call, 'none_suits') },
        ],
        on: {
          YES: { target: '#route', actions: { type: 'presetMessage', params: { reason: 'no_time' } } },
          NO: { target: '#trades-intake.talk.CLOSING' },
        },
      },
      /** What was wanted is not in the calendar, and is never said to be: a person sees to it. */
      notDone: {
        id: 'not-done',
        entry: [
          { type: 'noteLead', params: { reason: 'write_failed' } },
          { type: 'say', params: says('not_done') },
        ],
        always: { target: '#route', actions: { type: 'presetMessage', params: { reason: 'write_failed' } } },
      },
      calendarDown: {
        id: 'calendar-down',
        entry: [
          { type: 'noteLead', params: { reason: 'calendar_down' } },
          { type: 'say', params: says('calendar_down') },
        ],
        always: { target: '#route', actions: { type: 'presetMessage', params: { reason: 'calendar_down' } } },
      },
    },
  })
}
