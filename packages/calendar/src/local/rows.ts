import { sql } from 'kysely'
import type { AppointmentRow, LocalCalendarDatabase } from './appointments-table.ts'

/** Whose rows they are. */
export type Owner = { readonly businessId: string; readonly calendarId: string }

/** The statements from which all others of one calendar are made, on a connection or within a transaction. */
export function rowsOf(db: LocalCalendarDatabase, owner: Owner) {
  const { businessId, calendarId } = owner
  const stored = () => db.selectFrom('appointments').selectAll().where('business_id', '=', businessId).where('calendar_id', '=', calendarId)
  return {
    db,
    owner,
    mine: { business_id: businessId, calendar_id: calendarId },
    stored,
    standing: () => stored().where('status', 'in', ['pencilled', 'booked']),
    add: () => db.insertInto('appointments'),
    change: () => db.updateTable('appointments').where('business_id', '=', businessId).where('calendar_id', '=', calendarId).returningAll(),
    drop: () => db.deleteFrom('appointments').where('business_id', '=', businessId).where('calendar_id', '=', calendarId).returning('id'),
  }
}

/** See `rowsOf`. */
export type Rows = ReturnType<typeof rowsOf>

/** How a change is to reach the owner's own calendar, where the business has one. */
export type Reach = {
  /** Seconds after which somebody else sees to it, should whoever changes it now not come to that. */
  readonly dueInSeconds: number
  /** Key of the calendar that it is to reach. */
  readonly key: string
}

/** When somebody else sees to it. */
export const soon = ({ dueInSeconds }: Reach) => sql<Date>`now() + interval '1 second' * ${dueInSeconds}`

/** What a change leaves to be brought to the owner's own calendar. */
export function intention(state: 'to_update' | 'to_remove', reach: Reach) {
  return {
    // What was never written is still to be written, with its new time: it waits, or is older than the connection to that calendar.
    remote_state: sql<
      AppointmentRow['remote_state']
    >`CASE WHEN ${state} = 'to_update' AND (remote_state IS NULL OR remote_state = 'to_write') THEN 'to_write' ELSE ${state} END`,
    // Of a change that was never seen through it is not known whether it came there.
    remote_starts_at: sql<Date | null>`CASE WHEN remote_state = 'to_update' THEN NULL ELSE remote_starts_at END`,
    remote_rev: sql<number>`remote_rev + 1`,
    remote_attempts: 0,
    remote_due_at: soon(reach),
  }
}
