import { CATEGORY, type Item } from './item.ts'

/** How one language tells of what has happened: "it broke this morning" wishes for no morning. */
export type Remarks = {
  /** Folded words that tell of something done or gone wrong: booked, called, started, broke. */
  readonly past: ReadonlySet<string>
  /** Folded words behind which a wish begins again: can, please, for. */
  readonly wish: ReadonlySet<string>
}

/** How many words lie between what happened and when, at most. */
const REACH = 6

/**
 * Takes their meaning from parts of today that only say when something happened. Days gone by keep theirs: they are told by their date, and
 * nobody wishes for one.
 */
export function withoutRemarks(items: readonly Item[], { past, wish }: Remarks): readonly Item[] {
  if (!items.some(({ cats }) => cats & CATEGORY.dayPart) || !items.some(({ norm }) => past.has(norm))) return items
  let reach = 0
  return items.map((item) => {
    reach = past.has(item.norm) ? REACH : item.sep === 2 || wish.has(item.norm) ? 0 : reach - 1
    return reach > 0 && item.cats & CATEGORY.dayPart ? { ...item, cats: 0, value: undefined } : item
  })
}
