import { createPgliteKysely } from '@callwright/test-fixtures/pglite'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Calendar } from '../calendar.ts'
import { createCalendarTables } from '../migrations.ts'
import { type MemoryRemote, memoryRemote } from '../remote/memory-remote.ts'
import { problem, type RemoteProblemKind } from '../remote/problem.ts'
import type { RemoteCalendar } from '../remote/remote-calendar.ts'
import type { CalendarNews } from './news.ts'
import type { AttachedCalendar } from './options.ts'
import { reconcile } from './reconcile.ts'
import { syncedCalendar } from './synced-calendar.ts'
import type { SyncedCalendarTables } from './tables.ts'

const db = await createPgliteKysely<SyncedCalendarTables>()
await createCalendarTables(db)
afterAll(() => db.destroy())

const timeZone = 'America/New_York'
const NOW = Date.parse('2026-11-23T14:00:00Z')
const DAY = { from: '2026-11-24T05:00:00Z', to: '2026-11-25T05:00:00Z' }
const visit = {
  start: '2026-11-24T13:00:00-05:00',
  end: '2026-11-24T14:00:00-05:00',
  resource: 'van-1',
  service: 'general',
  name: 'Ann Lee',
  phone: '+18605550142',
  address: '12 Oak Street',
  problem: 'a drip',
}
const later = { start: '2026-11-24T15:00:00-05:00', end: '2026-11-24T16:00:00-05:00', resource: 'van-1' }

/** Thrown where a process dies: nothing after it happens. */
class Death extends Error {}
type Method = 'busy' | 'insert' | 'get' | 'update' | 'remove' | 'changes'
type Fate = RemoteProblemKind | 'dies before' | 'dies after' | 'lost answer' | undefined

/** The owner's calendar, whose fate on each call is decided by the test. */
function fateful(remote: MemoryRemote, fate: (method: Method) => Fate): RemoteCalendar {
  const meet = async <Value>(method: Method, work: () => Promise<Value>): Promise<Value | ReturnType<typeof problem>> => {
    const next = fate(method)
    if (next === 'dies before') throw new Death()
    if (next === undefined) return work()
    if (next !== 'dies after' && next !== 'lost answer') return problem(next, 'as it was to be')
    await work()
    if (next === 'dies after') throw new Death()
    return problem('timeout', 'no answer came')
  }
  return {
    ...remote,
    busy: (...given) => meet('busy', () => remote.busy(...given)),
    insert: (...given) => meet('insert', () => remote.insert(...given)),
    get: (...given) => meet('get', () => remote.get(...given)),
    update: (...given) => meet('update', () => remote.update(...given)),
    remove: (...given) => meet('remove', () => remote.remove(...given)),
    changes: (...given) => meet('changes', () => remote.changes(...given)),
  }
}

let businesses = 0
let businessId: string
let remote: MemoryRemote
let fate: (method: Method) => Fate
let calendar: Calendar
let options: Parameters<typeof reconcile>[0]

beforeEach(() => {
  begin()
})

function begin(): void {
  businessId = `business-${++businesses}`
  remote = memoryRemote()
  fate = () => undefined
  options = {
    db,
    businessId,
    timeZone,
    attached: [{ key: 'owner', remote: fateful(remote, (method) => fate(method)), resources: ['van-1', 'van-2'] }],
    draft: ({ id, start, end, resource, name, address }) => ({
      reference: id,
      start,
      end,
      timeZone,
      title: name,
      place: address,
      description: '',
      resource,
    }),
    days: 60,
    now: () => NOW,
  }
  calendar = syncedCalendar(options)
}

/** Reconciles as if enough time had passed for everything to be due. */
async function settle(at = NOW): Promise<Awaited<ReturnType<typeof reconcile>>> {
  await db
    .updateTable('appointments')
    .set({ remote_due_at: new Date(0) })
    .where('remote_due_at', 'is not', null)
    .execute()
  return reconcile({ ...options, now: () => at })
}

