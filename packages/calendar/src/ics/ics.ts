import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator'
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
  /** A cancelled one is still told of, so that who has it in his calendar sees that it is off. */
  readonly status: 'confirmed' | 'tentative' | 'cancelled'
  /** When it was made, and when it was changed last, ISO instants. Of two files that tell of it the one with the later change counts. */
  readonly created: string
  readonly changed: string
}

/** What a calendar program that subscribes shows above the events. */
export type IcsSubscription = { readonly name: string }

/** How often a subscriber may look, in seconds. */
const REFRESH_SECONDS = 900

/**
 * An iCalendar file (RFC 5545) of some events, to be opened once, or for a subscription, which has a name and says how often to look (RFC 7986 §5.7).
 * Times are written in UTC, which every reader shows in its own zone, so that no zone has to be described. The same events give the
 * same text. It has no `METHOD`: `PUBLISH` wants an organizer (RFC 5546 §3.2.1), and a visit with one is shown as an invitation to answer.
 */
export function icsOf(events: readonly IcsEvent[], subscription?: IcsSubscription): string {
  const calendar = ical({
    prodId: { company: 'Callwright', product: 'Callwright', language: 'EN' },
    ...(subscription ? { name: subscription.name, ttl: REFRESH_SECONDS } : {}),
  })
  for (const { uid, start, end, title, place, description, status, created, changed } of events) {
    const changedAt = new Date(changed)
    calendar.createEvent({
      id: uid,
      sequence: sequenceOf(created, changed),
      start: new Date(instantOf(start)),
      end: new Date(instantOf(end)),
      // Without a method the stamp is the last change (RFC 5545 §3.8.7.2).
      stamp: changedAt,
      lastModified: changedAt,
      summary: title,
      location: place,
      description,
      status: STATUS[status],
      // For readers that do not know a status.
      transparency: status === 'cancelled' ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    })
  }
  // Every line ends, the last one too.
  return `${calendar.toString().trimEnd()}\r\n`
}

const STATUS = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const

/** A number that grows with each change, as long as years are short of seven: tenths of a second from the first to the last. */
const sequenceOf = (created: string, changed: string): number =>
  Math.min(Math.max(Math.floor((Date.parse(changed) - Date.parse(created)) / 100), 0), 2 ** 31 - 1)
