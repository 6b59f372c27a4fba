import { createServer } from 'node:net'
import { type EntraServer, entraServer } from '@callwright/test-fixtures/entra'
import { type GraphCalendarServer, graphCalendarServer } from '@callwright/test-fixtures/graph-calendar'
import { listen } from '@callwright/test-fixtures/listen'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { RemoteProblem, RemoteResult } from '../remote/problem.ts'
import { type MicrosoftOptions, microsoftRemote } from './microsoft-remote.ts'

let entra: EntraServer
let graph: GraphCalendarServer
beforeAll(async () => {
  graph = await graphCalendarServer()
})
beforeEach(async () => {
  entra = await entraServer()
  graph.recallTokens(entra.isGood)
  graph.intercept(null)
})
afterEach(() => entra.close())
afterAll(async () => {
  await graph.close()
  expect(graph.violations).toEqual([])
})

const auth = { kind: 'code', tenant: 'contoso', clientId: 'app', clientSecret: 'hush-hush', refreshToken: 'refresh.first' } as const
const open = (changes: Partial<MicrosoftOptions> = {}) =>
  microsoftRemote({ auth, user: 'me', timeZone: 'America/New_York', graphUrl: graph.url, authority: entra.url, ...changes })
const WEEK = { from: '2026-11-23T00:00:00-05:00', to: '2026-11-30T00:00:00-05:00' }
const DRAFT = {
  reference: 'apt_1',
  start: '2026-11-24T13:00:00-05:00',
  end: '2026-11-24T14:00:00-05:00',
  timeZone: 'America/New_York',
  title: 'Leak repair',
  place: '12 Oak Street',
  description: '',
  resource: 'van-1',
}

/** Every method, each with a calendar of its own, so that none profits from what another has fetched. */
async function everyMethod(changes: Partial<MicrosoftOptions> = {}, signal?: () => AbortSignal): Promise<RemoteProblem[]> {
  const options = () => ({ signal: signal?.() })
  const watch = { id: 'w', resource: null, until: '2026-11-24T00:00:00Z' }
  const results = [
    await open(changes).busy(WEEK, options()),
    await open(changes).insert(DRAFT, options()),
    await open(changes).get('apt_1', options()),
    await open(changes).update(DRAFT, null, options()),
    await open(changes).remove('apt_1', null, options()),
    await open(changes).changes(null, WEEK, options()),
    await open(changes).watch({ id: 'w', url: 'https://example.com/', secret: 'x' }, options()),
    await open(changes).renew(watch, options()),
  ]
  return results.map(problemOf)
}

test.each([
  [400, 'ErrorInvalidRequest', {}, { kind: 'refused' }],
  [403, 'ErrorAccessDenied', {}, { kind: 'forbidden' }],
  [404, 'ErrorItemNotFound', {}, { kind: 'missing' }],
  [408, 'RequestTimeout', {}, { kind: 'timeout' }],
  [409, 'ConcurrentItemSave', {}, { kind: 'failing' }],
  [412, 'ErrorIrresolvableConflict', {}, { kind: 'failing' }],
  [429, 'ApplicationThrottled', { 'retry-after': '17' }, { kind: 'rate_limited', retryAfterMs: 17_000 }],
  [429, 'ApplicationThrottled', {}, { kind: 'rate_limited' }],
  [500, 'InternalServerError', {}, { kind: 'failing' }],
  [502, 'BadGateway', {}, { kind: 'failing' }],
  [503, 'ServiceUnavailable', { 'retry-after': '120' }, { kind: 'failing', retryAfterMs: 120_000 }],
  [504, 'GatewayTimeout', {}, { kind: 'failing' }],
])('%i %s is a problem of every method, and is asked for once', async (status, code, headers, problem) => {
  graph.intercept(() => ({ status, headers, body: { error: { code, message: 'Ana Márquez cannot …' } } }))
  const before = graph.calls.length
  const problems = await everyMethod()
  for (const one of problems) expect(one).toEqual({ ...problem, message: `Microsoft answered ${status} ${code}` })
  expect(graph.calls.length - before).toBe(problems.length)
})

test('a date in Retry-After counts from now', async () => {
  const now = () => Date.parse('2026-11-24T10:00:00Z')
  graph.intercept(() => ({ status: 503, headers: { 'retry-after': 'Tue, 24 Nov 2026 10:00:30 GMT' }, body: null }))
  expect(problemOf(await open({ now }).busy(WEEK))).toEqual({ kind: 'failing', message: 'Microsoft answered 503', retryAfterMs: 30_000 })
})

