import type { CallInput, CallView, DialogEvent, Effect, Listen, Spoken } from '@callwright/engine'
import type { Noise } from '../turn/noise.ts'
import type { Statement, Store, Transaction } from './database.ts'
import type { CallStatus } from './schema.ts'

/** A call as the next turn needs it. `session` is what was saved, not yet checked. */
export type LoadedCall = {
  readonly id: string
  readonly businessId: string
  readonly businessVersion: number
  readonly channel: string
  readonly callerPhone: string | null
  readonly status: CallStatus
  readonly turn: number
  readonly rev: number
  readonly session: unknown
  readonly calendarId: string
  readonly clockAt: string | null
  /** How badly it is heard (simulation). */
  readonly noise: Noise | null
  /** Keys of all deliveries taken in up to `rev`. */
  readonly deliveries: readonly string[]
}

/** What is kept of a decision: all that an answer or a replay needs, but the trace, which a replay makes anew. */
export type SavedDecision = {
  readonly say: readonly Spoken[]
  readonly listen: Listen
  readonly effects: readonly Effect[]
  readonly view: CallView
}

/** One row of a call's log. `event` is null for the start. */
export type LogRow = { readonly seq: number; readonly turn: number; readonly event: DialogEvent | null; readonly decision: SavedDecision }

/** A row for `messages`. */
export type NewMessage = { readonly id: string; readonly kind: 'message' | 'notice'; readonly content: string }
/** A row for `outbox`. */
export type NewJob = {
  readonly id: string
  readonly payload: string
  /** An ISO instant before which nobody is told; null: at once. */
  readonly due: string | null
}

/** All that a turn changes, written at once or not at all. */
export type TurnRecord = {
  readonly call: string
  readonly business: string
  /** The rev that was read; the turn is not saved when another has been since. */
  readonly rev: number
  readonly turn: number
  readonly status: CallStatus
  /** JSON text. */
  readonly session: string
  readonly view: CallView
  readonly clockAt: string | null
  readonly delivery: string | null
  readonly rows: readonly LogRow[]
  readonly messages: readonly NewMessage[]
  readonly jobs: readonly NewJob[]
}

/** What a call begins with, beside its first turn. */
export type NewCall = TurnRecord & {
  readonly businessVersion: number
  readonly channel: string
  readonly callerPhone: string | null
  readonly input: CallInput
  readonly calendarId: string
  readonly noise: Noise | null
}

const LOAD: Statement = {
  name: 'call_load',
  text: `SELECT c.id, c.business_id AS "businessId", c.business_version AS "businessVersion", c.channel, c.caller_phone AS "callerPhone",
    c.status, c.turn, c.rev, c.session, c.calendar_id AS "calendarId", c.clock_at AS "clockAt", c.noise,
    ARRAY(SELECT e.delivery FROM call_events e WHERE e.call_id = c.id AND e.delivery IS NOT NULL) AS deliveries
    FROM calls c WHERE c.id = $1`,
}

const LOCK: Statement = { name: 'call_lock', text: 'SELECT rev FROM calls WHERE id = $1 FOR UPDATE' }

const UPDATE = `UPDATE calls SET rev = rev + 1, turn = $3, status = $4, outcome = $5, emergency = $6, state = $7, locale = $8, session = $9::json,
    clock_at = $10, updated_at = now(), ended_at = CASE WHEN $4 = 'ACTIVE' THEN NULL ELSE coalesce(ended_at, now()) END
    WHERE id = $1 AND rev = $2 RETURNING id, business_id`

/** The common turn: one event, nothing to send. */
const SAVE_ONE: Statement = {
  name: 'turn_save_one',
  text: `WITH saved AS (${UPDATE}), logged AS (
    INSERT INTO call_events (call_id, seq, turn, event, decision, delivery)
    SELECT saved.id, $12::integer, $3::integer, $13::json, $14::json, $11::text FROM saved
  ) SELECT id FROM saved`,
}

const MANY = `logged AS (
    INSERT INTO call_events (call_id, seq, turn, event, decision, delivery)
    SELECT saved.id, e.seq, e.turn, e.event, e.decision, e.delivery
    FROM saved, json_to_recordset($11::json) AS e(seq integer, turn integer, event json, decision json, delivery text)
  ), noted AS (
    INSERT INTO messages (id, business_id, call_id, kind, content)
    SELECT m.id, saved.business_id, saved.id, m.kind, m.content::json
    FROM saved, json_to_recordset($12::json) AS m(id text, kind text, content text)
    ON CONFLICT (id) DO NOTHING
  ), queued AS (
    INSERT INTO outbox (id, business_id, call_id, payload, due_at)
    SELECT j.id, saved.business_id, saved.id, j.payload::json, coalesce(j.due, now())
    FROM saved, json_to_recordset($13::json) AS j(id text, payload text, due timestamptz)
    ON CONFLICT (id) DO NOTHING
  ) SELECT id FROM saved`

