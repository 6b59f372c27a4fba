import type { Act } from '../acts.ts'
import type { IntakeTurn } from './hear.ts'

/** Words in which a number is said: "it's number forty-four". */
const LONGEST = 60

/** "Forty-four", said where the number of a known street was asked for: the address in one, in both orders that languages have. */
export function withStreet(text: string, { context, listen }: IntakeTurn): readonly string[] {
  const { street, number } = context.frame.service_address?.value ?? {}
  if (street === undefined || number !== undefined || !listen.asked.includes('service_address') || text.length > LONGEST) return []
  return [`${text} ${street}`, `${street} ${text}`]
}

/** Whether the number was heard, and the street is still the one that was known. */
export function namesHouse(event: Act, { context }: IntakeTurn): boolean {
  if (event.type !== 'ANSWER' || !event.heard.address) return false
  const { street, number } = event.heard.address.value
  return number !== undefined && street === context.frame.service_address?.value.street
}
