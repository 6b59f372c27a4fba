import type { EffectType } from '../effect.ts'
import type { CallInput, DialogEvent, OpenEmergency } from '../event.ts'

/**
 * A call as one would write it down: who said what, in which state the dialog was, what it asked the world to do, how it
 * ended. Written by hand as a fixture, or saved from a real call with all that an exact replay needs. The text form is read by
 * `parseTranscript` and written by `printTranscript`.
 */
export type Transcript = {
  /** The first comment line: what the call shows. */
  readonly title: string
  /** `bristol-plumbing`, or with the version of its facts, `bristol-plumbing@3`. */
  readonly business: string
  /** When the call begins: ISO date and time with offset, or with `Z`. */
  readonly at: string
  /** E.164, or null when the number is withheld. */
  readonly from: string | null
  readonly locale: string | null
  readonly channel: string | null
  /** What stands in the calendar before the call. */
  readonly visits: readonly BookedVisit[]
  /** Emergencies that earlier calls of the number have told of, newest first. */
  readonly emergencies?: readonly OpenEmergency[]
  readonly lines: readonly TranscriptLine[]
  /** How awaited effects went, in order; where there is none, the world is asked. */
  readonly answers: readonly RecordedAnswer[]
  /** Present in a saved call: its input and every event with id and instant. */
  readonly record: { readonly input: CallInput; readonly events: readonly DialogEvent[] } | null
}

/** A visit in the calendar. `start` is local to the business, `2026-11-25T10:00`. */
export type BookedVisit = {
  readonly start: string
  readonly service: string
  readonly name: string
  readonly phone: string | null
  readonly address: string
}

/** One line of the call. `line` is its number in the file, from 1, or 0 when it was not read from a file. */
export type TranscriptLine = { readonly line: number } & (
  | {
      readonly kind: 'agent'
      /** What is said; `…` stands for any words. */
      readonly text: string
      /** State or state path after it, where given. */
      readonly state: string | null
    }
  | { readonly kind: 'caller'; readonly input: CallerInput }
  | { readonly kind: 'effect'; readonly words: string }
  | { readonly kind: 'outcome'; readonly outcome: string }
)

/** What a caller can do: an event of his without id and time. */
export type CallerInput = DistributiveOmit<Extract<DialogEvent, { type: 'heard' | 'pressed' | 'silence' | 'hung_up' }>, 'id' | 'at'>

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/** How an awaited effect went, as it stands on a `result:` or `failure:` line. */
export type RecordedAnswer = DistributiveOmit<Extract<DialogEvent, { type: 'effect_done' | 'effect_failed' }>, 'id' | 'at' | 'effect'> & {
  readonly line: number
  readonly of: EffectType
}

/** The reason of a hang-up that gives none. */
export const HUNG_UP = 'caller_hung_up'

/** A line that cannot be read. `line` counts from 1. */
export type TranscriptMistake = { readonly line: number; readonly reason: string }
