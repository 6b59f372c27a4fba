import type { BusinessFacts, TimeWanted, VisitDraft } from '@callwright/engine'
import { type CaldavServer, startCaldavServer } from '@callwright/test-fixtures/caldav'
import { type EntraServer, entraServer } from '@callwright/test-fixtures/entra'
import { type GoogleCalendarServer, startGoogleCalendarServer } from '@callwright/test-fixtures/google-calendar'
import { type GraphCalendarServer, graphCalendarServer } from '@callwright/test-fixtures/graph-calendar'
import { createPgliteKysely } from '@callwright/test-fixtures/pglite'
import fc from 'fast-check'
import type { Kysely } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { caldavRemote } from '../src/caldav/index.ts'
import type { BusySpan, Calendar } from '../src/calendar.ts'
import { GOOGLE_SCOPES, googleRemote } from '../src/google/index.ts'
import { busyRange, findTimes, memoryCalendar, memoryRemote, type RemoteCalendar } from '../src/index.ts'
import { localCalendar } from '../src/local/index.ts'
import { microsoftRemote } from '../src/microsoft/index.ts'
import { createCalendarTables } from '../src/migrations.ts'
import { syncedCalendar } from '../src/synced/index.ts'
import type { SyncedCalendarTables } from '../src/synced/tables.ts'
import { bristol } from './businesses.ts'

const ZONE = 'America/New_York'
/** A Monday; the clocks go back on the Sunday after. */
const FIRST = Temporal.PlainDate.from('2026-10-26')
const DAYS = 20
const NOW = '2026-10-26T10:00:00Z'
const VAN = 'van-1'

const facts: BusinessFacts = {
  ...bristol,
  hours: { 'mon-sun': ['06:00-22:00'] },
  min_notice_minutes: 0,
  horizon_days: DAYS,
  emergency: { ...bristol.emergency, reserved_same_day_minutes: 0 },
}
/** Where ways differ, the place of each event counts. */
const TRAVEL = { same_place_minutes: 0, other_place_minutes: 30, between: { Bristol: { Wolcott: 90 } } }

// What an owner puts into his calendar.

type Timed = { readonly start: Temporal.ZonedDateTime; readonly minutes: number; readonly place: string | null }
type OwnersEvent = {
  readonly name: string
  readonly shown: 'busy' | 'free' | 'cancelled' | 'tentative'
  readonly place: string | null
  readonly time:
    | { readonly kind: 'days'; readonly first: Temporal.PlainDate; readonly days: number }
    | { readonly kind: 'once'; readonly start: Temporal.ZonedDateTime; readonly minutes: number }
    | {
        readonly kind: 'series'
        readonly start: Temporal.ZonedDateTime
        readonly minutes: number
        readonly every: 1 | 7
        readonly count: number
        /** One that is left out, and one that is somewhere else at another hour; each by its number. */
        readonly left: number
        readonly moved: number
        readonly movedBy: number
        readonly movedTo: string | null
      }
}

const upTo = (most: number) => fc.integer({ min: 0, max: most })
const place = fc.constantFrom(null, null, '3 Hill Road, Wolcott', '12 Oak Street, Bristol', 'at home')
const someStart = fc
  .record({ day: upTo(DAYS), quarter: fc.integer({ min: 24, max: 80 }), zone: fc.constantFrom(ZONE, ZONE, 'Europe/Paris', 'UTC') })
  .map(({ day, quarter, zone }) =>
    FIRST.add({ days: day }).toZonedDateTime({
      timeZone: zone,
      plainTime: new Temporal.PlainTime(Math.floor(quarter / 4), (quarter % 4) * 15),
    }),
  )
