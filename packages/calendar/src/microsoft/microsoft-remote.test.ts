import { createServer } from 'node:http'
import { type EntraServer, entraServer } from '@callwright/test-fixtures/entra'
import { type GraphCalendarOptions, type GraphCalendarServer, graphCalendarServer } from '@callwright/test-fixtures/graph-calendar'
import { listen } from '@callwright/test-fixtures/listen'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { remoteConformance } from '../remote/conformance.ts'
import type { RemoteResult } from '../remote/problem.ts'
import type { EventDraft } from '../remote/remote-calendar.ts'
import { microsoftCalendars } from './calendars.ts'
import { type MicrosoftOptions, microsoftRemote } from './microsoft-remote.ts'
import { answerNotification } from './notification.ts'

let entra: EntraServer
const servers: GraphCalendarServer[] = []
beforeAll(async () => {
  entra = await entraServer()
})
afterEach(async () => {
  const ended = servers.splice(0)
  await Promise.all(ended.map((server) => server.close()))
  // Neither a request of ours nor an answer of the stand-in goes beyond Microsoft's description.
  expect(ended.flatMap(({ violations }) => violations)).toEqual([])
})
afterAll(() => entra.close())

async function opened(changes: Partial<MicrosoftOptions> = {}, options: GraphCalendarOptions = {}) {
  const graph = await graphCalendarServer(options)
  graph.recallTokens(entra.isGood)
  servers.push(graph)
  const auth = { kind: 'client_credentials', tenant: 'contoso', clientId: 'app', clientSecret: 'secret' } as const
  const remote = microsoftRemote({
    auth,
    user: 'owner@contoso.test',
    timeZone: 'America/New_York',
    graphUrl: graph.url,
    authority: entra.url,
    ...changes,
  })
  return { graph, remote }
}

const { owner, me } = {
  owner: {},
  me: { user: 'me', auth: { kind: 'code', tenant: 'contoso', clientId: 'app', refreshToken: 'refresh.1' } } as const,
}
for (const [name, changes, options] of [
  ['the main calendar of a mailbox', owner, {}],
  ['the calendar of whoever signed in, in small pages', me, { page: 1 }],
  ['a calendar beside the main one', { calendarId: 'AAMkAGI2TGuLAAA=' }, { page: 2 }],
] as const) {
  const cases = remoteConformance(async () => {
    const { graph, remote } = await opened(changes, options)
    const { adds, moves, deletes } = graph.owner
    return { remote, owner: { adds: async (e) => adds(e), moves: async (r, to) => moves(r, to), deletes: async (r) => deletes(r) } }
  })
  for (const { name: promise, run } of cases) test(`${name}: ${promise}`, run)
}

const WEEK = { from: '2026-11-23T00:00:00-05:00', to: '2026-11-30T00:00:00-05:00' }
const draft = (changes: Partial<EventDraft> = {}): EventDraft => ({
  reference: 'apt_1',
  start: '2026-11-24T13:00:00-05:00',
  end: '2026-11-24T14:00:00-05:00',
  timeZone: 'America/New_York',
  title: 'Bristol Plumbing - leak repair - Ana Márquez',
  place: '12 Oak Street, Bristol',
  description: 'Problem: the sink drips',
  resource: 'van-1',
  ...changes,
})

