import { type BusinessFacts, ok, type Result } from '@callwright/engine'
import { sql } from 'kysely'
import type { HoldDetails } from '../calendar.ts'
import { isStillFree, isTakenByMoreThanOverlap, surroundings } from '../find/still-free.ts'
import { guarded } from './guarded.ts'
import { taken } from './reading.ts'
import type { Rows } from './rows.ts'
import type { Slot } from './slot.ts'

/** Who wants a time, and for what. */
export type Wish = HoldDetails & { readonly call?: string | undefined }

/**
 * Lets one change at a time through to a day of a book, and only what the finder would still offer after the ones before: the exclusion
 * constraint knows overlaps alone, not the way from visit to visit or how many a day may hold. Null where there is nothing
 * to know but overlaps: then nobody waits.
 */
export type Gate = {
  /** Whether the time is free now, for whoever keeps nobody out. */
  readonly isFree: (rows: Rows, slot: Slot, wish: Wish) => Promise<boolean>
  /**
   * Waits until nobody else changes that time's day, keeps everybody else out until the transaction ends, and tells whether the time is still
   * free. Within a transaction only.
   */
  readonly pass: (rows: Rows, slot: Slot, wish: Wish) => Promise<boolean>
}

/** The gate to the book of a business. */
export function gateOf(facts: BusinessFacts | undefined): Gate | null {
  if (!facts || !isTakenByMoreThanOverlap(facts)) return null
  const roundOf = ({ start, end, resource }: Slot) => surroundings(facts, start.getTime(), end.getTime(), resource)
  const isFree: Gate['isFree'] = async (rows, slot, { call, moving, emergency, place }) => {
    const { from, to, resources } = roundOf(slot)
    const busy = await taken(rows, { from: new Date(from), to: new Date(to) }, resources, call)
    const time = { resource: slot.resource, start: slot.start.toISOString(), end: slot.end.toISOString() }
    return isStillFree({ facts, time, busy, except: moving, emergency, place })
  }
  return {
    isFree,
    async pass(rows, slot, wish) {
      const { businessId, calendarId } = rows.owner
      const names = roundOf(slot).days.map((day) => `${businessId}/${calendarId}/${day}`)
      await sql`SELECT ${sql.join(names.map((name) => sql`pg_advisory_xact_lock(hashtextextended(${name}, 0))`))}`.execute(rows.db)
      // A statement of its own: what others have committed while this one waited is seen by the next only.
      return isFree(rows, slot, wish)
    },
  }
}

/**
 * False where a time is taken already, so that nobody waits at the gate in vain. Not asked within a transaction, which has little to gain by it.
 */
export async function looksFree(gate: Gate, rows: Rows, slot: Slot, wish: Wish): Promise<Result<boolean>> {
  return rows.db.isTransaction ? ok(true) : guarded(rows, async (own) => ok(await gate.isFree(own, slot, wish)), 'alone')
}
