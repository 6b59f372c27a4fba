import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Figures } from '../measure/figures.ts'
import type { LoadOrder } from './load.ts'

/** The load generator, in a process of its own. */
export type LoadGenerator = { play(order: LoadOrder): Promise<Figures>; stop(): void }

export function startLoadGenerator(): LoadGenerator {
  const child = fork(fileURLToPath(new URL('load-process.ts', import.meta.url)))
  return {
    async play(order) {
      const answered = once(child, 'message')
      child.send(order)
      const [answer]: { figures?: Figures; problem?: string }[] = await answered
      if (!answer?.figures) throw new Error(answer?.problem ?? 'the load generator does not answer')
      return answer.figures
    },
    stop: () => void child.kill(),
  }
}
