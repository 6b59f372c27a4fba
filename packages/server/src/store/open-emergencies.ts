import type { Effect, OpenEmergency } from '@callwright/engine'
import { MAIN_CALENDAR } from '../turn/unit-of-work.ts'
import type { Statement, Store } from './database.ts'

/** Emergencies that a number has told of and not taken back. */
export type OpenEmergencies = {
  /** Newest first, since an instant. */
  readonly of: (business: string, phone: string, since: string) => Promise<OpenEmergency[]>
}

/** Calls of one number that are looked at. */
const MOST_CALLS = 20

/** What calls of a number told the owner, as they went. Simulated calls have no part in it: they come and go. */
const TOLD: Statement = {
  name: 'number_told',
  text: `SELECT c.id AS call, e.event ->> 'at' AS at, e.decision -> 'effects' AS effects, e.decision #>> '{view,appointment,id}' AS visit
    FROM (
      SELECT id, created_at FROM calls
      WHERE business_id = $1 AND caller_phone = $2 AND clock_at IS NULL AND calendar_id = '${MAIN_CALENDAR}' AND input ->> 'at' >= $3
      ORDER BY created_at DESC LIMIT ${MOST_CALLS}
    ) c JOIN call_events e ON e.call_id = c.id
    ORDER BY c.created_at, e.seq`,
}

type Row = { readonly call: string; readonly at: string | null; readonly effects: readonly Effect[]; readonly visit: string | null }

/** Binds the look-up to a database. */
export function openEmergencies(store: Store): OpenEmergencies {
  return { of: async (business, phone, since) => unfold(await store.run<Row>(TOLD, [business, phone, since])) }
}

/** Goes through what was told in its order: an alarm opens, details and repeats add to it, a withdrawal closes. */
function unfold(rows: readonly Row[]): OpenEmergency[] {
  const open = new Map<string, OpenEmergency>()
  for (const { call, at, effects, visit } of rows) {
    const known = open.get(call)
    if (known && visit !== null && known.visit === undefined) open.set(call, { ...known, visit })
    for (const effect of effects) {
      if (effect.type !== 'notify_owner') continue
      const { about, emergency, address, repeat_of } = effect.notice
      const of = repeat_of ?? call
      const before = open.get(of)
      if (about === 'emergency' && emergency) {
        open.set(call, { call, at: at ?? '', level: emergency.level, kind: emergency.kind, ...(address === undefined ? {} : { address }) })
      } else if (about === 'emergency_details' && before && emergency) {
        open.set(of, { ...before, level: emergency.level, kind: emergency.kind, ...(address === undefined ? {} : { address }) })
      } else if (about === 'emergency_withdrawn') open.delete(of)
    }
  }
  return [...open.values()].reverse()
}
