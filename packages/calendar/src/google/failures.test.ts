import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:net'
import { type GoogleCalendarServer, type GoogleFault, startGoogleCalendarServer } from '@callwright/test-fixtures/google-calendar'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RemoteResult } from '../remote/problem.ts'
import type { RemoteCalendar } from '../remote/remote-calendar.ts'
import { GOOGLE_SCOPES, type GoogleAccess, type GoogleAuth, googleRemote } from './index.ts'

const WEEK = { from: '2026-11-23T00:00:00-05:00', to: '2026-11-30T00:00:00-05:00' }
/** What never answers is given up soon; all else has the time that a busy machine needs. */
const patience = (fault?: GoogleFault) => ({ signal: AbortSignal.timeout(fault && fault.kind !== 'silence' ? 20_000 : 1000) })

let server: GoogleCalendarServer
let refreshToken: string

beforeEach(async () => {
  server = await startGoogleCalendarServer()
  server.addCalendar('primary', 'America/New_York')
  refreshToken = server.oauth.grant(GOOGLE_SCOPES)
})
afterEach(async () => {
  expect(server.violations).toEqual([])
  await server.close()
})

const oauth = (): GoogleAuth => ({ kind: 'oauth', clientId: server.client.id, clientSecret: server.client.secret, refreshToken })
const remoteWith = (auth: GoogleAuth, urls: { readonly rootUrl?: string; readonly tokenUrl?: string } = {}): RemoteCalendar =>
  googleRemote({ auth, calendarId: 'primary', timeZone: 'America/New_York', rootUrl: server.rootUrl, tokenUrl: server.tokenUrl, ...urls })

const problemOf = (result: RemoteResult<unknown>) => (result.ok ? null : result.problem)
const lists = () => server.requests.filter((name) => name === 'calendar.events.list').length

