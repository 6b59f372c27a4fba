import { LEAD_REASONS } from '@callwright/engine'
import { z } from 'zod'
import { type CallRecord, type CallRow, FIELDS, toRecord } from './call-records.ts'
import type { Statement, Store } from './database.ts'

/** What a caller who wanted a visit left behind: whom to call back, what about, and why nothing was booked. */
const leadNotice = z.object({
  reason: z.enum(LEAD_REASONS).catch('gave_up'),
  name: z.string().nullable().default(null),
  phone: z.string().nullable().default(null),
  address: z.string().nullable().default(null),
  words: z.string().default(''),
  /** When the visit was wanted, local; null when that was not said. */
  wish: z.string().nullable().default(null),
})
export type Lead = z.output<typeof leadNotice>

/** A call that ended without the visit it was for. */
export type UnbookedCall = CallRecord & { readonly lead: Lead }

/** The calls to call back. */
export type Leads = {
  /** Newest first, without those whose number has booked in a later call. */
  readonly list: (query: { readonly business: string | null; readonly limit: number }) => Promise<UnbookedCall[]>
}

const LIST: Statement = {
  name: 'lead_list',
  text: `SELECT c.*, m.content AS lead FROM messages m
    JOIN (SELECT ${FIELDS} FROM calls) c ON c.id = m.call_id
    WHERE m.kind = 'notice' AND m.content ->> 'about' = 'unbooked_lead' AND ($1::text IS NULL OR m.business_id = $1)
      AND NOT EXISTS (
        SELECT 1 FROM calls later
        WHERE later.business_id = m.business_id AND later.caller_phone = m.content ->> 'phone'
          AND later.outcome = 'booked' AND later.created_at > c.started_at
      )
    ORDER BY m.created_at DESC LIMIT $2`,
}

/** Binds the list to a database. A notice that cannot be read is shown with what can be. */
export function leads(store: Store): Leads {
  return {
    async list({ business, limit }) {
      const rows = await store.run<CallRow & { readonly lead: unknown }>(LIST, [business, limit])
      return rows.map(({ lead, ...row }) => ({ ...toRecord(row), lead: leadNotice.catch(leadNotice.parse({})).parse(lead) }))
    },
  }
}
