import { type GoogleCalendarServer, startGoogleCalendarServer } from '@callwright/test-fixtures/google-calendar'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { RemoteResult } from '../remote/problem.ts'
import {
  askGoogleDevice,
  exchangeGoogleCode,
  GOOGLE_SCOPES,
  googleCalendars,
  googleCode,
  googleConsent,
  googlePost,
  revokeGoogle,
  startGoogleDevice,
} from './index.ts'

let server: GoogleCalendarServer
let client: { readonly clientId: string; readonly clientSecret: string; readonly tokenUrl: string; readonly revokeUrl: string }
let redirectUri: string

beforeAll(async () => {
  server = await startGoogleCalendarServer()
  redirectUri = server.client.redirectUri
})
beforeEach(() => {
  client = { clientId: server.client.id, clientSecret: server.client.secret, tokenUrl: server.tokenUrl, revokeUrl: server.revokeUrl }
})
afterAll(() => server.close())

const value = <Value>(result: RemoteResult<Value>): Value => {
  if (!result.ok) throw new Error(`${result.problem.kind}: ${result.problem.message}`)
  return result.value
}
const consent = () => googleConsent({ clientId: client.clientId, redirectUri })

describe('consent in a browser', () => {
  it('asks for a lasting permission for the calendar, and for no more', () => {
    const { url, state, verifier } = googleConsent({ clientId: 'cid', redirectUri, account: 'owner@example.com' })
    const query = new URL(url).searchParams
    expect(url.startsWith('https://accounts.google.com/o/oauth2/v2/auth?')).toBe(true)
    expect(Object.fromEntries(query)).toMatchObject({
      response_type: 'code',
      client_id: 'cid',
      redirect_uri: redirectUri,
      access_type: 'offline',
      prompt: 'consent',
      code_challenge_method: 'S256',
      login_hint: 'owner@example.com',
      state,
      scope: GOOGLE_SCOPES.join(' '),
    })
    expect(verifier.length).toBeGreaterThanOrEqual(43)
    expect(url).not.toContain(verifier)
    expect(consent().state).not.toBe(consent().state)
  })

  it('grants a refresh token that works, until it is given back', async () => {
    const { url, state, verifier } = consent()
    const code = value(googleCode(server.oauth.agrees(url), state))
    const grant = value(await exchangeGoogleCode(client, { code, verifier, redirectUri }))
    expect(grant.scopes).toEqual(GOOGLE_SCOPES)
    expect(Date.parse(grant.expires ?? '')).toBeGreaterThan(Date.now())
    server.addCalendar('primary', 'America/New_York')
    server.addCalendar('team@group.calendar.google.com', 'Europe/Paris', 'reader')
    const options = {
      auth: { kind: 'oauth', ...client, refreshToken: grant.refreshToken },
      rootUrl: server.rootUrl,
      tokenUrl: server.tokenUrl,
    } as const
    expect(value(await googleCalendars(options))).toEqual([
      { id: 'primary', name: 'owner@example.com', timeZone: 'America/New_York', primary: true, writable: true },
      {
        id: 'team@group.calendar.google.com',
        name: 'team@group.calendar.google.com',
        timeZone: 'Europe/Paris',
        primary: false,
        writable: false,
      },
    ])
    value(await revokeGoogle(client, grant.refreshToken))
    value(await revokeGoogle(client, grant.refreshToken))
    expect(await googleCalendars(options)).toMatchObject({ ok: false, problem: { kind: 'revoked' } })
    expect(server.violations).toEqual([])
  })

  it('is no consent when the person says no, comes from elsewhere, or brings nothing', () => {
    const { url, state } = consent()
    expect(googleCode(server.oauth.refuses(url), state)).toMatchObject({ problem: { kind: 'forbidden' } })
    expect(googleCode(server.oauth.agrees(url), consent().state)).toMatchObject({ problem: { kind: 'refused' } })
    expect(googleCode(`${redirectUri}?state=${state}`, state)).toMatchObject({ problem: { kind: 'refused' } })
    expect(googleCode('what is this', state)).toMatchObject({ problem: { kind: 'refused' } })
  })

  it('gives nothing for a code that somebody else has asked for, or that was used', async () => {
    const { url, state, verifier } = consent()
    const code = value(googleCode(server.oauth.agrees(url), state))
    const stolen = await exchangeGoogleCode(client, { code, verifier: consent().verifier, redirectUri })
    expect(stolen).toMatchObject({ ok: false, problem: { kind: 'revoked', message: expect.stringContaining('invalid_grant') } })
    expect(await exchangeGoogleCode(client, { code, verifier, redirectUri })).toMatchObject({ ok: false })
    const wrong = await exchangeGoogleCode({ ...client, clientSecret: 'wrong' }, { code, verifier, redirectUri })
    expect(wrong).toMatchObject({ problem: { message: expect.stringContaining('client secret is wrong') } })
  })

  it('is none when the calendar was not ticked', async () => {
    const { url, state, verifier } = consent()
    const code = value(googleCode(server.oauth.agrees(url, ['https://www.googleapis.com/auth/calendar.freebusy']), state))
    const grant = await exchangeGoogleCode(client, { code, verifier, redirectUri })
    expect(grant).toMatchObject({ ok: false, problem: { kind: 'forbidden', message: expect.stringContaining('not ticked') } })
  })

  it.each([
    ['{}', 'failing'],
    ['<html></html>', 'failing'],
    [`{"access_token":"t","scope":"${GOOGLE_SCOPES[0]}"}`, 'refused'],
  ])('is none when Google answers with %s', async (text, kind) => {
    server.fail({ of: 'token', kind: 'body', type: 'application/json', text })
    expect(await exchangeGoogleCode(client, { code: 'c', verifier: 'v', redirectUri })).toMatchObject({ ok: false, problem: { kind } })
  })
})

