import type { CallLog, RecordedTurn } from '@callwright/engine'
import type { LogRow } from './calls.ts'
import type { Statement, Store } from './database.ts'
import type { CallStatus } from './schema.ts'

/** What lists show of a call. Times are ISO instants of the real clock. */
export type CallRecord = {
  readonly id: string
  readonly business: string
  readonly channel: string
  readonly caller_phone: string | null
  readonly status: CallStatus
  readonly outcome: string | null
  readonly emergency: boolean
  readonly locale: string
  readonly state: string
  readonly turn: number
  readonly started_at: string
  readonly ended_at: string | null
}

/** A call's whole log, in the form that `replay` takes. */
export type StoredLog = CallLog & { readonly turns: readonly RecordedTurn[] }

/** Calls as they are read by people. */
export type CallRecords = {
  readonly record: (id: string) => Promise<CallRecord | null>
  /** Newest first. */
  readonly list: (query: { readonly business: string | null; readonly limit: number }) => Promise<CallRecord[]>
  readonly log: (id: string) => Promise<StoredLog | null>
}

const FIELDS = `id, business_id AS business, channel, caller_phone, status, outcome, emergency, locale, state, turn,
  created_at AS started_at, ended_at`
const ONE: Statement = { name: 'call_record', text: `SELECT ${FIELDS} FROM calls WHERE id = $1` }
const LIST: Statement = {
  name: 'call_list',
  text: `SELECT ${FIELDS} FROM calls WHERE $1::text IS NULL OR business_id = $1 ORDER BY created_at DESC LIMIT $2`,
}
const HEAD: Statement = {
  name: 'call_log_head',
  text: 'SELECT input, session, business_id AS business, business_version AS version FROM calls WHERE id = $1',
}
const ROWS: Statement = { name: 'call_log', text: 'SELECT seq, turn, event, decision FROM call_events WHERE call_id = $1 ORDER BY seq' }

type Row = Omit<CallRecord, 'started_at' | 'ended_at'> & { readonly started_at: Date; readonly ended_at: Date | null }
type Head = Pick<CallLog, 'input' | 'session'> & { readonly business: string; readonly version: number }

/** Binds the readers to a database. */
export function callRecords(store: Store): CallRecords {
  return {
    record: async (id) => (await store.run<Row>(ONE, [id])).map(toRecord)[0] ?? null,
    list: async ({ business, limit }) => (await store.run<Row>(LIST, [business, limit])).map(toRecord),
    async log(id) {
      const [head] = await store.run<Head>(HEAD, [id])
      if (!head) return null
      const rows = await store.run<LogRow>(ROWS, [id])
      const turns = rows.map(({ event, decision: { view, say, effects } }) => ({ event, path: view.path, say, effects }))
      return { input: head.input, facts: `${head.business}@${head.version}`, turns, session: head.session }
    },
  }
}

function toRecord(row: Row): CallRecord {
  return { ...row, started_at: row.started_at.toISOString(), ended_at: row.ended_at?.toISOString() ?? null }
}
