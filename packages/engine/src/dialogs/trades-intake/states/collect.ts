import { asks, says } from '../ask.ts'
import type { Parts } from '../parts.ts'

/** One question each, on its ladder; the answer itself is taken in by `talk`, which then routes on. */
export function collectingProblem({ intake }: Parts) {
  return intake.createStateConfig({
    initial: 'asking',
    states: { asking: { entry: { type: 'say', params: ({ context: { call } }) => asks(call, 'ask_problem') } } },
  })
}

/** A first name alone is asked to be completed, once. */
export function collectingName({ intake, speech }: Parts) {
  return intake.createStateConfig({
    initial: 'asking',
    states: { asking: { entry: [{ type: 'say', params: ({ context: { call } }) => speech.askName(call) }, 'setAskedName'] } },
  })
}

/** The number the call comes from is checked, never assumed; without one it is asked for. */
export function collectingPhone({ intake, speech }: Parts) {
  return intake.createStateConfig({
    initial: 'route',
    states: {
      route: { always: [{ guard: 'knowsCallerNumber', target: 'checking' }, { target: 'asking' }] },
      checking: {
        entry: { type: 'say', params: ({ context: { call } }) => speech.checkPhone(call) },
        on: { YES: { target: '#route', actions: 'useCallerNumber' }, NO: { target: 'asking', actions: 'forgive' } },
      },
      asking: { id: 'ask-phone', entry: { type: 'say', params: ({ context: { call } }) => asks(call, 'ask_phone') } },
    },
  })
}

export function collectingAddress({ intake, speech }: Parts) {
  return intake.createStateConfig({
    initial: 'asking',
    states: {
      asking: { entry: { type: 'say', params: ({ context: { call } }) => speech.askAddress(call) } },
      /** Asked once: a street stands in many towns, and a van sent to the wrong one is a visit lost. */
      askingTown: {
        entry: ['setAskedTown', { type: 'say', params: says('ask_town') }],
        on: { NO_MATCH: { target: '#route' }, NO_INPUT: { target: '#route' }, YES: { target: '#route' }, NO: { target: '#route' } },
      },
      outside: {
        entry: { type: 'say', params: ({ context: { call } }) => speech.outsideArea(call) },
        on: {
          YES: { target: '#route', actions: { type: 'presetMessage', params: { reason: 'outside_area' } } },
          NO: { target: '#trades-intake.talk.CLOSING' },
        },
      },
    },
  })
}
