import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * Businesses, calls and their log, messages, outbox. JSON is kept as `json`, not `jsonb`: a replay compares bytes, and
 * nothing is searched inside.
 */
export const calls: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
  },
}

const STATEMENTS = [
  `CREATE TABLE businesses (
    id text NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    facts json NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (id, version)
  )`,
  // Every turn rewrites its call's row: free space in the page and no index on what changes keep that in place (HOT). Rows of
  // usual size (2 to 5 KB) are neither compressed nor moved out, which would cost more than the turn itself.
  `CREATE TABLE calls (
    id text PRIMARY KEY,
    business_id text NOT NULL,
    business_version integer NOT NULL,
    channel text NOT NULL,
    caller_phone text,
    locale text NOT NULL,
    status text NOT NULL CHECK (status IN ('ACTIVE', 'COMPLETED', 'FAILED', 'ABANDONED')),
    outcome text,
    emergency boolean NOT NULL,
    state text NOT NULL,
    turn integer NOT NULL,
    rev integer NOT NULL,
    session json NOT NULL,
    input json NOT NULL,
    calendar_id text NOT NULL,
    clock_at text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    ended_at timestamptz,
    FOREIGN KEY (business_id, business_version) REFERENCES businesses (id, version)
  ) WITH (fillfactor = 60, toast_tuple_target = 8160)`,
  'CREATE INDEX calls_newest ON calls (created_at DESC)',
  // Written with every turn: no foreign key and no second index. Rows only come with the change of their call's own row, whose
  // `rev` lets one writer through.
  `CREATE TABLE call_events (
    call_id text NOT NULL,
    seq integer NOT NULL,
    turn integer NOT NULL,
    event json,
    decision json NOT NULL,
    delivery text,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (call_id, seq)
  ) WITH (toast_tuple_target = 8160)`,
  `CREATE TABLE messages (
    id text PRIMARY KEY,
    business_id text NOT NULL,
    call_id text NOT NULL REFERENCES calls (id) ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind IN ('message', 'notice')),
    content json NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
  )`,
  'CREATE INDEX messages_newest ON messages (business_id, created_at DESC)',
  `CREATE TABLE outbox (
    id text PRIMARY KEY,
    business_id text NOT NULL,
    call_id text NOT NULL REFERENCES calls (id) ON DELETE CASCADE,
    payload json NOT NULL,
    attempts integer NOT NULL DEFAULT 0,
    due_at timestamptz NOT NULL DEFAULT now(),
    done_at timestamptz,
    note text
  )`,
  'CREATE INDEX outbox_due ON outbox (due_at) WHERE done_at IS NULL',
  'CREATE TABLE owner_attempts (business_id text NOT NULL, at timestamptz NOT NULL DEFAULT now())',
  'CREATE INDEX owner_attempts_recent ON owner_attempts (business_id, at)',
]
