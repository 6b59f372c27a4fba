import { done, type RemoteResult } from '../remote/problem.ts'
import type { RemoteOptions } from '../remote/remote-calendar.ts'
import type { Connection } from './connection.ts'
import { touches } from './ical/extent.ts'
import { listed } from './listing.ts'
import { objectsAt, type StoredObject } from './reports.ts'

/**
 * All objects that may have an event in a range. What a server finds for a range is not relied upon: some find no series that began before
 * it, no dates of an RDATE, no event that lasts for weeks, and to some each such question is the work of seconds. So it is asked
 * what is there; each object is read once, and told by what it says itself.
 */
export async function objectsInRange(
  to: Connection,
  range: { readonly from: number; readonly to: number },
  call?: RemoteOptions,
): Promise<RemoteResult<readonly StoredObject[]>> {
  const there = await listed(to, call)
  if (!there.ok) return there
  const objects: StoredObject[] = []
  const unknown: string[] = []
  for (const object of there.value.objects.values()) {
    const known = to.memory.recall(object)
    if (known && !touches(known.extent, range)) continue
    const text = object.text ?? known?.text ?? null
    if (text === null) unknown.push(object.url)
    else objects.push({ ...object, text })
  }
  const fetched = await objectsAt(to.transport, to.calendar, unknown, call)
  if (!fetched.ok) return fetched
  for (const object of fetched.value) to.memory.keep(object)
  return done([...objects, ...fetched.value])
}
