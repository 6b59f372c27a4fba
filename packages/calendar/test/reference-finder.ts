import type { BusinessFacts } from '@callwright/engine'
import { Temporal } from 'temporal-polyfill'
import type { BusySpan } from '../src/calendar.ts'
import type { TimesRequest } from '../src/find/request.ts'

/** All times of a business that these tests are about are whole multiples of this many minutes. */
const STEP = 5

/**
 * The rules of the slot finder once more, as plainly as they can be said: the day is walked in steps, as many as it has, each is asked
 * whether a visit may begin with it, and every rule looks at everything. Slow, without an index, in Temporal; shares no code with what it
 * checks.
 */
export type FreeStart = { readonly start: string; readonly end: string; readonly resources: readonly string[] }

/** All that can be offered on a local day, with everybody who could come. */
export function freeStarts(request: TimesRequest, date: string): FreeStart[] {
  const { facts } = request
  const length = serviceOf(request).minutes
  const day = Temporal.PlainDate.from(date)
  const today = Temporal.Instant.from(request.now).toZonedDateTimeISO(facts.time_zone).toPlainDate()
  if (Temporal.PlainDate.compare(day, today) < 0 || Temporal.PlainDate.compare(day, today.add({ days: facts.horizon_days })) > 0) return []
  const hours = hoursOn(facts, day)
  const onGrid = ({ clock }: Minute) =>
    hours.some(({ from, to }) => from <= clock && clock + length <= to && (clock - from) % facts.slot_minutes === 0)
  return minutesOf(facts.time_zone, date)
    .filter((minute) => onGrid(minute) && isWhole(facts, minute, length))
    .flatMap(({ at, clock }) => {
      const end = at.add({ minutes: length })
      const visit = { day, clock, length, from: at.epochMilliseconds, to: end.epochMilliseconds }
      const resources = isAllowed(request, visit, hours, day.equals(today))
        ? facts.resources.filter(({ id }) => canCome(request, visit, id)).map(({ id }) => id)
        : []
      const text = (each: Temporal.ZonedDateTime) => each.toString({ timeZoneName: 'never' })
      return resources.length === 0 ? [] : [{ start: text(at), end: text(end), resources }]
    })
}

/** A visit that might be: when the clock shows its start, and from when to when it lasts. */
type Wish = {
  readonly day: Temporal.PlainDate
  readonly clock: number
  readonly length: number
  readonly from: number
  readonly to: number
}
type Hours = readonly { readonly from: number; readonly to: number }[]

/** True when the clock shows the start for the first time that day, and as much later as the visit takes when it is over. */
function isWhole({ time_zone: zone }: BusinessFacts, { at }: Minute, length: number): boolean {
  const shown = at.toPlainDateTime()
  if (shown.toZonedDateTime(zone).epochMilliseconds !== at.epochMilliseconds) return false
  return at
    .add({ minutes: length })
    .toPlainDateTime()
    .equals(shown.add({ minutes: length }))
}

function isAllowed({ facts, now, emergency = false }: TimesRequest, visit: Wish, hours: Hours, isToday: boolean): boolean {
  if (visit.from < Date.parse(now) + facts.min_notice_minutes * 60_000) return false
  if (emergency || !isToday) return true
  const isOpen = ({ clock }: Minute) => hours.some(({ from, to }) => from <= clock && clock < to)
  const left = minutesOf(facts.time_zone, visit.day.toString()).filter((each) => each.at.epochMilliseconds >= visit.to && isOpen(each))
  return left.length * STEP >= facts.emergency.reserved_same_day_minutes
}

function canCome(request: TimesRequest, visit: Wish, resource: string): boolean {
  const { facts, emergency = false } = request
  const skills = facts.resources.find(({ id }) => id === resource)?.skills ?? []
  if (!skills.includes('*') && !skills.includes(serviceOf(request).id)) return false
  if (facts.keep_free.some((rule) => isKept(rule, visit.day, visit.clock, visit.clock + visit.length, resource, emergency))) return false
  if (!emergency && isFull(request, visit.day.toString(), resource)) return false
  return request.busy.every((span) => {
    if (span.resource !== resource || (request.except !== undefined && span.visit === request.except)) return true
    const way = wayBetween(facts, span.place, request.place) * 60_000
    const { from, to } = instantsOf(span)
    return !(from < to) || to + way <= visit.from || visit.to <= from - way
  })
}

/** A minute of a day that a visit may begin with: as it is, and as the clock shows it. */
type Minute = { readonly at: Temporal.ZonedDateTime; readonly clock: number }

const days = new Map<string, readonly Minute[]>()

/** The minutes of a day, all `STEP` of them. */
function minutesOf(zone: string, date: string): readonly Minute[] {
  const known = days.get(`${zone} ${date}`)
  if (known) return known
  const minutes: Minute[] = []
  const end = Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds
  let at = Temporal.PlainDate.from(date).toZonedDateTime(zone)
  for (; at.epochMilliseconds < end; at = at.add({ minutes: STEP })) minutes.push({ at, clock: at.hour * 60 + at.minute })
  days.set(`${zone} ${date}`, minutes)
  return minutes
}

