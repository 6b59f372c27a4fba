import type { Visit } from './event.ts'
import type { Json } from './json.ts'
import type { EmergencyReading } from './understanding/candidate.ts'

/** What the dialog asks the world to do. Data only; ids are deterministic (`turn.n`), so a retry is recognised. */
export type Effect = { readonly id: string } & EffectRequest

export type EffectRequest =
  /** Asks for free times; answered by `FindTimesResult`. */
  | {
      readonly type: 'find_times'
      readonly service: string
      readonly wanted: TimeWanted
      /** Most times to offer. */
      readonly limit: number
      /** A visit that is about to move: its own time counts as free. */
      readonly except?: string | undefined
      /** Where the visit is to be, as far as it is known; only for businesses that reckon with the way from one visit to the next. */
      readonly place?: string | undefined
    }
  | {
      readonly type: 'find_visits'
      readonly phone?: string | undefined
      readonly name?: string | undefined
      readonly date?: string | undefined
    }
  /**
   * Keeps an offered time from being sold to another caller while it is read back; fails with BIZ_001 when it was sold meanwhile. A call
   * holds one time: what it held before is free again.
   */
  | {
      readonly type: 'hold'
      readonly time: Offer
      /** The visit that shall move there: its own time may overlap. */
      readonly moving?: string | undefined
      /** Where it will be, as `find_times` was asked. */
      readonly place?: string | undefined
    }
  /** Books one offered time. Fails with BIZ_001 when it was sold meanwhile. */
  | { readonly type: 'book'; readonly visit: VisitDraft }
  | { readonly type: 'move'; readonly visit: string; readonly to: Offer }
  | { readonly type: 'cancel'; readonly visit: string }
  /** Puts the caller through to a person. */
  | { readonly type: 'transfer'; readonly to: string; readonly reason: EscalationReason }
  /** Tells the owner now, whatever becomes of the call. */
  | { readonly type: 'notify_owner'; readonly notice: OwnerNotice }
  | { readonly type: 'take_message'; readonly message: CallerMessage }
  | { readonly type: 'hang_up' }
  /** For dialogs of other teams. */
  | { readonly type: 'custom'; readonly name: string; readonly data: Json }

export type EffectType = EffectRequest['type']

/** Effects whose result the dialog waits for before it speaks on. */
export const AWAITED_EFFECTS = [
  'find_times',
  'find_visits',
  'hold',
  'book',
  'move',
  'cancel',
  'transfer',
  'custom',
] as const satisfies readonly EffectType[]
export type AwaitedEffectType = (typeof AWAITED_EFFECTS)[number]

export function isAwaited(effect: Effect): boolean {
  return AWAITED_EFFECTS.some((type) => type === effect.type)
}

/** When the caller would like a visit. Local wall-clock `YYYY-MM-DDTHH:MM`, or times with offset; `to` exclusive. */
export type TimeWanted = {
  /** Acceptable spans, best first; empty means any time. */
  readonly windows: readonly { readonly from: string; readonly to: string }[]
  /** The start that was named, if one was: "Tuesday at two". */
  readonly exact?: string | undefined
  /** What was ruled out: days `YYYY-MM-DD`, and starts `YYYY-MM-DDTHH:MM` that were offered and did not suit. */
  readonly not?: readonly string[] | undefined
}

/** A time that can be booked. Local with offset, `2026-11-24T13:00:00-05:00`. */
export type Offer = { readonly start: string; readonly end: string; readonly resource: string }

/** Why nothing inside the wanted time can be offered. `offers` then holds the nearest times outside it. */
export const REFUSALS = [
  'closed_day',
  'holiday',
  'outside_hours',
  'full',
  'too_soon',
  'too_far',
  'past',
  'too_long',
  'beside_grid',
] as const
export type Refusal = { readonly reason: (typeof REFUSALS)[number]; readonly date?: string | undefined }

