import { asks, says } from '../ask.ts'
import type { Parts } from '../parts.ts'

/** One question each, on its ladder; the answer itself is taken in by `talk`, which then routes on. */
export function collectingProblem({ intake }: Parts) {
  return intake.createStateConfig({
    initial: 'asking',
    states: { asking: { entry: { type: 'say', params: ({ context }) => asks(context, 'ask_problem') } } },
  })
}

export function collectingName({ intake }: Parts) {
  return intake.createStateConfig({
    initial: 'asking',
    states: { asking: { entry: { type: 'say', params: ({ context }) => asks(context, 'ask_name') } } },
  })
}

/** The number the call comes from is checked, never assumed; without one it is asked for. */
export function collectingPhone({ intake, speech }: Parts) {
  return intake.createStateConfig({
    initial: 'route',
    states: {
      route: { always: [{ guard: 'knowsCallerNumber', target: 'checking' }, { target: 'asking' }] },
      checking: {
        entry: { type: 'say', params: ({ context }) => speech.checkPhone(context) },
        on: { YES: { target: '#route', actions: 'useCallerNumber' }, NO: { target: 'asking', actions: 'forgive' } },
      },
      asking: { entry: { type: 'say', params: ({ context }) => asks(context, 'ask_phone') } },
    },
  })
}

export function collectingAddress({ intake, speech }: Parts) {
  return intake.createStateConfig({
    initial: 'asking',
    states: {
      asking: { entry: { type: 'say', params: ({ context }) => speech.askAddress(context) } },
      /** Asked once: a street stands in many towns, and a van sent to the wrong one is a visit lost. */
      askingTown: {
        entry: ['setAskedTown', { type: 'say', params: says('ask_town') }],
        on: { NO_MATCH: { target: '#route' }, NO_INPUT: { target: '#route' }, YES: { target: '#route' }, NO: { target: '#route' } },
      },
      outside: {
        entry: { type: 'say', params: ({ context }) => speech.outsideArea(context) },
        on: {
          YES: { target: '#route', actions: { type: 'presetMessage', params: { reason: 'outside_area' } } },
          NO: { target: '#trades-intake.talk.CLOSING' },
        },
      },
    },
  })
}