test('an event is written as the owner wants to read it, with our reference and a transaction', async () => {
  const { graph, remote } = await opened()
  const written = value(await remote.insert(draft()))
  const post = graph.calls.find(({ method }) => method === 'POST')
  expect(post?.path).toBe('/users/owner@contoso.test/calendar/events')
  expect(post?.body).toEqual({
    subject: 'Bristol Plumbing - leak repair - Ana Márquez',
    body: { contentType: 'text', content: 'Problem: the sink drips' },
    location: { displayName: '12 Oak Street, Bristol' },
    start: { dateTime: '2026-11-24T13:00:00', timeZone: 'America/New_York' },
    end: { dateTime: '2026-11-24T14:00:00', timeZone: 'America/New_York' },
    isAllDay: false,
    showAs: 'busy',
    transactionId: 'callwright:apt_1',
    singleValueExtendedProperties: [
      { id: 'String {ed0dca50-b3d0-42b0-a8f5-1c6f9fe8116a} Name callwright-reference', value: 'apt_1' },
      { id: 'String {ed0dca50-b3d0-42b0-a8f5-1c6f9fe8116a} Name callwright-resource', value: 'van-1' },
    ],
  })
  for (const { headers } of graph.calls) expect(headers['prefer']).toContain('outlook.timezone="UTC", IdType="ImmutableId"')
  expect(written.id).toMatch(/^AAkALg/)
  expect(written.link).toMatch(/^https:\/\/outlook\.office365\.com\//)
})

test('an hour that comes twice is written in UTC, any other in the zone of the owner', async () => {
  const { graph, remote } = await opened()
  const written = value(await remote.insert(draft({ start: '2026-11-01T01:30:00-05:00', end: '2026-11-01T03:00:00-05:00' })))
  expect(written.start).toBe('2026-11-01T06:30:00.000Z')
  expect(graph.calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
    start: { dateTime: '2026-11-01T06:30:00', timeZone: 'UTC' },
  })
  const first = value(
    await remote.insert(draft({ reference: 'apt_2', start: '2026-11-01T01:30:00-04:00', end: '2026-11-01T03:00:00-05:00' })),
  )
  expect(first.start).toBe('2026-11-01T05:30:00.000Z')
})

test('times that make no sense are refused before anything is asked', async () => {
  const { graph, remote } = await opened()
  for (const times of [{ start: 'tomorrow' }, { end: '2026-11-24T13:00:00-05:00' }]) {
    expect(kind(await remote.insert(draft(times)))).toBe('refused')
    expect(kind(await remote.update(draft(times), null))).toBe('refused')
  }
  expect(kind(await remote.busy({ from: 'today', to: 'tomorrow' }))).toBe('refused')
  expect(kind(await remote.changes(null, { from: 'today', to: 'tomorrow' }))).toBe('refused')
  expect(graph.calls).toEqual([])
})

test('a reference is found by its very letters, although Exchange does not care for case', async () => {
  const { remote } = await opened()
  value(await remote.insert(draft({ reference: 'apt_a' })))
  expect(value(await remote.get('APT_A'))).toBeNull()
  value(await remote.insert(draft({ reference: "O'Hara" })))
  expect(value(await remote.get("O'Hara"))?.reference).toBe("O'Hara")
})

test('of an event and its copies the first is ours', async () => {
  const { graph, remote } = await opened()
  const written = value(await remote.insert(draft()))
  graph.owner.copies('apt_1')
  expect(value(await remote.get('apt_1'))?.id).toBe(written.id)
  expect(value(await remote.busy(WEEK))).toHaveLength(2)
})

test('a write that met itself answers with what stands, also moved or taken out meanwhile', async () => {
  for (const remembersDeleted of [true, false]) {
    const { graph, remote } = await opened({}, { remembersDeleted })
    const written = value(await remote.insert(draft()))
    graph.owner.moves('apt_1', { start: '2026-11-25T09:00:00', end: '2026-11-25T10:00:00' })
    // The search for the reference does not find it yet, as when the first write has only just ended.
    graph.intercept((call) => (call.query.has('$filter') ? { status: 200, body: { value: [] } } : undefined))
    const again = value(await remote.insert(draft()))
    expect([again.id, again.start]).toEqual([written.id, '2026-11-25T14:00:00.000Z'])
    graph.intercept(null)
  }
  const { graph, remote } = await opened({}, { remembersDeleted: true })
  const written = value(await remote.insert(draft()))
  graph.owner.deletes('apt_1')
  expect(value(await remote.insert(draft()))).toEqual({ ...written, etag: null, link: null })
  expect(value(await remote.get('apt_1'))).toBeNull()
  expect(value(await remote.busy(WEEK))).toEqual([])
})

