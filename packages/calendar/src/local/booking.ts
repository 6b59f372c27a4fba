import { err, failure, type Offer, ok, type Result, type VisitDraft } from '@callwright/engine'
import { sql } from 'kysely'
import type { BookingDetails, MoveDetails, VisitChanges } from '../calendar.ts'
import type { AppointmentRow } from './appointments-table.ts'
import { looksFree } from './gate.ts'
import { guarded } from './guarded.ts'
import { endHolds } from './holds.ts'
import type { LedgerParts } from './ledger.ts'
import { intention, type Reach, type Rows, soon } from './rows.ts'
import { slotOf } from './slot.ts'

/**
 * A hold that ends within these seconds is no longer enough to book by: until the transaction that does so ends, others may see the time as
 * free again, and take what lies too near to it. Longer than any transaction.
 */
const SURE_SECONDS = 15

/** PostgreSQL keeps no NUL character in a text. */
const storable = ({ site, ...visit }: VisitDraft): boolean =>
  ![...Object.values(visit), site?.who, site?.phone].some((value) => String(value).includes('\0'))

const rowOr = (row: AppointmentRow | undefined, code: 'BIZ_001' | 'BIZ_005'): Result<AppointmentRow> => (row ? ok(row) : err(failure(code)))

/** What becomes of visits: booked, moved, amended, cancelled. */
export function booking({ rows, gate, newId }: LedgerParts) {
  return {
    /** Books; with a reach the visit stays `pencilled` until `settled` says that the owner's calendar has it. */
    async book(visit: VisitDraft, idempotencyKey: string, details: BookingDetails = {}, reach?: Reach): Promise<Result<AppointmentRow>> {
      const at = slotOf(visit)
      if (!at.ok) return at
      if (!storable(visit)) return err(failure('BIZ_002', 'the visit holds what cannot be stored'))
      const slot = at.value
      const { call } = details
      const values = {
        status: reach ? ('pencilled' as const) : ('booked' as const),
        held_until: null,
        held_for: null,
        service_type: visit.service,
        emergency: details.emergency ?? false,
        locale: details.locale ?? null,
        caller_name: visit.name,
        callback_number: visit.phone,
        service_address: visit.address,
        problem: visit.problem,
        site_who: visit.site?.who ?? null,
        site_phone: visit.site?.phone ?? null,
        address_unresolved: visit.address_unresolved ?? false,
        idempotency_key: idempotencyKey,
        call_id: call ?? null,
        ...(reach ? { remote_state: 'to_write' as const, remote_key: reach.key, remote_due_at: soon(reach) } : {}),
      }
      const takeHeld = (own: Rows) =>
        own
          .change()
          .set({ ...values, updated_at: sql`now()` })
          .where('status', '=', 'held')
          .where('call_id', '=', call ?? null)
          .where('resource', '=', slot.resource)
          .where('starts_at', '=', slot.start)
          .where('ends_at', '=', slot.end)
          .$if(gate !== null, (held) => held.where('held_until', '>', sql<Date>`clock_timestamp() + interval '1 second' * ${SURE_SECONDS}`))
          .executeTakeFirst()
      const insert = (own: Rows) =>
        own
          .add()
          .values({ ...own.mine, ...values, id: newId(), resource: slot.resource, starts_at: slot.start, ends_at: slot.end })
          // Without a target it also covers the exclusion constraint, and an overlap raises nothing that would end a transaction.
          .onConflict((conflict) => conflict.doNothing())
          .returningAll()
          .executeTakeFirst()
      const before = (own: Rows) => own.stored().where('idempotency_key', '=', idempotencyKey).executeTakeFirst()
      const wish = { call, emergency: details.emergency, place: visit.address }
      const take = async (own: Rows): Promise<Result<AppointmentRow>> => {
        if (gate && !(await gate.pass(own, slot, wish))) return rowOr(await before(own), 'BIZ_001')
        const made = await insert(own)
        if (made) {
          if (call !== undefined) await endHolds(own, call)
          return ok(made)
        }
        const known = await before(own)
        if (known) return ok(known)
        // Only now: holds that lie in the way and have run out are rare.
        const freed = await endHolds(own, call, slot)
        return rowOr(freed > 0 ? await insert(own) : undefined, 'BIZ_001')
      }
      if (call !== undefined) {
        // Whoever holds it has passed the gate.
        const held = await guarded(rows, async (own) => ok(await takeHeld(own)), 'alone')
        if (!held.ok) return held
        if (held.value) return ok(held.value)
      }
      if (!gate) return guarded(rows, take, 'alone')
      const free = await looksFree(gate, rows, slot, wish)
      if (!free.ok) return free
      return free.value ? guarded(rows, take, 'atomic') : guarded(rows, async (own) => rowOr(await before(own), 'BIZ_001'), 'alone')
    },

    move(id: string, to: Offer, details: MoveDetails = {}, reach?: Reach): Promise<Result<AppointmentRow>> {
      const at = slotOf(to)
      if (!at.ok) return Promise.resolve(at)
      const slot = at.value
      const work = async (own: Rows): Promise<Result<AppointmentRow>> => {
        const visit = gate ? await own.standing().where('id', '=', id).executeTakeFirst() : undefined
        const wish = { ...details, moving: id, place: details.place ?? visit?.service_address }
        if (gate && visit && !(await gate.pass(own, slot, wish))) return err(failure('BIZ_001'))
        await endHolds(own, details.call, slot)
        const moved = await own
          .change()
          .set({
            resource: slot.resource,
            starts_at: slot.start,
            ends_at: slot.end,
            updated_at: sql`now()`,
            ...(reach ? intention('to_update', reach) : {}),
          })
          .where('id', '=', id)
          .where('status', 'in', ['pencilled', 'booked'])
          .executeTakeFirst()
        return rowOr(moved, 'BIZ_005')
      }
      return guarded(rows, work, gate ? 'atomic' : 'savepoint')
    },

    amend(id: string, changes: VisitChanges, reach?: Reach): Promise<Result<AppointmentRow>> {
      if (Object.values(changes).some((value) => String(value).includes('\0'))) {
        return Promise.resolve(err(failure('BIZ_002', 'the visit holds what cannot be stored')))
      }
      const { name, phone, address, problem } = changes
      return guarded(rows, async (own) => {
        const amended = await own
          .change()
          .set({
            ...(name === undefined ? {} : { caller_name: name }),
            ...(phone === undefined ? {} : { callback_number: phone }),
            ...(address === undefined ? {} : { service_address: address, address_unresolved: false }),
            ...(problem === undefined ? {} : { problem }),
            updated_at: sql`now()`,
            ...(reach ? intention('to_update', reach) : {}),
          })
          .where('id', '=', id)
          .where('status', 'in', ['pencilled', 'booked'])
          .executeTakeFirst()
        return rowOr(amended, 'BIZ_005')
      })
    },

    cancel(id: string, reach?: Reach): Promise<Result<AppointmentRow>> {
      return guarded(rows, async (own) => {
        const cancelled = await own
          .change()
          .set({ status: 'cancelled', updated_at: sql`now()`, ...(reach ? intention('to_remove', reach) : {}) })
          .where('id', '=', id)
          .where('status', 'in', ['pencilled', 'booked'])
          .executeTakeFirst()
        if (cancelled) return ok(cancelled)
        return rowOr(await own.stored().where('id', '=', id).where('status', '=', 'cancelled').executeTakeFirst(), 'BIZ_005')
      })
    },
  }
}