function serviceOf({ facts, service }: TimesRequest): BusinessFacts['services'][number] {
  const found = facts.services.find(({ id }) => id === service) ?? facts.services.find(({ id }) => id === 'general')
  if (!found) throw new Error('every business has a service "general"')
  return found
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** True for a day of `fri` or `mon-wed`. */
function isAmong(days: string, day: Temporal.PlainDate): boolean {
  const [first = '', last = first] = days.split('-')
  for (let at = WEEKDAYS.indexOf(first); ; at = (at + 1) % 7) {
    if (at === day.dayOfWeek - 1) return true
    if (WEEKDAYS[at] === last) return false
  }
}

const clockOf = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))
const spansOf = (texts: readonly string[]) => texts.map((text) => ({ from: clockOf(text.slice(0, 5)), to: clockOf(text.slice(6)) }))

/** The hours of a day, in minutes. */
export function hoursOn(facts: BusinessFacts, day: Temporal.PlainDate): Hours {
  const date = day.toString()
  const exception = facts.exceptions[date]
  if (exception) return spansOf(exception)
  if (facts.closed_days.includes(date) || facts.holidays?.days.some((each) => each.date === date)) return []
  const entries = Object.entries(facts.hours).filter(([days]) => isAmong(days, day))
  // A single day's hours go before those of a span of days.
  const own = entries.find(([days]) => !days.includes('-')) ?? entries[0]
  return spansOf(own?.[1] ?? [])
}

type KeepFree = BusinessFacts['keep_free'][number]

function isKept(rule: KeepFree, day: Temporal.PlainDate, from: number, to: number, resource: string, emergency: boolean): boolean {
  const date = day.toString()
  if (emergency && rule.emergencies) return false
  if (rule.resources && !rule.resources.includes(resource)) return false
  if (rule.days !== undefined && !isAmong(rule.days, day)) return false
  if (rule.dates && !rule.dates.includes(date)) return false
  if ((rule.from !== undefined && date < rule.from) || (rule.until !== undefined && date > rule.until)) return false
  return rule.hours === undefined || spansOf(rule.hours).some((span) => span.from < to && from < span.to)
}

function isFull({ facts, busy, except }: TimesRequest, date: string, resource: string): boolean {
  const minutes = minutesOf(facts.time_zone, date)
  const [first, last] = [minutes[0]?.at.epochMilliseconds ?? 0, (minutes.at(-1)?.at.epochMilliseconds ?? 0) + STEP * 60_000]
  const visits = new Set<string>()
  for (const span of busy) {
    const { from, to } = instantsOf(span)
    if (span.visit !== undefined && span.visit !== except && from < to && from < last && to > first)
      visits.add(JSON.stringify([span.resource, span.visit]))
  }
  const own = [...visits].filter((visit) => visit.startsWith(JSON.stringify([resource]).slice(0, -1)))
  const most = facts.resources.find(({ id }) => id === resource)?.max_visits_per_day ?? Number.POSITIVE_INFINITY
  return visits.size >= (facts.max_visits_per_day ?? Number.POSITIVE_INFINITY) || own.length >= most
}

function instantsOf(span: BusySpan): { readonly from: number; readonly to: number } {
  return { from: Date.parse(span.start), to: Date.parse(span.end) }
}

/** Minutes between two addresses that end with the name of their town. */
export function wayBetween(facts: BusinessFacts, one: string | undefined, other: string | undefined): number {
  const { travel } = facts
  if (!travel) return facts.travel_buffer_minutes
  const town = (text: string | undefined) => facts.service_area.towns.find((each) => text?.endsWith(each))
  const [from, to] = [town(one), town(other)]
  if (from === undefined || to === undefined) return travel.other_place_minutes
  if (from === to) return travel.same_place_minutes
  return travel.between[from]?.[to] ?? travel.between[to]?.[from] ?? travel.other_place_minutes
}

/** How much longer a visit makes the way of a resource's day; NaN where double bookings leave open where it comes from or goes to. */
export function addedWay(request: TimesRequest, start: string, end: string, resource: string): number {
  const { facts, place } = request
  const zone = facts.time_zone
  const home = facts.resources.find(({ id }) => id === resource)?.base ?? facts.address
  const day = Temporal.Instant.from(start).toZonedDateTimeISO(zone).startOfDay()
  const [first, last] = [day.epochMilliseconds, day.add({ days: 1 }).epochMilliseconds]
  const spans = request.busy
    .filter((span) => span.resource === resource && (request.except === undefined || span.visit !== request.except))
    .map((span) => ({ ...instantsOf(span), place: span.place }))
    .filter(({ from, to }) => from < to && from < last && to > first)
  const before = spans.filter(({ to }) => to <= Date.parse(start))
  const after = spans.filter(({ from }) => from >= Date.parse(end))
  const latest = Math.max(...before.map(({ to }) => to))
  const soonest = Math.min(...after.map(({ from }) => from))
  const lastPlaces = new Set(before.filter(({ to }) => to === latest).map((span) => span.place))
  const nextPlaces = new Set(after.filter(({ from }) => from === soonest).map((span) => span.place))
  if (lastPlaces.size > 1 || nextPlaces.size > 1) return Number.NaN
  const comesFrom = before.length === 0 ? home : [...lastPlaces][0]
  const goesTo = after.length === 0 ? home : [...nextPlaces][0]
  return wayBetween(facts, comesFrom, place) + wayBetween(facts, place, goesTo) - wayBetween(facts, comesFrom, goesTo)
}
