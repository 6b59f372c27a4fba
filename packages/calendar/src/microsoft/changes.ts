import type { TimeRange } from '../calendar.ts'
import { isFields } from '../remote/fields.ts'
import { done, problem, type RemoteResult } from '../remote/problem.ts'
import type { RemoteChanges, RemoteEvent } from '../remote/remote-calendar.ts'
import { DAY_MS, instantOf } from '../time/parse-time.ts'
import { readEvent, remoteEvent, transactionReference } from './event.ts'
import { textOf } from './exchange.ts'
import type { GraphClient, GraphResult } from './graph-client.ts'

/** What a calendar's changes are read with. */
export type ChangesSource = {
  readonly graph: GraphClient
  /** `/me/calendarView/delta`, or that of a calendar beside the main one. */
  readonly path: string
  readonly timeZone: string
  /** All of ours in a range. */
  readonly ours: (range: TimeRange, signal: AbortSignal | undefined) => Promise<RemoteResult<readonly RemoteEvent[]>>
}

/** A round of `delta` belongs to a fixed range; we keep which, beside the link that goes on with it. */
type Round = { readonly from: string; readonly to: string; readonly link: string }

/** The range of a round reaches beyond what was asked for, so that the next weeks need no new one. */
const AHEAD_MS = 31 * DAY_MS
const PAGE = 200

/** Graph's words for a round that it has forgotten; it answers them with 410, or 400. */
const FORGOTTEN: ReadonlySet<string> = new Set(['syncstatenotfound', 'syncstateinvalid', 'resyncrequired'])

/**
 * What has changed since a cursor. `delta` names removed events by an id that says nothing to us (and calls those removed that
 * were changed outside the range), so anything removed is answered with the complete list.
 */
export async function changesSince(
  source: ChangesSource,
  cursor: string | null,
  range: TimeRange,
  signal: AbortSignal | undefined,
): Promise<RemoteResult<RemoteChanges>> {
  const round = cursor === null ? null : readCursor(cursor)
  if (!round || !covers(round, range)) return completeList(source, range, signal)
  const next = await source.graph.list({ method: 'GET', path: round.link, pageSize: PAGE, signal })
  if (!next.ok) return forgotten(next.said) ? completeList(source, range, signal) : next
  const told = readChanges(next.value.values, source.timeZone)
  if (!told.ok) return told
  const going = cursorOf({ ...round, link: next.value.deltaLink })
  if (told.value !== null) return done({ ...told.value, complete: false, cursor: going })
  return listed(await source.ours(range, signal), going)
}

/** Begins a new round, then lists: what changes between the two is told next time once more. */
async function completeList(
  source: ChangesSource,
  range: TimeRange,
  signal: AbortSignal | undefined,
): Promise<RemoteResult<RemoteChanges>> {
  const from = new Date(instantOf(range.from)).toISOString()
  const to = new Date(instantOf(range.to) + AHEAD_MS).toISOString()
  const query = { startDateTime: from, endDateTime: to }
  const first = await source.graph.list({ method: 'GET', path: source.path, query, pageSize: PAGE, signal })
  if (!first.ok) return first
  return listed(await source.ours(range, signal), cursorOf({ from, to, link: first.value.deltaLink }))
}

const listed = (ours: RemoteResult<readonly RemoteEvent[]>, cursor: string | null): RemoteResult<RemoteChanges> =>
  ours.ok ? done({ events: ours.value, gone: [], complete: true, cursor }) : ours

/** The news of ours; null when something happened that only the complete list can tell. */
function readChanges(values: readonly unknown[], timeZone: string): RemoteResult<Pick<RemoteChanges, 'events' | 'gone'> | null> {
  const events = new Map<string, RemoteEvent>()
  const gone = new Set<string>()
  for (const value of values) {
    if (!isFields(value)) return problem('failing', 'Microsoft told of changes in a way that cannot be read')
    if ('@removed' in value) return done(null)
    const reference = transactionReference(value)
    if (reference === undefined) return done(null)
    const event = reference === null ? null : readEvent(value, timeZone)
    if (reference === null || !event) continue
    if (event.cancelled) gone.add(reference)
    else {
      const ours = remoteEvent(event, reference)
      if (!ours.ok) return ours
      events.set(reference, ours.value)
    }
  }
  return done({ events: [...events.values()], gone: [...gone] })
}

const covers = (round: Round, { from, to }: TimeRange): boolean =>
  instantOf(round.from) <= instantOf(from) && instantOf(round.to) >= instantOf(to)

const forgotten = ({ status, code }: Extract<GraphResult<never>, { ok: false }>['said']): boolean =>
  status === 410 || (status === 400 && FORGOTTEN.has(code.toLowerCase()))

/** Without a link there is nothing to go on with. */
const cursorOf = (round: Round): string | null => (round.link === '' ? null : JSON.stringify(round))

function readCursor(cursor: string): Round | null {
  try {
    const round: unknown = JSON.parse(cursor)
    const [from, to, link] = [textOf(round, 'from'), textOf(round, 'to'), textOf(round, 'link')]
    return link === '' ? null : { from, to, link }
  } catch {
    return null
  }
}
