import type { Result, Visit } from '@callwright/engine'
import { createPgliteKysely } from '@callwright/test-fixtures/pglite'
import fc from 'fast-check'
import type { Kysely } from 'kysely'
import { afterAll, expect, it } from 'vitest'
import { createCalendarTables } from '../migrations.ts'
import { type MemoryRemote, memoryRemote } from '../remote/memory-remote.ts'
import { problem, type RemoteResult } from '../remote/problem.ts'
import type { RemoteCalendar } from '../remote/remote-calendar.ts'
import { localTextIn } from '../time/zone.ts'
import { type CalendarNews, readNews } from './news.ts'
import type { SyncedCalendarOptions } from './options.ts'
import { reconcile } from './reconcile.ts'
import { syncedCalendar } from './synced-calendar.ts'
import type { SyncedCalendarTables } from './tables.ts'

const db = await createPgliteKysely<SyncedCalendarTables>()
await createCalendarTables(db)
afterAll(() => db.destroy())

const ZONE = 'America/New_York'
const NOW = Date.parse('2026-11-23T14:00:00Z')
const WHOLE = { from: '2026-11-01T00:00:00Z', to: '2027-02-01T00:00:00Z' }
/** One van by the first calendar, two by the second. */
const VANS = ['van-1', 'van-2', 'van-3'] as const
/** The same runs each time; more of them, or others, when they are asked for. */
const { CHAOS_RUNS = '25', CHAOS_SEED = '2026' } = process.env
const RUNS = Number(CHAOS_RUNS)

/** Thrown where a process dies: it takes no further step. */
class Death extends Error {}

/** What becomes of a request: `late` is carried out when its answer is no longer waited for. */
type Fate = 'well' | 'unreachable' | 'failing' | 'lost' | 'late'
type What = 'book' | 'move' | 'amend' | 'cancel' | 'reconcile' | 'adds' | 'moves' | 'deletes' | 'hands over'
type Act = {
  readonly what: What
  readonly who: number
  readonly hour: number
  readonly van: number
  /** Begins together with the one before. */
  readonly together: boolean
  /** The step at which its process dies; 0: none. */
  readonly diesAt: number
}

const act: fc.Arbitrary<Act> = fc.record({
  what: fc.constantFrom<What>(
    ...(['book', 'book', 'book', 'book', 'move', 'move', 'amend', 'cancel', 'reconcile', 'reconcile', 'reconcile'] as const),
    ...(['adds', 'moves', 'deletes', 'hands over'] as const),
  ),
  who: fc.nat(3),
  hour: fc.integer({ min: 9, max: 12 }),
  van: fc.nat(VANS.length - 1),
  together: fc.boolean(),
  diesAt: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 24 }) }),
})
const fates = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.constant<Fate>('well') },
    { weight: 4, arbitrary: fc.constantFrom<Fate>('unreachable', 'failing', 'lost', 'late') },
  ),
  { minLength: 1, maxLength: 30 },
)
const waits = fc.array(fc.nat(6), { minLength: 1, maxLength: 30 })

let businesses = 0

/** One business, its two calendars, and whoever does something to them. */
function world(fateList: readonly Fate[], waitList: readonly number[]) {
  const businessId = `chaos-${++businesses}`
  const owners = [memoryRemote(), memoryRemote()] as const
  const byHand: { readonly at: 0 | 1; readonly start: string; readonly end: string; readonly act: number }[] = []
  const late: Promise<unknown>[] = []
  /** Events that were first written to a calendar by a request of which nobody heard any more. */
  const lateInserts = new Set<string>()
  let [isWell, requests, pauses] = [false, 0, 0]
  /** Others go on meanwhile. */
  const pause = async () => {
    const turns = isWell ? 0 : (waitList[pauses++ % waitList.length] ?? 0)
    for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve))
  }

  const remoteOf = (at: 0 | 1, step: () => void): RemoteCalendar => {
    const memory = owners[at]
    const meet = async <Value>(work: () => Promise<RemoteResult<Value>>, inserts?: string): Promise<RemoteResult<Value>> => {
      step()
      const fate = isWell ? 'well' : (fateList[requests++ % fateList.length] ?? 'well')
      await pause()
      if (fate === 'unreachable' || fate === 'failing') return problem(fate, 'as it was to be')
      if (fate === 'late') {
        if (inserts) lateInserts.add(`${inserts} in ${at}`)
        late.push(pause().then(pause).then(pause).then(work))
        return problem('timeout', 'no answer came')
      }
      const answer = await work()
      await pause()
      step()
      return fate === 'lost' ? problem('timeout', 'no answer came') : answer
    }
    return {
      ...memory,
      busy: (range) => meet(() => memory.busy(range)),
      insert: (event) => meet(() => memory.insert(event), event.reference),
      get: (reference) => meet(() => memory.get(reference)),
      update: (event, etag) => meet(() => memory.update(event, etag)),
      remove: (reference, etag) => meet(() => memory.remove(reference, etag)),
      changes: (cursor, range) => meet(() => memory.changes(cursor, range)),
    }
  }

  /** What a process has, which dies at one of its steps towards the database or a calendar. */
  const process = (diesAt: number): SyncedCalendarOptions & { readonly days: number } => {
    let steps = 0
    const step = () => {
      if (diesAt > 0 && ++steps >= diesAt) throw new Death()
    }
    return {
      db: dying(db, step),
      businessId,
      timeZone: ZONE,
      attached: [
        { key: 'one', remote: remoteOf(0, step), resources: ['van-1'] },
        { key: 'two', remote: remoteOf(1, step), resources: ['van-2', 'van-3'] },
      ],
      draft: ({ id, start, end, resource, name, address }) => ({
        ...{ reference: id, start, end, timeZone: ZONE, title: name, place: address, description: '', resource },
      }),
      days: 60,
      now: () => NOW,
      deadlineMs: 60_000,
    }
  }

  const due = () =>
    db
      .updateTable('appointments')
      .set({ remote_due_at: new Date(0) })
      .where('business_id', '=', businessId)
      .where('remote_due_at', 'is not', null)
      .execute()

  return {
    businessId,
    owners,
    byHand,
    lateInserts,
    process,
    due,
    /** All is well again, and what was late has come. */
    async recovers() {
      isWell = true
      await Promise.all(late)
    },
  }
}

