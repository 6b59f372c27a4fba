import type { Visit } from '@callwright/engine'
import { sql } from 'kysely'
import type { AppointmentRow } from '../local/appointments-table.ts'
import { isOverlap } from '../local/guarded.ts'
import { ledger } from '../local/ledger.ts'
import type { RemoteProblem } from '../remote/problem.ts'
import type { RemoteEvent } from '../remote/remote-calendar.ts'
import { type CalendarNews, writeNews } from './news.ts'
import type { AttachedCalendar, SyncedCalendarOptions } from './options.ts'
import { timeOf } from './owners-time.ts'

/**
 * What bringing a visit to the owner's calendar came to. `settled`: both say the same. `conflict`: the time is taken there, and ours is
 * taken back. `gone`, `moved`: the owner has taken it out or moved it meanwhile, and ours follows. `later`: it could not be
 * done now, and will be. `overtaken`: it was changed again meanwhile; whoever did that sees to it.
 */
export type Settled =
  | { readonly outcome: 'settled' | 'moved'; readonly row: AppointmentRow }
  | { readonly outcome: 'conflict' | 'gone' | 'overtaken' }
  | { readonly outcome: 'later'; readonly problem: RemoteProblem }

/** First wait before what could not be written is tried again, in seconds; it doubles up to the last. */
const FIRST_WAIT_SECONDS = 10
const LAST_WAIT_SECONDS = 900
/** When somebody else sees to what is left, should whoever left it not come to that. */
const SOON_SECONDS = 60

/**
 * What can become of a visit's row when it meets the owner's calendar. A row is only changed while it is as it was read (`remote_rev`), and with
 * the news of it; each change that ends something makes a new revision, so that of two who deal with the same visit the second does nothing.
 */
