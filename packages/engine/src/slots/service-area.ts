import type { StreetAddress } from '../understanding/candidate.ts'
import { fold } from '../understanding/token.ts'
import { likeness } from './sound.ts'

/** Where a business goes: names of towns, and postcodes or their beginnings. */
export type ServiceArea = { readonly towns: readonly string[]; readonly postcodes: readonly string[] }

/** Whether a business goes to an address. */
export type AreaCheck = (address: Pick<StreetAddress, 'city' | 'postcode'>) => 'inside' | 'outside' | 'unknown'

const SAME_TOWN = 0.8

/**
 * Prepares the check of an area, once for all calls. The postcode decides where there is one (an entry of the area may be its
 * beginning, as "H8S" of Canada); else the town, spelled or sounding like one of the area's. `unknown` when neither was said, when
 * the area is not limited that way, or when a postcode outside and a town inside contradict each other.
 */
export function areaCheck(area: ServiceArea): AreaCheck {
  const towns = new Set(area.towns.map(fold))
  const prefixes = area.postcodes.map(bare)
  return ({ city, postcode }) => {
    if (postcode && prefixes.length > 0) {
      const written = bare(postcode)
      if (prefixes.some((prefix) => written.startsWith(prefix))) return 'inside'
      if (!city) return 'outside'
    }
    if (!city || towns.size === 0) return 'unknown'
    // Comparing sounds costs a hundred times the look-up, and most towns arrive as they are written.
    if (!towns.has(fold(city)) && !nearestTown(city, area.towns)) return 'outside'
    return postcode && prefixes.length > 0 ? 'unknown' : 'inside'
  }
}

const bare = (postcode: string): string => postcode.replaceAll(' ', '').toUpperCase()

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
