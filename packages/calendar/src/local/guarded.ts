import { err, failure, type Result } from '@callwright/engine'
import { sql } from 'kysely'
import { type Rows, rowsOf } from './rows.ts'

/** SQLSTATE of a broken exclusion constraint (PostgreSQL manual, appendix A). */
const EXCLUSION_VIOLATION = '23P01'
/** Class of SQLSTATEs for values that a column cannot hold, such as a NUL character in a text. */
const DATA_EXCEPTION = '22'

/**
 * How statements belong together. `alone`: one that raises nothing that can be expected, two round trips less. `savepoint`: several, which
 * leave an enclosing transaction usable. `atomic`: several, in a transaction of their own where there is none.
 */
export type Belonging = 'alone' | 'savepoint' | 'atomic'

/**
 * Runs statements so that a failure is a value, and one within a transaction changes nothing there and leaves it usable: there they run behind a
 * savepoint, with which locks go too. Overlap becomes BIZ_001, a text that cannot be stored BIZ_002; all else that a database reports becomes
 * BIZ_003 with its SQLSTATE, worth a retry.
 */
export async function guarded<Value>(
  rows: Rows,
  work: (rows: Rows) => Promise<Result<Value>>,
  belonging: Belonging = 'savepoint',
): Promise<Result<Value>> {
  try {
    if (belonging === 'alone') return await work(rows)
    if (rows.db.isTransaction) return await behindSavepoint(rows, work)
    return belonging === 'atomic' ? await inTransaction(rows, work) : await work(rows)
  } catch (cause) {
    if (isOverlap(cause)) return err(failure('BIZ_001'))
    const code = sqlState(cause)
    if (code.startsWith(DATA_EXCEPTION)) return err(failure('BIZ_002', 'the visit holds what cannot be stored'))
    return err(failure('BIZ_003', `the database answers ${code}`, true))
  }
}

async function behindSavepoint<Value>(rows: Rows, work: (rows: Rows) => Promise<Result<Value>>): Promise<Result<Value>> {
  const back = () => sql`ROLLBACK TO SAVEPOINT local_calendar`.execute(rows.db)
  await sql`SAVEPOINT local_calendar`.execute(rows.db)
  try {
    const result = await work(rows)
    await (result.ok ? sql`RELEASE SAVEPOINT local_calendar`.execute(rows.db) : back())
    return result
  } catch (cause) {
    await back()
    throw cause
  }
}

async function inTransaction<Value>(rows: Rows, work: (rows: Rows) => Promise<Result<Value>>): Promise<Result<Value>> {
  const transaction = await rows.db.startTransaction().execute()
  try {
    const result = await work(rowsOf(transaction, rows.owner))
    await (result.ok ? transaction.commit() : transaction.rollback()).execute()
    return result
  } catch (cause) {
    if (!transaction.isCommitted && !transaction.isRolledBack) await transaction.rollback().execute()
    throw cause
  }
}

/** Whether a statement failed because it would have sold a time twice. */
export const isOverlap = (cause: unknown): boolean => sqlState(cause) === EXCLUSION_VIOLATION

function sqlState(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'nothing'
}
