import type { Event } from '@microsoft/microsoft-graph-types'
import type { TimeRange } from '../calendar.ts'
import { isFields } from '../remote/fields.ts'
import { done, type RemoteResult, unreadableEvents } from '../remote/problem.ts'
import type { EventDraft, RemoteEvent } from '../remote/remote-calendar.ts'
import { instantOf } from '../time/parse-time.ts'
import { dateInstants, localText, offsetAt, zoneOffsets } from '../time/zone.ts'
import { textOf } from './exchange.ts'

/** Properties of our own on an event: MAPI named properties in a set that is ours alone. Exchange answers with the set's id in small letters. */
const PROPERTY_SET = '{ed0dca50-b3d0-42b0-a8f5-1c6f9fe8116a}'
const REFERENCE = `String ${PROPERTY_SET} Name callwright-reference`
const RESOURCE = `String ${PROPERTY_SET} Name callwright-resource`

/** The vendor's own key against writing twice; it comes back with each event, also where properties of our own do not. */
const TRANSACTION = 'callwright:'

/** What we want to know of an event. */
export const EVENT_QUERY = {
  $select: 'id,subject,location,start,end,isAllDay,isCancelled,showAs,responseStatus,createdDateTime,webLink',
  $expand: `singleValueExtendedProperties($filter=id eq '${REFERENCE}')`,
} as const

/** Finds the events that hold a reference. Exchange compares without regard to case, so the answer must be looked through. */
export const withReference = (reference: string): string =>
  `singleValueExtendedProperties/Any(ep: ep/id eq '${REFERENCE}' and ep/value eq '${reference.replaceAll("'", "''")}')`

/** An event of a calendar, as far as we care. */
export type GraphEvent = {
  readonly id: string
  readonly etag: string | null
  readonly title: string
  /** As it was written; empty where nothing was. */
  readonly place: string
  /** Ours, by the property that we gave it. */
  readonly reference: string | null
  readonly cancelled: boolean
  /** Shown as free, or declined. */
  readonly free: boolean
  readonly tentative: boolean
  readonly created: string
  readonly link: string | null
  /** Milliseconds; null when it cannot be read. */
  readonly times: { readonly start: number; readonly end: number } | null
  /** The day that stands in it, for the owner to find it by. */
  readonly day: string
}

/** Reads what Graph calls an event; null for what is none. `timeZone`: of the calendar, for whole days. */
export function readEvent(value: unknown, timeZone: string): GraphEvent | null {
  const id = textOf(value, 'id')
  if (!isFields(value) || id === '') return null
  const status = textOf(value, 'showAs')
  return {
    id,
    etag: textOf(value, '@odata.etag') || null,
    title: textOf(value, 'subject'),
    place: textOf(value['location'], 'displayName'),
    reference: propertyOf(value, REFERENCE),
    cancelled: value['isCancelled'] === true,
    free: status === 'free' || textOf(value['responseStatus'], 'response') === 'declined',
    tentative: status === 'tentative',
    created: textOf(value, 'createdDateTime'),
    link: textOf(value, 'webLink') || null,
    times: timesOf(value, timeZone),
    day: textOf(value['start'], 'dateTime').slice(0, 10),
  }
}

/** Our reference, out of what comes back also from `delta`. Undefined: it does not say. */
export function transactionReference(value: Readonly<Record<string, unknown>>): string | null | undefined {
  const transaction = value['transactionId']
  if (typeof transaction === 'string') return transaction.startsWith(TRANSACTION) ? transaction.slice(TRANSACTION.length) : null
  return transaction === null || value['type'] === 'occurrence' ? null : undefined
}

/** One of our events as the port tells of it. */
export function remoteEvent(event: GraphEvent, reference: string): RemoteResult<RemoteEvent> {
  if (!event.times) return unreadable(event)
  const { id, etag, link } = event
  return done({ reference, id, etag, ...isoTimes(event.times), link })
}

