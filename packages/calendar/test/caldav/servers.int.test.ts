import { type CaldavServer, startCaldavServer } from '@callwright/test-fixtures/caldav'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { busyOfIcal, type CaldavAccount, caldavCalendars, caldavRemote } from '../../src/caldav/index.ts'
import { type RemoteUnderTest, remoteConformance } from '../../src/remote/conformance.ts'
import type { RemoteResult } from '../../src/remote/problem.ts'
import type { EventDraft } from '../../src/remote/remote-calendar.ts'

const RANGE = { from: '2026-11-23T00:00:00-05:00', to: '2026-11-30T00:00:00-05:00' }
/** The first run on a machine fetches the servers. */
const STARTING_MS = 180_000

/** Events of the owner's that take time within the range. */
const IN_THE_WEEK: readonly { readonly name: string; readonly lines: readonly (readonly string[])[] }[] = [
  {
    name: 'a series of years',
    lines: [
      ['DTSTART;TZID=America/New_York:20150105T090000', 'DTEND;TZID=America/New_York:20150105T100000', 'RRULE:FREQ=WEEKLY;BYDAY=MO,TU'],
    ],
  },
  {
    name: 'a series with exceptions',
    lines: [
      [
        'DTSTART;TZID=America/New_York:20261102T090000',
        'DURATION:PT1H',
        'RRULE:FREQ=WEEKLY;BYDAY=MO,FR',
        'EXDATE;TZID=America/New_York:20261123T090000',
      ],
      ['RECURRENCE-ID;TZID=America/New_York:20261127T090000', 'DTSTART;TZID=America/New_York:20261128T110000', 'DURATION:PT30M'],
    ],
  },
  {
    name: 'one of a series that was moved from far away',
    lines: [
      ['DTSTART:20260106T140000Z', 'DURATION:PT1H', 'RRULE:FREQ=MONTHLY;COUNT=3'],
      ['RECURRENCE-ID:20260206T140000Z', 'DTSTART:20261124T140000Z', 'DURATION:PT1H'],
    ],
  },
  {
    name: 'one of a series that lasts for days',
    lines: [
      ['DTSTART:20261101T140000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=3'],
      ['RECURRENCE-ID:20261115T140000Z', 'DTSTART:20261115T140000Z', 'DURATION:P10D'],
    ],
  },
  { name: 'a date of a list', lines: [['DTSTART:20260101T140000Z', 'DURATION:PT1H', 'RDATE:20261124T140000Z,20261125T160000Z']] },
  { name: 'a birthday', lines: [['DTSTART;VALUE=DATE:19701125', 'RRULE:FREQ=YEARLY']] },
  { name: 'a month in every quarter', lines: [['DTSTART;VALUE=DATE:20250201', 'DURATION:P30D', 'RRULE:FREQ=MONTHLY;INTERVAL=3']] },
  { name: 'a numbered week', lines: [['DTSTART:20201228T140000Z', 'DURATION:PT1H', 'RRULE:FREQ=YEARLY;BYWEEKNO=48;BYDAY=TU']] },
  { name: 'every eighth hour', lines: [['DTSTART:20261101T000000Z', 'DURATION:PT10M', 'RRULE:FREQ=HOURLY;INTERVAL=8']] },
  { name: 'a journey of weeks', lines: [['DTSTART:20261001T090000Z', 'DURATION:P10W']] },
  { name: 'days that began long before', lines: [['DTSTART;VALUE=DATE:20261110', 'DTEND;VALUE=DATE:20261224']] },
  { name: 'a time without a zone', lines: [['DTSTART:20261124T090000', 'DTEND:20261124T100000']] },
  { name: 'a time in a zone of Windows', lines: [['DTSTART;TZID=Eastern Standard Time:20261124T090000', 'DURATION:PT1H']] },
]

