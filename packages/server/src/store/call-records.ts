import type { CallLog, Classification, RecordedTurn } from '@callwright/engine'
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
  /** `emergency`, `routine`, `quote` or `unclassified`; null where the dialog classifies nothing. */
  readonly classification: Classification | null
  /** Id of the visit, else of the earlier call, that this one only said more about. */
  readonly duplicate_of: string | null
  readonly locale: string
  readonly state: string
  readonly turn: number
  readonly started_at: string
  readonly ended_at: string | null
}

/** A call's whole log, in the form that `replay` takes, with the languages it was held in and the turns that they began at. */
export type StoredLog = CallLog & {
  readonly turns: readonly RecordedTurn[]
  readonly languages: readonly { readonly turn: number; readonly locale: string }[]
}

/** Calls as they are read by people. */
export type CallRecords = {
  readonly record: (id: string) => Promise<CallRecord | null>
  /** Newest first. */
  readonly list: (query: { readonly business: string | null; readonly limit: number }) => Promise<CallRecord[]>
  readonly log: (id: string) => Promise<StoredLog | null>
}

/** What the log said last of a call, which is where it stands. */
function lastView(field: 'classification' | 'duplicate_of'): string {
  return `(SELECT e.decision #>> '{view,${field}}' FROM call_events e WHERE e.call_id = calls.id ORDER BY e.seq DESC LIMIT 1) AS ${field}`
}

/** The columns of a call that lists show. */
export const FIELDS = `id, business_id AS business, channel, caller_phone, status, outcome, emergency, locale, state, turn,
  created_at AS started_at, ended_at, ${lastView('classification')}, ${lastView('duplicate_of')}`
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

/** A row of `FIELDS`. */
export type CallRow = Omit<CallRecord, 'started_at' | 'ended_at'> & { readonly started_at: Date; readonly ended_at: Date | null }
type Head = Pick<CallLog, 'input' | 'session'> & { readonly business: string; readonly version: number }

/** Binds the readers to a database. */
export function callRecords(store: Store): CallRecords {
  return {
    record: async (id) => (await store.run<CallRow>(ONE, [id])).map(toRecord)[0] ?? null,
    list: async ({ business, limit }) => (await store.run<CallRow>(LIST, [business, limit])).map(toRecord),
    async log(id) {
      const [head] = await store.run<Head>(HEAD, [id])
      if (!head) return null
      const rows = await store.run<LogRow>(ROWS, [id])
      const turns = rows.map(({ event, decision: { view, say, effects } }) => ({ event, path: view.path, say, effects }))
      const outcome = rows.at(-1)?.decision.view.outcome ?? null
      return {
        input: head.input,
        facts: `${head.business}@${head.version}`,
        turns,
        session: head.session,
        outcome,
        languages: languagesOf(rows),
      }
    },
  }
}

/** A row of `FIELDS` as lists show it. */
export function toRecord(row: CallRow): CallRecord {
  return { ...row, started_at: row.started_at.toISOString(), ended_at: row.ended_at?.toISOString() ?? null }
}

function languagesOf(rows: readonly LogRow[]): StoredLog['languages'] {
  return rows
    .map(({ turn, decision }) => ({ turn, locale: decision.view.locale }))
    .filter(({ locale }, at, all) => locale !== all[at - 1]?.locale)
}
