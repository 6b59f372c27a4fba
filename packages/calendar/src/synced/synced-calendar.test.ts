import type { BusinessFacts } from '@callwright/engine'
import { createPgliteKysely } from '@callwright/test-fixtures/pglite'
import { createDatabase } from '@callwright/test-fixtures/postgres'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { calendarConformance, rulesConformance } from '../conformance.ts'
import { createCalendarTables } from '../migrations.ts'
import { memoryRemote } from '../remote/memory-remote.ts'
import { unreadableEvents } from '../remote/problem.ts'
import type { RemoteCalendar } from '../remote/remote-calendar.ts'
import { syncedCalendar } from './synced-calendar.ts'
import type { SyncedCalendarTables } from './tables.ts'

const database = await createDatabase()
const engines = [
  { engine: 'PGlite', db: await createPgliteKysely<SyncedCalendarTables>() },
  {
    engine: 'PostgreSQL',
    db: new Kysely<SyncedCalendarTables>({
      dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: database.url, max: 10 }) }),
    }),
  },
]
for (const { db } of engines) await createCalendarTables(db)
afterAll(async () => {
  for (const { db } of engines) await db.destroy()
  await database.drop()
})

let businesses = 0
const timeZone = 'America/New_York'

describe.each(engines)('a calendar of the owner with our book on $engine', ({ db }) => {
  const owned = (facts?: BusinessFacts, remote: RemoteCalendar = memoryRemote()) =>
    syncedCalendar({
      db,
      businessId: `business-${++businesses}`,
      timeZone,
      facts,
      attached: [{ key: 'main', remote, resources: ['van-1', 'van-2', 'van-3'] }],
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
    })
  const cases = [...calendarConformance(async () => owned()), ...rulesConformance(async (facts) => owned(facts))]
  it.each(cases)('$name', ({ run }) => run())

  it('keeps clear of the days about an event that cannot be read, and offers the others', async () => {
    const day = { start: '2026-11-24T05:00:00.000Z', end: '2026-11-26T05:00:00.000Z', reference: null, tentative: false }
    const odd = unreadableEvents('“Odd” on 2026-11-25: its time zone is not known', [{ title: 'Odd', day: '2026-11-25' }], [day])
    const calendar = owned(undefined, { ...memoryRemote(), busy: async () => odd })
    const week = { from: '2026-11-23T00:00:00-05:00', to: '2026-11-30T00:00:00-05:00' }
    const busy = await calendar.busy(week, ['van-1'])
    expect(busy.ok && busy.value.map(({ start, end }) => [start, end])).toEqual([[day.start, day.end]])
    const late = await calendar.busy({ ...week, from: '2026-11-27T00:00:00-05:00' }, ['van-1'])
    expect(late).toEqual({ ok: true, value: [] })
    const nothing = owned(undefined, { ...memoryRemote(), busy: async () => unreadableEvents('“Odd”: “x” is no date', []) })
    expect((await nothing.busy(week, ['van-1'])).ok).toBe(false)
  })
})