/** The database as a process has it. */
const dying = (whole: Kysely<SyncedCalendarTables>, step: () => void): Kysely<SyncedCalendarTables> =>
  whole.withPlugin({
    transformQuery({ node }) {
      step()
      return node
    },
    transformResult: async ({ result }) => result,
  })

type World = ReturnType<typeof world>

/** What a caller was told of a visit, and when. */
type Told = { readonly key: string; readonly what: 'book' | 'move' | 'cancel'; readonly act: number; readonly result: Result<Visit> | null }

const timeOf = ({ hour, van }: Act) => ({ ...hourOf(hour), resource: VANS[van] ?? 'van-1' })
const hourOf = (hour: number) => ({
  start: localTextIn(ZONE, Date.parse(`2026-11-24T${String(hour + 5).padStart(2, '0')}:00:00Z`)),
  end: localTextIn(ZONE, Date.parse(`2026-11-24T${String(hour + 6).padStart(2, '0')}:00:00Z`)),
})

async function play(of: World, given: Act, at: number): Promise<Told | null> {
  const own = of.process(given.diesAt)
  const calendar = syncedCalendar(own)
  const key = `k${given.who}`
  const time = timeOf(given)
  const side = given.van === 0 ? 0 : 1
  const row = await db
    .selectFrom('appointments')
    .select(['id', 'remote_key'])
    .where('business_id', '=', of.businessId)
    .where('idempotency_key', '=', key)
    .executeTakeFirst()
  const theirs = row?.remote_key === 'two' ? 1 : 0
  const orNull = <Value>(work: Promise<Value>): Promise<Value | null> =>
    work.catch((error: unknown) => {
      if (error instanceof Death) return null
      throw error
    })
  switch (given.what) {
    case 'book': {
      const visit = { ...time, service: 'general', name: 'Ann Lee', phone: `+1860555010${given.who}`, address: 'Oak Street', problem: '' }
      const work = async () => {
        const held = await calendar.hold(time, key)
        return held.ok ? calendar.book(visit, key, { call: key }) : held
      }
      return { key, what: 'book', act: at, result: await orNull(work()) }
    }
    case 'move': {
      if (!row) return null
      const work = async () => {
        const held = await calendar.hold(time, `${key}-move`, { moving: row.id })
        return held.ok ? calendar.move(row.id, time, { call: `${key}-move` }) : held
      }
      return { key, what: 'move', act: at, result: await orNull(work()) }
    }
    case 'amend':
      if (row) await orNull(calendar.amend(row.id, { address: `${at} Elm Street` }))
      return null
    case 'cancel':
      return row ? { key, what: 'cancel', act: at, result: await orNull(calendar.cancel(row.id)) } : null
    case 'reconcile':
      await of.due()
      await orNull(reconcile(own))
      return null
    case 'adds': {
      const { start, end } = hourOf(given.hour)
      of.byHand.push({ at: side, start, end, act: at })
      of.owners[side].owner.adds({ start, end })
      return null
    }
    case 'moves':
      if (row && (await isThere(of.owners[theirs], row.id))) of.owners[theirs].owner.moves(row.id, hourOf(given.hour))
      return null
    case 'deletes':
      if (row) of.owners[theirs].owner.deletes(row.id)
      return null
    case 'hands over':
      if (row && (await isThere(of.owners[theirs], row.id))) {
        of.owners[theirs].owner.deletes(row.id)
        of.owners[1 - theirs === 1 ? 1 : 0].owner.moves(row.id, hourOf(given.hour))
      }
      return null
  }
}

