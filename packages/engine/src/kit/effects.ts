import { AWAITED_EFFECTS, type EffectRequest, type EffectResult, type EffectType } from '../effect.ts'
import type { Json } from '../json.ts'

/**
 * An effect of your own. It goes out as `{ type: 'custom', name, data }` and comes back as JSON, which `read` turns into a typed
 * result; what it cannot read counts as a failure.
 */
export type CustomEffect<Result> = {
  read(data: Json): Result | undefined
  /** True where it changes something in the world: it then runs only behind a `confirm`, like `book`. */
  readonly changes: boolean
}

type Reads<Result> = { read(data: Json): Result | undefined }

/** Effects of your own: one that only asks the world something, and one that changes something in it and so needs a `confirm` before it. */
export const effect = {
  asks: <Result>({ read }: Reads<Result>): Reads<Result> & { readonly changes: false } => ({ read, changes: false }),
  changes: <Result>({ read }: Reads<Result>): Reads<Result> & { readonly changes: true } => ({ read, changes: true }),
}

export type CustomEffects = { readonly [name: string]: CustomEffect<unknown> }

/** Effects that a task may run. */
export const TASK_EFFECTS = [
  'find_times',
  'find_visits',
  'hold',
  'book',
  'move',
  'cancel',
  'take_message',
  'notify_owner',
] as const satisfies readonly EffectType[]
export type TaskEffect = (typeof TASK_EFFECTS)[number]

/** Effects that change something: they run only behind a `confirm`. */
export const CHANGING = ['book', 'move', 'cancel'] as const satisfies readonly TaskEffect[]
export type Changing = (typeof CHANGING)[number]

/** What is asked of an effect: its request without the type, or JSON for one of your own. */
export type RequestOf<Name extends string> = Name extends TaskEffect
  ? DistributiveOmit<Extract<EffectRequest, { type: Name }>, 'type'>
  : Json

/** What an effect answers. */
export type ResultOf<Custom extends CustomEffects, Name extends string> = Name extends 'take_message' | 'notify_owner'
  ? undefined
  : Name extends TaskEffect
    ? Extract<EffectResult, { type: Name }>
    : Custom[Name] extends CustomEffect<infer Result>
      ? Result
      : never

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

export function isTaskEffect(name: string): name is TaskEffect {
  return TASK_EFFECTS.some((each) => each === name)
}

export function isWaitedFor(name: string): boolean {
  return !isTaskEffect(name) || AWAITED_EFFECTS.some((each) => each === name)
}
