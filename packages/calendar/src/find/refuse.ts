import type { Refusal } from '@callwright/engine'
import { dateOf, instantOf, wallOf } from '../time/parse-time.ts'
import { instantAt } from '../time/zone.ts'
import { type Agenda, agendaOf, hoursOf, localDay, resourceAt, type Span, startsOf } from './agenda.ts'
import type { TimesRequest } from './request.ts'

/** The reasons, the most telling first: how near the wish came to being granted. */
const TELLING = ['full', 'too_soon', 'too_long', 'outside_hours', 'holiday', 'closed_day', 'too_far', 'past'] as const

/**
 * Why a visit cannot start at exactly that time, or null when it can. `start` is local wall-clock `YYYY-MM-DDTHH:MM` or a
 * time with offset; `resource` asks for one resource only. A start beside the grid counts as taken; text that is no time
 * counts as outside the hours.
 */
export function slotProblem(request: TimesRequest, start: string, resource?: string): Refusal | null {
  const agenda = agendaOf(request)
  return problemAt(agenda, startInstant(agenda, start), resource)
}

/** The instant that a start stands for; NaN when it is no time. */
export function startInstant(agenda: Agenda, start: string): number {
  const wall = wallOf(start)
  return Number.isNaN(wall) ? instantOf(start) : instantAt(agenda.offsets, wall)
}

/** `slotProblem` for an agenda at hand. */
export function problemAt(agenda: Agenda, start: number, resource?: string): Refusal | null {
  if (Number.isNaN(start)) return { reason: 'outside_hours' }
  const day = localDay(agenda.offsets, start)
  const refused = (reason: Refusal['reason']): Refusal => ({ reason, date: dateOf(day) })
  if (start < agenda.now) return refused('past')
  const closed = dayProblem(agenda, day)
  if (closed) return refused(closed)
  if (!hoursOf(agenda, day).some(({ from, to }) => start >= from && start + agenda.duration <= to)) return refused('outside_hours')
  if (start < agenda.earliest) return refused('too_soon')
  const onGrid = startsOf(agenda, day).includes(start)
  return onGrid && resourceAt(agenda, start, resource) !== null ? null : refused('full')
}

/**
 * Why none of the windows holds a time that can be offered, given that none does: the most telling reason of all their days,
 * and the window that gives it.
 */
export function windowsProblem(agenda: Agenda, windows: readonly Span[]): { readonly refusal: Refusal; readonly window: Span | undefined } {
  const problems = windows.flatMap((window) =>
    daysOf(agenda, window).map((day) => {
      const refusal: Refusal = { reason: windowProblem(agenda, day, window), date: dateOf(day) }
      return { refusal, window }
    }),
  )
  for (const reason of TELLING) {
    const problem = problems.find(({ refusal }) => refusal.reason === reason)
    if (problem) return problem
  }
  return { refusal: { reason: 'full' }, window: windows[0] }
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
  const starts = startsOf(agenda, day).filter((start) => start >= window.from && start < window.to)
  if (starts.length === 0) return 'outside_hours'
  return starts.every((start) => start < agenda.earliest) ? 'too_soon' : 'full'
}

function dayProblem(agenda: Agenda, day: number): Refusal['reason'] | null {
  if (day > agenda.lastDay) return 'too_far'
  if (agenda.closed.has(day)) return 'holiday'
  const hours = hoursOf(agenda, day)
  if (hours.length === 0) return 'closed_day'
  return hours.every(({ from, to }) => to - from < agenda.duration) ? 'too_long' : null
}
