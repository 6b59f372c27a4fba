import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
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

/** Some of the files, by their number among all handfuls. */
export type ToWorker = { readonly handful: number; readonly files: readonly string[] }
export type FromWorker<Result> = { readonly handful: number; readonly results: readonly Result[] } | { readonly mistake: string }

/** Fewer files are sooner done by this thread than a worker has started. */
const WORTH_A_THREAD = 100
/** Files that are handed to a worker at once. */
const HANDFUL = 16
/** Handfuls that a worker has at a time, so that it has work while this thread is busy with its own. */
const IN_HAND = 2
/** Handfuls that may wait for an earlier one, per thread: memory stays bounded when one call takes long. */
const AHEAD = 8

/** How many workers beside this thread are worth it for so many files. */
export function workersFor(files: number): number {
  return files < WORTH_A_THREAD ? 0 : Math.min(availableParallelism(), Math.ceil(files / WORTH_A_THREAD)) - 1
}

/**
 * Does each file, and yields the results in the order of the files. This thread begins at once, and workers take their share as soon as
 * they have started: most of a short run is over by then.
 */
export async function* inThreads<Result>(
  files: readonly string[],
  workerCount: number,
  setting: WorkerSetting,
  task: (file: string) => Promise<Result>,
): AsyncGenerator<Result> {
  const handfuls = Array.from({ length: Math.ceil(files.length / HANDFUL) }, (_, n) => files.slice(n * HANDFUL, (n + 1) * HANDFUL))
  const done = new Map<number, readonly Result[]>()
  let [next, wanted] = [0, 0]
  let trouble: Error | undefined
  let wake = () => {}
  const take = (): ToWorker | undefined => {
    const some = next < wanted + (workerCount + 1) * AHEAD ? handfuls[next] : undefined
    return some && { handful: next++, files: some }
  }
  const workers = Array.from({ length: workerCount }, () => ({ worker: startWorker(setting), inHand: 0 }))
  const feed = () => {
    for (const each of workers) {
      for (let work = each.inHand < IN_HAND ? take() : undefined; work; work = each.inHand < IN_HAND ? take() : undefined) {
        each.inHand += 1
        each.worker.postMessage(work)
      }
    }
  }
  for (const each of workers) {
    each.worker.on('message', (message: FromWorker<Result>) => {
      each.inHand -= 1
      if ('mistake' in message) trouble = new Error(message.mistake)
      else done.set(message.handful, message.results)
      feed()
      wake()
    })
    each.worker.on('error', (error) => {
      trouble = error instanceof Error ? error : new Error(String(error))
      wake()
    })
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
        const mine = take()
        if (mine) {
          const ours: Result[] = []
          for (const file of mine.files) ours.push(await task(file))
          done.set(mine.handful, ours)
          // What the workers have sent meanwhile is taken in.
          await setImmediate()
        } else {
          await new Promise<void>((resolve) => {
            wake = resolve
          })
        }
      }
      feed()
    }
  } finally {
    await Promise.all(workers.map(({ worker }) => worker.terminate()))
  }
}

function startWorker(setting: WorkerSetting): Worker {
  const source = import.meta.url.endsWith('.ts')
  return new Worker(new URL(source ? './worker.ts' : './worker.js', import.meta.url), {
    workerData: setting,
    execArgv: source ? ['--conditions=source'] : [],
  })
}
