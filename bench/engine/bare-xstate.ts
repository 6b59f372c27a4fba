import { type AnyActorScope, assign, createActor, initialTransition, setup, transition } from 'xstate'
import type { Booker } from './caller.ts'

const booking = setup({
  types: { context: {} as { answers: Record<string, string> }, events: {} as { type: 'ANSWER'; text: string } },
  actions: {
    keep: assign(({ context, event }, params: { slot: string }) => ({ answers: { ...context.answers, [params.slot]: event.text } })),
  },
})

const question = (slot: string, target: string) =>
  booking.createStateConfig({ on: { ANSWER: { target, actions: { type: 'keep', params: { slot } } } } })

const machine = booking.createMachine({
  id: 'booking',
  context: { answers: {} },
  initial: 'problem',
  states: {
    problem: question('problem', 'name'),
    name: question('name', 'phone'),
    phone: question('phone', 'address'),
    address: question('address', 'time'),
    time: question('time', 'confirmation'),
    confirmation: question('confirmation', 'booked'),
    booked: { type: 'final' },
  },
})

/** XState alone: six questions, any words are the answer, the snapshot saved as JSON and restored on every turn. */
export function bareXstate(): Booker {
  const self = createActor(machine)
  const nothing = () => {}
  // Only a machine with children looks at it.
  const scope: AnyActorScope = {
    self,
    system: self.system,
    id: '',
    sessionId: '',
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  }
  let saved = ''
  let status = ''
  return {
    name: 'XState transition(), any words taken',
    open() {
      const [first] = initialTransition(machine)
      saved = JSON.stringify(machine.getPersistedSnapshot(first))
    },
    turn(text) {
      const before = machine.restoreSnapshot(JSON.parse(saved), scope)
      const [after] = transition(machine, before, { type: 'ANSWER', text })
      status = after.status
      saved = JSON.stringify(machine.getPersistedSnapshot(after))
    },
    booked: () => status === 'done',
  }
}
