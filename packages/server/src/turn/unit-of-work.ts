import type { Calendar } from '@callwright/calendar'
import { type BusinessFacts, err, failure, type Result } from '@callwright/engine'
import type { Kysely } from 'kysely'
import type { Log } from '../log.ts'
import { errorFields } from '../log.ts'
import type { Store, Transaction } from '../store/database.ts'
import type { Database } from '../store/schema.ts'
import { withDeadline } from './deadline.ts'

/** Opens the calendar of a business, or of one call, on a connection or a transaction. */
export type Calendars = (db: Kysely<Database>, facts: BusinessFacts, calendarId: string) => Calendar

/** The business's own calendar; a simulated call may have one under its own id. */
export const MAIN_CALENDAR = 'main'

/** Thrown when the call has moved on since it was read: the turn starts anew. */
export class CallMovedOn extends Error {
  constructor() {
    super('the call has moved on since it was read')
    this.name = 'CallMovedOn'
  }
}

/** The transaction of one turn, opened when the first change of the calendar needs it: a turn without one is a single statement. */
export type UnitOfWork = {
  readonly calendar: () => Calendar
  /**
   * Runs a change inside the transaction, or before it, where the calendar keeps each change by itself: its key makes one that
   * is repeated, after a turn that failed, meet itself. A calendar that fails leaves the transaction usable.
   */
  readonly change: <T>(work: (calendar: Calendar) => Promise<Result<T>>) => Promise<Result<T>>
  /** The open transaction, if there is one. */
  readonly within: () => Transaction | undefined
  readonly commit: () => Promise<void>
  readonly rollback: () => Promise<void>
}

export type UnitOptions = {
  readonly store: Store
  readonly calendars: Calendars
  readonly facts: BusinessFacts
  readonly calendarId: string
  readonly deadlineMs: number
  readonly log: Log
  /** Called in the new transaction before anything else; throws to give up. */
  readonly begin: (within: Transaction) => Promise<void>
}

/** Starts a unit of work. Whoever starts it commits it or rolls it back. */
export function unitOfWork({ store, calendars, facts, calendarId, deadlineMs, log, begin }: UnitOptions): UnitOfWork {
  let transaction: Transaction | undefined
  const open = async (): Promise<Transaction> => {
    if (transaction) return transaction
    transaction = await store.db.startTransaction().execute()
    await begin(transaction)
    return transaction
  }
  return {
    // Inside a transaction everything goes through it: another connection might wait for this one.
    calendar: () => bounded(calendars(transaction ?? store.db, facts, calendarId), deadlineMs, log),
    async change(work) {
      const own = calendars(store.db, facts, calendarId)
      const calendar = own.apart ? own : calendars(await open(), facts, calendarId)
      try {
        return await withDeadline(work(calendar), deadlineMs)
      } catch (error) {
        log.error({ error: errorFields(error) }, 'a change of the calendar failed')
        return err(failure('BIZ_003', undefined, true))
      }
    },
    within: () => transaction,
    async commit() {
      await transaction?.commit().execute()
      transaction = undefined
    },
    async rollback() {
      const open = transaction
      transaction = undefined
      try {
        await open?.rollback().execute()
      } catch (error) {
        // The database undoes what a broken connection leaves; the reason for the rollback matters more than this.
        log.warn({ error: errorFields(error) }, 'a transaction could not be rolled back')
      }
    },
  }
}

/** A calendar that answers in time: what throws or takes too long becomes BIZ_003, which the dialog knows how to speak about. */
function bounded(calendar: Calendar, deadlineMs: number, log: Log): Calendar {
  const guard = async <T>(work: Promise<Result<T>>): Promise<Result<T>> => {
    try {
      return await withDeadline(work, deadlineMs)
    } catch (error) {
      log.error({ error: errorFields(error) }, 'the calendar does not answer')
      return err(failure('BIZ_003', undefined, true))
    }
  }
  return {
    busy: (...given) => guard(calendar.busy(...given)),
    hold: (...given) => guard(calendar.hold(...given)),
    release: (...given) => guard(calendar.release(...given)),
    book: (...given) => guard(calendar.book(...given)),
    move: (...given) => guard(calendar.move(...given)),
    amend: (...given) => guard(calendar.amend(...given)),
    cancel: (...given) => guard(calendar.cancel(...given)),
    made: (...given) => guard(calendar.made(...given)),
    find: (...given) => guard(calendar.find(...given)),
    upcoming: (...given) => guard(calendar.upcoming(...given)),
  }
}
