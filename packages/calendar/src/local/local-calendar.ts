import { randomUUID } from 'node:crypto'
import { err, failure, type Offer, ok, type Result, type Visit, type VisitDraft } from '@callwright/engine'
import { sql } from 'kysely'
import type { BookingDetails, BusySpan, Calendar, TimeRange, VisitQuery } from '../calendar.ts'
import { instantOf } from '../time/parse-time.ts'
import { dateInstants, localTextIn } from '../time/zone.ts'
import { bookable, nameMatches } from '../visit.ts'
import type { AppointmentRow, LocalCalendarDatabase } from './appointments-table.ts'
import { guarded } from './guarded.ts'

/** Where the driver keeps its visits. */
export type LocalCalendarOptions = {
  readonly db: LocalCalendarDatabase
  readonly businessId: string
  /** `main` unless the calendar is a simulated call's own. */
  readonly calendarId?: string | undefined
  /** IANA zone of the business. */
  readonly timeZone: string
  /** Makes the ids of new visits; random ones by default. */
  readonly newId?: (() => string) | undefined
}

const MOST_FOUND = 100

/** PostgreSQL keeps no NUL character in a text. */
const storable = ({ site, ...visit }: VisitDraft): boolean =>
  ![...Object.values(visit), site?.who, site?.phone].some((value) => String(value).includes('\0'))

/**
 * The calendar in our own database. Within a transaction every call stands behind a savepoint, so that a conflict leaves
 * the transaction usable; calls on one transaction must follow one another.
 */
export function localCalendar(options: LocalCalendarOptions): Calendar {
  const { db, businessId, timeZone, calendarId = 'main', newId = () => `apt_${randomUUID()}` } = options
  const mine = { business_id: businessId, calendar_id: calendarId }
  const toVisit = (row: AppointmentRow): Visit => ({
    id: row.id,
    start: localTextIn(timeZone, row.starts_at.getTime()),
    end: localTextIn(timeZone, row.ends_at.getTime()),
    resource: row.resource,
    service: row.service_type,
    name: row.caller_name,
    phone: row.callback_number,
    address: row.service_address,
    problem: row.problem,
    ...(row.address_unresolved ? { address_unresolved: true } : {}),
    ...(row.site_who === null ? {} : { site: { who: row.site_who, phone: row.site_phone } }),
  })
  const stored = () => db.selectFrom('appointments').selectAll().where('business_id', '=', businessId).where('calendar_id', '=', calendarId)
  const booked = () => stored().where('status', '=', 'booked')
  const change = () =>
    db.updateTable('appointments').where('business_id', '=', businessId).where('calendar_id', '=', calendarId).returningAll()
  const visitOr = (row: AppointmentRow | undefined, code: 'BIZ_001' | 'BIZ_005') => (row ? ok(toVisit(row)) : err(failure(code)))

  const busy = (range: TimeRange, resources?: readonly string[]): Promise<Result<readonly BusySpan[]>> => {
    const [from, to] = [instantOf(range.from), instantOf(range.to)]
    if (!(from < to)) return Promise.resolve(err(failure('BIZ_002', 'the range must end after it starts')))
    if (resources?.length === 0) return Promise.resolve(ok([]))
    return guarded(db, async () => {
      const inRange = booked()
        .where('starts_at', '<', new Date(to))
        .where('ends_at', '>', new Date(from))
        .orderBy('starts_at')
        .orderBy('id')
      const rows = await (resources ? inRange.where('resource', 'in', [...resources]) : inRange).execute()
      return ok(
        rows.map((row) => ({
          resource: row.resource,
          start: row.starts_at.toISOString(),
          end: row.ends_at.toISOString(),
          visit: row.id,
        })),
      )
    })
  }

  const book = (visit: VisitDraft, idempotencyKey: string, details: BookingDetails = {}): Promise<Result<Visit>> => {
    const time = bookable(visit)
    if (!time.ok) return Promise.resolve(time)
    if (!storable(visit)) return Promise.resolve(err(failure('BIZ_002', 'the visit holds what cannot be stored')))
    const insert = async () => {
      const made = await db
        .insertInto('appointments')
        .values({
          ...mine,
          id: newId(),
          resource: visit.resource,
          service_type: visit.service,
          starts_at: new Date(time.value.start),
          ends_at: new Date(time.value.end),
          emergency: details.emergency ?? false,
          caller_name: visit.name,
          callback_number: visit.phone,
          service_address: visit.address,
          problem: visit.problem,
          site_who: visit.site?.who ?? null,
          site_phone: visit.site?.phone ?? null,
          address_unresolved: visit.address_unresolved ?? false,
          idempotency_key: idempotencyKey,
          call_id: details.call ?? null,
        })
        // Without a target it also covers the exclusion constraint, and an overlap raises nothing that would end a transaction.
        .onConflict((conflict) => conflict.doNothing())
        .returningAll()
        .executeTakeFirst()
      return visitOr(made ?? (await stored().where('idempotency_key', '=', idempotencyKey).executeTakeFirst()), 'BIZ_001')
    }
    return guarded(db, insert, { savepoint: false })
  }

  const move = (id: string, to: Offer): Promise<Result<Visit>> => {
    const time = bookable(to)
    if (!time.ok) return Promise.resolve(time)
    return guarded(db, async () => {
      const moved = await change()
        .set({
          resource: to.resource,
          starts_at: new Date(time.value.start),
          ends_at: new Date(time.value.end),
          updated_at: sql`now()`,
        })
        .where('id', '=', id)
        .where('status', '=', 'booked')
        .executeTakeFirst()
      return visitOr(moved, 'BIZ_005')
    })
  }

  const cancel = (id: string): Promise<Result<Visit>> =>
    guarded(db, async () =>
      visitOr(await change().set({ status: 'cancelled', updated_at: sql`now()` }).where('id', '=', id).executeTakeFirst(), 'BIZ_005'),
    )

  const find = (query: VisitQuery): Promise<Result<readonly Visit[]>> => {
    const { id, phone, name, date, from } = query
    if (id === undefined && phone === undefined && name === undefined && date === undefined) return Promise.resolve(ok([]))
    const day = date === undefined ? undefined : dateInstants(timeZone, date)
    const after = from === undefined ? undefined : instantOf(from)
    if ((day && Number.isNaN(day.from)) || Number.isNaN(after)) return Promise.resolve(err(failure('BIZ_002', 'not a date')))
    return guarded(db, async () => {
      let rows = booked().orderBy('starts_at').orderBy('id')
      if (id !== undefined) rows = rows.where('id', '=', id)
      if (phone !== undefined) rows = rows.where('callback_number', '=', phone)
      if (day) rows = rows.where('starts_at', '>=', new Date(day.from)).where('starts_at', '<', new Date(day.to))
      if (after !== undefined) rows = rows.where('ends_at', '>', new Date(after))
      // Names are compared here: folding accents in SQL would need an extension.
      const found =
        name === undefined
          ? await rows.limit(MOST_FOUND).execute()
          : (await rows.execute()).filter((row) => nameMatches(row.caller_name, name))
      return ok(found.slice(0, MOST_FOUND).map(toVisit))
    })
  }

  return { busy, book, move, cancel, find, upcoming: (phone, from) => find({ phone, from }) }
}
