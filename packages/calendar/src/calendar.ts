import type { Offer, Result, Visit, VisitDraft } from '@callwright/engine'

/** Time that a resource cannot give away. ISO instants or times with offset, `end` exclusive. */
export type BusySpan = {
  readonly resource: string
  readonly start: string
  readonly end: string
  /** The visit that takes it or is about to, where the calendar knows; lets a visit that moves overlook itself. */
  readonly visit?: string | undefined
  /** Where it takes place, an address or a town as it was written, where the calendar knows. */
  readonly place?: string | undefined
}

/** ISO instants or times with offset; `to` is exclusive. */
export type TimeRange = { readonly from: string; readonly to: string }

/** What is known of a visit; all that is given must hold. An empty query finds nothing. */
export type VisitQuery = {
  readonly id?: string | undefined
  /** E.164. */
  readonly phone?: string | undefined
  /** Words that the name must contain, in any order; case, accents and hyphens aside. */
  readonly name?: string | undefined
  /** Local day of the business on which the visit starts, `YYYY-MM-DD`. */
  readonly date?: string | undefined
  /** Only visits that end after this, an ISO instant or a time with offset. */
  readonly from?: string | undefined
}

/** What a booking may carry beside the visit. */
export type BookingDetails = {
  /** The call that books it: a time that is held for it is its own. */
  readonly call?: string | undefined
  readonly emergency?: boolean | undefined
  /** BCP 47 tag of the language in which the customer shall be told of it. */
  readonly locale?: string | undefined
}

/** What is known of a visit whose time is held. */
export type HoldDetails = {
  /** The visit that shall move there. */
  readonly moving?: string | undefined
  /** An emergency goes beyond the limits of a day. */
  readonly emergency?: boolean | undefined
  /** Where it takes place, as it was said when the time was asked for; of a visit that moves its address is known. */
  readonly place?: string | undefined
}

/** What is known of a move. */
export type MoveDetails = Pick<BookingDetails, 'call' | 'emergency'> & {
  /** Where the visit will take place, if its address changes with it. */
  readonly place?: string | undefined
}

/** What of a visit can change without its time. */
export type VisitChanges = Partial<Pick<VisitDraft, 'name' | 'phone' | 'address' | 'problem'>>

/** A visit that was booked, and whether it was cancelled since. */
export type Made = { readonly visit: Visit; readonly cancelled: boolean }

/** A time that nobody else is sold. */
export type Hold = Offer & {
  /** When it ends by itself, an ISO instant. */
  readonly until: string
}

/** How long a time is held: long enough to hear a read-back, correct a name and say yes. */
export const HOLD_MINUTES = 5

/**
 * The visits of one business. Nothing here throws for what a vendor or a caller can cause: failures are values with
 * `BIZ_001` (the time is taken), `BIZ_002` (times that make no sense), `BIZ_003` (no answer, worth a retry) or `BIZ_005`
 * (no such visit). Visits come back with times local to the business, `2026-11-24T13:00:00-05:00`.
 */
export type Calendar = {
  /** True: each change is kept by itself, whatever becomes of a transaction, and must not be made within one. */
  readonly apart?: boolean | undefined
  /**
   * Taken time that touches the range, sorted by start; of all resources when none are named. Time that is held for somebody is
   * taken, except for the call that it is held for.
   */
  readonly busy: (range: TimeRange, resources?: readonly string[], call?: string) => Promise<Result<readonly BusySpan[]>>
  /**
   * Keeps a free time for a call for `HOLD_MINUTES`, while it is read back. A call holds one time: what it held before is free
   * again. BIZ_001 when the time is taken, other than by the visit that shall move there; a calendar that knows the rules of its
   * business counts as taken what they no longer allow after what others took meanwhile: the way from visit to visit, the limits of a day.
   */
  readonly hold: (time: Offer, call: string, details?: HoldDetails) => Promise<Result<Hold>>
  /** Frees what a call holds, if it holds anything. */
  readonly release: (call: string) => Promise<Result<null>>
  /**
   * Books a time that is still free, as `hold` means it: of two bookings for overlapping time of one resource, one fails with BIZ_001. A key
   * that was seen before answers with the visit that it made then, whatever became of it, and changes nothing. A visit comes
   * back `pencilled` where the time is kept but the owner's calendar did not answer: it is written there when it does.
   */
  readonly book: (visit: VisitDraft, idempotencyKey: string, details?: BookingDetails) => Promise<Result<Visit>>
  /** Moves a booked visit; its id stays. BIZ_001 when the new time is taken by another visit: then the old time stands. */
  readonly move: (visit: string, to: Offer, details?: MoveDetails) => Promise<Result<Visit>>
  /** Changes what is known of a booked visit; what is not named stays. BIZ_005 when there is no such visit. */
  readonly amend: (visit: string, changes: VisitChanges) => Promise<Result<Visit>>
  /** Gives the visit's time back and answers with the visit as it was; cancelling twice is no failure. */
  readonly cancel: (visit: string) => Promise<Result<Visit>>
  /**
   * What has become of the booking that a key made; null: there was none. The owner's calendar is asked too: what he took out of it by hand
   * is cancelled, what he moved has moved.
   */
  readonly made: (idempotencyKey: string) => Promise<Result<Made | null>>
  /** Booked visits that match, soonest first, at most 100. */
  readonly find: (query: VisitQuery) => Promise<Result<readonly Visit[]>>
  /** Booked visits of a phone number (E.164) that end after `from` (an instant), soonest first. */
  readonly upcoming: (phone: string, from: string) => Promise<Result<readonly Visit[]>>
}