test('a visit that moves gets its times and its words anew, and stays shown as the owner has it shown', async () => {
  const { graph, remote } = await opened()
  value(await remote.insert(draft()))
  graph.owner.does('apt_1', { showAs: 'oof' })
  value(await remote.update(draft({ title: 'Boiler', place: 'x'.repeat(300), start: '2026-11-24T12:00:00-05:00' }), null))
  expect(graph.calls.at(-1)?.body).toEqual({
    subject: 'Boiler',
    body: { contentType: 'text', content: 'Problem: the sink drips' },
    location: { displayName: `${'x'.repeat(254)}…` },
    start: { dateTime: '2026-11-24T12:00:00', timeZone: 'America/New_York' },
    end: { dateTime: '2026-11-24T14:00:00', timeZone: 'America/New_York' },
    isAllDay: false,
  })
})

test('a write on old knowledge is not even sent', async () => {
  const { graph, remote } = await opened()
  const { etag } = value(await remote.insert(draft()))
  graph.owner.moves('apt_1', { start: '2026-11-25T09:00:00', end: '2026-11-25T10:00:00' })
  const before = graph.calls.length
  expect([kind(await remote.update(draft(), etag)), kind(await remote.remove('apt_1', etag))]).toEqual(['changed', 'changed'])
  expect(graph.calls.slice(before).map(({ method }) => method)).toEqual(['GET', 'GET'])
})

test('what the owner shows as free, declined or called off takes no time; what is tentative does', async () => {
  const { graph, remote } = await opened()
  const at = (hour: string) => ({ start: `2026-11-24T${hour}:00:00`, end: `2026-11-24T${hour}:30:00`, title: hour })
  graph.owner.adds({ ...at('08'), over: { showAs: 'tentative' } })
  graph.owner.adds({ ...at('09'), over: { showAs: 'oof' } })
  graph.owner.adds({ ...at('10'), over: { showAs: 'workingElsewhere' } })
  graph.owner.adds({ ...at('11'), over: { showAs: 'unknown' } })
  graph.owner.adds({ ...at('12'), over: { responseStatus: { response: 'declined', time: '2026-11-20T00:00:00Z' } } })
  graph.owner.adds({ ...at('13'), over: { isCancelled: true } })
  graph.owner.adds({ ...at('14'), free: true })
  graph.owner.adds({ start: '2026-11-24T15:00:00', end: '2026-11-24T15:00:00', title: 'no time at all' })
  const busy = value(await remote.busy(WEEK))
  expect(busy.map(({ start, tentative }) => [start.slice(11, 13), tentative])).toEqual([
    ['13', true],
    ['14', false],
    ['15', false],
    ['16', false],
  ])
})

test('a series counts by its occurrences, as Graph tells of them', async () => {
  const { graph, remote } = await opened()
  for (const day of ['24', '25', '26']) {
    const times = { start: `2026-11-${day}T09:00:00`, end: `2026-11-${day}T09:30:00` }
    graph.owner.adds({ ...times, title: 'Stand-up', over: { type: 'occurrence', seriesMasterId: 'AAkALgMASTER=' } })
  }
  expect(value(await remote.busy(WEEK))).toHaveLength(3)
})

