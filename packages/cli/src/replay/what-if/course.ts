import type { DialogEvent, Effect, Outcome, Spoken, Trace } from '@callwright/engine'

/** Where an event of a course comes from: from the record, or answered by a simulated calendar because the record knows nothing of it. */
export type Source = 'recorded' | 'simulated'

/** One event and what was decided on it. */
export type Taken = {
  readonly event: DialogEvent | null
  readonly source: Source
  readonly path: string
  readonly say: readonly Spoken[]
  readonly effects: readonly Effect[]
  /** Null where only a record tells of it. */
  readonly trace: Trace | null
  /** True where what comes next must not be shown: a PIN. */
  readonly sensitive: boolean
}

/** What the caller did (null: the call begins), and all that was decided until he is listened to again. */
export type CourseTurn = {
  readonly caller: DialogEvent | null
  readonly taken: readonly Taken[]
  /** The call was over before: the caller's words met nobody. */
  readonly late: boolean
  /** The record has no such event: the caller hangs up because the record tells nothing more. */
  readonly added: boolean
}

/** How a call went, or would go. */
export type Course = {
  readonly turns: readonly CourseTurn[]
  /** `undefined` where a record does not tell. */
  readonly outcome: Outcome | null | undefined
  readonly emergency: boolean
  readonly done: boolean
}

/** All that is said in a turn, as the caller hears it. */
export function wordsOf({ taken }: CourseTurn): string {
  return taken
    .flatMap(({ say }) => say.map(({ text }) => text))
    .filter(Boolean)
    .join(' ')
}

/** The state at the end of a turn. */
export function stateOf({ taken }: CourseTurn): string {
  return taken.at(-1)?.path ?? ''
}

/** All that is asked of the world in a turn. */
export function effectsOf({ taken }: CourseTurn): Effect[] {
  return taken.flatMap(({ effects }) => effects)
}

/** True where a simulated calendar answered in a turn. */
export function isSupposed({ taken }: CourseTurn): boolean {
  return taken.some(({ source, event }) => source === 'simulated' && event !== null && 'effect' in event)
}
