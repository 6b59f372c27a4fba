import type { TimeRange } from '../calendar.ts'
import { done, problem, type RemoteResult } from '../remote/problem.ts'
import type { RemoteChanges, RemoteOptions } from '../remote/remote-calendar.ts'
import { instantOf } from '../time/parse-time.ts'
import type { Connection } from './connection.ts'
import { referenceOfHref } from './event-name.ts'
import { isUnreadable } from './ical/unreadable.ts'
import { type OurEvent, ourEventIn } from './our-event.ts'
import { objectsInRange } from './range.ts'
import { changedSince, lastPart, objectsAt, type StoredObject, syncTokenOf } from './reports.ts'

/**
 * What a cursor remembers: a token of the server's (RFC 6578), or, where the server has none, what was there. Beside the token only those
 * events whose address does not tell their reference.
 */
type Cursor = {
  readonly token: string | null
  /** File name of an event of ours, to its reference and entity tag. */
  readonly known: Readonly<Record<string, readonly [reference: string, etag: string | null]>>
}

/** `changes` of the port. */
export async function changesOf(
  to: Connection,
  cursor: string | null,
  range: TimeRange,
  call?: RemoteOptions,
): Promise<RemoteResult<RemoteChanges>> {
  const before = cursor === null ? null : readCursor(cursor)
  if (!before) return await allEvents(to, range, call)
  return before.token === null ? await compared(to, before, range, call) : await synced(to, before, before.token, range, call)
}

async function allEvents(to: Connection, range: TimeRange, call?: RemoteOptions): Promise<RemoteResult<RemoteChanges>> {
  // The token first: what changes while we read is then told again, and not lost.
  const token = await syncTokenOf(to.transport, to.calendar, call)
  if (!token.ok) return token
  const found = await eventsInRange(to, range, call)
  if (!found.ok) return found
  const events = found.value.filter(({ cancelled }) => !cancelled).map(({ event }) => event)
  return done({ events, gone: [], complete: true, cursor: cursorOf(token.value, found.value) })
}

async function synced(
  to: Connection,
  before: Cursor,
  token: string,
  range: TimeRange,
  call?: RemoteOptions,
): Promise<RemoteResult<RemoteChanges>> {
  const news = await changedSince(to.transport, to.calendar, token, call)
  if (!news.ok) return news
  if (news.value === null) return await allEvents(to, range, call)
  const changed = news.value.changed.map(({ url }) => url)
  const objects = await objectsAt(to.transport, to.calendar, changed, call)
  if (!objects.ok) return objects
  const found = ourEvents(to, objects.value)
  if (!found.ok) return found
  const there = new Set(found.value.map(({ event }) => event.reference))
  const gone = news.value.gone.map((url) => before.known[lastPart(url)]?.[0] ?? referenceOfHref(url))
  // One that lost our mark is no longer ours, though its address says so.
  const unmarked = objects.value.map(({ url }) => referenceOfHref(url)).filter((reference) => reference !== null && !there.has(reference))
  const known = { ...before.known }
  for (const url of news.value.gone) delete known[lastPart(url)]
  return done({
    events: found.value.filter(({ cancelled }) => !cancelled).map(({ event }) => event),
    gone: distinct([...gone.filter((reference) => reference !== null && !there.has(reference)), ...unmarked, ...cancelledIn(found.value)]),
    complete: false,
    cursor: JSON.stringify({ token: news.value.token, known: { ...known, ...knownBeside(found.value) } }),
  })
}

async function compared(to: Connection, before: Cursor, range: TimeRange, call?: RemoteOptions): Promise<RemoteResult<RemoteChanges>> {
  const found = await eventsInRange(to, range, call)
  if (!found.ok) return found
  const there = new Set(found.value.map(({ object }) => lastPart(object.url)))
  // What is not in the range any more may have been moved out of it, which is not the same as being gone.
  const elsewhere = Object.keys(before.known).filter((file) => !there.has(file))
  const objects = await objectsAt(
    to.transport,
    to.calendar,
    elsewhere.map((file) => to.calendar + file),
    call,
  )
  if (!objects.ok) return objects
  const moved = ourEvents(to, objects.value)
  if (!moved.ok) return moved
  const all = [...found.value, ...moved.value]
  const references = new Set(all.map(({ event }) => event.reference))
  const news = all.filter(({ object }) => before.known[lastPart(object.url)]?.[1] !== object.etag || object.etag === null)
  return done({
    events: news.filter(({ cancelled }) => !cancelled).map(({ event }) => event),
    gone: distinct([
      ...elsewhere.map((file) => before.known[file]?.[0]).filter((one) => one && !references.has(one)),
      ...cancelledIn(news),
    ]),
    complete: false,
    cursor: cursorOf(null, found.value),
  })
}

async function eventsInRange(to: Connection, range: TimeRange, call?: RemoteOptions): Promise<RemoteResult<readonly OurEvent[]>> {
  const from = instantOf(range.from)
  const end = instantOf(range.to)
  if (!(from < end)) return problem('refused', 'the range ends before it starts')
  const objects = await objectsInRange(to, { from, to: end }, call)
  if (!objects.ok) return objects
  const found = ourEvents(to, objects.value)
  if (!found.ok) return found
  return done(found.value.filter(({ event }) => instantOf(event.start) < end && instantOf(event.end) > from))
}

function ourEvents(to: Connection, objects: readonly StoredObject[]): RemoteResult<readonly OurEvent[]> {
  const found: OurEvent[] = []
  for (const object of objects) {
    const ours = ourEventIn(object, to.calendar, to.timeZone)
    if (ours && isUnreadable(ours)) return problem('unreadable', `our event ${lastPart(object.url)}: ${ours.unreadable}`)
    if (ours) found.push(ours)
  }
  return done(found)
}

const cancelledIn = (events: readonly OurEvent[]): readonly string[] =>
  events.filter(({ cancelled }) => cancelled).map(({ event }) => event.reference)

const distinct = (references: readonly (string | null | undefined)[]): readonly string[] => [
  ...new Set(references.filter((reference) => typeof reference === 'string')),
]

function cursorOf(token: string | null, events: readonly OurEvent[]): string {
  const known = token === null ? events : events.filter(({ object, event }) => referenceOfHref(object.url) !== event.reference)
  return JSON.stringify({ token, known: knownOf(known) })
}

const knownBeside = (events: readonly OurEvent[]) =>
  knownOf(events.filter(({ object, event }) => referenceOfHref(object.url) !== event.reference))

function knownOf(events: readonly OurEvent[]): Cursor['known'] {
  return Object.fromEntries(events.map(({ object, event }) => [lastPart(object.url), [event.reference, object.etag]]))
}

/** Null for a cursor that is none of ours. */
function readCursor(text: string): Cursor | null {
  try {
    const read: unknown = JSON.parse(text)
    if (typeof read !== 'object' || read === null || !('token' in read && 'known' in read)) return null
    const { token, known } = read
    if ((token !== null && typeof token !== 'string') || typeof known !== 'object' || known === null) return null
    return { token, known: Object.fromEntries(Object.entries(known).flatMap(readKnown)) }
  } catch {
    return null
  }
}

function readKnown([file, entry]: [string, unknown]): readonly (readonly [string, readonly [string, string | null]])[] {
  const [reference, etag]: readonly unknown[] = Array.isArray(entry) ? entry : []
  return typeof reference === 'string' ? [[file, [reference, typeof etag === 'string' ? etag : null]]] : []
}
