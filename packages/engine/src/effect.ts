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
    }
  | {
      readonly type: 'find_visits'
      readonly phone?: string | undefined
      readonly name?: string | undefined
      readonly date?: string | undefined
    }
  /** Books one offered time. Fails with BIZ_001 when it was sold meanwhile. */
  | { readonly type: 'book'; readonly visit: VisitDraft }
  | { readonly type: 'move'; readonly visit: string; readonly to: Offer }
  | { readonly type: 'cancel'; readonly visit: string }
  /** Puts the caller through to a person. */
  | { readonly type: 'transfer'; readonly to: string; readonly reason: TransferReason }
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

export type TransferReason = 'asked' | 'emergency' | 'not_understood'

/** When the caller would like a visit. Local wall-clock `YYYY-MM-DDTHH:MM`, `to` exclusive. */
export type TimeWanted = {
  /** Acceptable spans, best first; empty means any time. */
  readonly windows: readonly { readonly from: string; readonly to: string }[]
  /** The start that was named, if one was: "Tuesday at two". */
  readonly exact?: string | undefined
  /** Days that were ruled out, `YYYY-MM-DD`. */
  readonly not?: readonly string[] | undefined
}

/** A time that can be booked. Local with offset, `2026-11-24T13:00:00-05:00`. */
export type Offer = { readonly start: string; readonly end: string; readonly resource: string }

/** Why nothing inside the wanted time can be offered. `offers` then holds the nearest times outside it. */
export const REFUSALS = ['closed_day', 'holiday', 'outside_hours', 'full', 'too_soon', 'too_far', 'past', 'too_long'] as const
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
}

export type OwnerNotice = {
  /** `emergency` is sent on the turn it is heard, once a call; `emergency_details` follows with where and whom to call. */
  readonly about: 'emergency' | 'emergency_details' | 'unbooked_lead'
  readonly emergency?: EmergencyReading | undefined
  readonly name?: string | undefined
  readonly phone: string | null
  readonly address?: string | undefined
  /** In the caller's words. */
  readonly words: string
  /** Why it could not be booked, for leads: `outside_area`, `no_time`, `gave_up`. */
  readonly reason?: string | undefined
}

export type CallerMessage = {
  readonly name: string | null
  readonly phone: string | null
  readonly address?: string | undefined
  readonly text: string
  readonly reason: 'asked' | 'outside_area' | 'no_time' | 'not_understood' | 'closed' | 'transfer_failed' | 'calendar_down'
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
  | { readonly type: 'book'; readonly visit: Visit }
  | { readonly type: 'move'; readonly visit: Visit }
  | { readonly type: 'cancel'; readonly visit: Visit }
  | { readonly type: 'transfer' }
  | { readonly type: 'custom'; readonly data: Json }
