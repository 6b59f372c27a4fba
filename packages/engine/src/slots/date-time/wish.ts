import type { TimeWanted } from '../../effect.ts'
import type { Candidate } from '../../understanding/candidate.ts'
import { isoDate, isoDateTime, parseDay, parseMinute } from './calendar.ts'

const MIDDAY = 720
const DAY = 1440
/** How far an open-ended span of days reaches. */
const OPEN_DAYS = 30
/** Days among which "any morning" chooses. */
const ANY_DAYS = 14

type Span = { readonly from: number | undefined; readonly to: number | undefined }
/** Days of one reading, end-exclusive. */
type Days = Span & { readonly at: number }
/** Minutes of the day; an exact time has `from` equal to `to`. */
type Times = Span & { readonly at: number }
type Window = { readonly from: string; readonly to: string }

/**
 * Composes what one utterance says about time into one wish: days and times that belong together, several where several were named
 * ("Friday or Monday"), best first. An exact time has a window of its half-day round it. `date` is a day wished for earlier, to which
 * a time alone belongs; else that is today if it is still to come, or tomorrow, and hours alone ("mornings") hold for every day. Undefined when nothing was said
 * about a time to come.
 * All local; `referenceTime` is "now".
 */
export function timeWanted(
  candidates: readonly Candidate[],
  context: { readonly referenceTime: string; readonly date?: string | undefined },
): TimeWanted | undefined {
  const days: Days[] = []
  const said: Times[] = []
  const past: Days[] = []
  const windows: Window[] = []
  const not: string[] = []
  let exact: string | undefined
  let open = false
  const today = parseDay(context.referenceTime) ?? 0
  const minute = parseMinute(context.referenceTime.slice(11)) ?? 0
  const ordered = candidates.length < 2 ? candidates : [...candidates].sort((a, b) => a.start - b.start)
  for (const candidate of ordered) {
    if (isLimit(candidate, ordered)) continue
    if (isPast(candidate, today)) {
      past.push({ from: undefined, to: undefined, at: candidate.start })
      continue
    }
    switch (candidate.kind) {
      case 'date':
        days.push({ ...daySpan(candidate.value, 1), at: candidate.start })
        break
      case 'date_range':
        days.push({ ...rangeOf(candidate.value, parseDay), at: candidate.start })
        break
      case 'time':
        said.push({ ...same(parseMinute(candidate.value)), at: candidate.start })
        break
      case 'time_range':
        said.push({ ...rangeOf(candidate.value, parseMinute), at: candidate.start })
        break
      case 'datetime':
        days.push({ ...daySpan(candidate.value, 1), at: candidate.start })
        said.push({ ...same(parseMinute(candidate.value.slice(11))), at: candidate.start })
        break
      case 'datetime_range': {
        const parts = partsOf(candidate.value)
        if (parts) {
          days.push({ ...daySpan(parts.date, 1), at: candidate.start })
          said.push({ ...parts.times, at: candidate.start })
        } else windows.push(momentSpan(candidate.value))
        break
      }
      case 'time_wish':
        if (candidate.value.type === 'not') not.push(...candidate.value.dates)
        else if (candidate.value.type === 'any' || candidate.value.type === 'soonest') open = true
        break
    }
  }
  const anyDay = { from: today, to: today + ANY_DAYS }
  const times = past.length === 0 ? said : said.filter(({ at }) => !past.some((gone) => gone === nearest([...days, ...past], at)))
  const wished = context.date === undefined ? undefined : parseDay(context.date)
  const bare = days.length === 0 && windows.length === 0
  if (bare && times.length === 0 && !open && not.length === 0) return undefined
  if (bare && wished !== undefined && (times.length > 0 || open)) days.push({ from: wished, to: wished + 1, at: 0 })
  if (days.length === 0 && windows.length === 0) {
    for (const time of times)
      days.push(
        open || not.length > 0 || time.from !== time.to ? { ...anyDay, at: time.at } : { ...feasible(time, today, minute), at: time.at },
      )
  }
  const named = days.filter((day) => !isRuledOut(day, not))
  // "Any morning, but not Tuesday": where every day that was named is ruled out, the hours hold for all others.
  const allowed = named.length === 0 && times.length > 0 && days.length > 0 ? [{ ...anyDay, at: 0 }] : named
  for (const { day, time } of paired(allowed, times)) {
    if (!time) windows.push(dayWindow(day, today))
    else if (time.from !== undefined && time.from === time.to && day.from !== undefined && day.to === day.from + 1) {
      exact ??= isoDateTime(day.from, time.from)
      windows.push(halfDay(day.from, time.from))
    } else windows.push(...timeWindows(day, time, { today, minute }))
  }
  return {
    windows: windows.filter((window, at) => windows.findIndex((other) => other.from === window.from && other.to === window.to) === at),
    ...(exact === undefined ? {} : { exact }),
    ...(not.length === 0 ? {} : { not }),
  }
}

