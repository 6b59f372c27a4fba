import type { BusinessFacts, Offer } from '@callwright/engine'
import { DAY_MS, dateOf, instantOf, MINUTE_MS } from '../time/parse-time.ts'
import { instantAt } from '../time/zone.ts'
import { agendaOf, localDay } from './agenda.ts'
import { whoComes } from './assign.ts'
import type { TimesRequest } from './request.ts'
import { rulesOf } from './rules.ts'

/** What lies round a time, as far as it counts for that time. Instants in milliseconds, `to` exclusive. */
export type Surroundings = {
  readonly from: number
  readonly to: number
  /** The local days `YYYY-MM-DD` in which something may count that somebody else takes at the same moment, in order. */
  readonly days: readonly string[]
  /** Whose visits count; undefined: everybody's. */
  readonly resources: readonly string[] | undefined
}

/** A time that somebody is about to take, and what is known of the visit. */
export type AboutToTake = Pick<TimesRequest, 'facts' | 'busy' | 'except' | 'emergency' | 'place'> & { readonly time: Offer }

/** Whether anything but overlap can take a time: ways between visits, or limits of a day. */
export function isTakenByMoreThanOverlap(facts: BusinessFacts): boolean {
  const { ways, limited } = rulesOf(facts)
  return limited || ways.longest > 0
}

/** What has to be known to tell whether a time is still free. */
export function surroundings(facts: BusinessFacts, start: number, end: number, resource: string): Surroundings {
  const { ways, limited, offsets: offsetsAt } = rulesOf(facts)
  const beside = ways.longest * MINUTE_MS
  const offsets = offsetsAt(start)
  const day = localDay(offsets, start)
  const [from, to] = [start - beside, end + beside]
  const [first, last] = [localDay(offsets, from), localDay(offsets, to - 1)]
  const midnight = (of: number) => instantAt(offsets, of * DAY_MS)
  return {
    from: limited ? Math.min(midnight(day), from) : from,
    to: limited ? Math.max(midnight(day + 1), to) : to,
    days: Array.from({ length: last - first + 1 }, (_, at) => dateOf(first + at)),
    resources: limited ? undefined : [resource],
  }
}

/**
 * Whether a time that was offered can still be given away after what others have taken since: by overlap, by the ways before and after it, and
 * by the limits of the day. What no other caller changes, such as hours and notice, was looked at when it was offered, and does not depend on
 * how long a caller takes to say yes. Where ways differ and the place of the visit is not known, overlap and limits alone are certain.
 */
export function isStillFree({ facts, time, busy, except, emergency, place }: AboutToTake): boolean {
  const start = instantOf(time.start)
  const wanted = { windows: [] }
  const agenda = agendaOf({ facts, now: time.start, service: 'general', wanted, limit: 1, busy, except, emergency, place })
  const { rules } = agenda
  const ways = place === undefined && !rules.ways.same ? { ...rules.ways, between: () => 0 } : rules.ways
  const own = {
    ...agenda,
    rules: { ...rules, ways },
    resources: rules.resources,
    duration: instantOf(time.end) - start,
    reservedFrom: Number.POSITIVE_INFINITY,
  }
  return whoComes(own, start, time.resource) !== null
}
