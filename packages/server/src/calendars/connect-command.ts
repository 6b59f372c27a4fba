import type { BusinessFacts } from '@callwright/engine'
import type { Kysely } from 'kysely'
import type { Database } from '../store/schema.ts'
import { OWNER_KEY } from './connection.ts'

/** The command that connects a calendar of a business again; undefined where none is connected by that key. */
export async function connectCommand(db: Kysely<Database>, { id }: Pick<BusinessFacts, 'id'>, key: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('calendar_connections')
    .select('provider')
    .where('business_id', '=', id)
    .where('key', '=', key)
    .executeTakeFirst()
  return row && `callwright calendar connect ${row.provider}${key === OWNER_KEY ? '' : ` --key ${key}`}`
}
