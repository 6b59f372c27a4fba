import { err, failure, type Offer, ok, type Result, type Visit } from '@callwright/engine'
import type { BusySpan, Calendar, TimeRange } from '../calendar.ts'
import type { AppointmentRow } from '../local/appointments-table.ts'
import { madeOf } from '../local/local-calendar.ts'
import type { Reach } from '../local/rows.ts'
import { instantOf } from '../time/parse-time.ts'
import { foreignIn } from './foreign.ts'
import { readMirror } from './mirror.ts'
import { type AttachedCalendar, attachedTo, giveUpWith, type SyncedCalendarOptions } from './options.ts'
import { asLastSeen } from './row-changes.ts'
import { type Settled, settler } from './settle.ts'
import { readTogether } from './shared-reads.ts'

/** Whoever changes something brings it to the owner's calendar himself; should he die first, the reconciliation does after this. */
const DUE_IN_SECONDS = 60
const DAY_MS = 86_400_000

/**
 * The owner's own calendar and our book of visits as one. What stands in either takes time. Of two who want the same time our book lets one
 * through, whatever the race; what the owner put into his calendar by hand is looked at again when a time is held, and once more after a visit
 * was written there. When his calendar does not answer, visits are kept `pencilled`, times are offered by its last
 * reading, and `reconcile` writes what is missing. Not for use within a transaction.
 */
export function syncedCalendar(options: SyncedCalendarOptions): Calendar {
  const { db, attached, businessId, mirrorMs = DAY_MS, deadlineMs = 3_000 } = options
  const { book } = settler(options)
  /** For one look or one change: all that it asks of the owner's calendar together has this long. */
  const inTime = () => AbortSignal.timeout(deadlineMs)
  const settling = () => settler({ ...options, attached: giveUpWith(attached, inTime()) })
  const reachOf = (resource: string): Reach | undefined => {
    const at = attachedTo(attached, resource)
    return at && { dueInSeconds: DUE_IN_SECONDS, key: at.key }
  }

  const readBusy = async (
    { key, remote, resources }: AttachedCalendar,
    range: TimeRange,
    signal: AbortSignal,
  ): Promise<Result<readonly BusySpan[]>> => {
    const read = await readTogether(remote, range, signal)
    const known = read.ok ? read.value : read.problem.atMost
    const foreign = known ? await foreignIn(options, known) : await readMirror(db, businessId, key, range, mirrorMs)
    if (foreign === null)
      return err(
        failure('BIZ_003', read.ok ? undefined : `the calendar "${key}" does not answer: ${read.ok ? '' : read.problem.kind}`, true),
      )
    return ok(
      foreign.flatMap(({ start, end, resource: whose, place }) =>
        resources.flatMap((resource) => (whose === null || whose === resource ? [{ resource, start, end, place }] : [])),
      ),
    )
  }

  const busy: Calendar['busy'] = async (range, resources, call) => {
    const wanted = (spans: readonly BusySpan[]) => spans.filter(({ resource }) => resources?.includes(resource) ?? true)
    const asked = attached.filter((each) => resources === undefined || each.resources.some((one) => resources.includes(one)))
    const signal = inTime()
    const isRange = instantOf(range.from) < instantOf(range.to)
    const answers = isRange ? await Promise.all(asked.map((each) => readBusy(each, range, signal))) : []
    // Ours last: while the owner's calendar was waited for, others have booked.
    const own = await book.busy(range, resources, call)
    if (!own.ok) return own
    const spans: BusySpan[] = [...own.value]
    for (const answer of answers) {
      if (!answer.ok) return answer
      spans.push(...wanted(answer.value))
    }
    return ok(spans.toSorted((a, b) => instantOf(a.start) - instantOf(b.start)))
  }

  /** What the caller is told. Whoever was overtaken tells what came of it. */
  const visitOf = async (settled: Settled, { id, ...before }: Visit): Promise<Result<Visit>> => {
    if (settled.outcome === 'settled' || settled.outcome === 'moved') return ok(book.toVisit(settled.row))
    if (settled.outcome === 'conflict' || settled.outcome === 'gone') return err(failure('BIZ_001'))
    if (settled.outcome === 'later') return ok({ id, ...before, pencilled: true })
    const rows = await book.find({ id })
    if (!rows.ok) return ok({ id, ...before, pencilled: true })
    const [row] = rows.value
    return row ? ok(book.toVisit(row)) : err(failure('BIZ_001'))
  }

  const find: Calendar['find'] = async (query) => {
    const rows = await book.find(query)
    return rows.ok ? ok(rows.value.map(book.toVisit)) : rows
  }

  /** Whether something else takes the time there; null where the calendar does not answer, which is found out about when it is written to. */
  const takenThere = async (time: Offer, except?: string): Promise<boolean | null> => {
    const taken = await settling().isTaken(time, except)
    return taken.ok ? taken.value : null
  }

  /** Looks at a visit in the owner's calendar; false where he has moved it or taken it out, and our book has followed. */
  const isAsSeen = async (row: AppointmentRow): Promise<boolean> => {
    const within = giveUpWith(attached, inTime())
    const at = within.find((each) => each.key === row.remote_key)
    if (!at || row.status !== 'booked' || row.remote_state !== 'written') return true
    const there = await at.remote.get(row.id)
    if (!there.ok || (there.value && asLastSeen(there.value, row))) return true
    const { missing, adopt } = settler({ ...options, attached: within })
    await (there.value ? adopt(row, there.value, at) : missing(row, at))
    return false
  }

  return {
    apart: true,
    busy,
    async hold(time, call, details) {
      const held = await book.hold(time, call, details)
      if (!held.ok || !(await takenThere(time, details?.moving))) return held
      await book.release(call)
      return err(failure('BIZ_001'))
    },
    release: book.release,
    async book(draft, key, details) {
      const row = await book.book(draft, key, details, reachOf(draft.resource))
      if (!row.ok) return row
      if (row.value.remote_state !== 'to_write') return ok(book.toVisit(row.value))
      return visitOf(await settling().settle(row.value, { news: false }), book.toVisit(row.value))
    },
    async move(id, to, details) {
      const isTime = Number.isFinite(instantOf(to.start)) && instantOf(to.end) > instantOf(to.start)
      const taken = isTime ? await takenThere(to, id) : null
      if (taken) return err(failure('BIZ_001'))
      const row = await book.move(id, to, details, reachOf(to.resource))
      if (!row.ok) return row
      return visitOf(await settling().settle(row.value, { news: false, looked: taken === false }), book.toVisit(row.value))
    },
    async amend(id, changes) {
      const known = await book.find({ id })
      if (!known.ok) return known
      const row = await book.amend(id, changes, known.value[0] ? reachOf(known.value[0].resource) : undefined)
      if (!row.ok) return row
      return visitOf(await settling().settle(row.value, { news: false }), book.toVisit(row.value))
    },
    async cancel(id) {
      const known = await book.find({ id })
      if (!known.ok) return known
      const [before] = known.value
      const row = await book.cancel(id, before ? reachOf(before.resource) : undefined)
      if (!row.ok) return row
      await settling().settle(row.value, { news: false })
      return ok(before ? book.toVisit({ ...before, remote_state: row.value.remote_state }) : book.toVisit(row.value))
    },
    async made(key) {
      const known = await book.made(key)
      if (!known.ok) return known
      const seen = known.value === null || (await isAsSeen(known.value)) ? known : await book.made(key)
      return seen.ok ? ok(seen.value && madeOf(book.toVisit(seen.value), seen.value)) : seen
    },
    find,
    upcoming: (phone, from) => find({ phone, from }),
  }
}
