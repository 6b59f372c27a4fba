import { DAY_MS } from '../../time/parse-time.ts'
import type { CalendarEvent, Moment } from './event.ts'
import { type Budget, repetitions } from './occurrences.ts'
import type { RecurrenceRule } from './recurrence-rule.ts'
import { readTimeValue } from './time-value.ts'
import { isUnreadable, type Unreadable } from './unreadable.ts'
import type { Zone } from './zone.ts'

/** Time that one repetition takes. Instants in milliseconds. */
export type Taken = {
  readonly start: number
  readonly end: number
  readonly tentative: boolean
  /** Set on what our event itself takes, not on repetitions that its owner gave it. */
  readonly reference: string | null
  /** Where that repetition takes place, as it was written. */
  readonly place: string | null
}

/** No zone is further from UTC; a window in wall-clock time is wider by it. */
const ZONE_MS = 26 * 60 * 60_000

/**
 * Time that events of one UID take between two instants: masters expanded, what single ones became put in their place
 * (`RECURRENCE-ID`). Where the calendar contradicts itself, all that it says is taken.
 */
export function takenBy(events: readonly CalendarEvent[], from: number, to: number, budget: Budget): readonly Taken[] | Unreadable {
  const changed = events.filter(({ recurrence }) => recurrence !== null)
  const masters = events.filter(({ recurrence }) => recurrence === null)
  const first = (event: CalendarEvent) => masters.some(({ start }) => start.instant === event.recurrence?.instant)
  const taken: Taken[] = changed
    .filter(({ busy }) => busy)
    .map((event) => ({ ...spanOf(event, event.start.wall), ...(first(event) ? {} : { reference: null }) }))
  for (const master of masters) {
    const repeated = expand(master, changed, { from, to }, budget)
    if (isUnreadable(repeated)) return repeated
    taken.push(...repeated)
  }
  return taken.filter(({ start, end }) => start < to && end > from && start < end)
}

type Range = { readonly from: number; readonly to: number }

function expand(master: CalendarEvent, changed: readonly CalendarEvent[], range: Range, budget: Budget): readonly Taken[] | Unreadable {
  const { start } = master
  const future = changed
    .filter(({ andFuture }) => andFuture)
    .toSorted((a, b) => (a.recurrence?.instant ?? 0) - (b.recurrence?.instant ?? 0))
  // What takes no time itself need not be expanded, unless a change from some day on gives it time.
  const takesTime = (event: CalendarEvent) => event.busy && event.longest > 0
  const periods = master.busy ? master.dates.filter(({ end }) => end !== null) : []
  const inPlace = leftOut([...master.except, ...changed.flatMap(({ recurrence }) => recurrence ?? [])])
  const taken = periods.flatMap((date): Taken[] =>
    inPlace(date.start.wall, date.start.instant) || date.end === null ? [] : [{ ...elsewhere(master, date.start), end: date.end }],
  )
  if (![master, ...future].some(takesTime)) return taken

  const reach = Math.max(master.longest, ...future.map(({ longest, start: moved, recurrence }) => longest + distance(moved, recurrence)))
  const ahead = Math.max(master.travel, ...future.map((event) => back(event) + event.travel))
  const window = { from: range.from - reach - ZONE_MS, to: range.to + ahead + ZONE_MS }
  const walls = new Set([start.wall])
  for (const rule of master.rules) {
    const found = repetitions(rule, start.wall, { ...window, within: untilOf(rule, start) }, budget)
    if (isUnreadable(found)) return found
    for (const wall of found) walls.add(wall)
  }
  for (const date of master.dates) {
    if (date.end !== null) continue
    // A day alone, in a series of times, means the time of the series on that day.
    if (date.start.allDay) walls.add(start.allDay ? date.start.wall : date.start.wall + (((start.wall % DAY_MS) + DAY_MS) % DAY_MS))
    else if (date.start.zone === start.zone) walls.add(date.start.wall)
    else if (master.busy && !inPlace(Number.NaN, date.start.instant)) taken.push(elsewhere(master, date.start))
  }
  for (const rule of master.exceptRules) {
    const found = repetitions(rule, start.wall, { ...window, within: untilOf(rule, start) }, budget)
    // What takes out more than can be counted takes out nothing.
    if (!isUnreadable(found)) for (const wall of found) walls.delete(wall)
  }
  for (const wall of walls) {
    const instant = start.zone(wall)
    if (inPlace(wall, instant)) continue
    const since = future.findLast(({ recurrence }) => recurrence !== null && recurrence.instant <= instant)
    if (!since?.recurrence) {
      if (master.busy) taken.push(spanOf(master, wall))
    } else if (since.busy) {
      taken.push(following(since, since.recurrence, start.zone, wall))
    }
  }
  return taken
}

/** How far a change moved the event, either way. */
const distance = (moved: Moment, recurrence: Moment | null): number => Math.abs(moved.wall - (recurrence?.wall ?? moved.wall))
/** How far a change moved the event towards the past. */
const back = ({ start, recurrence }: CalendarEvent): number => Math.max(0, (recurrence?.wall ?? start.wall) - start.wall)

function spanOf({ start, endOf, travel, tentative, reference, place }: CalendarEvent, wall: number): Taken {
  return { start: start.zone(wall) - travel, end: endOf(wall), tentative, reference: wall === start.wall ? reference : null, place }
}

/** A repetition after a change that holds from some day on: as far from where it was, and as long, as the one that was changed. */
function following(since: CalendarEvent, was: Moment, zone: Zone, wall: number): Taken {
  const { start, endOf, travel, tentative, place } = since
  const moved = wall + (start.zone === was.zone ? start.wall - was.wall : start.instant - was.instant)
  const from = zone(moved)
  const end = start.zone === zone ? endOf(moved) : from + endOf(start.wall) - start.instant
  return { start: from - travel, end, tentative, reference: null, place }
}

/** A further date that is given in another zone than the series. */
function elsewhere({ longest, travel, tentative, place }: CalendarEvent, { instant }: Moment): Taken {
  return { start: instant - travel, end: instant + longest, tentative, reference: null, place }
}

/** Whether a repetition is meant by an `EXDATE` or a `RECURRENCE-ID`: by its instant, or by its day where only a day is given. */
function leftOut(dates: readonly Moment[]): (wall: number, instant: number) => boolean {
  const days = new Set(dates.filter(({ allDay }) => allDay).map(({ wall }) => wall))
  const instants = new Set(dates.filter(({ allDay }) => !allDay).map(({ instant }) => instant))
  return (wall, instant) => instants.has(instant) || (days.size > 0 && days.has(Math.floor(wall / DAY_MS) * DAY_MS))
}

/** Reads UNTIL: a day, a time in UTC, or, against RFC 5545 but often, a time of the event's own zone. */
function untilOf({ until }: RecurrenceRule, start: Moment): (wall: number) => boolean {
  if (until === null) return () => true
  const last = readTimeValue(until)
  // What nobody can read ends nothing.
  if (isUnreadable(last)) return () => true
  if (last.allDay) return (wall) => wall < last.wall + DAY_MS
  return last.utc ? (wall) => start.zone(wall) <= last.wall : (wall) => wall <= last.wall
}
