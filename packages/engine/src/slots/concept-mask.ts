/** A set of concepts as bits, 31 to a number: two sets are compared in a few machine steps, however many rules there are. */
export type ConceptMask = readonly number[]

const BITS = 31

/** Makes masks over one list of concepts. */
export function conceptMasks<C extends string>(concepts: readonly C[]): (some: Iterable<C>) => ConceptMask {
  const index = new Map(concepts.map((concept, at) => [concept, at]))
  return (some) => {
    const mask = new Array<number>(Math.ceil(concepts.length / BITS)).fill(0)
    for (const concept of some) {
      const at = index.get(concept)
      if (at !== undefined) mask[Math.trunc(at / BITS)] = (mask[Math.trunc(at / BITS)] ?? 0) | (1 << (at % BITS))
    }
    return mask
  }
}

/** Whether a set has something in common with each of others. */
export function overlapsAll(said: ConceptMask, all: readonly ConceptMask[]): boolean {
  for (const needed of all) if (!overlaps(said, needed)) return false
  return true
}

/** Whether two sets have anything in common. */
export function overlaps(a: ConceptMask, b: ConceptMask): boolean {
  for (let at = 0; at < a.length; at++) if (((a[at] ?? 0) & (b[at] ?? 0)) !== 0) return true
  return false
}
