import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What was asked for under each idempotency key of the REST door. */
export const bookingRequests: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`CREATE TABLE booking_requests (business_id text NOT NULL, key text NOT NULL, fingerprint text NOT NULL, created_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (business_id, key))`.execute(
      db,
    )
  },
}
