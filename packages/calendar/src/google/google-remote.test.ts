import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import {
  type GoogleCalendarServer,
  type GoogleEvents,
  type GoogleFault,
  startGoogleCalendarServer,
} from '@callwright/test-fixtures/google-calendar'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { remoteConformance } from '../remote/conformance.ts'
import type { EventDraft, RemoteBusy, RemoteCalendar } from '../remote/remote-calendar.ts'
import { eventId } from './event-id.ts'
import { GOOGLE_SCOPES, type GoogleAuth, type GoogleRemoteOptions, googleRemote } from './index.ts'

const NEW_YORK = 'America/New_York'
const WEEK = { from: '2026-11-23T00:00:00-05:00', to: '2026-11-30T00:00:00-05:00' }

let server: GoogleCalendarServer
let calendars = 0

beforeAll(async () => {
  server = await startGoogleCalendarServer()
})
afterEach(() => expect(server.violations).toEqual([]))
afterAll(() => server.close())

const owner = (): GoogleAuth => ({
  kind: 'oauth',
  clientId: server.client.id,
  clientSecret: server.client.secret,
  refreshToken: server.oauth.grant(GOOGLE_SCOPES),
})

const remoteOf = (calendarId: string, more: Partial<GoogleRemoteOptions> = {}) =>
  googleRemote({ auth: owner(), calendarId, timeZone: NEW_YORK, rootUrl: server.rootUrl, tokenUrl: server.tokenUrl, ...more })

const endOf = (local: string) => (local.includes('T') ? { dateTime: local, timeZone: NEW_YORK } : { date: local })
const times = (start: string, end: string) => ({ start: endOf(start), end: endOf(end) })

const draft = (changes: Partial<EventDraft> = {}): EventDraft => ({
  reference: 'apt_1',
  start: '2026-11-24T13:00:00-05:00',
  end: '2026-11-24T14:00:00-05:00',
  timeZone: NEW_YORK,
  title: 'Bristol Plumbing - leak repair - Ana Márquez',
  place: '12 Oak Street, Bristol',
  description: 'Problem: the sink drips',
  resource: 'van-1',
  ...changes,
})

const hours = (busy: readonly RemoteBusy[]) => busy.map(({ start, end }) => `${start.slice(5, 16)}/${end.slice(5, 16)}`)

describe('the conformance suite, on the stand-in that is held against the discovery document', () => {
  const cases = remoteConformance(async () => {
    const calendarId = `calendar${++calendars}@group.calendar.google.com`
    const events = server.addCalendar(calendarId, NEW_YORK)
    const done = (answer: { readonly ok: boolean }) => expect(answer.ok).toBe(true)
    return {
      remote: remoteOf(calendarId),
      owner: {
        adds: async ({ start, end, title, place: location, free }) =>
          done(
            events.insert({
              summary: title,
              ...(location ? { location } : {}),
              ...times(start, end),
              ...(free ? { transparency: 'transparent' } : {}),
            }),
          ),
        moves: async (reference, { start, end }) => done(events.patch(eventId(reference), times(start, end), null)),
        deletes: async (reference) => done(events.remove(eventId(reference), null)),
      },
    }
  })
  it.each(cases)('$name', ({ run }) => run())
})

describe('the library of Google', () => {
  it('is not loaded before the first request', async () => {
    const loads = `
      import { createRequire } from 'node:module'
      const { googleRemote, googleConsent } = await import('@callwright/calendar/google')
      const auth = { kind: 'oauth', clientId: 'c', clientSecret: 's', refreshToken: 'r' }
      const remote = googleRemote({ auth, calendarId: 'primary', timeZone: 'UTC', rootUrl: 'http://127.0.0.1:1/', tokenUrl: 'http://127.0.0.1:1/' })
      googleConsent({ clientId: 'c', redirectUri: 'http://127.0.0.1/' })
      const loaded = () => Object.keys(createRequire(import.meta.url).cache).some((name) => name.includes('google-auth-library'))
      const before = loaded()
      await remote.get('apt_1')
      console.log(before, loaded())`
    const run = promisify(execFile)
    const { stdout } = await run(process.execPath, ['--conditions=source', '--input-type=module', '-e', loads], {
      cwd: import.meta.dirname,
    })
    expect(stdout.trim()).toBe('false true')
  })
})

