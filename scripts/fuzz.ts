import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import type { FuzzNews, FuzzTask } from './fuzz/run.ts'

const USAGE = `Usage: npm run fuzz -- [options]

Plays random and hostile calls over all dialogs, in every language. Nothing may throw, every event is answered, every call ends, replays
identically and keeps its session under 32 KB; no placeholder is read out. A call that breaks a promise is made as short as it can be,
written down as a transcript, and the exit code is 1.

  --events N       events in all, 1,000,000 by default
  --seed N         which calls, 1 by default
  --workers N      threads, one for each core by default
  --call N         only the N-th call of the seed
  --out FILE       where the transcript of a failing call goes, fuzz-failure.call by default
`

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: String(availableParallelism()) },
    call: { type: 'string' },
    out: { type: 'string', default: 'fuzz-failure.call' },
    help: { type: 'boolean', short: 'h', default: false },
  },
})

/** How often progress is printed, in ms. */
const PROGRESS_MS = 10_000

if (values.help) console.log(USAGE)
else process.exitCode = (await fuzz()) ? 0 : 1

/** True when every promise held. */
async function fuzz(): Promise<boolean> {
  const workers = values.call === undefined ? Math.max(1, Number(values.workers)) : 1
  const events = Number(values.events)
  const seed = Number(values.seed)
  console.log(`Seed ${seed}, ${count(events)} events, ${workers} threads`)
  const began = performance.now()
  const progress = new Map<number, Extract<FuzzNews, { type: 'progress' | 'done' }>>()
  const timer = setInterval(() => console.log(summary([...progress.values()], began)), PROGRESS_MS)
  const running: Worker[] = []
  let failed: Extract<FuzzNews, { type: 'failed' }> | undefined
  await Promise.all(
    Array.from({ length: workers }, (_, first) => {
      const task: FuzzTask = {
        seed,
        first,
        step: workers,
        events: Math.ceil(events / workers),
        call: values.call === undefined ? undefined : Number(values.call),
      }
      const worker = new Worker(new URL('./fuzz/worker.ts', import.meta.url), { workerData: task, execArgv: ['--conditions=source'] })
      running.push(worker)
      return new Promise<void>((resolve, reject) => {
        worker.on('message', (news: FuzzNews) => {
          if (news.type !== 'failed') return void progress.set(first, news)
          failed ??= news
          for (const each of running) void each.terminate()
        })
        worker.on('error', reject)
        worker.on('exit', () => resolve())
      })
    }),
  ).finally(() => clearInterval(timer))
  if (failed) {
    writeFileSync(values.out, failed.transcript)
    console.error(
      `\nCall ${failed.call} (${failed.target}) breaks a promise on turn ${failed.turn}: ${failed.what}\n\n${failed.transcript}`,
    )
    console.error(
      `Written to ${values.out}; play it with npx callwright replay ${values.out}, the whole call with npm run fuzz -- --seed ${seed} --call ${failed.call}`,
    )
    return false
  }
  console.log(`${summary([...progress.values()], began)}. No promise was broken.`)
  return true
}

function summary(
  workers: readonly { readonly calls: number; readonly events: number; readonly largest: number; readonly longest: number }[],
  began: number,
): string {
  const events = workers.reduce((sum, worker) => sum + worker.events, 0)
  const calls = workers.reduce((sum, worker) => sum + worker.calls, 0)
  const seconds = (performance.now() - began) / 1000
  const largest = Math.max(0, ...workers.map((worker) => worker.largest))
  const longest = Math.max(0, ...workers.map((worker) => worker.longest))
  return `${count(events)} events in ${count(calls)} calls, ${count(Math.round(events / seconds))} a second; largest session ${count(largest)} bytes, longest call ${longest} events`
}

function count(number: number): string {
  return number.toLocaleString('en-US')
}
