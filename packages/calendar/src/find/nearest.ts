import { type Agenda, localDay, localMinute, type Span } from './agenda.ts'
import { drivingAt, freeStartsOf } from './assign.ts'
import { freeIn, inTurn, isApart } from './pick.ts'
import { daysOf } from './refuse.ts'

/** What the alternatives should be near to: a span of days and of the minutes of a day, a single minute for an exact time. */
type Aim = { readonly firstDay: number; readonly lastDay: number; readonly from: number; readonly to: number }

/** So many minutes off the wanted part of the day are as far as the next day. */
const LIKE_A_DAY = 120

/**
 * Times near an exact start that cannot be had. One beside the grid has those before and after it; else those inside the windows come
 * first, then around it, then about the same hour on the nearest days. Nearest first.
 */
export function nearestToExact(agenda: Agenda, exact: number, windows: readonly Span[], limit: number): readonly number[] {
  const day = clampDay(agenda, localDay(agenda.offsets, exact))
  const minute = localMinute(agenda.offsets, exact)
  const aim = { firstDay: day, lastDay: day, from: minute, to: minute + 1 }
  const beside = freeStartsOf(agenda, day).filter((start) => Math.abs(start - exact) < agenda.rules.slot)
  const inside = windows.flatMap((window) => daysOf(agenda, window).flatMap((at) => freeIn(agenda, window, at)))
  const picks: number[] = []
  take(picks, byNearness(agenda, aim, beside), limit, 1)
  take(picks, byNearness(agenda, aim, inside), limit, agenda.duration)
  return addAlternatives(agenda, aim, picks, limit)
}

/**
 * Times outside windows that have none: the same day's other hours, then what lies nearest by day and by hour. Near the first window, then
 * near the second, and so on in turn.
 */
export function nearestToWindows(agenda: Agenda, windows: readonly Span[], limit: number): readonly number[] {
  const near = windows.slice(0, limit).map((window) => addAlternatives(agenda, aimOf(agenda, window), [], limit))
  const picks: number[] = []
  take(picks, inTurn(near), limit, agenda.duration)
  return picks
}

function aimOf(agenda: Agenda, window: Span): Aim {
  const [from, to] = [localDay(agenda.offsets, window.from), localDay(agenda.offsets, window.to - 1)]
  const firstDay = clampDay(agenda, from)
  const lastDay = Math.max(firstDay, clampDay(agenda, to))
  return from === to
    ? { firstDay, lastDay, from: localMinute(agenda.offsets, window.from), to: localMinute(agenda.offsets, window.to - 1) + 1 }
    : { firstDay, lastDay, from: 0, to: 24 * 60 }
}

function addAlternatives(agenda: Agenda, aim: Aim, picks: number[], limit: number): readonly number[] {
  const { duration } = agenda
  for (let day = aim.firstDay; day <= aim.lastDay && picks.length < limit; day++) {
    take(picks, byNearness(agenda, aim, freeStartsOf(agenda, day)), limit, duration)
  }
  if (picks.length < limit) take(picks, bestOfDaysAround(agenda, aim, limit - picks.length), limit, duration)
  const rings = ringsRound(agenda, aim)
  for (let ring = 1; ring <= rings && picks.length < limit; ring++) {
    take(picks, byNearness(agenda, aim, onRing(agenda, aim, ring).flat()), limit, duration)
  }
  return picks
}

/** One start of each of the nearest days, at least `count` if there are so many; a day further away makes up for hours that suit better. */
function bestOfDaysAround(agenda: Agenda, aim: Aim, count: number): readonly number[] {
  const best: { readonly start: number; readonly distance: number; readonly driving: number }[] = []
  const rings = ringsRound(agenda, aim)
  for (let ring = 1; ring <= rings; ring++) {
    for (const [start] of onRing(agenda, aim, ring).map((starts) => byNearness(agenda, aim, starts))) {
      if (start === undefined) continue
      best.push({ start, distance: ring * LIKE_A_DAY + minutesFrom(agenda, aim, start), driving: drivingAt(agenda, start) })
    }
    if (best.filter(({ distance }) => distance <= (ring + 1) * LIKE_A_DAY).length >= count) break
  }
  return best.sort((a, b) => a.distance - b.distance || a.driving - b.driving || a.start - b.start).map(({ start }) => start)
}

/** What is free on the two days that lie so many days before and after those that were asked for. */
function onRing(agenda: Agenda, { firstDay, lastDay }: Aim, ring: number): readonly (readonly number[])[] {
  return [firstDay - ring, lastDay + ring].map((day) => freeStartsOf(agenda, day))
}

function ringsRound(agenda: Agenda, { firstDay, lastDay }: Aim): number {
  return Math.max(firstDay - agenda.today, agenda.lastDay - lastDay)
}

function take(picks: number[], starts: readonly number[], limit: number, apart: number): void {
  for (const start of starts) {
    if (picks.length >= limit) return
    if (isApart(picks, start, apart)) picks.push(start)
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
