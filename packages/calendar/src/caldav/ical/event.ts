import ICAL from 'ical.js'
import { DAY_MS } from '../../time/parse-time.ts'
import { referenceOfUid, uidOf } from '../event-name.ts'
import { type Component, type ContentLine, lineOf, linesOf, textOf } from './content-lines.ts'
import { parseRule, type RecurrenceRule } from './recurrence-rule.ts'
import { readTimeValue, type TimeValue } from './time-value.ts'
import { isUnreadable, type Unreadable, unreadable } from './unreadable.ts'
import type { Zone, Zones } from './zone.ts'

/** A time with its zone. */
export type Moment = {
  /** Wall-clock milliseconds, read as if UTC. */
  readonly wall: number
  readonly zone: Zone
  readonly allDay: boolean
  readonly instant: number
}

/** Where an event ends that starts at a wall-clock time: an instant. */
export type EndOf = (wall: number) => number

/** One `VEVENT`: a single event, the master of a series, or what one of the series became. */
export type CalendarEvent = {
  readonly uid: string
  readonly start: Moment
  readonly endOf: EndOf
  /** No repetition lasts longer, in milliseconds. */
  readonly longest: number
  /** How long its owner is on his way before it, in milliseconds; Apple's calendars show that time as taken. */
  readonly travel: number
  readonly rules: readonly RecurrenceRule[]
  readonly exceptRules: readonly RecurrenceRule[]
  readonly dates: readonly ExtraDate[]
  readonly except: readonly Moment[]
  /** Which one of the series this stands for. */
  readonly recurrence: Moment | null
  readonly andFuture: boolean
  /** False where it leaves its owner free. */
  readonly busy: boolean
  readonly tentative: boolean
  /** Set on an event of ours. */
  readonly reference: string | null
  /** As it was written; null where nothing was. */
  readonly place: string | null
}

/** A further date of a series; `end` where it has an end of its own. */
export type ExtraDate = { readonly start: Moment; readonly end: number | null }

/** Reads a `VEVENT`; `owners` are mail addresses of the calendar's owner in small letters. */
export function readEvent(component: Component, zones: Zones, owners: ReadonlySet<string>): CalendarEvent | Unreadable {
  const standing = standingOf(component, owners)
  const startLine = lineOf(component, 'DTSTART')
  if (!component.whole) return unreadable('its end is missing')
  if (!startLine) return unreadable('it has no start')
  const start = readMoment(startLine, zones)
  if (isUnreadable(start)) return start
  const length = readLength(component, start, zones)
  if (isUnreadable(length)) return length
  const recurrenceLine = lineOf(component, 'RECURRENCE-ID')
  const recurrence = recurrenceLine && readMoment(recurrenceLine, zones)
  if (recurrence && isUnreadable(recurrence)) return recurrence
  const rules = all(linesOf(component, 'RRULE').map(({ value }) => parseRule(value)))
  const exceptRules = all(linesOf(component, 'EXRULE').map(({ value }) => parseRule(value)))
  const dates = all(linesOf(component, 'RDATE').flatMap((line) => items(line).map((item) => readExtraDate(item, zones))))
  const except = all(linesOf(component, 'EXDATE').flatMap((line) => items(line).map((item) => readMoment(item, zones))))
  if (isUnreadable(rules)) return rules
  if (isUnreadable(exceptRules)) return exceptRules
  if (isUnreadable(dates)) return dates
  if (isUnreadable(except)) return except
  return {
    ...{ uid: textOf(lineOf(component, 'UID')) ?? '', start, ...length, rules, exceptRules, dates, except, recurrence, ...standing },
    andFuture: recurrenceLine?.params.get('RANGE')?.toUpperCase() === 'THISANDFUTURE',
    reference: referenceIn(component),
    place: textOf(lineOf(component, 'LOCATION')),
    travel: travelOf(component),
  }
}

/**
 * The reference of an event of ours: as it is written in it, or as its UID tells, since some servers drop properties that they do not know.
 * A copy that the owner has made of one bears the reference too, under a UID of its own.
 */
export function referenceIn(component: Component): string | null {
  const uid = textOf(lineOf(component, 'UID')) ?? ''
  const reference = textOf(lineOf(component, 'X-CALLWRIGHT-REFERENCE'))
  return reference !== null && uid === uidOf(reference) ? reference : referenceOfUid(uid)
}

/** Whether an event takes its owner's time, and whether he has agreed. Known also of an event that cannot be read otherwise. */
export function standingOf(component: Component, owners: ReadonlySet<string>): { readonly busy: boolean; readonly tentative: boolean } {
  const word = (name: string) => lineOf(component, name)?.value.trim().toUpperCase() ?? null
  const own = linesOf(component, 'ATTENDEE').filter(({ value }) => owners.has(mailOf(value)))
  const answers = own.map(({ params }) => params.get('PARTSTAT')?.toUpperCase() ?? 'NEEDS-ACTION')
  const declined = answers.length > 0 && answers.every((answer) => answer === 'DECLINED')
  const outlook = word('X-MICROSOFT-CDO-BUSYSTATUS')
  // Outlook writes both; a client that changes the one leaves the other as it was.
  const free = word('TRANSP') === 'TRANSPARENT' || (word('TRANSP') === null && outlook === 'FREE')
  const agreed = answers.length === 0 || answers.includes('ACCEPTED')
  return {
    busy: word('STATUS') !== 'CANCELLED' && !free && !declined,
    tentative: word('STATUS') === 'TENTATIVE' || outlook === 'TENTATIVE' || !agreed,
  }
}

