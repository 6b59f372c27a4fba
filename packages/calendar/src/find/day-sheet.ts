import type { OpeningDay } from '@callwright/engine'
import { DAY_MS, MINUTE_MS } from '../time/parse-time.ts'
import { instantAt, offsetAt } from '../time/zone.ts'
import type { Agenda } from './agenda.ts'
import type { Taken } from './busy-index.ts'
import type { Kept } from './kept-free.ts'
import type { Resource } from './rules.ts'

/** Somebody with the taken spans of a day and of what counts beside it. */
export type Lane = { readonly resource: Resource; readonly spans: readonly Taken[] }

/** All that is known of one day of an agenda. */
export type DaySheet = {
  readonly day: number
  /** First instant, and first of the next day. */
  readonly from: number
  readonly to: number
  readonly opening: OpeningDay
  readonly kept: readonly Kept[]
  /** Starts at which the visit fits into the hours, taken or not, in order. */
  readonly starts: readonly number[]
  /** Those who can do the work and may take one more visit that day, in the agenda's order. */
  readonly lanes: readonly Lane[]
  /** The starts that can be offered, once they were asked for. */
  free: readonly number[] | undefined
}

/** Works a day out. */
export function sheetOf(agenda: Agenda, day: number): DaySheet {
  const { rules, offsets } = agenda
  const from = instantAt(offsets, day * DAY_MS)
  const to = instantAt(offsets, (day + 1) * DAY_MS)
  const opening = rules.opening(day)
  return {
    day,
    from,
    to,
    opening,
    kept: rules.kept(day),
    starts: startsOf(agenda, day, { from, to, opening }),
    lanes: lanesOf(agenda, day, from, to),
    free: undefined,
  }
}

function lanesOf({ busy, rules, resources, emergency }: Agenda, day: number, from: number, to: number): readonly Lane[] {
  const taken = busy.on(day)
  const lanes = resources.map((resource) => ({ resource, spans: taken.get(resource.id) ?? [] }))
  if (!rules.limited || emergency) return lanes
  const visits = new Map([...taken].map(([id, spans]) => [id, countVisits(spans, from, to)]))
  const all = [...visits.values()].reduce((sum, each) => sum + each, 0)
  return all < rules.mostVisits ? lanes.filter(({ resource }) => (visits.get(resource.id) ?? 0) < resource.mostVisits) : []
}

/**
 * Starts on the grid of the wall clock that begins with each span. Where clocks change that day, a start must exist, be the first of
 * its name, and the visit must not run across the change: then a caller hears the hours that it takes.
 */
function startsOf({ offsets, duration, rules }: Agenda, day: number, { from, to, opening }: Pick<DaySheet, 'from' | 'to' | 'opening'>) {
  const starts: number[] = []
  const steady = to - from === DAY_MS && offsetAt(offsets, from) === offsetAt(offsets, to)
  for (const span of opening.spans) {
    const last = span.to * MINUTE_MS - duration
    for (let wall = span.from * MINUTE_MS; wall <= last; wall += rules.slot) {
      const start = steady ? from + wall : instantAt(offsets, day * DAY_MS + wall)
      if (steady || isWhole({ offsets, duration }, start, day * DAY_MS + wall)) starts.push(start)
    }
  }
  return opening.spans.length < 2 ? starts : [...new Set(starts)].sort((a, b) => a - b)
}

/** True when a visit begins at that wall-clock time, and the clock runs on evenly until it ends. */
function isWhole({ offsets, duration }: Pick<Agenda, 'offsets' | 'duration'>, start: number, wall: number): boolean {
  const offset = offsetAt(offsets, start)
  return start + offset === wall && offsetAt(offsets, start + duration) === offset
}

/** Visits that touch the day; one that comes in several pieces is one visit. */
function countVisits(spans: readonly Taken[], from: number, to: number): number {
  const visits = new Set<string>()
  for (const taken of spans) if (taken.from < to && taken.to > from && taken.span.visit !== undefined) visits.add(taken.span.visit)
  return visits.size
}
