import { Temporal } from 'temporal-polyfill'
import { UsageError } from '../command.ts'

/** Time between two events of a call that runs on a clock of its own. */
const STEP_MS = 6_000

/** The instants of a call: real ones, or from `at` (local to the zone, or with offset) on at a steady pace. */
export function callClock(at: string | undefined, zone: string): () => string {
  if (at === undefined) return () => Temporal.Now.instant().toString({ fractionalSecondDigits: 3 })
  let next = startOf(at, zone)
  return () => {
    const now = next
    next += STEP_MS
    return Temporal.Instant.fromEpochMilliseconds(now).toString({ fractionalSecondDigits: 3 })
  }
}

/** An instant as the business's own clock shows it, with offset. */
export function localInstant(at: string, zone: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toString({ timeZoneName: 'never', fractionalSecondDigits: 0 })
}

function startOf(at: string, zone: string): number {
  try {
    if (/(Z|[+-]\d{2}:\d{2})$/i.test(at)) return Temporal.Instant.from(at).epochMilliseconds
    return Temporal.PlainDateTime.from(at).toZonedDateTime(zone).epochMilliseconds
  } catch {
    throw new UsageError(`--at "${at}" is not a time like 2026-11-23T09:05`)
  }
}
