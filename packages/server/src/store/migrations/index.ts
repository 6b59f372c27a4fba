import { localCalendarMigration } from '@callwright/calendar'
import type { Migration } from 'kysely/migration'
import { calls } from './0001-calls.ts'

/** All migrations in their order. A new one gets the next number; one that was ever released never changes. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-calls': calls,
  '0002-appointments': localCalendarMigration,
}
