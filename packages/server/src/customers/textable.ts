import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** Kinds of numbers at which nobody reads a text message. In North America a number does not tell which it is. */
const NOT_TEXTABLE: ReadonlySet<string> = new Set(['FIXED_LINE', 'VOIP', 'PREMIUM_RATE', 'TOLL_FREE', 'SHARED_COST', 'UAN', 'VOICEMAIL'])

/** Whether a number, E.164, may be one that takes text messages. */
export function isTextable(phone: string): boolean {
  return !NOT_TEXTABLE.has(parsePhoneNumberFromString(phone)?.getType() ?? '')
}
