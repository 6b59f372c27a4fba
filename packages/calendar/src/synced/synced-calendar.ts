import { err, failure, type Offer, ok, type Result, type Visit } from '@callwright/engine'
import type { BusySpan, Calendar, TimeRange } from '../calendar.ts'
import type { Reach } from '../local/ledger.ts'
import { instantOf } from '../time/parse-time.ts'
import { readMirror } from './mirror.ts'
import { type AttachedCalendar, attachedTo, giveUpWith, type SyncedCalendarOptions } from './options.ts'
import { type Settled, settler } from './settle.ts'
import { readTogether } from './shared-reads.ts'

/** Whoever changes something brings it to the owner's calendar himself; should he die first, the reconciliation does after this. */
const REACH: Reach = { dueInSeconds: 60 }
const DAY_MS = 86_400_000

/**
 * The owner's own calendar and our book of visits as one. What stands in either takes time. Of two who want the same time our book lets one
 * through, whatever the race; what the owner put into his calendar by hand is looked at again when a time is held, and once more after a visit
 * was written there. When his calendar does not answer, visits are kept `pencilled`, times are offered by its last
 * reading, and `reconcile` writes what is missing. Not for use within a transaction.
 */
export function syncedCalendar(options: SyncedCalendarOptions): Calendar {
  const { db, attached, businessId, mirrorMs = DAY_MS, deadlineMs = 3_000 } = options
  const { book, knownReferences } = settler(options)
  /** For one look or one change: all that it asks of the owner's calendar together has this long. */
  const inTime = () => AbortSignal.timeout(deadlineMs)
  const settling = () => settler({ ...options, attached: giveUpWith(attached, inTime()) })
  const reachOf = (resource: string): Reach | undefined => (attachedTo(attached, resource) ? REACH : undefined)

  const readBusy = async (
    { key, remote, resources }: AttachedCalendar,
    range: TimeRange,
    signal: AbortSignal,
  ): Promise<Result<readonly BusySpan[]>> => {
    const read = await readTogether(remote, range, signal)
    const spans = read.ok ? read.value : await readMirror(db, businessId, key, range, mirrorMs)
    if (spans === null)
      return err(
        failure('BIZ_003', read.ok ? undefined : `the calendar "${key}" does not answer: ${read.ok ? '' : read.problem.kind}`, true),
      )
    const ours = await knownReferences(spans.flatMap(({ reference }) => (reference === null ? [] : [reference])))
    const byHand = spans.filter(({ reference }) => reference === null || !ours.has(reference))
    return ok(byHand.flatMap(({ start, end }) => resources.map((resource) => ({ resource, start, end }))))
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

  const visitOf = (settled: Settled, before: Visit): Result<Visit> => {
    if (settled.outcome === 'settled' || settled.outcome === 'moved') return ok(book.toVisit(settled.row))
    if (settled.outcome === 'conflict' || settled.outcome === 'gone') return err(failure('BIZ_001'))
    return ok({ ...before, pencilled: true })
  }

  const find: Calendar['find'] = async (query) => {
    const rows = await book.find(query)
    return rows.ok ? ok(rows.value.map(book.toVisit)) : rows
  }

  /** True where something else takes the time there. A calendar that does not answer is found out about when it is written to. */
  const takenThere = async (time: Offer, except?: string): Promise<boolean> => {
    const taken = await settling().isTaken(time, except)
    return taken.ok && taken.value
  }

  return {
    apart: true,
    busy,
    async hold(time, call, moving) {
      const held = await book.hold(time, call, moving)
      if (!held.ok || !(await takenThere(time, moving))) return held
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
    async move(id, to, { call } = {}) {
      if (Number.isFinite(instantOf(to.start)) && instantOf(to.end) > instantOf(to.start) && (await takenThere(to, id))) {
        return err(failure('BIZ_001'))
      }
      const row = await book.move(id, to, call, reachOf(to.resource))
      if (!row.ok) return row
      return visitOf(await settling().settle(row.value, { news: false }), book.toVisit(row.value))
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
    find,
    upcoming: (phone, from) => find({ phone, from }),
  }
}
