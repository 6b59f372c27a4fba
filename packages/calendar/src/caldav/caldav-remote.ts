import type { TimeRange } from '../calendar.ts'
import { done, problem, type RemoteResult } from '../remote/problem.ts'
import type { EventDraft, RemoteBusy, RemoteCalendar, RemoteEvent, RemoteOptions } from '../remote/remote-calendar.ts'
import { instantOf } from '../time/parse-time.ts'
import type { CaldavOptions } from './account.ts'
import { changesOf } from './changes.ts'
import { type Connection, connector } from './connection.ts'
import { findOwners } from './discovery.ts'
import { fileOf } from './event-name.ts'
import { newEventText, updatedEventText } from './event-text.ts'
import { busyOfIcal } from './ical/busy-of-ical.ts'
import { isUnreadable } from './ical/unreadable.ts'
import { isTimeZone } from './ical/zone.ts'
import { objectsInRange } from './range.ts'
import type { StoredObject } from './reports.ts'
import { findEvent, putEvent } from './stored-events.ts'
import { problemOfAnswer } from './transport.ts'

/** Goes at it so often, when what is there changes in the moment between reading and writing. */
const MOST_ATTEMPTS = 3

/** A calendar on a CalDAV server (RFC 4791): iCloud, Fastmail, Nextcloud, Radicale, Xandikos and their like. */
export function caldavRemote(options: CaldavOptions): RemoteCalendar {
  const { now = Date.now } = options
  const connect = connector(options)
  const owners = ownersOf(options)
  const on = async <Value>(call: RemoteOptions | undefined, work: (to: Connection) => Promise<RemoteResult<Value>>) => {
    const to = await connect(call)
    return to.ok ? await work(to.value) : to
  }
  return {
    busy: (range, call) => on(call, (to) => busy(to, range, owners, call)),
    insert: (draft, call) => on(call, (to) => insert(to, draft, now(), call)),
    get: (reference, call) => on(call, (to) => get(to, reference, call)),
    update: (draft, etag, call) => on(call, (to) => update(to, draft, etag, now(), call)),
    remove: (reference, etag, call) => on(call, (to) => remove(to, reference, etag, call)),
    changes: (cursor, range, call) => on(call, (to) => changesOf(to, cursor, range, call)),
    watch: null,
    renew: null,
    unwatch: null,
  }
}

type Owners = (to: Connection, objects: readonly StoredObject[], call?: RemoteOptions) => Promise<readonly string[]>

async function busy(to: Connection, range: TimeRange, owners: Owners, call?: RemoteOptions): Promise<RemoteResult<readonly RemoteBusy[]>> {
  const from = instantOf(range.from)
  const end = instantOf(range.to)
  if (!(from < end)) return problem('refused', 'the range ends before it starts')
  const objects = await objectsInRange(to, { from, to: end }, call)
  if (!objects.ok) return objects
  const texts = objects.value.map(({ url, text }) => ({ href: url, text }))
  return busyOfIcal(texts, range, { timeZone: to.timeZone, owners: await owners(to, objects.value, call) })
}

async function insert(to: Connection, draft: EventDraft, now: number, call?: RemoteOptions): Promise<RemoteResult<RemoteEvent>> {
  if (!makesSense(draft)) return problem('refused', 'the event ends before it starts, or its time zone is none')
  const text = newEventText(draft, now)
  const url = to.calendar + fileOf(draft.reference)
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const put = await putEvent(to, url, text, { 'If-None-Match': '*' }, call)
    if (!put.ok) return put
    if (put.value.status === 'refused') return problem('refused', put.value.message)
    if (put.value.status === 'stored') return await stored(to, draft, url, put.value.etag, call)
    const found = await findEvent(to, draft.reference, call)
    if (!found.ok) return found
    if (found.value) return done(found.value.event)
    // Deleted in this very moment, which leaves no trace: then it is to be written.
  }
  return problem('failing', 'the calendar server says that the event is there, and that it is not')
}

