import { err, failure, type Result } from '@callwright/engine'
import { sql } from 'kysely'
import type { LocalCalendarDatabase } from './appointments-table.ts'

/** SQLSTATE of a broken exclusion constraint (PostgreSQL manual, appendix A). */
const EXCLUSION_VIOLATION = '23P01'
/** Class of SQLSTATEs for values that a column cannot hold, such as a NUL character in a text. */
const DATA_EXCEPTION = '22'

/**
 * Runs statements so that a failure is a value and leaves an enclosing transaction usable: there they run behind a
 * savepoint. Overlap becomes BIZ_001, a text that cannot be stored BIZ_002; all else that a database reports becomes BIZ_003 with its SQLSTATE, worth a retry.
 */
export async function guarded<Value>(
  db: LocalCalendarDatabase,
  work: () => Promise<Result<Value>>,
  {
    savepoint = true,
  }: { /** False where a statement raises nothing that can be expected: two round trips less. */ readonly savepoint?: boolean } = {},
): Promise<Result<Value>> {
  try {
    if (!savepoint || !db.isTransaction) return await work()
    await sql`SAVEPOINT local_calendar`.execute(db)
    try {
      const result = await work()
      await sql`RELEASE SAVEPOINT local_calendar`.execute(db)
      return result
    } catch (cause) {
      await sql`ROLLBACK TO SAVEPOINT local_calendar`.execute(db)
      throw cause
    }
  } catch (cause) {
    if (isOverlap(cause)) return err(failure('BIZ_001'))
    const code = sqlState(cause)
    if (code.startsWith(DATA_EXCEPTION)) return err(failure('BIZ_002', 'the visit holds what cannot be stored'))
    return err(failure('BIZ_003', `the database answers ${code}`, true))
  }
}

/** Whether a statement failed because it would have sold a time twice. */
export const isOverlap = (cause: unknown): boolean => sqlState(cause) === EXCLUSION_VIOLATION

function sqlState(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'nothing'
}
