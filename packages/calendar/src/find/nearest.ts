import { type Agenda, localDay, localMinute, type Span } from './agenda.ts'
import { drivingAt, freeStartsOf } from './assign.ts'
import { freeIn, isApart } from './pick.ts'
import { daysOf } from './refuse.ts'

/** What the alternatives should be near to: a span of days and of the minutes of a day, a single minute for an exact time. */
type Aim = { readonly firstDay: number; readonly lastDay: number; readonly from: number; readonly to: number }

const DAYS_FOR_SAME_PART = 7
const SAME_PART_MINUTES = 120

/**
 * Times near an exact start that is not free: those inside the windows first, then around it, then about the same hour on
 * the nearest days. Nearest first.
 */
export function nearestToExact(agenda: Agenda, exact: number, windows: readonly Span[], limit: number): readonly number[] {
  const day = clampDay(agenda, localDay(agenda.offsets, exact))
  const minute = localMinute(agenda.offsets, exact)
  const aim = { firstDay: day, lastDay: day, from: minute, to: minute + 1 }
  const inside = windows.flatMap((window) => daysOf(agenda, window).flatMap((at) => freeIn(agenda, window, at)))
  const picks: number[] = []
  take(agenda, picks, byNearness(agenda, aim, inside), limit)
  return addAlternatives(agenda, aim, SAME_PART_MINUTES, picks, limit)
}

/** Times outside a window that has none: the same day's other hours, then the same part of the nearest days, then any. */
export function nearestToWindow(agenda: Agenda, window: Span, limit: number): readonly number[] {
  const firstDay = clampDay(agenda, localDay(agenda.offsets, window.from))
  const lastDay = Math.max(firstDay, clampDay(agenda, localDay(agenda.offsets, window.to - 1)))
  const oneDay = localDay(agenda.offsets, window.from) === localDay(agenda.offsets, window.to - 1)
  const aim = oneDay
    ? { firstDay, lastDay, from: localMinute(agenda.offsets, window.from), to: localMinute(agenda.offsets, window.to - 1) + 1 }
    : { firstDay, lastDay, from: 0, to: 24 * 60 }
  return addAlternatives(agenda, aim, 0, [], limit)
}

function addAlternatives(agenda: Agenda, aim: Aim, slack: number, picks: number[], limit: number): readonly number[] {
  for (let day = aim.firstDay; day <= aim.lastDay && picks.length < limit; day++) {
    take(agenda, picks, byNearness(agenda, aim, freeStartsOf(agenda, day)), limit)
  }
  const rings = Math.max(aim.firstDay - agenda.today, agenda.lastDay - aim.lastDay)
  for (let ring = 1; ring <= Math.min(rings, DAYS_FOR_SAME_PART) && picks.length < limit; ring++) {
    for (const day of [aim.firstDay - ring, aim.lastDay + ring]) {
      const same = freeStartsOf(agenda, day).filter((start) => minutesFrom(agenda, aim, start) <= slack)
      take(agenda, picks, byNearness(agenda, aim, same).slice(0, 1), limit)
    }
  }
  for (let ring = 1; ring <= rings && picks.length < limit; ring++) {
    const starts = [aim.firstDay - ring, aim.lastDay + ring].flatMap((day) => freeStartsOf(agenda, day))
    take(agenda, picks, byNearness(agenda, aim, starts), limit)
  }
  return picks
}

function take(agenda: Agenda, picks: number[], starts: readonly number[], limit: number): void {
  for (const start of starts) {
    if (picks.length >= limit) return
    if (isApart(picks, start, agenda.duration)) picks.push(start)
  }
}

/** Nearest first, of what is as near the least driving. */
function byNearness(agenda: Agenda, aim: Aim, starts: readonly number[]): readonly number[] {
  const distance = (start: number) => {
    const day = localDay(agenda.offsets, start)
    return Math.max(aim.firstDay - day, day - aim.lastDay, 0) * 24 * 60 + minutesFrom(agenda, aim, start)
  }
  return starts
    .map((start) => ({ start, distance: distance(start), driving: drivingAt(agenda, start) }))
    .sort((a, b) => a.distance - b.distance || a.driving - b.driving || a.start - b.start)
    .map(({ start }) => start)
}

function minutesFrom(agenda: Agenda, aim: Aim, start: number): number {
  const minute = localMinute(agenda.offsets, start)
  return Math.max(aim.from - minute, minute - (aim.to - 1), 0)
}

function clampDay(agenda: Agenda, day: number): number {
  return Math.min(Math.max(day, agenda.today), agenda.lastDay)
}
