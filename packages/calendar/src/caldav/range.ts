import { done, type RemoteProblemKind, type RemoteResult } from '../remote/problem.ts'
import type { RemoteOptions } from '../remote/remote-calendar.ts'
import { DAY_MS } from '../time/parse-time.ts'
import type { Connection } from './connection.ts'
import { type ListedObject, listObjects, objectsAt, type StoredObject } from './reports.ts'

/** A server may place a day, or a time without a zone, in another zone than the business. */
const MARGIN_MS = 2 * DAY_MS
/** Some servers take an event of days for one of seconds (Radicale, where its length is a DURATION). */
const LOOK_BACK_MS = 92 * DAY_MS
/** Problems that a list without a filter may not have. */
const BEYOND_THE_FILTER = new Set<RemoteProblemKind>(['refused', 'forbidden', 'failing'])
/** Objects that one request fetches, so that what has arrived is kept when the next one does not. */
const BATCH = 100
/** Characters of calendar objects that are remembered: those of a busy year. */
const MOST_REMEMBERED = 8_000_000

/** Calendar objects that were read, by address; they are not fetched again until their tag changes. */
export type ObjectMemory = {
  readonly recall: (listed: ListedObject) => StoredObject | null
  readonly keep: (object: StoredObject) => void
}

/** Remembers what was used last, up to a size. */
export function objectMemory(): ObjectMemory {
  const kept = new Map<string, StoredObject>()
  let size = 0
  const forget = (url: string) => {
    size -= kept.get(url)?.text.length ?? 0
    kept.delete(url)
  }
  const keep = (object: StoredObject) => {
    forget(object.url)
    if (object.etag === null || object.text.length > MOST_REMEMBERED / 10) return
    kept.set(object.url, object)
    size += object.text.length
    for (const url of kept.keys()) {
      if (size <= MOST_REMEMBERED) break
      forget(url)
    }
  }
  return {
    keep,
    recall: ({ url, etag }) => {
      const object = kept.get(url)
      if (!object || object.etag !== etag) return null
      keep(object)
      return object
    },
  }
}

/**
 * All objects that may have an event in a range. What a server finds for a range is not relied upon: some find no series that began before
 * it, no dates of an RDATE, no event that lasts for weeks. So all that recurs is listed beside; where the server cannot do that, everything is.
 */
export async function objectsInRange(
  { transport, calendar, memory }: Connection,
  { from, to }: { readonly from: number; readonly to: number },
  call?: RemoteOptions,
): Promise<RemoteResult<readonly StoredObject[]>> {
  const range = { from: from - LOOK_BACK_MS - MARGIN_MS, to: to + MARGIN_MS }
  const lists = await Promise.all([
    listObjects(transport, calendar, { range }, call),
    listObjects(transport, calendar, { has: 'RRULE' }, call),
    listObjects(transport, calendar, { has: 'RDATE' }, call),
  ])
  // Some servers have no such filter, and some trip over a single odd event with it.
  const unlisted = lists.find((list) => !list.ok)
  if (unlisted && !unlisted.ok && !BEYOND_THE_FILTER.has(unlisted.problem.kind)) return unlisted
  const listed = new Map<string, ListedObject>()
  for (const list of unlisted ? [await listObjects(transport, calendar, 'any', call)] : lists) {
    if (!list.ok) return list
    for (const object of list.value) listed.set(object.url, object)
  }
  return await textsOf({ transport, calendar, memory }, [...listed.values()], call)
}

async function textsOf(
  { transport, calendar, memory }: Pick<Connection, 'transport' | 'calendar' | 'memory'>,
  listed: readonly ListedObject[],
  call?: RemoteOptions,
): Promise<RemoteResult<readonly StoredObject[]>> {
  const objects: StoredObject[] = []
  const unknown: string[] = []
  for (const object of listed) {
    const text = object.text === null ? (memory.recall(object)?.text ?? null) : object.text
    if (text === null) unknown.push(object.url)
    else objects.push({ ...object, text })
  }
  for (let at = 0; at < unknown.length; at += BATCH) {
    const batch = unknown.slice(at, at + BATCH)
    const fetched = await objectsAt(transport, calendar, batch, call)
    if (!fetched.ok) return fetched
    for (const object of fetched.value) memory.keep(object)
    objects.push(...fetched.value)
  }
  return done(objects)
}
