import { tradesIntake } from '@callwright/engine'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bindEngine } from '../src/turn/engine.ts'
import { DATABASES, emptyStore, testServer, voiceFields } from './test-server.ts'

const AT = '2026-11-23T14:05:00.000Z'
let calls = 0

describe.each(DATABASES)('the language of a caller on %s', (kind) => {
  let close: () => Promise<void>
  let server: Awaited<ReturnType<typeof testServer>>
  beforeAll(async () => {
    const empty = await emptyStore(kind)
    close = empty.close
    server = await testServer(empty.store, { now: () => AT, engine: bindEngine(tradesIntake) })
  })
  afterAll(async () => {
    await server.outbox.stop()
    await close()
  })
  const ring = async (From: string) => {
    const CallSid = `CA${String(++calls).padStart(32, '0')}`
    const { xml } = await server.webhook('/telephony/inbound', voiceFields({ CallSid, CallStatus: 'ringing', From }))
    const turn = async (n: number, fields: Record<string, string>) =>
      (await server.webhook(`/telephony/turn?turn=${n}`, voiceFields({ CallSid, From, ...fields }))).xml
    return { CallSid, xml, turn }
  }

  test('other languages are offered in their own voice; voice and recogniser follow the call, and the next call begins in it', async () => {
    const first = await ring('+18605550171')
    expect(first.xml).toContain(
      '<Say language="en-US" voice="Polly.Joanna-Neural">Bristol Plumbing, this is the automated assistant.</Say>' +
        '<Say language="es-US" voice="Polly.Lupe-Neural">Para español, oprima 9.</Say>' +
        '<Say language="en-US" voice="Polly.Joanna-Neural">How can I help you?</Say></Gather>',
    )
    expect(first.xml).toContain('language="en-US" hints=')
    const spoken = await first.turn(0, { Digits: '9' })
    expect(spoken).toMatch(/<Gather [^>]*language="es-US"/)
    expect(spoken).toMatch(/<Say language="es-US" voice="Polly.Lupe-Neural">[^<]*¿[^<]*<\/Say><\/Gather>/)
    expect((await server.get(`/v1/calls/${first.CallSid}`)).json).toMatchObject({ locale: 'es-US' })

    const next = await ring('+18605550171')
    expect(next.xml).toContain('<Say language="es-US" voice="Polly.Lupe-Neural">Bristol Plumbing, le atiende el asistente automático.')
    expect(next.xml).not.toContain('press 9')
    expect((await ring('+18605550172')).xml).toContain('this is the automated assistant')
  })

  test('a channel that asks for a language gets it, unless it only asks for the default', async () => {
    const caller_phone = '+18605550173'
    const { session_id } = await server.begin({ caller_phone, locale: 'es' })
    await server.say(session_id, 'hola')
    expect(await server.begin({ caller_phone, locale: 'en' })).toMatchObject({ locale: 'es-US' })
    expect(await server.begin({ caller_phone })).toMatchObject({ locale: 'es-US' })
    expect(await server.begin({ caller_phone: '+18605550174', locale: 'es-US' })).toMatchObject({ locale: 'es-US' })
    expect(await server.begin({ caller_phone: null })).toMatchObject({ locale: 'en-US' })
  })

  test('the last call counts, of this business alone, and calls that were simulated do not', async () => {
    const caller_phone = '+18605550175'
    const spanish = await server.begin({ caller_phone, locale: 'es', at: AT })
    await server.say(spanish.session_id, 'hola')
    expect(await server.begin({ caller_phone })).toMatchObject({ locale: 'en-US' })
    const real = await server.begin({ caller_phone, locale: 'es' })
    await server.say(real.session_id, 'can we speak english please')
    expect(await server.begin({ caller_phone })).toMatchObject({ locale: 'en-US' })
    const french = await server.begin({ caller_phone, business: 'plomberie-lachine', locale: 'en' })
    await server.say(french.session_id, 'hello')
    expect(await server.begin({ caller_phone })).toMatchObject({ locale: 'en-US' })
    expect(await server.begin({ caller_phone, business: 'plomberie-lachine' })).toMatchObject({ locale: 'en-CA' })
  })

  test('each change of language is in the log, and the session API says which words are in which language', async () => {
    const begun = await server.begin({ caller_phone: '+18605550176' })
    expect(begun.reply).toEqual({
      text: 'Bristol Plumbing, this is the automated assistant. Para español, oprima 9. How can I help you?',
      ssml: '<speak>Bristol Plumbing, this is the automated assistant. <lang xml:lang="es-US">Para español, oprima 9.</lang> How can I help you?</speak>',
      parts: [
        { text: 'Bristol Plumbing, this is the automated assistant.', locale: 'en-US' },
        { text: 'Para español, oprima 9.', locale: 'es-US' },
        { text: 'How can I help you?', locale: 'en-US' },
      ],
    })
    const { json } = await server.say(begun.session_id, 'se me tapó el fregadero de la cocina')
    expect(json).toMatchObject({ locale: 'es-US', slots: { problem: {} } })
    const named = (await server.say(begun.session_id, 'elena fuentes')).json
    expect(named.reply.ssml).toContain('8 6 0, <break time="250ms"/>5 5 5, <break time="250ms"/>0 1 7 6')
    expect(server.lines.filter((line) => line.includes('goes on in another language')).map((line) => JSON.parse(line))).toContainEqual(
      expect.objectContaining({ call: begun.session_id, turn: 1, from: 'en-US', to: 'es-US' }),
    )
    expect((await server.get(`/v1/calls/${begun.session_id}/log`)).json.languages).toEqual([
      { turn: 0, locale: 'en-US' },
      { turn: 1, locale: 'es-US' },
    ])
    expect((await server.get('/v1/calls')).json.calls).toContainEqual(expect.objectContaining({ id: begun.session_id, locale: 'es-US' }))
  })
})