export type VisitDraft = {
  readonly start: string
  readonly end: string
  readonly resource: string
  readonly service: string
  readonly name: string
  readonly phone: string | null
  readonly address: string
  readonly problem: string
  /** Whom the technician will meet, where that is not who booked: `name` and `phone` are the caller's. */
  readonly site?: OnSite | undefined
  /** The address is as it was heard: no house number and street in a town that the business knows. */
  readonly address_unresolved?: true | undefined
}

/** Somebody else at the place of a visit: by name, else in the caller's words ("my mother"), and a number there if one was given. */
export type OnSite = { readonly who: string; readonly phone: string | null }

export type OwnerNotice = {
  /**
   * `emergency` is sent on the turn it is heard, once for an alarm; `emergency_details` follows with where and whom to call, and
   * when it turns out to be worse. `emergency_withdrawn` says that the caller took the alarm back: an emergency told of after that is
   * a new alarm. `visit_update` is about a visit that stands in the calendar, `price_question` about a price that nobody but a person
   * names.
   */
  readonly about: 'emergency' | 'emergency_details' | 'emergency_withdrawn' | 'unbooked_lead' | 'visit_update' | 'price_question'
  readonly emergency?: EmergencyReading | undefined
  readonly name?: string | undefined
  readonly phone: string | null
  readonly address?: string | undefined
  /** In the caller's words. */
  readonly words: string
  /** For leads: when the visit was wanted, local. */
  readonly wish?: string | undefined
  readonly reason: EscalationReason
  /** Id of the visit that it is about. */
  readonly visit?: string | undefined
  /** Id of the earlier call that gave the alarm which this one only repeats. */
  readonly repeat_of?: string | undefined
  /** The address is not one that is known to exist in the area: where it was heard otherwise, `address_heard` has the very words. */
  readonly address_unresolved?: true | undefined
  readonly address_heard?: string | undefined
  /** Only to be listed: the owner knows already, by a message of the same call or the alarm of an earlier one. */
  readonly silent?: boolean | undefined
}

/** Why a call that wanted a visit ended without one. */
export const LEAD_REASONS = [
  'outside_area',
  'no_time',
  'refused_offers',
  'price_requested',
  'gave_up',
  'wanted_person',
  'not_understood',
  'hung_up',
  'calendar_down',
  'write_failed',
] as const
export type LeadReason = (typeof LEAD_REASONS)[number]

/** Why something is handed to a person: one closed list for transfers, messages and notices, so that the reasons can be counted. */
export const ESCALATION_REASONS = [
  ...LEAD_REASONS,
  'emergency',
  'asked',
  /** What the call is about never became clear. */
  'unclassified',
  'address_unresolved',
  /** Something that this line is not for, or that only a person may tell. */
  'out_of_scope_request',
  'caller_distressed',
  'complaint',
  'closed',
  'transfer_failed',
  /** More was said of a visit that is booked already. */
  'existing_visit',
] as const
export type EscalationReason = (typeof ESCALATION_REASONS)[number]

export type CallerMessage = {
  readonly name: string | null
  readonly phone: string | null
  readonly address?: string | undefined
  readonly text: string
  readonly reason: EscalationReason
  readonly address_unresolved?: true | undefined
}

export type EffectResult =
  | {
      readonly type: 'find_times'
      /** At most `limit`, nearest to what was asked first. */
      readonly offers: readonly Offer[]
      /** Null when the offers lie inside what was wanted. */
      readonly refusal: Refusal | null
    }
  | { readonly type: 'find_visits'; readonly visits: readonly Visit[] }
  | { readonly type: 'hold' }
  | { readonly type: 'book'; readonly visit: Visit }
  | { readonly type: 'move'; readonly visit: Visit }
  | { readonly type: 'cancel'; readonly visit: Visit }
  | { readonly type: 'transfer' }
  | { readonly type: 'custom'; readonly data: Json }
