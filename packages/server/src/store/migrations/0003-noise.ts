import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** How badly a simulated call is heard. */
export const noise: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`ALTER TABLE calls ADD COLUMN noise json`.execute(db)
  },
}
