import { AdapterError } from '../errors.ts'
import { isE164, MAX_SMS_LENGTH, type Sms, type SmsMessage } from './port.ts'

/** An `Sms` that keeps what it was given, in order. `failNext` makes the next sends fail as a vendor that is down. */
export type FakeSms = Sms & { readonly sent: SmsMessage[]; failNext(times: number): void }

/** Builds an `Sms` without a vendor, for tests and for trying things out. */
export function fakeSms(): FakeSms {
  const sent: SmsMessage[] = []
  let failures = 0
  return {
    sent,
    failNext(times) {
      failures = times
    },
    async send(message) {
      if (failures > 0) {
        failures -= 1
        throw new AdapterError('unavailable', 'the vendor does not answer', { retryable: true })
      }
      if (!isE164(message.to)) throw new AdapterError('bad_number', 'the number is not in E.164', { retryable: false })
      sent.push({ ...message, text: message.text.slice(0, MAX_SMS_LENGTH) })
      return { id: `fake-${sent.length}` }
    },
  }
}
