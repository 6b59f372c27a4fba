import type { Outcome } from '../decision.ts'
import type { Intent } from '../understanding/candidate.ts'
import type { Changing, CustomEffects, RequestOf, ResultOf, TaskEffect } from './effects.ts'
import type { Call } from './memory.ts'
import type { Words } from './phrases.ts'
import type { SlotTypes, ValueOf } from './slot-type.ts'
import type { Step } from './step.ts'

/** How a task or topic is asked for: an intent that the engine knows, words of your own, or both. */
export type Hears = Intent | Words | readonly (Intent | Words)[]

/** What the types know of a task so far: which slots are filled, which effects have answered, whether a yes was given, what is said. */
export type TaskState = {
  readonly slots: SlotTypes
  readonly effects: CustomEffects
  readonly has: string
  readonly got: string
  readonly sure: boolean
  readonly says: string
}

type Now<State extends TaskState, Change extends Partial<TaskState>> = Omit<State, keyof Change> & Change extends infer Next extends
  TaskState
  ? Next
  : never
type SlotName<State extends TaskState> = Extract<keyof State['slots'], string>
type EffectName<State extends TaskState> = TaskEffect | Extract<keyof State['effects'], string>
type ChangingName<State extends TaskState> =
  | Changing
  | { [Name in keyof State['effects']]: State['effects'][Name]['changes'] extends false ? never : Name }[keyof State['effects']]
type Runnable<State extends TaskState> = State['sure'] extends true ? EffectName<State> : Exclude<EffectName<State>, ChangingName<State>>

/** The call as a step's function sees it: what was asked for before is there, what was not may be missing. */
export type CallOf<State extends TaskState> = Omit<Call, 'slots' | 'results'> & {
  readonly slots: { readonly [Name in State['has'] & SlotName<State>]: ValueOf<State['slots'][Name]> } & {
    readonly [Name in Exclude<SlotName<State>, State['has']>]?: ValueOf<State['slots'][Name]>
  }
  readonly results: { readonly [Name in State['got']]: ResultOf<State['effects'], Name> }
}

/** What any task has, whatever its types. */
export type AnyTask = {
  readonly hears: Hears
  readonly steps: readonly Step[]
  readonly result: Outcome
  readonly '~types': { readonly says: string }
}

/**
 * One errand that callers come with, as the steps that a receptionist would take. A step that is already settled is passed over; a
 * changed answer forgets what was worked out after it, and the steps are taken again from there. Immutable: each call answers a new task.
 */
export class Task<State extends TaskState> implements AnyTask {
  declare readonly '~types': State
  readonly hears: Hears
  readonly steps: readonly Step[]
  readonly result: Outcome

  constructor(hears: Hears, steps: readonly Step[] = [], result: Outcome = 'answered') {
    this.hears = hears
    this.steps = steps
    this.result = result
  }

  /**
   * Asks for a slot with the prompt `ask_<slot>`, unless the caller has said it already. `check` reads the value back with
   * `check_<slot>`; `when` asks only if the call is so.
   */
  ask<Name extends SlotName<State>, const Options extends AskOptions<State> = AskOptions<State>>(
    slot: Name,
    options?: Options,
  ): Task<
    Now<
      State,
      {
        has: Options extends { readonly when: unknown }
          ? unknown extends Options['when']
            ? State['has'] | Name
            : State['has']
          : State['has'] | Name
        says: State['says'] | `ask_${Name}` | (Options extends { readonly check: true } ? `check_${Name}` : never)
      }
    >
  > {
    return this.#then({ kind: 'ask', key: slot, slot, check: options?.check ?? false, ...(options?.when && { when: options.when }) })
  }

  /**
   * Lets the caller pick one of a list with the prompt `offer_<slot>`, which gets the list's starts as `{options|times}` and the keys as
   * `{keys}`. A list of one is taken without asking where `alone` says so. "None of those" forgets the slot named in `otherwise` and asks for it
   * anew; without it, the task is dropped.
   */
  choose<Name extends SlotName<State>, Prompt extends string = `offer_${Name}`>(
    slot: Name,
    from: (call: CallOf<State>) => readonly ValueOf<State['slots'][Name]>[],
    options: {
      readonly say?: (call: CallOf<State>) => Prompt
      readonly otherwise?: State['has']
      /** Whether a list of one is taken without asking. */
      readonly alone?: (call: CallOf<State>) => boolean
    } = {},
  ): Task<Now<State, { has: State['has'] | Name; says: State['says'] | Prompt }>> {
    const { say = () => `offer_${slot}`, otherwise = null, alone = NEVER } = options
    return this.#then({ kind: 'choose', key: slot, slot, from, say, otherwise, alone })
  }

  /**
   * Reads back what is about to happen with the prompt `confirm_<id>` and goes on only on a clear yes. A no asks what to change, or
   * with `no: 'drop'` leaves everything as it is. Whatever changes before the yes is read back again.
   */
  confirm<Id extends string>(
    id: Id,
    options: { readonly no?: 'change' | 'drop' } = {},
  ): Task<Now<State, { sure: true; says: State['says'] | `confirm_${Id}` }>> {
    return this.#then({ kind: 'confirm', key: `confirming_${id}`, id, no: options.no ?? 'change' })
  }

  /**
   * Runs an effect with the request that you build from the call. What changes something in the world (`book`, `move`, `cancel`, your
   * own with `changes: true`) can be run only behind a `confirm`: without one it does not compile. Where `useful` finds the result of no
   * use, `otherwise` is said and the call goes on as `next` tells.
   */
  run<Name extends Runnable<State>, Prompt extends string = never>(
    effect: Name,
    request: (call: CallOf<State>) => RequestOf<Name>,
    options: {
      readonly useful?: (result: ResultOf<State['effects'], Name>) => boolean
      readonly otherwise?: Prompt
      readonly next?: 'closing' | 'message'
    } = {},
  ): Task<Now<State, { got: State['got'] | Name; says: State['says'] | Prompt }>> {
    const { useful = ALWAYS, otherwise = null, next = 'closing' } = options
    return this.#then({ kind: 'run', key: effect, effect, request, useful, otherwise, next })
  }

  /** Says a prompt, once. */
  say<Prompt extends string>(prompt: Prompt): Task<Now<State, { says: State['says'] | Prompt }>> {
    return this.#then({ kind: 'say', key: prompt, prompt })
  }

  /** What the call counts as when this task is through. */
  outcome(result: Outcome): Task<State> {
    return new Task<State>(this.hears, this.steps, result)
  }

  #then<Next extends TaskState>(step: Step): Task<Next> {
    return new Task<Next>(this.hears, [...this.steps, step], this.result)
  }
}

type AskOptions<State extends TaskState> = { readonly check?: boolean; readonly when?: (call: CallOf<State>) => boolean }

const ALWAYS = () => true
const NEVER = () => false
