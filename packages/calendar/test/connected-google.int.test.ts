import { type GoogleCalendarServer, startGoogleCalendarServer } from '@callwright/test-fixtures/google-calendar'
import { createPgliteKysely } from '@callwright/test-fixtures/pglite'
import type { Kysely } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { calendarConformance } from '../src/conformance.ts'
import { GOOGLE_SCOPES, googleRemote } from '../src/google/index.ts'
import { createCalendarTables } from '../src/migrations.ts'
import { type AttachedCalendar, type SyncedCalendarTables, syncedCalendar } from '../src/synced/index.ts'

const timeZone = 'America/New_York'
let db: Kysely<SyncedCalendarTables>
let server: GoogleCalendarServer
let made = 0

beforeAll(async () => {
  server = await startGoogleCalendarServer()
  db = await createPgliteKysely<SyncedCalendarTables>()
  await createCalendarTables(db)
})
afterEach(() => expect(server.violations).toEqual([]))
afterAll(async () => {
  await server.close()
  await db.destroy()
})

function attached(...resources: readonly string[]): AttachedCalendar {
  const calendarId = `calendar${++made}@group.calendar.google.com`
  server.addCalendar(calendarId, timeZone)
  const { id: clientId, secret: clientSecret } = server.client
  const auth = { kind: 'oauth', clientId, clientSecret, refreshToken: server.oauth.grant(GOOGLE_SCOPES) } as const
  const { rootUrl, tokenUrl } = server
  return { key: calendarId, remote: googleRemote({ auth, calendarId, timeZone, rootUrl, tokenUrl }), resources }
}

const connected = (...calendars: readonly AttachedCalendar[]) =>
  syncedCalendar({
    db,
    businessId: `business-${++made}`,
    timeZone,
    attached: calendars,
    deadlineMs: 20_000,
    draft: ({ id, start, end, resource, name, address }) => {
      const words = { title: name, place: address, description: '' }
      return { reference: id, start, end, timeZone, resource, ...words }
    },
  })

describe("our book and the owner's calendar at Google", () => {
  const cases = calendarConformance(async () => connected(attached('van-1', 'van-2', 'van-3')))
  it.each(cases)('$name', ({ run }) => run())

  it('let a visit go to another van with a calendar of its own, and come back', async () => {
    const calendar = connected(attached('van-1'), attached('van-2'))
    const at = { start: '2026-11-24T13:00:00-05:00', end: '2026-11-24T14:00:00-05:00' }
    const who = { service: 'general', name: 'Ann Lee', phone: '+18605550142', address: '12 Oak Street', problem: 'a drip' }
    const booked = await calendar.book({ ...at, ...who, resource: 'van-1' }, 'k1')
    const id = booked.ok ? booked.value.id : ''
    for (const resource of ['van-2', 'van-1', 'van-2', 'van-1']) {
      expect(await calendar.move(id, { ...at, resource })).toMatchObject({ ok: true, value: { ...at, resource } })
    }
    const busy = await calendar.busy({ from: '2026-11-24T05:00:00Z', to: '2026-11-25T05:00:00Z' })
    expect(busy).toMatchObject({ ok: true, value: [{ resource: 'van-1', visit: id }] })
  })
})