/** The three of "after three" is no time of its own. */
function isLimit({ kind, rule, start, end }: Candidate, candidates: readonly Candidate[]): boolean {
  if (kind !== 'date' && kind !== 'time') return false
  const whole = kind === 'date' ? 'date_range' : 'time_range'
  return candidates.some((other) => other.kind === whole && other.rule === rule && other.start < start && end <= other.end)
}

/** Days gone by tell what happened, not what is wished for: "since Saturday", "last night". So do hours of such a day. */
function isPast(candidate: Candidate, today: number): boolean {
  switch (candidate.kind) {
    case 'date':
    case 'datetime':
      return (parseDay(candidate.value) ?? today) < today
    case 'date_range':
    case 'datetime_range': {
      const [from = '', to = ''] = candidate.value.split('/')
      const first = parseDay(from)
      const last = parseDay(to)
      return first !== undefined && first < today && (last === undefined || last <= today)
    }
    default:
      return false
  }
}

function isRuledOut({ from, to }: Days, not: readonly string[]): boolean {
  if (from === undefined || to === undefined || not.length < to - from) return false
  return Array.from({ length: to - from }, (_, at) => isoDate(from + at)).every((day) => not.includes(day))
}

function daySpan(date: string, length: number): Span {
  const from = parseDay(date)
  return { from, to: from === undefined ? undefined : from + length }
}
const same = (minute: number | undefined): Span => ({ from: minute, to: minute })

function rangeOf(value: string, parse: (text: string) => number | undefined): Span {
  const [from = '', to = ''] = value.split('/')
  return { from: parse(from), to: parse(to) }
}

/**
 * One time belongs to all days before it, or behind it if none is before; one day has all times; else each time goes with the day
 * nearest in the sentence.
 */
function paired(days: readonly Days[], times: readonly Times[]): { day: Days; time: Times | undefined }[] {
  const only = times.length === 1 ? times[0] : undefined
  if (times.length <= 1) {
    const led = only !== undefined && days.some((day) => day.at <= only.at)
    return days.map((day) => ({ day, time: only && led && day.at > only.at ? undefined : only }))
  }
  const first = days[0]
  if (days.length === 1 && first) return times.map((time) => ({ day: first, time }))
  return days.flatMap((day) => {
    const own = times.filter((time) => nearest(days, time.at) === day)
    return own.length === 0 ? [{ day, time: undefined }] : own.map((time): { day: Days; time: Times | undefined } => ({ day, time }))
  })
}
function nearest(days: readonly Days[], at: number): Days | undefined {
  return days.reduce<Days | undefined>((best, day) => (best && Math.abs(best.at - at) <= Math.abs(day.at - at) ? best : day), undefined)
}

function feasible(time: Times, today: number, minute: number): Span {
  const last = time.to ?? (time.from === undefined ? DAY : DAY - 1)
  const day = last > minute ? today : today + 1
  return { from: day, to: day + 1 }
}

function halfDay(day: number, minute: number): Window {
  return minute < MIDDAY ? window(day, 0, MIDDAY) : window(day, MIDDAY, DAY)
}
function dayWindow(day: Span, today: number): Window {
  const from = day.from ?? today
  return window(from, 0, ((day.to ?? from + OPEN_DAYS) - from) * DAY)
}
function timeWindows(day: Span, time: Times, { today, minute }: { today: number; minute: number }): Window[] {
  const first = day.from ?? today
  const end = Math.min(day.to ?? first + OPEN_DAYS, first + OPEN_DAYS)
  const exact = time.from !== undefined && time.from === time.to
  const found: Window[] = []
  for (let at = first; at < end; at++) {
    if (exact) found.push(halfDay(at, time.from ?? 0))
    else found.push(window(at, time.from ?? (at === today && minute < overnight(time) ? minute : 0), overnight(time)))
  }
  return found
}
function overnight(time: Times): number {
  const to = time.to ?? DAY
  return to <= (time.from ?? 0) ? to + DAY : to
}
function window(day: number, from: number, to: number): Window {
  return { from: isoDateTime(day, from), to: isoDateTime(day, to) }
}

/** Day and hours of a span that lies within one day, an open side included. */
function partsOf(value: string): { date: string; times: Span } | undefined {
  const [from = '..', to = '..'] = value.split('/')
  const date = (from === '..' ? to : from).slice(0, 10)
  if (from !== '..' && to !== '..' && to.slice(0, 10) !== date) return undefined
  return { date, times: { from: parseMinute(from.slice(11)), to: parseMinute(to.slice(11)) } }
}
function momentSpan(value: string): Window {
  const [from = '', to = ''] = value.split('/')
  return { from, to }
}
