import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { BusinessFacts } from '@callwright/engine'

/** What a worker must know before its first file. */
export type WorkerSetting = {
  readonly given: readonly BusinessFacts[]
  /** The file that opens the other engine; null: what was recorded is compared. */
  readonly entry: string | null
  readonly showNumbers: boolean
  readonly task: 'what-if' | 'exact'
}

export type FromWorker<Result> = { readonly results: readonly Result[] } | { readonly mistake: string }

/** Fewer files are sooner done by this thread than a worker has started. */
const WORTH_A_WORKER = 100
/** Files that are handed to a worker at once. */
const HANDFUL = 16
/** Handfuls that may wait for an earlier one, per worker: memory stays bounded when one call takes long. */
const AHEAD = 8

/** How many workers are worth it for so many files; 0: none. */
export function workersFor(files: number): number {
  return files < WORTH_A_WORKER ? 0 : Math.min(availableParallelism(), Math.ceil(files / WORTH_A_WORKER))
}

/** Has workers do each file, and yields the results in the order of the files. */
export async function* inWorkers<Result>(files: readonly string[], count: number, setting: WorkerSetting): AsyncGenerator<Result> {
  const handfuls = Array.from({ length: Math.ceil(files.length / HANDFUL) }, (_, n) => files.slice(n * HANDFUL, (n + 1) * HANDFUL))
  const workers: Worker[] = []
  const done = new Map<number, readonly Result[]>()
  let [next, wanted] = [0, 0]
  let trouble: Error | undefined
  let wake = () => {}
  const idle: Worker[] = []
  const feed = () => {
    while (idle.length > 0 && next < handfuls.length && next < wanted + count * AHEAD) {
      const worker = idle.pop()
      const mine = next++
      worker?.once('message', (message: FromWorker<Result>) => {
        if ('mistake' in message) trouble = new Error(message.mistake)
        else done.set(mine, message.results)
        idle.push(worker)
        feed()
        wake()
      })
      worker?.postMessage(handfuls[mine])
    }
  }
  const source = import.meta.url.endsWith('.ts')
  for (let n = 0; n < count; n++) {
    const worker = new Worker(new URL(source ? './worker.ts' : './worker.js', import.meta.url), {
      workerData: setting,
      execArgv: source ? ['--conditions=source'] : [],
    })
    worker.on('error', (error) => {
      trouble = error instanceof Error ? error : new Error(String(error))
      wake()
    })
    workers.push(worker)
    idle.push(worker)
  }
  try {
    feed()
    for (; wanted < handfuls.length; wanted++) {
      for (let results = done.get(wanted); ; results = done.get(wanted)) {
        if (trouble) throw trouble
        if (results) {
          done.delete(wanted)
          yield* results
          break
        }
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      feed()
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}
