import type { OpeningDay } from '@callwright/engine'
import { DAY_MS, MINUTE_MS } from '../time/parse-time.ts'
import { instantAt, offsetAt } from '../time/zone.ts'
import type { Agenda } from './agenda.ts'
import type { Taken } from './busy-index.ts'
import type { Kept } from './kept-free.ts'

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
  /** Taken spans of the day and of what counts beside it, by resource. */
  readonly taken: ReadonlyMap<string, readonly Taken[]>
  /** Visits of the day: of each resource, and of all together. */
  readonly visits: { readonly each: ReadonlyMap<string, number>; readonly all: number }
  /** The starts that can be offered, once they were asked for. */
  free: readonly number[] | undefined
}

/** Works a day out. */
export function sheetOf(agenda: Agenda, day: number): DaySheet {
  const { rules, offsets, busy } = agenda
  const from = instantAt(offsets, day * DAY_MS)
  const to = instantAt(offsets, (day + 1) * DAY_MS)
  const opening = rules.opening(day)
  const taken = busy.on(day)
  return {
    day,
    from,
    to,
    opening,
    kept: rules.kept(day),
    starts: startsOf(agenda, day, { from, to, opening }),
    taken,
    visits: rules.limited ? countVisits(taken, from, to) : NO_VISITS,
    free: undefined,
  }
}

const NO_VISITS: DaySheet['visits'] = { each: new Map(), all: 0 }

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
export function isWhole({ offsets, duration }: Pick<Agenda, 'offsets' | 'duration'>, start: number, wall: number): boolean {
  const offset = offsetAt(offsets, start)
  return start + offset === wall && offsetAt(offsets, start + duration) === offset
}

/** Visits that touch the day; one that comes in several pieces is one visit. */
function countVisits(taken: DaySheet['taken'], from: number, to: number): DaySheet['visits'] {
  const each = new Map<string, number>()
  let all = 0
  for (const [resource, spans] of taken) {
    const visits = new Set(spans.flatMap(({ span, ...at }) => (at.from < to && at.to > from && span.visit !== undefined ? [span.visit] : [])))
    each.set(resource, visits.size)
    all += visits.size
  }
  return { each, all }
}
