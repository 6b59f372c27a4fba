import type { AppointmentRow } from '../local/appointments-table.ts'
import type { RemoteChanges, RemoteEvent } from '../remote/remote-calendar.ts'
import type { AttachedCalendar, SyncedCalendarOptions } from './options.ts'
import type { settler } from './settle.ts'

/** Makes our book follow what the owner did to our events. Answers how many visits changed by that. */
export function follower({ db, businessId }: Pick<SyncedCalendarOptions, 'db' | 'businessId'>, settling: ReturnType<typeof settler>) {
  const rows = () => db.selectFrom('appointments').selectAll().where('business_id', '=', businessId).where('calendar_id', '=', 'main')

  /** An event that is there, beside the row that it belongs to. */
  const follow = async ({ key, remote }: AttachedCalendar, row: AppointmentRow, event: RemoteEvent): Promise<boolean> => {
    if (row.status === 'cancelled') {
      // A write that came late, after the visit was cancelled here.
      if (row.remote_state === 'removed') await remote.remove(row.id, null)
      return false
    }
    if (row.remote_state !== 'written' || event.etag === row.remote_etag) return false
    if (row.remote_key !== key) return false
    const stands = row.remote_starts_at?.toISOString() === iso(event.start) && row.remote_ends_at?.toISOString() === iso(event.end)
    if (stands) {
      await db
        .updateTable('appointments')
        .set({ remote_etag: event.etag })
        .where('id', '=', row.id)
        .where('remote_rev', '=', row.remote_rev)
        .execute()
      return false
    }
    const { outcome } = await settling.adopt(row, event, key, true)
    return outcome === 'moved'
  }

  /** A visit of which no event is there any more. */
  const drop = async (row: AppointmentRow): Promise<boolean> => (await settling.dropped(row, true)).outcome === 'gone'

  return async (calendar: AttachedCalendar, changes: RemoteChanges, range: { readonly from: string; readonly to: string }) => {
    let followed = 0
    const byId = new Map<string, AppointmentRow>()
    const references = [...changes.events.map(({ reference }) => reference), ...changes.gone]
    for (let at = 0; at < references.length; at += CHUNK) {
      const found = await rows()
        .where('id', 'in', references.slice(at, at + CHUNK))
        .execute()
      for (const row of found) byId.set(row.id, row)
    }
    for (const event of changes.events) {
      const row = byId.get(event.reference)
      if (row && (await follow(calendar, row, event))) followed++
    }
    for (const reference of changes.gone) {
      const row = byId.get(reference)
      if (row && isWritten(row, calendar.key) && (await drop(row))) followed++
    }
    if (!changes.complete) return followed
    const seen = new Set(changes.events.map(({ reference }) => reference))
    const expected = await rows()
      .where('status', '=', 'booked')
      .where('remote_state', '=', 'written')
      .where('remote_key', '=', calendar.key)
      .where('remote_starts_at', '>=', new Date(range.from))
      .where('remote_ends_at', '<=', new Date(range.to))
      .execute()
    for (const row of expected) {
      if (seen.has(row.id)) continue
      // A list may be older than what was written a moment ago: ask for this one.
      const there = await calendar.remote.get(row.id)
      if (!there.ok) continue
      if (there.value === null ? await drop(row) : await follow(calendar, row, there.value)) followed++
    }
    return followed
  }
}

const CHUNK = 500

const isWritten = (row: AppointmentRow, key: string): boolean =>
  row.status === 'booked' && row.remote_state === 'written' && row.remote_key === key

const iso = (text: string): string => new Date(text).toISOString()
