import type { Notification } from '@callwright/adapters'
import { type MemoryRemote, memoryRemote, problem, type RemoteCalendar } from '@callwright/calendar'
import type { BusinessFacts } from '@callwright/engine'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { loadBusinesses } from '../src/business/load.ts'
import { customerTexts } from '../src/customers/customer-texts.ts'
import { tellNews } from '../src/jobs/calendar-news.ts'
import type { Store } from '../src/store/database.ts'
import { CALLER, DATABASES, emptyStore, PUBLIC_URL, testServer } from './test-server.ts'

const OWNER = '+18605550111'
const DAY_MS = 86_400_000
/** Hours at which the little dialog and programs move visits: at ten on a Tuesday and a Wednesday of a year without either being closed. */
const TUESDAY = '2030-01-08T15'
const WEDNESDAY = '2030-01-09T15'

function bristol(changes: Partial<BusinessFacts>): BusinessFacts {
  const loaded = loadBusinesses(null)
  const facts = loaded.ok ? loaded.businesses.find(({ id }) => id === 'bristol-plumbing') : undefined
  if (!facts) throw new Error('the reference business is missing')
  return { ...facts, text_customers: true, ...changes }
}

describe.each(DATABASES)('what customers are told of their visits (%s)', (kind) => {
  let store: Store
  let close: () => Promise<void>
  let remote: MemoryRemote
  let down = false

  beforeAll(async () => {
    const empty = await emptyStore(kind)
    store = empty.store
    close = empty.close
  })
  afterAll(() => close())
  beforeEach(async () => {
    for (const table of ['appointments', 'calendar_sync', 'calendar_news', 'outbox'] as const) await store.db.deleteFrom(table).execute()
    remote = memoryRemote()
    down = false
  })

  const faltering = (): RemoteCalendar => {
    const answering = <Given extends unknown[], Answer>(work: (...given: Given) => Promise<Answer>) => {
      return async (...given: Given) => (down ? problem('unreachable', 'no route') : work(...given))
    }
    const { busy, insert, get, update, remove, changes } = remote
    return {
      ...remote,
      busy: answering(busy),
      insert: answering(insert),
      get: answering(get),
      update: answering(update),
      remove: answering(remove),
      changes: answering(changes),
    }
  }

  type Wishes = { readonly connected?: boolean; readonly facts?: Partial<BusinessFacts>; readonly now?: () => string }
  const open = async ({ connected = false, facts = {}, now }: Wishes = {}) => {
    const attached = connected ? [{ key: 'owner', remote: faltering(), resources: ['van-1'] }] : []
    const server = await testServer(store, {
      businesses: [bristol(facts)],
      attachments: { of: () => attached, refresh: async () => undefined },
      ...(now ? { now } : {}),
    })
    const call = async (words: string, start: object = {}) => {
      const { session_id } = await server.begin(start)
      return (await server.say(session_id, words)).json
    }
    /** Everybody who was told by then, and what. */
    const told = async (until = '2040-01-01T00:00:00Z') => {
      await server.outbox.stop()
      while ((await server.outbox.runOnce(until)) > 0);
      return server.notifier.notified
    }
    const abouts = async () => (await told()).map(({ to, content }) => [to, 'about' in content ? content.about : content.type])
    const rest = async (method: string, path: string, body?: unknown, key?: string) => {
      const response = await server.app.request(`/v1/appointments${path}`, {
        method,
        headers: { 'content-type': 'application/json', ...(key === undefined ? {} : { 'idempotency-key': key }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      return { status: response.status, json: await response.json() }
    }
    return { ...server, call, told, abouts, rest }
  }
  const visit = () => store.db.selectFrom('appointments').selectAll().executeTakeFirstOrThrow()
  const due = () =>
    store.db
      .updateTable('appointments')
      .set({ remote_due_at: new Date(0) })
      .where('remote_due_at', 'is not', null)
      .execute()

  test.each([false, true])('who books by telephone gets one text at once, with the file (calendar connected: %s)', async (connected) => {
    const { call, told } = await open({ connected })
    const { session_id } = await call('book')
    expect(session_id).toBeTruthy()
    const { id, starts_at, locale } = await visit()
    expect(locale).toBe('en-US')
    const [text, ...more] = await told(new Date().toISOString())
    expect(more).toEqual([])
    expect(text).toMatchObject({ to: CALLER, locale: 'en-US', content: { type: 'visit', about: 'confirmed' } })
    expect(text?.content).toEqual({
      type: 'visit',
      about: 'confirmed',
      visit: { id, start: expect.anything() },
      link: `${PUBLIC_URL}/visits/${id}.ics`,
    })
    expect(text?.content.type === 'visit' && Date.parse(text.content.visit.start)).toBe(starts_at.getTime())
    // Nothing that is the owner's alone is even on the way.
    expect(JSON.stringify(text)).not.toMatch(/Ann Lee|Oak Street|a leak/)
  })

  test('in the language that was spoken, also in the next call in another one', async () => {
    const { call, told } = await open()
    await call('book', { locale: 'es-US' })
    await call(`move ${TUESDAY}`, { locale: 'en-US' })
    await call('cancel', { locale: 'en-US' })
    expect((await told()).map(({ locale }) => locale)).toContain('es-US')
    expect((await told()).every(({ locale }) => locale === 'es-US')).toBe(true)
  })

  test('who moves and cancels by telephone gets a text about each; what still waited is overtaken', async () => {
    const { call, told, abouts } = await open()
    await call('book')
    expect(await abouts()).toEqual([[CALLER, 'confirmed']])
    await call(`move ${TUESDAY}`)
    await call(`move ${WEDNESDAY}`)
    await call(`move ${TUESDAY}`)
    await call(`move ${TUESDAY}`)
    const notes = await store.db.selectFrom('outbox').select(['id', 'note']).orderBy('id').execute()
    expect(notes.map(({ note }) => note)).toEqual([null, 'overtaken', 'overtaken', null])
    expect((await told()).slice(1).map(({ content }) => content)).toMatchObject([
      { about: 'moved', visit: { start: '2030-01-08T10:00:00-05:00' } },
    ])
    await call('cancel')
    const { content } = (await told()).at(-1) ?? {}
    expect(content).toMatchObject({ about: 'cancelled' })
    expect(content).not.toHaveProperty('link')
    expect(await abouts()).toHaveLength(3)
  })

  test('nobody is told where the business wants none, of a call that is played, or at a number that takes no texts', async () => {
    const silent = await open({ facts: { text_customers: false } })
    await silent.call('book')
    await silent.call('cancel')
    const played = await open()
    await played.call('book', { at: new Date(Date.now() - DAY_MS).toISOString() })
    await played.call('book', { at: '2026-11-23T14:05:00Z', calendar: { existing: [] } })
    const { rest, told } = await open({ now: () => '2030-01-07T15:00:00Z' })
    const visit = { start: '2030-01-08T10:00', caller_name: 'Ann Lee', service_address: '12 Oak Street, Bristol' }
    expect((await rest('POST', '', visit, 'nobody-to-tell')).status).toBe(201)
    expect((await rest('POST', '', { ...visit, start: '2030-01-08T13:00', callback_number: '+33142278186' }, 'a-landline')).status).toBe(
      201,
    )
    expect(await silent.told()).toEqual([])
    expect(await played.told()).toEqual([])
    expect(await told()).toEqual([])
  })

  test('a visit that is pencilled is spoken of once: when it is confirmed, and although the business sends no texts otherwise', async () => {
    const { call, told, calendarSync } = await open({ connected: true, facts: { text_customers: false } })
    await calendarSync.runOnce()
    down = true
    await call('book', { locale: 'es-US' })
    expect(await told()).toEqual([])
    down = false
    await due()
    await calendarSync.runOnce()
    await calendarSync.runOnce()
    expect(await told()).toMatchObject([{ to: CALLER, locale: 'es-US', content: { about: 'confirmed' } }])
  })

  test('a text that is late tells of nothing that has changed since', async () => {
    const { call, abouts, calendarSync } = await open({ connected: true })
    await calendarSync.runOnce()
    down = true
    await call('book')
    down = false
    await due()
    // Compared here, told there: in between the customer calls it off.
    const facts = bristol({})
    const texts = customerTexts(store, PUBLIC_URL)
    await call('cancel')
    const { id, starts_at } = await visit()
    const stale = { id, start: starts_at.toISOString(), phone: CALLER }
    expect(await texts.tell({ facts, visit: stale, about: 'confirmed', at: new Date().toISOString() })).toBe(false)
    await calendarSync.runOnce()
    expect(await abouts()).toEqual([[CALLER, 'cancelled']])
  })

  test('what the owner changes in his calendar the customer is told once', async () => {
    const { call, abouts, calendarSync } = await open({ connected: true })
    await call('book')
    const { id, starts_at } = await visit()
    const at = (hours: number) => new Date(starts_at.getTime() + hours * 3_600_000).toISOString()
    remote.owner.moves(id, { start: at(240), end: at(241) })
    await calendarSync.runOnce()
    await calendarSync.runOnce()
    expect(await abouts()).toEqual([
      [CALLER, 'confirmed'],
      [CALLER, 'moved'],
    ])
    remote.owner.deletes(id)
    await calendarSync.runOnce()
    await calendarSync.runOnce()
    expect((await abouts()).slice(2)).toEqual([[CALLER, 'cancelled']])
  })

  test('of what a program books, moves and cancels the customer is told once, however often it asks', async () => {
    const { rest, told } = await open({ now: () => '2030-01-07T15:00:00Z' })
    const visit = {
      start: '2030-01-08T10:00',
      caller_name: 'Ann Lee',
      callback_number: CALLER,
      service_address: '12 Oak Street, Bristol',
      locale: 'es',
    }
    const made = await rest('POST', '', visit, 'a-program-asks')
    await rest('POST', '', visit, 'a-program-asks')
    const path = `/${made.json.id}`
    await rest('PATCH', path, { caller_name: 'Ann M. Lee' })
    await rest('PATCH', path, { start: '2030-01-08T10:00' })
    expect(await told()).toHaveLength(1)
    await rest('PATCH', path, { start: '2030-01-09T10:00', callback_number: '+18605550143' })
    await rest('PATCH', path, { start: '2030-01-09T10:00' })
    expect(await told()).toHaveLength(2)
    await rest('DELETE', path)
    await rest('DELETE', path)
    expect((await rest('POST', '', visit, 'a-program-asks')).json.status).toBe('cancelled')
    const all = await told()
    expect(all.map(({ to, locale, content }) => [to, locale, 'about' in content && content.about])).toEqual([
      [CALLER, 'es-US', 'confirmed'],
      ['+18605550143', 'es-US', 'moved'],
      ['+18605550143', 'es-US', 'cancelled'],
    ])
  })

  test('a program that asks again is answered with the visit as the owner left it, before the calendars were compared', async () => {
    const { rest, told, calendarSync } = await open({ connected: true })
    const start = new Date(Date.now() + 8 * DAY_MS)
    // A Wednesday: Mondays and Fridays are holidays now and then.
    start.setUTCDate(start.getUTCDate() + ((10 - start.getUTCDay()) % 7))
    const day = start.toISOString().slice(0, 10)
    const visit = { start: `${day}T10:00`, caller_name: 'Ann Lee', callback_number: CALLER, service_address: '12 Oak Street, Bristol' }
    const made = await rest('POST', '', visit, 'once-and-again')
    expect(made).toMatchObject({ status: 201, json: { status: 'booked' } })
    const { id } = made.json
    const at = (hour: string) => new Date(`${day}T${hour}:00:00Z`).toISOString()
    remote.owner.moves(id, { start: at('20'), end: at('21') })
    expect((await rest('POST', '', visit, 'once-and-again')).json).toMatchObject({
      id,
      status: 'booked',
      start: expect.stringContaining(`${day}T1`),
    })
    expect(Date.parse((await rest('POST', '', visit, 'once-and-again')).json.start)).toBe(Date.parse(at('20')))
    down = true
    expect((await rest('POST', '', visit, 'once-and-again')).json).toMatchObject({ id, status: 'booked' })
    down = false
    remote.owner.deletes(id)
    expect(await rest('POST', '', visit, 'once-and-again')).toMatchObject({ status: 201, json: { id, status: 'cancelled' } })
    expect((await rest('GET', `/${id}`)).status).toBe(404)
    // The time is somebody else's by now: it is no less cancelled for that.
    remote.owner.adds({ start: at('14'), end: at('22') })
    await calendarSync.runOnce()
    expect(await rest('POST', '', visit, 'once-and-again')).toMatchObject({ status: 201, json: { id, status: 'cancelled' } })
    expect((await told()).map(({ content }) => 'about' in content && content.about)).toEqual(['confirmed', 'moved', 'cancelled'])
  })

  test('news that come at night wait for the morning, for the customer and the owner alike', async () => {
    const { call, told } = await open({ connected: true })
    await call('book')
    expect(await told()).toHaveLength(1)
    const { id, starts_at } = await visit()
    await store.db.updateTable('appointments').set({ status: 'cancelled' }).execute()
    const content = JSON.stringify({ type: 'conflict', visit: { id, start: starts_at.toISOString(), phone: CALLER } })
    await store.db.insertInto('calendar_news').values({ business_id: 'bristol-plumbing', key: 'conflict', content }).execute()
    const tellers = { store, texts: customerTexts(store, PUBLIC_URL), now: () => '2026-01-06T08:00:00Z' }
    expect(await tellNews(tellers, bristol({}))).toBe(2)
    const jobs = await store.db.selectFrom('outbox').select('due_at').where('done_at', 'is', null).execute()
    expect(jobs.map(({ due_at }) => due_at.toISOString())).toEqual(['2026-01-06T13:00:00.000Z', '2026-01-06T13:00:00.000Z'])
    await store.db.insertInto('calendar_news').values({ business_id: 'bristol-plumbing', key: 'again', content }).execute()
    expect(await tellNews(tellers, bristol({ after_hours: 'ring' }))).toBe(1)
    expect((await told('2026-01-06T12:00:00Z')).slice(1)).toEqual([])
  })

  test('however many news there are, all are told, each once', async () => {
    const { told } = await open()
    const keys = Array.from({ length: 130 }, (_, n) => `calendar_back:owner:${n}`)
    const content = JSON.stringify({ type: 'calendar_back', calendar: 'owner' })
    await store.db
      .insertInto('calendar_news')
      .values(keys.map((key) => ({ business_id: 'bristol-plumbing', key, content })))
      .execute()
    const tellers = { store, texts: customerTexts(store, PUBLIC_URL), now: () => new Date().toISOString() }
    const [first, second] = await Promise.all([tellNews(tellers, bristol({})), tellNews(tellers, bristol({}))])
    expect(first + second).toBe(130)
    expect(await tellNews(tellers, bristol({}))).toBe(0)
    expect(new Set((await told()).map(({ key }) => key)).size).toBe(130)
  })

  test('the owner reads which event cannot be read, which two lie on each other, and how to connect his calendar again', async () => {
    const { call, told, calendarSync } = await open({ connected: true, facts: { text_customers: false } })
    await call('book')
    const { starts_at, ends_at } = await visit()
    remote.owner.adds({ start: starts_at.toISOString(), end: ends_at.toISOString(), title: 'Dentist' })
    await calendarSync.runOnce()
    const row = { business_id: 'bristol-plumbing', key: 'owner', provider: 'google', resources: '[]', settings: '{}', credentials: '' }
    await store.db.insertInto('calendar_connections').values(row).execute()
    const news = [
      { problem: 'unreadable', message: '', events: [{ title: 'Standup', day: '2026-11-24' }] },
      { problem: 'forbidden', message: '' },
    ].map((each) => JSON.stringify({ type: 'calendar_down', calendar: 'owner', ...each }))
    await store.db
      .insertInto('calendar_news')
      .values(news.map((content, n) => ({ business_id: 'bristol-plumbing', key: `down:${n}`, content })))
      .execute()
    await calendarSync.runOnce()
    await store.db.deleteFrom('calendar_connections').execute()
    const order = ({ content }: Notification) => ['overlap', 'unreadable', 'revoked'].indexOf('about' in content ? content.about : '')
    const all = (await told()).toSorted((a, b) => order(a) - order(b))
    expect(all.every(({ to }) => to === OWNER)).toBe(true)
    const command = 'callwright calendar connect google'
    expect(all.map(({ content }) => content)).toMatchObject([
      { type: 'visit_trouble', about: 'overlap', visit: { name: 'Ann Lee' }, with: { title: 'Dentist' } },
      { type: 'calendar', about: 'unreadable', events: [{ title: 'Standup', day: '2026-11-24' }], command },
      { type: 'calendar', about: 'revoked', command },
    ])
  })
})
