import { sql } from 'kysely'
import type { TimeRange } from '../calendar.ts'
import { instantOf } from '../time/parse-time.ts'
import type { Foreign } from './foreign.ts'
import type { SyncedCalendarDatabase } from './tables.ts'

/** Keeps what takes time in one of the owner's calendars beside our visits, for times when it does not answer. */
export async function writeMirror(
  db: SyncedCalendarDatabase,
  businessId: string,
  key: string,
  range: TimeRange,
  foreign: readonly Foreign[],
): Promise<void> {
  const mirror = JSON.stringify(foreign.map(({ start, end, resource, place }) => [start, end, resource, place ?? null]))
  const set = {
    mirror,
    mirror_from: new Date(instantOf(range.from)),
    mirror_to: new Date(instantOf(range.to)),
    mirrored_at: sql<Date>`now()`,
  }
  await db
    .insertInto('calendar_sync')
    .values({ business_id: businessId, remote_key: key, ...set })
    .onConflict((conflict) => conflict.columns(['business_id', 'remote_key']).doUpdateSet(set))
    .execute()
}

/** What took time in a range when it was last read; null when that is too long ago, or it was never read as far. */
export async function readMirror(
  db: SyncedCalendarDatabase,
  businessId: string,
  key: string,
  range: TimeRange,
  mostMs: number,
): Promise<readonly Foreign[] | null> {
  const row = await db
    .selectFrom('calendar_sync')
    .select(['mirror', 'mirror_from', 'mirror_to'])
    .where('business_id', '=', businessId)
    .where('remote_key', '=', key)
    .where('mirrored_at', '>', sql<Date>`now() - interval '1 millisecond' * ${mostMs}`)
    .executeTakeFirst()
  const [from, to] = [instantOf(range.from), instantOf(range.to)]
  if (!row?.mirror_to || !row.mirror_from || row.mirror_to.getTime() < to || row.mirror_from.getTime() > from) return null
  const spans: unknown = typeof row.mirror === 'string' ? JSON.parse(row.mirror) : row.mirror
  return (Array.isArray(spans) ? spans : []).flatMap((span: unknown): Foreign[] => {
    const [start, end, resource, place]: unknown[] = Array.isArray(span) ? span : []
    if (typeof start !== 'string' || typeof end !== 'string') return []
    if (instantOf(start) >= to || instantOf(end) <= from) return []
    return [{ start, end, resource: typeof resource === 'string' ? resource : null, ...(typeof place === 'string' ? { place } : {}) }]
  })
}
