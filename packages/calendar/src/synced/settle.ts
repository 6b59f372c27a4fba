import type { Visit } from '@callwright/engine'
import { sql } from 'kysely'
import type { AppointmentRow } from '../local/appointments-table.ts'
import { isOverlap } from '../local/guarded.ts'
import { ledger } from '../local/ledger.ts'
import type { RemoteProblem, RemoteResult } from '../remote/problem.ts'
import type { RemoteBusy, RemoteEvent } from '../remote/remote-calendar.ts'
import { type CalendarNews, writeNews } from './news.ts'
import { type AttachedCalendar, attachedTo, type SyncedCalendarOptions } from './options.ts'

/**
 * What bringing a visit to the owner's calendar came to. `settled`: both say the same. `conflict`: the time is taken there, and ours is
 * taken back. `gone`, `moved`: the owner has taken it out or moved it meanwhile, and ours follows. `later`: it could not be
 * done now, and will be. `overtaken`: it was changed again meanwhile; whoever did that sees to it.
 */
export type Settled =
  | { readonly outcome: 'settled' | 'moved'; readonly row: AppointmentRow }
  | { readonly outcome: 'conflict' | 'gone' | 'overtaken' }
  | { readonly outcome: 'later'; readonly problem: RemoteProblem }

/** Who settles: the call that the caller is still on, or the reconciliation, which leaves news for whoever must be told. */
export type Settling = { readonly news: boolean }

/** First wait before what could not be written is tried again, in seconds; it doubles up to the last. */
const FIRST_WAIT_SECONDS = 10
const LAST_WAIT_SECONDS = 900

/**
 * Brings one visit to the owner's calendar. Every step may be repeated, by anybody, at any time, also after a crash: the vendor knows an event by the
 * visit's id, and our row is only changed while it is as it was read (`remote_rev`).
 */
