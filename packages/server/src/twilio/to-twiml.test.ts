import type { Listen } from '@callwright/engine'
import { describe, expect, test } from 'vitest'
import type { TurnAnswer } from '../turn/answer.ts'
import { answerTwiml } from './to-twiml.ts'

const LISTEN: Listen = { asked: ['intent'], confirming: null, hints: [], dtmf: null, silenceMs: 6_500, bargeIn: true, sensitive: false }

function answer(text: string, change: Partial<TurnAnswer> = {}, listen: Partial<Listen> = {}): TurnAnswer {
  return {
    call: 'CA1',
    turn: 4,
    say: [{ prompt: 'p', values: {}, text }],
    listen: { ...LISTEN, ...listen },
    view: {
      state: 'GREETING',
      path: 'GREETING',
      locale: 'en-US',
      slots: {},
      emergency: false,
      outcome: null,
      done: false,
      appointment: null,
      classification: null,
      duplicate_of: null,
    },
    effects: [],
    transfer: null,
    heard: null,
    trace: null,
    ...change,
  }
}
const done = (turn: TurnAnswer): TurnAnswer => ({ ...turn, view: { ...turn.view, done: true } })
const url = (parameters: Readonly<Record<string, string | number>>) =>
  `https://x.example/telephony/turn?${new URLSearchParams(Object.entries(parameters).map(([name, value]) => [name, String(value)]))}`
const render = (turn: TurnAnswer) => answerTwiml(turn, url)

describe('an answer as TwiML', () => {
  test('speaks inside a <Gather> for words and keys, and goes on by itself when nothing comes', () => {
    expect(render(answer('Hello.'))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><Response>' +
        '<Gather input="dtmf speech" action="https://x.example/telephony/turn?turn=4" method="POST" language="en-US" timeout="7" ' +
        'speechTimeout="auto" actionOnEmptyResult="false" bargeIn="true" profanityFilter="false" numDigits="1" finishOnKey="">' +
        '<Say language="en-US" voice="Polly.Joanna-Neural">Hello.</Say></Gather>' +
        '<Redirect method="POST">https://x.example/telephony/turn?turn=4&amp;silence=1</Redirect></Response>',
    )
  })

  test('asks for as many keys as the dialog does', () => {
    const xml = render(answer('Your number?', {}, { dtmf: { maxDigits: 10, finishOnKey: '#' } }))
    expect(xml).toContain('numDigits="10" finishOnKey="#"')
  })

  test('markup, quotes and control characters in a name are words', () => {
    const xml = render(answer('Is it <Say>Bob</Say> & "Co"\u0000\u0008\ufffe?', {}, { hints: ['"><Hangup/>'] }))
    expect(xml).toContain('Is it &lt;Say&gt;Bob&lt;/Say&gt; &amp; "Co" ?</Say>')
    expect(xml).not.toContain('<Hangup')
    expect([...xml].some((char) => char < ' ')).toBe(false)
  })

  test('gives hints within Twilio’s limits, and none where what is said must not be kept', () => {
    const hints = [...Array.from({ length: 600 }, (_, n) => `hint ${n}`), 'x'.repeat(300)]
    const many = /hints="([^"]*)"/.exec(render(answer('?', {}, { hints: ['one, two', ...hints] })))?.[1]?.split(',') ?? []
    expect(many[0]).toBe('one  two')
    expect(many).toHaveLength(500)
    expect(render(answer('?', {}, { hints: ['1234'], sensitive: true }))).not.toContain('hints')
  })

  test('speaks the language of the call', () => {
    const turn = answer('Bonjour.')
    const xml = render({ ...turn, view: { ...turn.view, locale: 'fr-CA' } })
    expect(xml).toContain('language="fr-CA" timeout')
    expect(xml).toContain('<Say language="fr-CA" voice="Polly.Gabrielle-Neural">')
  })

  test('ends with words and a hang-up', () => {
    expect(render(done(answer('Goodbye.')))).toContain('Goodbye.</Say><Hangup/></Response>')
    expect(render(done(answer('')))).toMatch(/<Say [^>]*>This call has ended/)
  })

  test('is never silent', () => {
    expect(render(answer(''))).toMatch(/<Say [^>]*>I&apos;m sorry|<Say [^>]*>I'm sorry/)
  })

  test('puts through by <Dial>, which brings the result back', () => {
    const xml = render(answer('One moment.', { transfer: { effect: '4.0', to: '+18605550111' } }))
    expect(xml).toContain(
      'One moment.</Say><Dial action="https://x.example/telephony/turn?turn=4&amp;transfer=4.0" method="POST" timeout="20" answerOnBridge="true">' +
        '<Number>+18605550111</Number></Dial></Response>',
    )
  })
})
