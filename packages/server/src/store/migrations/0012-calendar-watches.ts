import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * The watches that vendors keep on connected calendars. One of a calendar is `current`; those that it followed are ended as soon as it is
 * open. Of its secret a hash is kept: it only ever comes back to us. Whoever disconnects a calendar forgets its watches.
 */
export const calendarWatches: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`CREATE TABLE calendar_watches (
      id text PRIMARY KEY,
      business_id text NOT NULL,
      key text NOT NULL,
      current boolean NOT NULL DEFAULT true,
      base_url text NOT NULL,
      secret_hash text NOT NULL,
      vendor_id text,
      resource text,
      ends_at timestamptz,
      due_at timestamptz NOT NULL,
      failures integer NOT NULL DEFAULT 0,
      problem text,
      problem_message text,
      posted_at timestamptz,
      FOREIGN KEY (business_id, key) REFERENCES calendar_connections ON DELETE CASCADE
    )`.execute(db)
    await sql`CREATE UNIQUE INDEX calendar_watches_current ON calendar_watches (business_id, key) WHERE current`.execute(db)
  },
}