test('a whole day is the day of the zone, far from UTC too, and also when only its first or last hour is asked for', async () => {
  for (const [timeZone, start, end] of [
    ['Pacific/Kiritimati', '2026-11-24T10:00:00.000Z', '2026-11-25T10:00:00.000Z'],
    ['Pacific/Pago_Pago', '2026-11-25T11:00:00.000Z', '2026-11-26T11:00:00.000Z'],
  ] as const) {
    const { graph, remote } = await opened({ timeZone }, { zone: timeZone })
    graph.owner.adds({ start: '2026-11-25', end: '2026-11-26', title: 'Off' })
    const hour = (instant: string, by: number) => new Date(Date.parse(instant) + by * 3_600_000).toISOString()
    for (const [from, to, found] of [
      [hour(start, -1), start, 0],
      [start, hour(start, 1), 1],
      [hour(end, -1), end, 1],
      [end, hour(end, 1), 0],
    ] as const) {
      const busy = value(await remote.busy({ from, to }))
      expect(busy).toEqual(found === 0 ? [] : [{ start, end, reference: null, tentative: false, title: 'Off' }])
    }
  }
})

test('a whole day that is told at other hours than midnight takes the time that is told', async () => {
  const { graph, remote } = await opened()
  const at = (dateTime: string) => ({ dateTime, timeZone: 'UTC' })
  const over = { start: at('2026-11-24T15:00:00.0000000'), end: at('2026-11-25T15:00:00.0000000') }
  graph.owner.adds({ start: '2026-11-25', end: '2026-11-26', title: 'Off', over })
  expect(value(await remote.busy(WEEK))).toMatchObject([{ start: '2026-11-24T15:00:00.000Z', end: '2026-11-25T15:00:00.000Z' }])
})

test('an event whose times cannot be read is named, unless it takes no time', async () => {
  const { graph, remote } = await opened()
  const times = { start: '2026-11-24T09:00:00', end: '2026-11-24T10:00:00' }
  const garbage = { start: { dateTime: '2026-11-24T09:00:00', timeZone: 'tzone://Microsoft/Custom' } }
  graph.owner.adds({ ...times, title: 'Golf', free: true, over: garbage })
  expect(value(await remote.busy(WEEK))).toEqual([])
  graph.owner.adds({ ...times, title: 'Dentist', over: garbage })
  const busy = await remote.busy(WEEK)
  expect(busy.ok ? null : busy.problem).toEqual({
    kind: 'unreadable',
    message: 'the event “Dentist” on 2026-11-24 has times that cannot be read',
    events: [{ title: 'Dentist', day: '2026-11-24' }],
  })
  for (const over of [
    { start: null },
    { end: { dateTime: '', timeZone: 'UTC' } },
    { end: { dateTime: '2026-11-24T08:00:00', timeZone: 'UTC' } },
  ]) {
    const { graph, remote } = await opened()
    value(await remote.insert(draft()))
    graph.owner.does('apt_1', over)
    for (const result of [await remote.busy(WEEK), await remote.get('apt_1'), await remote.changes(null, WEEK)]) {
      expect(kind(result)).toBe('unreadable')
    }
  }
})

test('ten thousand events are read page by page', async () => {
  const { graph, remote } = await opened()
  for (let at = 0; at < 10_000; at++) graph.owner.adds({ start: '2026-11-24T09:00:00', end: '2026-11-24T10:00:00', title: `no. ${at}` })
  expect(value(await remote.busy(WEEK))).toHaveLength(10_000)
  expect(graph.calls).toHaveLength(40)
})

test('a mailbox that shares no more than its taken time is asked for that', async () => {
  const { graph, remote } = await opened({ ...me, user: 'boss@contoso.test' })
  graph.owner.adds({ start: '2026-11-24T09:00:00', end: '2026-11-24T10:00:00', title: 'Dentist', over: {} })
  graph.owner.adds({ start: '2026-11-25', end: '2026-11-26', title: 'Off' })
  graph.owner.adds({ start: '2026-11-27T09:00:00', end: '2026-11-27T10:00:00', title: 'Golf', free: true })
  // Lies over the edge between two of the stretches that are asked for.
  graph.owner.adds({ start: '2026-12-23T09:00:00', end: '2026-12-25T10:00:00', title: 'Away' })
  graph.share('free_busy')
  const range = { from: WEEK.from, to: '2027-01-22T00:00:00-05:00' }
  expect(value(await remote.busy(range)).map(({ start, end, reference }) => [start, end, reference])).toEqual([
    ['2026-11-24T14:00:00.000Z', '2026-11-24T15:00:00.000Z', null],
    ['2026-11-25T05:00:00.000Z', '2026-11-26T05:00:00.000Z', null],
    ['2026-12-23T14:00:00.000Z', '2026-12-25T15:00:00.000Z', null],
  ])
  expect(graph.calls.filter(({ path }) => path === '/me/calendar/getSchedule')).toHaveLength(2)
  expect(kind(await remote.insert(draft()))).toBe('forbidden')
  graph.share('nothing')
  expect(kind(await remote.busy(range))).toBe('forbidden')
})

