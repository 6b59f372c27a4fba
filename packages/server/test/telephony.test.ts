import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DATABASES, emptyStore, PUBLIC_URL, testServer, voiceFields } from './test-server.ts'

let calls = 0
const newCall = () => `CA${String(++calls).padStart(32, '0')}`

describe.each(DATABASES)('the telephone doors on %s', (kind) => {
  let close: () => Promise<void>
  let server: Awaited<ReturnType<typeof testServer>>
  beforeAll(async () => {
    const empty = await emptyStore(kind)
    close = empty.close
    server = await testServer(empty.store, { now: () => '2026-11-23T14:05:00.000Z' })
  })
  afterAll(async () => {
    await server.outbox.stop()
    await close()
  })
  const ring = async (fields: Record<string, string> = {}) => {
    const CallSid = newCall()
    const answer = await server.webhook('/telephony/inbound', voiceFields({ CallSid, CallStatus: 'ringing', ...fields }))
    return { CallSid, ...answer }
  }
  const turn = (CallSid: string, query: string, fields: Record<string, string>, headers?: Record<string, string>) =>
    server.webhook(`/telephony/turn?${query}`, voiceFields({ CallSid, ...fields }), headers)
  const logOf = async (CallSid: string) => (await server.get(`/v1/calls/${CallSid}/log`)).json

  test('a caller is greeted and answered, by words and by keys', async () => {
    const { CallSid, status, type, xml } = await ring()
    expect([status, type]).toEqual([200, 'text/xml; charset=utf-8'])
    expect(xml).toContain('Hello, Bristol Plumbing.</Say></Gather>')
    expect(xml).toContain(`action="${PUBLIC_URL}/telephony/turn?turn=0"`)
    const heard = await turn(CallSid, 'turn=0', { SpeechResult: 'My name is <Say>Bob', Confidence: '0.9' })
    expect(heard.xml).toContain('You said My name is &lt;Say&gt;Bob.</Say>')
    expect(heard.xml).toContain(`action="${PUBLIC_URL}/telephony/turn?turn=1"`)
    expect((await turn(CallSid, 'turn=1', { Digits: '0' })).xml).toContain('You pressed 0.')
    expect((await turn(CallSid, 'turn=2&silence=1', {})).xml).toContain('Are you there?')
    expect((await turn(CallSid, 'turn=3', { SpeechResult: 'goodbye' })).xml).toContain('Goodbye.</Say><Hangup/>')
  })

  test('a webhook without a valid signature gets 403, and nothing happens', async () => {
    const { CallSid } = await ring()
    const fields = voiceFields({ CallSid, SpeechResult: 'hi' })
    for (const signature of ['', 'bm9uZQ==']) {
      const refused = await server.webhook('/telephony/turn?turn=0', fields, { 'x-twilio-signature': signature })
      expect(refused.status).toBe(403)
      expect(JSON.parse(refused.xml)).toMatchObject({ error: { code: 'SYS_005' } })
    }
    expect((await logOf(CallSid)).turns).toHaveLength(1)
  })

  test('a webhook delivered again is answered the same and acted on once', async () => {
    const { CallSid, xml } = await ring()
    const again = await server.webhook('/telephony/inbound', voiceFields({ CallSid, CallStatus: 'ringing' }))
    expect(again.xml).toBe(xml)
    const token = { 'i-twilio-idempotency-token': 'b1a7' }
    const first = await turn(CallSid, 'turn=0', { SpeechResult: 'message' }, token)
    await turn(CallSid, 'turn=1', { SpeechResult: 'hello' })
    const repeated = await turn(CallSid, 'turn=0', { SpeechResult: 'message' }, token)
    expect(repeated.xml).toBe(first.xml)
    const byTurn = await turn(CallSid, 'turn=2', { SpeechResult: 'emergency' })
    expect((await turn(CallSid, 'turn=2', { SpeechResult: 'emergency' })).xml).toBe(byTurn.xml)
    expect((await logOf(CallSid)).turns).toHaveLength(4)
    const rows = await server.store.db.selectFrom('messages').select('id').where('call_id', '=', CallSid).execute()
    expect(rows).toHaveLength(2)
  })

  test('deliveries that arrive together are taken one after the other', async () => {
    const { CallSid } = await ring()
    const texts = ['one', 'two', 'three', 'four', 'five', 'five']
    const answers = await Promise.all(
      texts.map((SpeechResult, n) => turn(CallSid, '', { SpeechResult }, { 'i-twilio-idempotency-token': `t${Math.min(n, 4)}` })),
    )
    expect(answers[5]?.xml).toBe(answers[4]?.xml)
    const log = await logOf(CallSid)
    expect(log.turns.slice(1).map(({ event }: { event: { id: string; text: string } }) => [event.id, event.text])).toEqual([
      ['1', 'one'],
      ['2', 'two'],
      ['3', 'three'],
      ['4', 'four'],
      ['5', 'five'],
    ])
  })

  test('a caller is put through by <Dial>; when nobody answers, the dialog takes him back', async () => {
    const { CallSid } = await ring()
    const dial = await turn(CallSid, 'turn=0', { SpeechResult: 'human' })
    expect(dial.xml).toContain('One moment.</Say><Dial')
    expect(dial.xml).toContain('<Number>+18605550111</Number>')
    const back = await turn(CallSid, 'turn=1&transfer=1.0', { DialCallStatus: 'no-answer' })
    expect(back.xml).toContain('Sorry: BIZ_002.')
    const other = await ring()
    await turn(other.CallSid, 'turn=0', { SpeechResult: 'human' })
    expect((await turn(other.CallSid, 'turn=1&transfer=1.0', { DialCallStatus: 'completed' })).xml).toContain('<Hangup/>')
    expect((await server.get(`/v1/calls/${other.CallSid}`)).json).toMatchObject({ status: 'COMPLETED', outcome: 'transferred' })
  })

  test('a caller who speaks while a transfer is lost is heard', async () => {
    const { CallSid } = await ring()
    await turn(CallSid, 'turn=0', { SpeechResult: 'human' })
    const back = await turn(CallSid, 'turn=1', { SpeechResult: 'hello?' })
    expect(back.xml).toContain('Sorry: SYS_006. You said hello?.')
  })

  test('the end is told by the status callback, whatever the order its reports come in', async () => {
    const { CallSid } = await ring()
    const report = (CallStatus: string, SequenceNumber: string) =>
      server.webhook('/telephony/status', voiceFields({ CallSid, CallStatus, SequenceNumber }))
    expect((await report('completed', '3')).status).toBe(204)
    expect((await report('in-progress', '2')).status).toBe(204)
    expect((await report('completed', '3')).status).toBe(204)
    expect((await server.get(`/v1/calls/${CallSid}`)).json).toMatchObject({ status: 'ABANDONED', outcome: 'abandoned', turn: 1 })
    expect((await turn(CallSid, 'turn=0', { SpeechResult: 'still there?' })).xml).toContain('This call has ended')
  })

  test('an unknown number, a call that does not exist and a form without a call hear words and are hung up', async () => {
    const unknown = await ring({ To: '+18605559999', Called: '+18605559999' })
    expect(unknown.xml).toMatch(/not in service.*<Hangup\/>/)
    const none = await turn(newCall(), 'turn=3', { SpeechResult: 'hi' })
    expect(none.status).toBe(200)
    expect(none.xml).toContain('technical problem')
    const empty = await server.webhook('/telephony/turn', {})
    expect(empty.xml).toMatch(/technical problem.*<Hangup\/>/)
  })

  test('a bug inside is spoken over: the question is put again, and in the end a person called', async () => {
    const { CallSid } = await ring()
    const failed = await turn(CallSid, 'turn=0', { SpeechResult: 'crash' })
    expect(failed.status).toBe(200)
    expect(failed.xml).toContain(`<Redirect method="POST">${PUBLIC_URL}/telephony/turn?turn=0&amp;repeat=1&amp;try=1</Redirect>`)
    const again = await turn(CallSid, 'turn=0&repeat=1&try=1', {})
    expect(again.xml).toMatch(/missed that for a moment\. Hello, Bristol Plumbing\.<\/Say><\/Gather>/)
    const last = await turn(CallSid, 'turn=0&try=3', { SpeechResult: 'crash' })
    expect(last.xml).toMatch(/putting you through.*<Dial[^>]*><Number>\+18605550111/)
  })

  test('an oversized form is refused', async () => {
    const refused = await server.webhook('/telephony/turn', voiceFields({ SpeechResult: 'a'.repeat(100_000) }))
    expect(refused.status).toBe(413)
  })

  test('withheld numbers are no numbers', async () => {
    const { CallSid } = await ring({ From: '+266696687' })
    expect((await logOf(CallSid)).input.callerPhone).toBe(null)
  })

  test('when the database is gone, the caller still hears words', async () => {
    const { CallSid } = await ring()
    const gone = { ...server.store, run: () => Promise.reject(new Error('connection refused')), ping: async () => false }
    const broken = await testServer(gone, { now: () => '2026-11-22T14:05:00.000Z' })
    const heard = await broken.webhook('/telephony/turn?turn=0', voiceFields({ CallSid, SpeechResult: 'hi' }))
    expect(heard.status).toBe(200)
    expect(heard.xml).toContain('<Redirect')
    const last = await broken.webhook('/telephony/turn?turn=0&repeat=1&try=3', voiceFields({ CallSid }))
    expect(last.xml).toMatch(/technical problem.*<Hangup\/>/)
    const inbound = await broken.webhook('/telephony/inbound', voiceFields({ CallSid: newCall() }))
    expect(inbound.xml).toContain(`${PUBLIC_URL}/telephony/inbound?try=1`)
    const report = await broken.webhook('/telephony/status', voiceFields({ CallSid, CallStatus: 'completed' }))
    expect(report.status).toBe(204)
    expect((await broken.get('/readyz')).status).toBe(503)
    expect((await broken.get('/healthz')).status).toBe(200)
  })

  test('without a token the doors stay shut', async () => {
    const shut = await testServer(server.store, { twilioAuthToken: null })
    for (const door of ['inbound', 'turn', 'status']) {
      const refused = await shut.webhook(`/telephony/${door}`, voiceFields())
      expect(refused.status).toBe(403)
      expect(JSON.parse(refused.xml).error.message).toContain('TWILIO_AUTH_TOKEN')
    }
  })
})
