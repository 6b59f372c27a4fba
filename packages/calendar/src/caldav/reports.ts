import { done, problem, type RemoteProblemKind, type RemoteResult } from '../remote/problem.ts'
import type { RemoteOptions } from '../remote/remote-calendar.ts'
import { ask, text, type XmlElement } from './multistatus.ts'
import type { Transport } from './transport.ts'

/** A calendar object as it stands on the server. */
export type StoredObject = { readonly url: string; readonly etag: string | null; readonly text: string }

/** Objects that one request asks for. */
const MOST_OBJECTS = 100
/** Parts in which a server may tell its changes. */
const MOST_PARTS = 50

/** What the refusal of a sync token may come as. */
const MEANING_FORGOTTEN = new Set<RemoteProblemKind>(['refused', 'forbidden', 'changed', 'missing', 'failing'])

const OBJECT_PROPS = { 'd:getetag': {}, 'c:calendar-data': {} }

/** Objects whose UID contains a text. */
export async function objectsByUid(
  transport: Transport,
  calendar: string,
  uid: string,
  options?: RemoteOptions,
): Promise<RemoteResult<readonly StoredObject[]>> {
  const match = { 'c:text-match': { _attributes: { collation: 'i;octet' }, _text: uid } }
  const filter = { 'c:prop-filter': { _attributes: { name: 'UID' }, ...match } }
  const answer = await report(transport, calendar, queryOf(OBJECT_PROPS, filter), options)
  return answer.ok ? done(answer.value.objects) : answer
}

/** Objects by their addresses; those that are gone are left out. */
export async function objectsAt(
  transport: Transport,
  calendar: string,
  urls: readonly string[],
  options?: RemoteOptions,
): Promise<RemoteResult<readonly StoredObject[]>> {
  const objects: StoredObject[] = []
  for (let at = 0; at < urls.length; at += MOST_OBJECTS) {
    const asked = urls.slice(at, at + MOST_OBJECTS)
    const paths = asked.map((url) => ({ _text: new URL(url).pathname }))
    const body = { 'c:calendar-multiget': { 'd:prop': OBJECT_PROPS, 'd:href': paths } }
    const answer = await report(transport, calendar, body, options)
    if (!answer.ok) return answer
    // An answer that leaves something out would free the time of what it leaves out.
    const missing = asked.length - answer.value.objects.length - answer.value.gone
    if (missing > 0) return problem('failing', `the calendar server leaves ${missing} of ${asked.length} entries out`)
    objects.push(...answer.value.objects)
  }
  return done(objects)
}

/** An object that a list names; its text as well, when the server tells that unasked. */
export type ListedObject = { readonly url: string; readonly etag: string | null; readonly text: string | null }

/** Addresses and tags of all objects that hold events (RFC 4791 §7.8). */
export async function listObjects(
  transport: Transport,
  calendar: string,
  options?: RemoteOptions,
): Promise<RemoteResult<readonly ListedObject[]>> {
  const answer = await ask(transport, { method: 'REPORT', url: calendar, depth: '1', body: queryOf({ 'd:getetag': {} }, {}) }, options)
  if (!answer.ok) return answer
  const listed: ListedObject[] = []
  for (const { url, status, props } of answer.value.resources) {
    if (status === 404 || status === 410) continue
    if (status >= 300) return problem('failing', `the calendar server answers ${status} for ${lastPart(url)}`)
    listed.push({ url, etag: etagOf(text(props['getetag'])), text: text(props['calendarData']) })
  }
  return done(listed)
}

/** The token of a calendar as it stands (RFC 6578 §4); null where the server has none. */
export async function syncTokenOf(transport: Transport, calendar: string, options?: RemoteOptions): Promise<RemoteResult<string | null>> {
  const body = { propfind: { 'd:prop': { 'd:sync-token': {} } } }
  const answer = await ask(transport, { method: 'PROPFIND', url: calendar, depth: '0', body }, options)
  if (!answer.ok) return answer
  return done(answer.value.resources.map(({ props }) => text(props['syncToken'])).find((token) => token !== null) ?? null)
}

/** What has changed since a token. */
export type SyncNews = { readonly changed: readonly ListedObject[]; readonly gone: readonly string[]; readonly token: string }

/** What has changed since a token (RFC 6578 §3); null when the server knows the token no more. */
export async function changedSince(
  transport: Transport,
  calendar: string,
  since: string,
  options?: RemoteOptions,
): Promise<RemoteResult<SyncNews | null>> {
  const changed = new Map<string, ListedObject>()
  const gone = new Set<string>()
  let token = since
  for (let part = 0; part < MOST_PARTS; part++) {
    const body = {
      'd:sync-collection': { 'd:sync-token': { _text: token }, 'd:sync-level': { _text: '1' }, 'd:prop': { 'd:getetag': {} } },
    }
    const answer = await ask(transport, { method: 'REPORT', url: calendar, depth: '0', body }, options)
    // Servers say so with 400, 403, 409, 412, and Xandikos with 500: whatever it is, a complete list will show whether more is wrong.
    if (!answer.ok) return MEANING_FORGOTTEN.has(answer.problem.kind) ? done(null) : answer
    const { resources, syncToken } = answer.value
    if (syncToken === null) return done(null)
    for (const { url, status, props } of resources) {
      if (status === 404 || status === 410) gone.add(url)
      else if (status < 300 && !url.endsWith('/')) changed.set(url, { url, etag: etagOf(text(props['getetag'])), text: null })
      if (status < 300) gone.delete(url)
      else changed.delete(url)
    }
    const more = resources.some(({ status }) => status === 507)
    if (!more || syncToken === token) return done({ changed: [...changed.values()], gone: [...gone], token: syncToken })
    token = syncToken
  }
  return done(null)
}

function queryOf(props: XmlElement, filter: XmlElement): Readonly<Record<string, XmlElement>> {
  const events = { 'c:comp-filter': { _attributes: { name: 'VEVENT' }, ...filter } }
  const calendars = { 'c:comp-filter': { _attributes: { name: 'VCALENDAR' }, ...events } }
  return { 'c:calendar-query': { 'd:prop': props, 'c:filter': calendars } }
}

type Reported = { readonly objects: readonly StoredObject[]; readonly gone: number }

async function report(
  transport: Transport,
  calendar: string,
  body: Readonly<Record<string, XmlElement>>,
  options?: RemoteOptions,
): Promise<RemoteResult<Reported>> {
  const answer = await ask(transport, { method: 'REPORT', url: calendar, depth: '1', body }, options)
  if (!answer.ok) return answer
  const objects: StoredObject[] = []
  let gone = 0
  for (const { url, status, props } of answer.value.resources) {
    const data = text(props['calendarData'])
    if (status === 404 || status === 410) gone++
    else if (status >= 300) return problem('failing', `the calendar server answers ${status} for ${lastPart(url)}`)
    else if (data === null) return problem('failing', `the calendar server leaves ${lastPart(url)} out`)
    else objects.push({ url, etag: etagOf(text(props['getetag'])), text: data })
  }
  return done({ objects, gone })
}

/** An entity tag in one form, however it comes: proxies mark it as weak or as compressed, and some servers leave out its quotes. */
export function etagOf(tag: string | null): string | null {
  if (tag === null || tag.trim() === '') return null
  const bare = tag
    .trim()
    .replace(/^W\//, '')
    .replace(/^"|"$/g, '')
    .replace(/-gzip$/, '')
  return `"${bare}"`
}

/** The last part of an address. */
export const lastPart = (url: string): string => url.split('/').findLast((part) => part !== '') ?? ''
