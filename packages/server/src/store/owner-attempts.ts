import type { Statement, Store } from './database.ts'

/** Wrong PINs of the last quarter of an hour, shared by all replicas. */
export type OwnerAttempts = {
  readonly recent: (business: string) => Promise<number>
  readonly add: (business: string) => Promise<void>
  readonly clear: (business: string) => Promise<void>
}

const COUNT: Statement = {
  name: 'owner_attempts_count',
  text: `SELECT count(*)::integer AS n FROM owner_attempts WHERE business_id = $1 AND at > now() - interval '15 minutes'`,
}
const ADD: Statement = { name: 'owner_attempts_add', text: 'INSERT INTO owner_attempts (business_id) VALUES ($1)' }
const CLEAR: Statement = { name: 'owner_attempts_clear', text: 'DELETE FROM owner_attempts WHERE business_id = $1' }

/** Binds the counter to a database. */
export function ownerAttempts(store: Store): OwnerAttempts {
  return {
    recent: async (business) => (await store.run<{ n: number }>(COUNT, [business]))[0]?.n ?? 0,
    add: async (business) => void (await store.run(ADD, [business])),
    clear: async (business) => void (await store.run(CLEAR, [business])),
  }
}
