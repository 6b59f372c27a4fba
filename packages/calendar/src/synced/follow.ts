import type { AppointmentRow } from '../local/appointments-table.ts'
import { done, type RemoteResult } from '../remote/problem.ts'
import type { RemoteChanges, RemoteEvent } from '../remote/remote-calendar.ts'
import type { AttachedCalendar, SyncedCalendarOptions } from './options.ts'
import { asLastSeen, standsAt } from './row-changes.ts'
import { problemIn, type Settled, type Settler } from './settle.ts'

/** Visits that are looked up at a time. */
const CHUNK = 500
/** Goes at a visit so often that is being changed all the time. */
const MOST_TRIES = 5

/**
 * Makes our book follow what the owner did to our events. Answers how many visits changed by that, or why it could not be done: then the same
 * changes are to be read again. A list of changes may be older than what others have done meanwhile, so each visit that differs is looked at as it
 * stands now.
 */
export function follower({ db, businessId, attached }: Pick<SyncedCalendarOptions, 'db' | 'businessId' | 'attached'>, settler: Settler) {
  const rows = () => db.selectFrom('appointments').selectAll().where('business_id', '=', businessId).where('calendar_id', '=', 'main')

  const changed = (outcome: Settled['outcome']) => outcome === 'moved' || outcome === 'gone'

  /** A visit as its calendar has it now. */
  const followOne = async (calendar: AttachedCalendar, id: string): Promise<RemoteResult<boolean>> => {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const row = await rows().where('id', '=', id).executeTakeFirst()
      if (!row || row.remote_state === null) return done(false)
      const there = await calendar.remote.get(id)
      if (!there.ok) return there
      const settled = await brought(calendar, row, there.value)
      if (!settled) return done(false)
      const problem = problemIn(settled)
      if (problem) return { ok: false, problem }
      if (settled.outcome !== 'overtaken') return done(changed(settled.outcome))
    }
    return { ok: false, problem: { kind: 'changed', message: `the visit ${id} is being changed all the time` } }
  }

  /** Null: there is nothing to follow. */
  const brought = async (calendar: AttachedCalendar, row: AppointmentRow, there: RemoteEvent | null): Promise<Settled | null> => {
    if (row.status === 'cancelled') {
      if (row.remote_state !== 'removed' || !there) return null
      // A write that came late, after the visit was cancelled here.
      const gone = await calendar.remote.remove(row.id, null)
      return gone.ok ? null : { outcome: 'later', problem: gone.problem }
    }
    if (row.remote_state !== 'written') return null
    if (row.remote_key !== calendar.key) return there && broughtHere(calendar, row, there)
    if (!there) return settler.missing(row, calendar)
    if (!asLastSeen(there, row)) return settler.adopt(row, there, calendar)
    if (there.etag === row.remote_etag) return null
    const kept = await settler.change(row, standsAt(there, calendar.key))
    return kept ? null : { outcome: 'overtaken' }
  }

  /** An event that has come into another calendar: one that it has left is followed, a copy is the owner's own business. */
  const broughtHere = async (calendar: AttachedCalendar, row: AppointmentRow, there: RemoteEvent): Promise<Settled | null> => {
    const own = attached.find(({ key }) => key === row.remote_key)
    const before = await own?.remote.get(row.id)
    if (before && !before.ok) return { outcome: 'later', problem: before.problem }
    return before?.value ? null : settler.adopt(row, there, calendar)
  }

  return async (
    calendar: AttachedCalendar,
    changes: RemoteChanges,
    range: { readonly from: string; readonly to: string },
  ): Promise<RemoteResult<number>> => {
    const differing = new Set<string>()
    const events = new Map(changes.events.map((event) => [event.reference, event]))
    const references = [...events.keys(), ...changes.gone]
    for (let at = 0; at < references.length; at += CHUNK) {
      for (const row of await rows()
        .where('id', 'in', references.slice(at, at + CHUNK))
        .execute()) {
        if (differs(row, events.get(row.id), calendar.key)) differing.add(row.id)
      }
    }
    if (changes.complete) {
      const expected = await rows()
        .where('status', '=', 'booked')
        .where('remote_state', '=', 'written')
        .where('remote_key', '=', calendar.key)
        .where('remote_starts_at', '>=', new Date(range.from))
        .where('remote_ends_at', '<=', new Date(range.to))
        .execute()
      for (const { id } of expected) if (!events.has(id)) differing.add(id)
    }
    let followed = 0
    for (const id of differing) {
      const one = await followOne(calendar, id)
      if (!one.ok) return one
      if (one.value) followed++
    }
    return done(followed)
  }
}

/** Whether what a list says of a visit may be news; null events are gone. */
function differs(row: AppointmentRow, event: RemoteEvent | undefined, key: string): boolean {
  if (row.status === 'cancelled') return row.remote_state === 'removed' && event !== undefined
  if (row.remote_state !== 'written') return false
  if (row.remote_key !== key) return event !== undefined
  return event === undefined || event.etag === null || event.etag !== row.remote_etag
}
