import type { BusinessFacts, CallInput } from '@callwright/engine'
import { loadBusinesses } from '@callwright/server'

/** When every call of the benchmark is made: a Friday morning at the reference business. */
export const CALLED_AT = '2026-11-20T15:00:00.000Z'
const STARTED = Date.parse(CALLED_AT)

const PROBLEMS = [
  'Hi, my kitchen drain is clogged and I would like somebody to come out',
  'good morning, I need someone to look at the toilet, it keeps running',
  'hello, the faucet in our bathroom drips, could you send a plumber',
  "hey there, I'd like to get an estimate for a new water heater",
]
const NAMES = ['Ann Baker', 'my name is Oscar Delgado', 'this is Priya Raman', "it's Walter Novak"]
const CONFIRMS = ['yes, this number is fine', 'yeah, use this one', 'yes please', 'that is right']
const ADDRESSES = [
  '42 Maple Street in Bristol',
  'it is 118 Prospect Avenue, Plainville',
  '7 Oak Lane, Southington',
  '1530 Burlington Road in Bristol',
]
const AGREES = ["yes, that's right", 'yes, go ahead', 'yep, book it', 'yes please']

/** The six things that the caller of booking number `n` says, who would like a visit at `when`. */
export function bookingScript(n: number, when: string): string[] {
  const pick = (lines: readonly string[], every: number) => lines[Math.floor(n / every) % lines.length] ?? ''
  return [pick(PROBLEMS, 1), pick(NAMES, 4), pick(CONFIRMS, 2), pick(ADDRESSES, 3), when, pick(AGREES, 5)]
}

/** The instant of event number `seq` of call `n`: calls follow each other by a minute, events by six seconds. */
export function instant(n: number, seq: number): string {
  return new Date(STARTED + (n % 180) * 60_000 + seq * 6_000).toISOString()
}

/** What a call of the benchmark begins with. */
export function callInput(n: number): CallInput {
  return { id: `call-${n}`, at: instant(n, 0), channel: 'bench', callerPhone: '+18605550142', upcoming: [] }
}

/** The reference business. */
export function referenceBusiness(): BusinessFacts {
  const loaded = loadBusinesses(null)
  const facts = loaded.ok ? loaded.businesses.find((business) => business.id === 'bristol-plumbing') : undefined
  if (!facts) throw new Error('the reference business cannot be read')
  return facts
}
