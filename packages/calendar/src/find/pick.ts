import type { TimeWanted } from '@callwright/engine'
import { DAY_MS, wallOf } from '../time/parse-time.ts'
import { instantAt } from '../time/zone.ts'
import { type Agenda, localMinute, type Span } from './agenda.ts'
import { drivingAt, freeStartsOf } from './assign.ts'
import { daysOf } from './refuse.ts'

const NOON = 12 * 60

/** The windows as instants; a wish without any is a window over the whole horizon. Windows that end before they start are left out. */
export function windowsOf(agenda: Agenda, wanted: TimeWanted): readonly Span[] {
  const windows = wanted.windows
    .map(({ from, to }) => ({ from: instantAt(agenda.offsets, wallOf(from)), to: instantAt(agenda.offsets, wallOf(to)) }))
    .filter(({ from, to }) => from < to)
  if (windows.length > 0) return windows
  return [{ from: agenda.now, to: instantAt(agenda.offsets, (agenda.lastDay + 1) * DAY_MS) }]
}

/** Starts of a day that can be offered and lie in the window. */
export function freeIn(agenda: Agenda, window: Span, day: number): readonly number[] {
  return freeStartsOf(agenda, day).filter((start) => start >= window.from && start < window.to)
}

/**
 * Times of the windows, the best window first, each window's in order. Within a window the choice is spread: the best of each
 * half-day, then the next of each that do not overlap, then whatever is left. The best is what makes somebody drive least, of such the
 * first.
 */
export function pickFromWindows(agenda: Agenda, windows: readonly Span[], limit: number): readonly number[] {
  const picks: number[] = []
  for (const window of windows) {
    const before = picks.length
    const halves = halfDays(agenda, window, limit)
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
    picks.push(...picks.splice(before).sort((a, b) => a - b))
  }
  return picks
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
