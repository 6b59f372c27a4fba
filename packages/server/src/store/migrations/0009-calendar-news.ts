import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What a calendar brings about belongs to no call. */
export const calendarNews: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`ALTER TABLE outbox ALTER COLUMN call_id DROP NOT NULL`.execute(db)
  },
}
