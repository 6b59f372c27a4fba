import type { AppointmentRow } from '../local/appointments-table.ts'
import { isOverlap } from '../local/guarded.ts'
import type { RemoteProblem, RemoteResult } from '../remote/problem.ts'
import type { RemoteBusy, RemoteEvent } from '../remote/remote-calendar.ts'
import { foreignIn } from './foreign.ts'
import { type AttachedCalendar, attachedTo, type SyncedCalendarOptions } from './options.ts'
import { asLastSeen, rowChanges, type Settled, sameTime, standsAt } from './row-changes.ts'

export type { Settled } from './row-changes.ts'

/** Who settles: the call that the caller is still on, or the reconciliation, which leaves news for whoever must be told. */
export type Settling = {
  readonly news: boolean
  /** The new time of a visit that moves has just been seen to be free. */
  readonly looked?: boolean | undefined
}

/**
 * Brings one visit to the owner's calendar. Every step may be repeated, by anybody, at any time, also after a crash: the vendor knows an event by the
 * visit's id, and our row is only changed while it is as it was read.
 */
export function settler(options: SyncedCalendarOptions) {
  const { db, attached, draft } = options
  const changes = rowChanges(options)
  const { book, change, done, later, adopt, dropped, giveUp } = changes
  const eventOf = (row: AppointmentRow) => draft(book.toVisit(row), { emergency: row.emergency })

  const write = async (given: AppointmentRow, at: AttachedCalendar, { news }: Settling): Promise<Settled> => {
    const here = await broughtTo(given, at)
    if ('outcome' in here) return here
    const { row } = here
    const { key, remote } = at
    // Who has just said yes hears what comes of it; who was told before that it is pencilled waits for that word.
    const isAwaited = news || row.remote_rev + row.remote_attempts > 0
    const written = await remote.insert(eventOf(row))
    if (!written.ok) return later(row, written.problem)
    // Written before, and moved since: by the owner, unless a change of ours waits of which the calendar knows nothing.
    const isOwners = row.remote_starts_at === null ? row.remote_rev === 0 : !asLastSeen(written.value, row)
    if (!sameTime(written.value, row) && isOwners) return followed(row, written.value, at)
    // Only now is it certain what else stands there: whatever was put there before ours is seen.
    const around = await remote.busy(rangeOf(row))
    if (!around.ok) return later(row, around.problem)
    // Of a visit that was confirmed to somebody the owner hears, and it stands.
    if (row.status === 'pencilled' && (await isTakenBy(around.value, row.resource, row.id))) {
      const isHere = around.value.some(({ reference }) => reference === row.id)
      return (isHere ? null : await elsewhere(row, at)) ?? giveUp(row, at, isAwaited)
    }
    let stands: RemoteEvent = written.value
    if (row.remote_rev > 0) {
      // What was written first may be older than what is known now.
      const updated = await remote.update(eventOf(row), stands.etag)
      if (!updated.ok) return updated.problem.kind === 'missing' ? missing(row, at) : later(row, updated.problem)
      stands = updated.value
    } else if (!around.value.some(({ reference }) => reference === row.id)) {
      const there = await remote.get(row.id)
      if (!there.ok) return later(row, there.problem)
      if (there.value === null) return missing(row, at)
    }
    const set = { ...standsAt(stands, key), status: 'booked' as const, remote_state: 'written' as const }
    // Of a move to somebody else's calendar that had to wait, too.
    const isPromised = row.status === 'pencilled' ? isAwaited : news && given.remote_state === 'to_update'
    return done(row, set, isPromised ? { type: 'confirmed', visit: book.toVisit({ ...row, ...set }) } : undefined)
  }

  /** A visit that is to stand in another calendar than before leaves the one before it comes to the other; that it has left is kept. */
  const broughtTo = async (row: AppointmentRow, { key }: AttachedCalendar): Promise<Settled | { readonly row: AppointmentRow }> => {
    if (row.remote_key === key && row.remote_state === 'to_write') return { row }
    const before = row.remote_key === null || row.remote_key === key ? undefined : attached.find((other) => other.key === row.remote_key)
    if (before) {
      const there = await before.remote.get(row.id)
      if (!there.ok) return later(row, there.problem)
      if (there.value && row.remote_starts_at !== null && !asLastSeen(there.value, row)) return followed(row, there.value, before)
      // By its tag: should this come late, it must not take out what has come back meanwhile.
      const out = there.value ? await before.remote.remove(row.id, there.value.etag) : null
      if (out && !out.ok) return later(row, out.problem)
    }
    const seen = before ? { remote_starts_at: null, remote_ends_at: null, remote_etag: null } : {}
    const kept = await change(row, { remote_state: 'to_write', remote_key: key, ...seen })
    return kept ? { row: kept } : { outcome: 'overtaken' }
  }

  const update = async (row: AppointmentRow, at: AttachedCalendar, settling: Settling): Promise<Settled> => {
    const { key, remote } = at
    const comesFromElsewhere = row.remote_key !== key
    const isMove = comesFromElsewhere || row.remote_starts_at === null || !stoodAt(row)
    if (isMove && !settling.looked) {
      const around = await remote.busy(rangeOf(row))
      if (!around.ok) return later(row, around.problem)
      if (await isTakenBy(around.value, row.resource, row.id)) return notMoved(row, at, settling)
    }
    if (comesFromElsewhere) return write(row, at, settling)
    const written = await remote.update(eventOf(row), row.remote_etag)
    if (written.ok) return updated(row, written.value, key, settling)
    if (written.problem.kind === 'missing') return missing(row, at)
    if (written.problem.kind !== 'changed') return later(row, written.problem)
    const there = await remote.get(row.id)
    if (!there.ok) return later(row, there.problem)
    if (there.value === null) return missing(row, at)
    // Our own write of which no answer came, or one that only changed the words beside it.
    if (!sameTime(there.value, row) && row.remote_starts_at !== null && !asLastSeen(there.value, row)) return followed(row, there.value, at)
    const again = await remote.update(eventOf(row), there.value.etag)
    return again.ok ? updated(row, again.value, key, settling) : later(row, again.problem)
  }

  /** The owner's word about the time, and ours about the rest. */
  const followed = async (row: AppointmentRow, event: RemoteEvent, at: AttachedCalendar): Promise<Settled> => {
    const adopted = await adopt(row, event, at)
    if (!('row' in adopted) || adopted.row.remote_state !== 'to_update') return adopted
    const settled = await update(adopted.row, at, { news: false, looked: true })
    return 'row' in settled ? { ...adopted, row: settled.row } : settled
  }

  /** Whoever was told that a move is still to be confirmed waits for that word; of other changes nobody does. */
  const updated = (row: AppointmentRow, event: RemoteEvent, key: string, { news }: Settling): Promise<Settled> => {
    const set = { ...standsAt(event, key), status: 'booked' as const, remote_state: 'written' as const }
    const isMove = row.remote_starts_at?.getTime() !== row.starts_at.getTime()
    return done(row, set, news && isMove ? { type: 'confirmed', visit: book.toVisit({ ...row, ...set }) } : undefined)
  }

  /** Something else stands where a visit was to be moved to: it stays where it is, as long as our book has not given that time away. */
  const notMoved = async (row: AppointmentRow, at: AttachedCalendar, settling: Settling): Promise<Settled> => {
    const before = attached.find(({ key }) => key === row.remote_key) ?? at
    const there = await before.remote.get(row.id)
    if (!there.ok) return later(row, there.problem)
    if (there.value === null) return row.remote_key === null ? giveUp(row, at, true) : missing(row, before)
    // It had come there all the same, and is what stood there first.
    if (sameTime(there.value, row) && before.key === at.key) return updated(row, there.value, at.key, settling)
    const set = {
      ...standsAt(there.value, before.key),
      status: 'booked' as const,
      remote_state: 'written' as const,
      starts_at: new Date(there.value.start),
      ends_at: new Date(there.value.end),
    }
    const news = { type: 'conflict', visit: book.toVisit(row) } as const
    const theirs = before.resources.includes(row.resource) ? [row.resource] : before.resources
    for (const resource of theirs) {
      try {
        const back = await done(row, { ...set, resource }, news)
        return back.outcome === 'settled' ? { outcome: 'conflict' } : back
      } catch (cause) {
        if (!isOverlap(cause)) throw cause
      }
    }
    return giveUp(row, before, true)
  }

  /** An event that the owner has put into another one of his calendars; null where it is in none of them. */
  const elsewhere = async (row: AppointmentRow, at: AttachedCalendar): Promise<Settled | null> => {
    for (const other of attached) {
      if (other.key === at.key) continue
      const there = await other.remote.get(row.id)
      if (!there.ok) return later(row, there.problem)
      if (there.value) return followed(row, there.value, other)
    }
    return null
  }

  /** An event that is no longer in its calendar: in another one of the owner's, or in none. */
  const missing = async (row: AppointmentRow, at: AttachedCalendar): Promise<Settled> => (await elsewhere(row, at)) ?? dropped(row)

  const remove = async (row: AppointmentRow, { key, remote }: AttachedCalendar): Promise<Settled> => {
    const before = attached.find((other) => other.key === (row.remote_key ?? key))
    const gone = await (before?.remote ?? remote).remove(row.id, null)
    if (!gone.ok) return later(row, gone.problem)
    // The owner may have put it into another one of his calendars a moment ago.
    for (const other of attached) {
      if (other.key === (before?.key ?? key)) continue
      const there = await other.remote.remove(row.id, null)
      if (!there.ok) return later(row, there.problem)
    }
    return done(row, { remote_state: 'removed' })
  }

  /** Whether anything but the visit itself takes a resource's time. */
  const isTakenBy = async (around: readonly RemoteBusy[], resource: string, visit: string | undefined): Promise<boolean> => {
    const others = around.filter(({ reference }) => reference === null || reference !== visit)
    return (await foreignIn({ db, businessId: options.businessId }, others)).some((each) => (each.resource ?? resource) === resource)
  }

  return {
    ...changes,
    missing,
    /** Whether something else takes a time of a resource in the owner's calendar. */
    async isTaken(
      time: { readonly start: string; readonly end: string; readonly resource: string },
      except?: string,
    ): Promise<RemoteResult<boolean>> {
      const at = attachedTo(attached, time.resource)
      if (!at) return { ok: true, value: false }
      const around = await at.remote.busy({ from: time.start, to: time.end })
      return around.ok ? { ok: true, value: await isTakenBy(around.value, time.resource, except) } : around
    },
    async settle(row: AppointmentRow, settling: Settling): Promise<Settled> {
      const at = attachedTo(attached, row.resource)
      if (!at) return done(row, { remote_state: null, ...(row.status === 'pencilled' ? { status: 'booked' as const } : {}) })
      if (row.remote_state === 'to_write') return write(row, at, settling)
      if (row.remote_state === 'to_update') return update(row, at, settling)
      if (row.remote_state === 'to_remove') return remove(row, at)
      return row.remote_due_at === null ? { outcome: 'settled', row } : done(row, {})
    },
  }
}

export type Settler = ReturnType<typeof settler>

/** A problem of one visit, or none. */
export const problemIn = (settled: Settled): RemoteProblem | null => (settled.outcome === 'later' ? settled.problem : null)

const rangeOf = (row: Pick<AppointmentRow, 'starts_at' | 'ends_at'>) => ({
  from: row.starts_at.toISOString(),
  to: row.ends_at.toISOString(),
})

/** Whether the calendar has the visit at its time already, as far as was seen. */
const stoodAt = ({ starts_at, ends_at, remote_starts_at, remote_ends_at }: AppointmentRow): boolean =>
  remote_starts_at?.getTime() === starts_at.getTime() && remote_ends_at?.getTime() === ends_at.getTime()