test.each([
  ['a page of HTML', { status: 200, text: '<html>Sign in</html>' }],
  ['half a JSON', { status: 200, text: '{"value": [' }],
  ['nothing', { status: 200, body: null }],
  ['a list of its own', { status: 200, body: [] }],
  ['a list that is none', { status: 200, body: { value: 'x' } }],
  ['a redirect', { status: 302, headers: { location: 'https://example.com/' } }],
  ['an error page', { status: 500, text: '<html>' }],
])('%s for an answer is a problem of every method', async (_, answer) => {
  graph.intercept(() => answer)
  for (const { kind } of await everyMethod()) expect(kind).toBe('failing')
})

test('what is no event is a problem where one was written or taken time was asked for', async () => {
  for (const thing of [null, 'x', 7, {}, []]) {
    graph.intercept(({ method }) => (method === 'GET' ? { status: 200, body: { value: [thing] } } : { status: 201, body: { id: '' } }))
    expect(problemOf(await open().insert(DRAFT)).kind).toBe('failing')
    expect(problemOf(await open().busy(WEEK)).kind).toBe('failing')
    expect(await open().get('apt_1')).toEqual({ ok: true, value: null })
  }
  const link = `${graph.url}/me/calendarView/delta?$deltatoken=1`
  const cursor = JSON.stringify({ ...WEEK, link })
  expect(problemOf(await open().changes(cursor, WEEK)).kind).toBe('failing')
})

test('pages that go round in a circle come to an end', async () => {
  const before = graph.calls.length
  graph.intercept(() => ({ status: 200, body: { value: [], '@odata.nextLink': `${graph.url}/me/calendar/calendarView?$skip=1` } }))
  expect(problemOf(await open().busy(WEEK)).kind).toBe('failing')
  expect(graph.calls.length - before).toBe(500)
})

test('taken time that says nothing, or in another zone, is not an empty calendar', async () => {
  const remote = open({ user: 'boss@contoso.test' })
  const item = (zone: string) => ({
    status: 'busy',
    start: { dateTime: '2026-11-24T09:00:00.0000000', timeZone: zone },
    end: { dateTime: '2026-11-24T10:00:00.0000000', timeZone: zone },
  })
  for (const [schedule, kind] of [
    [{ scheduleId: 'boss@contoso.test', availabilityView: '' }, 'failing'],
    [{ scheduleItems: [item('Eastern Standard Time')] }, 'unreadable'],
    [{ scheduleItems: [item('UTC')] }, null],
  ] as const) {
    graph.intercept(({ method }) =>
      method === 'GET' ? { status: 403, body: { error: { code: 'ErrorAccessDenied' } } } : { status: 200, body: { value: [schedule] } },
    )
    const busy = await remote.busy(WEEK)
    expect(busy.ok ? null : busy.problem.kind).toBe(kind)
  }
})

test('somebody who changes the event between our look and our write is heard', async () => {
  const remote = open()
  const { etag } = value(await remote.insert({ ...DRAFT, reference: 'apt_race' }))
  graph.intercept(({ method }) => {
    if (method !== 'GET') graph.owner.moves('apt_race', { start: '2026-11-24T15:00:00', end: '2026-11-24T16:00:00' })
    return undefined
  })
  expect(problemOf(await remote.update({ ...DRAFT, reference: 'apt_race' }, etag)).kind).toBe('changed')
  graph.intercept(null)
  const now = value(await remote.get('apt_race'))
  graph.intercept(({ method }) => {
    if (method !== 'GET') graph.owner.deletes('apt_race')
    return undefined
  })
  expect(await remote.remove('apt_race', now?.etag ?? '')).toEqual({ ok: true, value: null })
})

test('an event that goes between our look and our write is missing', async () => {
  const remote = open()
  value(await remote.insert({ ...DRAFT, reference: 'apt_gone' }))
  graph.intercept(({ method }) => {
    if (method === 'PATCH') graph.owner.deletes('apt_gone')
    return undefined
  })
  expect(problemOf(await remote.update({ ...DRAFT, reference: 'apt_gone' }, null)).kind).toBe('missing')
})

test('a socket that says nothing is given up when the signal says so', async () => {
  graph.intercept(() => 'hang')
  for (const { kind } of await everyMethod({}, () => AbortSignal.timeout(40))) expect(kind).toBe('timeout')
  graph.intercept(null)
  entra.refuse('hang')
  for (const { kind } of await everyMethod({}, () => AbortSignal.timeout(40))) expect(kind).toBe('timeout')
})