export const isoTimes = ({ start, end }: { readonly start: number; readonly end: number }) => ({
  start: new Date(start).toISOString(),
  end: new Date(end).toISOString(),
})

export const unreadable = ({ title, day }: Pick<GraphEvent, 'title' | 'day'>): RemoteResult<never> =>
  unreadableEvents(
    `the event “${title === '' ? 'without a title' : title}”${day === '' ? '' : ` on ${day}`} has times that cannot be read`,
    [{ title, day }],
  )

/** Whether it takes time of the range; `to` and `end` are exclusive, so nothing that takes no time does. */
export const touches = ({ start, end }: { readonly start: number; readonly end: number }, { from, to }: TimeRange): boolean =>
  start < end && start < instantOf(to) && end > instantOf(from)

/** An event for Graph to write anew. Undefined when the draft's times make no sense. */
export function createdEvent(draft: EventDraft): Event | undefined {
  const event = changedEvent(draft)
  return (
    event && {
      ...event,
      showAs: 'busy',
      transactionId: `${TRANSACTION}${draft.reference}`,
      singleValueExtendedProperties: [
        { id: REFERENCE, value: draft.reference },
        { id: RESOURCE, value: draft.resource },
      ],
    }
  )
}

/** What of an event we write again when a visit changes; how the owner has it shown is his. */
export function changedEvent({ start, end, timeZone, title, place, description }: EventDraft): Event | undefined {
  const [from, to] = [instantOf(start), instantOf(end)]
  if (Number.isNaN(from) || Number.isNaN(to) || to <= from) return undefined
  return {
    subject: clip(title),
    body: { contentType: 'text', content: description },
    location: { displayName: clip(place) },
    ...written(from, to, timeZone),
    isAllDay: false,
  }
}

/** Exchange takes 255 characters of a subject or a place. */
const clip = (text: string): string => (text.length <= 255 ? text : `${text.slice(0, 254)}…`)

/**
 * Times as the owner shall read them. A wall-clock time that comes twice, when the clocks go back, would be Graph's to guess: then
 * both are in UTC.
 */
function written(from: number, to: number, timeZone: string) {
  const offsets = zoneOffsets(timeZone, from, to)
  const wall = (instant: number) => localText(offsets, instant).slice(0, 19)
  const plain = [from, to].every((instant) => {
    const local = instant + offsetAt(offsets, instant)
    return offsets.filter(({ since, until, offset }) => local - offset >= since && local - offset < until).length === 1
  })
  const at = (instant: number) =>
    plain ? { dateTime: wall(instant), timeZone } : { dateTime: new Date(instant).toISOString().slice(0, 19), timeZone: 'UTC' }
  return { start: at(from), end: at(to) }
}

/**
 * Times in UTC, as we ask for them. A whole day is midnight to midnight whatever zone was asked for: its dates are those of the
 * calendar's own zone.
 */
function timesOf(event: Readonly<Record<string, unknown>>, timeZone: string): GraphEvent['times'] {
  const whole = event['isAllDay'] === true
  const [start, end] = [event['start'], event['end']].map((at) => {
    const text = textOf(at, 'dateTime')
    if (whole && text.slice(10).startsWith('T00:00:00')) return dateInstants(timeZone, text.slice(0, 10)).from
    return textOf(at, 'timeZone') === 'UTC' ? instantOf(`${text}Z`) : Number.NaN
  })
  return start === undefined || end === undefined || Number.isNaN(start) || Number.isNaN(end) || end < start ? null : { start, end }
}

/** A property of our own; Exchange may write its name in other letters than we did. */
function propertyOf(event: Readonly<Record<string, unknown>>, id: string): string | null {
  const properties = event['singleValueExtendedProperties']
  if (!Array.isArray(properties)) return null
  const ours = properties.find((property) => textOf(property, 'id').toLowerCase() === id.toLowerCase())
  return textOf(ours, 'value') || null
}
