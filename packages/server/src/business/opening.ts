import { type BusinessFacts, nextOpening, openingWeek } from '@callwright/engine'
import { Temporal } from 'temporal-polyfill'

/** True when the business is open at an instant. */
export function isOpen(facts: BusinessFacts, at: string): boolean {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(facts.time_zone)
  if (facts.closed_days.includes(local.toPlainDate().toString())) return false
  const minute = local.hour * 60 + local.minute
  return (openingWeek(facts)[local.dayOfWeek - 1] ?? []).some((span) => span.from <= minute && minute < span.to)
}

/** When a business that is closed opens next, an ISO instant; null while it is open, or does not open for weeks. */
export function opensAt(facts: BusinessFacts, at: string): string | null {
  if (isOpen(facts, at)) return null
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(facts.time_zone)
  const next = nextOpening(facts, local.toPlainDateTime().toString({ smallestUnit: 'minute' }))
  return next === undefined
    ? null
    : new Date(Temporal.PlainDateTime.from(next).toZonedDateTime(facts.time_zone).epochMilliseconds).toISOString()
}

/** The number of a person who answers, or null: somebody on call, else an owner. */
export function personOf(facts: BusinessFacts): string | null {
  return facts.on_call[0] ?? facts.owners[0]?.phone ?? null
}
