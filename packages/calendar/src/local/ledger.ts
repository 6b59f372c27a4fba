import { randomUUID } from 'node:crypto'
import { err, failure, type Offer, ok, type Result, type Visit, type VisitDraft } from '@callwright/engine'
import { sql } from 'kysely'
import {
  type BookingDetails,
  type BusySpan,
  HOLD_MINUTES,
  type Hold,
  type TimeRange,
  type VisitChanges,
  type VisitQuery,
} from '../calendar.ts'
import { instantOf, MINUTE_MS } from '../time/parse-time.ts'
import { dateInstants, localTextIn } from '../time/zone.ts'
import { bookable, nameMatches } from '../visit.ts'
import type { AppointmentRow, LocalCalendarDatabase } from './appointments-table.ts'
import { guarded } from './guarded.ts'

/** Where a calendar keeps its visits. */
export type LedgerOptions = {
  readonly db: LocalCalendarDatabase
  readonly businessId: string
  /** `main` unless the calendar is a simulated call's own. */
  readonly calendarId?: string | undefined
  /** IANA zone of the business. */
  readonly timeZone: string
  /** Makes the ids of new visits; random ones by default. */
  readonly newId?: (() => string) | undefined
}

/** How a change is to reach the owner's own calendar, where the business has one. */
export type Reach = {
  /** Seconds after which somebody else sees to it, should whoever changes it now not come to that. */
  readonly dueInSeconds: number
}

const MOST_FOUND = 100
const MOST_LISTED = 5_000

/** PostgreSQL keeps no NUL character in a text. */
const storable = ({ site, ...visit }: VisitDraft): boolean =>
  ![...Object.values(visit), site?.who, site?.phone].some((value) => String(value).includes('\0'))

/**
 * Our book of visits in the database: what was sold to whom, and what is held. One sale of a time is certain whatever
 * the race, by the exclusion constraint of the table. Answers with rows; nothing throws for what can be expected.
 * Opened on a connection or a transaction.
 */
