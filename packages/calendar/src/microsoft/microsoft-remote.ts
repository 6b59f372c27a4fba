import type { TimeRange } from '../calendar.ts'
import { placeIn } from '../remote/fields.ts'
import { done, problem, type RemoteResult } from '../remote/problem.ts'
import type { EventDraft, RemoteBusy, RemoteCalendar, RemoteEvent } from '../remote/remote-calendar.ts'
import { DAY_MS, instantOf } from '../time/parse-time.ts'
import { changesSince } from './changes.ts'
import {
  changedEvent,
  createdEvent,
  EVENT_QUERY,
  type GraphEvent,
  isoTimes,
  readEvent,
  remoteEvent,
  touches,
  unreadable,
  withReference,
} from './event.ts'
import { textOf } from './exchange.ts'
import { freeBusy } from './free-busy.ts'
import type { GraphRefusal } from './graph-client.ts'
import { type GraphOptions, openGraph } from './open-graph.ts'
import { renewSubscription, subscribe, unsubscribe } from './watch.ts'

export type MicrosoftOptions = GraphOptions & {
  /** A calendar beside the main one. */
  readonly calendarId?: string | undefined
  /** IANA zone of the calendar, for whole days. */
  readonly timeZone: string
}

/** A Microsoft 365 calendar: one that can be watched. */
export type MicrosoftRemote = RemoteCalendar & {
  readonly watch: NonNullable<RemoteCalendar['watch']>
  readonly unwatch: NonNullable<RemoteCalendar['unwatch']>
  readonly renew: NonNullable<RemoteCalendar['renew']>
}

const PAGE = 250