async function news(): Promise<CalendarNews['type'][]> {
  const rows = await db.selectFrom('calendar_news').select('content').where('business_id', '=', businessId).orderBy('id').execute()
  return rows.map(({ content }) => (content as CalendarNews).type)
}

async function booked(key = 'k1', details = {}) {
  const result = await calendar.book(visit, key, details)
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}

const eventsOf = async () => {
  const events = await remote.changes(null, { from: '2026-11-01T00:00:00Z', to: '2027-02-01T00:00:00Z' })
  return events.ok ? events.value.events : []
}

describe('what stands in the owner’s calendar', () => {
  it('takes time, whoever put it there', async () => {
    remote.owner.adds({ start: '2026-11-24T09:00:00-05:00', end: '2026-11-24T10:00:00-05:00' })
    await booked()
    const spans = await calendar.busy(DAY, ['van-1'])
    expect(spans.ok && spans.value.map(({ start, visit: id }) => [new Date(start).toISOString(), id !== undefined])).toEqual([
      ['2026-11-24T14:00:00.000Z', false],
      ['2026-11-24T18:00:00.000Z', true],
    ])
  })

  it('that came a minute ago is not sold over: not held, not booked, not moved onto', async () => {
    const other = await calendar.book({ ...visit, ...later }, 'k0')
    remote.owner.adds(visit)
    expect(await calendar.hold(visit, 'call-1')).toMatchObject({ ok: false, failure: { code: 'BIZ_001' } })
    expect(await calendar.book(visit, 'k1')).toMatchObject({ ok: false, failure: { code: 'BIZ_001' } })
    expect(await calendar.move(other.ok ? other.value.id : '', visit)).toMatchObject({ ok: false, failure: { code: 'BIZ_001' } })
    expect(await eventsOf()).toHaveLength(1)
    expect(await calendar.book(visit, 'k1')).toMatchObject({ ok: false })
    const free = await calendar.book({ ...visit, start: '2026-11-24T10:00:00-05:00', end: '2026-11-24T11:00:00-05:00' }, 'k2')
    expect(free.ok).toBe(true)
  })

  it('that came between the read-back and the yes is not sold over', async () => {
    expect((await calendar.hold(visit, 'call-1')).ok).toBe(true)
    remote.owner.adds(visit)
    expect(await calendar.book(visit, 'k1', { call: 'call-1' })).toMatchObject({ ok: false, failure: { code: 'BIZ_001' } })
    expect(await eventsOf()).toEqual([])
  })
})

describe('what the owner does in his own calendar', () => {
  it('moves the visit here too, and is told', async () => {
    const { id } = await booked()
    await settle()
    remote.owner.moves(id, later)
    expect(await settle()).toMatchObject({ followed: 1 })
    expect(await calendar.find({ id })).toMatchObject({ ok: true, value: [{ start: later.start, end: later.end }] })
    expect(await news()).toEqual(['moved_by_owner'])
    expect(await settle()).toMatchObject({ followed: 0 })
  })

  it('cancels the visit here too, and is told', async () => {
    const { id } = await booked()
    await settle()
    remote.owner.deletes(id)
    expect(await settle()).toMatchObject({ followed: 1 })
    expect(await calendar.find({ id })).toEqual({ ok: true, value: [] })
    expect(await news()).toEqual(['cancelled_by_owner'])
  })

  it('onto another visit is reported, and neither time is sold', async () => {
    const { id } = await booked()
    await calendar.book({ ...visit, ...later }, 'k2')
    await settle()
    remote.owner.moves(id, later)
    await settle()
    await settle()
    expect(await news()).toEqual(['overlap'])
    expect(await calendar.book(visit, 'k3')).toMatchObject({ ok: false })
  })

  it('beside our visits, onto them, is reported once', async () => {
    await booked()
    remote.owner.adds({ start: '2026-11-24T13:30:00-05:00', end: '2026-11-24T17:00:00-05:00' })
    await settle()
    await settle()
    expect(await news()).toEqual(['overlap'])
  })

  it('while a move of ours waits is his word', async () => {
    const { id } = await booked()
    await settle()
    fate = (method) => (method === 'update' ? 'unreachable' : undefined)
    expect(await calendar.move(id, later)).toMatchObject({ ok: true, value: { pencilled: true } })
    fate = () => undefined
    remote.owner.moves(id, { start: '2026-11-25T09:00:00-05:00', end: '2026-11-25T10:00:00-05:00' })
    await settle()
    expect(await calendar.find({ id })).toMatchObject({ ok: true, value: [{ start: '2026-11-25T09:00:00-05:00' }] })
    expect(await news()).toEqual(['moved_by_owner'])
  })
})

