import type { Effect } from './effect.ts'
import type { Json } from './json.ts'
import type { Session } from './session.ts'
import type { Candidate } from './understanding/candidate.ts'

/** What `start` and `step` answer: the next session, what to say, what to listen for, what to do, and why. */
export type Decision = {
  readonly session: Session
  readonly say: readonly Spoken[]
  readonly listen: Listen
  readonly effects: readonly Effect[]
  /** The dialog's account of the call so far, for callers of the API, the console and the record. */
  readonly view: CallView
  readonly trace: Trace
}

/** One prompt: its id, its values, and the text as rendered in the language of the turn. */
export type Spoken = {
  readonly prompt: string
  readonly values: { readonly [name: string]: Json }
  readonly text: string
  /** The same words with pauses and letters marked, without the `<speak>` round it; only where a voice needs it. */
  readonly ssml?: string | undefined
  /** BCP 47 tag, where these words are in another language than the rest of the turn. */
  readonly locale?: string | undefined
}

/** What is expected next. Times are milliseconds. */
export type Listen = {
  /** Dialog slots that a good answer would fill; a yes/no question asks `confirmation`. Empty: nothing in particular ("anything else?"), or the call is over or waits. */
  readonly asked: readonly string[]
  /** What a `confirmation` is about. */
  readonly confirming: string | null
  /** Words the recogniser may expect: at most 100, each at most 100 characters. */
  readonly hints: readonly string[]
  readonly dtmf: null | { readonly maxDigits: number; readonly finishOnKey: string }
  readonly silenceMs: number
  readonly bargeIn: boolean
  /** True where what is said or keyed must not be logged (a PIN). */
  readonly sensitive: boolean
}

export const OUTCOMES = [
  'booked',
  'rescheduled',
  'cancelled',
  'answered',
  'message_taken',
  'transferred',
  'emergency_dispatched',
  'abandoned',
  'failed',
] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What a call is about, as far as anybody has to act on it. */
export const CLASSIFICATIONS = ['emergency', 'routine', 'quote', 'unclassified'] as const
export type Classification = (typeof CLASSIFICATIONS)[number]

export type CallView = {
  /** Name of the top state, e.g. `COLLECTING_NAME`. */
  readonly state: string
  /** The whole path, e.g. `COLLECTING_NAME.spelling`. */
  readonly path: string
  readonly locale: string
  readonly slots: { readonly [slot: string]: SlotView }
  readonly emergency: boolean
  readonly outcome: Outcome | null
  readonly done: boolean
  readonly appointment: AppointmentView | null
  /** Null for a dialog that classifies nothing. */
  readonly classification: Classification | null
  /** Id of the visit, else of the earlier call, that this call only said more about. */
  readonly duplicate_of: string | null
}

export type SlotView = { readonly value: Json; readonly text: string; readonly confirmed: boolean }
export type AppointmentView = {
  readonly id: string
  readonly start: string
  readonly end: string
  readonly service_type: string
  readonly emergency: boolean
}

/** Why the turn went as it did: what was heard, what was rejected and why, which transitions fired. Plain JSON. */
export type Trace = {
  readonly event: string
  /** What the dialog took the event for: `ANSWER`, `YES`, `EMERGENCY`, `NO_MATCH`, … */
  readonly act: string
  readonly candidates: readonly Candidate[]
  readonly rejected: readonly { readonly kind: string; readonly text: string; readonly rule: string; readonly because: string }[]
  readonly from: string
  readonly to: string
  readonly notes: readonly string[]
}
