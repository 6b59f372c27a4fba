import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { instantOf } from '../time/parse-time.ts'

/** One visit as other calendars shall show it. */
export type IcsEvent = {
  /** Unique in the world: a calendar that reads the file twice shows the event once. */
  readonly uid: string
  /** ISO instants or times with offset. */
  readonly start: string
  readonly end: string
  readonly title: string
  readonly place: string
  readonly description: string
  readonly tentative: boolean
}

/**
 * An iCalendar file (RFC 5545) of some events, for a subscription or to be opened once. Times are written in UTC, which every
 * reader shows in its own zone, so that no zone has to be described. `stamp` is an ISO instant: the same events and stamp
 * give the same text.
 */
export function icsOf(name: string, stamp: string, events: readonly IcsEvent[]): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Callwright', product: 'Callwright', language: 'EN' },
    ttl: 900,
  })
  for (const { uid, start, end, title, place, description, tentative } of events) {
    calendar.createEvent({
      id: uid,
      start: new Date(instantOf(start)),
      end: new Date(instantOf(end)),
      stamp: new Date(stamp),
      summary: title,
      location: place,
      description,
      status: tentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    })
  }
  return calendar.toString()
}
