import type { TimeWanted } from '@callwright/engine'
import { DAY_MS } from '../time/parse-time.ts'
import { instantAt } from '../time/zone.ts'
import { type Agenda, localDay, localMinute, type Span } from './agenda.ts'
import { drivingAt, freeStartsOf } from './assign.ts'
import { daysOf, startOf } from './refuse.ts'

const NOON = 12 * 60

/** The windows as instants; a wish without any is a window over the whole horizon. Windows that end before they start are left out. */
export function windowsOf(agenda: Agenda, wanted: TimeWanted): readonly Span[] {
  const windows = wanted.windows
    .map(({ from, to }) => ({ from: startOf(agenda, from).instant, to: startOf(agenda, to).instant }))
    .filter(({ from, to }) => from < to)
  if (windows.length > 0) return windows
  return [{ from: agenda.now, to: instantAt(agenda.offsets, (agenda.lastDay + 1) * DAY_MS) }]
}

/** Starts of a day that can be offered and lie in the window. */
export function freeIn(agenda: Agenda, window: Span, day: number): readonly number[] {
  return freeStartsOf(agenda, day).filter((start) => start >= window.from && start < window.to)
}

/**
 * Times of the windows, the best window first, each window's in order. Days that were named one by one ("Wednesday or Friday", "any
 * morning") share what is offered; a window of several days waits until those before it have no more. The choice is spread: the best of each
 * half-day, then the next of each that do not overlap, then whatever is left. The best is what makes somebody drive least, of such the
 * first.
 */
export function pickFromWindows(agenda: Agenda, windows: readonly Span[], limit: number): readonly number[] {
  const picks: number[] = []
  for (const together of sharing(agenda, windows)) {
    if (picks.length >= limit) break
    const before = picks.length
    const halves = inTurn(together.map((window) => halfDays(agenda, window, limit)))
    for (const apart of [agenda.duration, 1]) {
      let found = true
      while (found && picks.length < limit) {
        found = false
        for (const half of halves) {
          const next = half.find((start) => isApart(picks, start, apart))
          if (next === undefined || picks.length >= limit) continue
          picks.push(next)
          found = true
        }
      }
    }
    const windowOf = (start: number) => together.findIndex(({ from, to }) => start >= from && start < to)
    picks.push(...picks.splice(before).sort((a, b) => windowOf(a) - windowOf(b) || a - b))
  }
  return picks
}

/** Windows that follow one another, together where each lies within one day. */
function sharing({ offsets }: Agenda, windows: readonly Span[]): readonly (readonly Span[])[] {
  const groups: Span[][] = []
  let days: Span[] | undefined
  for (const window of windows) {
    const isDay = localDay(offsets, window.from) === localDay(offsets, window.to - 1)
    if (isDay && days) days.push(window)
    else groups.push([window])
    days = isDay ? groups.at(-1) : undefined
  }
  return groups
}

/** The first of each list, then the second of each, and so on. */
export function inTurn<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat()
}

/** True when a start lies at least `apart` milliseconds from all that were picked. */
export function isApart(picks: readonly number[], start: number, apart: number): boolean {
  return picks.every((pick) => Math.abs(pick - start) >= apart)
}

function halfDays(agenda: Agenda, window: Span, limit: number): readonly (readonly number[])[] {
  const halves: (readonly number[])[] = []
  for (const day of daysOf(agenda, window)) {
    const starts = freeIn(agenda, window, day)
    const morning = starts.filter((start) => localMinute(agenda.offsets, start) < NOON)
    for (const half of [morning, starts.slice(morning.length)]) if (half.length > 0) halves.push(byDriving(agenda, half))
    if (halves.length >= limit) break
  }
  return halves
}

function byDriving(agenda: Agenda, starts: readonly number[]): readonly number[] {
  return agenda.rules.ways.same ? starts : starts.toSorted((a, b) => drivingAt(agenda, a) - drivingAt(agenda, b) || a - b)
}
