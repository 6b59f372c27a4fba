import { DAY_MS, dayOf, wallOf } from '../../time/parse-time.ts'
import { type Unreadable, unreadable } from './unreadable.ts'

/** A date or a time as it is written, without its zone. */
export type TimeValue = {
  /** Milliseconds, read as if UTC. */
  readonly wall: number
  readonly allDay: boolean
  /** Written with a `Z`. */
  readonly utc: boolean
}

const DATE = /^(?<year>\d{4})-?(?<month>\d{2})-?(?<day>\d{2})$/
const CLOCK = /^(?<hour>\d{2}):?(?<minute>\d{2}):?(?<second>\d{2})?(?:\.0+)?(?<utc>Z)?$/

/**
 * Reads `20261124`, `20261124T130000` and `20261124T130000Z` (RFC 5545 §3.3.4, §3.3.5), and what is often written instead: without
 * seconds, with the dashes and colons of ISO 8601, with a leap second.
 */
export function readTimeValue(value: string): TimeValue | Unreadable {
  const text = value.trim().toUpperCase()
  const [date = '', clock, ...more] = text.split('T')
  const { year, month, day } = DATE.exec(date)?.groups ?? {}
  const iso = `${year}-${month}-${day}`
  if (clock === undefined) {
    const wall = dayOf(iso) * DAY_MS
    return Number.isNaN(wall) ? unreadable(`“${shown(value)}” is no date`) : { wall, allDay: true, utc: false }
  }
  const { hour, minute, second, utc } = CLOCK.exec(clock)?.groups ?? {}
  const wall = wallOf(`${iso}T${hour}:${minute}:${second === '60' ? '59' : (second ?? '00')}`)
  if (Number.isNaN(wall) || more.length > 0) return unreadable(`“${shown(value)}” is no time`)
  return { wall, allDay: false, utc: utc !== undefined }
}

/** A few characters of a value, fit for a message. */
function shown(value: string): string {
  return value.trim().slice(0, 30)
}