test('a connection that breaks in the middle, or is not to be had, is unreachable', async () => {
  const server = createServer((socket) => {
    socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{"val'))
    socket.on('error', () => {})
  })
  const url = await listen(server)
  for (const { kind } of await everyMethod({ graphUrl: `${url}/v1.0` })) expect(kind).toBe('unreachable')
  await new Promise((resolve) => server.close(resolve))
  for (const one of await everyMethod({ graphUrl: `${url}/v1.0` }))
    expect([one.kind, one.message.includes('ECONN')]).toEqual(['unreachable', true])
  for (const { kind } of await everyMethod({ authority: url })) expect(kind).toBe('unreachable')
})

test('a token that was recalled ahead of its time is replaced once; a new one that is not good either means revoked', async () => {
  const remote = open()
  await remote.busy(WEEK)
  entra.recall()
  const before = graph.calls.length
  expect((await remote.busy(WEEK)).ok).toBe(true)
  expect(graph.calls.length - before).toBe(2)
  graph.recallTokens(() => false)
  const problem = problemOf(await remote.busy(WEEK))
  expect(problem).toEqual({ kind: 'revoked', message: 'Microsoft answered 401 InvalidAuthenticationToken' })
  expect(graph.calls.length - before).toBe(4)
})

test.each([
  [
    { status: 400, error: 'invalid_grant', codes: [50173] },
    { kind: 'revoked', message: 'Microsoft gave no permission: 400 invalid_grant AADSTS50173' },
  ],
  [{ status: 400, error: 'interaction_required', codes: [50076] }, { kind: 'revoked' }],
  [{ status: 400, error: 'consent_required' }, { kind: 'revoked' }],
  [{ status: 401, error: 'invalid_client', codes: [7000222] }, { kind: 'revoked' }],
  [{ status: 400, error: 'unauthorized_client' }, { kind: 'revoked' }],
  [{ status: 400, error: 'invalid_scope' }, { kind: 'refused' }],
  [{ status: 400, error: 'temporarily_unavailable' }, { kind: 'failing' }],
  [
    { status: 429, retryAfter: '9' },
    { kind: 'rate_limited', retryAfterMs: 9000 },
  ],
  [
    { status: 503, text: '<html>', retryAfter: '5' },
    { kind: 'failing', retryAfterMs: 5000 },
  ],
  [{ status: 200, text: '<html>' }, { kind: 'failing' }],
  [
    { status: 200, text: '{}' },
    { kind: 'failing', message: 'Microsoft gave no permission: an answer without a token' },
  ],
])('no token: %j', async (refusal, problem) => {
  entra.refuse(refusal)
  for (const one of await everyMethod()) expect(one).toMatchObject(problem)
})

test('no message holds a secret or a token', async () => {
  const messages: string[] = []
  for (const status of [400, 401, 403, 404, 429, 500]) {
    graph.intercept(({ headers }) => ({ status, body: { error: { code: 'x', message: `your ${headers.authorization ?? ''}` } } }))
    messages.push(...(await everyMethod()).map(({ message }) => message))
    graph.intercept(null)
    entra.refuse({ status, error: 'invalid_grant', codes: [1] })
    messages.push(...(await everyMethod()).map(({ message }) => message))
    entra.refuse(null)
  }
  for (const message of messages) expect(message).not.toMatch(/hush-hush|refresh\.|access\.|Bearer/)
})

test('all who want a token at once share one request, and none of them ends it for the others', async () => {
  const remote = open()
  const impatient = remote.busy(WEEK, { signal: AbortSignal.abort() })
  const results = await Promise.all(Array.from({ length: 5 }, () => remote.busy(WEEK)))
  expect(results.map(({ ok }) => ok)).toEqual([true, true, true, true, true])
  expect(problemOf(await impatient).kind).toBe('timeout')
  expect(entra.calls).toHaveLength(1)
  await remote.busy(WEEK)
  expect(entra.calls).toHaveLength(1)
})

test('a token is renewed before it ends, with the newest refresh token; that one could not be stored stops nothing', async () => {
  let now = Date.now()
  let storeWorks = true
  const stored: string[] = []
  const onTokens = ({ refreshToken }: { refreshToken: string }) => {
    if (!storeWorks) throw new Error('no database')
    stored.push(refreshToken)
  }
  const remote = open({ now: () => now, auth: { ...auth, onTokens } })
  await remote.busy(WEEK)
  expect(stored).toHaveLength(1)
  now += 3500_000
  storeWorks = false
  expect((await remote.busy(WEEK)).ok).toBe(true)
  now += 3500_000
  storeWorks = true
  expect((await remote.busy(WEEK)).ok).toBe(true)
  const used = entra.calls.map(({ refresh_token }) => refresh_token)
  expect(used).toHaveLength(3)
  expect(used[0]).toBe('refresh.first')
  expect(used[1]).toBe(stored[0])
  expect(new Set([...used, ...stored]).size).toBe(4)
})

function problemOf(result: RemoteResult<unknown>): RemoteProblem {
  if (result.ok) throw new Error(`no problem: ${JSON.stringify(result.value)}`)
  return result.problem
}

function value<Value>(result: RemoteResult<Value>): Value {
  if (!result.ok) throw new Error(`${result.problem.kind}: ${result.problem.message}`)
  return result.value
}
