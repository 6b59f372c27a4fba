import { fakeNotifier } from '@callwright/adapters'
import { localCalendar } from '@callwright/calendar/local'
import { err, failure } from '@callwright/engine'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { loadBusinesses } from '../src/business/load.ts'
import { migrate } from '../src/store/migrate.ts'
import type { Calendars } from '../src/turn/unit-of-work.ts'
import { DATABASES, emptyStore, testServer } from './test-server.ts'
import { tinyEngine } from './tiny-engine.ts'

const NOW = '2026-11-23T14:05:00.000Z'

const crashAfterBooking: typeof tinyEngine.step = (facts, session, event) => {
  if (event.type === 'effect_done' && event.result.type === 'book') throw new Error('a bug')
  return tinyEngine.step(facts, session, event)
}

describe.each(DATABASES)('turns on %s', (kind) => {
  let close: () => Promise<void>
  let store: Awaited<ReturnType<typeof emptyStore>>['store']
  const replica = (parts: Parameters<typeof testServer>[1] = {}) => testServer(store, { now: () => NOW, ...parts })
  beforeAll(async () => {
    const empty = await emptyStore(kind)
    store = empty.store
    close = empty.close
  })
  beforeEach(async () => {
    await store.db.deleteFrom('outbox').execute()
    await store.db.deleteFrom('appointments').execute()
  })
  afterAll(() => close())

  test('migrations that ran already, or run at the same time, change nothing', async () => {
    await Promise.all([migrate(store.db), migrate(store.db)])
    const rows = await store.db.selectFrom('calls').select('id').execute()
    expect(Array.isArray(rows)).toBe(true)
  })

  test('replicas may answer in turn: none goes on from what another has left behind', async () => {
    const [a, b] = [await replica(), await replica()]
    const { session_id } = await a.begin()
    for (const [n, server] of [a, b, a, a, b].entries()) {
      expect((await server.say(session_id, `line ${n}`)).json).toMatchObject({ turn: n + 1, reply: { text: `You said line ${n}.` } })
    }
    const together = await Promise.all([a.say(session_id, 'from a'), b.say(session_id, 'from b')])
    expect(new Set(together.map(({ json }) => json.turn))).toEqual(new Set([6, 7]))
    const log = (await a.get(`/v1/calls/${session_id}/log`)).json
    expect(log.turns.map(({ event }: { event: { id: string } | null }) => event?.id)).toEqual([
      undefined,
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
    ])
  })

  test('a time is sold once, however many book it together', async () => {
    const [a, b] = [await replica(), await replica()]
    const sessions = await Promise.all(Array.from({ length: 6 }, (_, n) => (n % 2 ? a : b).begin()))
    await Promise.all(sessions.map(({ session_id }, n) => (n % 2 ? a : b).say(session_id, 'book')))
    const booked = await store.db.selectFrom('appointments').select(['starts_at', 'call_id']).where('status', '=', 'booked').execute()
    expect(new Set(booked.map(({ starts_at }) => starts_at.toISOString())).size).toBe(booked.length)
    const outcomes = await Promise.all(
      sessions.map(async ({ session_id }) => (await a.get(`/v1/voice/session/${session_id}`)).json.outcome),
    )
    expect(outcomes.filter((outcome) => outcome === 'booked')).toHaveLength(booked.length)
    expect(booked.length).toBeGreaterThan(0)
  })

  test('a turn that cannot be saved leaves no booking behind', async () => {
    const server = await replica({
      engine: { ...tinyEngine, step: crashAfterBooking },
    })
    const { session_id } = await server.begin()
    expect((await server.say(session_id, 'book')).status).toBe(500)
    expect(await store.db.selectFrom('appointments').select('id').execute()).toEqual([])
    expect((await server.get(`/v1/voice/session/${session_id}`)).json.turn).toBe(0)
  })

  test.each([
    ['answers that it is down', async () => err(failure('BIZ_003', undefined, true))],
    ['throws', () => Promise.reject(new Error('connection reset'))],
    ['never answers', () => new Promise<never>(() => undefined)],
  ])('a calendar that %s is spoken about', async (_how, busy) => {
    const calendars: Calendars = (db, facts, calendarId) => ({
      ...localCalendar({ db, businessId: facts.id, calendarId, timeZone: facts.time_zone }),
      busy,
    })
    const server = await replica({ calendars, effectDeadlineMs: 50 })
    const { session_id } = await server.begin()
    expect((await server.say(session_id, 'book')).json).toMatchObject({
      reply: { text: 'Let me look. Sorry: BIZ_003.' },
      effects: [{ type: 'find_times', status: 'failed' }],
    })
  })

  test('the owner is told of an emergency, also when the caller hangs up at once, and of each only once', async () => {
    const server = await replica()
    const { session_id } = await server.begin()
    const turn = await server.say(session_id, 'emergency')
    expect(turn.json.effects).toEqual([{ type: 'notify_owner', status: 'queued' }])
    await server.post(`/v1/voice/session/${session_id}/end`, {})
    await server.outbox.stop()
    await server.outbox.runOnce('2030-01-01T00:00:00Z')
    expect(server.notifier.notified).toMatchObject([
      { key: `${session_id}:1.0:0`, to: '+18605550111', locale: 'en-US', content: { notice: { about: 'emergency' } } },
    ])
  })

  test('of a simulated call nobody outside is told', async () => {
    const server = await replica()
    const { session_id } = await server.begin({ at: NOW })
    await server.say(session_id, 'emergency')
    await server.outbox.stop()
    expect(await server.outbox.runOnce('2030-01-01T00:00:00Z')).toBe(0)
    expect(await store.db.selectFrom('messages').select('kind').where('call_id', '=', session_id).execute()).toEqual([{ kind: 'notice' }])
  })

  test('what was not taken is tried again later; what a dead process had taken comes back', async () => {
    const notifier = fakeNotifier()
    notifier.failNext(1)
    const server = await replica({ notifier: null })
    await server.outbox.stop()
    const { session_id } = await server.begin()
    await server.say(session_id, 'emergency')
    await store.db.updateTable('outbox').set({ done_at: null, attempts: 0, due_at: '2026-11-23T14:05:00Z' }).execute()
    const worker = await replica({ notifier })
    expect(await worker.outbox.runOnce('2026-11-23T14:05:00Z')).toBe(1)
    expect(notifier.notified).toEqual([])
    expect(await worker.outbox.runOnce('2026-11-23T14:05:10Z')).toBe(0)
    expect(await worker.outbox.runOnce('2026-11-23T14:05:20Z')).toBe(1)
    expect(notifier.notified).toHaveLength(1)
    expect(await worker.outbox.runOnce('2030-01-01T00:00:00Z')).toBe(0)
  })

  test('without a vendor a message is done once it stands in the list', async () => {
    const server = await replica({ notifier: null })
    const { session_id } = await server.begin()
    await server.say(session_id, 'message')
    await server.outbox.stop()
    await server.outbox.runOnce('2030-01-01T00:00:00Z')
    const [job] = await store.db.selectFrom('outbox').select(['done_at', 'note']).execute()
    expect(job).toMatchObject({ done_at: expect.any(Date), note: 'message list only' })
    const messages = await store.db.selectFrom('messages').select(['kind', 'content']).where('call_id', '=', session_id).execute()
    expect(messages).toMatchObject([{ kind: 'message', content: { text: 'call me' } }])
  })

  test('a change of facts makes a new version; a call keeps the one it began with', async () => {
    const before = await replica()
    const { session_id } = await before.begin()
    const loaded = loadBusinesses(null)
    if (!loaded.ok) throw new Error(loaded.message)
    const businesses = loaded.businesses.map((facts) => ({ ...facts, slot_minutes: 60 }))
    const after = await replica({ businesses })
    expect((await after.get('/v1/businesses')).json.businesses.map(({ version }: { version: number }) => version)).toEqual([2, 2])
    expect((await after.say(session_id, 'hi')).json.turn).toBe(1)
    const next = await after.begin()
    expect((await after.get(`/v1/calls/${next.session_id}/log`)).json.facts).toBe('bristol-plumbing@2')
    const again = await replica({ businesses })
    expect((await again.get('/v1/businesses')).json.businesses[0].version).toBe(2)
  })

  test('the owner hears the day by PIN; wrong PINs shut the door', async () => {
    const server = await replica()
    const { session_id } = await server.begin()
    await server.say(session_id, 'book')
    const ask = (body: object) => server.post('/v1/voice/owner/query', { business: 'bristol-plumbing', ...body })
    const today = await ask({ pin: '4071', text: 'what do I have today?' })
    expect(today.json.reply.text).toMatch(/^You have one visit today\. At .+, leak repair for Ann Lee, 12 Oak Street\.$/)
    expect(today.json.appointments).toMatchObject([{ caller_name: 'Ann Lee', service_type: 'leak_repair' }])
    expect((await ask({ pin: '4071', text: 'and Tomorrow?' })).json.reply.text).toBe('You have no visits tomorrow.')
    expect((await ask({ pin: '4071', phone: '+18605550111', text: 'today' })).status).toBe(200)
    expect((await ask({ pin: '4071', phone: '+18605550142', text: 'today' })).json.error.code).toBe('BIZ_007')
    for (let wrong = 0; wrong < 4; wrong++) expect((await ask({ pin: '0000', text: 'today' })).json.error.code).toBe('BIZ_007')
    expect((await ask({ pin: '4071', text: 'today' })).status).toBe(429)
    expect(server.lines.join('')).not.toContain('4071')
  })
})
