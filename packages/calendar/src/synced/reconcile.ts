import { sql } from 'kysely'
import type { AppointmentRow } from '../local/appointments-table.ts'
import type { RemoteProblem } from '../remote/problem.ts'
import { follower } from './follow.ts'
import { noteHealth } from './health.ts'
import { writeMirror } from './mirror.ts'
import type { AttachedCalendar, SyncedCalendarOptions } from './options.ts'
import { noteOverlaps } from './overlaps.ts'
import { settler } from './settle.ts'

/** What a reconciliation did. Who must be told of what stands in `calendar_news`. */
export type Reconciled = {
  /** Changes of ours that came to an end, and such as must still wait. */
  readonly settled: number
  readonly waiting: number
  /** Changes of the owner's that our book followed. */
  readonly followed: number
  /** What is wrong with calendars that could not be read, by key. */
  readonly problems: Readonly<Record<string, RemoteProblem>>
}

export type ReconcileOptions = SyncedCalendarOptions & {
  /** How far ahead visits are booked. */
  readonly days: number
  /** Milliseconds since 1970; the real clock by default. */
  readonly now?: (() => number) | undefined
}

const DAY_MS = 86_400_000
/** The reading of a day ago must still reach as far as visits are booked today, and around the clock's changes. */
const FURTHER_DAYS = 5
/** What is over today counts for the limits of a day. */
const BACK_DAYS = 3
const BATCH = 50

/**
 * Compares our book with the owner's calendars and repairs what differs: writes what could not be written, follows what the
 * owner moved or deleted, takes out what was cancelled here, and leaves news of what lies on a visit. May run in several
 * processes at once and be ended at any point; the next run goes on from there.
 */
export async function reconcile(options: ReconcileOptions): Promise<Reconciled> {
  const { db, businessId, attached, days, now = Date.now } = options
  const settling = settler(options)
  const follow = follower(options, settling)
  const at = now()
  const range = { from: new Date(at - BACK_DAYS * DAY_MS).toISOString(), to: new Date(at + (days + FURTHER_DAYS) * DAY_MS).toISOString() }

  const claim = (): Promise<AppointmentRow[]> =>
    db
      .updateTable('appointments')
      // Kept from others for a while: should this process die, it comes back by itself.
      .set({ remote_due_at: sql<Date>`now() + interval '2 minutes'` })
      .where('id', 'in', (rows) =>
        rows
          .selectFrom('appointments')
          .select('id')
          .where('business_id', '=', businessId)
          .where('calendar_id', '=', 'main')
          .where('remote_due_at', '<=', sql<Date>`now()`)
          .orderBy('remote_due_at')
          .limit(BATCH)
          .forUpdate()
          .skipLocked(),
      )
      .returningAll()
      .execute()

  const read = async (calendar: AttachedCalendar): Promise<{ readonly followed: number; readonly problem: RemoteProblem | null }> => {
    const { key, remote } = calendar
    const state = await db
      .selectFrom('calendar_sync')
      .select('cursor')
      .where('business_id', '=', businessId)
      .where('remote_key', '=', key)
      .executeTakeFirst()
    const changes = await remote.changes(state?.cursor ?? null, range)
    if (!changes.ok) return { followed: 0, problem: changes.problem }
    const followed = await follow(calendar, changes.value, range)
    const busy = await remote.busy(range)
    if (!busy.ok) return { followed, problem: busy.problem }
    await writeMirror(db, businessId, key, range, busy.value)
    await noteOverlaps(options, settling, calendar, busy.value, at)
    // Last: should any of this fail, the same changes are read again.
    await db
      .updateTable('calendar_sync')
      .set({ cursor: changes.value.cursor })
      .where('business_id', '=', businessId)
      .where('remote_key', '=', key)
      .execute()
    return { followed, problem: null }
  }

  let [settled, waiting, followed] = [0, 0, 0]
  const problems: Record<string, RemoteProblem> = {}
  for (let rows = await claim(); rows.length > 0; rows = rows.length < BATCH ? [] : await claim()) {
    for (const row of rows) {
      const { outcome } = await settling.settle(row, { news: true })
      if (outcome === 'later') waiting++
      else settled++
    }
  }
  for (const calendar of attached) {
    const one = await read(calendar)
    followed += one.followed
    if (one.problem) problems[calendar.key] = one.problem
    await noteHealth(db, { businessId, key: calendar.key, at }, one.problem)
  }
  return { settled, waiting, followed, problems }
}
