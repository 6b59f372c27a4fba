import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Finds the last call of a number: what it was held in is what the next begins in. On columns that no turn changes. */
export const callerLanguage: Migration = {
  async up(db: Kysely<unknown>) {
    await sql
      .raw('CREATE INDEX calls_of_number ON calls (business_id, caller_phone, created_at DESC) WHERE caller_phone IS NOT NULL')
      .execute(db)
  },
}
