import type { RemoteProblemKind } from '@callwright/calendar'
import type { SyncedCalendarTables } from '@callwright/calendar/synced'
import type { ColumnType, Generated } from 'kysely'

/** A JSON column: written as text, so that bytes stay as they are; read as parsed by the driver, and checked by whoever reads it. */
type JsonText = ColumnType<unknown, string, string>
/** An instant set by the database unless given. */
type Instant = ColumnType<Date, string | undefined, string>

export const CALL_STATUSES = ['ACTIVE', 'COMPLETED', 'FAILED', 'ABANDONED'] as const
export type CallStatus = (typeof CALL_STATUSES)[number]

/** One immutable version of a business's facts. */
export type BusinessesTable = { id: string; version: number; facts: JsonText; created_at: Instant }

/** A call: its snapshot, and what lists show. The truth is in `call_events`. */
export type CallsTable = {
  /** The channel's own id where it has one (Twilio's CallSid), else ours. */
  id: string
  business_id: string
  business_version: number
  channel: string
  caller_phone: string | null
  locale: string
  status: CallStatus
  outcome: string | null
  emergency: boolean
  state: string
  /** Number of the last turn; the greeting is turn 0. */
  turn: number
  /** Grows with every change of the row; a writer must know the one it read. */
  rev: number
  session: JsonText
  input: JsonText
  /** The calendar it books in: the business's own, or one for this call alone (simulation). */
  calendar_id: string
  /** The call's own clock (simulation), an ISO instant; null: the real one. */
  clock_at: string | null
  /** How badly it is heard (simulation); null: as it is said. */
  noise: JsonText | null
  created_at: Instant
  updated_at: Instant
  ended_at: ColumnType<Date | null, string | null | undefined, string | null>
}

/** The log of a call: every event with what was decided on it. Row 0 is the start, whose input stands in `calls.input`. */
export type CallEventsTable = {
  call_id: string
  seq: number
  turn: number
  event: JsonText | null
  decision: JsonText
  /** Key of the delivery that brought the event, where the channel may deliver twice. */
  delivery: string | null
  created_at: Instant
}

/** What the business must read: callers' messages and notices to the owner. */
export type MessagesTable = {
  id: string
  business_id: string
  call_id: string
  kind: 'message' | 'notice'
  content: JsonText
  created_at: Instant
}

/** Work that must be done once its turn is saved, at least once. */
export type OutboxTable = {
  id: string
  business_id: string
  /** Null for what no call brought about. */
  call_id: string | null
  payload: JsonText
  attempts: Generated<number>
  due_at: Instant
  done_at: ColumnType<Date | null, string | null | undefined, string | null>
  /** Set when it was given up, or done without a vendor. */
  note: string | null
}

/** Wrong PINs, by business. */
export type OwnerAttemptsTable = { business_id: string; at: Instant }

/** The secret in the address of each business's feed of visits. */
export type CalendarFeedsTable = { business_id: string; secret: string; created_at: Instant }

/** What was asked for under an idempotency key: a key belongs to one request. */
export type BookingRequestsTable = { business_id: string; key: string; fingerprint: string; created_at: Instant }

/** The calendars that businesses have connected. */
export type CalendarConnectionsTable = {
  business_id: string
  key: string
  provider: string
  resources: JsonText
  settings: JsonText
  /** Sealed (AES-256-GCM). */
  credentials: string
  created_at: Instant
  updated_at: Instant
}

/** The watches that vendors keep on connected calendars: they post to us when something changes there. */
export type CalendarWatchesTable = {
  /** Ours; it stands in the address that is posted to. */
  id: string
  business_id: string
  /** Key of the connection. */
  key: string
  /** One of a calendar is; the others are to be ended as soon as that one is open. */
  current: Generated<boolean>
  /** Beginning of the address that is posted to. */
  base_url: string
  /** SHA-256 of the secret that comes with each post, in base64url. */
  secret_hash: string
  /** The vendor's own id and what it watches; null until it is open. */
  vendor_id: string | null
  resource: string | null
  ends_at: ColumnType<Date | null, Date | null | undefined>
  /** When it must be seen to: opened, tried again, renewed or followed by another, ended. */
  due_at: ColumnType<Date, Date, Date>
  /** Tries that failed since it last went well, and why. */
  failures: Generated<number>
  problem: ColumnType<RemoteProblemKind | null, RemoteProblemKind | null | undefined>
  problem_message: ColumnType<string | null, string | null | undefined>
  /** When the vendor last posted. */
  posted_at: ColumnType<Date | null, Date | null | undefined>
}

export type Database = SyncedCalendarTables & {
  businesses: BusinessesTable
  calls: CallsTable
  call_events: CallEventsTable
  messages: MessagesTable
  outbox: OutboxTable
  owner_attempts: OwnerAttemptsTable
  calendar_feeds: CalendarFeedsTable
  booking_requests: BookingRequestsTable
  calendar_connections: CalendarConnectionsTable
  calendar_watches: CalendarWatchesTable
}
