import { tradesIntake } from '@callwright/engine'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bindEngine } from '../src/turn/engine.ts'
import { DATABASES, emptyStore, testServer, voiceFields } from './test-server.ts'

const CallSid = 'CA00000000000000000000000000000911'

describe.each(DATABASES)('an emergency on %s', (kind) => {
  let server: Awaited<ReturnType<typeof testServer>>
  let close: () => Promise<void>
  beforeAll(async () => {
    const empty = await emptyStore(kind)
    close = empty.close
    server = await testServer(empty.store, { engine: bindEngine(tradesIntake), now: () => '2026-11-23T14:05:00.000Z' })
  })
  afterAll(async () => {
    await server.outbox.stop()
    await close()
  })
  const turn = async (query: string, fields: Record<string, string>) =>
    (await server.webhook(`/telephony/turn?${query}`, voiceFields({ CallSid, ...fields }))).xml

  test('on the phone, the next of the on-call list is dialled when the one before does not answer, then a visit is offered', async () => {
    await server.webhook('/telephony/inbound', voiceFields({ CallSid, CallStatus: 'ringing' }))
    await turn('turn=0', { SpeechResult: 'my basement is flooding', Confidence: '0.9' })
    expect(await turn('turn=1', { SpeechResult: '12 oak street in bristol', Confidence: '0.9' })).toContain('12 Oak Street')
    const first = await turn('turn=2', { SpeechResult: 'yes please', Confidence: '0.9' })
    expect(first).toContain('<Number>+18605550111</Number>')
    const second = await turn(transferIn(first), { DialCallStatus: 'no-answer' })
    expect(second).toContain('<Number>+18605550112</Number>')
    const offer = await turn(transferIn(second), { DialCallStatus: 'busy' })
    expect(offer).not.toContain('<Dial')
    expect(offer).toContain('first visit')
    await turn('turn=5', { SpeechResult: 'yes', Confidence: '0.9' })
    const record = (await server.get(`/v1/calls/${CallSid}`)).json
    expect(record).toMatchObject({ status: 'COMPLETED', outcome: 'emergency_dispatched', emergency: true })
  })

  test('a false alarm is no emergency in the record, and the owner hears of both', async () => {
    const { session_id } = await server.begin({ caller_phone: '+18605550143' })
    expect((await server.say(session_id, 'my basement is flooding')).json).toMatchObject({
      emergency: true,
      outcome: 'emergency_dispatched',
    })
    expect((await server.say(session_id, "no no it's not that bad")).json).toMatchObject({ emergency: false, outcome: null })
    const ended = await server.post(`/v1/voice/session/${session_id}/end`, { reason: 'caller_hung_up' })
    expect(ended.json).toMatchObject({ emergency: false, outcome: 'abandoned' })
    await server.outbox.stop()
    await server.outbox.runOnce('2030-01-01T00:00:00Z')
    const told = server.notifier.notified
      .filter(({ key }) => key.startsWith(session_id))
      .flatMap(({ content }) => (content.type === 'notice' ? [content.notice.about] : []))
    // Notifications are sent side by side: each goes out once, in no order.
    expect(told.filter((about) => about !== 'unbooked_lead').sort()).toEqual(['emergency', 'emergency_withdrawn'])
  })
})

/** The address that the phone reports to when the dialled person was reached or not. */
function transferIn(xml: string): string {
  const at = xml.indexOf('<Dial action="')
  const action = xml.slice(at, xml.indexOf('"', at + 14)).replaceAll('&amp;', '&')
  return action.slice(action.indexOf('?') + 1)
}