describe('consent on another device', () => {
  const started = async () => value(await startGoogleDevice(client, { deviceUrl: server.deviceUrl }))

  it('grants a refresh token once the code was typed in', async () => {
    const device = await started()
    expect(device).toMatchObject({ url: 'https://www.google.com/device', intervalMs: 5000 })
    expect(await askGoogleDevice(client, device.deviceCode)).toEqual({ ok: true, value: { state: 'pending' } })
    server.fail({ of: 'token', kind: 'answer', status: 403, reason: 'slow_down' })
    expect(await askGoogleDevice(client, device.deviceCode)).toEqual({ ok: true, value: { state: 'slower' } })
    server.oauth.agreesOnDevice(device.userCode)
    const granted = value(await askGoogleDevice(client, device.deviceCode))
    expect(granted).toMatchObject({ state: 'granted', grant: { scopes: ['https://www.googleapis.com/auth/calendar'] } })
  })

  it('is none when the person says no, or the code has run out', async () => {
    const device = await started()
    server.oauth.refusesOnDevice(device.userCode)
    expect(await askGoogleDevice(client, device.deviceCode)).toMatchObject({ ok: false, problem: { kind: 'forbidden' } })
    server.fail({ of: 'token', kind: 'answer', status: 400, reason: 'expired_token' })
    expect(await askGoogleDevice(client, device.deviceCode)).toMatchObject({ ok: false, problem: { kind: 'refused' } })
    expect(await askGoogleDevice(client, 'never handed out')).toMatchObject({ ok: false, problem: { kind: 'refused' } })
  })

  it('is not to be had for the narrower scopes, nor from what is no answer', async () => {
    const narrow = await startGoogleDevice(client, { deviceUrl: server.deviceUrl, scopes: GOOGLE_SCOPES })
    expect(narrow).toMatchObject({ ok: false, problem: { message: expect.stringContaining('invalid_scope') } })
    server.fail({ of: 'device', kind: 'body', type: 'application/json', text: '{"device_code":7}' })
    expect(await startGoogleDevice(client, { deviceUrl: server.deviceUrl })).toMatchObject({ ok: false, problem: { kind: 'failing' } })
  })
})

describe('a post of Google', () => {
  const headers = new Headers({
    'X-Goog-Channel-ID': 'c1',
    'X-Goog-Channel-Token': 'secret',
    'X-Goog-Resource-ID': 'r1',
    'X-Goog-Resource-State': 'exists',
  })

  it('tells which watch it is of, and its secret', () => {
    expect(googlePost((name) => headers.get(name))).toEqual({ id: 'c1', secret: 'secret', resource: 'r1', state: 'changed' })
    expect(googlePost((name) => (name === 'x-goog-resource-state' ? 'sync' : headers.get(name)))).toMatchObject({ state: 'sync' })
  })

  it('is none without its headers', () => {
    expect(googlePost(() => null)).toBeNull()
    expect(googlePost((name) => (name === 'x-goog-channel-id' ? '' : headers.get(name)))).toBeNull()
    expect(googlePost((name) => (name === 'x-goog-channel-token' ? undefined : headers.get(name)))).toMatchObject({ secret: '' })
  })
})
