import { fieldsOf, textOf } from '../remote/fields.ts'
import { done, type RemoteResult } from '../remote/problem.ts'
import type { RemoteChanges, RemoteEvent } from '../remote/remote-calendar.ts'
import { DAY_MS, instantOf } from '../time/parse-time.ts'
import type { GoogleClient } from './client.ts'
import { referenceOf } from './event-id.ts'
import { allEvents } from './pages.ts'
import { daysOf, EVENT_FIELDS, eventOf, isCancelled, knownZone, type Span } from './read-event.ts'

/** A sync token remembers where its list began; a visit that the owner puts back by less than this is still told of. */
const BACK_MS = 31 * DAY_MS

/**
 * What has changed of ours. A sync token can be asked neither for references nor for an end of time, so the whole calendar is listed
 * from before the range and ours are picked out of it. Series are not expanded: ours are none.
 */
export async function googleChanges(
  client: GoogleClient,
  calendar: { readonly calendarId: string; readonly timeZone: string },
  cursor: string | null,
  range: Span,
  signal: AbortSignal | undefined,
): Promise<RemoteResult<RemoteChanges>> {
  const { calendarId, timeZone } = calendar
  const fields = `kind,timeZone,nextPageToken,nextSyncToken,items(${EVENT_FIELDS})`
  const since = cursor === null ? { timeMin: new Date(range.start - BACK_MS).toISOString() } : { syncToken: cursor }
  const list = await allEvents(client, { calendarId, fields, singleEvents: false, ...since }, signal)
  // 410: the token is too old; 400: it is none of this calendar.
  if (!list.ok && cursor !== null && (list.problem.kind === 'missing' || list.problem.kind === 'refused')) {
    return googleChanges(client, calendar, null, range, signal)
  }
  if (!list.ok) return list
  const days = daysOf(knownZone(textOf(list.value.last['timeZone'])) ?? timeZone)
  const events = new Map<string, RemoteEvent>()
  const gone = new Set<string>()
  for (const [reference, entry] of latest(list.value.events)) {
    if (isCancelled(entry)) {
      gone.add(reference)
      continue
    }
    const event = eventOf(entry, reference, days)
    if (!event.ok) return event
    events.set(reference, event.value)
  }
  const cursorNow = textOf(list.value.last['nextSyncToken'])
  if (cursor !== null) return done({ events: [...events.values()], gone: [...gone], complete: false, cursor: cursorNow })
  const within = [...events.values()].filter(({ start, end }) => instantOf(start) < range.end && instantOf(end) > range.start)
  return done({ events: within, gone: [], complete: true, cursor: cursorNow })
}

/** Ours by reference. An event that changes while pages are turned can stand on two of them: the later counts. */
function latest(events: readonly unknown[]): ReadonlyMap<string, unknown> {
  const ours = new Map<string, unknown>()
  for (const event of events) {
    const reference = referenceOf(textOf(fieldsOf(event)['id']) ?? '')
    if (reference !== null) ours.set(reference, event)
  }
  return ours
}