describe('a calendar that is connected, or another in its place', () => {
  const local = () => syncedCalendar({ ...options, attached: [] })
  const in2 = (key: string, other: MemoryRemote): AttachedCalendar[] => [{ key, remote: other, resources: ['van-1'] }]

  it('gets the visits that were booked before', async () => {
    const made = await local().book(visit, 'k1')
    expect(made.ok && made.value.pencilled).toBeUndefined()
    await settle()
    expect(await eventsOf()).toMatchObject([{ start: '2026-11-24T18:00:00.000Z' }])
    expect(await news()).toEqual([])
  })

  it('has a visit of before written when it is moved, and not cancelled because it is not there', async () => {
    const made = await local().book(visit, 'k1')
    const moved = await calendar.move(made.ok ? made.value.id : '', later)
    expect(moved).toMatchObject({ ok: true, value: { start: later.start } })
    expect(await eventsOf()).toMatchObject([{ start: '2026-11-24T20:00:00.000Z' }])
  })

  it('gets what stood in the one before it, under another key or, let go, under the same', async () => {
    await booked()
    const other = memoryRemote()
    options = { ...options, attached: in2('other', other) }
    await settle()
    expect(other.written.size).toBe(1)
    const third = memoryRemote()
    options = { ...options, attached: in2('other', third) }
    await db.updateTable('appointments').set({ remote_key: null }).where('business_id', '=', businessId).execute()
    await settle()
    expect(third.written.size).toBe(1)
    expect(await news()).toEqual([])
    const day = await calendar.find({ date: '2026-11-24' })
    expect(day.ok && day.value).toHaveLength(1)
  })
})

