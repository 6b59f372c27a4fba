import { asks, says } from '../ask.ts'
import type { Parts } from '../parts.ts'
import { cancel, findTimes, findVisits, move } from '../requests.ts'

/** How a visit is found: by the caller's number, else by name and then by day; nothing is read out to whom it does not concern. */
const lookupRoute = [
  { guard: 'oneVisitKnown', target: 'route', actions: 'takeOnlyVisit', reenter: true },
  { guard: 'whichVisit', target: 'askingWhich' },
  { guard: 'whichFound', target: 'askingDay' },
  { guard: 'nothingFound', target: 'notFound' },
  { guard: 'needsSearch', target: 'searching' },
  { guard: 'needsVisit', target: 'askingName' },
] as const

function lookupStates({ intake, speech }: Parts) {
  return {
    askingWhich: intake.createStateConfig({ entry: { type: 'say', params: ({ context: { call } }) => speech.whichVisit(call) } }),
    askingName: intake.createStateConfig({ entry: { type: 'say', params: ({ context: { call } }) => asks(call, 'ask_visit_name') } }),
    askingDay: intake.createStateConfig({ entry: { type: 'say', params: ({ context: { call } }) => asks(call, 'ask_visit_day') } }),
    searching: intake.createStateConfig({
      entry: { type: 'effect', params: ({ context: { call } }) => findVisits(call) },
      on: { DONE: { target: 'route', actions: 'setFound' }, FAILED: { target: '#calendar-down' } },
    }),
    notFound: intake.createStateConfig({
      entry: { type: 'say', params: says('visit_not_found') },
      on: {
        YES: { target: '#route', actions: { type: 'presetMessage', params: { reason: 'asked' } } },
        NO: { target: '#trades-intake.talk.CLOSING' },
      },
    }),
  }
}

/** Moves a known visit to another time, on a yes to both times read back. */
export function rescheduling(parts: Parts) {
  const { intake, speech } = parts
  return intake.createStateConfig({
    initial: 'route',
    states: {
      ...lookupStates(parts),
      route: {
        always: [
          ...lookupRoute,
          { guard: 'hasChoice', target: 'confirming' },
          { guard: 'hasWish', target: 'finding' },
          { target: 'asking' },
        ],
      },
      asking: { entry: { type: 'say', params: ({ context: { call } }) => speech.askNewTime(call) } },
      finding: {
        always: { guard: 'tooManyRounds', target: '#no-times' },
        entry: ['nextRound', { type: 'effect', params: ({ context: { call } }) => findTimes(call) }],
        on: {
          DONE: [
            { guard: 'exactlyFree', target: 'confirming', actions: ['setOffers', 'chooseFirst'] },
            { guard: 'hasOffers', target: 'offering', actions: 'setOffers' },
            { target: '#no-times' },
          ],
          FAILED: { target: '#calendar-down' },
        },
      },
      offering: {
        entry: { type: 'say', params: ({ context: { call } }) => speech.offer(call) },
        on: { CHOICE: { target: 'confirming', actions: 'chooseOffered' }, NONE: { target: 'asking', actions: 'dropTime' } },
      },
      confirming: {
        entry: { type: 'say', params: ({ context: { call } }) => speech.confirmMove(call) },
        on: {
          YES: { target: 'moving', actions: 'confirmAll' },
          NO: { target: 'asking', actions: 'dropTime' },
          CHANGE: { target: 'asking', actions: 'dropTime' },
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
              { type: 'say', params: ({ context: { call } }) => speech.aboutVisit('moved', call) },
            ],
          },
          FAILED: [
            { guard: 'timeTaken', target: 'finding', actions: ['dropChoice', { type: 'say', params: says('just_taken') }] },
            { target: '#calendar-down' },
          ],
        },
      },
    },
  })
}

/** Cancels a known visit, on a yes to its day and time read back. */
export function cancelling(parts: Parts) {
  const { intake, speech } = parts
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
          DONE: {
            target: '#trades-intake.talk.CLOSING',
            actions: [
              'setMade',
              { type: 'setOutcome', params: { outcome: 'cancelled' } },
              { type: 'say', params: ({ context: { call } }) => speech.aboutVisit('cancelled', call) },
            ],
          },
          FAILED: { target: '#calendar-down' },
        },
      },
    },
  })
}