/** Opens a calendar of Microsoft 365 or outlook.com through Microsoft Graph. Nothing is asked of it before the first call. */
export function microsoftRemote({ calendarId, timeZone, ...options }: MicrosoftOptions): MicrosoftRemote {
  const { auth, user } = options
  const { graph, mailbox, now } = openGraph(options)
  const beside = calendarId === undefined ? null : `${mailbox}/calendars/${encodeURIComponent(calendarId)}`
  const calendar = beside ?? `${mailbox}/calendar`
  const eventPath = (id: string) => `${mailbox}/events/${encodeURIComponent(id)}`

  /** All events whose time touches a range. Graph is asked for a day more at either side: whole days have no zone there. */
  const view = async (range: TimeRange, signal: AbortSignal | undefined): Promise<RemoteResult<readonly GraphEvent[]>> => {
    const [from, to] = [iso(instantOf(range.from) - DAY_MS), iso(instantOf(range.to) + DAY_MS)]
    const query = { startDateTime: from, endDateTime: to, ...EVENT_QUERY, $top: String(PAGE) }
    const answer = await graph.list({ method: 'GET', path: `${calendar}/calendarView`, query, signal })
    if (!answer.ok) return answer
    const events: GraphEvent[] = []
    for (const value of answer.value.values) {
      const event = readEvent(value, timeZone)
      // What it says of time would be lost.
      if (!event) return problem('failing', 'Microsoft answered with an event that is none')
      events.push(event)
    }
    return done(events)
  }

  /** Our event as it stands there; a copy that somebody made of it is younger. */
  const find = async (reference: string, signal: AbortSignal | undefined): Promise<RemoteResult<GraphEvent | null>> => {
    const query = { $filter: withReference(reference), ...EVENT_QUERY }
    const answer = await graph.list({ method: 'GET', path: `${calendar}/events`, query, signal })
    if (!answer.ok) return answer
    const events = answer.value.values.map((value) => readEvent(value, timeZone))
    const ours = events.filter((event) => event !== null).filter((event) => event.reference === reference && !event.cancelled)
    return done(ours.toSorted((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0))[0] ?? null)
  }

  const written = (value: unknown, reference: string): RemoteResult<RemoteEvent> => {
    const event = readEvent(value, timeZone)
    return event ? remoteEvent(event, reference) : problem('failing', 'Microsoft answered with something that is no event')
  }

  /** The event that was written with our transaction before, when Graph says that there is one. */
  const writtenBefore = async (
    draft: EventDraft,
    said: GraphRefusal,
    signal: AbortSignal | undefined,
  ): Promise<RemoteResult<RemoteEvent>> => {
    const id = textOf(said.error, '@event.existingEventId')
    const answer = id === '' ? null : await graph.request({ method: 'GET', path: eventPath(id), query: EVENT_QUERY, signal })
    if (answer?.ok) return written(answer.value, draft.reference)
    const found = await find(draft.reference, signal)
    if (!found.ok) return found
    if (found.value) return remoteEvent(found.value, draft.reference)
    // Written once and taken out by hand: it stays out.
    const times = { start: instantOf(draft.start), end: instantOf(draft.end) }
    return done({ reference: draft.reference, id, etag: null, ...isoTimes(times), link: null })
  }

  const ours = async (range: TimeRange, signal: AbortSignal | undefined): Promise<RemoteResult<readonly RemoteEvent[]>> => {
    const events = await view(range, signal)
    if (!events.ok) return events
    const found: RemoteEvent[] = []
    for (const event of events.value) {
      if (event.reference === null || event.cancelled) continue
      const ours = remoteEvent(event, event.reference)
      if (!ours.ok) return ours
      if (event.times && touches(event.times, range)) found.push(ours.value)
    }
    return done(found)
  }

  return {
    busy: async (range, { signal } = {}) => {
      if (!isRange(range)) return NO_RANGE
      const events = await view(range, signal)
      if (!events.ok) {
        const mayAsk = events.problem.kind === 'forbidden' && auth.kind === 'code' && user !== 'me' && beside === null
        return mayAsk ? freeBusy(graph, user, range, signal) : events
      }
      const busy: RemoteBusy[] = []
      for (const event of events.value) {
        if (event.cancelled || event.free) continue
        if (!event.times) return unreadable(event)
        if (!touches(event.times, range)) continue
        const { reference, tentative, title, place } = event
        busy.push({ ...isoTimes(event.times), reference, tentative, ...(title === '' ? {} : { title }), ...placeIn(place) })
      }
      return done(busy.toSorted((a, b) => instantOf(a.start) - instantOf(b.start)))
    },

    insert: async (draft, { signal } = {}) => {
      const body = createdEvent(draft)
      if (!body) return problem('refused', 'the event has no times that make sense')
      // Graph keeps to a transaction for as long as it likes: what was written long ago is found by its reference.
      const before = await find(draft.reference, signal)
      if (!before.ok) return before
      if (before.value) return remoteEvent(before.value, draft.reference)
      const answer = await graph.request({ method: 'POST', path: `${calendar}/events`, body, signal })
      if (answer.ok) return written(answer.value, draft.reference)
      return answer.said.code === 'ErrorDuplicateTransactionId' ? writtenBefore(draft, answer.said, signal) : answer
    },

    get: async (reference, { signal } = {}) => {
      const event = await find(reference, signal)
      if (!event.ok) return event
      return event.value ? remoteEvent(event.value, reference) : done(null)
    },

    update: async (draft, etag, { signal } = {}) => {
      const body = changedEvent(draft)
      if (!body) return problem('refused', 'the event has no times that make sense')
      const event = await find(draft.reference, signal)
      if (!event.ok) return event
      if (!event.value) return problem('missing', 'no such event')
      if (etag !== null && etag !== event.value.etag) return problem('changed', 'the event was changed meanwhile')
      const answer = await graph.request({ method: 'PATCH', path: eventPath(event.value.id), body, ifMatch: etag, signal })
      return answer.ok ? written(answer.value, draft.reference) : answer
    },

    remove: async (reference, etag, { signal } = {}) => {
      const event = await find(reference, signal)
      if (!event.ok) return event
      if (!event.value) return done(null)
      if (etag !== null && etag !== event.value.etag) return problem('changed', 'the event was changed meanwhile')
      const answer = await graph.request({ method: 'DELETE', path: eventPath(event.value.id), ifMatch: etag, signal })
      return answer.ok || answer.said.status === 404 ? done(null) : answer
    },

    changes: async (cursor, range, { signal } = {}) => {
      if (!isRange(range)) return NO_RANGE
      return changesSince({ graph, path: `${beside ?? mailbox}/calendarView/delta`, timeZone, ours }, cursor, range, signal)
    },

    watch: (hook, { signal } = {}) => subscribe({ graph, now, signal }, `${(beside ?? mailbox).slice(1)}/events`, hook),
    unwatch: (watch, { signal } = {}) => unsubscribe({ graph, signal }, watch),
    renew: (watch, { signal } = {}) => renewSubscription({ graph, now, signal }, watch),
  }
}

const NO_RANGE = problem('refused', 'the range makes no sense')
const isRange = ({ from, to }: TimeRange): boolean => !Number.isNaN(instantOf(from)) && !Number.isNaN(instantOf(to))
const iso = (instant: number): string => new Date(instant).toISOString()