describe.each(['radicale', 'xandikos'] as const)('CalDAV on %s', (program) => {
  let server: CaldavServer
  let calendars = 0
  beforeAll(async () => {
    server = await startCaldavServer(program)
  }, STARTING_MS)
  afterAll(() => server.stop())

  const account = (): CaldavAccount => ({ serverUrl: server.url, credentials: { username: server.username, password: server.password } })
  const makeRemote = async (changes: Partial<CaldavAccount> = {}) => {
    const calendar = await server.createCalendar(`test-${++calendars}`)
    const remote = caldavRemote({ ...account(), ...changes, calendar, timeZone: 'America/New_York' })
    return { remote, owner: owner(server, calendar), calendar }
  }

  describe('keeps the promises of the port', () => {
    it.each(remoteConformance(makeRemote))('$name', ({ run }) => run())
  })

  describe('keeps them where a server has no sync tokens', () => {
    const withoutTokens: typeof fetch = (url, init) =>
      fetch(url, { ...init, body: typeof init?.body === 'string' ? init.body.replaceAll('sync-token', 'no-token') : (init?.body ?? null) })
    const cases = remoteConformance(() => makeRemote({ fetch: withoutTokens }))
    it.each(cases.filter(({ name }) => name.includes('changes') || name.includes('cursor')))('$name', ({ run }) => run())

    it('tells one that was moved out of the range from one that is gone', async () => {
      const { remote, owner: byHand } = await makeRemote({ fetch: withoutTokens })
      for (const reference of ['apt_1', 'apt_2', 'apt_3']) await remote.insert(draft({ reference }))
      const all = value(await remote.changes(null, RANGE))
      await byHand.moves('apt_1', { start: '2026-12-24T15:00:00', end: '2026-12-24T16:00:00' })
      await byHand.deletes('apt_2')
      const news = value(await remote.changes(all.cursor, RANGE))
      expect([news.events.map(({ start }) => start), news.gone, news.complete]).toEqual([['2026-12-24T20:00:00.000Z'], ['apt_2'], false])
      expect(value(await remote.changes(news.cursor, RANGE))).toMatchObject({ events: [], gone: [] })
    })
  })

  it('has its calendars found from its address and taken by their names', async () => {
    await server.createCalendar('Appointments')
    const found = value(await caldavCalendars(account()))
    expect(found.map(({ name }) => name)).toContain('Appointments')
    expect(found.every(({ writable }) => writable)).toBe(true)
    const remote = caldavRemote({ ...account(), calendar: 'Appointments', timeZone: 'America/New_York' })
    value(await remote.insert(draft({ reference: 'apt_named' })))
    expect(value(await remote.get('apt_named'))?.reference).toBe('apt_named')
    const other = caldavRemote({ ...account(), calendar: 'None', timeZone: 'America/New_York' })
    expect(kindOf(await other.get('apt_named'))).toBe('missing')
  })

  it('lets an event be written again that its owner deleted, since nothing tells that it was there', async () => {
    const { remote, owner: byHand } = await makeRemote()
    const first = value(await remote.insert(draft()))
    await byHand.deletes('apt_1')
    const again = value(await remote.insert(draft()))
    expect(again.id).toBe(first.id)
    expect(value(await remote.busy(RANGE))).toHaveLength(1)
  })

  it('meets an event of ours that a calendar program has put under another name', async () => {
    const { remote, calendar } = await makeRemote()
    const written = value(await remote.insert(draft()))
    const text = await server.request('GET', written.id)
    await server.request('DELETE', written.id)
    await server.request('PUT', `${calendar}4711.ics`, text, ICS)
    expect(value(await remote.get('apt_1'))?.id).toBe(`${calendar}4711.ics`)
    expect(value(await remote.insert(draft())).id).toBe(`${calendar}4711.ics`)
    const to = { start: '2026-11-25T18:00:00.000Z', end: '2026-11-25T19:00:00.000Z' }
    expect(value(await remote.update(draft(to), null)).start).toBe(to.start)
    const all = value(await remote.changes(null, RANGE))
    expect(all.events.map(({ id }) => id)).toEqual([`${calendar}4711.ics`])
    value(await remote.remove('apt_1', null))
    expect(value(await remote.busy(RANGE))).toEqual([])
    const news = value(await remote.changes(all.cursor, RANGE))
    expect([news.gone, news.complete]).toEqual([['apt_1'], false])
  })

  it('takes a complete list for a token that it does not know', async () => {
    const { remote } = await makeRemote()
    value(await remote.insert(draft()))
    const all = value(await remote.changes(null, RANGE))
    expect(all.cursor).toContain('"token":"')
    const forged = (all.cursor ?? '').replace(/[0-9a-f]{8}(?="|\\")/, '00000000')
    expect(forged).not.toBe(all.cursor)
    expect(value(await remote.changes(forged, RANGE))).toMatchObject({ events: [{ reference: 'apt_1' }], complete: true })
  })

  it('keeps what the owner added when an event is updated', async () => {
    const { remote } = await makeRemote()
    const written = value(await remote.insert(draft()))
    const text = await server.request('GET', written.id)
    const alarm = 'BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:go\r\nTRIGGER:-PT30M\r\nEND:VALARM\r\nEND:VEVENT'
    const noted = text.replace('END:VEVENT', alarm).replace(/^DESCRIPTION:(Problem.*)$/m, 'DESCRIPTION:$1\\n\\nDog in the yard!')
    await server.request('PUT', written.id, noted, ICS)
    value(await remote.update(draft({ description: 'Problem: the sink floods\nReference: apt_1' }), null))
    const updated = (await server.request('GET', written.id)).replaceAll(/\r?\n[ \t]/g, '')
    expect(updated).toContain('TRIGGER:-PT30M')
    expect(updated).toContain('DESCRIPTION:Problem: the sink floods\\nReference: apt_1\\n\\nDog in the yard!')
  })

  it.each(IN_THE_WEEK)('finds $name, which its own filter may not', async ({ lines }) => {
    const { remote, calendar } = await makeRemote()
    const events = lines.flatMap((event) => ['BEGIN:VEVENT', 'UID:one', 'DTSTAMP:20261101T000000Z', 'SUMMARY:One', ...event, 'END:VEVENT'])
    const text = calendarOf(...NEW_YORK, ...events)
    await server.request('PUT', `${calendar}one.ics`, text, ICS)
    const expected = value(busyOfIcal([{ href: 'one.ics', text }], RANGE, { timeZone: 'America/New_York' }))
    expect(expected).not.toEqual([])
    expect(value(await remote.busy(RANGE))).toEqual(expected)
    await server.request('DELETE', `${calendar}one.ics`)
    expect(value(await remote.busy(RANGE))).toEqual([])
  })

  it('is refused with the wrong password, where it asks for one', async () => {
    const { calendar } = await makeRemote()
    const credentials = { username: 'owner', password: 'wrong' }
    const remote = caldavRemote({ serverUrl: server.url, credentials, calendar, timeZone: 'America/New_York' })
    expect(kindOf(await remote.busy(RANGE))).toBe(program === 'radicale' ? 'revoked' : 'ok')
  })
})

