import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Store } from '../src/store/database.ts'
import { DATABASES, emptyStore, testServer } from './test-server.ts'

const NOW = '2026-11-23T14:05:00.000Z'
const ANN = {
  service_type: 'leak_repair',
  start: '2026-11-24T13:00',
  caller_name: 'Ann Lee',
  callback_number: '+18605550142',
  service_address: '12 Oak Street, Bristol',
  problem: 'a drip under the sink',
}

describe.each(DATABASES)('/v1/appointments (%s)', (kind) => {
  let store: Store
  let close: () => Promise<void>
  let server: Awaited<ReturnType<typeof testServer>>
  let keys = 0

  beforeAll(async () => {
    const empty = await emptyStore(kind)
    store = empty.store
    close = empty.close
    server = await testServer(store, { now: () => NOW })
  })
  afterAll(() => close())
  beforeEach(() => store.db.deleteFrom('appointments').execute().then())

  const call = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await server.app.request(`/v1/appointments${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    return { status: response.status, json: await response.json() }
  }
  const create = (body: unknown, key = `key-number-${++keys}`) => call('POST', '', body, { 'idempotency-key': key })

  test('says what is free, nearest to what is wanted, and why something is not', async () => {
    expect((await call('GET', '/availability?service_type=leak_repair&at=2026-11-24T13:00')).json).toEqual({
      offers: [{ start: '2026-11-24T13:00:00-05:00', end: '2026-11-24T14:00:00-05:00', resource: 'van-1' }],
      refusal: null,
    })
    const closed = await call('GET', '/availability?from=2026-11-29T00:00&to=2026-11-30T00:00&limit=2')
    expect(closed.json).toMatchObject({ refusal: { reason: 'closed_day', date: '2026-11-29' } })
    expect(closed.json.offers).toHaveLength(2)
  })

  test('books, shows, finds, changes, moves and cancels', async () => {
    const made = await create(ANN)
    expect(made).toMatchObject({
      status: 201,
      json: { start: '2026-11-24T13:00:00-05:00', end: '2026-11-24T14:00:00-05:00', status: 'booked', business: 'bristol-plumbing' },
    })
    const { id } = made.json
    expect((await call('GET', `/${id}`)).json).toEqual(made.json)
    for (const query of ['phone=%2B18605550142', 'name=ann', 'date=2026-11-24']) {
      expect((await call('GET', `?${query}`)).json.appointments).toEqual([made.json])
    }
    const changed = await call('PATCH', `/${id}`, { service_address: '14 Oak Street, Bristol', start: '2026-11-25T10:00:00-05:00' })
    expect(changed.json).toMatchObject({ id, start: '2026-11-25T10:00:00-05:00', service_address: '14 Oak Street, Bristol' })
    expect((await call('DELETE', `/${id}`)).json).toMatchObject({ id, status: 'cancelled' })
    expect((await call('DELETE', `/${id}`)).status).toBe(200)
    expect(await call('GET', `/${id}`)).toMatchObject({ status: 404, json: { error: { code: 'BIZ_005' } } })
  })

  test('the same request twice books once, one after the other and at once', async () => {
    const first = await create(ANN, 'one-and-the-same')
    const again = await create({ ...ANN }, 'one-and-the-same')
    expect([first.status, again.status]).toEqual([201, 201])
    expect(again.json).toEqual(first.json)
    const later = { ...ANN, start: '2026-11-25T09:00' }
    const atOnce = await Promise.all(Array.from({ length: 4 }, () => create(later, 'all-at-the-same-time')))
    expect(atOnce.map(({ status }) => status)).toEqual([201, 201, 201, 201])
    expect(new Set(atOnce.map(({ json }) => json.id)).size).toBe(1)
  })

  test('a key belongs to one request: another one that comes with it is told so, and books nothing', async () => {
    expect((await create(ANN, 'the-key-of-ann')).status).toBe(201)
    const other = { ...ANN, start: '2026-11-25T15:00' }
    expect(await create(other, 'the-key-of-ann')).toMatchObject({ status: 422, json: { error: { code: 'BIZ_008' } } })
    const race = await Promise.all([create(other, 'a-key-of-two'), create({ ...other, caller_name: 'Bo Li' }, 'a-key-of-two')])
    expect(race.map(({ status }) => status).toSorted()).toEqual([201, 422])
    expect((await call('GET', '?date=2026-11-25')).json.appointments).toHaveLength(1)
  })

  test('takes times of any zone and phone numbers as people write them', async () => {
    const made = await create({ ...ANN, start: '2026-11-24T19:00:00+01:00', callback_number: '(860) 555-0142' })
    expect(made).toMatchObject({ status: 201, json: { start: '2026-11-24T13:00:00-05:00', callback_number: '+18605550142' } })
    for (const phone of ['860 555 0142', '+18605550142', '%2B1-860-555-0142', '1.860.555.0142']) {
      expect((await call('GET', `?phone=${phone}`)).json.appointments).toEqual([made.json])
    }
    expect((await call('GET', '?phone=8605550142&from=2026-11-24T14:00')).json.appointments).toEqual([])
    expect((await call('GET', '/availability?at=2026-11-24T17:00+02:00')).json.offers[0].start).toBe('2026-11-24T10:00:00-05:00')
  })

  test('other methods are told which there are, and a head is asked for like the whole', async () => {
    const ask = (method: string, path: string) => server.app.request(`/v1/appointments${path}`, { method })
    for (const [method, path, allow] of [
      ['PUT', '/apt_1', 'GET, PATCH, DELETE, HEAD, OPTIONS'],
      ['DELETE', '', 'GET, POST, HEAD, OPTIONS'],
      ['POST', '/availability', 'GET, HEAD, OPTIONS'],
    ] as const) {
      const response = await ask(method, path)
      expect([response.status, response.headers.get('allow')]).toEqual([405, allow])
    }
    expect((await ask('OPTIONS', '')).status).toBe(204)
    expect((await ask('HEAD', '/availability')).status).toBe(200)
  })

  test('the same request after it was cancelled books nothing, and says so', async () => {
    const { json } = await create(ANN, 'once-and-never-again')
    await call('DELETE', `/${json.id}`)
    expect(await create(ANN, 'once-and-never-again')).toMatchObject({ status: 201, json: { id: json.id, status: 'cancelled' } })
    expect((await call('GET', `/${json.id}`)).status).toBe(404)
  })

  test('of many at once one is booked, and the others are told what else is free', async () => {
    const results = await Promise.all(Array.from({ length: 5 }, () => create(ANN)))
    expect(results.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409, 409])
    for (const { status, json } of results) {
      if (status === 409)
        expect(json).toMatchObject({ error: { code: 'BIZ_001' }, alternatives: expect.arrayContaining([expect.anything()]) })
    }
  })

  test('what the business does not offer is refused with the reason', async () => {
    const night = await create({ ...ANN, start: '2026-11-24T22:00' })
    expect(night).toMatchObject({ status: 422, json: { error: { code: 'BIZ_002' }, refusal: { reason: 'outside_hours' } } })
    expect(night.json.alternatives.length).toBeGreaterThan(0)
    const holiday = await create({ ...ANN, start: '2026-11-26T10:00' })
    expect(holiday).toMatchObject({ status: 422, json: { error: { code: 'BIZ_002' } } })
  })

  test.each([
    ['a field that there is none of', () => create({ ...ANN, end: '2026-11-24T12:00' }), 400, 'knows no "end"'],
    ['a question that there is none of', () => call('GET', '/availability?when=2026-11-24T12:00'), 400, 'knows no "when"'],
    [
      'a time with the name of a zone',
      () => create({ ...ANN, start: '2026-11-24T10:00[Europe/Paris]' }),
      400,
      'start: must be a time like',
    ],
    ['a name that nobody can read', () => create({ ...ANN, caller_name: '\u0007\u0000' }), 400, 'caller_name'],
    ['a span that ends before it starts', () => call('GET', '/availability?from=2026-11-25T00:00&to=2026-11-24T00:00'), 400, 'to: must be'],
    ['a field that is missing', () => create({ ...ANN, start: undefined }), 400, 'start: is missing'],
    ['an address of garbage', () => call('GET', '/%00'), 404, 'no such appointment'],
    ['a field that is wrong', () => create({ ...ANN, callback_number: '860 555' }), 400, 'callback_number'],
    ['a body that is no JSON', () => create('{'), 400, 'the body is not JSON'],
    ['no key', () => call('POST', '', ANN), 400, 'idempotency-key'],
    ['a service that is none', () => create({ ...ANN, service_type: 'haircut' }), 400, 'service_type: must be one of leak_repair'],
    ['a time that is none', () => create({ ...ANN, start: '2026-02-30T10:00' }), 400, 'start'],
    ['a business that is none', () => create({ ...ANN, business: 'nobody' }), 404, 'no such business'],
    ['a search for nothing', () => call('GET', ''), 400, 'phone, name and date'],
    ['a day that is none', () => call('GET', '?date=2026-02-30'), 400, 'date'],
    ['a change of nothing', () => call('PATCH', '/apt_1', {}), 400, 'must name something'],
    ['an appointment that is none', () => call('PATCH', '/apt_1', { problem: 'x' }), 404, 'no such appointment'],
    ['half a span', () => call('GET', '/availability?from=2026-11-24T13:00'), 400, 'from and to'],
  ])('%s is refused and named', async (_what, ask, status, message) => {
    const answer = await ask()
    expect(answer.status).toBe(status)
    expect(answer.json.error.message).toContain(message)
  })

  test('are shut without a key outside simulation', async () => {
    const shut = await testServer(store, { simulation: false })
    expect((await shut.app.request('/v1/appointments?name=ann')).status).toBe(403)
    const keyed = await testServer(store, { simulation: false, apiKey: '0123456789abcdef' })
    const anonymous = await keyed.app.request('/v1/appointments?name=ann')
    expect([anonymous.status, anonymous.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
    const headers = { authorization: 'Bearer 0123456789abcdef' }
    expect((await keyed.app.request('/v1/appointments?name=ann', { headers })).status).toBe(200)
  })

  test('can be subscribed to by whoever has the address, until it is changed', async () => {
    const made = await create(ANN)
    const address = async () => (await (await server.app.request('/v1/calendar-feed')).json()).url.replace('https://phone.example.com', '')
    const url = await address()
    expect(await address()).toBe(url)
    const feed = await server.app.request(url)
    expect(feed.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const text = (await feed.text()).replaceAll('\r\n ', '')
    expect(text).toContain(`UID:${made.json.id}@callwright`)
    expect(text).toContain('SUMMARY:Bristol Plumbing - leak repair - Ann Lee')
    expect(text).toContain('X-WR-CALNAME:Bristol Plumbing')
    expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT15M')
    expect((await server.app.request('/v1/calendar-feed', { method: 'DELETE' })).status).toBe(204)
    expect((await server.app.request(url)).status).toBe(404)
    expect((await server.app.request(await address())).status).toBe(200)
    expect((await server.app.request('/feeds/none.ics')).status).toBe(404)
  })

  test('one is a file for the customer’s own calendar, without a name or a number of his', async () => {
    const { id } = (await create(ANN)).json
    const file = (headers = {}) => Promise.resolve(server.app.request(`/visits/${id}.ics`, { headers }))
    const first = await file()
    const text = await first.text()
    expect(text).toContain('DTSTART:20261124T180000Z')
    expect(text).toContain('SUMMARY:Bristol Plumbing')
    expect(text).not.toContain('Ann')
    expect(text).not.toContain('5550142')
    expect((await server.app.request('/visits/apt_none.ics')).status).toBe(404)
    expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
    const etag = first.headers.get('etag') ?? ''
    expect((await file({ 'if-none-match': `W/${etag}` })).status).toBe(304)
    // Moved a minute later, called off a minute after that: whoever opens the file again has that in the place of what he had.
    const later = (minutes: number) =>
      store.db
        .updateTable('appointments')
        .set({ updated_at: sql<Date>`created_at + interval '1 minute' * ${minutes}` })
        .execute()
    await call('PATCH', `/${id}`, { start: '2026-11-25T10:00' })
    await later(1)
    const moved = await (await file({ 'if-none-match': etag })).text()
    expect(moved).toContain('DTSTART:20261125T150000Z')
    await call('DELETE', `/${id}`)
    await later(2)
    const off = await (await file()).text()
    expect(off).toContain('STATUS:CANCELLED')
    expect([text, moved, off].map((each) => each.includes(`UID:${id}@callwright`))).toEqual([true, true, true])
    expect([moved, off].map((each) => /SEQUENCE:(\d+)/.exec(each)?.[1])).toEqual(['600', '1200'])
  })

  test('are described', async () => {
    const document = await (await server.app.request('/openapi.json')).json()
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths)).toEqual(['/v1/appointments/availability', '/v1/appointments', '/v1/appointments/{id}'])
    expect(Object.keys(document.paths['/v1/appointments/{id}'])).toEqual(['get', 'patch', 'delete'])
    expect(document.paths['/v1/appointments'].post.responses['409'].content['application/json'].schema).toEqual({
      $ref: '#/components/schemas/Error',
    })
  })
})
