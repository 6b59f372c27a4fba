import type { CallerMessage } from '../effect.ts'
import { requestOf } from './changes.ts'
import { isWaitedFor } from './effects.ts'
import type { KitMemory } from './memory.ts'
import type { Parts } from './parts.ts'
import type { PlannedTask } from './plan.ts'
import type { Step } from './step.ts'

type StepOf<Kind extends Step['kind']> = Extract<Step, { kind: Kind }>
/** Where a step stands: its number, the state of its task, the state of the step behind it. */
type Place = { readonly at: number; readonly task: string; readonly next: string }

/** The state of a task: its steps in a row. Each passes on at once where it is settled, so that a task is always entered at its first. */
export function taskState(parts: Parts, { state: task, steps, task: { result } }: PlannedTask) {
  const { kit } = parts
  const states: Record<string, ReturnType<typeof stepState>> = {}
  steps.forEach((step, at) => {
    states[step.key] = stepState(parts, step, { at, task, next: `#${task}.${steps[at + 1]?.key ?? 'finished'}` })
  })
  return kit.createStateConfig({
    id: task,
    initial: steps[0]?.key ?? 'finished',
    states: {
      ...states,
      finished: { entry: { type: 'finish', params: { outcome: result } }, always: '#CLOSING' },
    },
  })
}

function stepState(parts: Parts, step: Step, place: Place) {
  switch (step.kind) {
    case 'ask':
      return askState(parts, step, place)
    case 'choose':
      return chooseState(parts, step, place)
    case 'confirm':
      return confirmState(parts, step, place)
    case 'run':
      return isWaitedFor(step.effect) ? awaitState(parts, step, place) : sendState(parts, step, place)
    case 'say':
      return sayState(parts, step, place)
  }
}

/** Asks, unless it is known; checks what must be read back, and what is only supposed. */
function askState({ kit, speech, plan }: Parts, step: StepOf<'ask'>, { next }: Place) {
  const { slot, check } = step
  const mayCheck = check || plan.slots[slot]?.suggest !== undefined
  const settled = { guard: { type: check ? 'knowsChecked' : 'knows', params: { slot } }, target: next } as const
  const notNeeded = { guard: { type: 'notNeeded', params: { step } }, target: next } as const
  const hasToCheck = { guard: { type: 'hasToCheck', params: { slot, check } }, target: 'checking' } as const
  const asking = { entry: { type: 'say', params: ({ context }: { context: KitMemory }) => speech.ask(`ask_${slot}`, context) } } as const
  return kit.createStateConfig({
    initial: 'route',
    states: {
      route: { always: [settled, ...(step.when ? [notNeeded] : []), ...(mayCheck ? [hasToCheck] : []), { target: 'asking' }] },
      asking,
      ...(mayCheck && {
        checking: {
          entry: { type: 'say', params: ({ context }: { context: KitMemory }) => speech.check(slot, context) } as const,
          on: {
            YES: { target: next, actions: { type: 'accept', params: { slot } } },
            NO: { target: 'asking', actions: { type: 'decline', params: { slot } } },
          },
        },
      }),
    },
  })
}

/** Offers a list, unless there is only one thing to take, or nothing. */
function chooseState({ kit, speech }: Parts, step: StepOf<'choose'>, { at, task, next }: Place) {
  const { slot, otherwise } = step
  return kit.createStateConfig({
    initial: 'route',
    states: {
      route: {
        always: [
          { guard: { type: 'knows', params: { slot } }, target: next },
          { guard: { type: 'nothingToChoose', params: { step } }, target: '#went-wrong' },
          { guard: { type: 'onlyOne', params: { step } }, target: next, actions: { type: 'takeOnly', params: { step, at } } },
          { target: 'offering' },
        ],
      },
      offering: {
        entry: { type: 'say', params: ({ context }) => speech.offer(step, context) },
        on: {
          CHOICE: { target: next, actions: { type: 'pick', params: { step, at } } },
          NONE:
            otherwise === null ? { target: '#dropping' } : { target: `#${task}`, actions: { type: 'forget', params: { slot: otherwise } } },
        },
      },
    },
  })
}

