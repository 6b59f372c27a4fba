import type { BusinessFacts } from '@callwright/engine'
import { Temporal } from 'temporal-polyfill'
import { isOpen, opensAt } from './opening.ts'

/** What can wait makes no telephone ring outside these hours of the business's own clock, unless it is open. */
const DAY = { begins: 8, ends: 21 } as const

/** When what can wait may be told, an ISO instant: in the morning, or when the business opens, if that is sooner; null: now. */
export function quietUntil(facts: BusinessFacts, at: string): string | null {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(facts.time_zone)
  if ((local.hour >= DAY.begins && local.hour < DAY.ends) || isOpen(facts, at)) return null
  const day = local.hour < DAY.begins ? local : local.add({ days: 1 })
  const morning = day.toPlainDate().toZonedDateTime({ timeZone: facts.time_zone, plainTime: { hour: DAY.begins } })
  const opening = opensAt(facts, at)
  const until = Math.min(morning.epochMilliseconds, opening === null ? Number.POSITIVE_INFINITY : Date.parse(opening))
  return new Date(until).toISOString()
}
