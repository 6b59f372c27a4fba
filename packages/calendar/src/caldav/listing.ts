import { done, type RemoteProblemKind, type RemoteResult } from '../remote/problem.ts'
import type { RemoteOptions } from '../remote/remote-calendar.ts'
import { MINUTE_MS } from '../time/parse-time.ts'
import type { Connection } from './connection.ts'
import { changedSince, type ListedObject, listObjects, objectsAt, syncTokenOf } from './reports.ts'

/** All objects that a calendar holds, by address, as they stood when the server gave the token. */
export type Listing = {
  readonly token: string | null
  readonly objects: ReadonlyMap<string, ListedObject>
  /** Milliseconds of `performance.now`. */
  readonly listedAt: number
}

/** Where the last listing of a calendar is kept, and the first one for as long as it is under way. */
export type ListingKeeper = { current: Listing | null; underWay: Promise<RemoteResult<Listing>> | null }

/** A listing is kept up to date by what has changed since; that nothing was missed is seen by listing anew, best while nobody waits. */
const MOST_AGE_MS = { patient: 10 * MINUTE_MS, hurried: 60 * MINUTE_MS }
/** How a server may answer that has no such thing as a token; that it lets nobody in at all, the list will show. */
const WITHOUT_TOKENS = new Set<RemoteProblemKind>(['missing', 'forbidden', 'refused'])
/** Objects that one request fetches, so that what has arrived is kept when the next one does not. */
const BATCH = 100

/** What the calendar holds now: one short request, where the server can tell what has changed (RFC 6578). */
export async function listed(to: Connection, call?: RemoteOptions): Promise<RemoteResult<Listing>> {
  const { listing } = to
  const known = listing.current
  const most = call?.patient ? MOST_AGE_MS.patient : MOST_AGE_MS.hurried
  if (known && known.token !== null && performance.now() - known.listedAt < most) {
    const news = await changedSince(to.transport, to.calendar, known.token, call)
    if (!news.ok) return news
    if (news.value !== null) {
      const { changed, gone, token } = news.value
      const next = changed.length + gone.length === 0 ? { ...known, token } : { ...known, token, objects: changedBy(known, changed, gone) }
      listing.current = next
      return done(next)
    }
  }
  if (!listing.underWay) {
    listing.underWay = listedAnew(to, call).finally(() => {
      listing.underWay = null
    })
    return await listing.underWay
  }
  // Somebody else reads it for the first time. His may be older than the question: it is asked what has come since.
  const others = await listing.underWay
  return others.ok && others.value.token !== null ? await listed(to, call) : await listedAnew(to, call)
}

/** Every object, each of them read once: only then is it known when it takes place. */
async function listedAnew(to: Connection, call?: RemoteOptions): Promise<RemoteResult<Listing>> {
  const { transport, calendar, memory } = to
  // The token first: what changes while we read is then told again, and not lost.
  const token = await syncTokenOf(transport, calendar, call)
  if (!token.ok && !WITHOUT_TOKENS.has(token.problem.kind)) return token
  const listedAt = performance.now()
  const all = await listObjects(transport, calendar, call)
  if (!all.ok) return all
  const unknown: string[] = []
  for (const { url, etag, text } of all.value) {
    if (text !== null) memory.keep({ url, etag, text })
    else if (etag !== null && !memory.recall({ url, etag })) unknown.push(url)
  }
  for (let at = 0; at < unknown.length; at += BATCH) {
    const fetched = await objectsAt(transport, calendar, unknown.slice(at, at + BATCH), call)
    if (!fetched.ok) return fetched
    for (const object of fetched.value) memory.keep(object)
  }
  const objects = new Map(all.value.map((object) => [object.url, object]))
  memory.only(new Set(objects.keys()))
  const listing = { token: token.ok ? token.value : null, objects, listedAt }
  to.listing.current = { ...listing, objects: withoutTexts(objects) }
  return done(listing)
}

function changedBy({ objects }: Listing, changed: readonly ListedObject[], gone: readonly string[]): Listing['objects'] {
  const next = new Map(objects)
  for (const url of gone) next.delete(url)
  for (const object of changed) next.set(object.url, object)
  return next
}

const withoutTexts = (objects: Listing['objects']): Listing['objects'] =>
  new Map([...objects].map(([url, object]) => [url, { ...object, text: null }]))
