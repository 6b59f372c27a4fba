/**
 * One reading of a part of an utterance. `value` is plain JSON. A reading never hides what it took for granted: `assumed`
 * names the parts that were not said ("meridiem", "year", "area code").
 */
export type Candidate<K extends Kind = Kind> = {
  [Each in K]: {
    readonly kind: Each
    readonly value: Meaning[Each]
    /** The words it was read from, as heard, and their UTF-16 offsets. */
    readonly text: string
    readonly start: number
    readonly end: number
    /** 0 to 1: how sure this reading is, before confidence of the recogniser and what was asked are weighed in. */
    readonly score: number
    /** The name of the rule that made it, e.g. `en.time.half-past`. */
    readonly rule: string
    readonly assumed?: readonly string[]
  }
}[K]

/** What each kind of meaning stands for. Dates and times are local wall-clock, without offset. */
export type Meaning = {
  name: PersonName
  first_name: string
  last_name: string
  /** E.164 where the country plan gives it, else the digits as said. */
  phone: string
  address: StreetAddress
  /** As printed in its country: `06010`, `H8S 2C3`, `SW1A 1AA`. */
  postcode: string
  city: string
  /** `YYYY-MM-DD` */
  date: string
  /** `HH:MM` */
  time: string
  /** `YYYY-MM-DDTHH:MM` */
  datetime: string
  /** `start/end`, end exclusive, an open side is `..` */
  date_range: string
  time_range: string
  datetime_range: string
  /** Something that cannot be a time, but is a wish about it: "any day", "as soon as possible", "not Tuesday". */
  time_wish: TimeWish
  yesno: 'yes' | 'no' | 'maybe'
  /** The position of an offered item, from 1, or none of them. */
  menu_choice: number | 'none'
  people: number
  intent: Intent
  /** The id of a service of the business. */
  service_type: string
  /** What is wrong, in the caller's words. */
  problem: string
  /** A topic that the business can answer. */
  topic: string
  command: Command
  emergency: EmergencyReading
  urgency: Urgency
  /** A value that the caller takes back or replaces: "no, twenty-four, not forty-two". */
  correction: Correction
  /** The language that is asked for or spoken; `other` is one that is not understood here. */
  language: Language | 'other'
  on_behalf: OnBehalf
}

export type Kind = keyof Meaning

/** `somebody`: the visit is for somebody else than the caller. `name`, `phone`: that person's follows. */
export const ON_BEHALF = ['somebody', 'name', 'phone'] as const
export type OnBehalf = (typeof ON_BEHALF)[number]

export const INTENTS = [
  'new_appointment',
  'reschedule',
  'cancel',
  'question',
  'message',
  'human',
  'owner',
  'emergency',
  'status',
  'other',
] as const
export type Intent = (typeof INTENTS)[number]

/** Words that mean the same in every state. `never_mind` drops what is under way, `goodbye` ends the call, `abuse` insults whoever answers it. */
export const COMMANDS = [
  'repeat',
  'slower',
  'help',
  'human',
  'back',
  'start_over',
  'wait',
  'goodbye',
  'never_mind',
  'abuse',
  'can_you_hear',
  'greeting',
  'decline',
] as const
export type Command = (typeof COMMANDS)[number]

export const LANGUAGES = ['en', 'fr', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

export const EMERGENCY_LEVELS = ['life_safety', 'emergency', 'urgent', 'none'] as const
/** `life_safety`: leave, call the emergency services first. `emergency`: send someone now. `urgent`: today or tomorrow. */
export type EmergencyLevel = (typeof EMERGENCY_LEVELS)[number]
export const EMERGENCY_KINDS = [
  'gas',
  'carbon_monoxide',
  'fire',
  'electrical',
  'flooding',
  'burst_pipe',
  'leak',
  'sewage',
  'no_water',
  'no_heat',
  'other',
] as const
export type EmergencyKind = (typeof EMERGENCY_KINDS)[number]
export type EmergencyReading = { readonly level: EmergencyLevel; readonly kind: EmergencyKind | null }

/**
 * How pressing something is said to be: see the signs in `slots/emergency/triage.ts`. Besides, `routine` is work that is plainly ordinary, and
 * `told` something that goes on with a particular thing, in words that no grammar knows.
 */
export type Urgency = 'worse' | 'ongoing' | 'over' | 'slight' | 'planned' | 'idle' | 'withdrawn' | 'routine' | 'told'

export type PersonName = { readonly first?: string; readonly last?: string; readonly full: string }

/** `line` is number, street and unit as one would write it: "75 Enterprise Drive, Suite 200". */
export type StreetAddress = {
  readonly line: string
  readonly number?: string
  readonly street?: string
  readonly unit?: string
  readonly city?: string
  readonly postcode?: string
}

export type TimeWish =
  | { readonly type: 'any' }
  | { readonly type: 'soonest' }
  | { readonly type: 'later' }
  | { readonly type: 'earlier' }
  /** The week of the visit that is spoken of: days that are named are days of that week. */
  | { readonly type: 'same_week' }
  /** The time of day of the visit that is spoken of: "Monday, same time". */
  | { readonly type: 'same_time' }
  | { readonly type: 'not'; readonly dates: readonly string[] }

export type Correction = {
  /** The slot that was named ("change the address", "wrong name"), if any. */
  readonly slot?: 'caller_name' | 'callback_number' | 'service_address' | 'problem' | 'preferred_time'
  /** What was said to be wrong, where it was said: "not forty-two". */
  readonly not?: string
}

/** The readings of one kind, best first. */
export function readings<K extends Kind>(candidates: readonly Candidate[], kind: K): Extract<Candidate, { kind: K }>[] {
  const found = candidates.filter((candidate) => isOfKind(candidate, kind))
  return found.length < 2 ? found : found.sort((a, b) => b.score - a.score || a.start - b.start)
}

/** The best reading of a kind, if there is one. */
export function best<K extends Kind>(candidates: readonly Candidate[], kind: K): Extract<Candidate, { kind: K }> | undefined {
  let found: Extract<Candidate, { kind: K }> | undefined
  for (const candidate of candidates) {
    if (!isOfKind(candidate, kind)) continue
    if (!found || candidate.score > found.score || (candidate.score === found.score && candidate.start < found.start)) found = candidate
  }
  return found
}

function isOfKind<K extends Kind>(candidate: Candidate, kind: K): candidate is Extract<Candidate, { kind: K }> {
  return candidate.kind === kind
}
