import type { TimeRange } from '../calendar.ts'
import type { RemoteResult } from './problem.ts'

/**
 * One calendar at a vendor: what a driver (Google, Microsoft 365, CalDAV) must be able to do, and nothing of what a business
 * wants. Nothing here throws for what a vendor or a network can cause. A driver neither retries nor waits: `resilient` does that
 * round any driver. All methods give up when the signal fires (`timeout`).
 */
export type RemoteCalendar = {
  /**
   * Events that take time within the range, recurring ones expanded, sorted by start: neither cancelled ones nor such as show
   * the time as free (`TRANSPARENT`, `transparent`, `free`, declined by the calendar's owner). An all-day event takes its local days whole, in
   * the zone of the calendar. An event whose time cannot be read makes the whole answer an `unreadable` problem that names it.
   */
  readonly busy: (range: TimeRange, options?: RemoteOptions) => Promise<RemoteResult<readonly RemoteBusy[]>>
  /**
   * Writes a new event. The vendor's id follows from the reference alone, so that a write that is repeated meets itself: it then
   * answers with the event as it stands and changes nothing, also when somebody took it out by hand, where the vendor keeps a trace of
   * that. What `remove` took out is written anew: a visit may come back to a calendar.
   */
  readonly insert: (event: EventDraft, options?: RemoteOptions) => Promise<RemoteResult<RemoteEvent>>
  /** Our event by its reference; null when it is not there, or was cancelled. */
  readonly get: (reference: string, options?: RemoteOptions) => Promise<RemoteResult<RemoteEvent | null>>
  /** Writes an event anew. With an etag: only if nobody has changed it since (`changed`). `missing` when it is not there. */
  readonly update: (event: EventDraft, etag: string | null, options?: RemoteOptions) => Promise<RemoteResult<RemoteEvent>>
  /** Takes an event out. With an etag: only if nobody has changed it since (`changed`). One that is gone already is no problem. */
  readonly remove: (reference: string, etag: string | null, options?: RemoteOptions) => Promise<RemoteResult<null>>
  /**
   * What has changed since a cursor; without one, or with one that the vendor has forgotten, all of our events within the range,
   * and `complete` says so. Only events with a reference are told of.
   */
  readonly changes: (cursor: string | null, range: TimeRange, options?: RemoteOptions) => Promise<RemoteResult<RemoteChanges>>
  /**
   * Asks the vendor to post to a URL whenever something changes, where it can (`null`: it cannot, so `changes` must be polled).
   * `secret` comes back with each post.
   */
  readonly watch: ((hook: RemoteHook, options?: RemoteOptions) => Promise<RemoteResult<RemoteWatch>>) | null
  /**
   * Lets a watch live on; `missing` when it is over already. Null where a watch cannot be renewed: the next one, with an id of its own, must
   * be opened before it ends.
   */
  readonly renew: ((watch: RemoteWatch, options?: RemoteOptions) => Promise<RemoteResult<RemoteWatch>>) | null
  /** Ends a watch; one that is over already is no problem. */
  readonly unwatch: ((watch: RemoteWatch, options?: RemoteOptions) => Promise<RemoteResult<null>>) | null
}

export type RemoteOptions = {
  readonly signal?: AbortSignal | undefined
  /** Nobody is on the line: an answer that takes its time is better than none. */
  readonly patient?: boolean | undefined
}

/** Taken time. ISO instants in UTC, `end` exclusive. */
export type RemoteBusy = {
  readonly start: string
  readonly end: string
  /** Set where the event is one of ours. */
  readonly reference: string | null
  /** True where the owner has not yet agreed to it (`tentative`). It takes its time all the same. */
  readonly tentative: boolean
  /** What it is called, where the calendar shows it; for the owner alone. */
  readonly title?: string | undefined
  /** Where it takes place, an address or a name as it was written, where the calendar shows it. */
  readonly place?: string | undefined
}

/** One of our events as the vendor has it. */
export type RemoteEvent = {
  readonly reference: string
  /** The vendor's own id or address. */
  readonly id: string
  readonly etag: string | null
  /** ISO instants in UTC, `end` exclusive. */
  readonly start: string
  readonly end: string
  /** Link that opens the event in the vendor's own pages, where there is one. */
  readonly link: string | null
}

/** What we write. */
export type EventDraft = {
  /** The visit's id: ours, unique, at most 200 characters. */
  readonly reference: string
  /** ISO instants or times with offset, `end` exclusive. */
  readonly start: string
  readonly end: string
  /** IANA zone in which the owner shall read it. */
  readonly timeZone: string
  readonly title: string
  readonly place: string
  readonly description: string
  /** Who is to go; kept with the event, so that several resources can share one calendar. */
  readonly resource: string
}

export type RemoteChanges = {
  /** Our events that are there. */
  readonly events: readonly RemoteEvent[]
  /** References of ours that were cancelled or deleted. Empty in a complete list: what is not among its events is gone. */
  readonly gone: readonly string[]
  /** True: `events` are all of ours within the range. */
  readonly complete: boolean
  /** For the next time; null where the vendor has none. */
  readonly cursor: string | null
}

export type RemoteHook = {
  /** Ours; chosen once per watch. */
  readonly id: string
  /** An https URL. */
  readonly url: string
  readonly secret: string
}

/** A watch as the vendor has it. `until` is an ISO instant: before, it must be renewed or followed by another. */
export type RemoteWatch = { readonly id: string; readonly resource: string | null; readonly until: string }
