import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The calendars that businesses have connected; `credentials` are sealed. */
export const calendarConnections: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`CREATE TABLE calendar_connections (
      business_id text NOT NULL,
      key text NOT NULL,
      provider text NOT NULL,
      resources json NOT NULL,
      settings json NOT NULL,
      credentials text NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      updated_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (business_id, key)
    )`.execute(db)
  },
}
