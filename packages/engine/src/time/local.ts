import { Temporal } from 'temporal-polyfill'

/** Turns an instant into the wall-clock time of a zone. */
export type LocalClock = (at: string) => string

/**
 * A clock for one IANA zone: ISO instant in, local `YYYY-MM-DDTHH:MM` out, daylight saving included. The formatter is built
 * once, because building one costs more than a whole turn.
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
  return (at) => format.format(Temporal.Instant.from(at).epochMilliseconds).replace(' ', 'T')
}
