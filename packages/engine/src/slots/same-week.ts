import type { TimeWanted } from '../effect.ts'
import { isoDate, parseDay, weekStart } from './date-time/calendar.ts'

const WEEK = 7

/**
 * Brings a wish into the week (from Monday) of another day: "the same week, but Thursday morning". A wish without a day of its own
 * becomes the whole of that week. Local times.
 */
export function inWeekOf(start: string, wish: TimeWanted | undefined): TimeWanted | undefined {
  const day = parseDay(start.slice(0, 10))
  if (day === undefined) return wish
  const monday = weekStart(day)
  const first = parseDay((wish?.exact ?? wish?.windows[0]?.from ?? '').slice(0, 10))
  if (!wish || first === undefined) return { windows: [{ from: `${isoDate(monday)}T00:00`, to: `${isoDate(monday + WEEK)}T00:00` }] }
  const shift = monday - weekStart(first)
  const moved = (time: string) => {
    const at = parseDay(time.slice(0, 10))
    return at === undefined ? time : isoDate(at + shift) + time.slice(10)
  }
  return {
    windows: wish.windows.map(({ from, to }) => ({ from: moved(from), to: moved(to) })),
    ...(wish.exact === undefined ? {} : { exact: moved(wish.exact) }),
    ...(wish.not === undefined ? {} : { not: wish.not.map(moved) }),
  }
}

/**
 * Gives a wish for one day the time of day of `start`: "Monday, same time"; a wish for one week the day of the week as well: "the same time
 * next week". A wish with a time of its own, or for many weeks, stays.
 */
export function atTimeOf(start: string, wish: TimeWanted | undefined): TimeWanted | undefined {
  const [only, more] = wish?.windows ?? []
  if (!wish || !only || more || wish.exact !== undefined) return wish
  const [first, end, visit] = [parseDay(only.from.slice(0, 10)), parseDay(only.to.slice(0, 10)), parseDay(start.slice(0, 10))]
  if (first === undefined || end === undefined || !only.from.endsWith('T00:00') || !only.to.endsWith('T00:00')) return wish
  const at = (day: number): TimeWanted => ({ ...wish, exact: `${isoDate(day)}T${start.slice(11, 16)}` })
  if (end === first + 1) return at(first)
  if (visit === undefined || end !== first + WEEK) return wish
  return at(first + ((((visit - first) % WEEK) + WEEK) % WEEK))
}
