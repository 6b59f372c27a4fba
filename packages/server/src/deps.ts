import type { Businesses } from './business/registry.ts'
import type { Attachments } from './calendars/attachments.ts'
import type { CustomerTexts } from './customers/customer-texts.ts'
import type { Log } from './log.ts'
import type { CalendarWatches } from './store/calendar-watches.ts'
import type { CallRecords } from './store/call-records.ts'
import type { Store } from './store/database.ts'
import type { Leads } from './store/leads.ts'
import type { AwaitTurn, RunTurn } from './turn/run-turn.ts'
import type { StartCall } from './turn/start-call.ts'
import type { TurnResult } from './turn/turns.ts'
import type { Calendars } from './turn/unit-of-work.ts'

/** All that the routes use. */
export type AppDeps = {
  readonly simulation: boolean
  readonly publicUrl: string | null
  /** Key that the `/v1` doors want; null: none is wanted. */
  readonly apiKey: string | null
  /** Null: the telephone doors answer 403. */
  readonly twilioAuthToken: string | null
  readonly store: Store
  readonly calls: CallRecords
  readonly leads: Leads
  readonly businesses: Businesses
  readonly calendars: Calendars
  readonly attachments: Attachments
  readonly texts: CustomerTexts
  /** Called when something was left in the outbox. */
  readonly onQueued: () => void
  readonly watches: CalendarWatches
  /** A vendor has posted: something changed in a calendar of the business, or its watch must be renewed. */
  readonly onCalendarPost: (post: { readonly business: string; readonly changed: boolean; readonly renew: boolean }) => void
  readonly startCall: StartCall
  readonly runTurn: RunTurn
  readonly awaitTurn: AwaitTurn
  /** How long a caller waits for an answer before he is asked for a moment, in ms. */
  readonly momentAfterMs: number
  /** The stored answer of a turn of a call. */
  readonly lastAnswer: (call: string, turn: number) => Promise<TurnResult>
  readonly newId: () => string
  /** The real time, an ISO instant. */
  readonly now: () => string
  readonly log: Log
  /** Files of the console by path, e.g. `/simulator`. */
  readonly pages: Pages
}

/** Static files by the path they answer at. */
export type Pages = ReadonlyMap<string, { readonly body: Uint8Array<ArrayBuffer>; readonly type: string }>
