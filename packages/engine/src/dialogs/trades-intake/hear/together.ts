import { consensus } from '../../../understanding/consensus.ts'
import type { Act, Heard } from '../acts.ts'
import type { DoubtedSlot, Doubts } from './agreement.ts'
import { isHalf, keyOf, slotIn } from './slot-parts.ts'

/** How likely each word must be, for what several attempts come to together: the logarithm of the odds against the next. */
const CLEAR_WORD = 3.5

/**
 * What all attempts at the question at hand come to, word by word; nothing where a word that is not sure would make it another value. One
 * that would make it none is no rival: something was said.
 */
export function together(slot: DoubtedSlot, { hearings }: Doubts, now: readonly string[], read: (text: string) => Act): Heard | undefined {
  if (hearings.length === 0) return undefined
  const { text, rivals } = consensus([...hearings, now], CLEAR_WORD)
  const heard = slotIn(slot, read(text))
  const key = heard && keyOf(slot, heard)
  if (heard === undefined || key === undefined || isHalf(slot, heard)) return undefined
  const differs = rivals.some((rival) => {
    const other = slotIn(slot, read(rival))
    return other !== undefined && !isHalf(slot, other) && keyOf(slot, other) !== key
  })
  return differs ? undefined : heard
}