/** The owner at his telephone, whose program writes as such programs do. */
function owner(server: CaldavServer, calendar: string): RemoteUnderTest['owner'] {
  let written = 0
  const fileOf = (reference: string) => `${calendar}callwright-${reference}.ics`
  return {
    async adds({ start, end, title, place = '', free = false }) {
      const name = `by-hand-${++written}`
      await server.request('PUT', `${calendar}${name}.ics`, byHand({ name, start, end, title, place, free }), ICS)
    },
    async moves(reference, { start, end }) {
      const text = await server.request('GET', fileOf(reference))
      // The zone that comes with the event has starts of its own.
      const [zone = '', event = ''] = text.split(/(?=BEGIN:VEVENT)/)
      const moved = event
        .replace(/^DTSTART.*$/m, `DTSTART;TZID=America/New_York:${compact(start)}`)
        .replace(/^DTEND.*$/m, `DTEND;TZID=America/New_York:${compact(end)}`)
      await server.request('PUT', fileOf(reference), zone + moved, ICS)
    },
    async deletes(reference) {
      await server.request('DELETE', fileOf(reference))
    },
  }
}

const ICS = { 'Content-Type': 'text/calendar; charset=utf-8' }

type ByHand = { readonly [field in 'name' | 'start' | 'end' | 'title' | 'place']: string } & { readonly free: boolean }

function byHand({ name, start, end, title, place, free }: ByHand): string {
  const kind = start.includes('T') ? ';TZID=America/New_York' : ';VALUE=DATE'
  return calendarOf(
    ...[...NEW_YORK, 'BEGIN:VEVENT', `UID:${name}`, 'DTSTAMP:20261101T000000Z', `SUMMARY:${title}`],
    ...(place === '' ? [] : [`LOCATION:${place.replaceAll(/[;,]/g, '\\$&')}`]),
    ...[`DTSTART${kind}:${compact(start)}`, `DTEND${kind}:${compact(end)}`, `TRANSP:${free ? 'TRANSPARENT' : 'OPAQUE'}`, 'END:VEVENT'],
  )
}

function calendarOf(...lines: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Phone//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n')
}

const NEW_YORK = [
  ...['BEGIN:VTIMEZONE', 'TZID:America/New_York'],
  ...['BEGIN:DAYLIGHT', 'DTSTART:20070311T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU', 'TZOFFSETFROM:-0500', 'TZOFFSETTO:-0400'],
  ...['TZNAME:EDT', 'END:DAYLIGHT'],
  ...['BEGIN:STANDARD', 'DTSTART:20071104T020000', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU', 'TZOFFSETFROM:-0400', 'TZOFFSETTO:-0500'],
  ...['TZNAME:EST', 'END:STANDARD', 'END:VTIMEZONE'],
]

/** `20261124T090000` of `2026-11-24T09:00:00`. */
function compact(text: string): string {
  return text.replaceAll(/[-:]/g, '')
}

function draft(changes: Partial<EventDraft> = {}): EventDraft {
  return {
    reference: 'apt_1',
    start: '2026-11-24T13:00:00-05:00',
    end: '2026-11-24T14:00:00-05:00',
    timeZone: 'America/New_York',
    title: 'Bristol Plumbing - leak repair - Ana Márquez',
    place: '12 Oak Street, Bristol',
    description: 'Problem: the sink drips\nReference: apt_1',
    resource: 'van-1',
    ...changes,
  }
}

const kindOf = (result: RemoteResult<unknown>): string => (result.ok ? 'ok' : result.problem.kind)

function value<Value>(result: RemoteResult<Value>): Value {
  if (!result.ok) throw new Error(`${result.problem.kind}: ${result.problem.message}`)
  return result.value
}
