import type { Decision } from '../../decision.ts'
import type { Dialog } from '../../dialog.ts'
import type { CallInput } from '../../event.ts'
import type { AbstractCaller, Move } from './caller.ts'
import { type Call, movesAt, opened, take, type Walk, wayTo } from './walk.ts'

/** How calls that were taken as alike compare: each move in the one against the same move in the other. */
export type Alike = { readonly tried: number; readonly differ: number; readonly examples: readonly string[] }

const MOST_EXAMPLES = 20

/**
 * Puts the walk's own assumption to the test: at every n-th place that was reached in more than one way, lets every move happen in the
 * call that was walked on and in another that was not. Both must come to the same state, with the same prompts and the same effects.
 */
export function compareAlike(dialog: Dialog, { places }: Walk, every: number, caller: AbstractCaller): Alike {
  let tried = 0
  let differ = 0
  const examples: string[] = []
  for (const place of places) {
    const { twin, done, beyond, path, id, input } = place
    if (!twin || done || beyond || id % every !== 0) continue
    const walked = callAt(dialog, input, wayTo(place), caller)
    const other = callAt(dialog, twin.from.input, [...wayTo(twin.from), twin.move], caller)
    const others = new Map(movesAt(other, caller).map((move) => [move.name, move]))
    for (const move of movesAt(walked, caller)) {
      const same = others.get(move.name)
      if (!same) continue
      tried += 1
      const [one, two] = [answerOf(take(dialog, walked, move, caller).call), answerOf(take(dialog, other, same, caller).call)]
      if (one === two) continue
      differ += 1
      if (examples.length < MOST_EXAMPLES) examples.push(`${path}, ${move.name}: ${one} or ${two}`)
    }
  }
  return { tried, differ, examples }
}

function answerOf({ decision: { view, say, effects } }: { readonly decision: Decision }): string {
  return [view.path, ...say.map(({ prompt }) => prompt), ...effects.map(({ type }) => type)].join(' ')
}

/** The call that some moves lead to. */
function callAt(dialog: Dialog, input: CallInput, moves: readonly Move[], caller: AbstractCaller): Call {
  let call = opened(dialog, input, [])
  for (const move of moves) call = take(dialog, call, move, caller).call
  return call
}
