/** A concept, said by tokens `from` up to, not including, `to`. */
export type Mention<C> = { readonly value: C; readonly from: number; readonly to: number }

/**
 * Drops every mention that lies inside a longer one, so that "water heater" is not water and "gas street" is not gas.
 * Takes mentions in the order of a scan: by start, longest first.
 */
export function longestOnly<C>(mentions: readonly Mention<C>[]): Mention<C>[] {
  const kept: Mention<C>[] = []
  let reach = -1
  let reachFrom = -1
  for (const mention of mentions) {
    const inside = mention.to < reach || (mention.to === reach && mention.from > reachFrom)
    if (inside) continue
    kept.push(mention)
    if (mention.to > reach) {
      reach = mention.to
      reachFrom = mention.from
    }
  }
  return kept
}

/** Words between two mentions: 0 when they touch or overlap. */
export function distance(a: Mention<unknown>, b: Mention<unknown>): number {
  return Math.max(0, a.from >= b.to ? a.from - b.to : b.from - a.to)
}
