import { says } from '../ask.ts'
import type { IntakeMemory } from '../context.ts'
import type { Parts } from '../parts.ts'
import { cancel, findTimes, hold, move } from '../requests.ts'
import { lookupRoute, lookupStates } from './find-visit.ts'
import { enough, turningBack } from './misses.ts'

/** Moves a known visit to another time, on a yes to both times read back. */
export function rescheduling(parts: Parts) {
  const { intake, speech, setting } = parts
  /** Somebody else was faster. */
  const lost = [
    { guard: 'takenTooOften', target: '#no-times' },
    { guard: 'timeTaken', target: 'finding', actions: ['countChange', 'dropChoice', { type: 'say', params: says('just_taken') }] },
  ] as const
  return intake.createStateConfig({
    initial: 'route',
    states: {
      ...lookupStates(parts),
      route: {
        always: [
          ...lookupRoute,
          { guard: 'hasChoice', target: 'holding' },
          { guard: 'refusedTooOften', target: '#none-suits' },
          { guard: 'hasWish', target: 'finding' },
          { target: 'asking' },
        ],
      },
      asking: { entry: { type: 'say', params: ({ context: { call } }) => speech.askNewTime(call) } },
      finding: {
        entry: { type: 'effect', params: ({ context: { call } }) => findTimes(call, setting) },
        on: {
          DONE: [
            { guard: 'exactlyFree', target: 'holding', actions: ['setOffers', 'chooseFirst'] },
            { guard: 'hasOffers', target: 'offering', actions: 'setOffers' },
            { target: '#no-times' },
          ],
          FAILED: { target: '#calendar-down' },
        },
      },
      offering: {
        entry: { type: 'say', params: ({ context: { call } }) => speech.offer(call) },
        on: {
          CHOICE: { target: 'holding', actions: 'chooseOffered' },
          YES: [...enough(parts), { target: 'offering', reenter: true, actions: 'missMatch' }],
          NONE: [
            { guard: 'refusesOnceTooOften', target: '#none-suits', actions: 'dropTime' },
            { target: 'asking', actions: ['refuseOffers', 'dropTime'] },
          ],
        },
      },
      holding: {
        entry: { type: 'effect', params: ({ context: { call } }) => hold(call, setting) },
        on: {
          DONE: { target: 'confirming' },
          FAILED: [...lost, { target: 'confirming' }],
        },
      },
      confirming: {
        entry: { type: 'say', params: ({ context: { call } }) => speech.confirmMove(call) },
        on: {
          YES: { target: 'moving', actions: 'confirmAll' },
          NO: [...turningBack(parts), { target: 'asking', actions: ['countChange', 'dropTime'] }],
          CHOICE: [...turningBack(parts), { target: 'holding', actions: ['countChange', 'chooseOffered'] }],
          CHANGE: [...turningBack(parts), { target: 'asking', actions: ['countChange', 'dropTime'] }],
        },
      },
      moving: {
        entry: { type: 'effect', params: ({ context: { call } }) => move(call) },
        on: {
          DONE: {
            target: '#trades-intake.talk.CLOSING',
            actions: [
              'setMade',
              { type: 'setOutcome', params: { outcome: 'rescheduled' } },
              {
                type: 'say',
                params: ({ context: { call } }) => speech.aboutVisit(call.made?.pencilled ? 'moved_pencilled' : 'moved', call),
              },
            ],
          },
          FAILED: [...lost, { target: '#not-done' }],
        },
      },
    },
  })
}

/** Cancels a known visit, on a yes to its day and time read back. */
export function cancelling(parts: Parts) {
  const { intake, speech } = parts
  const cancelled = [
    'setMade',
    { type: 'setOutcome', params: { outcome: 'cancelled' } },
    { type: 'say', params: ({ context: { call } }: { context: IntakeMemory }) => speech.aboutVisit('cancelled', call) },
  ] as const
  return intake.createStateConfig({
    initial: 'route',
    states: {
      ...lookupStates(parts),
      route: { always: [...lookupRoute, { target: 'confirming' }] },
      confirming: {
        entry: { type: 'say', params: ({ context: { call } }) => speech.confirmCancel(call) },
        on: {
          YES: { target: 'cancelling' },
          NO: {
            target: '#trades-intake.talk.CLOSING',
            actions: { type: 'say', params: ({ context: { call } }) => speech.aboutVisit('kept', call) },
          },
        },
      },
      cancelling: {
        entry: { type: 'effect', params: ({ context: { call } }) => cancel(call) },
        on: {
          DONE: [
            { guard: 'hasAnother', target: 'confirming', actions: [...cancelled, 'takeNextOfAll'] },
            { target: '#trades-intake.talk.CLOSING', actions: cancelled },
          ],
          FAILED: { target: '#not-done' },
        },
      },
    },
  })
}
