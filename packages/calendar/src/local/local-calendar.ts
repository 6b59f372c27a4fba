import { ok, type Result, type Visit } from '@callwright/engine'
import type { Calendar, Made, TimeRange } from '../calendar.ts'
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
    move: async (id, to, details) => visit(await book.move(id, to, details)),
    amend: async (id, changes) => visit(await book.amend(id, changes)),
    cancel: async (id) => visit(await book.cancel(id)),
    made: async (key) => {
      const row = await book.made(key)
      return row.ok ? ok(row.value && madeOf(book.toVisit(row.value), row.value)) : row
    },
    find,
    upcoming: (phone, from) => find({ phone, from }),
  }
}

/** A visit that a key has made, as our book has it. */
export const madeOf = (visit: Visit, { status }: Pick<AppointmentRow, 'status'>): Made => ({ visit, cancelled: status === 'cancelled' })

/** A visit with what only our book knows of it. */
export type VisitRecord = Made & {
  readonly emergency: boolean
  /** ISO instants. */
  readonly created: string
  readonly changed: string
}

/** All visits of a business that touch a range, soonest first, at most 5,000. */
export async function visitsBetween(options: LocalCalendarOptions, range: TimeRange): Promise<Result<readonly VisitRecord[]>> {
  const book = ledger(options)
  const rows = await book.between(range)
  return rows.ok ? ok(rows.value.map((row) => recordOf(book.toVisit(row), row))) : rows
}

/** A visit of a business, whatever became of it; null: there was none. */
export async function visitRecord(options: LocalCalendarOptions, id: string): Promise<Result<VisitRecord | null>> {
  const book = ledger(options)
  const row = await book.known(id)
  return row.ok ? ok(row.value && recordOf(book.toVisit(row.value), row.value)) : row
}

const recordOf = (visit: Visit, row: AppointmentRow): VisitRecord => ({
  ...madeOf(visit, row),
  emergency: row.emergency,
  created: row.created_at.toISOString(),
  changed: row.updated_at.toISOString(),
})
