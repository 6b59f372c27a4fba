import { openingWeek } from '@callwright/engine'
import { DAY_MS, dayOf, instantOf, MINUTE_MS } from '../time/parse-time.ts'
import { instantAt, offsetAt, type ZoneOffsets, zoneOffsets } from '../time/zone.ts'
import { busyIndex, isFree, type Taken } from './busy-index.ts'
import type { TimesRequest } from './request.ts'

/** From one instant to another, in milliseconds; `to` is exclusive. */
export type Span = { readonly from: number; readonly to: number }

/** A request made ready for looking things up. Instants and lengths in milliseconds, days counted from 1970-01-01 local. */
export type Agenda = {
  readonly offsets: ZoneOffsets
  readonly now: number
  /** First instant that the notice allows. */
  readonly earliest: number
  readonly today: number
  readonly lastDay: number
  readonly duration: number
  readonly slot: number
  /** Opening hours by weekday, 0 = Monday, in minutes. */
  readonly week: ReturnType<typeof openingWeek>
  readonly closed: ReadonlySet<number>
  readonly ruledOut: ReadonlySet<number>
  /** Those who can do the work, the least versatile first, so that who can do anything stays free longest. */
  readonly resources: readonly string[]
  /** Their taken time. */
  readonly taken: (resource: string) => Taken
  /** Visits of today must end by then: what remains of today's hours is kept for emergencies. */
  readonly reservedFrom: number
}

/** Sorts and indexes what the request holds; every question afterwards is a look-up. */
export function agendaOf(request: TimesRequest): Agenda {
  const { facts, wanted } = request
  const now = instantOf(request.now)
  const service = facts.services.find(({ id }) => id === request.service) ?? facts.services.find(({ id }) => id === 'general')
  const until = now + (facts.horizon_days + 2) * DAY_MS
  const offsets = zoneOffsets(facts.time_zone, now, until)
  const today = localDay(offsets, now)
  const breadth = ({ skills }: { readonly skills: readonly string[] }) => (skills.includes('*') ? facts.services.length + 1 : skills.length)
  const agenda: Agenda = {
    offsets,
    now,
    earliest: now + facts.min_notice_minutes * MINUTE_MS,
    today,
    lastDay: today + facts.horizon_days,
    duration: (service?.minutes ?? facts.slot_minutes) * MINUTE_MS,
    slot: facts.slot_minutes * MINUTE_MS,
    week: openingWeek(facts),
    closed: new Set(facts.closed_days.map(dayOf)),
    ruledOut: new Set((wanted.not ?? []).map(dayOf)),
    resources: facts.resources
      .filter(({ skills }) => skills.includes('*') || (service !== undefined && skills.includes(service.id)))
      .toSorted((a, b) => breadth(a) - breadth(b))
      .map(({ id }) => id),
    taken: busyIndex(request.busy, {
      from: now - DAY_MS,
      to: until,
      bufferMinutes: facts.travel_buffer_minutes,
      except: request.except,
    }),
    reservedFrom: Number.POSITIVE_INFINITY,
  }
  const reserved = request.emergency ? 0 : facts.emergency.reserved_same_day_minutes
  return { ...agenda, reservedFrom: lastMinutes(hoursOf(agenda, today), reserved * MINUTE_MS) }
}

/** Local day of an instant. */
export function localDay(offsets: ZoneOffsets, instant: number): number {
  return Math.floor((instant + offsetAt(offsets, instant)) / DAY_MS)
}

/** Minute of the local day of an instant. */
export function localMinute(offsets: ZoneOffsets, instant: number): number {
  return Math.floor(((((instant + offsetAt(offsets, instant)) % DAY_MS) + DAY_MS) % DAY_MS) / MINUTE_MS)
}

/** Hours that the weekday of a day has, closed days aside. */
export function hoursOf(agenda: Agenda, day: number): readonly Span[] {
  const weekday = (((day + 3) % 7) + 7) % 7
  return (agenda.week[weekday] ?? []).map(({ from, to }) => ({
    from: instantAt(agenda.offsets, day * DAY_MS + from * MINUTE_MS),
    to: instantAt(agenda.offsets, day * DAY_MS + to * MINUTE_MS),
  }))
}

/** Starts at which the visit fits into the hours of an open day, taken or not, in order. */
export function startsOf(agenda: Agenda, day: number): readonly number[] {
  if (agenda.closed.has(day)) return []
  const starts: number[] = []
  const spans = hoursOf(agenda, day)
  for (const { from, to } of spans) {
    for (let start = from; start + agenda.duration <= to; start += agenda.slot) starts.push(start)
  }
  return spans.length < 2 ? starts : [...new Set(starts)].sort((a, b) => a - b)
}

/** Starts of a day that can be offered, in order; none on days that were ruled out or lie outside the horizon. */
export function freeStartsOf(agenda: Agenda, day: number): readonly number[] {
  if (day < agenda.today || day > agenda.lastDay || agenda.ruledOut.has(day)) return []
  return startsOf(agenda, day).filter((start) => start >= agenda.earliest && resourceAt(agenda, start) !== null)
}

/** Who can come at that time, or null when nobody can; only `only` is asked when named. */
export function resourceAt(agenda: Agenda, start: number, only?: string): string | null {
  const end = start + agenda.duration
  if (end > agenda.reservedFrom && localDay(agenda.offsets, start) === agenda.today) return null
  for (const id of agenda.resources) {
    if ((only === undefined || only === id) && isFree(agenda.taken(id), start, end)) return id
  }
  return null
}

function lastMinutes(spans: readonly Span[], length: number): number {
  let left = length
  if (left === 0) return Number.POSITIVE_INFINITY
  for (const { from, to } of spans.toReversed()) {
    if (to - from >= left) return to - left
    left -= to - from
  }
  return Number.NEGATIVE_INFINITY
}
