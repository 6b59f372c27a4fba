import type { BusinessFacts } from '@callwright/engine'
import { createDatabase } from '@callwright/test-fixtures/postgres'
import fc from 'fast-check'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { bristol } from '../../test/businesses.ts'
import { createCalendarTables } from '../migrations.ts'
import type { AppointmentRow, LocalCalendarTables } from './appointments-table.ts'
import { localCalendar } from './local-calendar.ts'

const database = await createDatabase()
/** Server processes: connections of their own to one database. */
const replicas = Array.from(
  { length: 3 },
  () =>
    new Kysely<LocalCalendarTables>({
      dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: database.url, max: 6 }) }),
    }),
)
const [db] = replicas
if (!db) throw new Error('no replica')
await createCalendarTables(db)
afterAll(async () => {
  for (const replica of replicas) await replica.destroy()
  await database.drop()
})

const TOWNS = ['Bristol', 'Plainville', 'Wolcott', 'Hartford']
const LIMIT = { all: 5, van1: 3 }
const facts: BusinessFacts = {
  ...bristol,
  resources: [
    { id: 'van-1', skills: ['*'], max_visits_per_day: LIMIT.van1 },
    { id: 'van-2', skills: ['*'] },
  ],
  max_visits_per_day: LIMIT.all,
  travel: { same_place_minutes: 15, other_place_minutes: 45, between: { Bristol: { Plainville: 30 }, Plainville: { Wolcott: 60 } } },
}
const MINUTES = new Map([
  ['Bristol Plainville', 30],
  ['Plainville Wolcott', 60],
])
const wayBetween = (one: string, other: string): number =>
  one === other && one !== 'Hartford' ? 15 : (MINUTES.get(`${one} ${other}`) ?? MINUTES.get(`${other} ${one}`) ?? 45)

/** What somebody does, and does at the same moment as all the others. */
const act = fc.record({
  how: fc.constantFrom('books', 'holds and books', 'holds within a turn and books', 'books and moves', 'books an emergency'),
  quarter: fc.integer({ min: 32, max: 64 }),
  day: fc.constantFrom(1, 2),
  van: fc.constantFrom('van-1', 'van-2'),
  town: fc.constantFrom(...TOWNS),
})

const MIDNIGHT = Date.parse('2026-11-24T05:00:00Z')
const timeOf = ({ quarter, day, van }: { readonly quarter: number; readonly day: number; readonly van: string }) => {
  const start = MIDNIGHT + ((day - 1) * 96 + quarter) * 900_000
  return { start: new Date(start).toISOString(), end: new Date(start + 3_600_000).toISOString(), resource: van }
}

let businesses = 0

test('whatever many do at the same moment in several processes, no way is cut short and no day holds too much', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 8, maxLength: 16 }), async (acts) => {
      const owner = { businessId: `business-${++businesses}`, timeZone: facts.time_zone, facts }
      const codes = await Promise.all(
        acts.map(async ({ how, town, ...at }, n) => {
          const own = replicas[n % replicas.length] ?? db
          const calendar = localCalendar({ db: own, ...owner })
          const [time, call] = [timeOf(at), `call-${n}`]
          const who = { service: 'general', name: 'Ann Lee', phone: null, address: `${n} Oak Street, ${town}`, problem: '' }
          const visit = { ...time, ...who }
          const code = (result: { readonly ok: true } | { readonly ok: false; readonly failure: { readonly code: string } }) =>
            result.ok ? 'ok' : result.failure.code
          switch (how) {
            case 'books':
              return [code(await calendar.book(visit, call))]
            case 'books an emergency':
              return [code(await calendar.book(visit, call, { emergency: true }))]
            case 'books and moves': {
              const booked = await calendar.book(visit, call)
              if (!booked.ok) return [code(booked)]
              return [code(await calendar.move(booked.value.id, timeOf({ ...at, quarter: at.quarter + 3 })))]
            }
            case 'holds and books': {
              const held = await calendar.hold(time, call, { place: visit.address })
              // Whoever was told that the time is his gets it.
              return held.ok ? [code(held), `then ${code(await calendar.book(visit, call, { call }))}`] : [code(held)]
            }
            default: {
              const held = await own
                .transaction()
                .execute((turn) => localCalendar({ db: turn, ...owner }).hold(time, call, { place: visit.address }))
              if (!held.ok) return [code(held)]
              const booked = await own.transaction().execute((turn) => localCalendar({ db: turn, ...owner }).book(visit, call, { call }))
              return [code(held), `then ${code(booked)}`]
            }
          }
        }),
      )
      expect(codes.flat().filter((code) => !['ok', 'then ok', 'BIZ_001'].includes(code))).toEqual([])
      const rows = await db
        .selectFrom('appointments')
        .selectAll()
        .where('business_id', '=', owner.businessId)
        .orderBy('starts_at')
        .execute()
      expect(rows.every(({ status }) => status === 'booked')).toBe(true)
      expect(rows.length).toBeGreaterThan(0)
      waysAreFree(rows)
      for (const day of ['24', '25']) {
        const ordinary = rows.filter(({ starts_at, emergency }) => starts_at.toISOString().slice(8, 10) === day && !emergency)
        expect(ordinary.length).toBeLessThanOrEqual(LIMIT.all)
        expect(ordinary.filter(({ resource }) => resource === 'van-1').length).toBeLessThanOrEqual(LIMIT.van1)
      }
    }),
    { numRuns: 20 },
  )
})

function waysAreFree(rows: readonly AppointmentRow[]): void {
  const townOf = ({ service_address: address }: AppointmentRow) => TOWNS.find((town) => address.endsWith(town)) ?? ''
  for (const [n, one] of rows.entries()) {
    for (const other of rows.slice(n + 1)) {
      if (one.resource !== other.resource) continue
      const between = (other.starts_at.getTime() - one.ends_at.getTime()) / 60_000
      expect(between).toBeGreaterThanOrEqual(wayBetween(townOf(one), townOf(other)))
    }
  }
}
