import type { Refusal } from '@callwright/engine'
import { DAY_MS, dateOf, instantOf, MINUTE_MS, wallOf } from '../time/parse-time.ts'
import { instantAt, offsetAt } from '../time/zone.ts'
import { type Agenda, agendaOf, dayOn, localDay, type Span } from './agenda.ts'
import { freeStartsOf, whoComes } from './assign.ts'
import type { DaySheet } from './day-sheet.ts'
import type { TimesRequest } from './request.ts'

/** The reasons, the most telling first: how near the wish came to being granted. */
const TELLING = ['full', 'beside_grid', 'too_soon', 'too_long', 'outside_hours', 'holiday', 'closed_day', 'too_far', 'past'] as const

/**
 * Why a visit cannot start at exactly that time, or null when it can. `start` is local wall-clock `YYYY-MM-DDTHH:MM` or a
 * time with offset; `resource` asks for one resource only. A start beside the grid counts as taken where those before and after it are; text that is no time
 * counts as outside the hours.
 */
export function slotProblem(request: TimesRequest, start: string, resource?: string): Refusal | null {
  const agenda = agendaOf(request)
  return problemAt(agenda, startOf(agenda, start), resource)
}

/** A start as it was asked for: the instant it stands for, NaN when it is no time, and whether clocks ever show it. */
export type Start = { readonly instant: number; readonly exists: boolean }

/** Reads the start that was asked for. */
export function startOf({ offsets }: Agenda, start: string): Start {
  const wall = wallOf(start)
  if (Number.isNaN(wall)) return { instant: instantOf(start), exists: true }
  const instant = instantAt(offsets, wall)
  return { instant, exists: instant + offsetAt(offsets, instant) === wall }
}

/** `slotProblem` for an agenda at hand. */
export function problemAt(agenda: Agenda, { instant, exists }: Start, resource?: string): Refusal | null {
  if (Number.isNaN(instant)) return { reason: 'outside_hours' }
  const day = localDay(agenda.offsets, instant)
  const refused = (reason: Refusal['reason']): Refusal => ({ reason, date: dateOf(day) })
  if (instant < agenda.now) return refused('past')
  const closed = dayProblem(agenda, day)
  if (closed) return refused(closed)
  const { opening, starts } = dayOn(agenda, day)
  const from = (instant + offsetAt(agenda.offsets, instant) - day * DAY_MS) / MINUTE_MS
  const to = from + agenda.duration / MINUTE_MS
  const open = opening.spans.filter((span) => from >= span.from && from < span.to)
  if (!exists || open.length === 0) return refused('outside_hours')
  if (open.every((span) => to > span.to)) return refused('too_long')
  if (instant < agenda.earliest) return refused('too_soon')
  if (starts.includes(instant)) return whoComes(agenda, instant, resource) === null ? refused('full') : null
  return refused(isFreeBeside(agenda, day, instant) ? 'beside_grid' : 'full')
}

/** Whether one of the starts before and after a time between two can be had. */
function isFreeBeside(agenda: Agenda, day: number, instant: number): boolean {
  return freeStartsOf(agenda, day).some((start) => Math.abs(start - instant) < agenda.rules.slot)
}

/**
 * Why none of the windows holds a time that can be offered, given that none does: the most telling reason of all their days,
 * and the windows that give it.
 */
export function windowsProblem(agenda: Agenda, windows: readonly Span[]): { readonly refusal: Refusal; readonly windows: readonly Span[] } {
  const problems = windows.flatMap((window) =>
    daysOf(agenda, window).map((day) => {
      const refusal: Refusal = { reason: windowProblem(agenda, day, window), date: dateOf(day) }
      return { refusal, window }
    }),
  )
  for (const reason of TELLING) {
    const found = problems.filter(({ refusal }) => refusal.reason === reason)
    const [first] = found
    if (first) return { refusal: first.refusal, windows: [...new Set(found.map(({ window }) => window))] }
  }
  return { refusal: { reason: 'full' }, windows: windows.slice(0, 1) }
}

/** The days that a window touches, from its own first one; of a long window only what the horizon decides about. */
export function daysOf(agenda: Agenda, window: Span): readonly number[] {
  const first = localDay(agenda.offsets, window.from)
  const last = localDay(agenda.offsets, window.to - 1)
  const from = Math.min(Math.max(first, agenda.today), last)
  const to = Math.max(Math.min(last, agenda.lastDay), from)
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

function windowProblem(agenda: Agenda, day: number, window: Span): Refusal['reason'] {
  if (window.to <= agenda.now || day < agenda.today) return 'past'
  if (agenda.ruledOut.has(day)) return 'full'
  const closed = dayProblem(agenda, day)
  if (closed) return closed
  const sheet = dayOn(agenda, day)
  const starts = sheet.starts.filter((start) => start >= window.from && start < window.to)
  if (starts.length === 0) return noStartProblem(agenda, sheet, window)
  return starts.every((start) => start < agenda.earliest) ? 'too_soon' : 'full'
}

/** Why no visit begins in a window, taken or not: it is closed then, or what is left until it closes is too short, or it lies between two starts. */
function noStartProblem({ offsets, duration }: Agenda, { day, from, to, opening }: DaySheet, window: Span): Refusal['reason'] {
  const minuteOf = (instant: number) => (instant + offsetAt(offsets, instant) - day * DAY_MS) / MINUTE_MS
  const first = minuteOf(Math.max(window.from, from))
  const last = minuteOf(Math.min(window.to, to) - MINUTE_MS) + 1
  const open = opening.spans.filter((span) => first < span.to && span.from < last)
  if (open.length === 0) return 'outside_hours'
  return open.every((span) => Math.max(first, span.from) + duration / MINUTE_MS > span.to) ? 'too_long' : 'full'
}

function dayProblem({ rules, lastDay, duration }: Agenda, day: number): Refusal['reason'] | null {
  if (day > lastDay) return 'too_far'
  const { closed, spans } = rules.opening(day)
  if (closed !== null) return closed
  return spans.every(({ from, to }) => (to - from) * MINUTE_MS < duration) ? 'too_long' : null
}
