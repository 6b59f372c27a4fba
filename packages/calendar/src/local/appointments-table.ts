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
  readonly status: ColumnType<'booked' | 'cancelled', 'booked' | 'cancelled' | undefined>
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
  readonly created_at: Generated<Date>
  readonly updated_at: Generated<Date>
}

/** What the driver needs of a database; a larger one may be passed wherever its `appointments` has this shape. */
export type LocalCalendarTables = { readonly appointments: AppointmentsTable }

/** A connection pool, or a transaction that the bookings shall be part of. */
export type LocalCalendarDatabase = Kysely<LocalCalendarTables> | Transaction<LocalCalendarTables>

/** A row as read. */
export type AppointmentRow = Selectable<AppointmentsTable>
