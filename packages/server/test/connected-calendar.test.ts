import { type MemoryRemote, memoryRemote, problem, type RemoteCalendar } from '@callwright/calendar'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Store } from '../src/store/database.ts'
import { DATABASES, emptyStore, testServer } from './test-server.ts'

describe.each(DATABASES)('a business with a calendar of its own (%s)', (kind) => {
  let store: Store
  let close: () => Promise<void>
  let remote: MemoryRemote
  let down = false

  beforeAll(async () => {
    const empty = await emptyStore(kind)
    store = empty.store
    close = empty.close
  })
  afterAll(() => close())
  beforeEach(async () => {
    for (const table of ['appointments', 'calendar_sync', 'calendar_news', 'outbox'] as const) await store.db.deleteFrom(table).execute()
    remote = memoryRemote()
    down = false
  })

  const server = async () => {
    const answering = <Given extends unknown[], Answer>(work: (...given: Given) => Promise<Answer>) => {
      return async (...given: Given) => (down ? problem('unreachable', 'no route') : work(...given))
    }
    const faltering: RemoteCalendar = {
      ...remote,
      busy: answering(remote.busy),
      insert: answering(remote.insert),
      get: answering(remote.get),
      update: answering(remote.update),
      remove: answering(remote.remove),
      changes: answering(remote.changes),
    }
    const attached = [{ key: 'owner', remote: faltering, resources: ['van-1'] }]
    return testServer(store, {
      attachments: { of: (business) => (business === 'bristol-plumbing' ? attached : []), refresh: async () => undefined },
    })
  }
  const due = () =>
    store.db
      .updateTable('appointments')
      .set({ remote_due_at: new Date(0) })
      .where('remote_due_at', 'is not', null)
      .execute()
  const visits = () => store.db.selectFrom('appointments').select(['status', 'remote_state']).execute()

  test('what a caller books stands in it, as the owner wants to read it; what he cancels does not', async () => {
    const { begin, say } = await server()
    const { session_id } = await begin()
    expect((await say(session_id, 'book')).json).toMatchObject({ outcome: 'booked', effects: [{ type: 'find_times' }, { type: 'book' }] })
    expect(await visits()).toEqual([{ status: 'booked', remote_state: 'written' }])
    const [event] = remote.written.values()
    expect(event).toMatchObject({ place: '12 Oak Street', timeZone: 'America/New_York', resource: 'van-1' })
    expect(event?.title).toMatch(/^Bristol Plumbing - /)
    const again = await begin()
    await say(again.session_id, 'cancel')
    expect(await visits()).toEqual([{ status: 'cancelled', remote_state: 'removed' }])
  })

  test('while it is down visits are pencilled and nothing is lost; it shows, and the owner is told once', async () => {
    const { begin, say, get, calendarSync, outbox, notifier } = await server()
    await calendarSync.runOnce()
    expect((await get('/readyz')).json).toMatchObject({ status: 'ready', calendars: [{ calendar: 'owner', status: 'ok' }] })
    down = true
    const { session_id } = await begin()
    expect((await say(session_id, 'book')).json.outcome).toBe('booked')
    expect(await visits()).toEqual([{ status: 'pencilled', remote_state: 'to_write' }])
    await calendarSync.runOnce()
    expect((await get('/readyz')).json).toMatchObject({ status: 'degraded', calendars: [{ status: 'unreachable' }] })
    down = false
    await due()
    await calendarSync.runOnce()
    expect(await visits()).toEqual([{ status: 'booked', remote_state: 'written' }])
    expect((await get('/readyz')).json.status).toBe('ready')
    await outbox.stop()
    await outbox.runOnce('2030-01-01T00:00:00Z')
    expect(notifier.notified.map(({ to, content }) => [to, content.type, 'about' in content ? content.about : null])).toEqual([
      ['+18605550142', 'visit', 'confirmed'],
    ])
  })

  test('a pencilled visit that cannot be kept is called back', async () => {
    const { begin, say, calendarSync, outbox, notifier } = await server()
    await calendarSync.runOnce()
    down = true
    const { session_id } = await begin()
    await say(session_id, 'book')
    const [row] = await store.db.selectFrom('appointments').selectAll().execute()
    remote.owner.adds({ start: row?.starts_at.toISOString() ?? '', end: row?.ends_at.toISOString() ?? '' })
    down = false
    await due()
    await calendarSync.runOnce()
    await calendarSync.runOnce()
    expect(remote.written.size).toBe(1)
    expect(await visits()).toEqual([{ status: 'cancelled', remote_state: 'removed' }])
    await outbox.stop()
    await outbox.runOnce('2030-01-01T00:00:00Z')
    const told = notifier.notified.map(({ to, content }) => [to, content.type, 'about' in content ? content.about : null])
    expect(told.toSorted()).toEqual([
      ['+18605550111', 'visit_trouble', 'conflict'],
      ['+18605550142', 'visit', 'conflict'],
    ])
  })

  test('of another business that does not answer keeps nobody waiting', async () => {
    const [asked, answers] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const silent: RemoteCalendar = {
      ...memoryRemote(),
      async changes() {
        asked.resolve()
        await answers.promise
        return problem('timeout', 'no answer came')
      },
    }
    const read = Promise.withResolvers<void>()
    const quick: RemoteCalendar = {
      ...remote,
      async changes(...given) {
        // Whoever comes first: the one does not wait for the other.
        await asked.promise
        read.resolve()
        return remote.changes(...given)
      },
    }
    const of = (business: string) => [{ key: 'owner', remote: business === 'bristol-plumbing' ? silent : quick, resources: ['van-1'] }]
    const { calendarSync } = await testServer(store, { attachments: { of, refresh: async () => undefined } })
    const compared = calendarSync.runOnce()
    await read.promise
    answers.resolve()
    expect((await compared).size).toBe(2)
  })

  test('a simulated call with a calendar of its own does not touch it', async () => {
    const { begin, say } = await server()
    const { session_id } = await begin({ at: '2026-11-23T14:05:00Z', calendar: { existing: [] } })
    expect((await say(session_id, 'book')).json.outcome).toBe('booked')
    expect(remote.written.size).toBe(0)
  })
})
