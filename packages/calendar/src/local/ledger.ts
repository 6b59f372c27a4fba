import { randomUUID } from 'node:crypto'
import type { BusinessFacts } from '@callwright/engine'
import type { LocalCalendarDatabase } from './appointments-table.ts'
import { booking } from './booking.ts'
import { type Gate, gateOf } from './gate.ts'
import { holds } from './holds.ts'
import { reading } from './reading.ts'
import { type Rows, rowsOf } from './rows.ts'

/** Where a calendar keeps its visits. */
export type LedgerOptions = {
  readonly db: LocalCalendarDatabase
  readonly businessId: string
  /** `main` unless the calendar is a simulated call's own. */
  readonly calendarId?: string | undefined
  /** IANA zone of the business. */
  readonly timeZone: string
  /** The rules of the business, by which a time counts as taken; without them by overlap alone. */
  readonly facts?: BusinessFacts | undefined
  /** Makes the ids of new visits; random ones by default. */
  readonly newId?: (() => string) | undefined
}

/** What the parts of the book work with. */
export type LedgerParts = {
  readonly rows: Rows
  readonly gate: Gate | null
  readonly timeZone: string
  readonly newId: () => string
}

/**
 * Our book of visits in the database: what was sold to whom, and what is held. One sale of a time is certain whatever
 * the race, by the exclusion constraint of the table, and what the rules of the business allow beside it by a gate. Answers with rows; nothing throws for what can be expected.
 * Opened on a connection or a transaction.
 */
export function ledger({ db, businessId, timeZone, calendarId = 'main', facts, newId = () => `apt_${randomUUID()}` }: LedgerOptions) {
  const parts: LedgerParts = { rows: rowsOf(db, { businessId, calendarId }), gate: gateOf(facts), timeZone, newId }
  return { ...reading(parts), ...holds(parts), ...booking(parts) }
}
