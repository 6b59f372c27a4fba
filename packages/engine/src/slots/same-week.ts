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

/** Gives a wish for one day the time of day of `start`: "Monday, same time". A wish with a time of its own, or for many days, stays. */
export function atTimeOf(start: string, wish: TimeWanted | undefined): TimeWanted | undefined {
  const [only, more] = wish?.windows ?? []
  if (!wish || !only || more || wish.exact !== undefined) return wish
  const day = only.from.slice(0, 10)
  const next = parseDay(day)
  const oneDay = only.from === `${day}T00:00` && next !== undefined && only.to === `${isoDate(next + 1)}T00:00`
  return oneDay ? { ...wish, exact: `${day}T${start.slice(11, 16)}` } : wish
}
