import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * Creates `appointments`. The exclusion constraint sells a resource's time once, whatever the race: needs the extension
 * `btree_gist`, which PostgreSQL brings along and PGlite loads from `contrib/btree_gist`. Travel time is not its business.
 */
export const localCalendarMigration: Required<Migration> = {
  up: async (db) => {
    await sql`CREATE EXTENSION IF NOT EXISTS btree_gist`.execute(db)
    await sql`
      CREATE TABLE appointments (
        id text PRIMARY KEY,
        business_id text NOT NULL,
        calendar_id text NOT NULL DEFAULT 'main',
        resource text NOT NULL,
        service_type text NOT NULL,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        status text NOT NULL DEFAULT 'booked' CHECK (status IN ('booked', 'cancelled')),
        emergency boolean NOT NULL DEFAULT false,
        caller_name text NOT NULL,
        callback_number text,
        service_address text NOT NULL,
        problem text NOT NULL,
        idempotency_key text NOT NULL,
        call_id text,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT appointments_end_after_start CHECK (ends_at > starts_at),
        CONSTRAINT appointments_idempotency_key UNIQUE (business_id, calendar_id, idempotency_key),
        CONSTRAINT appointments_time_single EXCLUDE USING gist (
          business_id WITH =, calendar_id WITH =, resource WITH =, tstzrange(starts_at, ends_at) WITH &&
        ) WHERE (status = 'booked')
      )`.execute(db)
    await sql`
      CREATE INDEX appointments_by_time ON appointments (business_id, calendar_id, starts_at) WHERE status = 'booked'`.execute(db)
    await sql`
      CREATE INDEX appointments_by_phone ON appointments (business_id, calendar_id, callback_number, starts_at)
      WHERE status = 'booked'`.execute(db)
  },
  down: async (db) => {
    await sql`DROP TABLE appointments`.execute(db)
  },
}

/** Adds who is at the place of a visit, where that is somebody else than who booked it. */
export const localCalendarSiteMigration: Required<Migration> = {
  up: async (db) => {
    await sql`ALTER TABLE appointments ADD COLUMN site_who text, ADD COLUMN site_phone text`.execute(db)
  },
  down: async (db) => {
    await sql`ALTER TABLE appointments DROP COLUMN site_who, DROP COLUMN site_phone`.execute(db)
  },
}

/** Adds whether the address of a visit is still as it was heard. */
export const localCalendarAddressMigration: Required<Migration> = {
  up: async (db) => {
    await sql`ALTER TABLE appointments ADD COLUMN address_unresolved boolean NOT NULL DEFAULT false`.execute(db)
  },
  down: async (db) => {
    await sql`ALTER TABLE appointments DROP COLUMN address_unresolved`.execute(db)
  },
}