export function ledger(options: LedgerOptions) {
  const { db, businessId, timeZone, calendarId = 'main', newId = () => `apt_${randomUUID()}` } = options
  const mine = { business_id: businessId, calendar_id: calendarId }
  const stored = () => db.selectFrom('appointments').selectAll().where('business_id', '=', businessId).where('calendar_id', '=', calendarId)
  const standing = () => stored().where('status', 'in', ['pencilled', 'booked'])
  const change = () =>
    db.updateTable('appointments').where('business_id', '=', businessId).where('calendar_id', '=', calendarId).returningAll()
  const rowOr = (row: AppointmentRow | undefined, code: 'BIZ_001' | 'BIZ_005'): Result<AppointmentRow> =>
    row ? ok(row) : err(failure(code))
  const local = (at: Date) => localTextIn(timeZone, at.getTime())

  /** Ends what a call holds, and of others what has run out and lies in the way. Answers how many it ended. */
  const endHolds = async (call: string | undefined, inTheWay?: Slot): Promise<number> => {
    const ended = await db
      .deleteFrom('appointments')
      .where('business_id', '=', businessId)
      .where('calendar_id', '=', calendarId)
      .where('status', '=', 'held')
      .where(({ or, and, eb }) =>
        or([
          ...(call === undefined ? [] : [eb('call_id', '=', call)]),
          ...(inTheWay === undefined
            ? []
            : [
                and([
                  eb('held_until', '<=', sql<Date>`now()`),
                  eb('resource', '=', inTheWay.resource),
                  eb('starts_at', '<', inTheWay.end),
                  eb('ends_at', '>', inTheWay.start),
                ]),
              ]),
        ]),
      )
      .returning('id')
      .execute()
    return ended.length
  }

  return {
    toVisit: (row: AppointmentRow): Visit => ({
      id: row.id,
      start: local(row.starts_at),
      end: local(row.ends_at),
      resource: row.resource,
      service: row.service_type,
      name: row.caller_name,
      phone: row.callback_number,
      address: row.service_address,
      problem: row.problem,
      ...(row.address_unresolved ? { address_unresolved: true } : {}),
      ...(row.site_who === null ? {} : { site: { who: row.site_who, phone: row.site_phone } }),
      ...(row.status === 'pencilled' || row.remote_state === 'to_update' ? { pencilled: true } : {}),
    }),

    /** Taken time, the holds of other calls included. */
    busy(range: TimeRange, resources?: readonly string[], call?: string): Promise<Result<readonly BusySpan[]>> {
      const [from, to] = [instantOf(range.from), instantOf(range.to)]
      if (!(from < to)) return Promise.resolve(err(failure('BIZ_002', 'the range must end after it starts')))
      if (resources?.length === 0) return Promise.resolve(ok([]))
      return guarded(db, async () => {
        const inRange = stored()
          .where('status', '!=', 'cancelled')
          .where('starts_at', '<', new Date(to))
          .where('ends_at', '>', new Date(from))
          .where(({ or, and, not, eb }) =>
            or([
              eb('status', '!=', 'held'),
              and([eb('held_until', '>', sql<Date>`now()`), ...(call === undefined ? [] : [not(eb('call_id', '=', call))])]),
            ]),
          )
          .orderBy('starts_at')
          .orderBy('id')
        const rows = await (resources ? inRange.where('resource', 'in', [...resources]) : inRange).execute()
        return ok(rows.map(spanOf))
      })
    },

    hold(time: Offer, call: string, moving?: string): Promise<Result<Hold>> {
      const at = slotOf(time)
      if (!at.ok) return Promise.resolve(at)
      const slot = at.value
      return guarded(db, async () => {
        await endHolds(call, slot)
        const visit = moving === undefined ? undefined : await standing().where('id', '=', moving).executeTakeFirst()
        const parts = visit && visit.resource === slot.resource ? besides(slot, visit) : [slot]
        const until = new Date(Date.now() + HOLD_MINUTES * MINUTE_MS)
        if (parts.length > 0) {
          await db
            .insertInto('appointments')
            .values(
              parts.map(({ start, end }) => {
                const id = newId()
                return {
                  ...mine,
                  ...NOBODY,
                  id,
                  resource: slot.resource,
                  starts_at: start,
                  ends_at: end,
                  status: 'held' as const,
                  held_until: sql<Date>`now() + interval '1 minute' * ${HOLD_MINUTES}`,
                  idempotency_key: `hold:${id}`,
                  call_id: call,
                }
              }),
            )
            .execute()
        }
        return ok({ resource: slot.resource, start: local(slot.start), end: local(slot.end), until: until.toISOString() })
      })
    },

    release: (call: string): Promise<Result<null>> =>
      guarded(db, async () => {
        await endHolds(call)
        return ok(null)
      }),

    /** Books; with a reach the visit stays `pencilled` until `settled` says that the owner's calendar has it. */
    book(visit: VisitDraft, idempotencyKey: string, details: BookingDetails = {}, reach?: Reach): Promise<Result<AppointmentRow>> {
      const at = slotOf(visit)
      if (!at.ok) return Promise.resolve(at)
      if (!storable(visit)) return Promise.resolve(err(failure('BIZ_002', 'the visit holds what cannot be stored')))
      const slot = at.value
      const { call } = details
      const values = {
        status: reach ? ('pencilled' as const) : ('booked' as const),
        held_until: null,
        service_type: visit.service,
        emergency: details.emergency ?? false,
        caller_name: visit.name,
        callback_number: visit.phone,
        service_address: visit.address,
        problem: visit.problem,
        site_who: visit.site?.who ?? null,
        site_phone: visit.site?.phone ?? null,
        address_unresolved: visit.address_unresolved ?? false,
        idempotency_key: idempotencyKey,
        call_id: call ?? null,
        ...(reach ? { remote_state: 'to_write' as const, remote_due_at: soon(reach) } : {}),
      }
      const takeHeld = () =>
        change()
          .set({ ...values, updated_at: sql`now()` })
          .where('status', '=', 'held')
          .where('call_id', '=', call ?? null)
          .where('resource', '=', slot.resource)
          .where('starts_at', '=', slot.start)
          .where('ends_at', '=', slot.end)
          .executeTakeFirst()
      const insert = () =>
        db
          .insertInto('appointments')
          .values({ ...mine, ...values, id: newId(), resource: slot.resource, starts_at: slot.start, ends_at: slot.end })
          // Without a target it also covers the exclusion constraint, and an overlap raises nothing that would end a transaction.
          .onConflict((conflict) => conflict.doNothing())
          .returningAll()
          .executeTakeFirst()
      const work = async () => {
        const held = call === undefined ? undefined : await takeHeld()
        if (held) return ok(held)
        const made = await insert()
        if (made) {
          if (call !== undefined) await endHolds(call)
          return ok(made)
        }
        const before = await stored().where('idempotency_key', '=', idempotencyKey).executeTakeFirst()
        if (before) return ok(before)
        // Only now: holds that lie in the way and have run out are rare.
        const freed = await endHolds(call, slot)
        return rowOr(freed > 0 ? await insert() : undefined, 'BIZ_001')
      }
      return guarded(db, work, { savepoint: false })
    },

    move(id: string, to: Offer, call?: string, reach?: Reach): Promise<Result<AppointmentRow>> {
      const at = slotOf(to)
      if (!at.ok) return Promise.resolve(at)
      const slot = at.value
      return guarded(db, async () => {
        await endHolds(call, slot)
        const moved = await change()
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
      })
    },

    amend(id: string, changes: VisitChanges, reach?: Reach): Promise<Result<AppointmentRow>> {
      if (Object.values(changes).some((value) => String(value).includes('\0'))) {
        return Promise.resolve(err(failure('BIZ_002', 'the visit holds what cannot be stored')))
      }
      const { name, phone, address, problem } = changes
      return guarded(db, async () => {
        const amended = await change()
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
      return guarded(db, async () => {
        const cancelled = await change()
          .set({ status: 'cancelled', updated_at: sql`now()`, ...(reach ? intention('to_remove', reach) : {}) })
          .where('id', '=', id)
          .where('status', 'in', ['pencilled', 'booked'])
          .executeTakeFirst()
        if (cancelled) return ok(cancelled)
        return rowOr(await stored().where('id', '=', id).where('status', '=', 'cancelled').executeTakeFirst(), 'BIZ_005')
      })
    },

    /** All visits that touch a range, soonest first, at most `MOST_LISTED`. */
    between({ from, to }: TimeRange): Promise<Result<readonly AppointmentRow[]>> {
      const [first, last] = [instantOf(from), instantOf(to)]
      if (!(first < last)) return Promise.resolve(err(failure('BIZ_002', 'the range must end after it starts')))
      return guarded(db, async () =>
        ok(
          await standing()
            .where('starts_at', '<', new Date(last))
            .where('ends_at', '>', new Date(first))
            .orderBy('starts_at')
            .orderBy('id')
            .limit(MOST_LISTED)
            .execute(),
        ),
      )
    },

    find(query: VisitQuery): Promise<Result<readonly AppointmentRow[]>> {
      const { id, key, phone, name, date, from } = query
      if ([id, key, phone, name, date].every((each) => each === undefined)) return Promise.resolve(ok([]))
      const day = date === undefined ? undefined : dateInstants(timeZone, date)
      const after = from === undefined ? undefined : instantOf(from)
      if ((day && Number.isNaN(day.from)) || Number.isNaN(after)) return Promise.resolve(err(failure('BIZ_002', 'not a date')))
      return guarded(db, async () => {
        let rows = standing().orderBy('starts_at').orderBy('id')
        if (id !== undefined) rows = rows.where('id', '=', id)
        if (key !== undefined) rows = rows.where('idempotency_key', '=', key)
        if (phone !== undefined) rows = rows.where('callback_number', '=', phone)
        if (day) rows = rows.where('starts_at', '>=', new Date(day.from)).where('starts_at', '<', new Date(day.to))
        if (after !== undefined) rows = rows.where('ends_at', '>', new Date(after))
        // Names are compared here: folding accents in SQL would need an extension.
        const found =
          name === undefined
            ? await rows.limit(MOST_FOUND).execute()
            : (await rows.execute()).filter((row) => nameMatches(row.caller_name, name))
        return ok(found.slice(0, MOST_FOUND))
      })
    },
  }
}

/** Time of one resource. */
type Slot = { readonly resource: string; readonly start: Date; readonly end: Date }

/** A hold is a row like any other, of a visit that nobody has yet. */
const NOBODY = { service_type: '', caller_name: '', callback_number: null, service_address: '', problem: '' }

function slotOf({ start, end, resource }: Offer): Result<Slot> {
  const time = bookable({ start, end })
  return time.ok ? ok({ resource, start: new Date(time.value.start), end: new Date(time.value.end) }) : time
}

/** What of a time lies outside a visit's own. */
function besides({ start, end }: Slot, visit: Pick<AppointmentRow, 'starts_at' | 'ends_at'>): readonly Pick<Slot, 'start' | 'end'>[] {
  if (visit.ends_at <= start || visit.starts_at >= end) return [{ start, end }]
  const before = visit.starts_at > start ? [{ start, end: visit.starts_at }] : []
  const after = visit.ends_at < end ? [{ start: visit.ends_at, end }] : []
  return [...before, ...after]
}

function spanOf(row: AppointmentRow): BusySpan {
  const span = { resource: row.resource, start: row.starts_at.toISOString(), end: row.ends_at.toISOString() }
  return row.status === 'held' ? span : { ...span, visit: row.id, place: row.service_address }
}

const soon = ({ dueInSeconds }: Reach) => sql<Date>`now() + interval '1 second' * ${dueInSeconds}`

function intention(state: 'to_update' | 'to_remove', reach: Reach) {
  return {
    // What was never written is still to be written, with its new time.
    remote_state: sql<
      AppointmentRow['remote_state']
    >`CASE WHEN ${state} = 'to_update' AND remote_state = 'to_write' THEN 'to_write' ELSE ${state} END`,
    // Of a change that was never seen through it is not known whether it came there.
    remote_starts_at: sql<Date | null>`CASE WHEN remote_state = 'to_update' THEN NULL ELSE remote_starts_at END`,
    remote_rev: sql<number>`remote_rev + 1`,
    remote_attempts: 0,
    remote_due_at: soon(reach),
  }
}