describe('a calendar at Google', () => {
  let calendarId: string
  let events: GoogleEvents
  let remote: RemoteCalendar

  beforeEach(() => {
    calendarId = `calendar${++calendars}@group.calendar.google.com`
    events = server.addCalendar(calendarId, NEW_YORK)
    remote = remoteOf(calendarId)
  })

  const insert = async (changes: Partial<EventDraft> = {}) => {
    const written = await remote.insert(draft(changes))
    if (!written.ok) throw new Error(written.problem.message)
    return written.value
  }
  const adds = (body: { readonly [name: string]: unknown }) => expect(events.insert(body)).toMatchObject({ ok: true })

  it('shows a visit as the owner wants to read it, with what we need to know it again', async () => {
    const source = (reference: string) => ({ title: 'Callwright', url: `https://phone.example.com/visits/${reference}` })
    remote = remoteOf(calendarId, { source })
    const written = await insert()
    expect(events.get(eventId('apt_1'))).toMatchObject({
      summary: 'Bristol Plumbing - leak repair - Ana Márquez',
      location: '12 Oak Street, Bristol',
      description: 'Problem: the sink drips',
      start: { dateTime: '2026-11-24T13:00:00-05:00', timeZone: NEW_YORK },
      extendedProperties: { private: { callwright_reference: 'apt_1', callwright_resource: 'van-1' } },
      source: { title: 'Callwright', url: 'https://phone.example.com/visits/apt_1' },
    })
    expect(written.link).toBe(`https://www.google.com/calendar/event?eid=${eventId('apt_1')}`)
  })

  it('invites and notifies nobody', async () => {
    await insert()
    expect((await remote.update(draft(), null)).ok).toBe(true)
    expect((await remote.remove('apt_1', null)).ok).toBe(true)
    for (const method of ['insert', 'patch', 'delete']) {
      expect(server.queryOf(`calendar.events.${method}`).get('sendUpdates')).toBe('none')
      expect(server.queryOf(`calendar.events.${method}`).has('sendNotifications')).toBe(false)
    }
  })

  it('keeps a visit whose words are too many', async () => {
    await insert({ description: `${'x'.repeat(7999)}😀 and more`, title: 't'.repeat(5000) })
    expect(events.get(eventId('apt_1'))).toMatchObject({ description: `${'x'.repeat(7999)}\ufffd`, summary: 't'.repeat(1000) })
  })

  it('is read page by page, however much stands in it', async () => {
    for (let at = 0; at < 10_000; at++) {
      const start = Date.parse('2026-11-23T05:00:00Z') + at * 60_000
      adds({ start: { dateTime: new Date(start).toISOString() }, end: { dateTime: new Date(start + 60_000).toISOString() } })
    }
    const before = server.requests.length
    const busy = await remote.busy(WEEK)
    expect(busy.ok && busy.value.length).toBe(10_000)
    expect(server.requests.slice(before).filter((name) => name === 'calendar.events.list')).toHaveLength(4)
    await insert()
    const all = await remote.changes(null, WEEK)
    expect(all).toMatchObject({ ok: true, value: { complete: true, events: [{ reference: 'apt_1' }] } })
  })

  it('takes series, days, absences and invitations as they count, and nothing for what does not', async () => {
    adds({ ...times('2026-11-23T08:00', '2026-11-23T09:00'), summary: 'Weekly', recurrence: ['RRULE:FREQ=DAILY;COUNT=2'] })
    const series = { recurringEventId: 'g0000000000000000000000000', summary: 'Weekly' }
    adds({ ...times('2026-11-23T08:00', '2026-11-23T09:00'), ...series, id: 'series0' })
    adds({
      ...times('2026-11-24T10:00', '2026-11-24T11:00'),
      ...series,
      id: 'series1',
      originalStartTime: { dateTime: '2026-11-24T08:00:00-05:00' },
    })
    adds({ ...times('2026-11-25', '2026-11-26'), eventType: 'outOfOffice', outOfOfficeProperties: { autoDeclineMode: 'declineNone' } })
    adds({ ...times('2026-11-26', '2026-11-27'), eventType: 'workingLocation', workingLocationProperties: { type: 'homeOffice' } })
    const guests = [{ email: 'a@example.com' }, { email: 'owner@example.com', self: true, responseStatus: 'declined' }]
    adds({ ...times('2026-11-27T10:00', '2026-11-27T11:00'), attendees: guests })
    adds({
      ...times('2026-11-27T12:00', '2026-11-27T13:00'),
      attendees: [{ email: 'owner@example.com', self: true, responseStatus: 'needsAction' }],
    })
    const busy = await remote.busy(WEEK)
    expect(busy.ok && hours(busy.value)).toEqual([
      '11-23T13:00/11-23T14:00',
      '11-24T15:00/11-24T16:00',
      '11-25T05:00/11-26T05:00',
      '11-27T17:00/11-27T18:00',
    ])
    expect(busy.ok && busy.value.map(({ tentative }) => tentative)).toEqual([false, false, false, true])
    // Of a hundred guests only the owner of the calendar matters.
    expect(server.queryOf('calendar.events.list').get('maxAttendees')).toBe('1')
  })

  it('counts days in its own zone, not in that of the business', async () => {
    const abroad = `calendar${++calendars}@group.calendar.google.com`
    expect(server.addCalendar(abroad, 'Europe/Paris').insert(times('2026-11-25', '2026-11-26')).ok).toBe(true)
    const busy = await remoteOf(abroad).busy(WEEK)
    expect(busy.ok && hours(busy.value)).toEqual(['11-24T23:00/11-25T23:00'])
    const lost = { kind: 'calendar#events', timeZone: 'Mars/Base', items: [times('2026-11-25', '2026-11-26')] }
    server.fail({ of: 'calendar.events.list', kind: 'body', type: 'application/json', text: JSON.stringify(lost) })
    const unknown = await remoteOf(abroad).busy(WEEK)
    expect(unknown.ok && hours(unknown.value)).toEqual(['11-25T05:00/11-26T05:00'])
  })

  it('is asked for free/busy alone where it shows us nothing else', async () => {
    for (const role of ['freeBusyReader', 'reader'] as const) {
      const shared = `calendar${++calendars}@group.calendar.google.com`
      const theirs = server.addCalendar(shared, NEW_YORK, role)
      for (const day of ['2026-11-24', '2026-12-23', '2027-01-20'])
        expect(theirs.insert(times(`${day}T09:00`, `${day}T10:00`)).ok).toBe(true)
      // Over the seam between two requests.
      expect(theirs.insert(times('2026-12-22T20:00', '2026-12-23T03:00')).ok).toBe(true)
      const busy = await remoteOf(shared).busy({ from: '2026-11-23T00:00:00-05:00', to: '2027-02-20T00:00:00-05:00' })
      expect(busy.ok && hours(busy.value)).toEqual([
        '11-24T14:00/11-24T15:00',
        '12-23T01:00/12-23T08:00',
        '12-23T14:00/12-23T15:00',
        '01-20T14:00/01-20T15:00',
      ])
      const written = await remoteOf(shared).insert(draft())
      expect(written).toMatchObject({
        ok: false,
        problem: { kind: 'forbidden', message: expect.stringContaining('not shared with permission') },
      })
    }
  })

  it('is refused as a whole when an event cannot be read, and names it', async () => {
    const list = { kind: 'calendar#events', items: [{ id: 'abcde', summary: 'Dentist', start: { dateTime: '2026-11-24T99:00:00Z' } }] }
    server.fail({ of: 'calendar.events.list', kind: 'body', type: 'application/json', text: JSON.stringify(list) })
    expect(await remote.busy(WEEK)).toMatchObject({
      ok: false,
      problem: {
        kind: 'unreadable',
        message: 'the event "Dentist" on 2026-11-24 has a time that cannot be read',
        events: [{ title: 'Dentist', day: '2026-11-24' }],
      },
    })
  })

  it('writes an event once when the answer to the first try was lost', async () => {
    for (const fault of [{ kind: 'broken' }, { kind: 'broken', midway: true }, { kind: 'answer', status: 503 }] as const) {
      server.fail({ ...fault, of: 'calendar.events.insert', afterwards: true })
      const reference = `apt_${server.requests.length}`
      expect((await remote.insert(draft({ reference }))).ok).toBe(false)
      expect(await remote.insert(draft({ reference }))).toMatchObject({ ok: true, value: { reference, start: '2026-11-24T18:00:00.000Z' } })
      expect(events.all().filter(({ event }) => event.id === eventId(reference))).toHaveLength(1)
    }
  })

  it('holds every visit once, where half of all requests fail and are tried again', async () => {
    const faults: readonly GoogleFault[] = [
      { kind: 'answer', status: 503 },
      { kind: 'answer', status: 403, reason: 'rateLimitExceeded' },
      { kind: 'broken', afterwards: true },
      { kind: 'broken', midway: true, afterwards: true },
      { kind: 'body', type: 'text/html', text: '<html></html>', afterwards: true },
    ]
    let seed = 7
    server.failBy(() => {
      // Numerical Recipes' generator: the same luck every time.
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
      return seed >>> 31 === 0 ? null : (faults[(seed >>> 8) % faults.length] ?? null)
    })
    const visits = Array.from({ length: 60 }, (_, at) => draft({ reference: `apt_${at}` }))
    const tries = await Promise.all(
      visits.map(async (visit) => {
        for (let times = 1; ; times++) if ((await remote.insert(visit)).ok) return times
      }),
    )
    server.failBy(null)
    expect(Math.max(...tries)).toBeGreaterThan(1)
    const busy = await remote.busy(WEEK)
    expect(busy.ok && busy.value.map(({ reference }) => reference).toSorted()).toEqual(visits.map(({ reference }) => reference).toSorted())
  })

  it('takes a visit back that it has lost, and leaves one deleted that the owner has deleted since', async () => {
    const { etag } = await insert()
    expect(await remote.remove('apt_1', etag)).toEqual({ ok: true, value: null })
    expect(await remote.changes(null, WEEK)).toMatchObject({ value: { events: [] } })
    const to = { start: '2026-11-25T09:00:00-05:00', end: '2026-11-25T10:00:00-05:00' }
    const [back, again] = await Promise.all([remote.insert(draft(to)), remote.insert(draft(to))])
    expect(back).toMatchObject({ ok: true, value: { reference: 'apt_1', start: '2026-11-25T14:00:00.000Z' } })
    expect(again).toEqual(back)
    expect(await remote.busy(WEEK)).toMatchObject({ value: [{ reference: 'apt_1', start: '2026-11-25T14:00:00.000Z' }] })
    expect(events.remove(eventId('apt_1'), null).ok).toBe(true)
    expect((await remote.insert(draft(to))).ok).toBe(true)
    expect(await remote.get('apt_1')).toEqual({ ok: true, value: null })
  })

  it('takes a visit out also when it fails half way', async () => {
    const { etag } = await insert()
    server.fail({ of: 'calendar.events.delete', kind: 'answer', status: 503 })
    expect(await remote.remove('apt_1', etag)).toMatchObject({ ok: false, problem: { kind: 'failing' } })
    expect((await remote.get('apt_1')).ok).toBe(true)
    server.fail({ of: 'calendar.events.delete', kind: 'broken', afterwards: true })
    expect((await remote.remove('apt_1', null)).ok).toBe(false)
    expect(await remote.remove('apt_1', null)).toEqual({ ok: true, value: null })
    expect(await remote.busy(WEEK)).toEqual({ ok: true, value: [] })
    // A visit that stayed after all is like any other.
    await insert({ reference: 'apt_2' })
    server.fail({ of: 'calendar.events.delete', kind: 'answer', status: 503 })
    expect((await remote.remove('apt_2', null)).ok).toBe(false)
    expect((await remote.update(draft({ reference: 'apt_2' }), null)).ok).toBe(true)
    expect(events.remove(eventId('apt_2'), null).ok).toBe(true)
    expect((await remote.insert(draft({ reference: 'apt_2' }))).ok).toBe(true)
    expect(await remote.get('apt_2')).toEqual({ ok: true, value: null })
  })

  it('leaves an event deleted that the owner has deleted', async () => {
    await insert()
    expect(events.remove(eventId('apt_1'), null).ok).toBe(true)
    expect(await remote.insert(draft())).toMatchObject({ ok: true, value: { reference: 'apt_1', start: '2026-11-24T18:00:00.000Z' } })
    expect(await remote.get('apt_1')).toEqual({ ok: true, value: null })
    expect(await remote.busy(WEEK)).toEqual({ ok: true, value: [] })
    expect(await remote.update(draft(), null)).toMatchObject({ ok: false, problem: { kind: 'missing' } })
    expect(await remote.remove('apt_1', null)).toEqual({ ok: true, value: null })
  })

  it('says of a deleted event that it is gone, also to who knows an old state of it', async () => {
    const { etag } = await insert()
    expect(events.remove(eventId('apt_1'), null).ok).toBe(true)
    expect(await remote.update(draft(), etag)).toMatchObject({ ok: false, problem: { kind: 'missing' } })
    expect(await remote.remove('apt_1', etag)).toEqual({ ok: true, value: null })
  })

  it('says so too when it goes at the very moment', async () => {
    const { etag } = await insert()
    const before = JSON.stringify(events.get(eventId('apt_1')))
    expect(events.remove(eventId('apt_1'), null).ok).toBe(true)
    server.fail({ of: 'calendar.events.get', kind: 'body', type: 'application/json', text: before })
    expect(await remote.update(draft(), null)).toMatchObject({ ok: false, problem: { kind: 'missing' } })
    server.fail({ of: 'calendar.events.get', kind: 'body', type: 'application/json', text: before })
    expect(await remote.update(draft(), etag)).toMatchObject({ ok: false, problem: { kind: 'changed' } })
    expect(await remote.get('apt_1')).toEqual({ ok: true, value: null })
  })

  it('answers a repeated write of an event of which Google has kept nothing but the id', async () => {
    await insert()
    server.fail({
      of: 'calendar.events.get',
      kind: 'body',
      type: 'application/json',
      text: JSON.stringify({ id: eventId('apt_1'), status: 'cancelled' }),
    })
    expect(await remote.insert(draft())).toMatchObject({ ok: true, value: { id: eventId('apt_1'), start: '2026-11-24T18:00:00.000Z' } })
  })

  it('keeps what the owner has written to a visit when it moves, and says what is new when it changes', async () => {
    await insert()
    const his = { description: 'Problem: the sink drips\nGate code 4711', summary: 'Ana, leak (call first)' }
    expect(events.patch(eventId('apt_1'), his, null).ok).toBe(true)
    const to = { start: '2026-11-25T13:00:00-05:00', end: '2026-11-25T14:00:00-05:00' }
    expect((await remote.update(draft(to), null)).ok).toBe(true)
    expect(events.get(eventId('apt_1'))).toMatchObject({ ...his, start: { dateTime: '2026-11-25T13:00:00-05:00' } })
    const place = '14 Elm Street, Bristol'
    expect((await remote.update(draft({ ...to, place }), null)).ok).toBe(true)
    expect(events.get(eventId('apt_1'))).toMatchObject({ location: place, description: 'Problem: the sink drips' })
  })

  it('gives an event its time back that the owner has made last all day, and keeps what is his', async () => {
    await insert()
    const his = { ...times('2026-11-24', '2026-11-25'), start: { date: '2026-11-24', dateTime: null, timeZone: null }, colorId: '7' }
    expect(events.patch(eventId('apt_1'), { ...his, end: { date: '2026-11-25', dateTime: null, timeZone: null } }, null).ok).toBe(true)
    expect(await remote.get('apt_1')).toMatchObject({ value: { start: '2026-11-24T05:00:00.000Z', end: '2026-11-25T05:00:00.000Z' } })
    expect((await remote.update(draft(), null)).ok).toBe(true)
    expect(events.get(eventId('apt_1'))).toMatchObject({ start: { dateTime: '2026-11-24T13:00:00-05:00' }, colorId: '7' })
    expect(events.get(eventId('apt_1'))?.['start']).not.toHaveProperty('date')
  })

  it('tells of a visit that the owner has put back to last week', async () => {
    await insert()
    const all = await remote.changes(null, WEEK)
    expect(events.patch(eventId('apt_1'), times('2026-11-18T13:00', '2026-11-18T14:00'), null).ok).toBe(true)
    const next = await remote.changes(all.ok ? all.value.cursor : null, WEEK)
    expect(next).toMatchObject({ value: { complete: false, events: [{ reference: 'apt_1', start: '2026-11-18T18:00:00.000Z' }] } })
    expect(await remote.changes(null, WEEK)).toMatchObject({ value: { complete: true, events: [] } })
  })

  it('tells of everything again when the sync token has ended', async () => {
    await insert()
    const all = await remote.changes(null, WEEK)
    const cursor = all.ok ? all.value.cursor : null
    await insert({ reference: 'apt_2', start: '2027-03-24T13:00:00-04:00', end: '2027-03-24T14:00:00-04:00' })
    expect(await remote.changes(cursor, WEEK)).toMatchObject({ value: { complete: false, events: [{ reference: 'apt_2' }] } })
    server.expireSyncTokens()
    expect(await remote.changes(cursor, WEEK)).toMatchObject({ value: { complete: true, events: [{ reference: 'apt_1' }], gone: [] } })
  })

  it('is watched, and no longer', async () => {
    const hook = { id: '0b9d2c4e', url: 'https://phone.example.com/calendar/google', secret: 'shared-secret' }
    const watch = await remote.watch?.(hook)
    expect(server.channels()).toMatchObject([{ id: hook.id, address: hook.url, token: hook.secret }])
    if (!watch?.ok) throw new Error('it should be watched')
    expect(Date.parse(watch.value.until)).toBeGreaterThan(Date.now() + 6 * 86_400_000)
    expect(await remote.unwatch?.(watch.value)).toEqual({ ok: true, value: null })
    expect(await remote.unwatch?.(watch.value)).toEqual({ ok: true, value: null })
    expect(server.channels()).toEqual([])
    expect(await remote.watch?.({ ...hook, url: 'http://phone.example.com/' })).toMatchObject({ problem: { kind: 'refused' } })
    // Google says 401 here, and nobody's permission is gone.
    expect(await remote.watch?.({ ...hook, url: 'https://foreign.example.com/' })).toMatchObject({ problem: { kind: 'refused' } })
  })

  it('is missing when there is none, and refuses a range that makes no sense', async () => {
    const none = remoteOf('nobody@example.com')
    expect(await none.busy(WEEK)).toMatchObject({ ok: false, problem: { kind: 'missing', message: expect.stringContaining('not shared') } })
    expect(await none.insert(draft())).toMatchObject({ ok: false, problem: { kind: 'missing' } })
    expect(await remote.busy({ from: WEEK.to, to: WEEK.from })).toMatchObject({ ok: false, problem: { kind: 'refused' } })
    expect(await remote.changes(null, { from: 'today', to: 'tomorrow' })).toMatchObject({ ok: false, problem: { kind: 'refused' } })
  })
})
