import type { BusinessFacts, Offer, Refusal, TimeWanted } from '@callwright/engine'
import type { BusySpan, TimeRange } from '../calendar.ts'
import { DAY_MS, instantOf } from '../time/parse-time.ts'

/** All that finding a time depends on; the same request always finds the same times. */
export type TimesRequest = {
  readonly facts: BusinessFacts
  /** ISO instant or time with offset. */
  readonly now: string
  /** Id of a service; an id that the business does not have is worked as its `general` service. */
  readonly service: string
  readonly wanted: TimeWanted
  /** Most times to offer. */
  readonly limit: number
  /** Taken time within `busyRange`, in any order; spans may overlap. */
  readonly busy: readonly BusySpan[]
  /** A visit that is about to move: its own time counts as free. */
  readonly except?: string | undefined
  /** True for an emergency, which may take the minutes that the business keeps for emergencies, and goes beyond the limits of a day. */
  readonly emergency?: boolean | undefined
  /** Where the work is, an address or a town as it was written, as far as it is known. */
  readonly place?: string | undefined
}

/** What can be offered; `refusal` says why nothing inside the wanted time could be, and is null when it could. */
export type TimesFound = { readonly offers: readonly Offer[]; readonly refusal: Refusal | null }

/** The taken time that a request must know of: today's from its beginning, for what is over counts as well, to the end of the horizon. */
export function busyRange(facts: Pick<BusinessFacts, 'horizon_days'>, now: string): TimeRange {
  const at = instantOf(now)
  return { from: new Date(at - 2 * DAY_MS).toISOString(), to: new Date(at + (facts.horizon_days + 2) * DAY_MS).toISOString() }
}