/** Reads back, and goes on only on a yes. */
function confirmState({ kit, speech }: Parts, { id, no }: StepOf<'confirm'>, { at, task, next }: Place) {
  return kit.createStateConfig({
    initial: 'route',
    states: {
      route: { always: [{ guard: { type: 'settled', params: { at } }, target: next }, { target: 'asking' }] },
      asking: {
        entry: { type: 'say', params: ({ context }) => speech.ask(`confirm_${id}`, context) },
        on: {
          YES: { target: next, actions: { type: 'confirm', params: { at } } },
          NO: no === 'drop' ? { target: '#dropping' } : { target: 'changing', actions: 'forgive' },
          CHANGE: { target: `#${task}`, actions: 'forgetNamed' },
        },
      },
      changing: {
        entry: { type: 'say', params: ({ context }) => speech.ask('ask_change', context) },
        on: {
          YES: { target: 'asking', actions: 'forgive' },
          NO: { target: '#dropping' },
          CHANGE: { target: `#${task}`, actions: 'forgetNamed' },
        },
      },
    },
  })
}

/** Runs an effect and waits for its answer; what was sold meanwhile is looked for again, what fails becomes a message. */
function awaitState({ kit, speech, plan }: Parts, step: StepOf<'run'>, { at, task, next }: Place) {
  const { otherwise } = step
  return kit.createStateConfig({
    initial: 'route',
    states: {
      route: {
        always: [
          { guard: { type: 'settled', params: { at } }, target: next },
          {
            guard: 'tooManyRounds',
            target: '#ENDED',
            actions: { type: 'say', params: ({ context }) => [speech.say('too_long', context)] },
          },
          { target: 'waiting' },
        ],
      },
      waiting: {
        entry: ['count', { type: 'effect', params: ({ context }) => requestOf(plan, step, context) }],
        on: {
          DONE: [
            { guard: { type: 'unreadable', params: { step } }, target: '#went-wrong' },
            {
              guard: { type: 'noUse', params: { step } },
              target: step.next === 'message' ? '#TAKING_MESSAGE' : '#CLOSING',
              actions: [
                { type: 'say', params: ({ context }) => (otherwise === null ? [] : [speech.say(otherwise, context)]) },
                ...(step.next === 'message' ? [] : (['answered', 'drop'] as const)),
              ],
            },
            { target: next, actions: { type: 'keepResult', params: { step, at } } },
          ],
          FAILED: [
            {
              guard: 'taken',
              target: `#${task}`,
              actions: [
                { type: 'say', params: ({ context }) => [speech.say('just_taken', context)] },
                { type: 'searchAgain', params: { at } },
              ],
            },
            { target: '#went-wrong' },
          ],
        },
      },
    },
  })
}

/** Sends an effect that nobody waits for. */
function sendState({ kit, plan }: Parts, step: StepOf<'run'>, { at, next }: Place) {
  return kit.createStateConfig({
    initial: 'route',
    states: {
      route: { always: [{ guard: { type: 'settled', params: { at } }, target: next }, { target: 'sending' }] },
      sending: {
        entry: [
          { type: 'effect', params: ({ context }) => requestOf(plan, step, context) },
          { type: 'settle', params: { at } },
        ],
        always: next,
      },
    },
  })
}

function sayState({ kit, speech }: Parts, { prompt }: StepOf<'say'>, { at, next }: Place) {
  return kit.createStateConfig({
    initial: 'route',
    states: {
      route: { always: [{ guard: { type: 'settled', params: { at } }, target: next }, { target: 'saying' }] },
      saying: {
        entry: [
          { type: 'say', params: ({ context }) => [speech.say(prompt, context)] },
          { type: 'settle', params: { at } },
        ],
        always: next,
      },
    },
  })
}

/** A message for whoever runs the business, about a call that could not be helped. */
export function messageAbout(phone: string | null, text: string, reason: CallerMessage['reason'], name: string | null): CallerMessage {
  return { name, phone, text: text.slice(0, 1_000), reason }
}
