import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type GoogleCalendarServer, startGoogleCalendarServer } from './google-calendar-server.ts'

const EVENTS = 'https://www.googleapis.com/auth/calendar.events'
const NOON = { start: { dateTime: '2026-11-24T12:00:00-05:00' }, end: { dateTime: '2026-11-24T13:00:00-05:00' } }

let server: GoogleCalendarServer
let token: string

beforeEach(async () => {
  server = await startGoogleCalendarServer()
  server.addCalendar('primary', 'America/New_York')
  const { id: client_id, secret: client_secret } = server.client
  const form = { grant_type: 'refresh_token', refresh_token: server.oauth.grant([EVENTS]), client_id, client_secret }
  token = String(server.oauth.token(new URLSearchParams(form)).body['access_token'])
})
afterEach(() => server.close())

const call = async (method: string, path: string, body?: unknown, headers: { readonly [name: string]: string } = {}) => {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) }
  const response = await fetch(`${server.rootUrl}calendar/v3/${path}`, {
    method,
    ...sent,
    headers: { authorization: `Bearer ${token}`, ...headers },
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? null : JSON.parse(text) }
}
const reason = ({ status, body }: { readonly status: number; readonly body: { error: { errors: [{ reason: string }] } } }) => [
  status,
  body.error.errors[0].reason,
]

describe('a stand-in that is held against the discovery document', () => {
  it.each([
    ['an unknown parameter', 'GET', 'calendars/primary/events?timeMinimum=1', undefined, 'unknown parameter timeMinimum'],
    ['a parameter of another type', 'GET', 'calendars/primary/events?maxResults=many', undefined, 'parameter maxResults=many'],
    ['a value that is none of the list', 'POST', 'calendars/primary/events?sendUpdates=noone', NOON, 'parameter sendUpdates=noone'],
    ['a parameter twice', 'GET', 'calendars/primary/events?q=a&q=b', undefined, 'parameter q more than once'],
    [
      'an unknown property',
      'POST',
      'calendars/primary/events',
      { ...NOON, title: 'x' },
      'must NOT have additional properties {"additionalProperty":"title"}',
    ],
    ['a property of another type', 'POST', 'calendars/primary/events', { ...NOON, summary: 7 }, '/summary must be string'],
    [
      'a time that is none',
      'POST',
      'calendars/primary/events',
      { ...NOON, start: { dateTime: 'noon' } },
      '/start/dateTime must match format "date-time"',
    ],
    ['a missing property', 'POST', 'calendars/primary/events', { start: NOON.start }, "must have required property 'end'"],
    ['null where nothing is patched', 'POST', 'calendars/primary/events', { ...NOON, location: null }, '/location must be string'],
    ['fields that are not there', 'GET', 'calendars/primary/events?fields=items(id,title)', undefined, 'fields=items(id,title)'],
    ['a method that is not there', 'PUT', 'calendars/primary/acl', {}, 'no such method'],
  ])('takes offence at %s', async (_, method, path, body, violation) => {
    expect((await call(method, path, body)).status).toBeGreaterThanOrEqual(400)
    expect(server.violations.join('\n')).toContain(violation)
  })

  it('takes offence at an answer of its own that is not as Google describes it', async () => {
    server.events('primary').insert({ ...NOON, id: 'abcde', colour: 'red' })
    await call('GET', 'calendars/primary/events/abcde')
    expect(server.violations.join('\n')).toContain(
      'calendar.events.get answer:  must NOT have additional properties {"additionalProperty":"colour"}',
    )
  })

  it('does what Google does with ids, etags and deleted events', async () => {
    expect(reason(await call('POST', 'calendars/primary/events', { ...NOON, id: 'with-dash' }))).toEqual([400, 'invalid'])
    const { body: made } = await call('POST', 'calendars/primary/events', { ...NOON, id: 'abcde' })
    expect(reason(await call('POST', 'calendars/primary/events', { ...NOON, id: 'abcde' }))).toEqual([409, 'duplicate'])
    const { body: patched } = await call(
      'PATCH',
      'calendars/primary/events/abcde',
      { summary: 'x', location: null },
      { 'if-match': made.etag },
    )
    expect(reason(await call('PATCH', 'calendars/primary/events/abcde', { summary: 'y' }, { 'if-match': made.etag }))).toEqual([
      412,
      'conditionNotMet',
    ])
    expect((await call('DELETE', 'calendars/primary/events/abcde', undefined, { 'if-match': patched.etag })).status).toBe(204)
    expect(reason(await call('DELETE', 'calendars/primary/events/abcde'))).toEqual([410, 'deleted'])
    expect((await call('GET', 'calendars/primary/events/abcde')).body.status).toBe('cancelled')
    expect((await call('GET', 'calendars/primary/events')).body.items).toEqual([])
    expect(server.violations).toEqual([])
  })

  it('tells what changed since a sync token, and refuses what Google refuses beside one', async () => {
    server.events('primary').insert({ ...NOON, id: 'abcde' })
    const { nextSyncToken } = (await call('GET', 'calendars/primary/events')).body
    server.events('primary').remove('abcde', null)
    const changed = await call('GET', `calendars/primary/events?syncToken=${nextSyncToken}`)
    expect(changed.body.items).toMatchObject([{ id: 'abcde', status: 'cancelled' }])
    for (const beside of ['timeMin=2026-11-24T00:00:00Z', 'q=x', 'orderBy=updated', 'showDeleted=false', 'singleEvents=true']) {
      expect(reason(await call('GET', `calendars/primary/events?syncToken=${nextSyncToken}&${beside}`))).toEqual([400, 'invalid'])
    }
    expect(reason(await call('GET', 'calendars/primary/events?syncToken=nonsense'))).toEqual([400, 'invalid'])
    server.expireSyncTokens()
    expect(reason(await call('GET', `calendars/primary/events?syncToken=${nextSyncToken}`))).toEqual([410, 'fullSyncRequired'])
  })

  it('tells only the fields that are asked for', async () => {
    server.events('primary').insert({ ...NOON, id: 'abcde', summary: 'Dentist' })
    const { body } = await call('GET', 'calendars/primary/events?fields=timeZone,items(id,start/dateTime)')
    expect(body).toEqual({ timeZone: 'America/New_York', items: [{ id: 'abcde', start: { dateTime: '2026-11-24T12:00:00-05:00' } }] })
  })

  it('lets in nobody without a token, or for what was not granted', async () => {
    expect(reason(await call('POST', 'freeBusy', { timeMin: '2026-11-24T00:00:00Z', timeMax: '2026-11-25T00:00:00Z', items: [] }))).toEqual(
      [403, 'insufficientPermissions'],
    )
    token = 'stolen'
    expect(reason(await call('GET', 'calendars/primary/events'))).toEqual([401, 'authError'])
  })
})
