import { createPgliteKysely } from '@callwright/test-fixtures/pglite'
import { createDatabase } from '@callwright/test-fixtures/postgres'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { afterAll, describe, it } from 'vitest'
import { calendarConformance } from '../conformance.ts'
import {
  localCalendarAddressMigration,
  localCalendarHoldsMigration,
  localCalendarMigration,
  localCalendarSiteMigration,
} from '../local/migration.ts'
import { memoryRemote } from '../remote/memory-remote.ts'
import { syncedCalendarMigration } from './migration.ts'
import { syncedCalendar } from './synced-calendar.ts'
import type { SyncedCalendarTables } from './tables.ts'

const database = await createDatabase()
const engines = [
  { engine: 'PGlite', db: await createPgliteKysely<SyncedCalendarTables>() },
  {
    engine: 'PostgreSQL',
    db: new Kysely<SyncedCalendarTables>({
      dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: database.url, max: 10 }) }),
    }),
  },
]
for (const { db } of engines) {
  for (const migration of [
    localCalendarMigration,
    localCalendarSiteMigration,
    localCalendarAddressMigration,
    localCalendarHoldsMigration,
    syncedCalendarMigration,
  ]) {
    await migration.up(db)
  }
}
afterAll(async () => {
  for (const { db } of engines) await db.destroy()
  await database.drop()
})

let businesses = 0
const timeZone = 'America/New_York'

describe.each(engines)('a calendar of the owner with our book on $engine', ({ db }) => {
  const cases = calendarConformance(async () =>
    syncedCalendar({
      db,
      businessId: `business-${++businesses}`,
      timeZone,
      attached: [{ key: 'main', remote: memoryRemote(), resources: ['van-1', 'van-2', 'van-3'] }],
      draft: ({ id, start, end, resource, name, address }) => ({
        reference: id,
        start,
        end,
        timeZone,
        title: name,
        place: address,
        description: '',
        resource,
      }),
    }),
  )
  it.each(cases)('$name', ({ run }) => run())
})
