import type { EffectResult, OnSite } from './effect.ts'
import type { Failure } from './errors.ts'
import type { EmergencyReading } from './understanding/candidate.ts'

/**
 * Everything that can happen to a call. All that varies enters here: the time (`at`, an ISO instant in UTC, milliseconds),
 * the id, what the recogniser heard, what the calendar answered. Stored before the reply leaves, replayed as it is.
 */
export type DialogEvent = { readonly id: string; readonly at: string } & (
  | {
      /** The caller spoke. `confidence` is the recogniser's, 0 to 1; `alternatives` its other hearings, best first. */
      readonly type: 'heard'
      readonly text: string
      readonly confidence?: number | undefined
      readonly alternatives?: readonly { readonly text: string; readonly confidence?: number | undefined }[] | undefined
    }
  /** Keys of the phone: `0`–`9`, `*`, `#`. */
  | { readonly type: 'pressed'; readonly keys: string }
  /** Nothing was heard within the listening time. */
  | { readonly type: 'silence' }
  | { readonly type: 'hung_up'; readonly reason: string }
  /** An effect that the dialog waits for came back. */
  | { readonly type: 'effect_done'; readonly effect: string; readonly result: EffectResult }
  | { readonly type: 'effect_failed'; readonly effect: string; readonly failure: Failure }
)

export type DialogEventType = DialogEvent['type']

/** What a call begins with. Stored like an event: with it and the events a call can be replayed. */
export type CallInput = {
  /** Id of the call, made by whoever starts it. */
  readonly id: string
  /** ISO instant, UTC. */
  readonly at: string
  /** BCP 47 tag asked for by the channel; the dialog falls back to its own default when it does not speak it. */
  readonly locale?: string | undefined
  readonly channel: string
  /** E.164, or null when withheld. */
  readonly callerPhone: string | null
  /** Visits ahead of the caller's number, soonest first. */
  readonly upcoming: readonly Visit[]
  /** Emergencies that the number has told of in the last hours and not taken back, newest first. */
  readonly emergencies?: readonly OpenEmergency[] | undefined
}

/** An emergency of an earlier call that somebody has been alarmed for. */
export type OpenEmergency = {
  /** Id of the call that gave the alarm. */
  readonly call: string
  /** When it did: an ISO instant. */
  readonly at: string
  readonly level: EmergencyReading['level']
  readonly kind: EmergencyReading['kind']
  readonly address?: string | undefined
  /** Id of the visit that was booked for it. */
  readonly visit?: string | undefined
}

/** A visit in the calendar. Times are local to the business with offset, `2026-11-24T13:00:00-05:00`. */
export type Visit = {
  readonly id: string
  readonly start: string
  readonly end: string
  readonly resource: string
  readonly service: string
  readonly name: string
  readonly phone: string | null
  readonly address: string
  readonly problem?: string | undefined
  readonly site?: OnSite | undefined
  readonly address_unresolved?: true | undefined
  /** The time is kept, but stands not yet in the owner's calendar: it is still to be confirmed. */
  readonly pencilled?: true | undefined
}
