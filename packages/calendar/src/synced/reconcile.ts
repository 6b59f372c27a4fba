import { sql } from 'kysely'
import type { AppointmentRow } from '../local/appointments-table.ts'
import type { RemoteProblem } from '../remote/problem.ts'
import { follower } from './follow.ts'
import { foreignIn } from './foreign.ts'
import { noteHealth } from './health.ts'
import { writeMirror } from './mirror.ts'
import { type AttachedCalendar, giveUpWith, type SyncedCalendarOptions } from './options.ts'
import { noteOverlaps } from './overlaps.ts'
import { settler } from './settle.ts'
import { severalAtOnce } from './several.ts'

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
}

const DAY_MS = 86_400_000
/** The reading of a day ago must still reach as far as visits are booked today, and around the clock's changes. */
const FURTHER_DAYS = 5
/** What is over today counts for the limits of a day. */
const BACK_DAYS = 3
const BATCH = 50
/** Visits that are settled at once: the others' changes at the vendor, and callers on the line, come in between. */
const AT_ONCE = 8
const PATIENTLY = { patient: true } as const

/**
 * Compares our book with the owner's calendars and repairs what differs: writes what could not be written, follows what the
 * owner moved or deleted, takes out what was cancelled here, and leaves news of what lies on a visit. May run in several
 * processes at once and be ended at any point; the next run goes on from there.
 */
export async function reconcile(options: ReconcileOptions): Promise<Reconciled> {
  const { db, businessId, attached, days, now = Date.now } = options
  const settling = settler({ ...options, attached: giveUpWith(attached) })
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
    const changes = await remote.changes(state?.cursor ?? null, range, PATIENTLY)
    if (!changes.ok) return { followed: 0, problem: changes.problem }
    const followed = await follow(calendar, changes.value, range)
    if (!followed.ok) return { followed: 0, problem: followed.problem }
    const busy = await remote.busy(range, PATIENTLY)
    if (!busy.ok) {
      const { atMost } = busy.problem
      if (atMost) await writeMirror(db, businessId, key, range, await foreignIn(options, atMost))
      return { followed: followed.value, problem: busy.problem }
    }
    const foreign = await foreignIn(options, busy.value)
    await writeMirror(db, businessId, key, range, foreign)
    await noteOverlaps(options, settling, calendar, foreign, at)
    // Last: should any of this fail, the same changes are read again.
    await db
      .updateTable('calendar_sync')
      .set({ cursor: changes.value.cursor })
      .where('business_id', '=', businessId)
      .where('remote_key', '=', key)
      .execute()
    return { followed: followed.value, problem: null }
  }

  let [settled, waiting, followed] = [0, 0, 0]
  const problems: Record<string, RemoteProblem> = {}
  const settleOne = async (row: AppointmentRow): Promise<void> => {
    const { outcome } = await settling.settle(row, { news: true })
    if (outcome === 'later') waiting++
    else settled++
  }
  await placeAnew(options, at)
  for (let rows = await claim(); rows.length > 0; rows = rows.length < BATCH ? [] : await claim()) {
    await severalAtOnce(rows, AT_ONCE, settleOne)
  }
  await severalAtOnce(attached, AT_ONCE, async (calendar) => {
    const one = await read(calendar)
    followed += one.followed
    if (one.problem) problems[calendar.key] = one.problem
    await noteHealth(db, { businessId, key: calendar.key, at }, one.problem)
  })
  return { settled, waiting, followed, problems }
}

/**
 * Visits to come that stand in no calendar that is connected, though somebody works by one: they were booked before it was connected, or
 * stood in another one. They are to be written.
 */
async function placeAnew({ db, businessId, attached }: ReconcileOptions, at: number): Promise<void> {
  const resources = attached.flatMap((each) => each.resources)
  if (resources.length === 0) return
  const keys = attached.map(({ key }) => key)
  await db
    .updateTable('appointments')
    .set({
      remote_state: 'to_write',
      // Its time is what everybody was told: nobody waits for a word about it.
      remote_starts_at: sql<Date>`COALESCE(remote_starts_at, starts_at)`,
      remote_ends_at: sql<Date>`COALESCE(remote_ends_at, ends_at)`,
      remote_rev: sql<number>`remote_rev + 1`,
      remote_attempts: 0,
      remote_due_at: sql<Date>`now()`,
    })
    .where('business_id', '=', businessId)
    .where('calendar_id', '=', 'main')
    .where('status', '=', 'booked')
    .where('resource', 'in', resources)
    .where('starts_at', '>', new Date(at))
    .where(({ or, and, eb }) =>
      or([
        eb('remote_state', 'is', null),
        and([eb('remote_state', '=', 'written'), or([eb('remote_key', 'is', null), eb('remote_key', 'not in', keys)])]),
      ]),
    )
    .execute()
}
