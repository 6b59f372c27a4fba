import { type BusinessFacts, type OpeningDay, openingDays } from '@callwright/engine'
import { DAY_MS, MINUTE_MS } from '../time/parse-time.ts'
import { type ZoneOffsets, zoneOffsets } from '../time/zone.ts'
import { type Kept, keptFree } from './kept-free.ts'
import { type Place, type Ways, waysOf } from './places.ts'

/** Somebody who can be sent. */
export type Resource = {
  readonly id: string
  readonly skills: readonly string[]
  /** Where the day begins and ends. */
  readonly base: Place
  readonly mostVisits: number
}

/** What follows from the facts of a business alone, worked out once for all requests. Days are counted from 1970-01-01. */
export type Rules = {
  readonly opening: (day: number) => OpeningDay
  readonly kept: (day: number) => readonly Kept[]
  readonly ways: Ways
  /** The least versatile first, so that who can do anything stays free longest. */
  readonly resources: readonly Resource[]
  /** Visits on a day, of each resource or of all together, that only emergencies exceed. */
  readonly limited: boolean
  readonly mostVisits: number
  /** Milliseconds between two starts. */
  readonly slot: number
  /** The clock of the business over the horizon of a request. */
  readonly offsets: (now: number) => ZoneOffsets
}

/** Facts are immutable, so what follows from them stays true as long as they are held. */
const known = new WeakMap<BusinessFacts, Rules>()

/** The rules of a business. */
export function rulesOf(facts: BusinessFacts): Rules {
  const before = known.get(facts)
  if (before) return before
  const ways = waysOf(facts)
  const home = ways.placeOf(facts.address)
  const breadth = ({ skills }: { readonly skills: readonly string[] }) => (skills.includes('*') ? facts.services.length + 1 : skills.length)
  const resources = facts.resources
    .toSorted((a, b) => breadth(a) - breadth(b))
    .map(({ id, skills, base, max_visits_per_day: most = Number.POSITIVE_INFINITY }) => ({
      id,
      skills,
      base: base === undefined ? home : ways.placeOf(base),
      mostVisits: most,
    }))
  const { max_visits_per_day: mostVisits = Number.POSITIVE_INFINITY } = facts
  const rules: Rules = {
    opening: openingDays(facts),
    kept: keptFree(facts),
    ways,
    resources,
    limited: Math.min(mostVisits, ...resources.map((each) => each.mostVisits)) < Number.POSITIVE_INFINITY,
    mostVisits,
    slot: facts.slot_minutes * MINUTE_MS,
    offsets: offsetsByYear(facts),
  }
  known.set(facts, rules)
  return rules
}

/** Years of clock changes that are kept: requests of one time need one, replayed ones some more. */
const MOST_YEARS = 8

/** Clock changes are asked of the time zone's tables once a year: that takes longer than finding a time. */
function offsetsByYear({ time_zone: zone, horizon_days: horizon }: BusinessFacts): (now: number) => ZoneOffsets {
  const years = new Map<number, ZoneOffsets>()
  return (now) => {
    const year = new Date(now).getUTCFullYear()
    const before = years.get(year)
    if (before) return before
    if (years.size >= MOST_YEARS) years.clear()
    const offsets = zoneOffsets(zone, Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1) + (horizon + 3) * DAY_MS)
    years.set(year, offsets)
    return offsets
  }
}
