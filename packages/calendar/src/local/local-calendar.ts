import { ok, type Result, type Visit } from '@callwright/engine'
import type { Calendar, TimeRange } from '../calendar.ts'
import type { AppointmentRow } from './appointments-table.ts'
import { type LedgerOptions, ledger } from './ledger.ts'

/** Where the driver keeps its visits. */
export type LocalCalendarOptions = LedgerOptions

/**
 * The calendar in our own database. Within a transaction every call stands behind a savepoint, so that a conflict leaves
 * the transaction usable; calls on one transaction must follow one another.
 */
export function localCalendar(options: LocalCalendarOptions): Calendar {
  const book = ledger(options)
  const visit = (row: Result<AppointmentRow>): Result<Visit> => (row.ok ? ok(book.toVisit(row.value)) : row)
  const find: Calendar['find'] = async (query) => {
    const rows = await book.find(query)
    return rows.ok ? ok(rows.value.map(book.toVisit)) : rows
  }
  return {
    busy: book.busy,
    hold: book.hold,
    release: book.release,
    book: async (draft, key, details) => visit(await book.book(draft, key, details)),
    move: async (id, to, { call } = {}) => visit(await book.move(id, to, call)),
    amend: async (id, changes) => visit(await book.amend(id, changes)),
    cancel: async (id) => visit(await book.cancel(id)),
    find,
    upcoming: (phone, from) => find({ phone, from }),
  }
}

/** All visits of a business that touch a range, soonest first, at most 5,000. */
export async function visitsBetween(options: LocalCalendarOptions, range: TimeRange): Promise<Result<readonly Visit[]>> {
  const book = ledger(options)
  const rows = await book.between(range)
  return rows.ok ? ok(rows.value.map(book.toVisit)) : rows
}
