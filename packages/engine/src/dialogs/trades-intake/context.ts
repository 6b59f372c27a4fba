import type { Outcome } from '../../decision.ts'
import type { CallerMessage, Offer, Refusal, TimeWanted } from '../../effect.ts'
import type { Visit } from '../../event.ts'
import type { Evidence } from '../../understanding/attempts.ts'
import type { EmergencyReading, PersonName, StreetAddress } from '../../understanding/candidate.ts'

/** What the caller is here for. */
export type Goal = 'book' | 'reschedule' | 'cancel' | 'status' | 'message'

/** A slot that is filled: its value, the words it was heard in, and whether the caller has said yes to it. */
export type Filled<T> = { readonly value: T; readonly text: string; readonly confirmed: boolean }

/** The caller's answers so far. */
export type Frame = {
  readonly caller_name?: Filled<PersonName>
  readonly callback_number?: Filled<string>
  readonly service_address?: Filled<StreetAddress>
  readonly problem?: Filled<string>
  readonly service_type?: Filled<string>
  readonly preferred_time?: Filled<TimeWanted>
  readonly slot_choice?: Filled<Offer>
}

/** How often the question at hand has failed. Both fall to zero as soon as the caller says anything that moves the call on. */
export type Misses = { readonly noInput: number; readonly noMatch: number }

/** What is known of the call: plain JSON. */
export type IntakeContext = {
  readonly locale: string
  readonly callerPhone: string | null
  /** Visits ahead of the caller's number, soonest first. */
  readonly upcoming: readonly Visit[]
  readonly goal: Goal | null
  readonly frame: Frame
  /** What the attempts at the slot asked last sounded like: another attempt adds to them. */
  readonly attempts?: Evidence | undefined
  readonly misses: Misses
  /** What was said to the question at hand and made no sense, while it is asked again. */
  readonly unread?: string | undefined
  /** Times read out last, and why they are not what was asked. */
  readonly offers: readonly Offer[]
  readonly refusal: Refusal | null
  /** How many times free times were looked up for this wish. */
  readonly rounds: number
  /** The visit that is to be moved or cancelled. */
  readonly visit: Visit | null
  /** Visits found under the name that was given: not read out before the caller names one. */
  readonly found: readonly Visit[] | null
  /** Questions that are put once: the town of a street, the last name of a caller who gave only the first. */
  readonly askedTown: boolean
  readonly askedName: boolean
  readonly message: { readonly text: string; readonly reason: CallerMessage['reason']; readonly confirmed: boolean } | null
  readonly emergency: (EmergencyReading & { readonly words: string }) | null
  /** Emergency questions that were given up. */
  readonly skipped: readonly ('service_address' | 'callback_number')[]
  /** Topics to answer now, and the day that "are you open" was asked about. */
  readonly topics: readonly string[]
  readonly topicDate: string | null
  readonly transferFailed: boolean
  readonly outcome: Outcome | null
  /** The visit that came of the call. */
  readonly made: Visit | null
}

/** The machine's memory. The call is one field, because XState copies every field of its context with each assignment. */
export type IntakeMemory = { readonly call: IntakeContext }

export type IntakeInput = Pick<IntakeContext, 'locale' | 'callerPhone' | 'upcoming'>

export const NO_MISSES: Misses = { noInput: 0, noMatch: 0 }

/** The memory of a call that has just begun. Total, because XState also calls it without input. */
export function openingContext(input: IntakeInput | undefined): IntakeContext {
  return {
    locale: input?.locale ?? '',
    callerPhone: input?.callerPhone ?? null,
    upcoming: input?.upcoming ?? [],
    goal: null,
    frame: {},
    misses: NO_MISSES,
    offers: [],
    refusal: null,
    rounds: 0,
    visit: null,
    found: null,
    askedTown: false,
    askedName: false,
    message: null,
    emergency: null,
    skipped: [],
    topics: [],
    topicDate: null,
    transferFailed: false,
    outcome: null,
    made: null,
  }
}
