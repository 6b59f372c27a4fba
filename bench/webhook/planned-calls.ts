import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'
import { bookingScript } from '../script.ts'

export const AUTH_TOKEN = '0123456789abcdef0123456789abcdef'
/** The address that the webhooks are signed for. */
export const PUBLIC_URL = 'https://bench.example.com'
/** Businesses that share the server; a caller of each finds another time free. */
export const BUSINESSES = 20

/** One signed request, ready to be sent, and what its answer must hold. */
export type PlannedRequest = { readonly bytes: Buffer; readonly expects: string }
/** A call: the inbound webhook, then the caller's six turns. */
export type PlannedCall = readonly PlannedRequest[]

/** The number at which business `n` is called. */
export function businessNumber(n: number): string {
  return `+1860555${String(2_000 + n)}`
}

/** The id of call `n` of a round, as Twilio writes it. */
export function callSid(round: string, n: number): string {
  return `CA${Buffer.from(`${round}:${String(n).padStart(6, '0')}`)
    .toString('hex')
    .padStart(32, '0')
    .slice(-32)}`
}

/** Plans `count` calls for the server at `host`: whole bookings, signed by the twilio library. Call `n` asks for a time of its own. */
export function plannedCalls(round: string, count: number, host: string): PlannedCall[] {
  return Array.from({ length: count }, (_, n) => {
    const call = callSid(round, n)
    const common = fieldsOf(call, n)
    const said = bookingScript(n, freeTime(Math.floor(n / BUSINESSES)))
    return [
      request(host, '/telephony/inbound', { ...common, CallStatus: 'ringing' }, `${call}-0`, 'turn?turn=0'),
      ...said.map((text, turn) =>
        request(
          host,
          `/telephony/turn?turn=${turn}`,
          { ...common, CallStatus: 'in-progress', SpeechResult: text, Confidence: '0.92', Language: 'en-US' },
          `${call}-${turn + 1}`,
          `turn?turn=${turn + 1}`,
        ),
      ),
    ]
  })
}

function request(host: string, path: string, fields: Record<string, string>, token: string, expects: string): PlannedRequest {
  const body = new URLSearchParams(fields).toString()
  const head = [
    `POST ${path} HTTP/1.1`,
    `Host: ${host}`,
    'Content-Type: application/x-www-form-urlencoded; charset=UTF-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Accept: */*',
    'User-Agent: TwilioProxy/1.1',
    `X-Twilio-Signature: ${getExpectedTwilioSignature(AUTH_TOKEN, PUBLIC_URL + path, fields)}`,
    `I-Twilio-Idempotency-Token: ${token}`,
  ]
  return { bytes: Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`), expects }
}

function fieldsOf(call: string, n: number): Record<string, string> {
  const from = `+1203${String(5_550_000 + n)}`
  const to = businessNumber(n % BUSINESSES)
  return {
    AccountSid: 'AC00000000000000000000000000000000',
    ApiVersion: '2010-04-01',
    CallSid: call,
    Called: to,
    CalledCity: 'BRISTOL',
    CalledCountry: 'US',
    CalledState: 'CT',
    CalledZip: '06010',
    Caller: from,
    CallerCity: 'NEW HAVEN',
    CallerCountry: 'US',
    CallerState: 'CT',
    CallerZip: '06510',
    Direction: 'inbound',
    From: from,
    FromCity: 'NEW HAVEN',
    FromCountry: 'US',
    FromState: 'CT',
    FromZip: '06510',
    To: to,
    ToCity: 'BRISTOL',
    ToCountry: 'US',
    ToState: 'CT',
    ToZip: '06010',
  }
}

const DAYS = [
  'December 1st',
  'December 2nd',
  'December 3rd',
  'December 4th',
  'December 7th',
  'December 8th',
  'December 9th',
  'December 10th',
]
const HOURS = ['nine in the morning', 'eleven in the morning', 'one in the afternoon', 'three in the afternoon']

function freeTime(n: number): string {
  const day = DAYS[Math.floor(n / HOURS.length)]
  const hour = HOURS[n % HOURS.length]
  if (!day || !hour) throw new Error('a business has no more than 32 free times planned')
  return `${day} at ${hour}`
}
