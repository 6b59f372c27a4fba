import { randomBytes } from 'node:crypto'
import { memoryRemote, problem } from '@callwright/calendar'
import { parseKeyRing } from '@callwright/calendar/credentials'
import { GOOGLE_SCOPES } from '@callwright/calendar/google'
import { type EntraServer, entraServer } from '@callwright/test-fixtures/entra'
import { type GoogleCalendarServer, startGoogleCalendarServer } from '@callwright/test-fixtures/google-calendar'
import { type GraphCalendarServer, graphCalendarServer } from '@callwright/test-fixtures/graph-calendar'
import { serve } from '@hono/node-server'
import { Temporal } from 'temporal-polyfill'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { loadBusinesses } from '../src/business/load.ts'
import { openAttachments } from '../src/calendars/attachments.ts'
import type { ConnectionCredentials, ConnectionSettings } from '../src/calendars/connection.ts'
import { type Connections, connections } from '../src/calendars/connections.ts'
import { endWatches, tendWatch } from '../src/calendars/watches.ts'
import { createLog } from '../src/log.ts'
import { calendarWatches } from '../src/store/calendar-watches.ts'
import type { Store } from '../src/store/database.ts'
import { DATABASES, emptyStore, PUBLIC_URL, testServer } from './test-server.ts'

const BUSINESS = 'bristol-plumbing'
const ZONE = 'America/New_York'
/** A week from today, when nobody works. */
const NIGHT = Temporal.Now.zonedDateTimeISO(ZONE).add({ days: 7 }).withPlainTime('22:00')
const NEW_TIME = { start: NIGHT.toPlainDateTime().toString(), end: NIGHT.add({ hours: 1 }).toPlainDateTime().toString() }
const DAY_MS = 86_400_000

