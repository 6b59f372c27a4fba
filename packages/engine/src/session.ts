import type { Snapshot } from 'xstate'

/** The shape of `Session` itself. Grows when the envelope changes; dialogs version their own part with `dialogVersion`. */
export const SESSION_FORMAT = 1

/** One call between two turns: plain JSON, well under 32 KB, all that is needed to go on. */
export type Session = {
  readonly format: typeof SESSION_FORMAT
  readonly id: string
  readonly dialog: string
  readonly dialogVersion: number
  /** The business facts that the call runs with, `bristol-plumbing@3`. */
  readonly facts: string
  /** Number of events taken in. */
  readonly seq: number
  /** ISO instant of the last event. */
  readonly at: string
  /** BCP 47 tag in use. */
  readonly locale: string
  /** The machine's own persisted snapshot. */
  readonly snapshot: Snapshot<unknown>
  /** Effects that are waited for. */
  readonly pending: readonly string[]
}
