import { failure } from '@callwright/engine'
import { cleanKeys, cleanText } from '../http/clean.ts'
import type { EventBody } from '../turn/play.ts'
import type { Form } from './form.ts'

/** What our own action address says of a webhook. */
export type TurnQuery = { readonly silence: boolean; readonly transfer: string | null }

/** Twilio's ways to write a withheld number: words in keypad letters. */
const WITHHELD = new Set(['+266696687', '+7378742833', '+2562533', '+8566696687', '+86282452253'])
const E164 = /^\+[1-9]\d{6,14}$/

/** The caller's number, or null when it is withheld or none (a SIP address). */
export function callerOf(form: Form): string | null {
  const from = form.get('From') ?? ''
  return E164.test(from) && !WITHHELD.has(from) ? from : null
}

/** What a turn's webhook tells: keys, words, nothing, or how a transfer went. */
export function turnEvent(form: Form, query: TurnQuery): EventBody {
  if (query.transfer !== null) {
    const answered = form.get('DialCallStatus') === 'completed' || form.get('DialCallStatus') === 'answered'
    return answered
      ? { type: 'effect_done', effect: query.transfer, result: { type: 'transfer' } }
      : { type: 'effect_failed', effect: query.transfer, failure: failure('BIZ_002', 'nobody answered') }
  }
  // Also the keys before a pause that was longer than the question waits for: half a number is worth keeping.
  const keys = cleanKeys(form.get('Digits') ?? '')
  if (keys !== '') return { type: 'pressed', keys }
  const text = cleanText(form.get('SpeechResult') ?? '')
  if (text === '' || query.silence) return { type: 'silence' }
  const confidence = Number(form.get('Confidence') || Number.NaN)
  // Some speech models tell none, and Twilio then sends 0.
  return { type: 'heard', text, ...(confidence > 0 && confidence <= 1 ? { confidence } : {}) }
}

/** Call statuses after which nothing more happens. */
const ENDED = new Set(['completed', 'busy', 'failed', 'no-answer', 'canceled'])

/** The end of a call as its status callback tells it; null for any other status. */
export function endEvent(form: Form): EventBody | null {
  const status = form.get('CallStatus') ?? ''
  return ENDED.has(status) ? { type: 'hung_up', reason: status } : null
}
