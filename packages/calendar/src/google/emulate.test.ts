import { createServer } from 'node:net'
import { createEmulator, type Emulator } from 'emulate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { googleClient } from './client.ts'
import { eventId } from './event-id.ts'
import { freeBusy } from './free-busy.ts'
import { exchangeGoogleCode, type GoogleGrant, googleCalendars, googleCode, googleConsent, googleRemote } from './index.ts'

// Written by others, so it cannot share our misunderstandings. It has neither events.get nor patch nor watch, keeps no ids of ours
// and no etags: those are tested on the stand-in that is held against the discovery document.

const OWNER = 'owner@example.com'
const REDIRECT = 'http://127.0.0.1:8976/google'
const WEEK = { from: '2026-11-23T00:00:00-05:00', to: '2026-11-30T00:00:00-05:00' }
const client = { clientId: 'callwright.apps.googleusercontent.com', clientSecret: 'GOCSPX-secret' }

let emulator: Emulator
let tokenUrl: string
let grant: GoogleGrant

beforeAll(async () => {
  const port = await freePort()
  const seeded = (id: string, start: string, end: string) => ({
    id,
    user_email: OWNER,
    calendar_id: 'primary',
    summary: 'Dentist',
    start_date_time: start,
    end_date_time: end,
  })
  emulator = await createEmulator({
    service: 'google',
    port,
    seed: {
      google: {
        users: [{ email: OWNER, name: 'Owner' }],
        oauth_clients: [{ client_id: client.clientId, client_secret: client.clientSecret, name: 'Callwright', redirect_uris: [REDIRECT] }],
        calendars: [{ id: 'primary', user_email: OWNER, summary: OWNER, primary: true, time_zone: 'America/New_York' }],
        calendar_events: [
          seeded('dentist', '2026-11-24T09:00:00-05:00', '2026-11-24T10:00:00-05:00'),
          seeded(eventId('apt_9'), '2026-11-25T13:00:00-05:00', '2026-11-25T14:00:00-05:00'),
        ],
      },
    },
  })
  tokenUrl = `${emulator.url}/oauth2/token`
})
afterAll(() => emulator.close())

/** The consent page, and the owner who presses the button with his name. */
async function agree(consentUrl: string): Promise<string> {
  const { search } = new URL(consentUrl)
  const page = await (await fetch(`${emulator.url}/o/oauth2/v2/auth${search}`)).text()
  const form = page.split('<form').find((part) => part.includes(OWNER)) ?? ''
  const fields = form
    .split('<input')
    .slice(1)
    .map((input) => [attribute(input, 'name'), attribute(input, 'value')])
  const answer = await fetch(`${emulator.url}/o/oauth2/v2/auth/callback`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })
  return answer.headers.get('location') ?? ''
}

const attribute = (input: string, name: string) => (input.split(`${name}="`)[1]?.split('"')[0] ?? '').replaceAll('&amp;', '&')

const remoteFor = (refreshToken: string) =>
  googleRemote({
    auth: { kind: 'oauth', ...client, refreshToken },
    calendarId: 'primary',
    timeZone: 'America/New_York',
    rootUrl: `${emulator.url}/`,
    tokenUrl,
  })

describe("Google's own client on emulate", () => {
  it('gets a permission by consent in a browser', async () => {
    const { url, state, verifier } = googleConsent({ clientId: client.clientId, redirectUri: REDIRECT })
    const code = googleCode(await agree(url), state)
    if (!code.ok) throw new Error(code.problem.message)
    const other = await exchangeGoogleCode(
      { ...client, tokenUrl },
      { code: code.value, verifier: 'another-verifier', redirectUri: REDIRECT },
    )
    expect(other).toMatchObject({ ok: false, problem: { kind: 'revoked' } })
    const again = googleCode(await agree(url), state)
    const granted = await exchangeGoogleCode(
      { ...client, tokenUrl },
      { code: again.ok ? again.value : '', verifier, redirectUri: REDIRECT },
    )
    if (!granted.ok) throw new Error(granted.problem.message)
    grant = granted.value
  })

  it('finds the calendars of the account', async () => {
    const options = { auth: { kind: 'oauth', ...client, refreshToken: grant.refreshToken }, rootUrl: `${emulator.url}/`, tokenUrl } as const
    expect(await googleCalendars(options)).toMatchObject({
      ok: true,
      value: [{ id: 'primary', name: OWNER, timeZone: 'America/New_York', primary: true }],
    })
  })

  it('reads, writes and deletes', async () => {
    const remote = remoteFor(grant.refreshToken)
    const written = await remote.insert({
      reference: 'apt_1',
      start: '2026-11-24T13:00:00-05:00',
      end: '2026-11-24T14:00:00-05:00',
      timeZone: 'America/New_York',
      title: 'Bristol Plumbing - leak repair - Ana Márquez',
      place: '12 Oak Street, Bristol',
      description: 'Problem: the sink drips\nReference: apt_1',
      resource: 'van-1',
    })
    expect(written).toMatchObject({
      ok: true,
      value: { reference: 'apt_1', start: '2026-11-24T18:00:00.000Z', end: '2026-11-24T19:00:00.000Z' },
    })
    const busy = async () => {
      const spans = await remote.busy(WEEK)
      return spans.ok ? spans.value.map(({ start, reference }) => [start, reference]) : spans.problem
    }
    // It gives the event an id of its own, so this one is not seen to be ours.
    const others = [
      ['2026-11-24T14:00:00.000Z', null],
      ['2026-11-24T18:00:00.000Z', null],
    ]
    expect(await busy()).toEqual([...others, ['2026-11-25T18:00:00.000Z', 'apt_9']])
    expect(await remote.remove('apt_9', null)).toEqual({ ok: true, value: null })
    expect(await busy()).toEqual(others)
    expect(await remote.remove('apt_9', null)).toEqual({ ok: true, value: null })
    expect(await remote.changes(null, WEEK)).toMatchObject({ ok: true, value: { complete: true, events: [], cursor: null } })
  })

  it('asks when a calendar is busy', async () => {
    const auth = { kind: 'oauth', ...client, refreshToken: grant.refreshToken } as const
    const range = { start: Date.parse(WEEK.from), end: Date.parse(WEEK.to) }
    const spans = await freeBusy(googleClient({ auth, rootUrl: `${emulator.url}/`, tokenUrl }), 'primary', range, undefined)
    const starts = spans.ok ? spans.value.map(({ start }) => new Date(start).toISOString()) : spans.problem
    expect(starts).toEqual(['2026-11-24T14:00:00.000Z', '2026-11-24T18:00:00.000Z'])
  })

  it('is told when the permission is gone', async () => {
    expect(await remoteFor('never granted').busy(WEEK)).toMatchObject({ ok: false, problem: { kind: 'revoked' } })
  })
})

async function freePort(): Promise<number> {
  const socket = createServer()
  await new Promise<void>((resolve) => socket.listen(0, '127.0.0.1', resolve))
  const address = socket.address()
  await new Promise((resolve) => socket.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('a TCP port was expected')
  return address.port
}