describe('what the owner does beyond moving and deleting', () => {
  it('a second move is told like the first', async () => {
    const { id } = await booked()
    await settle()
    for (const hour of [15, 17]) {
      remote.owner.moves(id, { start: `2026-11-24T${hour}:00:00-05:00`, end: `2026-11-24T${hour + 1}:00:00-05:00` })
      await settle()
    }
    expect(await news()).toEqual(['moved_by_owner', 'moved_by_owner'])
  })

  it('a move of his takes the time there at once, before our book has followed', async () => {
    const { id } = await booked()
    remote.owner.moves(id, later)
    expect(await calendar.hold(later, 'call-1')).toMatchObject({ ok: false, failure: { code: 'BIZ_001' } })
    expect(await calendar.book({ ...visit, ...later }, 'k2')).toMatchObject({ ok: false, failure: { code: 'BIZ_001' } })
    const spans = await calendar.busy(DAY, ['van-1'])
    expect(spans.ok && spans.value.map(({ start }) => new Date(start).toISOString())).toEqual([
      '2026-11-24T18:00:00.000Z',
      '2026-11-24T20:00:00.000Z',
    ])
  })

  it('into another of his calendars is followed: it is another van’s visit now', async () => {
    const { id } = await booked()
    const other = memoryRemote()
    options = { ...options, attached: [...options.attached, { key: 'other', remote: other, resources: ['van-3'] }] }
    await settle()
    remote.owner.deletes(id)
    other.owner.moves(id, visit)
    expect(await settle()).toMatchObject({ problems: {} })
    expect(await calendar.find({ id })).toMatchObject({ ok: true, value: [{ resource: 'van-3', start: visit.start }] })
    expect(await news()).toEqual([])
  })

  it('a move to another van’s calendar that has to wait is confirmed like any other', async () => {
    const { id } = await booked()
    const other = memoryRemote()
    options = { ...options, attached: [...options.attached, { key: 'other', remote: other, resources: ['van-3'] }] }
    calendar = syncedCalendar(options)
    fate = () => 'unreachable'
    expect(await calendar.move(id, { ...later, resource: 'van-3' })).toMatchObject({ ok: true, value: { pencilled: true } })
    expect(await settle()).toMatchObject({ waiting: 1 })
    expect(await news()).not.toContain('confirmed')
    fate = () => undefined
    await settle()
    await settle()
    expect((await news()).filter((type) => type === 'confirmed')).toEqual(['confirmed'])
    expect(await calendar.find({ id })).toMatchObject({ value: [{ start: later.start, resource: 'van-3' }] })
  })

  it('a deletion that cannot be looked at now is followed later', async () => {
    const { id } = await booked()
    await settle()
    remote.owner.deletes(id)
    fate = (method) => (method === 'get' ? 'unreachable' : undefined)
    await settle()
    fate = () => undefined
    expect(await settle()).toMatchObject({ followed: 1 })
    expect(await news()).toEqual(['cancelled_by_owner'])
  })

  it('all day long keeps the hour and takes the day', async () => {
    const { id } = await booked()
    await settle()
    remote.owner.moves(id, { start: '2026-11-24T05:00:00Z', end: '2026-11-25T05:00:00Z' })
    await settle()
    expect(await calendar.find({ id })).toMatchObject({ value: [{ start: visit.start, end: visit.end }] })
    expect(await calendar.hold(later, 'call-1')).toMatchObject({ ok: false })
    remote.owner.moves(id, { start: '2026-11-26T05:00:00Z', end: '2026-11-27T05:00:00Z' })
    await settle()
    expect(await calendar.find({ id })).toMatchObject({ value: [{ start: '2026-11-26T13:00:00-05:00', end: '2026-11-26T14:00:00-05:00' }] })
    expect(await news()).toEqual(['moved_by_owner'])
  })

  it('with what is over is nobody’s news', async () => {
    const { id } = await booked()
    await settle()
    remote.owner.deletes(id)
    const after = Date.parse('2026-11-24T20:00:00Z')
    expect(await settle(after)).toMatchObject({ followed: 1 })
    expect(await news()).toEqual([])
    const row = await db.selectFrom('appointments').select('status').where('id', '=', id).executeTakeFirst()
    expect(row?.status).toBe('booked')
  })
})

describe('a move that waits', () => {
  it('onto what the owner put there meanwhile does not take place, and is to be called back', async () => {
    const { id } = await booked()
    fate = () => 'unreachable'
    expect(await calendar.move(id, later)).toMatchObject({ ok: true, value: { pencilled: true } })
    remote.owner.adds(later)
    fate = () => undefined
    await settle()
    expect(await news()).toEqual(['conflict'])
    expect(await calendar.find({ id })).toMatchObject({ value: [{ start: visit.start }] })
    expect(await eventsOf()).toMatchObject([{ start: '2026-11-24T18:00:00.000Z' }])
  })
})

describe('many visits that wait', () => {
  it('are written with few looks, each after all that it must see', async () => {
    fate = () => 'unreachable'
    for (let n = 0; n < 24; n++) {
      const day = `2026-11-${24 + (n % 6)}`
      const hour = 8 + Math.floor(n / 6)
      await calendar.book({ ...visit, start: iso(day, hour), end: iso(day, hour + 1) }, `k${n}`)
    }
    remote.owner.adds({ start: iso('2026-11-25', 9), end: iso('2026-11-25', 10) })
    fate = () => undefined
    let looks = 0
    const busy: RemoteCalendar['busy'] = async (...given) => {
      looks++
      for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve))
      return remote.busy(...given)
    }
    options = { ...options, attached: options.attached.map((each) => ({ ...each, remote: { ...each.remote, busy } })) }
    await settle()
    expect(looks).toBeLessThan(15)
    expect((await news()).filter((type) => type === 'conflict')).toHaveLength(1)
    expect(await eventsOf()).toHaveLength(23)
  })
})