const minutes = fc.constantFrom(15, 30, 60, 90, 150)
const someTime: fc.Arbitrary<OwnersEvent['time']> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('once' as const), start: someStart, minutes }) },
  {
    weight: 1,
    arbitrary: fc
      .record({ day: upTo(DAYS), days: fc.constantFrom(1, 1, 2, 3) })
      .map(({ day, days }) => ({ kind: 'days' as const, first: FIRST.add({ days: day }), days })),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('series' as const),
      start: someStart,
      minutes,
      every: fc.constantFrom<1 | 7>(1, 7),
      count: fc.integer({ min: 3, max: 6 }),
      left: upTo(2),
      moved: upTo(2),
      movedBy: fc.constantFrom(-3, -1, 2, 25),
      movedTo: place,
    }),
  },
)
const someEvents = fc
  .array(fc.record({ shown: fc.constantFrom('busy', 'busy', 'busy', 'free', 'cancelled', 'tentative'), place, time: someTime }), {
    minLength: 20,
    maxLength: 25,
  })
  .map((events) => events.map((event, n): OwnersEvent => ({ ...event, name: `event${n}` })))

/** The single times of an event, as a vendor tells of them that expands series itself. */
function timesOf({ time, place }: OwnersEvent): readonly Timed[] {
  if (time.kind === 'days') return []
  if (time.kind === 'once') return [{ start: time.start, minutes: time.minutes, place }]
  return Array.from({ length: time.count }, (_, n) => n).flatMap((n): Timed[] => {
    const start = time.start.add({ days: n * time.every })
    if (n === time.left) return []
    return n === time.moved
      ? [{ start: start.add({ hours: time.movedBy }), minutes: time.minutes, place: time.movedTo }]
      : [{ start, minutes: time.minutes, place }]
  })
}

const isTaken = ({ shown }: OwnersEvent): boolean => shown === 'busy' || shown === 'tentative'
const iso = (at: Temporal.ZonedDateTime): string => at.toInstant().toString()
const endOf = ({ start, minutes }: Timed): Temporal.ZonedDateTime => start.add({ minutes })
const daysOf = (first: Temporal.PlainDate, days: number) => ({ start: first.toString(), end: first.add({ days }).toString() })

/** What takes time, without any calendar. */
function spansOf(events: readonly OwnersEvent[]): readonly BusySpan[] {
  return events.filter(isTaken).flatMap((event): BusySpan[] => {
    const { time, place } = event
    const at = (where: string | null) => (where === null ? { resource: VAN } : { resource: VAN, place: where })
    if (time.kind === 'days') {
      const { first, days } = time
      return [{ ...at(place), start: iso(first.toZonedDateTime(ZONE)), end: iso(first.add({ days }).toZonedDateTime(ZONE)) }]
    }
    return timesOf(event).map((timed) => ({ ...at(timed.place), start: iso(timed.start), end: iso(endOf(timed)) }))
  })
}

// How each calendar is told of it.

let db: Kysely<SyncedCalendarTables>
let google: GoogleCalendarServer
let entra: EntraServer
let caldav: readonly CaldavServer[]
const graphs: GraphCalendarServer[] = []
let made = 0

beforeAll(async () => {
  db = await createPgliteKysely<SyncedCalendarTables>()
  await createCalendarTables(db)
  ;[google, entra, caldav] = await Promise.all([
    startGoogleCalendarServer(),
    entraServer(),
    Promise.all((['radicale', 'xandikos'] as const).map(startCaldavServer)),
  ])
}, 120_000)
afterAll(async () => {
  expect([google, ...graphs].flatMap(({ violations }) => violations)).toEqual([])
  await Promise.all([google, entra, ...graphs].map((server) => server.close()))
  await Promise.all(caldav.map((server) => server.stop()))
  await db.destroy()
})

const synced = (remote: RemoteCalendar): Calendar =>
  syncedCalendar({
    db,
    businessId: `business-${++made}`,
    timeZone: ZONE,
    attached: [{ key: 'owner', remote, resources: [VAN] }],
    deadlineMs: 30_000,
    draft: ({ id, start, end, resource }) => ({
      reference: id,
      start,
      end,
      timeZone: ZONE,
      title: '',
      place: '',
      description: '',
      resource,
    }),
  })

