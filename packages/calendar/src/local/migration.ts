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

/** Adds times that are held, and what the owner's own calendar knows of a visit. */
export const localCalendarHoldsMigration: Required<Migration> = {
  up: async (db) => {
    await sql`
      ALTER TABLE appointments
        ADD COLUMN held_until timestamptz,
        ADD COLUMN remote_state text CHECK (remote_state IN ('to_write', 'to_update', 'to_remove', 'written', 'removed')),
        ADD COLUMN remote_key text,
        ADD COLUMN remote_etag text,
        ADD COLUMN remote_starts_at timestamptz,
        ADD COLUMN remote_ends_at timestamptz,
        ADD COLUMN remote_rev integer NOT NULL DEFAULT 0,
        ADD COLUMN remote_attempts integer NOT NULL DEFAULT 0,
        ADD COLUMN remote_due_at timestamptz,
        DROP CONSTRAINT appointments_status_check,
        ADD CONSTRAINT appointments_status_check CHECK (status IN ('held', 'pencilled', 'booked', 'cancelled')),
        ADD CONSTRAINT appointments_held_until CHECK ((status = 'held') = (held_until IS NOT NULL)),
        DROP CONSTRAINT appointments_time_single,
        ADD CONSTRAINT appointments_time_single EXCLUDE USING gist (
          business_id WITH =, calendar_id WITH =, resource WITH =, tstzrange(starts_at, ends_at) WITH &&
        ) WHERE (status <> 'cancelled')`.execute(db)
    await sql`DROP INDEX appointments_by_time`.execute(db)
    await sql`
      CREATE INDEX appointments_by_time ON appointments (business_id, calendar_id, starts_at) WHERE status <> 'cancelled'`.execute(db)
    await sql`DROP INDEX appointments_by_phone`.execute(db)
    await sql`
      CREATE INDEX appointments_by_phone ON appointments (business_id, calendar_id, callback_number, starts_at)
      WHERE status IN ('pencilled', 'booked')`.execute(db)
    await sql`CREATE INDEX appointments_held ON appointments (business_id, calendar_id, call_id) WHERE status = 'held'`.execute(db)
    await sql`CREATE INDEX appointments_to_settle ON appointments (remote_due_at) WHERE remote_due_at IS NOT NULL`.execute(db)
  },
  down: async (db) => {
    await sql`DELETE FROM appointments WHERE status = 'held'`.execute(db)
    await sql`UPDATE appointments SET status = 'booked' WHERE status = 'pencilled'`.execute(db)
    await sql`DROP INDEX appointments_to_settle, appointments_held, appointments_by_phone, appointments_by_time`.execute(db)
    await sql`
      ALTER TABLE appointments
        DROP CONSTRAINT appointments_time_single,
        DROP CONSTRAINT appointments_status_check,
        DROP CONSTRAINT appointments_held_until,
        DROP COLUMN held_until,
        DROP COLUMN remote_state,
        DROP COLUMN remote_key,
        DROP COLUMN remote_etag,
        DROP COLUMN remote_starts_at,
        DROP COLUMN remote_ends_at,
        DROP COLUMN remote_rev,
        DROP COLUMN remote_attempts,
        DROP COLUMN remote_due_at,
        ADD CONSTRAINT appointments_status_check CHECK (status IN ('booked', 'cancelled')),
        ADD CONSTRAINT appointments_time_single EXCLUDE USING gist (
          business_id WITH =, calendar_id WITH =, resource WITH =, tstzrange(starts_at, ends_at) WITH &&
        ) WHERE (status = 'booked')`.execute(db)
    await sql`
      CREATE INDEX appointments_by_time ON appointments (business_id, calendar_id, starts_at) WHERE status = 'booked'`.execute(db)
    await sql`
      CREATE INDEX appointments_by_phone ON appointments (business_id, calendar_id, callback_number, starts_at)
      WHERE status = 'booked'`.execute(db)
  },
}

/** Adds which visit shall move to a time that is held. */
export const localCalendarHeldForMigration: Required<Migration> = {
  up: async (db) => {
    await sql`ALTER TABLE appointments ADD COLUMN held_for text`.execute(db)
  },
  down: async (db) => {
    await sql`ALTER TABLE appointments DROP COLUMN held_for`.execute(db)
  },
}

/** Adds what texts to customers need: their language, and what they were told last, so that nobody is told the same thing twice. */
export const localCalendarCustomerMigration: Required<Migration> = {
  up: async (db) => {
    await sql`
      ALTER TABLE appointments ADD COLUMN locale text, ADD COLUMN told text, ADD COLUMN tellings integer NOT NULL DEFAULT 0`.execute(db)
    // Of what was booked before nobody is told now.
    await sql`
      UPDATE appointments SET told = CASE WHEN status = 'cancelled' THEN 'cancelled'
        ELSE to_char(starts_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') END
      WHERE status IN ('booked', 'cancelled')`.execute(db)
  },
  down: async (db) => {
    await sql`ALTER TABLE appointments DROP COLUMN locale, DROP COLUMN told, DROP COLUMN tellings`.execute(db)
  },
}
