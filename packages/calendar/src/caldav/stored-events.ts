import { done, problem, type RemoteResult } from '../remote/problem.ts'
import type { RemoteOptions } from '../remote/remote-calendar.ts'
import type { Connection } from './connection.ts'
import { fileOf, uidOf } from './event-name.ts'
import { isUnreadable } from './ical/unreadable.ts'
import { type OurEvent, ourEventIn } from './our-event.ts'
import { etagOf, objectsByUid, type StoredObject } from './reports.ts'
import { type DavAnswer, problemOfAnswer } from './transport.ts'

/** Our event by its reference: under its name, or wherever a server or a calendar program has moved it. */
export async function findEvent(to: Connection, reference: string, call?: RemoteOptions): Promise<RemoteResult<OurEvent | null>> {
  const url = to.calendar + fileOf(reference)
  const answer = await to.transport({ method: 'GET', url, headers: { Accept: 'text/calendar' } }, call)
  if (!answer.ok) return answer
  const { status, headers, text } = answer.value
  if (status < 300) return inObjects(to, reference, [{ url, etag: etagOf(headers.get('etag')), text }])
  if (status !== 404 && status !== 410) return problemOfAnswer(answer.value)
  const moved = await objectsByUid(to.transport, to.calendar, uidOf(reference), call)
  if (moved.ok) return inObjects(to, reference, moved.value)
  // Not every server can look for a UID; one that cannot does not move events either. One without the calendar says so again.
  return moved.problem.kind === 'refused' ? done(null) : moved
}

function inObjects(to: Connection, reference: string, objects: readonly StoredObject[]): RemoteResult<OurEvent | null> {
  for (const object of objects) {
    const ours = ourEventIn(object, to.calendar, to.timeZone)
    if (ours && isUnreadable(ours)) return problem('unreadable', `our event ${reference}: ${ours.unreadable}`)
    if (ours?.event.reference === reference) return done(ours)
  }
  return done(null)
}

/** What became of writing an event. */
export type Put =
  | { readonly status: 'stored'; readonly etag: string | null }
  /** What the request said must be there, or must not, is not so. */
  | { readonly status: 'conflict' }
  | { readonly status: 'refused'; readonly message: string }

/** Writes an event, on a condition. */
export async function putEvent(
  to: Connection,
  url: string,
  text: string,
  condition: Readonly<Record<string, string>>,
  call?: RemoteOptions,
): Promise<RemoteResult<Put>> {
  const headers = { 'Content-Type': 'text/calendar; charset=utf-8', ...condition }
  const answer = await to.transport({ method: 'PUT', url, headers, body: text }, call)
  if (!answer.ok) return answer
  const status = statusOf(answer.value)
  if (status < 300) return done({ status: 'stored', etag: etagOf(answer.value.headers.get('etag')) })
  const { text: words } = answer.value
  // Servers refuse a UID that is there under another name in several ways (RFC 4791 §5.3.2.1).
  if (status === 409 || status === 412 || words.includes('no-uid-conflict')) return done({ status: 'conflict' })
  if (status === 404 || status === 410 || status === 403) return problemOfAnswer({ ...answer.value, status })
  return done({ status: 'refused', message: `the calendar server answers ${status} to an event` })
}

/** The status that counts: of a 207, the worst inside, since a write that failed may come in one. */
function statusOf({ status, text }: DavAnswer): number {
  if (status !== 207) return status
  const inside = [...text.matchAll(/HTTP\/\d(?:\.\d)? (\d{3})/g)].map(([, code]) => Number(code))
  return inside.length === 0 ? 500 : Math.max(...inside)
}
