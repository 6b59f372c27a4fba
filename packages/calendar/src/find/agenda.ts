import { DAY_MS, dayOf, instantOf, MINUTE_MS, wallOf } from '../time/parse-time.ts'
import { instantAt, offsetAt, type ZoneOffsets } from '../time/zone.ts'
import { type BusyIndex, busyIndex, type Taken } from './busy-index.ts'
import { type DaySheet, sheetOf } from './day-sheet.ts'
import type { Place } from './places.ts'
import type { TimesRequest } from './request.ts'
import { type Resource, type Rules, rulesOf } from './rules.ts'

/** From one instant to another, in milliseconds; `to` is exclusive. */
export type Span = { readonly from: number; readonly to: number }

/** A request made ready for looking things up. Instants and lengths in milliseconds, days counted from 1970-01-01 local. */
export type Agenda = {
  readonly rules: Rules
  readonly offsets: ZoneOffsets
  readonly now: number
  /** First instant that the notice allows. */
  readonly earliest: number
  readonly today: number
  readonly lastDay: number
  readonly duration: number
  readonly emergency: boolean
  /** Days that were ruled out, and starts. */
  readonly ruledOut: ReadonlySet<number>
  readonly startsRuledOut: ReadonlySet<number>
  /** Those who can do the work, the least versatile first. */
  readonly resources: readonly Resource[]
  /** Where the work is. */
  readonly place: Place
  readonly busy: BusyIndex
  /** Visits of today must end by then: what remains of today's hours is kept for emergencies. */
  readonly reservedFrom: number
  /** What was worked out so far: of days, and of the places of spans. */
  readonly sheets: Map<number, DaySheet>
  readonly places: Map<Taken, Place>
}

/** Sorts and indexes what the request holds; every question afterwards is a look-up. */
export function agendaOf(request: TimesRequest): Agenda {
  const { facts, wanted } = request
  const rules = rulesOf(facts)
  const now = instantOf(request.now)
  const service = facts.services.find(({ id }) => id === request.service) ?? facts.services.find(({ id }) => id === 'general')
  const offsets = rules.offsets(now)
  const today = localDay(offsets, now)
  const lastDay = today + facts.horizon_days
  const agenda: Agenda = {
    rules,
    offsets,
    now,
    earliest: now + facts.min_notice_minutes * MINUTE_MS,
    today,
    lastDay,
    duration: (service?.minutes ?? facts.slot_minutes) * MINUTE_MS,
    emergency: request.emergency ?? false,
    ruledOut: new Set((wanted.not ?? []).map(dayOf)),
    startsRuledOut: new Set((wanted.not ?? []).map((text) => instantAt(offsets, wallOf(text)))),
    resources: rules.resources.filter(({ skills }) => skills.includes('*') || (service !== undefined && skills.includes(service.id))),
    place: rules.ways.placeOf(request.place),
    busy: busyIndex(request.busy, {
      firstDay: today,
      lastDay,
      beside: rules.ways.longest * MINUTE_MS,
      offsets,
      except: request.except,
    }),
    reservedFrom: Number.POSITIVE_INFINITY,
    sheets: new Map(),
    places: new Map(),
  }
  const reserved = agenda.emergency ? 0 : facts.emergency.reserved_same_day_minutes
  return reserved === 0 ? agenda : { ...agenda, reservedFrom: lastMinutes(hoursOf(agenda, today), reserved * MINUTE_MS) }
}

/** Local day of an instant. */
export function localDay(offsets: ZoneOffsets, instant: number): number {
  return Math.floor((instant + offsetAt(offsets, instant)) / DAY_MS)
}

/** Minute of the local day of an instant. */
export function localMinute(offsets: ZoneOffsets, instant: number): number {
  return Math.floor(((((instant + offsetAt(offsets, instant)) % DAY_MS) + DAY_MS) % DAY_MS) / MINUTE_MS)
}

/** What is known of a day, worked out when it is first asked for. */
export function dayOn(agenda: Agenda, day: number): DaySheet {
  const known = agenda.sheets.get(day) ?? sheetOf(agenda, day)
  agenda.sheets.set(day, known)
  return known
}

/** The instants between which a day is open. */
function hoursOf({ rules, offsets }: Agenda, day: number): readonly Span[] {
  return rules.opening(day).spans.map(({ from, to }) => ({
    from: instantAt(offsets, day * DAY_MS + from * MINUTE_MS),
    to: instantAt(offsets, day * DAY_MS + to * MINUTE_MS),
  }))
}

function lastMinutes(spans: readonly Span[], length: number): number {
  let left = length
  for (const { from, to } of spans.toReversed()) {
    if (to - from >= left) return to - left
    left -= to - from
  }
  return Number.NEGATIVE_INFINITY
}
