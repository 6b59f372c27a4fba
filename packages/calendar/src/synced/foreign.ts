import type { AppointmentRow } from '../local/appointments-table.ts'
import type { RemoteBusy } from '../remote/remote-calendar.ts'
import type { SyncedCalendarOptions } from './options.ts'

/** Time in the owner's calendar that our book knows nothing of. ISO instants. */
export type Foreign = Pick<RemoteBusy, 'start' | 'end' | 'title' | 'place'> & {
  /** Whose time it is; null: of whoever works by that calendar. */
  readonly resource: string | null
}

/**
 * Of what takes time in the owner's calendar, that which our book does not take anyway: what he put there by hand, an event of ours that nobody
 * knows, and a visit that he has moved, for as long as our book has not followed.
 */
export async function foreignIn(
  { db, businessId }: Pick<SyncedCalendarOptions, 'db' | 'businessId'>,
  busy: readonly RemoteBusy[],
): Promise<readonly Foreign[]> {
  const references = busy.flatMap(({ reference }) => (reference === null ? [] : [reference]))
  const rows = references.length === 0 ? [] : await visitsOf(db, businessId, [...new Set(references)])
  const known = new Map(rows.map((row) => [row.id, row]))
  return busy.flatMap(({ reference, tentative: _, ...event }) => {
    const row = reference === null ? undefined : known.get(reference)
    return row && isAccountedFor(row, event) ? [] : [{ ...event, resource: row?.resource ?? null }]
  })
}

function visitsOf(db: SyncedCalendarOptions['db'], businessId: string, ids: readonly string[]) {
  return db
    .selectFrom('appointments')
    .select(['id', 'resource', 'status', 'starts_at', 'ends_at', 'remote_state', 'remote_starts_at', 'remote_ends_at'])
    .where('business_id', '=', businessId)
    .where('id', 'in', [...ids])
    .execute()
}

type Known = Pick<
  AppointmentRow,
  'id' | 'resource' | 'status' | 'starts_at' | 'ends_at' | 'remote_state' | 'remote_starts_at' | 'remote_ends_at'
>

/** Whether an event of ours stands where our book has it, or where it is about to be taken away from. */
function isAccountedFor(row: Known, { start, end }: Pick<RemoteBusy, 'start' | 'end'>): boolean {
  const at = (from: Date | null, to: Date | null) => from?.getTime() === Date.parse(start) && to?.getTime() === Date.parse(end)
  if (row.status === 'cancelled' || at(row.starts_at, row.ends_at)) return true
  if (row.remote_state !== 'to_write' && row.remote_state !== 'to_update') return false
  return row.remote_starts_at === null || at(row.remote_starts_at, row.remote_ends_at)
}