test("the owner's changes come one by one; what is gone, or was moved out of sight, with the whole list", async () => {
  const { graph, remote } = await opened({}, { page: 2 })
  for (const day of ['24', '25', '26']) {
    value(
      await remote.insert(draft({ reference: `apt_${day}`, start: `2026-11-${day}T13:00:00-05:00`, end: `2026-11-${day}T14:00:00-05:00` })),
    )
  }
  const first = value(await remote.changes(null, WEEK))
  graph.owner.adds({ start: '2026-11-24T09:00:00', end: '2026-11-24T10:00:00', title: 'Dentist' })
  graph.owner.moves('apt_24', { start: '2026-11-24T15:00:00', end: '2026-11-24T16:00:00' })
  const moved = value(await remote.changes(first.cursor, WEEK))
  expect([moved.complete, moved.events.map(({ reference, start }) => [reference, start]), moved.gone]).toEqual([
    false,
    [['apt_24', '2026-11-24T20:00:00.000Z']],
    [],
  ])
  graph.owner.does('apt_25', { isCancelled: true })
  const cancelled = value(await remote.changes(moved.cursor, WEEK))
  expect([cancelled.complete, cancelled.gone]).toEqual([false, ['apt_25']])
  graph.owner.deletes('apt_26')
  const deleted = value(await remote.changes(cancelled.cursor, WEEK))
  expect([deleted.complete, deleted.events.map(({ reference }) => reference)]).toEqual([true, ['apt_24']])
  // The range moves on day by day; the round goes on for a month before a new one is begun.
  const later = { from: '2026-11-24T00:00:00-05:00', to: '2026-12-20T00:00:00-05:00' }
  expect(value(await remote.changes(deleted.cursor, later)).complete).toBe(false)
  expect(value(await remote.changes(deleted.cursor, { ...later, to: '2027-02-01T00:00:00-05:00' })).complete).toBe(true)
  expect(value(await remote.changes(deleted.cursor, { ...later, from: '2026-11-01T00:00:00-05:00' })).complete).toBe(true)
})

