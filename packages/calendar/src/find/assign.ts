import { DAY_MS, MINUTE_MS } from '../time/parse-time.ts'
import { offsetAt } from '../time/zone.ts'
import { type Agenda, dayOn, localDay } from './agenda.ts'
import type { Taken } from './busy-index.ts'
import type { DaySheet } from './day-sheet.ts'
import type { Place } from './places.ts'
import type { Resource } from './rules.ts'

/** Who goes to a visit, and by how many minutes it makes that one's way of the day longer. */
export type Assignment = { readonly resource: string; readonly driving: number }

/**
 * Who can come at a time on the grid: of those that are free the one that drives least, of such the least versatile. Null when nobody
 * can; only `only` is asked when named.
 */
export function whoComes(agenda: Agenda, start: number, only?: string): Assignment | null {
  const day = localDay(agenda.offsets, start)
  return day < agenda.today || day > agenda.lastDay ? null : whoComesOn(agenda, dayOn(agenda, day), start, only)
}

function whoComesOn(agenda: Agenda, sheet: DaySheet, start: number, only?: string): Assignment | null {
  if (sheet.day === agenda.today && start + agenda.duration > agenda.reservedFrom) return null
  let best: Assignment | null = null
  for (const { resource, spans } of sheet.lanes) {
    if (only !== undefined && only !== resource.id) continue
    if (isTaken(agenda, spans, start) || isKept(agenda, sheet, resource, start)) continue
    if (agenda.rules.ways.same) return { resource: resource.id, driving: 0 }
    const driving = drivingOf(agenda, sheet, resource, spans, start)
    if (!best || driving < best.driving) best = { resource: resource.id, driving }
  }
  return best
}

/** Starts of a day that can be offered, in order; none that were ruled out or lie outside the horizon. */
export function freeStartsOf(agenda: Agenda, day: number): readonly number[] {
  if (day < agenda.today || day > agenda.lastDay || agenda.ruledOut.has(day)) return []
  const sheet = dayOn(agenda, day)
  const { earliest, startsRuledOut } = agenda
  sheet.free ??= sheet.starts.filter(
    (start) => start >= earliest && !startsRuledOut.has(start) && whoComesOn(agenda, sheet, start) !== null,
  )
  return sheet.free
}

/** How much longer a visit then makes somebody's way; nothing where every way is as long, or where the first to come counts. */
export function drivingAt(agenda: Agenda, start: number): number {
  return agenda.rules.ways.same || agenda.emergency ? 0 : (whoComes(agenda, start)?.driving ?? 0)
}

function isKept({ offsets, duration, emergency }: Agenda, { kept, day }: DaySheet, { id }: Resource, start: number): boolean {
  if (kept.length === 0) return false
  const from = (start + offsetAt(offsets, start) - day * DAY_MS) / MINUTE_MS
  const to = from + duration / MINUTE_MS
  return kept.some((each) => each.from < to && each.to > from && !(emergency && each.emergencies) && (each.resources?.includes(id) ?? true))
}

/** True when a span touches the visit, or lies nearer to it than the way between the two takes. */
function isTaken(agenda: Agenda, spans: readonly Taken[], start: number): boolean {
  const { ways } = agenda.rules
  const longest = ways.longest * MINUTE_MS
  const end = start + agenda.duration
  for (const taken of spans) {
    if (taken.to + longest <= start || taken.from - longest >= end) continue
    if (ways.same || (taken.to > start && taken.from < end)) return true
    const way = ways.between(placeOf(agenda, taken), agenda.place) * MINUTE_MS
    if (taken.to + way > start && taken.from - way < end) return true
  }
  return false
}

/** The way from what comes before by the visit to what comes after, less the way that it breaks up; the day begins and ends at home. */
function drivingOf(agenda: Agenda, sheet: DaySheet, { base }: Resource, spans: readonly Taken[], start: number): number {
  const { rules, place } = agenda
  let before: Taken | undefined
  let after: Taken | undefined
  for (const taken of spans) {
    if (taken.to <= sheet.from || taken.from >= sheet.to) continue
    if (taken.to <= start) {
      if (!before || comesLater(agenda, taken.to - before.to, taken, before)) before = taken
    } else if (!after || comesLater(agenda, after.from - taken.from, after, taken)) after = taken
  }
  const { between } = rules.ways
  const comesFrom = before ? placeOf(agenda, before) : base
  const goesTo = after ? placeOf(agenda, after) : base
  return between(comesFrom, place) + between(place, goesTo) - between(comesFrom, goesTo)
}

/** Whether a span is the later one: of two that end or begin at once their places decide, so that the order given tells nothing. */
function comesLater(agenda: Agenda, by: number, taken: Taken, other: Taken): boolean {
  return by > 0 || (by === 0 && placeOf(agenda, taken) > placeOf(agenda, other))
}

function placeOf({ rules, places }: Agenda, taken: Taken): Place {
  const known = places.get(taken)
  if (known !== undefined) return known
  const place = rules.ways.placeOf(taken.span.place)
  places.set(taken, place)
  return place
}
