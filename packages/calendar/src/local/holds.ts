import { err, failure, type Offer, ok, type Result } from '@callwright/engine'
import { sql } from 'kysely'
import { HOLD_MINUTES, type Hold, type HoldDetails } from '../calendar.ts'
import { MINUTE_MS } from '../time/parse-time.ts'
import { localTextIn } from '../time/zone.ts'
import { looksFree } from './gate.ts'
import { guarded } from './guarded.ts'
import type { LedgerParts } from './ledger.ts'
import type { Rows } from './rows.ts'
import { besides, type Slot, slotOf } from './slot.ts'

/** A hold is a row like any other, of a visit that nobody has yet. */
const NOBODY = { service_type: '', caller_name: '', callback_number: null, problem: '' }

/** Times that are kept while they are read back. */
export function holds({ rows, gate, newId, timeZone }: LedgerParts) {
  const local = (at: Date) => localTextIn(timeZone, at.getTime())

  const keep = async (own: Rows, slot: Slot, parts: readonly Pick<Slot, 'start' | 'end'>[], call: string, details: HoldDetails) => {
    const held = parts.map(({ start, end }) => {
      const id = newId()
      return {
        ...own.mine,
        ...NOBODY,
        id,
        resource: slot.resource,
        starts_at: start,
        ends_at: end,
        status: 'held' as const,
        held_until: sql<Date>`now() + interval '1 minute' * ${HOLD_MINUTES}`,
        held_for: details.moving ?? null,
        service_address: details.place ?? '',
        idempotency_key: `hold:${id}`,
        call_id: call,
      }
    })
    if (held.length > 0) await own.add().values(held).execute()
  }

  return {
    async hold(time: Offer, call: string, details: HoldDetails = {}): Promise<Result<Hold>> {
      const at = slotOf(time)
      if (!at.ok) return at
      const slot = at.value
      const { moving } = details
      if (gate && moving === undefined) {
        const free = await looksFree(gate, rows, slot, { ...details, call })
        if (!free.ok || !free.value) return free.ok ? err(failure('BIZ_001')) : free
      }
      const work = async (own: Rows): Promise<Result<Hold>> => {
        const visit = moving === undefined ? undefined : await own.standing().where('id', '=', moving).executeTakeFirst()
        const known = { ...details, place: details.place ?? visit?.service_address }
        if (gate && !(await gate.pass(own, slot, { ...known, call }))) return err(failure('BIZ_001'))
        await endHolds(own, call, slot)
        await keep(own, slot, visit && visit.resource === slot.resource ? besides(slot, visit) : [slot], call, known)
        const until = new Date(Date.now() + HOLD_MINUTES * MINUTE_MS)
        return ok({ resource: slot.resource, start: local(slot.start), end: local(slot.end), until: until.toISOString() })
      }
      return guarded(rows, work, gate ? 'atomic' : 'savepoint')
    },

    release: (call: string): Promise<Result<null>> =>
      guarded(rows, async (own) => {
        await endHolds(own, call)
        return ok(null)
      }),
  }
}

/** Ends what a call holds, and of others what has run out and lies in the way. Answers how many it ended. */
export async function endHolds({ drop }: Rows, call: string | undefined, inTheWay?: Slot): Promise<number> {
  const ended = await drop()
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
    .execute()
  return ended.length
}
