import type { Outcome } from '../../decision.ts'
import type { CallerMessage, Offer, Refusal, TimeWanted } from '../../effect.ts'
import type { OpenEmergency, Visit } from '../../event.ts'
import type { Evidence } from '../../understanding/attempts.ts'
import type { Correction, EmergencyKind, EmergencyReading, PersonName, StreetAddress } from '../../understanding/candidate.ts'
import type { DearSlot } from './confirmation.ts'
import type { Doubts } from './hear/agreement.ts'
import type { Raised } from './memory/hand-off.ts'
import type { Lead } from './memory/lead.ts'
import type { Claims } from './memory/lookup.ts'
import type { Site } from './memory/site.ts'

/** What the caller is here for. */
export type Goal = 'book' | 'reschedule' | 'cancel' | 'status' | 'message'

/** What a caller may keep to himself. */
export type DeclinedSlot = 'caller_name' | 'callback_number' | 'service_address'

/** A slot that is filled: its value, the words it was heard in, and whether the caller has said yes to it. */
export type Filled<T> = { readonly value: T; readonly text: string; readonly confirmed: boolean }

/** The caller's answers so far. */
export type Frame = {
  readonly caller_name?: Filled<PersonName>
  readonly callback_number?: Filled<string>
  /** `unresolved`: no house number and street in a town that the business knows. */
  readonly service_address?: Filled<StreetAddress> & { readonly unresolved?: true }
  readonly problem?: Filled<string>
  readonly service_type?: Filled<string>
  readonly preferred_time?: Filled<TimeWanted>
  readonly slot_choice?: Filled<Offer>
}

/** How far help has come in an emergency. */
export type Help = {
  /** Alarms given in the call: one, unless the caller withdrew it and then told of another. */
  readonly alarms: number
  /** The emergency of an earlier call that this one only tells of again: the alarm for it has been given. */
  readonly repeats: OpenEmergency | null
  /** Whether this call has given an alarm of its own. */
  readonly alarmed: boolean
  /** Kinds of danger that advice was spoken for. */
  readonly advised: readonly EmergencyKind[]
  /** Who, where and what number, as the owner knows them. */
  readonly told: string | null
  /** Whether to be put through was asked about, how far the list of people was tried, and how often all of it. */
  readonly transferAsked: boolean
  readonly tried: number
  readonly lists: number
  /** Searches for a first visit, and whether nothing more is to be said of one. */
  readonly searches: number
  readonly visitSettled: boolean
  /** The words in which the alarm is about to be taken back. */
  readonly takenBack: string | null
  /** What the call had come to before, for when it was a false alarm. */
  readonly before: { readonly outcome: Outcome | null; readonly time?: Filled<TimeWanted>; readonly choice?: Filled<Offer> } | null
}

/** Trouble that words alone do not settle: whether it is an emergency is asked once for a problem. */
export type Triage = {
  readonly words: string
  readonly kind: EmergencyKind | null
  /** Still to be answered. */
  readonly open: boolean
  /** Heard so badly that it is to be told once more first. */
  readonly unclear: boolean
  /** Problems of this call that were asked about, this one included. */
  readonly asked: number
}

/** How it goes with the question at hand: all of it falls to nothing as soon as the call moves on. Rules: `memory/question.ts`. */
export type Misses = {
  readonly noInput: number
  readonly noMatch: number
  /** Put again for another reason: "sorry?", "help", the end of a wait. */
  readonly repeats: number
  /** Put again because what was told is known already: these times, and the misses before them. */
  readonly told: number
  /** The caller said "hold on": this and the silences after it. */
  readonly waiting: number
  /** Digits keyed so far of a number that is not whole. */
  readonly keyed: string | null
}