describe('when the owner’s calendar does not answer', () => {
  it.each<RemoteProblemKind>(['unreachable', 'timeout', 'rate_limited', 'failing', 'revoked', 'forbidden'])(
    'a visit is pencilled (%s), and confirmed when it answers again',
    async (kind) => {
      fate = () => kind
      const pencilled = await booked()
      expect(pencilled.pencilled).toBe(true)
      expect(await calendar.find({ id: pencilled.id })).toMatchObject({ value: [{ pencilled: true }] })
      await settle()
      expect(await eventsOf()).toEqual([])
      fate = () => undefined
      await settle()
      expect(await eventsOf()).toHaveLength(1)
      const found = await calendar.find({ id: pencilled.id })
      expect(found.ok && found.value[0]?.pencilled).toBeUndefined()
      expect((await news()).filter((type) => type === 'confirmed')).toEqual(['confirmed'])
    },
  )

  it('a pencilled visit whose time turns out to be taken is no visit, and is to be called back', async () => {
    fate = () => 'unreachable'
    const { id } = await booked()
    remote.owner.adds(visit)
    fate = () => undefined
    await settle()
    expect(await calendar.find({ id })).toEqual({ ok: true, value: [] })
    expect(await eventsOf()).toEqual([])
    expect(await news()).toEqual(['conflict'])
  })

  it('whoever asks once more for what was pencilled and then taken is told the truth', async () => {
    fate = () => 'unreachable'
    await booked()
    remote.owner.adds(visit)
    fate = () => undefined
    await settle()
    expect(await calendar.book(visit, 'k1')).toMatchObject({ ok: false, failure: { code: 'BIZ_001' } })
    expect(await calendar.book({ ...visit, ...later }, 'k1')).toMatchObject({ ok: true, value: { start: later.start } })
  })

  it('many who ask at once are one request to the vendor, which none of them can end for the others', async () => {
    let reads = 0
    const answers = Promise.withResolvers<void>()
    const [attached] = options.attached
    const slow: RemoteCalendar = {
      ...remote,
      async busy(...given) {
        reads++
        await answers.promise
        return remote.busy(...given)
      },
    }
    const of = (deadlineMs: number) => syncedCalendar({ ...options, attached: attached ? [{ ...attached, remote: slow }] : [], deadlineMs })
    const impatient = of(5).busy(DAY)
    const patient = Array.from({ length: 20 }, () => of(3_000).busy(DAY))
    expect(await impatient).toMatchObject({ ok: false, failure: { code: 'BIZ_003' } })
    remote.owner.adds(visit)
    answers.resolve()
    for (const one of await Promise.all(patient))
      expect(one).toMatchObject({ ok: true, value: [{ resource: 'van-1' }, { resource: 'van-2' }] })
    expect(reads).toBe(1)
    await of(3_000).busy(DAY)
    expect(reads).toBe(2)
  })

  it('times are offered by its last reading, for a day', async () => {
    remote.owner.adds(visit)
    await settle()
    fate = () => 'unreachable'
    const spans = await calendar.busy({ from: new Date(NOW).toISOString(), to: '2027-01-22T05:00:00Z' })
    expect(spans.ok && spans.value.map(({ resource }) => resource)).toEqual(['van-1', 'van-2'])
    await db
      .updateTable('calendar_sync')
      .set({ mirrored_at: new Date(Date.now() - 25 * 3_600_000) })
      .execute()
    expect(await calendar.busy(DAY)).toMatchObject({ ok: false, failure: { code: 'BIZ_003', retryable: true } })
  })

  it('an answer that got lost makes no second event', async () => {
    let times = 0
    fate = (method) => (method === 'insert' && times++ === 0 ? 'lost answer' : undefined)
    expect((await booked()).pencilled).toBe(true)
    await settle()
    expect(await eventsOf()).toHaveLength(1)
    const { id } = await booked()
    times = 0
    fate = (method) => (method === 'update' && times++ === 0 ? 'lost answer' : undefined)
    await calendar.move(id, later)
    await settle()
    expect(await news()).toEqual(['confirmed', 'confirmed'])
    expect(await eventsOf()).toMatchObject([{ start: '2026-11-24T20:00:00.000Z' }])
  })

  it('two moves of which no answer came end at the second', async () => {
    const { id } = await booked()
    fate = (method) => (method === 'update' ? 'lost answer' : undefined)
    await calendar.move(id, later)
    const last = { ...later, start: '2026-11-24T16:30:00-05:00', end: '2026-11-24T17:30:00-05:00' }
    fate = (method) => (method === 'update' ? 'unreachable' : undefined)
    await calendar.move(id, last)
    fate = () => undefined
    await settle()
    expect(await eventsOf()).toMatchObject([{ start: '2026-11-24T21:30:00.000Z' }])
    expect(await calendar.find({ id })).toMatchObject({ value: [{ start: last.start }] })
    expect(await news()).toEqual(['confirmed'])
  })

  it('a cancelled visit gives its time back here at once, and there when it can', async () => {
    const { id } = await booked()
    fate = () => 'failing'
    expect((await calendar.cancel(id)).ok).toBe(true)
    fate = () => undefined
    expect(await calendar.busy(DAY)).toEqual({ ok: true, value: [] })
    await settle()
    expect(await eventsOf()).toEqual([])
    expect((await calendar.book(visit, 'k2')).ok).toBe(true)
  })

  it('the owner is told once that it is down, and once that it is back', async () => {
    fate = () => 'unreachable'
    await settle(NOW)
    expect(await news()).toEqual([])
    await settle(NOW + 180_000)
    await settle(NOW + 240_000)
    expect(await news()).toEqual(['calendar_down'])
    fate = () => undefined
    await settle(NOW + 300_000)
    await settle(NOW + 360_000)
    fate = () => 'revoked'
    await settle(NOW + 420_000)
    expect(await news()).toEqual(['calendar_down', 'calendar_back', 'calendar_down'])
  })
})

