import type { Io } from '../../io.ts'

/** Time between two tellings. */
const EVERY_MS = 200

/** Tells on a terminal's error output how far a long run is; elsewhere it says nothing. */
export function startProgress({ err }: Io, total: number, quiet: boolean): { at(done: number): void; end(): void } {
  const terminal = 'isTTY' in err && err.isTTY === true && !quiet
  let told = performance.now()
  let shown = false
  return {
    at(done) {
      if (!terminal || performance.now() - told < EVERY_MS) return
      told = performance.now()
      shown = true
      err.write(`\r${done.toLocaleString('en-US')} of ${total.toLocaleString('en-US')} calls (${Math.floor((done / total) * 100)} %) `)
    },
    end() {
      if (shown) err.write('\r\u001b[K')
    },
  }
}
