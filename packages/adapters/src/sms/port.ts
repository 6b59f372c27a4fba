/** A text message. Numbers are E.164; `text` is at most 1,600 characters, the longest that carriers take in parts. */
export type SmsMessage = { readonly from: string; readonly to: string; readonly text: string }

/** Sends text messages. Resolves once the vendor has accepted the message; throws `AdapterError` otherwise. */
export type Sms = { send(message: SmsMessage): Promise<{ readonly id: string }> }

/** Longest text that is sent, in UTF-16 units; what is longer is cut. */
export const MAX_SMS_LENGTH = 1_600

const E164 = /^\+[1-9]\d{6,14}$/

/** True for a number that a message can go to. */
export function isE164(number: string): boolean {
  return E164.test(number)
}