async function get(to: Connection, reference: string, call?: RemoteOptions): Promise<RemoteResult<RemoteEvent | null>> {
  const found = await findEvent(to, reference, call)
  if (!found.ok) return found
  return done(found.value && !found.value.cancelled ? found.value.event : null)
}

async function update(
  to: Connection,
  draft: EventDraft,
  etag: string | null,
  now: number,
  call?: RemoteOptions,
): Promise<RemoteResult<RemoteEvent>> {
  if (!makesSense(draft)) return problem('refused', 'the event ends before it starts, or its time zone is none')
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const found = await findEvent(to, draft.reference, call)
    if (!found.ok) return found
    if (!found.value || found.value.cancelled) return problem('missing', 'the event is not in the calendar')
    const { event, object } = found.value
    if (etag !== null && etag !== event.etag) return problem('changed', 'the event was changed meanwhile')
    const text = updatedEventText(object.text, draft, now)
    if (typeof text === 'object' && isUnreadable(text)) return problem('unreadable', `our event ${draft.reference}: ${text.unreadable}`)
    const put = await putEvent(to, event.id, text, event.etag === null ? {} : { 'If-Match': event.etag }, call)
    if (!put.ok) return put
    if (put.value.status === 'refused') return problem('refused', put.value.message)
    if (put.value.status === 'stored') return await stored(to, draft, event.id, put.value.etag, call)
  }
  return problem('changed', 'the event is being changed all the time')
}

async function remove(to: Connection, reference: string, etag: string | null, call?: RemoteOptions): Promise<RemoteResult<null>> {
  const headers = etag === null ? {} : { 'If-Match': etag }
  const named = to.calendar + fileOf(reference)
  const answer = await to.transport({ method: 'DELETE', url: named, headers }, call)
  if (!answer.ok) return answer
  const { status } = answer.value
  if (status < 300) return done(null)
  if (status !== 404 && status !== 410 && status !== 412) return problemOfAnswer(answer.value)
  // Gone, changed, or under another name.
  const found = await findEvent(to, reference, call)
  if (!found.ok) return found
  if (!found.value) return done(null)
  if (etag !== null && etag !== found.value.event.etag) return problem('changed', 'the event was changed meanwhile')
  const again = await to.transport({ method: 'DELETE', url: found.value.event.id, headers }, call)
  if (!again.ok) return again
  return again.value.status < 300 || again.value.status === 404 ? done(null) : problemOfAnswer(again.value)
}

const makesSense = ({ start, end, timeZone }: EventDraft): boolean => instantOf(start) < instantOf(end) && isTimeZone(timeZone)

/** What was written, as it stands: read again where the server does not say its tag, since it may have changed it (RFC 4791 §5.3.4). */
async function stored(
  to: Connection,
  { reference, start, end }: EventDraft,
  id: string,
  etag: string | null,
  call?: RemoteOptions,
): Promise<RemoteResult<RemoteEvent>> {
  const iso = (text: string) => new Date(instantOf(text)).toISOString()
  if (etag !== null) return done({ reference, id, etag, start: iso(start), end: iso(end), link: null })
  const found = await findEvent(to, reference, call)
  if (!found.ok) return found
  return found.value ? done(found.value.event) : problem('failing', 'the calendar server took the event and does not have it')
}

/** The owner's addresses: as given, as the server says, or as he signs in. Asked only when an event has guests. */
function ownersOf({ owners, credentials }: CaldavOptions): Owners {
  let known = owners ?? null
  const name = 'username' in credentials && credentials.username.includes('@') ? [credentials.username] : []
  return async (to, objects, call) => {
    if (known !== null || !objects.some(({ text }) => text.includes('ATTENDEE'))) return known ?? []
    const found = await findOwners(to.transport, to.calendar, call)
    if (found.length === 0) return name
    known = found
    return found
  }
}
