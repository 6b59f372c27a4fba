import { streetAddress } from '../../../slots/address/address.ts'
import { mergeAddress } from '../../../slots/address/merge.ts'
import type { StreetAddress } from '../../../understanding/candidate.ts'
import { likeliest, likeliestRow } from '../../../understanding/likeliest.ts'
import { fold } from '../../../understanding/token.ts'
import type { Heard } from '../acts.ts'
import { wishOf } from './unclear-wish.ts'

/** What is settled by several attempts together: what costs most when it is wrong. */
export type SettledSlot = 'phone' | 'address' | 'wish'

/** By how much what several attempts come to must be likelier than anything else: the logarithm of the odds. */
const CLEAR: Readonly<Record<SettledSlot, number>> = { phone: 4, address: 4, wish: 3.5 }

/** What each hearing of an attempt has, best first; '' where it has none. */
type Attempts = readonly (readonly string[])[]

/** What the attempts at a slot come to together, part by part, where that is clear. `alone` are the hearings of the last of them. */
export function settledBy(
  slot: SettledSlot,
  attempts: Attempts,
  alone: readonly (Heard | undefined)[],
  text: string,
): Partial<Heard> | undefined {
  switch (slot) {
    case 'phone': {
      const best = likeliestRow(attempts.map((attempt) => attempt.map((number) => (number === '' ? undefined : [...number]))))
      return best && best.odds >= CLEAR.phone ? { phone: { value: best.row.join(''), text } } : undefined
    }
    case 'wish': {
      const best = likeliest(attempts.map((attempt) => attempt.map((key) => (key === '' ? undefined : key))))
      const value = best && best.odds >= CLEAR.wish ? wishOf(best.value) : undefined
      return value && { wish: { value, text } }
    }
    case 'address': {
      const address = settledAddress(attempts, alone)
      return address && { address: { value: address, text } }
    }
  }
}

const BETWEEN = '|'

/** An address as it is kept of an attempt: its parts as they are written. */
export const keptAddress = ({ number = '', street = '', city = '' }: StreetAddress): string => [number, street, city].join(BETWEEN)

/** What makes it the same address as another. */
export function keyOfKept(kept: string): string {
  const [number, street, city] = kept.split(BETWEEN)
  return fold(`${number} ${street} ${city}`)
}

type Parts = { readonly number: string; readonly street: readonly string[]; readonly city: string }

function partsOf(kept: string): Parts | undefined {
  const [number = '', street = '', city = ''] = kept.split(BETWEEN)
  return street === '' ? undefined : { number, street: street.split(' '), city }
}

/** The house and the street, each as the attempts have it; the town goes with them. */
function settledAddress(attempts: Attempts, alone: readonly (Heard | undefined)[]): StreetAddress | undefined {
  const parts = attempts.map((attempt) => attempt.map(partsOf))
  const number = likeliest(parts.map((attempt) => attempt.map((each) => (each?.number === '' ? undefined : each?.number))))
  const street = likeliestRow(parts.map((attempt) => attempt.map((each) => each?.street.map(fold))))
  if (!number || !street || Math.min(number.odds, street.odds) < CLEAR.address) return undefined
  const written = new Map(parts.flat().flatMap((each) => each?.street.map((word) => [fold(word), word] as const) ?? []))
  const name = street.row.map((word) => written.get(word) ?? word).join(' ')
  const city = likeliest(parts.map((attempt) => attempt.map((each) => (each?.city === '' ? undefined : each?.city))))?.value
  const said = alone.find(
    (heard) => heard?.address && heard.address.value.street !== undefined && fold(heard.address.value.street) === fold(name),
  )
  const base = said?.address?.value ?? streetAddress({ number: number.value, street: name, city })
  return mergeAddress(base, { number: number.value, ...(city === undefined ? {} : { city }) })
}
