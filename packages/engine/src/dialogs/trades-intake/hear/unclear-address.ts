import { fold } from '../../../understanding/token.ts'
import type { Heard } from '../acts.ts'

type HeardAddress = NonNullable<Heard['address']>

/** Below this confidence not even the part of an address that the hearings share is taken. */
const FAIR = 0.7

/** What makes two hearings of an address the same. */
export const addressKey = ({ line, city = '' }: HeardAddress['value']): string => fold(`${line} ${city}`)

/** Each hearing with the town that the business knows, where another hearing of the same street has that. */
export function inSharedTown(alone: readonly (Heard | undefined)[]): (Heard | undefined)[] {
  const known = new Map<string, HeardAddress>()
  for (const heard of alone) {
    const address = heard?.address
    if (address && !address.unresolved) known.set(fold(address.value.line), known.get(fold(address.value.line)) ?? address)
  }
  return alone.map((heard) => {
    const better = heard?.address?.unresolved && known.get(fold(heard.address.value.line))
    return heard && better ? { ...heard, address: better } : heard
  })
}

/** The house and the street, where most hearings share them and differ only on the town: the town alone is asked for then. */
export function sharedLine(alone: readonly (Heard | undefined)[], confidence: number): HeardAddress | undefined {
  const own = alone.find((heard) => heard?.address)?.address
  if (!own || own.value.number === undefined || own.value.street === undefined || confidence < FAIR) return undefined
  const line = fold(own.value.line)
  // The same town in all of them is no doubt about the town.
  const towns = new Set(alone.flatMap((heard) => (heard?.address ? [fold(heard.address.value.city ?? '')] : [])))
  if (towns.size < 2 && !towns.has('')) return undefined
  const sharing = alone.filter((heard) => heard?.address && fold(heard.address.value.line) === line).length
  if (sharing * 2 <= alone.length) return undefined
  const { city: _, postcode: __, ...value } = own.value
  return { value, text: own.text, unresolved: true }
}

/** "5 Lane, Southington" beside "5 Lois Lane, Southington": words get lost more often than they are made up. */
export function isCutShort(key: string | undefined, others: readonly (string | undefined)[]): boolean {
  if (key === undefined) return false
  const words = key.split(' ')
  return others.some((other) => {
    if (other === undefined || other.length <= key.length) return false
    const [number, name, ...rest] = other.split(' ')
    return number === words[0] && name !== words[1] && rest[0] === words[1]
  })
}
