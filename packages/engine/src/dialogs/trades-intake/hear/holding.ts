import { best } from '../../../understanding/candidate.ts'
import type { Act } from '../acts.ts'
import { WAIT } from '../waiting.ts'
import type { Hearing, IntakeTurn } from './hear.ts'
import { READ_BACKS } from './read-backs.ts'

/** "Okay, I'm ready" scores less. */
const PLAIN_YES = 0.9

/**
 * The act of a caller who has said "hold on". Silence is waited out and is no miss; words that fit nothing (to somebody else in the
 * room, "okay I'm back") bring the question again, and everything else counts as always.
 */
export function whileHolding({ event: act, candidates }: Pick<Hearing, 'event' | 'candidates'>, { context, path }: IntakeTurn): Act {
  const { waiting } = context.misses
  if (waiting === 0) return act
  const over = waiting >= WAIT.silences
  switch (act.type) {
    case 'NO_INPUT':
      return { type: over ? 'RESUME' : 'STILL_WAITING' }
    case 'WAIT':
      return over ? { type: 'RESUME' } : act
    // "I'm back" is no wish to go back.
    case 'BACK':
    case 'NO_MATCH':
      return { type: 'RESUME' }
    // Where a yes books, moves or cancels: after a wait, "okay" may only mean that the caller is back.
    case 'YES':
      return READ_BACKS.has(path) || (best(candidates, 'yesno')?.score ?? 1) < PLAIN_YES ? { type: 'RESUME' } : act
    default:
      return act
  }
}
