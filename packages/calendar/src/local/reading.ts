import { err, failure, ok, type Result, type Visit } from '@callwright/engine'
import { sql } from 'kysely'
import type { BusySpan, TimeRange, VisitQuery } from '../calendar.ts'
import { instantOf } from '../time/parse-time.ts'
import { dateInstants, localTextIn } from '../time/zone.ts'
import { nameMatches } from '../visit.ts'
import type { AppointmentRow } from './appointments-table.ts'
import { guarded } from './guarded.ts'
import type { LedgerParts } from './ledger.ts'
import type { Rows } from './rows.ts'

const MOST_FOUND = 100
const MOST_LISTED = 5_000

/** What the book says: visits, and taken time. */
export function reading({ rows, timeZone }: LedgerParts) {
  const local = (at: Date) => localTextIn(timeZone, at.getTime())
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
      return guarded(rows, async () => ok(await taken(rows, { from: new Date(from), to: new Date(to) }, resources, call)))
    },

    /** All visits that touch a range, soonest first, at most `MOST_LISTED`. */
    between({ from, to }: TimeRange): Promise<Result<readonly AppointmentRow[]>> {
      const [first, last] = [instantOf(from), instantOf(to)]
      if (!(first < last)) return Promise.resolve(err(failure('BIZ_002', 'the range must end after it starts')))
      return guarded(rows, async () =>
        ok(
          await rows
            .standing()
            .where('starts_at', '<', new Date(last))
            .where('ends_at', '>', new Date(first))
            .orderBy('starts_at')
            .orderBy('id')
            .limit(MOST_LISTED)
            .execute(),
        ),
      )
    },

    /** What a key has booked, whatever became of it. */
    made(idempotencyKey: string): Promise<Result<AppointmentRow | null>> {
      return guarded(rows, async () => {
        const row = await rows.stored().where('idempotency_key', '=', idempotencyKey).where('status', '!=', 'held').executeTakeFirst()
        return ok(row ?? null)
      })
    },

    /** A visit, whatever became of it. */
    known(id: string): Promise<Result<AppointmentRow | null>> {
      return guarded(rows, async () =>
        ok((await rows.stored().where('id', '=', id).where('status', '!=', 'held').executeTakeFirst()) ?? null),
      )
    },

    find(query: VisitQuery): Promise<Result<readonly AppointmentRow[]>> {
      const { id, phone, name, date, from } = query
      if ([id, phone, name, date].every((each) => each === undefined)) return Promise.resolve(ok([]))
      const day = date === undefined ? undefined : dateInstants(timeZone, date)
      const after = from === undefined ? undefined : instantOf(from)
      if ((day && Number.isNaN(day.from)) || Number.isNaN(after)) return Promise.resolve(err(failure('BIZ_002', 'not a date')))
      return guarded(rows, async () => {
        let wanted = rows.standing().orderBy('starts_at').orderBy('id')
        if (id !== undefined) wanted = wanted.where('id', '=', id)
        if (phone !== undefined) wanted = wanted.where('callback_number', '=', phone)
        if (day) wanted = wanted.where('starts_at', '>=', new Date(day.from)).where('starts_at', '<', new Date(day.to))
        if (after !== undefined) wanted = wanted.where('ends_at', '>', new Date(after))
        // Names are compared here: folding accents in SQL would need an extension.
        const found =
          name === undefined
            ? await wanted.limit(MOST_FOUND).execute()
            : (await wanted.execute()).filter((row) => nameMatches(row.caller_name, name))
        return ok(found.slice(0, MOST_FOUND))
      })
    },
  }
}

/** Time that is taken between two instants, the holds of calls other than `call` included, sorted by start. */
export async function taken(
  { stored }: Rows,
  { from, to }: { readonly from: Date; readonly to: Date },
  resources?: readonly string[],
  call?: string,
): Promise<readonly BusySpan[]> {
  const inRange = stored()
    .where('status', '!=', 'cancelled')
    .where('starts_at', '<', to)
    .where('ends_at', '>', from)
    .where(({ or, and, not, eb }) =>
      or([
        eb('status', '!=', 'held'),
        and([eb('held_until', '>', sql<Date>`now()`), ...(call === undefined ? [] : [not(eb('call_id', '=', call))])]),
      ]),
    )
    .orderBy('starts_at')
    .orderBy('id')
  return (await (resources ? inRange.where('resource', 'in', [...resources]) : inRange).execute()).map(spanOf)
}

function spanOf(row: AppointmentRow): BusySpan {
  const { resource, starts_at, ends_at, held_for, id, service_address: place } = row
  const span = { resource, start: starts_at.toISOString(), end: ends_at.toISOString(), visit: held_for ?? id }
  return place === '' ? span : { ...span, place }
}
