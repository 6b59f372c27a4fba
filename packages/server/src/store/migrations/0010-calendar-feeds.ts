import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The secret in the address of each business's feed. */
export const calendarFeeds: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`CREATE TABLE calendar_feeds (business_id text PRIMARY KEY, secret text NOT NULL UNIQUE, created_at timestamptz NOT NULL DEFAULT now())`.execute(
      db,
    )
  },
}
