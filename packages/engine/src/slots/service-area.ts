import type { StreetAddress } from '../understanding/candidate.ts'
import { fold } from '../understanding/token.ts'
import { likeness } from './sound.ts'

/** Where a business goes: names of towns, and postcodes or their beginnings. */
export type ServiceArea = { readonly towns: readonly string[]; readonly postcodes: readonly string[] }

const SAME_TOWN = 0.8

/**
 * Whether a business goes to an address. The postcode decides where there is one (an entry of the area may be its beginning, as
 * "H8S" of Canada); else the town, spelled or sounding like one of the area's. `unknown` when neither was said, when the area
 * is not limited that way, or when a postcode outside and a town inside contradict each other.
 */
export function inServiceArea(address: Pick<StreetAddress, 'city' | 'postcode'>, area: ServiceArea): 'inside' | 'outside' | 'unknown' {
  const postcode = address.postcode?.replaceAll(' ', '').toUpperCase()
  if (postcode && area.postcodes.length > 0) {
    const inside = area.postcodes.some((prefix) => postcode.startsWith(prefix.replaceAll(' ', '').toUpperCase()))
    if (inside) return 'inside'
    if (!address.city) return 'outside'
  }
  if (address.city && area.towns.length > 0) {
    if (nearestTown(address.city, area.towns)) return postcode && area.postcodes.length > 0 ? 'unknown' : 'inside'
    return 'outside'
  }
  return 'unknown'
}

/** The town of a list that a heard one stands for, if any is near enough in spelling or sound, with how near it is (0 to 1). */
export function nearestTown(heard: string, towns: readonly string[]): { readonly town: string; readonly score: number } | undefined {
  const word = fold(heard)
  let best: { town: string; score: number } | undefined
  for (const town of towns) {
    const score = likeness(word, fold(town))
    if (score >= SAME_TOWN && (!best || score > best.score)) best = { town, score }
  }
  return best
}
