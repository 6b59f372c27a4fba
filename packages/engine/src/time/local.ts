import { Temporal } from 'temporal-polyfill'
import { isoDateTime, parseDay, parseMinute } from '../slots/date-time/calendar.ts'

/** Turns an instant into the wall-clock time of a zone. */
export type LocalClock = (at: string) => string

const DAY = 1_440
/** Zones change their clocks on the quarter of an hour, so within one the shift from UTC is the same. */
const QUARTER = 15

/**
 * A clock for one IANA zone: ISO instant in, local `YYYY-MM-DDTHH:MM` out, daylight saving included. The formatter is built
 * once, because building one costs more than a whole turn, and asked once a quarter of an hour.
 */
export function localClock(timeZone: string): LocalClock {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  let known = { quarter: Number.NaN, shift: 0 }
  return (at) => {
    const minute = utcMinute(at)
    const quarter = Math.floor(minute / QUARTER) * QUARTER
    if (known.quarter !== quarter) known = { quarter, shift: writtenMinute(format.format(quarter * 60_000)) - quarter }
    return isoDateTime(0, minute + known.shift)
  }
}

/** Minutes since 1970 of an ISO instant. The form that events have, `2026-11-20T15:00:00.000Z`, is read without Temporal. */
function utcMinute(at: string): number {
  const written = at.length === 24 && at.endsWith('Z') ? writtenMinute(at) : Number.NaN
  return Number.isNaN(written) ? Math.floor(Temporal.Instant.from(at).epochMilliseconds / 60_000) : written
}

/** Minutes since 1970 of `YYYY-MM-DD HH:MM…` as it stands, NaN when it is no time. */
function writtenMinute(text: string): number {
  return (parseDay(text) ?? Number.NaN) * DAY + (parseMinute(text.slice(11)) ?? Number.NaN)
}
