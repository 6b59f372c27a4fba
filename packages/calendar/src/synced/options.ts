import type { Visit } from '@callwright/engine'
import type { LedgerOptions } from '../local/ledger.ts'
import type { EventDraft, RemoteCalendar } from '../remote/remote-calendar.ts'
import { lookTogether } from './shared-reads.ts'
import type { SyncedCalendarDatabase } from './tables.ts'

/** One of the owner's calendars, and whose time it is. */
export type AttachedCalendar = {
  /** Ours, unique within the business; what is known of it is kept under this key. */
  readonly key: string
  readonly remote: RemoteCalendar
  /** Whoever works by it: their visits are written there, and what stands there by hand takes their time. */
  readonly resources: readonly string[]
}

/** What a synced calendar is made of. */
export type SyncedCalendarOptions = Omit<LedgerOptions, 'db' | 'calendarId'> & {
  /** No transaction: each step is kept before the next one is taken. */
  readonly db: SyncedCalendarDatabase
  readonly attached: readonly AttachedCalendar[]
  /** What the owner shall read of a visit. */
  readonly draft: (visit: Visit, details: { readonly emergency: boolean }) => EventDraft
  /** Longest that a reading of the owner's calendar serves when it does not answer, in milliseconds. A day by default. */
  readonly mirrorMs?: number | undefined
  /** Longest that one look or one change may wait for the owner's calendar, in milliseconds: a caller is on the line. 3,000 by default. */
  readonly deadlineMs?: number | undefined
  /** Milliseconds since 1970, by which a visit is over; the real clock by default. */
  readonly now?: (() => number) | undefined
}

/** The same calendars, all of which give up when the signal fires. Those who look at the same moment do so together. */
export function giveUpWith(attached: readonly AttachedCalendar[], signal?: AbortSignal): readonly AttachedCalendar[] {
  const given = { signal }
  return attached.map(({ remote, ...each }) => ({
    ...each,
    remote: {
      ...remote,
      busy: (range) => lookTogether(remote, range, signal),
      insert: (event) => remote.insert(event, given),
      get: (reference) => remote.get(reference, given),
      update: (event, etag) => remote.update(event, etag, given),
      remove: (reference, etag) => remote.remove(reference, etag, given),
      changes: (cursor, range) => remote.changes(cursor, range, given),
    },
  }))
}

/** The calendar that a resource works by; undefined where it has none but ours. */
export function attachedTo(attached: readonly AttachedCalendar[], resource: string): AttachedCalendar | undefined {
  return attached.find(({ resources }) => resources.includes(resource))
}