describe('what goes wrong with Google', () => {
  const answer = (status: number, reason: string, headers: { readonly [name: string]: string } = {}): GoogleFault => ({
    kind: 'answer',
    status,
    reason,
    headers,
  })

  it.each([
    [answer(403, 'rateLimitExceeded'), { kind: 'rate_limited' }],
    [answer(403, 'userRateLimitExceeded', { 'retry-after': '2' }), { kind: 'rate_limited', retryAfterMs: 2000 }],
    [answer(403, 'quotaExceeded'), { kind: 'rate_limited' }],
    [answer(429, 'rateLimitExceeded', { 'retry-after': '7' }), { kind: 'rate_limited', retryAfterMs: 7000 }],
    [answer(429, 'rateLimitExceeded', { 'retry-after': 'Sat, 21 Nov 2020 00:00:00 GMT' }), { kind: 'rate_limited', retryAfterMs: 0 }],
    [answer(429, 'rateLimitExceeded', { 'retry-after': 'later' }), { kind: 'rate_limited' }],
    [answer(403, 'accessNotConfigured'), { kind: 'forbidden', message: expect.stringContaining('not enabled') }],
    [answer(400, 'timeRangeEmpty'), { kind: 'refused', message: 'Google answered with 400 timeRangeEmpty' }],
    [answer(404, 'notFound'), { kind: 'missing' }],
    [answer(408, 'timeout'), { kind: 'timeout' }],
    [answer(500, 'backendError'), { kind: 'failing' }],
    [answer(503, 'backendError', { 'retry-after': '30' }), { kind: 'failing', retryAfterMs: 30_000 }],
    [answer(302, 'moved', { location: 'http://127.0.0.1:1/' }), { kind: 'failing', message: 'Google answered with 302' }],
    [answer(307, 'moved', { location: 'http://127.0.0.1:1/' }), { kind: 'failing', message: 'Google answered with 307' }],
    [{ kind: 'broken' }, { kind: 'unreachable' }],
    [{ kind: 'broken', midway: true }, { kind: 'unreachable' }],
    [{ kind: 'silence' }, { kind: 'timeout' }],
    [{ kind: 'body', type: 'text/html', text: '<html>Sign in to the hotel network</html>' }, { kind: 'failing' }],
    [{ kind: 'body', type: 'application/json', text: '{"kind":"calendar#events","items":[' }, { kind: 'failing' }],
    [{ kind: 'body', type: 'application/json', text: '{}' }, { kind: 'failing' }],
    [{ kind: 'body', type: 'application/json', text: '{"kind":"calendar#events","items":{}}' }, { kind: 'failing' }],
    [{ kind: 'body', type: 'application/json', text: 'null' }, { kind: 'failing' }],
    [{ kind: 'body', type: 'application/octet-stream', text: '\u0000\u0001' }, { kind: 'failing' }],
    [{ kind: 'body', type: 'application/json', status: 502, text: '<html>Bad gateway</html>' }, { kind: 'failing' }],
  ] as const satisfies readonly (readonly [GoogleFault, object])[])('%j', async (fault, expected) => {
    const remote = remoteWith(oauth())
    expect((await remote.get('apt_1')).ok).toBe(true)
    server.fail({ ...fault, of: 'calendar.events.list' })
    // Where events may not be listed, free/busy is asked for.
    server.fail({ ...fault, of: 'calendar.freebusy.query' })
    const result = await remote.busy(WEEK, patience(fault))
    expect(problemOf(result)).toMatchObject(expected)
    // It neither waits nor tries again: whoever asked decides that.
    expect(lists()).toBe(1)
    if (!('retryAfterMs' in expected)) expect(problemOf(result)).not.toHaveProperty('retryAfterMs')
  })

  it('an answer that is too large is not read', async () => {
    const text = `{"kind":"calendar#events"${' '.repeat(33 * 1024 * 1024)}}`
    server.fail({ of: 'calendar.events.list', kind: 'body', type: 'application/json', text })
    expect(problemOf(await remoteWith(oauth()).busy(WEEK))).toMatchObject({ kind: 'failing' })
  })

  it('a list of events that never ends is no calendar', async () => {
    const page = JSON.stringify({ kind: 'calendar#events', items: [], nextPageToken: 'again' })
    server.fail({ of: 'calendar.events.list', times: 1000, kind: 'body', type: 'application/json', text: page })
    expect(problemOf(await remoteWith(oauth()).busy(WEEK))).toMatchObject({ kind: 'failing' })
  })

  it('an event that is none is no answer to a write', async () => {
    for (const text of ['{}', 'null', '"ok"', '[]']) {
      server.fail({ of: 'calendar.events.insert', kind: 'body', type: 'application/json', text })
      const draft = { reference: 'apt_1', title: '', place: '', description: '', resource: 'van-1', timeZone: 'America/New_York' }
      const written = await remoteWith(oauth()).insert({ ...draft, start: '2026-11-24T13:00:00-05:00', end: '2026-11-24T14:00:00-05:00' })
      expect(problemOf(written)).toMatchObject({ kind: 'failing' })
    }
  })

  it('free/busy that says nothing is not an empty calendar', async () => {
    for (const text of [
      '{}',
      '{"calendars":{}}',
      '{"calendars":{"primary":{"busy":[{"start":"soon"}]}}}',
      '{"calendars":{"primary":{"errors":[{"reason":"internalError"}],"busy":[]}}}',
    ]) {
      server.fail({ of: 'calendar.events.list', kind: 'answer', status: 403, reason: 'forbidden' })
      server.fail({ of: 'calendar.freebusy.query', kind: 'body', type: 'application/json', text })
      expect((await remoteWith(oauth()).busy(WEEK)).ok).toBe(false)
    }
  })

  it('nothing listens', async () => {
    expect(problemOf(await remoteWith(oauth(), { rootUrl: 'http://127.0.0.1:1/' }).busy(WEEK))).toMatchObject({ kind: 'unreachable' })
    expect(problemOf(await remoteWith(oauth(), { tokenUrl: 'http://127.0.0.1:1/token' }).busy(WEEK))).toMatchObject({ kind: 'unreachable' })
    expect(problemOf(await remoteWith(oauth(), { rootUrl: 'http://calendar.invalid/' }).busy(WEEK))).toMatchObject({ kind: 'unreachable' })
  })

  it('a connection that is open and dead costs no more than the time there is', async () => {
    const dead = createServer(() => {})
    await new Promise<void>((resolve) => dead.listen(0, '127.0.0.1', resolve))
    const address = dead.address()
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`
    const started = Date.now()
    expect(problemOf(await remoteWith(oauth(), { rootUrl: url }).busy(WEEK, patience()))).toMatchObject({ kind: 'timeout' })
    expect(problemOf(await remoteWith(oauth(), { tokenUrl: url }).busy(WEEK, patience()))).toMatchObject({ kind: 'timeout' })
    expect(Date.now() - started).toBeLessThan(10_000)
    dead.close()
  })

  it('what is given up before it starts asks nobody', async () => {
    expect(problemOf(await remoteWith(oauth()).busy(WEEK, { signal: AbortSignal.abort() }))).toMatchObject({ kind: 'timeout' })
    expect(server.requests).toEqual([])
  })
})

describe('signing in', () => {
  it('happens once for many requests, and again when the access token has ended early', async () => {
    const remote = remoteWith(oauth())
    const many = await Promise.all(Array.from({ length: 10 }, () => remote.busy(WEEK)))
    expect(many.every(({ ok }) => ok)).toBe(true)
    expect(server.oauth.issued()).toBe(1)
    server.oauth.expire()
    expect((await remote.busy(WEEK)).ok).toBe(true)
    expect(server.oauth.issued()).toBe(2)
  })

  it('tells of new tokens, and uses a new refresh token from then on', async () => {
    const told: GoogleAccess[] = []
    const remote = remoteWith({
      ...oauth(),
      kind: 'oauth',
      clientId: server.client.id,
      clientSecret: server.client.secret,
      refreshToken,
      onTokens: (tokens) => told.push(tokens),
    })
    const next = server.oauth.grant(GOOGLE_SCOPES)
    const access = String(
      server.oauth.token(
        new URLSearchParams({
          grant_type: 'refresh_token',
          refresh_token: next,
          client_id: server.client.id,
          client_secret: server.client.secret,
        }),
      ).body['access_token'],
    )
    const text = JSON.stringify({ access_token: access, expires_in: 1, refresh_token: next })
    server.fail({ of: 'token', kind: 'body', type: 'application/json', text })
    expect((await remote.busy(WEEK)).ok).toBe(true)
    expect(told[0]).toMatchObject({ accessToken: access, refreshToken: next, expires: expect.stringContaining('T') })
    server.oauth.giveBack(new URLSearchParams({ token: refreshToken }))
    server.oauth.expire()
    expect((await remote.busy(WEEK)).ok).toBe(true)
    expect(told.length).toBeGreaterThan(1)
  })

  it('is over when the permission was withdrawn', async () => {
    const remote = remoteWith(oauth())
    expect((await remote.busy(WEEK)).ok).toBe(true)
    server.oauth.revoke()
    const problem = problemOf(await remote.busy(WEEK))
    expect(problem).toMatchObject({ kind: 'revoked', message: expect.stringContaining('must be connected again') })
    expect(
      problemOf(await remoteWith({ ...oauth(), kind: 'oauth', clientId: 'x', clientSecret: 'y', refreshToken }).busy(WEEK)),
    ).toMatchObject({ kind: 'revoked' })
  })

  it.each([
    [{ kind: 'answer', status: 503 }, 'failing'],
    [{ kind: 'answer', status: 429, reason: 'rate_limit' }, 'rate_limited'],
    [{ kind: 'answer', status: 400, reason: 'invalid_grant' }, 'revoked'],
    [{ kind: 'body', type: 'application/json', text: '{}' }, 'failing'],
    [{ kind: 'body', type: 'text/html', text: '<html></html>' }, 'failing'],
    [{ kind: 'broken' }, 'unreachable'],
    [{ kind: 'silence' }, 'timeout'],
  ] as const satisfies readonly (readonly [GoogleFault, string])[])(
    'fails with %j as %s, and goes better the next time',
    async (fault, kind) => {
      server.fail({ ...fault, of: 'token' })
      const remote = remoteWith(oauth())
      expect(problemOf(await remote.busy(WEEK, patience(fault)))).toMatchObject({ kind })
      expect(server.requests).toEqual(['token'])
      if (fault.kind !== 'silence') expect((await remote.busy(WEEK)).ok).toBe(true)
    },
  )

  it('that hangs holds nobody up for long', async () => {
    server.fail({ kind: 'silence', of: 'token' })
    const remote = remoteWith(oauth())
    expect(problemOf(await remote.busy(WEEK, patience()))).toMatchObject({ kind: 'timeout' })
    expect(problemOf(await remote.busy(WEEK))).toMatchObject({ kind: 'timeout' })
    expect((await remote.busy(WEEK)).ok).toBe(true)
  })

  it('works for a machine with which the calendar is shared', async () => {
    const remote = remoteWith({ kind: 'service_account', key: server.machine, subject: 'owner@example.com' })
    expect(await remote.busy(WEEK)).toEqual({ ok: true, value: [] })
    server.oauth.expire()
    expect((await remote.busy(WEEK)).ok).toBe(true)
    expect(server.oauth.issued()).toBe(2)
  })

  it('does not work for a machine with a wrong key, or with none', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const other = String(privateKey.export({ type: 'pkcs8', format: 'pem' }))
    for (const private_key of [other, 'no key', '']) {
      const remote = remoteWith({ kind: 'service_account', key: { ...server.machine, private_key } })
      expect(problemOf(await remote.busy(WEEK))).toMatchObject({ kind: 'revoked' })
    }
  })

  it('never shows a token', async () => {
    const secrets = [refreshToken, server.client.secret, 'ya29.', 'PRIVATE KEY']
    const faults = [
      { kind: 'answer', status: 400, reason: 'invalid_grant' },
      { kind: 'body', status: 400, type: 'text/plain', text: refreshToken },
      { kind: 'broken' },
    ] as const
    for (const of of ['token', 'calendar.events.list']) {
      for (const fault of faults) {
        server.fail({ ...fault, of })
        const shown = JSON.stringify(await remoteWith(oauth()).busy(WEEK))
        for (const secret of secrets) expect(shown).not.toContain(secret)
      }
    }
  })
})
