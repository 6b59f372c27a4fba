import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DATABASES, emptyStore, testServer } from './test-server.ts'

const AT = '2026-11-23T09:05:00-05:00'

describe.each(DATABASES)('the session API on %s', (kind) => {
  let close: () => Promise<void>
  let server: Awaited<ReturnType<typeof testServer>>
  beforeAll(async () => {
    const empty = await emptyStore(kind)
    close = empty.close
    server = await testServer(empty.store)
  })
  afterAll(async () => {
    await server.outbox.stop()
    await close()
  })

  test('a call begins, is answered turn by turn, and ends', async () => {
    const start = await server.begin()
    expect(start).toEqual({
      session_id: expect.any(String),
      turn: 0,
      reply: { text: 'Hello, Bristol Plumbing.' },
      state: 'GREETING',
      asked: ['intent'],
      confirming: null,
      slots: { intent: { value: null, text: '', confirmed: false } },
      emergency: false,
      effects: [],
      outcome: null,
      classification: null,
      duplicate_of: null,
      done: false,
      locale: 'en-US',
    })
    const turn = await server.say(start.session_id, 'good morning')
    expect(turn.json).toMatchObject({ turn: 1, reply: { text: 'You said good morning.' }, slots: { intent: { value: 'good morning' } } })
    const end = await server.post(`/v1/voice/session/${start.session_id}/end`, { reason: 'caller_hung_up' })
    expect(end.json).toMatchObject({ turn: 2, outcome: 'abandoned', done: true, record: { status: 'ABANDONED', turn: 2 } })
    expect((await server.get(`/v1/voice/session/${start.session_id}`)).json).toMatchObject({ turn: 2, done: true })
    expect((await server.post(`/v1/voice/session/${start.session_id}/end`, {})).json).toMatchObject({ turn: 2, done: true })
  })

  test('keys and silence are turns too, and speech may bring its confidence and alternatives', async () => {
    const { session_id } = await server.begin()
    const input = (body: object) => server.post(`/v1/voice/session/${session_id}/input`, body)
    expect((await input({ dtmf: '0' })).json.reply.text).toBe('You pressed 0.')
    expect((await input({ silence: true })).json.reply.text).toBe('Are you there?')
    await input({ text: 'and lee', confidence: 0.4, alternatives: ['ann lee', { text: 'anne lee', confidence: 0.3 }] })
    const log = (await server.get(`/v1/calls/${session_id}/log`)).json
    expect(log.turns.at(-1).event).toMatchObject({
      type: 'heard',
      text: 'and lee',
      confidence: 0.4,
      alternatives: [{ text: 'ann lee' }, { text: 'anne lee', confidence: 0.3 }],
    })
  })

  test('in simulation a call has its own clock and its own calendar', async () => {
    const existing = [
      {
        start: '2026-11-24T09:00',
        service_type: 'leak_repair',
        caller_name: 'Bob Hall',
        callback_number: '+18605550142',
        service_address: '7 Mix Street',
      },
    ]
    const { session_id } = await server.begin({ at: AT, calendar: { existing } })
    const booked = await server.say(session_id, 'book')
    expect(booked.json).toMatchObject({
      reply: { text: expect.stringMatching(/^Let me look\. Booked 2026-11-\d\dT\d\d:\d\d:00-05:00\.$/) },
      effects: [
        { type: 'find_times', status: 'done' },
        { type: 'book', status: 'done' },
      ],
      outcome: 'booked',
    })
    const cancelled = await server.say(session_id, 'cancel')
    expect(cancelled.json).toMatchObject({ reply: { text: 'Cancelled 2026-11-24T09:00:00-05:00.' }, outcome: 'cancelled' })
    const log = (await server.get(`/v1/calls/${session_id}/log`)).json
    expect(log.input).toMatchObject({ at: '2026-11-23T14:05:00.000Z', upcoming: [{ name: 'Bob Hall' }] })
    expect(new Set(log.turns.slice(1).map((turn: { event: { at: string } }) => turn.event.at))).toEqual(
      new Set(['2026-11-23T14:05:00.000Z']),
    )
    await server.post(`/v1/voice/session/${session_id}/input`, { text: 'later', at: '2026-11-23T09:30:00-05:00' })
    expect((await server.get(`/v1/calls/${session_id}/log`)).json.turns.at(-1).event.at).toBe('2026-11-23T14:30:00.000Z')
    const other = await server.begin({ at: AT })
    expect((await server.say(other.session_id, 'cancel')).json.reply.text).toBe('You said cancel.')
  })

  test('a request that comes twice with the same Idempotency-Key is acted on once', async () => {
    const once = { 'idempotency-key': `start-${kind}` }
    const first = await server.post('/v1/voice/session/start', { at: AT }, once)
    const second = await server.post('/v1/voice/session/start', { at: AT }, once)
    expect(second).toEqual(first)
    const id = first.json.session_id
    const again = { 'idempotency-key': 'input-one' }
    const answers = await Promise.all([server.say(id, 'book', again), server.say(id, 'book', again)])
    expect(answers[1]).toEqual(answers[0])
    expect((await server.say(id, 'hi')).json.turn).toBe(2)
    expect(await server.say(id, 'book', again)).toEqual(answers[0])
  })

  test('a locale that the business lacks becomes one it has, and both businesses answer', async () => {
    expect(await server.begin({ locale: 'es' })).toMatchObject({ locale: 'es-US' })
    expect(await server.begin({ locale: 'de' })).toMatchObject({ locale: 'en-US' })
    expect(await server.begin({ business: 'plomberie-lachine', locale: 'en' })).toMatchObject({
      locale: 'en-CA',
      reply: { text: 'Hello, Plomberie Lachine.' },
    })
    expect(await server.begin({ called_number: '+15145550100' })).toMatchObject({ locale: 'fr-CA' })
  })

  test('a transfer is done at once during opening hours, and fails outside them', async () => {
    const open = await server.begin({ at: AT })
    expect((await server.say(open.session_id, 'human')).json).toMatchObject({
      outcome: 'transferred',
      done: true,
      effects: [{ type: 'transfer', status: 'done' }],
    })
    const closed = await server.begin({ at: '2026-11-22T09:05:00-05:00' })
    expect((await server.say(closed.session_id, 'human')).json).toMatchObject({
      done: false,
      effects: [{ type: 'transfer', status: 'failed' }],
    })
  })

  test('the trace comes when it is asked for', async () => {
    const { session_id } = await server.begin()
    expect((await server.say(session_id, 'hi')).json.trace).toBe(undefined)
    const traced = await server.say(session_id, 'book', { 'x-callwright-trace': '1' })
    expect(traced.json.trace).toMatchObject({ event: 'heard', from: 'GREETING', to: 'CLOSING', notes: ['seq 2', 'seq 3', 'seq 4'] })
  })

  test('calls are listed, newest first, and their log tells all that a replay needs', async () => {
    const { session_id } = await server.begin()
    await server.say(session_id, 'good morning')
    const list = (await server.get('/v1/calls?limit=1&business=bristol-plumbing')).json.calls
    expect(list).toMatchObject([{ id: session_id, business: 'bristol-plumbing', status: 'ACTIVE', caller_phone: '+18605550142', turn: 1 }])
    const log = (await server.get(`/v1/calls/${session_id}/log`)).json
    expect(log).toMatchObject({
      facts: 'bristol-plumbing@1',
      input: { id: session_id, callerPhone: '+18605550142', channel: 'api' },
      turns: [
        { event: null, path: 'GREETING', say: [{ text: 'Hello, Bristol Plumbing.' }], effects: [] },
        { event: { id: '1', type: 'heard', text: 'good morning' }, path: 'GREETING' },
      ],
      session: { id: session_id, seq: 1 },
    })
  })

  describe('refuses with a clear error, and changes nothing:', () => {
    const input = async (body: unknown) => {
      const { session_id } = await server.begin()
      const refused = await server.post(`/v1/voice/session/${session_id}/input`, body)
      expect((await server.get(`/v1/voice/session/${session_id}`)).json.turn).toBe(0)
      return refused
    }
    test.each([
      ['a body that is no JSON', '{"text": ', 400, 'SYS_002'],
      ['a body of another shape', { speech: 'hi' }, 400, 'SYS_002'],
      ['two inputs at once', { text: 'hi', dtmf: '1' }, 400, 'SYS_002'],
      ['keys that no phone has', { dtmf: '1; DROP' }, 400, 'SYS_002'],
      ['a list', [], 400, 'SYS_002'],
      ['a body that is too large', { text: 'a'.repeat(100_000) }, 413, 'SYS_003'],
      ['a confidence that is none', { text: 'hi', confidence: 7 }, 400, 'SYS_002'],
      ['an instant that is none', { text: 'hi', at: 'tomorrow' }, 400, 'SYS_002'],
    ])('%s', async (_what, body, status, code) => {
      const refused = await input(body)
      expect(refused).toMatchObject({ status, json: { error: { code, message: expect.any(String), correlation_id: expect.any(String) } } })
    })

    test('a call that does not exist', async () => {
      const path = '/v1/voice/session/none'
      const answers = [
        await server.say('none', 'hi'),
        await server.get(path),
        await server.post(`${path}/end`, {}),
        await server.get('/v1/calls/none/log'),
      ]
      for (const answer of answers) expect(answer).toMatchObject({ status: 404, json: { error: { code: 'SYS_004' } } })
    })

    test('words after the end', async () => {
      const { session_id } = await server.begin()
      await server.say(session_id, 'goodbye')
      expect(await server.say(session_id, 'one more thing')).toMatchObject({ status: 409, json: { error: { code: 'BIZ_006' } } })
    })

    test('an unknown business or number, and a number that is none', async () => {
      const start = (body: object) => server.post('/v1/voice/session/start', body)
      expect(await start({ business: 'nobody' })).toMatchObject({ status: 404, json: { error: { code: 'BIZ_004' } } })
      expect(await start({ called_number: '+18605559999' })).toMatchObject({ status: 404, json: { error: { code: 'BIZ_004' } } })
      expect(await start({ caller_phone: 'ann' })).toMatchObject({ status: 400, json: { error: { code: 'SYS_002' } } })
      expect(
        await start({ calendar: { existing: [{ start: 'noon', service_type: 'x', caller_name: '', service_address: '' }] } }),
      ).toMatchObject({
        status: 400,
        json: { error: { code: 'SYS_002' } },
      })
    })

    test('an address where nothing is', async () => {
      expect(await server.get('/v1/nothing')).toMatchObject({ status: 404, json: { error: { code: 'SYS_002' } } })
    })

    test('a bug inside, without telling its words', async () => {
      const { session_id } = await server.begin()
      expect(await server.say(session_id, 'crash')).toMatchObject({
        status: 500,
        json: { error: { code: 'SYS_001', message: 'something failed inside' } },
      })
      expect((await server.say(session_id, 'hello again')).json).toMatchObject({ turn: 1, reply: { text: 'You said hello again.' } })
    })
  })

  test('a long utterance is cut, control characters go, markup stays words', async () => {
    const { session_id } = await server.begin()
    const long = await server.say(session_id, 'a'.repeat(50_000))
    expect(long.json.slots.intent.value).toHaveLength(2_000)
    const odd = await server.say(session_id, '<Say>\u0000ann\ud800')
    expect(odd.json.reply.text).toBe('You said <Say> ann\ufffd.')
  })

  test('nothing personal stands in the log', async () => {
    const { session_id } = await server.begin({ caller_phone: '+18605550177' })
    await server.say(session_id, 'my name is Zebulon')
    await server.say(session_id, 'crash')
    expect(server.lines.join('')).toContain('a request failed')
    expect(server.lines.join('')).not.toMatch(/8605550177|Zebulon/)
  })

  test('outside simulation a call cannot bring a clock or a calendar, no trace is shown, and sessions and the log of calls want a key', async () => {
    const key = { authorization: 'Bearer a key of sixteen' }
    const real = await testServer(server.store, { simulation: false, apiKey: 'a key of sixteen', now: () => '2026-11-23T14:05:00.000Z' })
    const refused = await real.post('/v1/voice/session/start', { at: AT }, key)
    expect(refused).toMatchObject({
      status: 400,
      json: { error: { code: 'SYS_002', message: expect.stringContaining('CALLWRIGHT_SIMULATION') } },
    })
    const { session_id } = (await real.post('/v1/voice/session/start', {}, key)).json
    const turn = await real.post(`/v1/voice/session/${session_id}/input`, { text: 'hi', at: AT }, { ...key, 'x-callwright-trace': '1' })
    expect(turn.json.trace).toBe(undefined)
    const keyless = await testServer(server.store, { simulation: false })
    for (const path of ['/v1/calls', `/v1/calls/${session_id}/log`, `/v1/voice/session/${session_id}`]) {
      expect(await keyless.get(path)).toMatchObject({
        status: 403,
        json: { error: { code: 'SYS_005', message: expect.stringContaining('CALLWRIGHT_API_KEY') } },
      })
    }
    expect((await keyless.post('/v1/voice/session/start', {})).status).toBe(403)
    const locked = await testServer(server.store, { simulation: false, apiKey: 'a key of sixteen' })
    expect((await locked.get('/v1/calls')).status).toBe(401)
    expect((await locked.post('/v1/voice/session/start', {}, { authorization: 'Bearer another key' })).status).toBe(401)
    expect((await locked.post('/v1/voice/session/start', {}, { authorization: 'Bearer a key of sixteen' })).status).toBe(200)
  })
})