/** What is known of the call: plain JSON. */
export type IntakeContext = {
  readonly locale: string
  /** Whether the caller has chosen the language, or is known to speak it: then no other is offered. */
  readonly languageKnown: boolean
  readonly callerPhone: string | null
  /** Visits ahead of the caller's number, soonest first. */
  readonly upcoming: readonly Visit[]
  /** Emergencies of earlier calls from the number, newest first. */
  readonly earlier: readonly OpenEmergency[]
  readonly goal: Goal | null
  readonly frame: Frame
  /** What the attempts at the slot asked last sounded like: another attempt adds to them. */
  readonly attempts?: Evidence | undefined
  /** What was heard of slots and not taken, because the hearing left a doubt. */
  readonly doubts?: Doubts | undefined
  readonly misses: Misses
  /** What was said to the question at hand and made no sense, while it is asked again. */
  readonly unread?: string | undefined
  /** Times read out last, and why they are not what was asked. */
  readonly offers: readonly Offer[]
  readonly refusal: Refusal | null
  /** How often the task at hand was turned back: something said before was changed, taken back, begun anew. */
  readonly changes: number
  /** What was heard so unclearly that it has a question of its own. */
  readonly verify: DearSlot | null
  /** What was changed, and is therefore read back with more care. */
  readonly careful: readonly NonNullable<Correction['slot']>[]
  /** Rounds of offers that were turned down, and the starts that were in them, `YYYY-MM-DDTHH:MM`: they are not offered again. */
  readonly refused: number
  readonly turnedDown: readonly string[]
  /** The visit that is to be moved or cancelled. */
  readonly visit: Visit | null
  /** Whether all of the caller's visits are meant: each is read back by itself. */
  readonly all: boolean
  /** What the caller keeps to himself. */
  readonly declined: readonly DeclinedSlot[]
  /** Visits that were looked up and are proven to be the caller's to hear of. */
  readonly found: readonly Visit[] | null
  /** What is known of a returning caller and was offered: name and address in one, then the address alone. */
  readonly knownAsked: 'both' | 'address' | null
  /** Whom the visit is for, where that is not the caller. */
  readonly site: Site | null
  /** The visit that is wanted and not booked, until it is. */
  readonly lead: Lead | null
  /** What was said of a visit that is not under the caller's number, to find it and to prove whose it is. */
  readonly claims: Claims | null
  /** Look-ups of this call that came to nothing. */
  readonly lookupsFailed: number
  /** Tasks of this call that have ended, whatever became of them. */
  readonly tasks: number
  /** Times the caller was abusive, and questions of the caller's own that were answered. */
  readonly abuse: number
  readonly asides: number
  /** The words that began the task, for the message that may become of it. */
  readonly said: string | null
  /** Questions that are put once: the town of a street, the last name of a caller who gave only the first. */
  readonly askedTown: boolean
  readonly askedName: boolean
  readonly message: { readonly text: string; readonly reason: CallerMessage['reason']; readonly confirmed: boolean } | null
  readonly emergency: (EmergencyReading & { readonly words: string }) | null
  readonly help: Help
  readonly triage: Triage | null
  /** What the caller said where the address was asked for, when it came to none. */
  readonly addressHeard: string | null
  /** Emergency questions that were given up. */
  readonly skipped: readonly ('service_address' | 'callback_number')[]
  /** Topics to answer now, and the day that "are you open" was asked about. */
  readonly topics: readonly string[]
  readonly topicDate: string | null
  /** The town that "do you come to" was asked about, and the time of "are you open now". */
  readonly topicTown: string | null
  readonly topicNow: string | null
  readonly transferFailed: boolean
  readonly outcome: Outcome | null
  /** The task that ended last, for the account of the call: it decides nothing. */
  readonly past: { readonly goal: Goal; readonly frame: Frame; readonly site: Site | null } | null
  /** What was raised that is for a person, and whether the owner knows that a price was asked for. */
  readonly raised: Raised | null
  readonly priceTold: boolean
  /** Whether it was asked if the booking is one that stands already; and the visit or the call that this one only adds to. */
  readonly sameVisitAsked: boolean
  readonly duplicateOf: string | null
  /** The visit that came of the call. */
  readonly made: Visit | null
}

/** The machine's memory. The call is one field, because XState copies every field of its context with each assignment. */
export type IntakeMemory = { readonly call: IntakeContext }

export type IntakeInput = Pick<IntakeContext, 'locale' | 'languageKnown' | 'callerPhone' | 'upcoming' | 'earlier'>

export const NO_MISSES: Misses = { noInput: 0, noMatch: 0, repeats: 0, told: 0, waiting: 0, keyed: null }

export const NO_HELP: Help = {
  alarms: 0,
  repeats: null,
  alarmed: false,
  advised: [],
  told: null,
  transferAsked: false,
  tried: 0,
  lists: 0,
  searches: 0,
  visitSettled: false,
  takenBack: null,
  before: null,
}

/** The memory of a call that has just begun. Total, because XState also calls it without input. */
export function openingContext(input: IntakeInput | undefined): IntakeContext {
  return {
    locale: input?.locale ?? '',
    languageKnown: input?.languageKnown ?? false,
    callerPhone: input?.callerPhone ?? null,
    upcoming: input?.upcoming ?? [],
    earlier: input?.earlier ?? [],
    goal: null,
    frame: {},
    misses: NO_MISSES,
    offers: [],
    refusal: null,
    refused: 0,
    turnedDown: [],
    changes: 0,
    careful: [],
    verify: null,
    visit: null,
    all: false,
    declined: [],
    found: null,
    knownAsked: null,
    site: null,
    lead: null,
    claims: null,
    lookupsFailed: 0,
    tasks: 0,
    abuse: 0,
    asides: 0,
    said: null,
    askedTown: false,
    askedName: false,
    message: null,
    emergency: null,
    help: NO_HELP,
    triage: null,
    addressHeard: null,
    skipped: [],
    topics: [],
    topicDate: null,
    topicTown: null,
    topicNow: null,
    transferFailed: false,
    outcome: null,
    past: null,
    raised: null,
    priceTold: false,
    sameVisitAsked: false,
    duplicateOf: null,
    made: null,
  }
}
