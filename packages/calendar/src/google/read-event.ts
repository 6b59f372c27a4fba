import { type Fields, fieldsOf, listOf, placeIn, textOf } from '../remote/fields.ts'
import { done, problem, type RemoteResult, unreadableEvents } from '../remote/problem.ts'
import type { RemoteBusy, RemoteEvent } from '../remote/remote-calendar.ts'
import { DAY_MS, dayOf, instantOf, wallOf } from '../time/parse-time.ts'
import { dateInstants, instantAt, zoneOffsets } from '../time/zone.ts'
import { referenceOf } from './event-id.ts'

/** What is asked of an event when only its time counts. */
export const BUSY_FIELDS = 'id,status,summary,location,start,end,transparency,eventType,attendees(self,responseStatus)'

/** What is asked of one of our events. */
export const EVENT_FIELDS = 'id,etag,status,summary,start,end,htmlLink'

/** Kinds of events that are notes about a day: Google itself shows the time as free, whatever else they say. */
const TAKES_NO_TIME = new Set(['workingLocation', 'birthday'])

/** Instants in milliseconds, `end` exclusive. */
export type Span = { readonly start: number; readonly end: number }

/** Taken time, and whose it is. */
export type Taken = Span & Pick<RemoteBusy, 'reference' | 'tentative' | 'title' | 'place'>

/**
 * The time that an event of anybody takes; null when it takes none: cancelled, shown as free, declined by the calendar's owner, a
 * working place, a birthday, or without length. Focus time, absences and what Gmail found take time unless they are shown as free.
 */
export function busyOf(event: unknown, days: Days): RemoteResult<Taken | null> {
  const fields = fieldsOf(event)
  const answer = ownAnswer(fields)
  const free = fields['transparency'] === 'transparent' || TAKES_NO_TIME.has(textOf(fields['eventType']) ?? '')
  if (isCancelled(event) || free || answer === 'declined') return done(null)
  const span = spanOf(fields, days)
  if (span === null) return unreadable(fields)
  if (span.start === span.end) return done(null)
  const tentative = fields['status'] === 'tentative' || answer === 'tentative' || answer === 'needsAction'
  const title = textOf(fields['summary'])
  return done({
    ...span,
    reference: referenceOf(textOf(fields['id']) ?? ''),
    tentative,
    ...(title === null ? {} : { title }),
    ...placeIn(textOf(fields['location'])),
  })
}

/** Whether an event was deleted: Google keeps such for a while. */
export function isCancelled(event: unknown): boolean {
  return fieldsOf(event)['status'] === 'cancelled'
}

/** What the owner of the calendar said to an invitation. */
function ownAnswer(event: Fields): string | null {
  const own = listOf(event['attendees'])
    .map(fieldsOf)
    .find(({ self }) => self === true)
  return textOf(own?.['responseStatus'])
}

/** One of our events as the port tells of it. */
export function eventOf(event: unknown, reference: string, days: Days): RemoteResult<RemoteEvent> {
  const fields = fieldsOf(event)
  const id = textOf(fields['id'])
  if (id === null) return problem('failing', 'Google answered with no event')
  const span = spanOf(fields, days)
  if (span === null) return unreadable(fields)
  return done({
    reference,
    id,
    etag: textOf(fields['etag']),
    start: new Date(span.start).toISOString(),
    end: new Date(span.end).toISOString(),
    link: textOf(fields['htmlLink']),
  })
}

/** A problem that names an event whose time cannot be read: all that the owner needs to find it, and no more. */
function unreadable(event: Fields): RemoteResult<never> {
  const title = textOf(event['summary'])?.slice(0, 100)
  const { dateTime, date } = fieldsOf(event['start'])
  const said = (textOf(dateTime) ?? textOf(date) ?? '').slice(0, 10)
  const day = Number.isNaN(dayOf(said)) ? '' : said
  const named = title === undefined ? 'an event without a title' : `the event "${title}"`
  const message = `${named} on ${day === '' ? 'an unknown day' : day} has a time that cannot be read`
  return unreadableEvents(message, [{ title: title ?? '', day }])
}

function spanOf(event: Fields, days: Days): Span | null {
  const start = instantOfEnd(event['start'], days, 'from')
  const sameDay = allDay(event['start']) !== null && allDay(event['start']) === allDay(event['end'])
  // A day that ends where it starts comes from calendars that write the last day instead of the one after: it is that day.
  const end = instantOfEnd(event['end'], days, sameDay ? 'to' : 'from')
  return start <= end ? { start, end } : null
}

const allDay = (end: unknown): string | null => textOf(fieldsOf(end)['date'])

/** Instant of a start or an end, which is a time, with an offset or in a zone of its own, or a day of the calendar's zone; else NaN. */
function instantOfEnd(end: unknown, days: Days, edge: 'from' | 'to'): number {
  const { dateTime, timeZone: ownZone } = fieldsOf(end)
  const date = allDay(end)
  if (typeof dateTime !== 'string') return date === null ? Number.NaN : days(date)[edge]
  const instant = instantOf(dateTime)
  const wall = wallOf(dateTime)
  const zone = knownZone(textOf(ownZone))
  return Number.isNaN(instant) && !Number.isNaN(wall) && zone !== null ? instantAt(zoneOffsets(zone, wall, wall), wall) : instant
}

/** The instants between which a day of the calendar lies. */
export type Days = (date: string) => { readonly from: number; readonly to: number }

/** The days of a zone; one that many events stand on is reckoned once. */
export function daysOf(timeZone: string): Days {
  const known = new Map<string, ReturnType<Days>>()
  return (date) => {
    const day = known.get(date) ?? dateInstants(timeZone, date)
    known.set(date, day)
    return day
  }
}

/** The zone, when it is one. */
export function knownZone(zone: string | null): string | null {
  try {
    return zone !== null && zoneOffsets(zone, 0, DAY_MS).length > 0 ? zone : null
  } catch {
    return null
  }
}
