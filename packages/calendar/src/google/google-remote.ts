import type { calendar_v3 } from '@googleapis/calendar'
import { fieldsOf, textOf } from '../remote/fields.ts'
import { done, problem, type RemoteResult } from '../remote/problem.ts'
import type { EventDraft, RemoteCalendar, RemoteEvent } from '../remote/remote-calendar.ts'
import { instantOf } from '../time/parse-time.ts'
import { googleBusy } from './busy.ts'
import { googleChanges } from './changes.ts'
import { type GoogleClientOptions, googleClient } from './client.ts'
import { bodyOf, bodyOver, type EventSource, REMOVED, wasRemoved } from './event-body.ts'
import { eventId } from './event-id.ts'
import { daysOf, EVENT_FIELDS, eventOf, isCancelled, type Span } from './read-event.ts'
import { unwatchGoogle, watchGoogle } from './watch.ts'

export type GoogleRemoteOptions = GoogleClientOptions & {
  /** `primary`, or the id that Google shows under "Integrate calendar". */
  readonly calendarId: string
  /** IANA zone of the business, for days of a calendar that does not tell its own. */
  readonly timeZone: string
  /** Page about a visit, to which its event links ("source"). */
  readonly source?: EventSource | undefined
}

/**
 * A calendar at Google. Our events carry an id made of their reference, so a write that is repeated is refused by Google itself; writes
 * invite and notify nobody. Google's library is loaded with the first request.
 */
export function googleRemote(options: GoogleRemoteOptions): RemoteCalendar {
  const { calendarId, timeZone, source } = options
  const client = googleClient(options)
  const written = { calendarId, sendUpdates: 'none', fields: EVENT_FIELDS }

  /** The event whatever became of it; null when Google has never heard of it. */
  const fetched = async (reference: string, signal: AbortSignal | undefined): Promise<RemoteResult<unknown>> => {
    const params = { calendarId, eventId: eventId(reference), fields: `${EVENT_FIELDS},extendedProperties` }
    const answer = await client((api, request) => api.events.get(params, request), signal)
    return !answer.ok && answer.problem.kind === 'missing' ? done(null) : answer
  }
  const get = async (reference: string, signal: AbortSignal | undefined): Promise<RemoteResult<RemoteEvent | null>> => {
    const found = await fetched(reference, signal)
    if (!found.ok) return found
    return found.value === null || isCancelled(found.value) ? done(null) : eventOf(found.value, reference, daysOf(timeZone))
  }
  const isGone = async (reference: string, signal: AbortSignal | undefined): Promise<boolean> => {
    const found = await get(reference, signal)
    return found.ok && found.value === null
  }
  const patch = (reference: string, requestBody: calendar_v3.Schema$Event, etag: string | null, signal: AbortSignal | undefined) => {
    const params = { ...written, eventId: eventId(reference), requestBody }
    return client((api, request) => api.events.patch(params, request), signal, etag)
  }

  /** What stands under the id of a visit that was to be written; what we have taken out ourselves comes back. */
  const standing = async (draft: EventDraft, signal: AbortSignal | undefined): Promise<RemoteResult<RemoteEvent>> => {
    const found = await fetched(draft.reference, signal)
    if (!found.ok) return found
    if (found.value === null) return problem('failing', 'Google has the event and does not show it')
    if (isCancelled(found.value) && wasRemoved(found.value)) {
      const back = await patch(
        draft.reference,
        { ...bodyOver(null, draft, source), status: 'confirmed' },
        textOf(fieldsOf(found.value)['etag']),
        signal,
      )
      // Changed: another process has brought it back at this moment.
      return back.ok || back.problem.kind !== 'changed'
        ? read(back, draft.reference)
        : read(await fetched(draft.reference, signal), draft.reference)
    }
    // Of an event that was deleted Google promises nothing but the id.
    const event = isCancelled(found.value) ? { ...bodyOf(draft, source), ...fieldsOf(found.value) } : found.value
    return eventOf(event, draft.reference, daysOf(timeZone))
  }
  const read = (answer: RemoteResult<unknown>, reference: string): RemoteResult<RemoteEvent> =>
    answer.ok ? eventOf(answer.value, reference, daysOf(timeZone)) : answer

  return {
    busy: async (range, { signal } = {}) => {
      const span = spanOf(range)
      return span === null ? badRange : googleBusy(client, options, span, signal)
    },
    insert: async (draft, { signal } = {}) => {
      const requestBody = { ...bodyOf(draft, source), id: eventId(draft.reference) }
      const answer = await client((api, request) => api.events.insert({ ...written, requestBody }, request), signal)
      return answer.ok || answer.problem.kind !== 'changed' ? read(answer, draft.reference) : standing(draft, signal)
    },
    get: (reference, { signal } = {}) => get(reference, signal),
    update: async (draft, etag, { signal } = {}) => {
      const found = await fetched(draft.reference, signal)
      if (!found.ok) return found
      if (found.value === null || isCancelled(found.value)) return noSuchEvent
      const answer = await patch(draft.reference, bodyOver(found.value, draft, source), etag, signal)
      if (answer.ok) return isCancelled(answer.value) ? noSuchEvent : read(answer, draft.reference)
      return answer.problem.kind === 'missing' ? noSuchEvent : answer
    },
    remove: async (reference, etag, { signal } = {}) => {
      const marked = await patch(reference, REMOVED, etag, signal)
      if (!marked.ok && marked.problem.kind === 'changed') return (await isGone(reference, signal)) ? done(null) : marked
      if (!marked.ok && marked.problem.kind !== 'missing') return marked
      const params = { calendarId, eventId: eventId(reference), sendUpdates: 'none' }
      const known = marked.ok && etag !== null ? textOf(fieldsOf(marked.value)['etag']) : null
      const answer = await client((api, request) => api.events.delete(params, request), signal, known)
      if (answer.ok || answer.problem.kind === 'missing') return done(null)
      return answer.problem.kind === 'changed' && (await isGone(reference, signal)) ? done(null) : answer
    },
    changes: async (cursor, range, { signal } = {}) => {
      const span = spanOf(range)
      return span === null ? badRange : googleChanges(client, options, cursor, span, signal)
    },
    watch: (hook, { signal } = {}) => watchGoogle(client, calendarId, hook, signal),
    renew: null,
    unwatch: (watch, { signal } = {}) => unwatchGoogle(client, watch, signal),
  }
}

const noSuchEvent = problem('missing', 'no such event in the calendar')
const badRange = problem('refused', 'the range of time makes no sense')

function spanOf({ from, to }: { readonly from: string; readonly to: string }): Span | null {
  const span = { start: instantOf(from), end: instantOf(to) }
  return span.start < span.end ? span : null
}
