import { createPgliteKysely } from '@callwright/test-fixtures/pglite'
import { createDatabase } from '@callwright/test-fixtures/postgres'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { calendarConformance, rulesConformance } from '../conformance.ts'
import { createCalendarTables } from '../migrations.ts'
import type { LocalCalendarTables } from './appointments-table.ts'
import { localCalendar } from './local-calendar.ts'

const database = await createDatabase()
const engines = [
  { engine: 'PGlite', db: await createPgliteKysely<LocalCalendarTables>() },
  {
    engine: 'PostgreSQL',
    db: new Kysely<LocalCalendarTables>({
      dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: database.url, max: 10 }) }),
    }),
  },
]
for (const { db } of engines) await createCalendarTables(db)
afterAll(async () => {
  for (const { db } of engines) await db.destroy()
  await database.drop()
})

let calendars = 0
const timeZone = 'America/New_York'
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

describe.each(engines)('the local calendar on $engine', ({ db }) => {
  const newOwner = () => ({ businessId: 'bristol', calendarId: `calendar-${++calendars}`, timeZone })

  for (const { name, run } of calendarConformance(async () => localCalendar({ db, ...newOwner() }))) test(name, run)
  for (const { name, run } of rulesConformance(async (facts) => localCalendar({ db, ...newOwner(), facts }))) test(name, run)

  test('a conflict leaves the transaction that it happens in usable', async () => {
    const owner = newOwner()
    await localCalendar({ db, ...owner }).book(visit, 'first')
    const codes = await db.transaction().execute(async (transaction) => {
      const calendar = localCalendar({ db: transaction, ...owner })
      const other = await calendar.book({ ...visit, resource: 'van-2' }, 'other')
      const results = [
        await calendar.book(visit, 'second'),
        other,
        await calendar.move(other.ok ? other.value.id : '', visit),
        await calendar.book({ ...visit, resource: 'van-3' }, 'third'),
      ]
      return results.map((result) => (result.ok ? 'ok' : result.failure.code))
    })
    expect(codes).toEqual(['BIZ_001', 'ok', 'BIZ_001', 'ok'])
    const found = await localCalendar({ db, ...owner }).find({ date: '2026-11-24' })
    expect(found.ok && found.value.map(({ resource }) => resource).toSorted()).toEqual(['van-1', 'van-2', 'van-3'])
  })

  test('a booking within a transaction that fails is not made', async () => {
    const owner = newOwner()
    const failing = db.transaction().execute(async (transaction) => {
      await localCalendar({ db: transaction, ...owner }).book(visit, 'key')
      throw new Error('the turn fails')
    })
    await expect(failing).rejects.toThrow('the turn fails')
    const again = await localCalendar({ db, ...owner }).book(visit, 'other key')
    expect(again.ok).toBe(true)
  })

  test('words that no text column holds are refused, and the transaction stays usable', async () => {
    const owner = newOwner()
    const codes = await db.transaction().execute(async (transaction) => {
      const calendar = localCalendar({ db: transaction, ...owner })
      const results = [await calendar.book({ ...visit, name: 'Ann\u0000Lee' }, 'first'), await calendar.book(visit, 'second')]
      return results.map((result) => (result.ok ? 'ok' : result.failure.code))
    })
    expect(codes).toEqual(['BIZ_002', 'ok'])
  })

  test('of two transactions that want the same time one gets it', async () => {
    const owner = newOwner()
    const book = (key: string) => db.transaction().execute((transaction) => localCalendar({ db: transaction, ...owner }).book(visit, key))
    const results = await Promise.all(['a', 'b', 'c', 'd'].map(book))
    expect(results.map((result) => (result.ok ? 'ok' : result.failure.code)).toSorted()).toEqual(['BIZ_001', 'BIZ_001', 'BIZ_001', 'ok'])
  })

  test('calendars and businesses are apart', async () => {
    const owner = newOwner()
    const first = await localCalendar({ db, ...owner }).book(visit, 'key')
    const second = await localCalendar({ db, ...newOwner() }).book(visit, 'key')
    const third = await localCalendar({ db, ...owner, businessId: 'lachine' }).book(visit, 'key')
    expect([first.ok, second.ok, third.ok]).toEqual([true, true, true])
    const id = first.ok ? first.value.id : ''
    const stranger = await localCalendar({ db, ...owner, businessId: 'lachine' }).cancel(id)
    expect(stranger).toMatchObject({ ok: false, failure: { code: 'BIZ_005' } })
  })

  test('what only the record needs is kept: the call and whether it was an emergency', async () => {
    const owner = newOwner()
    await localCalendar({ db, ...owner }).book(visit, 'key', { call: 'call-1', emergency: true })
    const row = await db.selectFrom('appointments').selectAll().where('calendar_id', '=', owner.calendarId).executeTakeFirstOrThrow()
    expect(row).toMatchObject({ call_id: 'call-1', emergency: true, status: 'booked' })
  })
})

test('a database that does not answer is a failure worth a retry', async () => {
  const pool = new pg.Pool({ host: '127.0.0.1', port: 1 })
  const db = new Kysely<LocalCalendarTables>({ dialect: new PostgresDialect({ pool }) })
  const result = await localCalendar({ db, businessId: 'bristol', timeZone }).upcoming('+18605550142', '2026-11-24T00:00:00Z')
  await db.destroy()
  expect(result).toMatchObject({ ok: false, failure: { code: 'BIZ_003', retryable: true } })
})