function atGoogle(events: readonly OwnersEvent[]): Calendar {
  const calendarId = `calendar${++made}@group.calendar.google.com`
  const stored = google.addCalendar(calendarId, ZONE)
  for (const event of events) {
    const status = event.shown === 'busy' || event.shown === 'free' ? 'confirmed' : event.shown
    const about = { summary: event.name, status, ...(event.shown === 'free' ? { transparency: 'transparent' } : {}) }
    const put = (body: object, where: string | null) =>
      expect(stored.insert({ ...about, ...body, ...(where === null ? {} : { location: where }) })).toMatchObject({ ok: true })
    const text = (at: Temporal.ZonedDateTime) => ({
      dateTime: at.toPlainDateTime().toString({ smallestUnit: 'second' }),
      timeZone: at.timeZoneId,
    })
    if (event.time.kind === 'days') {
      const { start, end } = daysOf(event.time.first, event.time.days)
      put({ start: { date: start }, end: { date: end } }, event.place)
    }
    for (const timed of timesOf(event)) put({ start: text(timed.start), end: text(endOf(timed)) }, timed.place)
  }
  const { id: clientId, secret: clientSecret } = google.client
  const auth = { kind: 'oauth', clientId, clientSecret, refreshToken: google.oauth.grant(GOOGLE_SCOPES) } as const
  return synced(googleRemote({ auth, calendarId, timeZone: ZONE, rootUrl: google.rootUrl, tokenUrl: google.tokenUrl }))
}

async function atMicrosoft(events: readonly OwnersEvent[]): Promise<Calendar> {
  const graph = await graphCalendarServer({ zone: ZONE })
  graph.recallTokens(entra.isGood)
  graphs.push(graph)
  for (const event of events) {
    const over = event.shown === 'cancelled' ? { isCancelled: true } : event.shown === 'tentative' ? { showAs: 'tentative' } : {}
    const add = (times: { readonly start: string; readonly end: string }, where: string | null) =>
      graph.owner.adds({ ...times, title: event.name, place: where ?? '', free: event.shown === 'free', over })
    const text = (at: Temporal.ZonedDateTime) => at.withTimeZone(ZONE).toPlainDateTime().toString({ smallestUnit: 'second' })
    if (event.time.kind === 'days') add(daysOf(event.time.first, event.time.days), event.place)
    for (const timed of timesOf(event)) add({ start: text(timed.start), end: text(endOf(timed)) }, timed.place)
  }
  const auth = { kind: 'client_credentials', tenant: 'contoso', clientId: 'app', clientSecret: 'secret' } as const
  return synced(microsoftRemote({ auth, user: 'owner@contoso.test', timeZone: ZONE, graphUrl: graph.url, authority: entra.url }))
}

/** Series as such: we expand them ourselves. */
async function overCaldav(server: CaldavServer, events: readonly OwnersEvent[]): Promise<Calendar> {
  const calendar = await server.createCalendar(`equal-${++made}`)
  for (const event of events) {
    const url = `${calendar}${event.name}.ics`
    await server.request('PUT', url, icalOf(event), { 'Content-Type': 'text/calendar; charset=utf-8' })
  }
  const credentials = { username: server.username, password: server.password }
  return synced(caldavRemote({ serverUrl: server.url, credentials, calendar, timeZone: ZONE }))
}

function icalOf({ name, shown, place, time }: OwnersEvent): string {
  const about = (where: string | null) => [
    ...[`UID:${name}`, 'DTSTAMP:20261001T000000Z', `SUMMARY:${name}`, `TRANSP:${shown === 'free' ? 'TRANSPARENT' : 'OPAQUE'}`],
    ...(shown === 'cancelled' || shown === 'tentative' ? [`STATUS:${shown.toUpperCase()}`] : []),
    ...(where === null ? [] : [`LOCATION:${where.replaceAll(',', '\\,')}`]),
  ]
  const compact = (text: string) => text.replaceAll(/[-:]/g, '')
  const at = (property: string, when: Temporal.ZonedDateTime) => {
    const wall = compact(when.toPlainDateTime().toString({ smallestUnit: 'second' }))
    return when.timeZoneId === 'UTC' ? `${property}:${wall}Z` : `${property};TZID=${when.timeZoneId}:${wall}`
  }
  const event = (where: string | null, lines: readonly string[]) => ['BEGIN:VEVENT', ...about(where), ...lines, 'END:VEVENT']
  const lines = (): readonly string[] => {
    if (time.kind === 'days') {
      const { start, end } = daysOf(time.first, time.days)
      return event(place, [`DTSTART;VALUE=DATE:${compact(start)}`, `DTEND;VALUE=DATE:${compact(end)}`])
    }
    const length = `DURATION:PT${time.minutes}M`
    if (time.kind === 'once') return event(place, [at('DTSTART', time.start), length])
    const nth = (n: number) => time.start.add({ days: n * time.every })
    const rule = `RRULE:FREQ=${time.every === 7 ? 'WEEKLY' : 'DAILY'};COUNT=${time.count}`
    const series = event(place, [at('DTSTART', time.start), length, rule, at('EXDATE', nth(time.left))])
    if (time.moved === time.left) return series
    const moved = nth(time.moved)
    const lines = [at('RECURRENCE-ID', moved), at('DTSTART', moved.add({ hours: time.movedBy })), length]
    return [...series, ...event(time.movedTo, lines)]
  }
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Phone//EN', ...lines(), 'END:VCALENDAR', ''].join('\r\n')
}

