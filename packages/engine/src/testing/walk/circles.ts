import type { Fault } from './promise.ts'
import type { Place, Walk } from './walk.ts'

/** Circles of one state that are looked at: one that can be gone is enough, and most are of one kind. */
const MOST_OF_A_STATE = 100

/**
 * Circles that a call can go round when the caller makes only some moves, and effects end in any way, with the moves that lead round. Calls
 * that were taken as alike may not all go round one: whoever reports a circle plays it first.
 */
export function circlesIn({ places, moves }: Walk, makes: (move: string) => boolean): readonly Fault[] {
  const made = moves.map(makes)
  const hangsUp = moves.indexOf('hangs up')
  const goes = ({ waits }: Place, move: number) => (waits ? move !== hangsUp : made[move] === true)
  const seen = new Uint8Array(places.length)
  const faults: Fault[] = []
  const found = new Map<string, number>()
  for (const root of places) {
    if (seen[root.id] !== NEW) continue
    const stack: { readonly place: Place; at: number; readonly by: number }[] = [{ place: root, at: 0, by: -1 }]
    seen[root.id] = OPEN
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const { next } = top.place
      const move = next[top.at]
      const to = places[next[top.at + 1] ?? -1]
      top.at += 2
      if (move === undefined || !to) {
        seen[top.place.id] = CLOSED
        stack.pop()
      } else if (goes(top.place, move) && seen[to.id] === OPEN) {
        const from = stack.findIndex(({ place }) => place === to)
        const round = [...stack.slice(from + 1).map(({ by }) => by), move].map((number) => moves[number] ?? '')
        const sofar = found.get(to.path) ?? 0
        found.set(to.path, sofar + 1)
        if (sofar < MOST_OF_A_STATE)
          faults.push({ place: to, what: `${[...new Set(round)].join(', ')} from ${to.path} leads round to ${to.path}`, round })
      } else if (goes(top.place, move) && seen[to.id] === NEW) {
        seen[to.id] = OPEN
        stack.push({ place: to, at: 0, by: move })
      }
    }
  }
  return faults
}

const NEW = 0
const OPEN = 1
const CLOSED = 2
