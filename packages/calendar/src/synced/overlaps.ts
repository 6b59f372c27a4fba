import { localTextIn } from '../time/zone.ts'
import type { Foreign } from './foreign.ts'
import { writeNews } from './news.ts'
import type { AttachedCalendar, SyncedCalendarOptions } from './options.ts'
import type { Settler } from './settle.ts'

/** Leaves news of each visit that something put there by hand lies on, once for each such thing. */
export async function noteOverlaps(
  { db, businessId, timeZone }: Pick<SyncedCalendarOptions, 'db' | 'businessId' | 'timeZone'>,
  { book }: Settler,
  { resources }: AttachedCalendar,
  foreign: readonly Foreign[],
  from: number,
): Promise<void> {
  if (resources.length === 0) return
  const byHand = foreign.filter(({ resource, end }) => resource === null && Date.parse(end) > from)
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
    for (const { start, end, title } of byHand) {
      if (Date.parse(start) >= row.ends_at.getTime() || Date.parse(end) <= row.starts_at.getTime()) continue
      const key = `overlap:${row.id}:${row.starts_at.toISOString()}:${start}`
      await writeNews(db, businessId, key, {
        type: 'overlap',
        visit: book.toVisit(row),
        with: { start: local(start), end: local(end), ...(title === undefined ? {} : { title }) },
      })
    }
  }
}
