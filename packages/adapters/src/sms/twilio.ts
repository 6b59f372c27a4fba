import { AdapterError } from '../errors.ts'
import { isE164, MAX_SMS_LENGTH, type Sms } from './port.ts'

/** The part of the Twilio client that is used. */
export type TwilioMessages = {
  readonly messages: { create(options: { from: string; to: string; body: string }): Promise<{ sid: string }> }
}

/** Account to send from. `client` replaces the SDK's own, for tests. */
export type TwilioSmsOptions = {
  readonly accountSid: string
  readonly authToken: string
  readonly client?: TwilioMessages | undefined
}

/** Sends through Twilio. The SDK is loaded with the first message: it takes half a second that a start need not pay. */
export function twilioSms(options: TwilioSmsOptions): Sms {
  let client = options.client
  return {
    async send(message) {
      if (!isE164(message.to)) throw new AdapterError('bad_number', 'the number is not in E.164', { retryable: false })
      client ??= await connect(options)
      try {
        const sent = await client.messages.create({ from: message.from, to: message.to, body: message.text.slice(0, MAX_SMS_LENGTH) })
        return { id: sent.sid }
      } catch (error) {
        throw translate(error)
      }
    },
  }
}

async function connect(options: TwilioSmsOptions): Promise<TwilioMessages> {
  const { default: twilio } = await import('twilio')
  return twilio(options.accountSid, options.authToken)
}

/** Twilio's 4xx say that the message itself is wrong; 429, 5xx and broken connections may pass. */
function translate(error: unknown): AdapterError {
  const status = numberAt(error, 'status')
  const code = numberAt(error, 'code')
  const retryable = status === undefined || status === 429 || status >= 500
  return new AdapterError(code === undefined ? 'unavailable' : `twilio_${code}`, 'Twilio did not take the message', {
    retryable,
    cause: error,
  })
}

function numberAt(value: unknown, key: 'status' | 'code'): number | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const found: unknown = Reflect.get(value, key)
  return typeof found === 'number' ? found : undefined
}
