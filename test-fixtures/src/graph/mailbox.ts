import { Temporal } from 'temporal-polyfill'

/** One property by MAPI name, as `singleValueExtendedProperties` has it. */
export type ExtendedProperty = { readonly id: string; readonly value: string }

/** An event as the mailbox keeps it. Whole days as dates, other times as milliseconds. */
export type StoredEvent = {
  readonly key: number
  readonly change: number
  readonly deleted: boolean
  readonly start: number
  readonly end: number
  /** Dates of a whole-day event, `end` exclusive. */
  readonly days: { readonly start: string; readonly end: string } | null
  readonly zone: string
  readonly subject: string
  readonly body: string
  readonly place: string
  readonly showAs: string
  readonly transactionId: string | null
  readonly properties: readonly ExtendedProperty[]
  /** Put over what is told of the event: what the owner did to it that nothing above knows of. */
  readonly over: Readonly<Record<string, unknown>>
}

export type Content = Omit<StoredEvent, 'key' | 'change' | 'deleted' | 'over'> & { readonly over?: StoredEvent['over'] }

/** The events of one calendar and the order in which they changed. */
export type Mailbox = {
  readonly zone: string
  readonly change: () => number
  readonly all: () => readonly StoredEvent[]
  readonly add: (content: Content) => StoredEvent
  readonly set: (key: number, change: Partial<Omit<StoredEvent, 'key' | 'change'>>) => StoredEvent | undefined
  /** By any of its ids; undefined also when it was deleted. */
  readonly byId: (id: string) => StoredEvent | undefined
}

export function mailbox(zone: string): Mailbox {
  const events = new Map<number, StoredEvent>()
  let change = 0
  const put = (event: Omit<StoredEvent, 'change'>): StoredEvent => {
    const stored = { ...event, change: ++change }
    events.set(event.key, stored)
    return stored
  }
  return {
    zone,
    change: () => change,
    all: () => [...events.values()],
    add: (content) => put({ over: {}, ...content, key: events.size + 1, deleted: false }),
    set: (key, changed) => {
      const event = events.get(key)
      return event && put({ ...event, ...changed })
    },
    byId: (id) => [...events.values()].find((event) => !event.deleted && (idOf(event, true) === id || idOf(event, false) === id)),
  }
}

/** Exchange has two kinds of ids; the ordinary kind changes when an event is moved. */
export const idOf = ({ key }: Pick<StoredEvent, 'key'>, immutable: boolean): string =>
  immutable ? `AAkALgAAAAAAHYQDEapm${key}wAA=` : `AAMkAGI1AAAoZCfH${key}AAA=`

export const etagOf = ({ change }: StoredEvent): string => `W/"ZlnW4RIAV06KYYwlrfNZvQAA${change}Q=="`

/** An event as Graph answers with it: times in UTC, but whole days at midnight whatever the zone. */
export function graphEvent(event: StoredEvent, immutable: boolean): Readonly<Record<string, unknown>> {
  const at = (instant: number, day: string | undefined) => ({
    dateTime: day === undefined ? `${new Date(instant).toISOString().slice(0, 19)}.0000000` : `${day}T00:00:00.0000000`,
    timeZone: 'UTC',
  })
  return {
    '@odata.etag': etagOf(event),
    id: idOf(event, immutable),
    createdDateTime: new Date(Date.UTC(2026, 10, 1) + event.key * 1000).toISOString(),
    changeKey: etagOf(event).slice(3, -1),
    categories: [],
    transactionId: event.transactionId,
    originalStartTimeZone: event.zone,
    originalEndTimeZone: event.zone,
    subject: event.subject,
    bodyPreview: event.body.slice(0, 255),
    importance: 'normal',
    sensitivity: 'normal',
    isAllDay: event.days !== null,
    isCancelled: false,
    isOrganizer: true,
    showAs: event.showAs,
    type: 'singleInstance',
    webLink: `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(idOf(event, immutable))}&exvsurl=1&path=/calendar/item`,
    recurrence: null,
    responseStatus: { response: 'organizer', time: '0001-01-01T00:00:00Z' },
    body: { contentType: 'text', content: event.body },
    start: at(event.start, event.days?.start),
    end: at(event.end, event.days?.end),
    location: { displayName: event.place, locationType: 'default', uniqueId: event.place, uniqueIdType: 'private' },
    attendees: [],
    ...event.over,
  }
}

/** Milliseconds of a wall-clock time (or the midnight of a date) in a zone; undefined when Exchange would not know either. */
export function instantOf(text: string, zone: string): number | undefined {
  try {
    const plain = text.length === 10 ? Temporal.PlainDate.from(text).toPlainDateTime() : Temporal.PlainDateTime.from(text.slice(0, 19))
    return plain.toZonedDateTime(zone).epochMilliseconds
  } catch {
    return undefined
  }
}
