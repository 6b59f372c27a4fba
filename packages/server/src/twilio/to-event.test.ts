import { expect, test } from 'vitest'
import { readForm } from './form.ts'
import { callerOf, endEvent, turnEvent } from './to-event.ts'

const form = (body: string) => readForm(body).form
const NONE = { silence: false, transfer: null }

test.each([
  ['Digits=0', NONE, { type: 'pressed', keys: '0' }],
  ['Digits=860555', NONE, { type: 'pressed', keys: '860555' }],
  ['Digits=860555&SpeechResult=', NONE, { type: 'pressed', keys: '860555' }],
  ['SpeechResult=Hello+there.&Confidence=0.91', NONE, { type: 'heard', text: 'Hello there.', confidence: 0.91 }],
  ['SpeechResult=hi', NONE, { type: 'heard', text: 'hi' }],
  ['SpeechResult=hi&Confidence=', NONE, { type: 'heard', text: 'hi' }],
  ['SpeechResult=hi&Confidence=nonsense', NONE, { type: 'heard', text: 'hi' }],
  ['SpeechResult=%00%07', NONE, { type: 'silence' }],
  ['', { ...NONE, silence: true }, { type: 'silence' }],
  ['DialCallStatus=completed', { ...NONE, transfer: '3.0' }, { type: 'effect_done', effect: '3.0', result: { type: 'transfer' } }],
  ['DialCallStatus=no-answer', { ...NONE, transfer: '3.0' }, { type: 'effect_failed', effect: '3.0' }],
  ['', { ...NONE, transfer: '3.0' }, { type: 'effect_failed', effect: '3.0' }],
])('%s is read as an event', (body, query, event) => {
  expect(turnEvent(form(body), query)).toMatchObject(event)
})

test('a confidence of 0 is none', () => {
  expect(turnEvent(form('SpeechResult=hi&Confidence=0.0'), NONE)).toEqual({ type: 'heard', text: 'hi' })
})

test.each([
  ['From=%2B18605550142', '+18605550142'],
  ['From=%2B266696687', null],
  ['From=Anonymous', null],
  ['From=sip%3Aann%40example.com', null],
  ['', null],
])('%s calls from %s', (body, caller) => {
  expect(callerOf(form(body))).toBe(caller)
})

test.each(['completed', 'busy', 'failed', 'no-answer', 'canceled'])('%s ends a call', (status) => {
  expect(endEvent(form(`CallStatus=${status}`))).toEqual({ type: 'hung_up', reason: status })
})

test('a call in progress has not ended', () => {
  expect(endEvent(form('CallStatus=in-progress'))).toBe(null)
})
