import { type Figures, figuresOf } from '../measure/figures.ts'
import type { Contestant } from '../measure/interleave.ts'
import { bookingScript } from '../script.ts'

/** A dialog that books, whatever it is built with. The state is saved and loaded inside `turn`. */
export type Booker = {
  readonly name: string
  /** Begins call number `n`. */
  open(n: number): void | Promise<void>
  turn(text: string): void | Promise<void>
  /** True when the visit is booked. */
  booked(): boolean
}

const WHEN = 'next Tuesday at two in the afternoon'

/** Plays `calls` whole bookings a round. The opening is in the rate; a turn is what the caller says and all that comes of it. */
export function caller(booker: Booker, calls: number): Contestant {
  return {
    name: booker.name,
    async round(): Promise<Figures> {
      const durations: number[] = []
      const scripts = Array.from({ length: calls }, (_, n) => bookingScript(n, WHEN))
      const began = performance.now()
      for (const [n, script] of scripts.entries()) {
        const opening = booker.open(n)
        if (opening) await opening
        for (const text of script) {
          const at = performance.now()
          const turn = booker.turn(text)
          if (turn) await turn
          durations.push(performance.now() - at)
        }
        if (!booker.booked()) throw new Error(`${booker.name} did not book: ${script.join(' / ')}`)
      }
      return figuresOf(durations, (performance.now() - began) / 1_000)
    },
  }
}
