import { Temporal } from 'temporal-polyfill'
import { DAY_MS, dayOf, MINUTE_MS } from './parse-time.ts'

/** A stretch of time between two clock changes. All milliseconds. */
export type Stretch = { readonly since: number; readonly until: number; readonly offset: number }

/** The offsets of a time zone over a range, one entry per stretch. */
export type ZoneOffsets = readonly Stretch[]

/** Reads the offsets of an IANA zone between two instants once, so that each conversion afterwards is an addition. */
export function zoneOffsets(zone: string, from: number, to: number): ZoneOffsets {
  const stretches: { since: number; until: number; offset: number }[] = []
  let since = from - 2 * DAY_MS
  const end = to + 2 * DAY_MS
  while (since < end) {
    const at = Temporal.Instant.fromEpochMilliseconds(since).toZonedDateTimeISO(zone)
    const until = Math.min(at.getTimeZoneTransition('next')?.epochMilliseconds ?? end, end)
    stretches.push({ since, until, offset: at.offsetNanoseconds / 1_000_000 })
    since = until
  }
  return stretches
}

/** Offset from UTC at an instant. */
export function offsetAt(offsets: ZoneOffsets, instant: number): number {
  return stretchAt(offsets, instant).offset
}

/** The stretch that an instant lies in; the first for what lies before all of them, the last for what lies behind. */
export function stretchAt(offsets: ZoneOffsets, instant: number): Stretch {
  for (const stretch of offsets) if (instant < stretch.until) return stretch
  return offsets.at(-1) ?? UTC
}

const UTC: Stretch = { since: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY, offset: 0 }

/**
 * Instant of a wall-clock time (milliseconds read as if UTC). A time that a clock change skips moves on by the length of
 * the gap, one that it repeats is the first of the two: Temporal's `compatible`, RFC 5545 §3.3.5.
 */
export function instantAt(offsets: ZoneOffsets, wall: number): number {
  let before = offsets[0]
  for (const stretch of offsets) {
    const instant = wall - stretch.offset
    if (instant < stretch.since) break
    if (instant < stretch.until) return instant
    before = stretch
  }
  return wall - (before?.offset ?? 0)
}

/** `2026-11-24T13:00:00-05:00` for an instant. */
export function localText(offsets: ZoneOffsets, instant: number): string {
  const offset = offsetAt(offsets, instant)
  const minutes = Math.abs(Math.round(offset / MINUTE_MS))
  const clock = `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
  return `${new Date(instant + offset).toISOString().slice(0, 19)}${offset < 0 ? '-' : '+'}${clock}`
}

/** `localText` for single instants of any zone. */
export function localTextIn(zone: string, instant: number): string {
  return localText(zoneOffsets(zone, instant, instant), instant)
}

/** The instants between which a local date `YYYY-MM-DD` lies; NaN when there is no such date. */
export function dateInstants(zone: string, date: string): { readonly from: number; readonly to: number } {
  const wall = dayOf(date) * DAY_MS
  if (Number.isNaN(wall)) return { from: wall, to: wall }
  const offsets = zoneOffsets(zone, wall, wall + DAY_MS)
  return { from: instantAt(offsets, wall), to: instantAt(offsets, wall + DAY_MS) }
}

function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}
