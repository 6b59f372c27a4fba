import type { BusinessFacts, Failure, Result } from '@callwright/engine'
import type { Businesses } from '../business/registry.ts'
import type { CustomerTexts } from '../customers/customer-texts.ts'
import type { Log } from '../log.ts'
import type { Calls } from '../store/calls.ts'
import type { Store } from '../store/database.ts'
import type { OpenEmergencies } from '../store/open-emergencies.ts'
import type { TurnAnswer } from './answer.ts'
import type { Engine } from './engine.ts'
import type { Noise } from './noise.ts'
import type { EventBody } from './play.ts'
import type { RecentCalls } from './recent-calls.ts'
import type { Calendars } from './unit-of-work.ts'

/** What turns run on. */
export type TurnDeps = {
  readonly store: Store
  readonly calls: Calls
  readonly emergencies: OpenEmergencies
  readonly recent: RecentCalls
  readonly texts: CustomerTexts
  readonly engine: Engine
  readonly businesses: Businesses
  readonly calendars: Calendars
  /** How badly calls are heard in simulation, unless one says so itself. */
  readonly noise: Noise | null
  /** The real time, an ISO instant. */
  readonly now: () => string
  readonly log: Log
  /** Longest that one answer of a calendar may take, in ms. */
  readonly effectDeadlineMs: number
  /** Called after a turn that left work in the outbox. */
  readonly onQueued: () => void
}

/** One thing that happened to a call. */
export type TurnRequest = {
  readonly call: string
  readonly event: EventBody
  /** Key of the delivery, where the channel may deliver twice. */
  readonly delivery?: string | undefined
  /** Moves the call's own clock (simulation) to this instant first. */
  readonly at?: string | undefined
}

/** A call that begins. */
export type CallRequest = {
  readonly call: string
  readonly facts: BusinessFacts
  readonly channel: string
  /** E.164, or null when withheld. */
  readonly callerPhone: string | null
  readonly locale?: string | undefined
  readonly simulation?: Simulation | undefined
}

/** A clock and a calendar for one call alone. */
export type Simulation = {
  /** ISO instant; null: the real clock. */
  readonly at: string | null
  /** Visits already in its calendar; null: the business's own calendar. */
  readonly existing: readonly ExistingVisit[] | null
  /** How badly the caller is heard; undefined: as the server's other simulated calls. */
  readonly noise?: Noise | undefined
}

export type ExistingVisit = {
  /** ISO, local to the business where it has no offset. */
  readonly start: string
  readonly service: string
  readonly name: string
  readonly phone: string | null
  readonly address: string
}

export type TurnResult = Result<TurnAnswer>
export type { Failure }
