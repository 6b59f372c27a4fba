import type { RemoteBusy } from '../remote/remote-calendar.ts'
import { localTextIn } from '../time/zone.ts'
import { writeNews } from './news.ts'
import type { AttachedCalendar, SyncedCalendarOptions } from './options.ts'
import type { settler } from './settle.ts'

/** Leaves news of each visit that something put there by hand lies on, once for each such thing. */
export async function noteOverlaps(
  { db, businessId, timeZone }: Pick<SyncedCalendarOptions, 'db' | 'businessId' | 'timeZone'>,
  { book, knownReferences }: ReturnType<typeof settler>,
  { resources }: AttachedCalendar,
  busy: readonly RemoteBusy[],
  from: number,
): Promise<void> {
  if (resources.length === 0) return
  const known = await knownReferences(busy.flatMap(({ reference }) => (reference === null ? [] : [reference])))
  const byHand = busy.filter(({ reference, end }) => (reference === null || !known.has(reference)) && Date.parse(end) > from)
  if (byHand.length === 0) return
  const visits = await db
    .selectFrom('appointments')
    .selectAll()
    .where('business_id', '=', businessId)
    .where('calendar_id', '=', 'main')
    .where('status', '=', 'booked')
    .where('remote_state', '=', 'written')
    .where('resource', 'in', [...resources])
    .where('ends_at', '>', new Date(from))
    .orderBy('starts_at')
    .execute()
  const local = (instant: string) => localTextIn(timeZone, Date.parse(instant))
  for (const row of visits) {
    for (const { start, end } of byHand) {
      if (Date.parse(start) >= row.ends_at.getTime() || Date.parse(end) <= row.starts_at.getTime()) continue
      const key = `overlap:${row.id}:${row.starts_at.toISOString()}:${start}`
      await writeNews(db, businessId, key, { type: 'overlap', visit: book.toVisit(row), with: { start: local(start), end: local(end) } })
    }
  }
}