export function rowChanges({ now = Date.now, ...options }: SyncedCalendarOptions) {
  const { db, businessId, timeZone } = options
  const book = ledger(options)
  const isOver = (row: Pick<AppointmentRow, 'ends_at'>) => row.ends_at.getTime() <= now()

  const change = async (row: AppointmentRow, set: Change, news?: CalendarNews): Promise<AppointmentRow | null> => {
    const update = (at: SyncedCalendarOptions['db']) =>
      at
        .updateTable('appointments')
        .set({ ...set, updated_at: sql`now()` })
        .where('id', '=', row.id)
        .where('business_id', '=', businessId)
        .where('remote_rev', '=', row.remote_rev)
        .returningAll()
        .executeTakeFirst()
    if (!news) return (await update(db)) ?? null
    return db.transaction().execute(async (within) => {
      const changed = await update(within)
      if (changed) await writeNews(within, businessId, `${news.type}:${row.id}:${row.remote_rev}`, news)
      return changed ?? null
    })
  }

  /** A change that ends what was to be done. */
  const end = (row: AppointmentRow, set: Change, news?: CalendarNews): Promise<AppointmentRow | null> =>
    change(row, { remote_due_at: null, remote_attempts: 0, ...set, remote_rev: sql<number>`remote_rev + 1` }, news)

  const done = async (row: AppointmentRow, set: Change, news?: CalendarNews): Promise<Settled> => {
    const changed = await end(row, set, news)
    return changed ? { outcome: 'settled', row: changed } : { outcome: 'overtaken' }
  }

  const later = async (row: AppointmentRow, why: RemoteProblem): Promise<Settled> => {
    const seconds = Math.max(Math.min(FIRST_WAIT_SECONDS * 2 ** row.remote_attempts, LAST_WAIT_SECONDS), (why.retryAfterMs ?? 0) / 1000)
    const kept = await change(row, { remote_attempts: row.remote_attempts + 1, remote_due_at: inSeconds(seconds) })
    return kept ? { outcome: 'later', problem: why } : { outcome: 'overtaken' }
  }

  /**
   * The row as one of the owner's calendars has it: the time there is his word, and whose calendar it is says who goes. What was amended here
   * meanwhile is still to be written beside it.
   */
  const adopt = async (row: AppointmentRow, event: RemoteEvent, { key, resources }: AttachedCalendar): Promise<Settled> => {
    const before: Visit = book.toVisit(row)
    const resource = resources.includes(row.resource) ? row.resource : (resources[0] ?? row.resource)
    const stands = { ...standsAt(event, key), status: 'booked' as const, remote_state: 'written' as const }
    const isAmended = row.remote_state === 'to_update' || (row.remote_state === 'to_write' && row.remote_rev > 0)
    const waits = isAmended ? { remote_state: 'to_update' as const, remote_due_at: inSeconds(SOON_SECONDS) } : {}
    const set = { ...stands, ...timeOf(event, row, timeZone), resource }
    const after = book.toVisit({ ...row, ...set })
    const isMoved = before.start !== after.start || before.end !== after.end
    const told: CalendarNews = { type: 'moved_by_owner', visit: after, from: { start: before.start, end: before.end } }
    try {
      const changed = await end(row, { ...set, ...waits }, isMoved && !isOver(set) ? told : undefined)
      return changed ? { outcome: isMoved ? 'moved' : 'settled', row: changed } : { outcome: 'overtaken' }
    } catch (cause) {
      if (!isOverlap(cause)) throw cause
      // He has put it onto another visit of ours. Our book cannot hold both, so it keeps the old time, and neither is sold.
      return await done(row, stands, { type: 'overlap', visit: before, with: { start: after.start, end: after.end } })
    }
  }

  /** The owner has taken it out. Whoever clears away what is over cancels nothing. */
  const dropped = async (row: AppointmentRow): Promise<Settled> => {
    const isPast = isOver(row)
    const set = { remote_state: 'removed' as const, ...(isPast ? {} : { status: 'cancelled' as const }) }
    const told = isPast ? undefined : ({ type: 'cancelled_by_owner', visit: book.toVisit(row) } as const)
    return (await end(row, set, told)) ? { outcome: 'gone' } : { outcome: 'overtaken' }
  }

  /**
   * A visit whose time was never free is none. First our book says so, then its event is taken out, by whoever comes to that: so it is not taken
   * out under the hands of another who has just found the time free.
   */
  const giveUp = async (row: AppointmentRow, at: AttachedCalendar, news: boolean): Promise<Settled> => {
    const given = await end(
      row,
      {
        // Whoever asks once more with the same key asks anew: what he was told was pencilled is not booked.
        idempotency_key: `conflict:${row.id}`,
        status: 'cancelled',
        remote_state: 'to_remove',
        remote_key: at.key,
        remote_due_at: inSeconds(SOON_SECONDS),
      },
      news ? { type: 'conflict', visit: book.toVisit(row) } : undefined,
    )
    if (!given) return { outcome: 'overtaken' }
    const gone = await at.remote.remove(row.id, null)
    await (gone.ok ? done(given, { remote_state: 'removed' }) : later(given, gone.problem))
    return { outcome: 'conflict' }
  }

  return { book, change, done, later, adopt, dropped, giveUp }
}

export type RowChanges = ReturnType<typeof rowChanges>

const inSeconds = (seconds: number) => sql<Date>`now() + interval '1 second' * ${seconds}`

type Change = {
  readonly status?: AppointmentRow['status']
  readonly idempotency_key?: string
  readonly resource?: string
  readonly starts_at?: Date
  readonly ends_at?: Date
  readonly remote_state?: AppointmentRow['remote_state']
  readonly remote_key?: string | null
  readonly remote_etag?: string | null
  readonly remote_starts_at?: Date | null
  readonly remote_ends_at?: Date | null
  readonly remote_rev?: ReturnType<typeof sql<number>>
  readonly remote_attempts?: number
  readonly remote_due_at?: Date | null | ReturnType<typeof sql<Date>>
}

/** Where an event stands, as the row remembers it. */
export const standsAt = ({ etag, start, end }: RemoteEvent, key: string) => ({
  remote_key: key,
  remote_etag: etag,
  remote_starts_at: new Date(start),
  remote_ends_at: new Date(end),
})

/** Whether an event stands at the visit's time. */
export const sameTime = ({ start, end }: RemoteEvent, row: Pick<AppointmentRow, 'starts_at' | 'ends_at'>): boolean =>
  Date.parse(start) === row.starts_at.getTime() && Date.parse(end) === row.ends_at.getTime()

/** Whether an event stands where it was last seen. */
export const asLastSeen = ({ start, end }: RemoteEvent, row: Pick<AppointmentRow, 'remote_starts_at' | 'remote_ends_at'>): boolean =>
  Date.parse(start) === row.remote_starts_at?.getTime() && Date.parse(end) === row.remote_ends_at?.getTime()
