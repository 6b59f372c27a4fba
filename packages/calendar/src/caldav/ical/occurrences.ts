import { DAY_MS, MINUTE_MS } from '../../time/parse-time.ts'
import { dayFilter, weekIndex } from './day-filter.ts'
import type { RecurrenceRule } from './recurrence-rule.ts'
import { type Unreadable, unreadable } from './unreadable.ts'

/** More repetitions of one event within one answer make no calendar, but an accident or an attack. */
const MOST_REPETITIONS = 10_000
/** Days and moments that are looked at for one rule: many centuries of days, or most of a year of minutes. */
const MOST_STEPS = 500_000

const UNIT_MS = { SECONDLY: 1000, MINUTELY: MINUTE_MS, HOURLY: 60 * MINUTE_MS } as const

/** Wall-clock milliseconds. */
export type Window = {
  readonly from: number
  /** Exclusive. */
  readonly to: number
  /** False for what is after the rule's end. */
  readonly within: (wall: number) => boolean
}

/** How much may still be looked at for all rules of an answer together. */
export type Budget = { steps: number }

/** Enough for ten thousand events that each count a few years out, and over in two seconds. */
export const fullBudget = (): Budget => ({ steps: 20_000_000 })

/**
 * The wall-clock times within a window at which a rule repeats an event that starts at `start`, in order; `start` itself only where it
 * fits the rule. Looks at the days of the window alone, wherever the event began, unless a COUNT must be counted out; so what an answer
 * costs has a bound, whatever a rule says, also one that can never be met.
 */
export function repetitions(rule: RecurrenceRule, start: number, window: Window, budget: Budget): readonly number[] | Unreadable {
  const steps = Math.min(budget.steps, MOST_STEPS)
  const left: Budget = { steps }
  const found = isPlain(rule) ? evenly(rule, start, window) : byDays(rule, start, window, left)
  budget.steps -= steps - left.steps
  return found && found.length <= MOST_REPETITIONS ? found : unreadable('it repeats too often')
}

type SubDaily = RecurrenceRule & { readonly freq: keyof typeof UNIT_MS }

/** Every so many hours, minutes or seconds, and nothing else said. */
function isPlain(rule: RecurrenceRule): rule is SubDaily {
  const { byMonth, byMonthDay, byYearDay, byDay, byHour, byMinute, bySecond, bySetPos } = rule
  return rule.freq in UNIT_MS && [byMonth, byMonthDay, byYearDay, byDay, byHour, byMinute, bySecond, bySetPos].every((list) => !list)
}

function evenly({ freq, interval, count }: SubDaily, start: number, { from, to, within }: Window): readonly number[] {
  const step = interval * UNIT_MS[freq]
  const end = count === null ? to : Math.min(to, start + count * step)
  const found: number[] = []
  let wall = start + Math.max(0, Math.ceil((from - start) / step)) * step
  for (; wall < end && within(wall) && found.length <= MOST_REPETITIONS; wall += step) found.push(wall)
  return found
}

/** Goes through the days; null when that takes too long. */
function byDays(rule: RecurrenceRule, start: number, { from, to, within }: Window, budget: Budget): readonly number[] | null {
  const { count, bySetPos } = rule
  const startDay = Math.floor(start / DAY_MS)
  const firstDay = count === null ? Math.max(startDay, Math.floor(from / DAY_MS)) : startDay
  const matches = dayFilter(rule, startDay)
  const times = timesOfDay(rule, start)
  const { key, firstDayOf } = periods(rule)
  const startKey = key(startDay, start - startDay * DAY_MS)
  const found: number[] = []
  let seen = 0
  let over = false
  const take = (wall: number): void => {
    if (over || wall < start) return
    over = wall >= to || !within(wall) || (count !== null && ++seen > count) || found.length > MOST_REPETITIONS
    if (!over && wall >= from) found.push(wall)
  }

  // With BYSETPOS, what is found is kept for a period, since positions count from its ends.
  let set: number[] = []
  let setKey = Number.NaN
  const flush = (): void => {
    const chosen = new Set((bySetPos ?? []).map((at) => set.at(at > 0 ? at - 1 : at)))
    for (const wall of [...chosen].filter((each) => each !== undefined).toSorted((a, b) => a - b)) take(wall)
    set = []
  }
  for (let day = bySetPos ? firstDayOf(firstDay) : firstDay; !over; day++) {
    if (--budget.steps < 0) return null
    if (day * DAY_MS >= to && !(bySetPos && key(day, 0) === setKey)) break
    if (!matches(day)) continue
    for (const time of times) {
      if (over) break
      if (--budget.steps < 0) return null
      const period = key(day, time)
      if (bySetPos && period !== setKey) {
        flush()
        setKey = period
      }
      if ((period - startKey) % rule.interval !== 0) continue
      if (bySetPos) set.push(day * DAY_MS + time)
      else take(day * DAY_MS + time)
    }
  }
  flush()
  return found
}

/** The periods that INTERVAL counts and BYSETPOS picks from. */
function periods({ freq, weekStart }: RecurrenceRule) {
  return {
    key: (day: number, time: number): number => {
      if (freq === 'DAILY') return day
      if (freq === 'WEEKLY') return weekIndex(day, weekStart)
      if (freq !== 'YEARLY' && freq !== 'MONTHLY') return Math.floor((day * DAY_MS + time) / UNIT_MS[freq])
      const date = new Date(day * DAY_MS)
      return freq === 'YEARLY' ? date.getUTCFullYear() : date.getUTCFullYear() * 12 + date.getUTCMonth()
    },
    firstDayOf: (day: number): number => {
      const date = new Date(day * DAY_MS)
      if (freq === 'WEEKLY') return weekIndex(day, weekStart) * 7 - 3 + weekStart
      if (freq === 'MONTHLY') return day - date.getUTCDate() + 1
      return freq === 'YEARLY' ? Math.floor(date.setUTCMonth(0, 1) / DAY_MS) : day
    },
  }
}

/** Milliseconds into a day at which a rule repeats, INTERVAL aside. */
function timesOfDay({ freq, byHour, byMinute, bySecond }: RecurrenceRule, start: number): readonly number[] {
  const date = new Date(start)
  const hours = byHour ?? (freq in UNIT_MS ? upTo(24) : [date.getUTCHours()])
  const minutes = byMinute ?? (freq === 'MINUTELY' || freq === 'SECONDLY' ? upTo(60) : [date.getUTCMinutes()])
  const seconds = bySecond ?? (freq === 'SECONDLY' ? upTo(60) : [date.getUTCSeconds()])
  // A leap second counts as the second before it.
  const times = hours.flatMap((hour) =>
    minutes.flatMap((minute) => seconds.map((second) => ((hour * 60 + minute) * 60 + Math.min(second, 59)) * 1000)),
  )
  return [...new Set(times)].toSorted((a, b) => a - b)
}

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at)
