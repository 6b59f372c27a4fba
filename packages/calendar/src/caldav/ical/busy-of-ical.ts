import { placeIn } from '../../remote/fields.ts'
import { done, problem, type RemoteResult, type UnreadableEvent, unreadableEvents } from '../../remote/problem.ts'
import type { RemoteBusy } from '../../remote/remote-calendar.ts'
import { instantOf } from '../../time/parse-time.ts'
import { type Component, eventsOf, lineOf, readComponents, textOf } from './content-lines.ts'
import { type CalendarEvent, readEvent, standingOf } from './event.ts'
import { aboutWhen, type Extent, touches } from './extent.ts'
import { fullBudget } from './occurrences.ts'
import { type Taken, takenBy } from './series.ts'
import { isUnreadable } from './unreadable.ts'
import { isTimeZone, type ZoneBook, zoneBook } from './zone.ts'

/** One calendar object as a server has it. */
export type CalendarObject = { readonly href: string; readonly text: string }

/** What the reading of a calendar depends on. */
export type ReadingSetting = {
  /** IANA zone of the business, in which days and times without a zone are meant. */
  readonly timeZone: string
  /** Mail addresses of the calendar's owner, whose refusals count. */
  readonly owners?: readonly string[] | undefined
}

/** No more events than these are named in a message. */
const MOST_NAMED = 3

/**
 * Busy time between two instants, out of calendar objects (RFC 5545). Pure and total: an event whose time cannot be read makes the
 * answer an `unreadable` problem that names it, unless it takes no time anyway, or surely none of this range.
 */
export function busyOfIcal(
  objects: readonly CalendarObject[],
  range: { readonly from: string; readonly to: string },
  { timeZone, owners = [] }: ReadingSetting,
): RemoteResult<readonly RemoteBusy[]> {
  const from = instantOf(range.from)
  const to = instantOf(range.to)
  if (!(from < to)) return problem('refused', 'the range ends before it starts')
  if (!isTimeZone(timeZone)) return problem('refused', `there is no time zone ${timeZone}`)
  const book = zoneBook(timeZone)
  const addresses = new Set(owners.map((owner) => owner.toLowerCase()))
  const budget = fullBudget()
  const complaints: Complaint[] = []
  const busy: (Taken & { readonly title: string })[] = []
  for (const { href, text } of objects) {
    const { series, complaints: broken } = readObject(href, text, book, addresses, { from, to })
    complaints.push(...broken)
    for (const { named, events } of series) {
      const taken = takenBy(events, from, to, budget)
      if (isUnreadable(taken)) complaints.push({ ...named, why: taken.unreadable, about: null })
      else busy.push(...taken.map((one) => ({ ...one, title: named.title })))
    }
  }
  const told = busy
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map(
      ({ start, end, tentative, reference, title, place }): RemoteBusy => ({
        start: isoOf(start),
        end: isoOf(end),
        reference,
        tentative,
        ...(title === '' ? {} : { title }),
        ...placeIn(place),
      }),
    )
  return complaints.length === 0 ? done(told) : complaintOf(complaints, told, { from, to })
}

/** How the owner finds an entry: by its title and day, else by its file. */
type Named = UnreadableEvent & { readonly file: string }
/** `about`: the days in which it may take time; null for any. */
type Complaint = Named & { readonly why: string; readonly about: Extent | null }
type Series = { readonly named: Named; readonly events: readonly CalendarEvent[] }

function readObject(
  href: string,
  text: string,
  book: ZoneBook,
  owners: ReadonlySet<string>,
  range: Extent,
): { readonly series: readonly Series[]; readonly complaints: readonly Complaint[] } {
  const components = readComponents(text)
  const events = eventsOf(components)
  if (events === null) return { series: [], complaints: [{ ...nameIn(components, href), why: whyNot(components), about: null }] }
  const zones = book.zonesOf(components)
  const series = new Map<string, { readonly named: Named; readonly events: CalendarEvent[] }>()
  const complaints: Complaint[] = []
  for (const component of events) {
    const event = readEvent(component, zones, owners)
    if (isUnreadable(event)) {
      const about = aboutWhen(component)
      if (standingOf(component, owners).busy && touches(about, range)) {
        complaints.push({ ...nameOf(component, href), why: event.unreadable, about })
      }
      continue
    }
    const ofUid = series.get(event.uid)
    if (ofUid) ofUid.events.push(event)
    else series.set(event.uid, { named: nameOf(component, href), events: [event] })
  }
  return { series: [...series.values()], complaints }
}

const whyNot = (components: readonly Component[]): string =>
  components.some(({ name }) => name === 'VCALENDAR') ? 'its end is missing' : 'it is no calendar'

/** The name of an object: that of the first thing in it. */
function nameIn(components: readonly Component[], href: string): Named {
  const events = components.flatMap(({ components: inside }) => inside).filter(({ name }) => name === 'VEVENT')
  return nameOf(events[0] ?? { name: '', lines: [], components: [], whole: false }, href)
}

function nameOf(component: Component, href: string): Named {
  const summary = textOf(lineOf(component, 'SUMMARY')) ?? ''
  const title = [...summary.replaceAll(/\p{C}/gu, ' ').trim()].slice(0, 80).join('')
  const day = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(lineOf(component, 'DTSTART')?.value.trim() ?? '')
  return { title, day: day ? `${day[1]}-${day[2]}-${day[3]}` : '', file: lastPart(href) }
}

function lastPart(href: string): string {
  return (
    href
      .split('/')
      .findLast((part) => part !== '')
      ?.slice(0, 80) ?? ''
  )
}

/** `“Dentist” on 2026-11-24: …`, as far as the events say. */
function complaintOf(complaints: readonly Complaint[], told: readonly RemoteBusy[], range: Extent): RemoteResult<never> {
  const first = complaints.slice(0, MOST_NAMED)
  const named = first.map(({ title, day, file, why }) => {
    const name = title === '' ? `the entry ${file}` : `“${title}”`
    return `${name}${day === '' ? '' : ` on ${day}`}: ${why}`
  })
  const more = complaints.length - first.length
  const message = `${named.join('; ')}${more > 0 ? `; and ${more} more` : ''}`
  return unreadableEvents(
    message,
    first.map(({ title, day }) => ({ title, day })),
    atMost(complaints, told, range),
  )
}

/** What is told, and the days about what cannot be read; null where that is the whole range. */
function atMost(complaints: readonly Complaint[], told: readonly RemoteBusy[], { from, to }: Extent): readonly RemoteBusy[] | null {
  const spans: RemoteBusy[] = []
  for (const { about, title } of complaints) {
    const [start, end] = [Math.max(from, about?.from ?? from), Math.min(to, about?.to ?? to)]
    if (start <= from && end >= to) return null
    spans.push({ start: isoOf(start), end: isoOf(end), reference: null, tentative: false, ...(title === '' ? {} : { title }) })
  }
  return [...told, ...spans].toSorted((a, b) => instantOf(a.start) - instantOf(b.start))
}

/** An ISO instant; a time that lies beyond what dates can hold is the last or first that they can. */
function isoOf(instant: number): string {
  return new Date(Math.min(Math.max(instant, Date.UTC(-271821, 3, 20)), 8.64e15)).toISOString()
}
