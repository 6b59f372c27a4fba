import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import type { EventDraft } from '../remote/remote-calendar.ts'
import { instantOf } from '../time/parse-time.ts'
import { uidOf } from './event-name.ts'
import { type Unreadable, unreadable } from './ical/unreadable.ts'
import { vtimezoneOf } from './vtimezone.ts'

/** What we wrote last, kept with the event: what differs from it is the owner's. */
type Written = { readonly title: string; readonly place: string; readonly description: string }

const WRITTEN = 'x-callwright-written'

/** A new calendar object for a visit. */
export function newEventText(draft: EventDraft, now: number): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Callwright//Callwright//EN')
  const event = new ICAL.Component('vevent')
  calendar.addSubcomponent(event)
  event.addPropertyWithValue('uid', uidOf(draft.reference))
  event.addPropertyWithValue('created', utcTime(now))
  event.addPropertyWithValue('status', 'CONFIRMED')
  event.addPropertyWithValue('transp', 'OPAQUE')
  setText(event, 'x-callwright-reference', draft.reference)
  setTimes(calendar, event, draft)
  setWords(event, draft, null)
  setStamps(event, now)
  return calendar.toString()
}

/**
 * The stored object with the visit as it is now. Alarms, guests, categories and whatever else the owner added stay. So do a title and a place
 * that he changed, as long as ours has not changed too; what he wrote beneath our description stays beneath it, and what he wrote into it is
 * kept beneath the new one.
 */
export function updatedEventText(text: string, draft: EventDraft, now: number): string | Unreadable {
  let calendar: ICAL.Component
  try {
    calendar = ICAL.Component.fromString(text)
  } catch {
    return unreadable('the event is no longer one that can be written back')
  }
  const event = calendar
    .getAllSubcomponents('vevent')
    .find((each) => each.getFirstPropertyValue('uid') === uidOf(draft.reference) && !each.hasProperty('recurrence-id'))
  if (!event) return unreadable('the event is no longer there as one event')
  setTimes(calendar, event, draft)
  setWords(event, draft, writtenIn(event))
  setStamps(event, now)
  event.updatePropertyWithValue('sequence', sequenceOf(event) + 1)
  return calendar.toString()
}

function setTimes(calendar: ICAL.Component, event: ICAL.Component, { start, end, timeZone }: EventDraft): void {
  event.removeAllProperties('duration')
  for (const [name, text] of [['dtstart', start] as const, ['dtend', end] as const]) {
    const instant = instantOf(text)
    const wall = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDateTime()
    event.removeAllProperties(name)
    // The second of two hours that a clock change gives the same name has no other name than that of UTC.
    if (timeZone === 'UTC' || wall.toZonedDateTime(timeZone).epochMilliseconds !== instant) {
      event.addPropertyWithValue(name, utcTime(instant))
      continue
    }
    const property = event.addPropertyWithValue(name, ICAL.Time.fromDateTimeString(wall.toString({ smallestUnit: 'second' })))
    property.setParameter('tzid', timeZone)
    const described = calendar.getAllSubcomponents('vtimezone').some((zone) => zone.getFirstPropertyValue('tzid') === timeZone)
    if (!described) calendar.addSubcomponent(vtimezoneOf(timeZone, instant))
  }
}

function setWords(event: ICAL.Component, draft: EventDraft, before: Written | null): void {
  const ours: Written = { title: sound(draft.title), place: sound(draft.place), description: sound(draft.description) }
  if (before?.title !== ours.title) setText(event, 'summary', ours.title)
  if (before?.place !== ours.place) setText(event, 'location', ours.place)
  const theirs = textIn(event, 'description')
  if (theirs === null) setText(event, 'description', ours.description)
  else if (before?.description !== ours.description)
    setText(event, 'description', withNotes(theirs, before?.description ?? '', ours.description))
  setText(event, 'x-callwright-resource', draft.resource)
  // Some servers change backslashes, and percent signs too, in properties that they do not know.
  setText(event, WRITTEN, Buffer.from(JSON.stringify(ours)).toString('base64url'))
}

/** Our new words in the place of our old ones; above everything, when the owner has changed ours. */
function withNotes(theirs: string, before: string, ours: string): string {
  if (theirs.includes(ours)) return theirs
  const at = before === '' ? -1 : theirs.indexOf(before)
  return at < 0 ? `${ours}\n\n${theirs}` : theirs.slice(0, at) + ours + theirs.slice(at + before.length)
}

function setStamps(event: ICAL.Component, now: number): void {
  event.updatePropertyWithValue('dtstamp', utcTime(now))
  event.updatePropertyWithValue('last-modified', utcTime(now))
}

function setText(event: ICAL.Component, name: string, text: string): void {
  event.removeAllProperties(name)
  const type = name.startsWith('x-') ? 'text' : undefined
  const property = new ICAL.Property(type ? [name, {}, type, sound(text)] : name)
  if (!type) property.setValue(sound(text))
  event.addProperty(property)
}

function textIn(event: ICAL.Component, name: string): string | null {
  const value: unknown = event.getFirstPropertyValue(name)
  return typeof value === 'string' ? sound(value) : null
}

function writtenIn(event: ICAL.Component): Written | null {
  try {
    const read: unknown = JSON.parse(Buffer.from(textIn(event, WRITTEN) ?? '', 'base64url').toString())
    if (typeof read !== 'object' || read === null || !('title' in read && 'place' in read && 'description' in read)) return null
    const { title, place, description } = read
    return typeof title === 'string' && typeof place === 'string' && typeof description === 'string' ? { title, place, description } : null
  } catch {
    return null
  }
}

function sequenceOf(event: ICAL.Component): number {
  const value: unknown = event.getFirstPropertyValue('sequence')
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : 0
}

function utcTime(instant: number): ICAL.Time {
  return ICAL.Time.fromDateTimeString(`${new Date(instant).toISOString().slice(0, 19)}Z`)
}

/** Text that every server takes: line breaks of one kind, no other control characters, which XML does not know either. */
function sound(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .toWellFormed()
}
