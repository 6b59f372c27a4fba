import { createHash } from 'node:crypto'
import { err, failure, ok, type Result } from '@callwright/engine'
import type { Store } from './database.ts'

/**
 * Gives an idempotency key to a request: to the first one that comes with it, whatever becomes of that. BIZ_008 for any other request, so
 * that nobody takes somebody else's appointment for his own.
 */
export async function claimKey({ db }: Pick<Store, 'db'>, business: string, key: string, request: unknown): Promise<Result<null>> {
  const fingerprint = createHash('sha256').update(JSON.stringify(request)).digest('base64url')
  await db
    .insertInto('booking_requests')
    .values({ business_id: business, key, fingerprint })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const row = await db
    .selectFrom('booking_requests')
    .select('fingerprint')
    .where('business_id', '=', business)
    .where('key', '=', key)
    .executeTakeFirst()
  return row?.fingerprint === fingerprint ? ok(null) : err(failure('BIZ_008'))
}
