import type { RemoteProblem, RemoteWatch } from '@callwright/calendar'
import { type Selectable, sql } from 'kysely'
import type { Store } from './database.ts'
import type { CalendarWatchesTable } from './schema.ts'

/** A connected calendar. */
export type CalendarName = { readonly business: string; readonly key: string }

export type WatchRow = Readonly<Selectable<CalendarWatchesTable>>

/** A watch that is about to be opened. */
export type NewWatch = { readonly id: string; readonly secretHash: string; readonly baseUrl: string }

/**
 * The watches on connected calendars, in the database. Whoever sees to one claims it first, so that of several processes one does; what
 * was claimed and not finished comes back by itself.
 */
export type CalendarWatches = {
  readonly byId: (id: string) => Promise<WatchRow | null>
  /** The current watch of each calendar. */
  readonly current: () => Promise<readonly WatchRow[]>
  readonly of: (calendar: CalendarName) => Promise<readonly WatchRow[]>
  /** Claims the opening of a calendar's watch. Null: it has one, somebody else is at it, it is not yet time, or it was disconnected. */
  readonly claimNew: (calendar: CalendarName, watch: NewWatch) => Promise<WatchRow | null>
  /** Claims a calendar's open watch when it is due, or posts to another address than this. */
  readonly claimDue: (calendar: CalendarName, baseUrl: string | null) => Promise<WatchRow | null>
  /** Claims watches that have served their time. */
  readonly claimRetired: (calendar: CalendarName) => Promise<readonly WatchRow[]>
  /** It stands at the vendor until `watch.until`. False: the calendar was disconnected meanwhile. */
  readonly opened: (id: string, watch: RemoteWatch, dueAt: Date) => Promise<boolean>
  readonly failed: (id: string, problem: RemoteProblem, retrySeconds: number) => Promise<void>
  /** It goes on until another is open. */
  readonly retire: (id: string) => Promise<void>
  readonly hasOpen: (calendar: CalendarName) => Promise<boolean>
  readonly remove: (id: string) => Promise<void>
  /** The vendor has posted. */
  readonly posted: (id: string) => Promise<void>
  /** It must be seen to now. */
  readonly hurry: (id: string) => Promise<void>
}

/** Who claimed one and did not finish (the process died) has lost it after this. Opening one takes half a minute at most. */
const CLAIM_SECONDS = 120

/** Binds them to a database. */
export function calendarWatches({ db }: Pick<Store, 'db'>): CalendarWatches {
  const claimed = sql<Date>`now() + interval '1 second' * ${CLAIM_SECONDS}`
  const rows = () => db.selectFrom('calendar_watches').selectAll()
  const update = (id: string) => db.updateTable('calendar_watches').where('id', '=', id)
  const updateOf = ({ business, key }: CalendarName) =>
    db.updateTable('calendar_watches').where('business_id', '=', business).where('key', '=', key)

  return {
    byId: async (id) => (await rows().where('id', '=', id).executeTakeFirst()) ?? null,
    current: () => rows().where('current', '=', true).execute(),
    of: ({ business, key }) => rows().where('business_id', '=', business).where('key', '=', key).execute(),
    async claimNew({ business, key }, { id, secretHash, baseUrl }) {
      const { rows: made } = await sql<WatchRow>`
        INSERT INTO calendar_watches (id, business_id, key, base_url, secret_hash, due_at)
        SELECT ${id}, business_id, key, ${baseUrl}, ${secretHash}, ${claimed} FROM calendar_connections
        WHERE business_id = ${business} AND key = ${key}
        ON CONFLICT (business_id, key) WHERE current DO UPDATE
        SET id = excluded.id, base_url = excluded.base_url, secret_hash = excluded.secret_hash, due_at = excluded.due_at
        WHERE calendar_watches.vendor_id IS NULL
          AND (calendar_watches.due_at <= now() OR calendar_watches.base_url <> excluded.base_url)
        RETURNING *`.execute(db)
      return made[0] ?? null
    },
    async claimDue(calendar, baseUrl) {
      const claim = updateOf(calendar)
        .set({ due_at: claimed })
        .where('current', '=', true)
        .where('vendor_id', 'is not', null)
        .where((where) => where.or([where('due_at', '<=', sql<Date>`now()`), where('base_url', '<>', baseUrl ?? '')]))
      return (await claim.returningAll().executeTakeFirst()) ?? null
    },
    claimRetired: (calendar) =>
      updateOf(calendar)
        .set({ due_at: claimed })
        .where('current', '=', false)
        .where('due_at', '<=', sql<Date>`now()`)
        .returningAll()
        .execute(),
    async opened(id, watch, dueAt) {
      const set = { vendor_id: watch.id, resource: watch.resource, ends_at: new Date(watch.until), due_at: dueAt }
      const well = { failures: 0, problem: null, problem_message: null }
      return (
        (await update(id)
          .set({ ...set, ...well })
          .returning('id')
          .executeTakeFirst()) !== undefined
      )
    },
    async failed(id, { kind, message }, retrySeconds) {
      const due_at = sql<Date>`now() + interval '1 second' * ${retrySeconds}`
      await update(id).set({ due_at, failures: sql<number>`failures + 1`, problem: kind, problem_message: message }).execute()
    },
    async retire(id) {
      await update(id).set({ current: false, due_at: sql<Date>`now()` }).execute()
    },
    hasOpen: async ({ business, key }) =>
      (await rows()
        .where('business_id', '=', business)
        .where('key', '=', key)
        .where('current', '=', true)
        .where('vendor_id', 'is not', null)
        .executeTakeFirst()) !== undefined,
    async remove(id) {
      await db.deleteFrom('calendar_watches').where('id', '=', id).execute()
    },
    async posted(id) {
      await update(id).set({ posted_at: sql<Date>`now()` }).execute()
    },
    async hurry(id) {
      await update(id).set({ due_at: sql<Date>`now()` }).execute()
    },
  }
}