export function settler({ db, attached, draft, ...options }: SyncedCalendarOptions) {
  const { businessId } = options
  const book = ledger({ ...options, db })
  const eventOf = (row: AppointmentRow) => draft(book.toVisit(row), { emergency: row.emergency })

  /** Changes the row if it is still as it was read, together with the news of it. */
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

  const done = async (row: AppointmentRow, set: Change, news?: CalendarNews): Promise<Settled> => {
    const changed = await change(row, { ...set, remote_due_at: null, remote_attempts: 0 }, news)
    return changed ? { outcome: 'settled', row: changed } : { outcome: 'overtaken' }
  }

  const later = async (row: AppointmentRow, why: RemoteProblem): Promise<Settled> => {
    const seconds = Math.max(Math.min(FIRST_WAIT_SECONDS * 2 ** row.remote_attempts, LAST_WAIT_SECONDS), (why.retryAfterMs ?? 0) / 1000)
    const kept = await change(row, {
      remote_attempts: row.remote_attempts + 1,
      remote_due_at: sql<Date>`now() + interval '1 second' * ${seconds}`,
    })
    return kept ? { outcome: 'later', problem: why } : { outcome: 'overtaken' }
  }

  /** The row as the vendor has it: its time is the owner's word. */
  const adopt = async (row: AppointmentRow, event: RemoteEvent, key: string, news: boolean): Promise<Settled> => {
    const visit: Visit = book.toVisit(row)
    const set = {
      ...standsAt(event, key),
      status: 'booked' as const,
      remote_state: 'written' as const,
      remote_due_at: null,
      starts_at: new Date(event.start),
      ends_at: new Date(event.end),
    }
    const moved = book.toVisit({ ...row, ...set })
    try {
      const changed = await change(
        row,
        set,
        news ? { type: 'moved_by_owner', visit: moved, from: { start: visit.start, end: visit.end } } : undefined,
      )
      return changed ? { outcome: 'moved', row: changed } : { outcome: 'overtaken' }
    } catch (cause) {
      if (!isOverlap(cause)) throw cause
      // He has put it onto another visit of ours. Our book cannot hold both, so it keeps the old time, and neither is sold.
      const kept = await change(
        row,
        { ...standsAt(event, key), status: 'booked', remote_state: 'written', remote_due_at: null },
        { type: 'overlap', visit, with: { start: moved.start, end: moved.end } },
      )
      return kept ? { outcome: 'settled', row: kept } : { outcome: 'overtaken' }
    }
  }

  /** The owner has taken it out. */
  const dropped = async (row: AppointmentRow, news: boolean): Promise<Settled> => {
    const visit = book.toVisit(row)
    const set = { status: 'cancelled' as const, remote_state: 'removed' as const, remote_due_at: null }
    return (await change(row, set, news ? { type: 'cancelled_by_owner', visit } : undefined))
      ? { outcome: 'gone' }
      : { outcome: 'overtaken' }
  }

  const write = async (row: AppointmentRow, { key, remote }: AttachedCalendar, { news }: Settling): Promise<Settled> => {
    const written = await remote.insert(eventOf(row))
    if (!written.ok) return later(row, written.problem)
    // Only now is it certain what else stands there: whatever was put there before ours is seen.
    const around = await remote.busy(rangeOf(row))
    if (!around.ok) return later(row, around.problem)
    if (await takenByOthers(around.value, row.id)) {
      const taken = await remote.remove(row.id, null)
      if (!taken.ok) return later(row, taken.problem)
      return (await giveUp(row, news)) ? { outcome: 'conflict' } : { outcome: 'overtaken' }
    }
    if (!sameTime(written.value, row)) {
      // Written before, and moved since: by the caller, of which no answer came, or else by the owner.
      if (row.remote_rev === 0) return adopt(row, written.value, key, news)
      const moved = await remote.update(eventOf(row), written.value.etag)
      return moved.ok ? done(row, { ...standsAt(moved.value, key), status: 'booked', remote_state: 'written' }) : later(row, moved.problem)
    }
    if (!around.value.some(({ reference }) => reference === row.id)) {
      const there = await remote.get(row.id)
      if (!there.ok) return later(row, there.problem)
      if (there.value === null) return dropped(row, news)
    }
    const set = { ...standsAt(written.value, key), status: 'booked' as const, remote_state: 'written' as const }
    return done(row, set, news && row.status === 'pencilled' ? { type: 'confirmed', visit: book.toVisit({ ...row, ...set }) } : undefined)
  }

  /** A visit whose time was never free is none. While the caller is on the line it leaves no trace: he is offered another time. */
  const giveUp = async (row: AppointmentRow, news: boolean): Promise<boolean> => {
    if (news) {
      // Whoever asks once more with the same key asks anew: what he was told was pencilled is not booked.
      const key = { idempotency_key: `conflict:${row.id}` }
      const set = { ...key, status: 'cancelled' as const, remote_state: 'removed' as const, remote_due_at: null }
      return (await change(row, set, { type: 'conflict', visit: book.toVisit(row) })) !== null
    }
    const gone = await db
      .deleteFrom('appointments')
      .where('id', '=', row.id)
      .where('business_id', '=', businessId)
      .where('remote_rev', '=', row.remote_rev)
      .returning('id')
      .executeTakeFirst()
    return gone !== undefined
  }

  const update = async (row: AppointmentRow, at: AttachedCalendar, settling: Settling): Promise<Settled> => {
    const { key, remote } = at
    if (row.remote_key !== null && row.remote_key !== key) {
      const before = attached.find((other) => other.key === row.remote_key)
      const out = before ? await before.remote.remove(row.id, null) : null
      if (out && !out.ok) return later(row, out.problem)
      return write(row, at, settling)
    }
    const written = await remote.update(eventOf(row), row.remote_etag)
    if (written.ok) return updated(row, written.value, key, settling)
    if (written.problem.kind === 'missing') return dropped(row, settling.news)
    if (written.problem.kind !== 'changed') return later(row, written.problem)
    const there = await remote.get(row.id)
    if (!there.ok) return later(row, there.problem)
    if (there.value === null) return dropped(row, settling.news)
    // Our own write of which no answer came, or one that only changed the words beside it.
    if (sameTime(there.value, row)) return updated(row, there.value, key, settling)
    if (row.remote_starts_at !== null && !asLastSeen(there.value, row)) return adopt(row, there.value, key, true)
    const again = await remote.update(eventOf(row), there.value.etag)
    return again.ok ? updated(row, again.value, key, settling) : later(row, again.problem)
  }

  /** Whoever was told that a move is still to be confirmed waits for that word; of other changes nobody does. */
  const updated = (row: AppointmentRow, event: RemoteEvent, key: string, { news }: Settling): Promise<Settled> => {
    const set = { ...standsAt(event, key), status: 'booked' as const, remote_state: 'written' as const }
    const isMove = row.remote_starts_at?.getTime() !== row.starts_at.getTime()
    return done(row, set, news && isMove ? { type: 'confirmed', visit: book.toVisit({ ...row, ...set }) } : undefined)
  }

  const remove = async (row: AppointmentRow, { key, remote }: AttachedCalendar): Promise<Settled> => {
    const before = attached.find((other) => other.key === (row.remote_key ?? key))
    const gone = await (before?.remote ?? remote).remove(row.id, null)
    return gone.ok ? done(row, { remote_state: 'removed' }) : later(row, gone.problem)
  }

  /** Whether anything but the visit itself takes its time: what stands there by hand, or an event of ours that our book does not know. */
  const takenByOthers = async (around: readonly RemoteBusy[], visit: string | undefined): Promise<boolean> => {
    const others = around.filter(({ reference }) => reference === null || reference !== visit)
    if (others.some(({ reference }) => reference === null)) return true
    const known = await knownReferences(others.flatMap(({ reference }) => (reference === null ? [] : [reference])))
    return others.some(({ reference }) => reference !== null && !known.has(reference))
  }

  /** References that are visits of ours, whatever became of them. */
  const knownReferences = async (references: readonly string[]): Promise<ReadonlySet<string>> => {
    if (references.length === 0) return new Set()
    const rows = await db
      .selectFrom('appointments')
      .select('id')
      .where('business_id', '=', businessId)
      .where('id', 'in', [...references])
      .execute()
    return new Set(rows.map(({ id }) => id))
  }

  return {
    book,
    adopt,
    dropped,
    knownReferences,
    /** Whether something else takes a time of a resource in the owner's calendar. */
    async isTaken(
      time: { readonly start: string; readonly end: string; readonly resource: string },
      except?: string,
    ): Promise<RemoteResult<boolean>> {
      const at = attachedTo(attached, time.resource)
      if (!at) return { ok: true, value: false }
      const around = await at.remote.busy({ from: time.start, to: time.end })
      return around.ok ? { ok: true, value: await takenByOthers(around.value, except) } : around
    },
    async settle(row: AppointmentRow, settling: Settling): Promise<Settled> {
      const at = attachedTo(attached, row.resource)
      if (!at) return done(row, { remote_state: null, ...(row.status === 'pencilled' ? { status: 'booked' as const } : {}) })
      if (row.remote_state === 'to_write') return write(row, at, settling)
      if (row.remote_state === 'to_update') return update(row, at, settling)
      if (row.remote_state === 'to_remove') return remove(row, at)
      return { outcome: 'settled', row }
    },
  }
}

