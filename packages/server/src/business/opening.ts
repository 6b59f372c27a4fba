import { type BusinessFacts, nextOpening, openUntil } from '@callwright/engine'
import { Temporal } from 'temporal-polyfill'

/** True when the business is open at an instant. */
export function isOpen(facts: BusinessFacts, at: string): boolean {
  return openUntil(facts, localMinute(facts, at)) !== undefined
}

/** When a business that is closed opens next, an ISO instant; null while it is open, or does not open for weeks. */
export function opensAt(facts: BusinessFacts, at: string): string | null {
  if (isOpen(facts, at)) return null
  const next = nextOpening(facts, localMinute(facts, at))
  return next === undefined
    ? null
    : new Date(Temporal.PlainDateTime.from(next).toZonedDateTime(facts.time_zone).epochMilliseconds).toISOString()
}

/** The number of a person who answers, or null: somebody on call, else an owner. */
export function personOf(facts: BusinessFacts): string | null {
  return facts.on_call[0] ?? facts.owners[0]?.phone ?? null
}

/** Local `YYYY-MM-DDTHH:MM`. */
function localMinute(facts: BusinessFacts, at: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(facts.time_zone).toPlainDateTime().toString({ smallestUnit: 'minute' })
}
