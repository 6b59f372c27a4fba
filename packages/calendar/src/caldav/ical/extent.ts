import { DAY_MS } from '../../time/parse-time.ts'
import { type Component, eventsOf, lineOf, linesOf, readComponents } from './content-lines.ts'
import { readDuration, readEvent } from './event.ts'
import { parseRule } from './recurrence-rule.ts'
import { isUnreadable } from './unreadable.ts'
import { zoneBook } from './zone.ts'

/** When all events of a calendar object take place, from the first to the last instant. */
export type Extent = { readonly from: number; readonly to: number }

/** Whether something that takes place then may take time of a range. */
export const touches = (extent: Extent | null, { from, to }: Extent): boolean => extent === null || (extent.from < to && extent.to > from)

/** No object: it holds no event at all. */
const NEVER: Extent = { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY }
/** Whatever zone a day is meant in, and however it was written. */
const ABOUT_MS = 2 * DAY_MS

/** The extent of an object; null where it may take place at any time: it recurs, or does not tell. */
export function extentOf(text: string, timeZone: string): Extent | null {
  const components = readComponents(text)
  const events = eventsOf(components)
  if (events === null) return null
  const zones = zoneBook(timeZone).zonesOf(components)
  let extent = NEVER
  for (const component of events) {
    const event = readEvent(component, zones, new Set())
    const recurs = ['RRULE', 'RDATE', 'RECURRENCE-ID'].some((name) => lineOf(component, name))
    const single = isUnreadable(event) || recurs ? null : { from: event.start.instant - event.travel, to: event.endOf(event.start.wall) }
    const own = isUnreadable(event) ? aboutWhen(component) : single
    if (own === null) return null
    extent = { from: Math.min(extent.from, own.from), to: Math.max(extent.to, own.to) }
  }
  return extent
}

/**
 * When an event may take place that cannot be read, by the days that it names: one of long ago must not be in the way for ever. Null: at any time.
 */
export function aboutWhen(component: Component): Extent | null {
  const start = dayOf(lineOf(component, 'DTSTART')?.value)
  if (!component.whole || start === null) return null
  const end = lineOf(component, 'DTEND') ? dayOf(lineOf(component, 'DTEND')?.value) : start
  const length = end === null ? Number.POSITIVE_INFINITY : Math.abs(end - start) + daysOfDuration(component) * DAY_MS
  return { from: Math.min(start, end ?? start) - ABOUT_MS, to: Math.max(start, lastDayOf(component)) + length + ABOUT_MS }
}

function daysOfDuration(component: Component): number {
  const duration = readDuration(lineOf(component, 'DURATION')?.value ?? 'P0D')
  return isUnreadable(duration) ? Number.POSITIVE_INFINITY : duration.days + Math.ceil(duration.ms / DAY_MS)
}

/** The day after which it repeats no more. */
function lastDayOf(component: Component): number {
  if (lineOf(component, 'RDATE') || lineOf(component, 'RECURRENCE-ID')?.params.has('RANGE')) return Number.POSITIVE_INFINITY
  const ends = linesOf(component, 'RRULE').map(({ value }) => {
    const rule = parseRule(value)
    return isUnreadable(rule) ? null : dayOf(rule.until ?? undefined)
  })
  return Math.max(Number.NEGATIVE_INFINITY, ...ends.map((end) => end ?? Number.POSITIVE_INFINITY))
}

function dayOf(value: string | undefined): number | null {
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(value?.trim() ?? '') ?? []
  const at = Date.parse(`${year}-${month}-${day}T00:00:00Z`)
  return Number.isNaN(at) ? null : at
}
