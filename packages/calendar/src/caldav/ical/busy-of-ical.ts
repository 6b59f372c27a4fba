import { done, problem, type RemoteResult } from '../../remote/problem.ts'
import type { RemoteBusy } from '../../remote/remote-calendar.ts'
import { instantOf } from '../../time/parse-time.ts'
import { type Component, lineOf, readComponents, textOf } from './content-lines.ts'
import { type CalendarEvent, readEvent, standingOf } from './event.ts'
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
 * answer an `unreadable` problem that names it, unless it takes no time anyway.
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
  const complaints: string[] = []
  const busy: Taken[] = []
  for (const { href, text } of objects) {
    const { series, complaints: broken } = readObject(href, text, book, addresses)
    complaints.push(...broken)
    for (const { name, events } of series) {
      const taken = takenBy(events, from, to, budget)
      if (isUnreadable(taken)) complaints.push(`${name}: ${taken.unreadable}`)
      else busy.push(...taken)
    }
  }
  if (complaints.length > 0) return problem('unreadable', complaint(complaints))
  return done(
    busy
      .toSorted((a, b) => a.start - b.start || a.end - b.end)
      .map(({ start, end, tentative, reference }) => ({ start: isoOf(start), end: isoOf(end), reference, tentative })),
  )
}

type Series = { readonly name: string; readonly events: readonly CalendarEvent[] }

function readObject(
  href: string,
  text: string,
  book: ZoneBook,
  owners: ReadonlySet<string>,
): { readonly series: readonly Series[]; readonly complaints: readonly string[] } {
  const components = readComponents(text)
  const inside = components.flatMap((component) => (component.name === 'VCALENDAR' ? component.components : [component]))
  if (inside.length === 0) return { series: [], complaints: [`the entry ${lastPart(href)}: it is no calendar`] }
  const zones = book.zonesOf(components)
  const series = new Map<string, { readonly name: string; readonly events: CalendarEvent[] }>()
  const complaints: string[] = []
  for (const component of inside) {
    if (component.name !== 'VEVENT') continue
    const event = readEvent(component, zones, owners)
    if (isUnreadable(event)) {
      if (standingOf(component, owners).busy) complaints.push(`${nameOf(component, href)}: ${event.unreadable}`)
      continue
    }
    const ofUid = series.get(event.uid)
    if (ofUid) ofUid.events.push(event)
    else series.set(event.uid, { name: nameOf(component, href), events: [event] })
  }
  return { series: [...series.values()], complaints }
}

/** `“Dentist” on 2026-11-24`, as far as the event says. */
function nameOf(component: Component, href: string): string {
  const title = textOf(lineOf(component, 'SUMMARY')) ?? ''
  const shown = [...title.replaceAll(/\p{C}/gu, ' ').trim()].slice(0, 80).join('')
  const day = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(lineOf(component, 'DTSTART')?.value.trim() ?? '')
  return `${shown === '' ? `the entry ${lastPart(href)}` : `“${shown}”`}${day ? ` on ${day[1]}-${day[2]}-${day[3]}` : ''}`
}

function lastPart(href: string): string {
  return (
    href
      .split('/')
      .findLast((part) => part !== '')
      ?.slice(0, 80) ?? ''
  )
}

function complaint(complaints: readonly string[]): string {
  const named = complaints.slice(0, MOST_NAMED).join('; ')
  const more = complaints.length - MOST_NAMED
  return more > 0 ? `${named}; and ${more} more` : named
}

/** An ISO instant; a time that lies beyond what dates can hold is the last or first that they can. */
function isoOf(instant: number): string {
  return new Date(Math.min(Math.max(instant, Date.UTC(-271821, 3, 20)), 8.64e15)).toISOString()
}
