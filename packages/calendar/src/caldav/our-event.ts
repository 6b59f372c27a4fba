import type { RemoteEvent } from '../remote/remote-calendar.ts'
import { fileOf } from './event-name.ts'
import { lineOf, readComponents } from './ical/content-lines.ts'
import { readEvent, referenceIn } from './ical/event.ts'
import { isUnreadable, type Unreadable } from './ical/unreadable.ts'
import { zoneBook } from './ical/zone.ts'
import { lastPart, type StoredObject } from './reports.ts'

/** An event of ours as it stands. */
export type OurEvent = {
  readonly event: RemoteEvent
  /** Still in the calendar, but called off. */
  readonly cancelled: boolean
  readonly object: StoredObject
}

/** The event of ours that an object holds; null when it holds none. */
export function ourEventIn(object: StoredObject, calendar: string, timeZone: string): OurEvent | Unreadable | null {
  if (!object.text.includes('callwright')) return null
  const components = readComponents(object.text)
  const zones = zoneBook(timeZone).zonesOf(components)
  for (const component of components.flatMap(({ components: inside }) => inside)) {
    if (component.name !== 'VEVENT' || lineOf(component, 'RECURRENCE-ID') || referenceIn(component) === null) continue
    const read = readEvent(component, zones, new Set())
    if (isUnreadable(read)) return read
    const { reference, start, endOf } = read
    if (reference === null) continue
    // Servers write addresses in their own way: an object under our name has the address that we gave it.
    const id = lastPart(object.url) === fileOf(reference) ? calendar + fileOf(reference) : object.url
    const times = { start: new Date(start.instant).toISOString(), end: new Date(endOf(start.wall)).toISOString() }
    const cancelled = lineOf(component, 'STATUS')?.value.trim().toUpperCase() === 'CANCELLED'
    return { event: { reference, id, etag: object.etag, ...times, link: null }, cancelled, object }
  }
  return null
}