const isThere = async (remote: MemoryRemote, id: string): Promise<boolean> => {
  const there = await remote.get(id)
  return there.ok && there.value !== null
}

/** What is not as it should be, in words. */
async function faultsOf(of: World, told: readonly Told[], acts: readonly Act[]): Promise<readonly string[]> {
  const faults: string[] = []
  const rows = await db.selectFrom('appointments').selectAll().where('business_id', '=', of.businessId).execute()
  const visits = rows.filter(({ status }) => status === 'booked' || status === 'pencilled')
  const stored = await db.selectFrom('calendar_news').select('content').where('business_id', '=', of.businessId).execute()
  const news = stored.flatMap(({ content }) => readNews(content) ?? [])
  const newsOf = (id: string, ...types: readonly CalendarNews['type'][]) =>
    news.some((one) => 'visit' in one && one.visit.id === id && types.includes(one.type))
  const lists = await Promise.all(of.owners.map((owner) => owner.changes(null, WHOLE)))
  const events = lists.flatMap((list, at) => (list.ok ? list.value.events.map((event) => ({ ...event, at })) : []))

  for (const row of visits) {
    // A first write that comes after its visit has gone to another calendar cannot be told from a copy of the owner's.
    const side = row.resource === 'van-1' ? 0 : 1
    const own = events.filter(({ reference, at }) => reference === row.id && (at === side || !of.lateInserts.has(`${row.id} in ${at}`)))
    if (own.length !== 1) faults.push(`${row.id} has ${own.length} events`)
    if (row.status === 'pencilled' || row.remote_state !== 'written') faults.push(`${row.id} is ${row.status}, ${row.remote_state}`)
    const [event] = own
    const isThen = event && Date.parse(event.start) === row.starts_at.getTime() && Date.parse(event.end) === row.ends_at.getTime()
    if (!isThen && !newsOf(row.id, 'overlap')) faults.push(`${row.id} is at ${row.starts_at.toISOString()}, its event at ${event?.start}`)
    if (event && event.at !== side && !newsOf(row.id, 'overlap')) faults.push(`${row.id} of ${row.resource} stands in calendar ${event.at}`)
    const place = of.owners[side].written.get(row.id)?.place
    if (isThen && place !== undefined && place !== row.service_address) faults.push(`${row.id} has words of before`)
    for (const hand of of.byHand) {
      if (hand.at !== side || Date.parse(hand.start) >= row.ends_at.getTime() || Date.parse(hand.end) <= row.starts_at.getTime()) continue
      if (!newsOf(row.id, 'overlap')) faults.push(`${row.id} lies on what the owner put there, and nobody is told`)
    }
  }
  for (const { reference } of events) {
    if (!visits.some(({ id }) => id === reference)) faults.push(`${reference} is there, and is no visit`)
  }
  for (const { key, what, result, act: at } of told) {
    if (!result?.ok || what === 'cancel') continue
    const row = rows.find(({ id }) => id === result.value.id)
    const standing = visits.find(({ id }) => id === result.value.id)
    const wasDeleted = acts.some((one) => one.what === 'deletes' || one.what === 'hands over')
    const wasCancelled = told.some((other) => other.key === key && other.what === 'cancel' && other.act >= at - 2)
    if (!standing && !wasCancelled && !newsOf(result.value.id, 'conflict', ...(wasDeleted ? (['cancelled_by_owner'] as const) : [])))
      faults.push(`${result.value.id} was promised (${what}), is ${row?.status}, and nobody is told`)
    const isLast = !told.some((other) => other.key === key && other.act > at)
    const isPencilled = result.value.pencilled === true
    if (what === 'book' && isLast && isPencilled && standing && !acts.some((one) => ['amend', 'moves', 'hands over'].includes(one.what))) {
      if (!newsOf(standing.id, 'confirmed', 'moved_by_owner')) faults.push(`${standing.id} waits for the word that it is booked`)
    }
  }
  return faults
}

it(
  'whatever happens at the same time, fails, comes late or dies: one visit, one event, and nobody is left in the dark',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 2, maxLength: 12 }), fates, waits, async (acts, fateList, waitList) => {
        const of = world(fateList, waitList)
        const told: Told[] = []
        let together: Promise<Told | null>[] = []
        const wait = async () => {
          for (const one of await Promise.all(together)) if (one) told.push(one)
          together = []
        }
        for (const [at, one] of acts.entries()) {
          if (!one.together) await wait()
          together.push(play(of, one, at))
        }
        await wait()
        await of.recovers()
        for (let round = 0; round < 3; round++) {
          await of.due()
          await reconcile(of.process(0))
        }
        expect(await faultsOf(of, told, acts)).toEqual([])
      }),
      { numRuns: RUNS, seed: Number(CHAOS_SEED) },
    )
  },
  60_000 + 2_000 * RUNS,
)
