import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Creates `calendar_sync` and `calendar_news`. */
export const syncedCalendarMigration: Required<Migration> = {
  up: async (db) => {
    await sql`
      CREATE TABLE calendar_sync (
        business_id text NOT NULL,
        remote_key text NOT NULL,
        cursor text,
        mirror json,
        mirror_from timestamptz,
        mirror_to timestamptz,
        mirrored_at timestamptz,
        problem text,
        problem_message text,
        problem_since timestamptz,
        synced_at timestamptz,
        PRIMARY KEY (business_id, remote_key)
      )`.execute(db)
    await sql`
      CREATE TABLE calendar_news (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        business_id text NOT NULL,
        key text NOT NULL,
        content json NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        told_at timestamptz,
        UNIQUE (business_id, key)
      )`.execute(db)
    await sql`CREATE INDEX calendar_news_untold ON calendar_news (id) WHERE told_at IS NULL`.execute(db)
  },
  down: async (db) => {
    await sql`DROP TABLE calendar_news, calendar_sync`.execute(db)
  },
}