function inMemory(events: readonly OwnersEvent[]): Calendar {
  const remote = memoryRemote()
  for (const { start, end, place = null } of spansOf(events)) remote.owner.adds({ start, end, place })
  return synced(remote)
}

/** As visits: a book of ours never holds two at once, so what overlaps is one. */
async function asVisits(calendar: Calendar, events: readonly OwnersEvent[]): Promise<Calendar> {
  const merged: { start: string; end: string }[] = []
  for (const { start, end } of spansOf(events).toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start))) {
    const before = merged.at(-1)
    if (before && Date.parse(start) <= Date.parse(before.end)) {
      if (Date.parse(end) > Date.parse(before.end)) before.end = end
    } else merged.push({ start, end })
  }
  for (const [n, time] of merged.entries()) {
    const visit: VisitDraft = { ...time, resource: VAN, service: 'general', name: 'Ann Lee', phone: null, address: '', problem: '' }
    expect((await calendar.book(visit, `key-${n}`)).ok).toBe(true)
  }
  return calendar
}

// What is found.

const WANTED: readonly TimeWanted[] = [
  { windows: [{ from: '2026-10-26T00:00', to: '2026-11-15T23:59' }] },
  { windows: [{ from: '2026-11-01T00:00', to: '2026-11-01T23:59' }] },
  { windows: [], exact: '2026-10-30T10:00' },
  { windows: [], exact: '2026-11-04T14:30' },
]

const offersBy = (busy: readonly BusySpan[], rules: BusinessFacts) =>
  WANTED.map((wanted) => findTimes({ facts: rules, now: NOW, service: 'general', wanted, limit: 1_000, busy, place: 'Bristol' }))

async function busyOf(calendar: Calendar): Promise<readonly BusySpan[]> {
  const busy = await calendar.busy(busyRange(facts, NOW))
  if (!busy.ok) throw new Error(busy.failure.message)
  return busy.value
}

test('whatever stands in a calendar, every driver finds the same times', async () => {
  await fc.assert(
    fc.asyncProperty(someEvents, async (events) => {
      const spans = spansOf(events)
      const local = localCalendar({ db, businessId: `business-${++made}`, timeZone: ZONE })
      const [right, ...visits] = await Promise.all([
        spans,
        busyOf(await asVisits(local, events)),
        busyOf(await asVisits(memoryCalendar({ timeZone: ZONE }), events)),
      ])
      const vendors = await Promise.all([
        busyOf(inMemory(events)),
        busyOf(atGoogle(events)),
        atMicrosoft(events).then(busyOf),
        ...caldav.map((server) => overCaldav(server, events).then(busyOf)),
      ])
      const offers = offersBy(right, facts)
      expect(offers[0]?.offers.length).toBeGreaterThan(0)
      for (const busy of [...visits, ...vendors]) expect(offersBy(busy, facts)).toEqual(offers)
      const rules = { ...facts, travel: TRAVEL }
      const byPlace = offersBy(right, rules)
      expect(byPlace).not.toEqual(offers)
      for (const busy of vendors) expect(offersBy(busy, rules)).toEqual(byPlace)
    }),
    { numRuns: 3 },
  )
}, 120_000)