type Change = {
  readonly status?: AppointmentRow['status']
  readonly idempotency_key?: string
  readonly starts_at?: Date
  readonly ends_at?: Date
  readonly remote_state?: AppointmentRow['remote_state']
  readonly remote_key?: string | null
  readonly remote_etag?: string | null
  readonly remote_starts_at?: Date | null
  readonly remote_ends_at?: Date | null
  readonly remote_attempts?: number
  readonly remote_due_at?: Date | null | ReturnType<typeof sql<Date>>
}

const rangeOf = (row: Pick<AppointmentRow, 'starts_at' | 'ends_at'>) => ({
  from: row.starts_at.toISOString(),
  to: row.ends_at.toISOString(),
})

const standsAt = ({ etag, start, end }: RemoteEvent, key: string) => ({
  remote_key: key,
  remote_etag: etag,
  remote_starts_at: new Date(start),
  remote_ends_at: new Date(end),
})

const sameTime = ({ start, end }: RemoteEvent, row: Pick<AppointmentRow, 'starts_at' | 'ends_at'>): boolean =>
  Date.parse(start) === row.starts_at.getTime() && Date.parse(end) === row.ends_at.getTime()

const asLastSeen = ({ start, end }: RemoteEvent, row: AppointmentRow): boolean =>
  Date.parse(start) === row.remote_starts_at?.getTime() && Date.parse(end) === row.remote_ends_at?.getTime()
