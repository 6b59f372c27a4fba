import type { Kysely } from 'kysely'
import {
  localCalendarAddressMigration,
  localCalendarCustomerMigration,
  localCalendarHeldForMigration,
  localCalendarHoldsMigration,
  localCalendarMigration,
  localCalendarSiteMigration,
} from './local/migration.ts'
import { syncedCalendarMigration } from './synced/migration.ts'

/** The migrations that our book of visits and synced calendars need, in their order. */
const CALENDAR_MIGRATIONS = [
  localCalendarMigration,
  localCalendarSiteMigration,
  localCalendarAddressMigration,
  localCalendarHoldsMigration,
  syncedCalendarMigration,
  localCalendarCustomerMigration,
  localCalendarHeldForMigration,
] as const

/** Creates all their tables in an empty database. */
export async function createCalendarTables<Tables>(db: Kysely<Tables>): Promise<void> {
  for (const { up } of CALENDAR_MIGRATIONS) await up(db)
}
