import type { ColumnType, Generated, Kysely, Selectable, Transaction } from 'kysely'

type Instant = ColumnType<Date, Date | string, Date | string>

/** The `appointments` table: visits of all businesses and all their calendars. */
export type AppointmentsTable = {
  readonly id: string
  readonly business_id: string
  /** `main`, or the calendar of its own that a simulated call has. */
  readonly calendar_id: Generated<string>
  readonly resource: string
  readonly service_type: string
  readonly starts_at: Instant
  readonly ends_at: Instant
  readonly status: ColumnType<AppointmentStatus, AppointmentStatus | undefined>
  readonly emergency: Generated<boolean>
  readonly caller_name: string
  /** E.164. */
  readonly callback_number: string | null
  readonly service_address: string
  readonly problem: string
  /** Whom the technician will meet, where that is not who booked, and a number there. */
  readonly site_who: ColumnType<string | null, string | null | undefined>
  readonly site_phone: ColumnType<string | null, string | null | undefined>
  /** The address is as it was heard: none that is known to exist in the area. */
  readonly address_unresolved: Generated<boolean>
  /** Unique within a calendar. */
  readonly idempotency_key: string
  readonly call_id: ColumnType<string | null, string | null | undefined>
  /** When a hold ends by itself. */
  readonly held_until: ColumnType<Date | null, Date | string | null | undefined>
  /** Of a hold: the visit that shall move there. */
  readonly held_for: ColumnType<string | null, string | null | undefined>
  /** How the owner's own calendar stands to it; null where the business has none but ours. */
  readonly remote_state: ColumnType<RemoteState | null, RemoteState | null | undefined>
  /** Which of the owner's calendars it stands in. */
  readonly remote_key: ColumnType<string | null, string | null | undefined>
  readonly remote_etag: ColumnType<string | null, string | null | undefined>
  /** Its time there, as last read or written. */
  readonly remote_starts_at: ColumnType<Date | null, Date | string | null | undefined>
  readonly remote_ends_at: ColumnType<Date | null, Date | string | null | undefined>
  /** Grows with each change that the owner's calendar must learn of: who writes must know the one it read. */
  readonly remote_rev: Generated<number>
  readonly remote_attempts: Generated<number>
  /** When what is to be written is tried (again). */
  readonly remote_due_at: ColumnType<Date | null, Date | string | null | undefined>
  /** BCP 47 tag of the language that the customer spoke; null where nobody knows. */
  readonly locale: ColumnType<string | null, string | null | undefined>
  /** What the customer was told last: the start as an ISO instant, `cancelled` or `conflict`; null: nothing. */
  readonly told: ColumnType<string | null, string | null | undefined>
  /** How often the customer was told something. */
  readonly tellings: Generated<number>
  readonly created_at: Generated<Date>
  readonly updated_at: Generated<Date>
}

/**
 * `held`: kept while a caller hears the read-back. `pencilled`: the caller said yes, and the owner's calendar has yet to take it.
 * All but `cancelled` take their time.
 */
export type AppointmentStatus = 'held' | 'pencilled' | 'booked' | 'cancelled'

/** What has become of a visit in the owner's calendar, or is to become of it. */
export type RemoteState = 'to_write' | 'to_update' | 'to_remove' | 'written' | 'removed'

/** What the driver needs of a database; a larger one may be passed wherever its `appointments` has this shape. */
export type LocalCalendarTables = { readonly appointments: AppointmentsTable }

/** A connection pool, or a transaction that the bookings shall be part of. */
export type LocalCalendarDatabase = Kysely<LocalCalendarTables> | Transaction<LocalCalendarTables>

/** A row as read. */
export type AppointmentRow = Selectable<AppointmentsTable>