const SAVE_MANY: Statement = { name: 'turn_save_many', text: `WITH saved AS (${UPDATE}), ${MANY}` }

const CREATE: Statement = {
  name: 'call_create',
  text: `WITH saved AS (
    INSERT INTO calls (id, rev, turn, status, outcome, emergency, state, locale, session, clock_at,
      business_id, business_version, channel, caller_phone, input, calendar_id, noise, ended_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::json, $10, $14, $15, $16, $17, $18::json, $19, $20::json, CASE WHEN $4 = 'ACTIVE' THEN NULL ELSE now() END)
    ON CONFLICT (id) DO NOTHING RETURNING id, business_id
  ), ${MANY}`,
}

const TURN_ROWS: Statement = {
  name: 'turn_rows',
  text: 'SELECT seq, turn, event, decision FROM call_events WHERE call_id = $1 AND turn = $2 ORDER BY seq',
}

const TURN_OF: Statement = { name: 'turn_of_delivery', text: 'SELECT turn FROM call_events WHERE call_id = $1 AND delivery = $2' }

/** Simulated calls have no part in it: they come and go. */
const LAST_LOCALE: Statement = {
  name: 'call_last_locale',
  text: `SELECT locale FROM calls WHERE business_id = $1 AND caller_phone = $2 AND turn > 0 AND clock_at IS NULL AND calendar_id = 'main'
    ORDER BY created_at DESC LIMIT 1`,
}

/** Calls in the database. */
export type Calls = {
  readonly load: (id: string) => Promise<LoadedCall | null>
  /** Holds the call until the transaction ends; answers its rev. */
  readonly lock: (id: string, within: Transaction) => Promise<number | null>
  /** Saves a turn; false when the call has moved on since it was read. */
  readonly save: (turn: TurnRecord, within?: Transaction) => Promise<boolean>
  /** Saves a new call; false when there is one of that id. */
  readonly create: (call: NewCall, within?: Transaction) => Promise<boolean>
  readonly turnRows: (id: string, turn: number) => Promise<LogRow[]>
  /** The turn that took a delivery in. */
  readonly turnOf: (id: string, delivery: string) => Promise<number | null>
  /** The language that the last call of a number ended in. */
  readonly lastLocale: (business: string, phone: string) => Promise<string | null>
}

/** Binds the statements to a database. A delivery that another process saved first shows as `false` from `save`. */
export function calls(store: Store): Calls {
  return {
    load: async (id) => (await store.run<LoadedCall>(LOAD, [id]))[0] ?? null,
    lock: async (id, within) => (await store.run<{ rev: number }>(LOCK, [id], within))[0]?.rev ?? null,
    save: async (turn, within) => {
      const [row] = turn.rows
      const simple = row !== undefined && turn.rows.length === 1 && turn.messages.length === 0 && turn.jobs.length === 0
      try {
        const saved = simple
          ? await store.run(
              SAVE_ONE,
              [...common(turn), turn.delivery, row.seq, JSON.stringify(row.event), JSON.stringify(row.decision)],
              within,
            )
          : await store.run(SAVE_MANY, [...common(turn), ...many(turn)], within)
        return saved.length > 0
      } catch (error) {
        if (isTaken(error)) return false
        throw error
      }
    },
    create: async (call, within) => {
      const { business, businessVersion, channel, callerPhone, input, calendarId } = call
      const noise = call.noise && JSON.stringify(call.noise)
      const values = [business, businessVersion, channel, callerPhone, JSON.stringify(input), calendarId, noise]
      return (await store.run(CREATE, [...common(call), ...many(call), ...values], within)).length > 0
    },
    turnOf: async (id, delivery) => (await store.run<{ turn: number }>(TURN_OF, [id, delivery]))[0]?.turn ?? null,
    lastLocale: async (business, phone) => (await store.run<{ locale: string }>(LAST_LOCALE, [business, phone]))[0]?.locale ?? null,
    turnRows: async (id, turn) => await store.run<LogRow>(TURN_ROWS, [id, turn]),
  }
}

function common({ call, rev, turn, status, view, session, clockAt }: TurnRecord) {
  return [call, rev, turn, status, view.outcome, view.emergency, view.state, view.locale, session, clockAt]
}

function many({ rows, messages, jobs, delivery }: TurnRecord) {
  const log = rows.map((row, n) => ({ ...row, delivery: n === 0 ? delivery : null }))
  return [JSON.stringify(log), JSON.stringify(messages), JSON.stringify(jobs)]
}

/** unique_violation: the same delivery or log row is there already. */
function isTaken(error: unknown): boolean {
  return error instanceof Error && Reflect.get(error, 'code') === '23505'
}