test('a round that Graph has forgotten, or never knew, is begun anew', async () => {
  const { graph, remote } = await opened()
  value(await remote.insert(draft()))
  const first = value(await remote.changes(null, WEEK))
  graph.forgetDeltas()
  expect(value(await remote.changes(first.cursor, WEEK))).toMatchObject({ complete: true, events: [{ reference: 'apt_1' }] })
  const broken = (first.cursor ?? '').replace(/deltatoken=[^"]*/, 'deltatoken=x')
  expect(value(await remote.changes(broken, WEEK)).complete).toBe(true)
})

test('a change whose transaction is not told is looked for in the whole list', async () => {
  const { graph, remote } = await opened()
  value(await remote.insert(draft()))
  const first = value(await remote.changes(null, WEEK))
  graph.owner.does('apt_1', { transactionId: undefined })
  expect(value(await remote.changes(first.cursor, WEEK))).toMatchObject({ complete: true, events: [{ reference: 'apt_1' }] })
})

test('a link to elsewhere is not followed: the permission stays with Graph', async () => {
  const { graph, remote } = await opened()
  const elsewhere = await graphCalendarServer()
  servers.push(elsewhere)
  graph.intercept(() => ({ status: 200, body: { value: [], '@odata.nextLink': `${elsewhere.url}/me/events` } }))
  expect(kind(await remote.busy(WEEK))).toBe('failing')
  const cursor = JSON.stringify({ from: WEEK.from, to: WEEK.to, link: `${elsewhere.url}/me/calendarView/delta?$deltatoken=x` })
  graph.intercept(null)
  expect(kind(await remote.changes(cursor, WEEK))).toBe('failing')
  expect(elsewhere.calls).toEqual([])
})

test('a calendar is watched: handshake, secret, notifications, renewal, end', async () => {
  const { graph, remote } = await opened(me)
  const secret = 'b8f1c7'
  const told: { changed: boolean; renew: boolean }[] = []
  const hook = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    const text = Buffer.concat(parts).toString('utf8')
    const query = new URL(request.url ?? '/', 'http://localhost').searchParams
    const { status, body, ...news } = answerNotification({
      query,
      body: text === '' ? null : JSON.parse(text),
      isSecret: (given) => given === secret,
    })
    if (!query.has('validationToken')) told.push(news)
    response.writeHead(status, { 'content-type': 'text/plain' }).end(body)
  })
  const url = `${await listen(hook)}/calendar`
  try {
    const watch = value(await remote.watch({ id: 'w1', url, secret }))
    expect(watch.resource).toBe('me/events')
    expect(Date.parse(watch.until) - Date.now()).toBeLessThanOrEqual(4230 * 60_000)
    expect(graph.subscriptions()).toEqual([watch.id])
    expect(await graph.notify()).toEqual([202])
    expect(await graph.notify('missed')).toEqual([202])
    expect(await graph.notify('reauthorizationRequired')).toEqual([202])
    expect(told).toEqual([
      { changed: true, renew: false },
      { changed: true, renew: false },
      { changed: false, renew: true },
    ])
    const renewed = value(await remote.renew(watch))
    expect([renewed.id, Date.parse(renewed.until) >= Date.parse(watch.until)]).toEqual([watch.id, true])
    value(await remote.unwatch(watch))
    value(await remote.unwatch(watch))
    expect(kind(await remote.renew(watch))).toBe('missing')
    expect(graph.subscriptions()).toEqual([])
  } finally {
    await new Promise((resolve) => hook.close(resolve))
  }
})

test('the calendars of a mailbox are there to choose from, the main one first', async () => {
  const { graph } = await opened()
  const auth = { kind: 'client_credentials', tenant: 'contoso', clientId: 'app', clientSecret: 'secret' } as const
  const options = { auth, user: 'owner@contoso.test', graphUrl: graph.url, authority: entra.url }
  expect(value(await microsoftCalendars(options))).toEqual([
    { id: 'AAMkAGI2MAIN=', name: 'Calendar', primary: true, writable: true },
    { id: 'AAMkAGI2TEAM=', name: 'Team', primary: false, writable: false },
  ])
  graph.intercept(() => ({ status: 200, body: { value: [null, { name: 'x' }] } }))
  expect(value(await microsoftCalendars(options))).toEqual([])
  expect(kind(await microsoftCalendars({ ...options, auth: { ...auth, clientSecret: 'wrong' } }))).toBe('revoked')
})

test('a post without the secret of the watch is nobody’s', () => {
  const query = new URLSearchParams()
  for (const body of [null, 'x', {}, { value: [] }, { value: [null, { clientState: 'guess', changeType: 'updated' }] }]) {
    expect(answerNotification({ query, body, isSecret: (given) => given === 'b8f1c7' })).toMatchObject({
      status: 403,
      changed: false,
      renew: false,
    })
  }
})

function value<Value>(result: RemoteResult<Value>): Value {
  if (!result.ok) throw new Error(`${result.problem.kind}: ${result.problem.message}`)
  return result.value
}

const kind = (result: RemoteResult<unknown>): string => (result.ok ? 'ok' : result.problem.kind)