describe('a process that dies', () => {
  const METHODS: readonly Method[] = ['insert', 'busy', 'get', 'update', 'remove']
  const fates = METHODS.flatMap((method) => (['dies before', 'dies after', 'lost answer'] as const).map((how) => [method, how] as const))

  it.each(fates)('at "%s" (%s) while it books leaves one visit', async (method, how) => {
    await calendar.hold(visit, 'call-1')
    let times = 0
    fate = (met) => (met === method && times++ === 0 ? how : undefined)
    await calendar.book(visit, 'k1', { call: 'call-1' }).catch(survive)
    fate = () => undefined
    const again = await calendar.book(visit, 'k1', { call: 'call-1' })
    expect(again.ok).toBe(true)
    await settle()
    expect(await eventsOf()).toHaveLength(1)
    expect(await calendar.find({ date: '2026-11-24' })).toMatchObject({ value: [{ start: visit.start }] })
  })

  it.each(fates)('at "%s" (%s) while it moves or cancels leaves what was wanted', async (method, how) => {
    const { id } = await booked()
    let times = 0
    fate = (met) => (met === method && times++ === 0 ? how : undefined)
    await calendar.move(id, later).catch(survive)
    times = 0
    await settle().catch(survive)
    fate = () => undefined
    await settle()
    const [event] = await eventsOf()
    const found = await calendar.find({ id })
    expect(new Date(found.ok ? (found.value[0]?.start ?? '') : '').toISOString()).toBe(event?.start)
    times = 0
    fate = (met) => (met === method && times++ === 0 ? how : undefined)
    await calendar.cancel(id).catch(survive)
    fate = () => undefined
    await settle()
    expect(await eventsOf()).toEqual([])
  })
})

const iso = (day: string, hour: number): string => `${day}T${pad(hour)}:00:00-05:00`
const pad = (hour: number): string => String(hour).padStart(2, '0')

function survive(error: unknown): void {
  if (!(error instanceof Death)) throw error
}