/** The address of `mailto:Ana@Example.com`. */
export function mailOf(value: string): string {
  return value
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '')
}

function readMoment(line: ContentLine, zones: Zones): Moment | Unreadable {
  const value = readTimeValue(line.value)
  if (isUnreadable(value)) return value
  const zone = zoneFor(value, line, zones)
  return isUnreadable(zone) ? zone : { wall: value.wall, allDay: value.allDay, zone, instant: zone(value.wall) }
}

function zoneFor(value: TimeValue, line: ContentLine, zones: Zones): Zone | Unreadable {
  const tzid = line.params.get('TZID')
  if (value.allDay) return zones.floating
  if (value.utc) return zones.utc
  if (tzid === undefined || tzid === '') return zones.floating
  return zones.named(tzid) ?? unreadable(`its time zone “${tzid.slice(0, 60)}” is not known`)
}

/** How long an event takes: `DTEND`, `DURATION`, or neither (RFC 5545 §3.6.1). */
function readLength(component: Component, start: Moment, zones: Zones): Pick<CalendarEvent, 'endOf' | 'longest'> | Unreadable {
  const endLine = lineOf(component, 'DTEND')
  const durationLine = lineOf(component, 'DURATION')
  if (endLine) {
    const end = readMoment(endLine, zones)
    return isUnreadable(end) ? end : lengthTo(start, end)
  }
  if (durationLine) return lengthOfDuration(start, durationLine.value)
  return start.allDay ? wholeDays(start, 1) : { endOf: start.zone, longest: 0 }
}

function lengthTo(start: Moment, end: Moment): Pick<CalendarEvent, 'endOf' | 'longest'> | Unreadable {
  if (end.instant < start.instant) return unreadable('it ends before it starts')
  // Some write the last day, or no end, where the first day after is meant: a day has at least itself.
  if (start.allDay && end.allDay) return wholeDays(start, Math.max(1, Math.round((end.wall - start.wall) / DAY_MS)))
  const exact = end.instant - start.instant
  if (start.zone !== end.zone) return { endOf: (wall) => start.zone(wall) + exact, longest: exact }
  // Across a clock change RFC 5545 keeps the length (§3.8.5.3), and the common calendars the time at which it ends. The later counts.
  const nominal = end.wall - start.wall
  return { endOf: (wall) => Math.max(start.zone(wall) + exact, start.zone(wall + nominal)), longest: Math.max(exact, nominal) }
}

function lengthOfDuration(start: Moment, value: string): Pick<CalendarEvent, 'endOf' | 'longest'> | Unreadable {
  const duration = readDuration(value)
  if (isUnreadable(duration)) return duration
  const { days, ms } = duration
  if (start.allDay && ms === 0) return wholeDays(start, Math.max(1, days))
  return { endOf: (wall) => start.zone(wall + days * DAY_MS) + ms, longest: days * DAY_MS + ms }
}

function travelOf(component: Component): number {
  const travel = lineOf(component, 'X-APPLE-TRAVEL-DURATION')
  const read = travel ? readDuration(travel.value) : null
  return read === null || isUnreadable(read) ? 0 : read.days * DAY_MS + read.ms
}

const wholeDays = ({ zone }: Moment, days: number): Pick<CalendarEvent, 'endOf' | 'longest'> => ({
  endOf: (wall) => zone(wall + days * DAY_MS),
  longest: days * DAY_MS,
})

/** Days are days of the calendar, whatever their length; the rest is exact. */
export function readDuration(value: string): { readonly days: number; readonly ms: number } | Unreadable {
  try {
    const { weeks, days, hours, minutes, seconds, isNegative } = ICAL.Duration.fromString(value.trim().toUpperCase())
    const ms = ((hours * 60 + minutes) * 60 + seconds) * 1000
    if (!isNegative && [weeks, days, ms].every((part) => Number.isSafeInteger(part) && part >= 0)) return { days: weeks * 7 + days, ms }
  } catch {
    // Says so below.
  }
  return unreadable(`“${value.trim().slice(0, 30)}” is no duration`)
}

/** `RDATE`: a date, a time, or a period with an end of its own. */
function readExtraDate(line: ContentLine, zones: Zones): ExtraDate | Unreadable {
  const [from = '', to] = line.value.split('/')
  const start = readMoment({ ...line, value: from }, zones)
  if (isUnreadable(start) || to === undefined) return isUnreadable(start) ? start : { start, end: null }
  if (to.trim().toUpperCase().startsWith('P')) {
    const length = lengthOfDuration(start, to)
    return isUnreadable(length) ? length : { start, end: length.endOf(start.wall) }
  }
  const end = readMoment({ ...line, value: to }, zones)
  if (isUnreadable(end)) return end
  return end.instant < start.instant ? unreadable('it ends before it starts') : { start, end: end.instant }
}

/** A list as lines with one value each. */
function items(line: ContentLine): readonly ContentLine[] {
  return line.value.split(',').flatMap((value) => (value.trim() === '' ? [] : [{ ...line, value }]))
}

function all<Value extends object>(readings: readonly (Value | Unreadable)[]): readonly Value[] | Unreadable {
  const sound: Value[] = []
  for (const reading of readings) {
    if (isUnreadable(reading)) return reading
    sound.push(reading)
  }
  return sound
}