describe.each(DATABASES)('a calendar whose vendor posts (%s)', { timeout: 60_000 }, (kind) => {
  let store: Store
  let close: () => Promise<void>
  let connected: Connections
  let google: GoogleCalendarServer
  let graph: GraphCalendarServer
  let entra: EntraServer
  /** Where the public address leads. */
  let origin = ''
  const running: { readonly stop: () => Promise<void> }[] = []

  beforeAll(async () => {
    const empty = await emptyStore(kind)
    store = empty.store
    close = empty.close
    const keys = parseKeyRing(`test:${randomBytes(32).toString('base64')}`)
    if (!keys.ok) throw new Error(keys.message)
    connected = connections(store, keys.keyRing)
    entra = await entraServer()
  })
  afterAll(async () => {
    await entra.close()
    await close()
  })
  beforeEach(async () => {
    for (const table of ['appointments', 'calendar_sync', 'calendar_news', 'calendar_connections', 'calls'] as const) {
      await store.db.deleteFrom(table).execute()
    }
    // The internet, and a proxy that ends TLS.
    const post = (url: string, init: RequestInit) => fetch(url.replace(PUBLIC_URL, origin), init)
    google = await startGoogleCalendarServer({ post })
    google.addCalendar('primary', ZONE)
    graph = await graphCalendarServer({ zone: ZONE, post })
  })
  afterEach(async () => {
    for (const { stop } of running.splice(0)) await stop()
    expect([...google.violations, ...graph.violations]).toEqual([])
    await google.close()
    await graph.close()
  })

  const connectGoogle = () =>
    connect(
      { provider: 'google', calendar: 'primary', root_url: google.rootUrl, token_url: google.tokenUrl },
      {
        kind: 'google_oauth',
        client_id: google.client.id,
        client_secret: google.client.secret,
        refresh_token: google.oauth.grant(GOOGLE_SCOPES),
      },
    )
  const connectMicrosoft = () =>
    connect(
      { provider: 'microsoft', user: 'owner@contoso.test', graph_url: graph.url, authority: entra.url },
      { kind: 'microsoft_app', tenant: 'contoso', client_id: 'app', client_secret: 'secret' },
    )
  const connect = (settings: ConnectionSettings, credentials: ConnectionCredentials) =>
    connected.put({ business: BUSINESS, key: 'owner', resources: [], settings }, credentials)

  /** A server on a port of its own, at the public address. */
  const start = async (publicUrl: string | null = PUBLIC_URL) => {
    const loaded = loadBusinesses(null)
    if (!loaded.ok) throw new Error(loaded.message)
    const log = createLog('silent')
    const attachments = await openAttachments({ connections: connected, businesses: loaded.businesses, log })
    const server = await testServer(store, { attachments, publicUrl, calendarPostsMs: 1 })
    const { promise: port, resolve } = Promise.withResolvers<number>()
    const listening = serve({ fetch: server.app.fetch, port: 0, hostname: '127.0.0.1' }, (address) => resolve(address.port))
    origin = `http://127.0.0.1:${await port}`
    running.push({
      async stop() {
        await Promise.all([server.calendarSync.stop(), server.calendarWatching.stop()])
        await new Promise((closed) => listening.close(closed))
      },
    })
    return server
  }
  const rows = () => store.db.selectFrom('calendar_watches').selectAll().execute()
  const makeDue = () =>
    store.db
      .updateTable('calendar_watches')
      .set({ due_at: new Date(0) })
      .execute()
  const visit = async () => {
    const { starts_at, id } = await store.db.selectFrom('appointments').select(['id', 'starts_at']).executeTakeFirstOrThrow()
    return { id, start: starts_at.toISOString() }
  }
  const book = async ({ begin, say }: Awaited<ReturnType<typeof start>>) => {
    const { session_id } = await begin()
    expect((await say(session_id, 'book')).json.outcome).toBe('booked')
  }
  const followed = (seen: () => Promise<unknown>, wanted: unknown) =>
    vi.waitFor(async () => expect(await seen()).toEqual(wanted), { timeout: 20_000, interval: 20 })

  test('Google: what the owner moves is moved here, and nobody had to ask', async () => {
    await connectGoogle()
    const server = await start()
    await server.calendarSync.runOnce()
    await followed(async () => (await google.posted()).map(({ state, status }) => [state, status]), [['sync', 204]])
    expect((await server.get('/readyz')).json.calendars).toMatchObject([{ calendar: 'owner', status: 'ok', edits: 'pushed' }])
    await book(server)
    const [event] = google.events('primary').all()
    const ends = { start: { dateTime: NEW_TIME.start, timeZone: ZONE }, end: { dateTime: NEW_TIME.end, timeZone: ZONE } }
    expect(google.events('primary').patch(event?.event.id ?? '', ends, null).ok).toBe(true)
    await followed(async () => (await visit()).start, new Date(NIGHT.epochMilliseconds).toISOString())
    expect(new Set((await google.posted()).map(({ status }) => status))).toEqual(new Set([204]))
    expect((await rows())[0]?.posted_at).toBeInstanceOf(Date)
  })

  test('Microsoft: the same, after its handshake', async () => {
    await connectMicrosoft()
    const server = await start()
    await server.calendarSync.runOnce()
    await followed(async () => graph.subscriptions().length, 1)
    await book(server)
    graph.owner.moves((await visit()).id, NEW_TIME)
    expect(await graph.notify()).toEqual([202])
    await followed(async () => (await visit()).start, new Date(NIGHT.epochMilliseconds).toISOString())
    expect((await server.get('/readyz')).json.calendars).toMatchObject([{ edits: 'pushed' }])
    graph.owner.deletes((await visit()).id)
    expect(await graph.notify('missed')).toEqual([202])
    await followed(async () => (await store.db.selectFrom('appointments').select('status').executeTakeFirstOrThrow()).status, 'cancelled')
  })

  test('a post without the secret of its watch is refused and brings about nothing; the secret stands nowhere', async () => {
    await connectGoogle()
    const server = await start()
    await server.calendarWatching.runOnce()
    const [channel] = google.channels()
    const { id = '', token = '', resourceId = '', address = '' } = channel ?? {}
    const at = address.replace(PUBLIC_URL, '')
    const headers = { 'x-goog-channel-id': id, 'x-goog-resource-id': resourceId, 'x-goog-resource-state': 'exists' }
    await google.posted()
    const before = google.requests.length
    const refused: [string, RequestInit][] = [
      [at, { headers }],
      [at, { headers: { ...headers, 'x-goog-channel-token': `${token.slice(0, -1)}!` } }],
      [at, { headers: { ...headers, 'x-goog-channel-id': 'another', 'x-goog-channel-token': token } }],
      [at.replace(id, '00000000-0000-4000-8000-000000000000'), { headers: { ...headers, 'x-goog-channel-token': token } }],
      [at.replace(id, '%00'), { headers: { ...headers, 'x-goog-channel-token': token } }],
      [`${at.replace(id, '00000000-0000-4000-8000-000000000000')}?validationToken=hello`, {}],
      [at, { body: JSON.stringify({ value: [{ clientState: 'guess', changeType: 'updated' }] }) }],
      [at, { body: JSON.stringify({ value: [null, 7, {}] }) }],
      [at, { body: '[]' }],
    ]
    for (const [path, init] of refused) expect((await server.app.request(path, { method: 'POST', ...init })).status).toBe(403)
    const ask = async (path: string, init: RequestInit = {}) => (await server.app.request(path, { method: 'POST', ...init })).status
    expect(await ask(at, { body: 'no JSON' })).toBe(400)
    expect(await ask(at, { body: `"${'x'.repeat(300_000)}"` })).toBe(413)
    expect(await ask(`${at}?validationToken=${'x'.repeat(2_000)}`)).toBe(400)
    expect((await server.app.request(at)).status).toBe(404)
    await server.calendarSync.stop()
    expect(google.requests.length).toBe(before)
    expect(token).toHaveLength(43)
    expect(JSON.stringify([await rows(), server.lines])).not.toContain(token)
  })

  test('a token is echoed as plain text and nothing else', async () => {
    await connectMicrosoft()
    const server = await start()
    await server.calendarWatching.runOnce()
    const [row] = await rows()
    const token = '<script>alert(1)</script> & "ü"'
    const query = `?validationToken=${encodeURIComponent(token)}`
    const answer = await server.app.request(`/webhooks/calendars/${row?.id}${query}`, { method: 'POST' })
    expect([answer.status, await answer.text()]).toEqual([200, token])
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('Google: before a watch ends the next one is open, then the old one is ended', async () => {
    await connectGoogle()
    const { calendarWatching } = await start()
    await calendarWatching.runOnce()
    const [first] = google.channels()
    const [row] = await rows()
    expect((row?.due_at.getTime() ?? 0) - Date.now()).toBeGreaterThan(5 * DAY_MS)
    expect((row?.due_at.getTime() ?? 0) - Date.now()).toBeLessThan(6.1 * DAY_MS)
    await calendarWatching.runOnce()
    expect(google.channels()).toEqual([first])
    await makeDue()
    await calendarWatching.runOnce()
    expect(google.channels()).toHaveLength(1)
    expect(google.channels()[0]?.id).not.toBe(first?.id)
    expect(google.requests.slice(-2)).toEqual(['calendar.events.watch', 'calendar.channels.stop'])
    expect(await rows()).toMatchObject([{ current: true, vendor_id: google.channels()[0]?.id }])
  })

  test('Google: a watch goes on until the next one could be opened', async () => {
    await connectGoogle()
    const { calendarWatching, get } = await start()
    await calendarWatching.runOnce()
    const [first] = google.channels()
    google.fail({ of: 'calendar.events.watch', kind: 'answer', status: 500 })
    await makeDue()
    await calendarWatching.runOnce()
    expect(google.channels()).toEqual([first])
    google.events('primary').insert({ summary: 'Dentist', start: { date: '2031-03-04' }, end: { date: '2031-03-05' } })
    expect((await google.posted()).at(-1)).toEqual({ channel: first?.id, state: 'exists', status: 204 })
    await makeDue()
    await calendarWatching.runOnce()
    expect(google.channels()).toHaveLength(1)
    expect(google.channels()).not.toEqual([first])
    expect((await get('/readyz')).json.calendars).toMatchObject([{ edits: 'pushed' }])
  })

  test('Microsoft: a watch is renewed in time, when Microsoft asks for it, and made anew when it is gone', async () => {
    await connectMicrosoft()
    const { calendarWatching } = await start()
    await calendarWatching.runOnce()
    const [id] = graph.subscriptions()
    const patches = () => graph.calls.filter(({ method }) => method === 'PATCH').length
    await makeDue()
    await calendarWatching.runOnce()
    expect([graph.subscriptions(), patches()]).toEqual([[id], 1])
    expect((await rows())[0]?.due_at.getTime()).toBeGreaterThan(Date.now() + DAY_MS)
    expect(await graph.notify('reauthorizationRequired')).toEqual([202])
    await followed(async () => patches(), 2)
    await fetch(`${graph.url}/subscriptions/${id}`, { method: 'DELETE', headers: { authorization: 'Bearer owner' } })
    await makeDue()
    await calendarWatching.runOnce()
    expect(graph.subscriptions()).toHaveLength(1)
    expect(graph.subscriptions()).not.toEqual([id])
    expect(await rows()).toMatchObject([{ current: true, vendor_id: graph.subscriptions()[0], failures: 0 }])
  })

  test('a vendor that will not post is asked again after pauses that grow; it is said once, and the calendar is polled', async () => {
    await connectGoogle()
    const { calendarWatching, calendarSync, lines, get } = await start('https://foreign.example.com')
    const tries = () => google.requests.filter((name) => name === 'calendar.events.watch').length
    const said = () => lines.filter((line) => line.includes('does not post its changes')).length
    for (let round = 0; round < 3; round++) await calendarWatching.runOnce()
    expect([tries(), said()]).toEqual([1, 1])
    await makeDue()
    await calendarWatching.runOnce()
    expect([tries(), said()]).toEqual([2, 1])
    expect(await rows()).toMatchObject([{ failures: 2, problem: 'refused', vendor_id: null }])
    expect((await rows())[0]?.due_at.getTime()).toBeGreaterThan(Date.now() + 90_000)
    expect((await calendarSync.runOnce()).get(BUSINESS)?.problems).toEqual({})
    expect((await get('/readyz')).json).toMatchObject({ status: 'ready', calendars: [{ status: 'ok', edits: 'polled' }] })
    // At another address it may: at once.
    const moved = await start()
    await moved.calendarWatching.runOnce()
    expect(google.channels().map(({ address }) => new URL(address).origin)).toEqual([PUBLIC_URL])
    expect(moved.lines.some((line) => line.includes('posts its changes again'))).toBe(true)
  })

  test.each([null, 'http://phone.example.com'])('without an https address nothing is watched, and what was is ended (%s)', async (url) => {
    await connectGoogle()
    const reachable = await start()
    await reachable.calendarWatching.runOnce()
    expect(google.channels()).toHaveLength(1)
    const { calendarWatching, calendarSync, get } = await start(url)
    await calendarWatching.runOnce()
    await calendarWatching.runOnce()
    expect(google.channels()).toEqual([])
    expect(await rows()).toEqual([])
    await calendarSync.runOnce()
    expect((await get('/readyz')).json.calendars).toMatchObject([{ status: 'ok', edits: 'polled' }])
  })

  test('of several replicas one opens the watch, and one the next', async () => {
    await connectGoogle()
    const replicas = [await start(), await start(), await start()]
    const all = () => Promise.all(replicas.map(({ calendarWatching }) => calendarWatching.runOnce()))
    await all()
    expect(google.channels()).toHaveLength(1)
    await makeDue()
    await all()
    expect(google.channels()).toHaveLength(1)
    expect(google.requests.filter((name) => name === 'calendar.events.watch')).toHaveLength(2)
  })

  test('a calendar that is disconnected is watched no longer', async () => {
    await connectGoogle()
    const server = await start()
    await server.calendarWatching.runOnce()
    const [channel] = google.channels()
    const [connection] = await connected.list()
    if (!connection || !channel) throw new Error('there should be a watch')
    expect(await endWatches(store, connection, ZONE)).toBeNull()
    await connected.remove(BUSINESS, 'owner')
    expect(google.channels()).toEqual([])
    expect(await rows()).toEqual([])
    // Not even by a server that has not heard of it yet.
    await server.calendarWatching.runOnce()
    expect(google.channels()).toEqual([])
    const headers = { 'x-goog-channel-id': channel.id, 'x-goog-channel-token': channel.token, 'x-goog-resource-id': channel.resourceId }
    const late = { method: 'POST', headers: { ...headers, 'x-goog-resource-state': 'exists' } }
    expect((await server.app.request(new URL(channel.address).pathname, late)).status).toBe(403)
  })

  test('a calendar that is disconnected while its watch is being opened is watched no longer', async () => {
    await connectGoogle()
    const ended: string[] = []
    const remote = {
      ...memoryRemote(),
      watch: async ({ id }: { readonly id: string }) => {
        await connected.remove(BUSINESS, 'owner')
        return { ok: true, value: { id: `vendor's ${id}`, resource: null, until: new Date(Date.now() + DAY_MS).toISOString() } } as const
      },
      unwatch: async ({ id }: { readonly id: string }) => {
        ended.push(id)
        return problem('unreachable', 'no route')
      },
    }
    const options = { watches: calendarWatches(store), baseUrl: PUBLIC_URL, log: createLog('silent') }
    await tendWatch({ business: BUSINESS, key: 'owner', remote }, options)
    expect(ended).toEqual([expect.stringMatching(/^vendor's /)])
    expect(await rows()).toEqual([])
  })
})
