import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { whatIf } from '@callwright/cli'
import { type CallLog, replay, tradesIntake } from '@callwright/engine'
import { type Figures, figuresOf } from '../measure/figures.ts'
import { interleave } from '../measure/interleave.ts'
import type { Progress, Section } from '../measure/section.ts'
import { referenceBusiness } from '../script.ts'
import { recordedCalls } from './recorded-calls.ts'

const CALLS = 5_000
const WARM_UPS = 1
const ROUNDS = 3
const TARGET = 10_000

/** Recorded turns a second: `replay` alone, and the command with reading the files and comparing, on one thread and on all. */
export async function replaySection(progress: Progress): Promise<Section> {
  const dialog = tradesIntake(referenceBusiness())
  // As a store gives them back: through JSON text.
  const texts = recordedCalls(dialog, CALLS).map((log) => JSON.stringify(log))
  const logs: CallLog[] = texts.map((text) => JSON.parse(text))
  const turns = logs.reduce((sum, log) => sum + log.turns.length, 0)
  const threads = availableParallelism()
  const folder = mkdtempSync(join(tmpdir(), 'callwright-bench-'))
  try {
    const files = writeCalls(join(folder, 'calls'), texts)
    progress(`${WARM_UPS} round to warm up, ${ROUNDS} that count, ${CALLS} calls with ${turns} turns each`)
    const command = (workers: number) => async () => {
      const report = await whatIf({ files, given: [], against: { label: '', entry: null }, showNumbers: false, most: 1, workers })
      if (report.differ + report.unread > 0) throw new Error(`${report.differ} calls went differently, ${report.unread} were not read`)
    }
    const contestants = [
      { name: 'replay(dialog, log), one thread', run: async () => replayAll(dialog, logs) },
      { name: 'callwright replay --against, one thread', run: command(0) },
      { name: `callwright replay --against, ${threads} threads`, run: command(threads) },
    ].map(({ name, run }) => timed(name, turns, run))
    const figures = await interleave(contestants, { warmUps: WARM_UPS, rounds: ROUNDS })
    const best = figures.at(-1)?.perSecond ?? 0
    return {
      id: 'replay',
      title: 'Replay: stored calls run again on the engine, every word and effect compared',
      conditions: [
        `Median of ${ROUNDS} interleaved rounds over ${CALLS} calls: bookings, mistakes, questions, keys, silence, messages.`,
        'A recorded turn is one stored event: the greeting, what the caller said or keyed, or what an effect brought back.',
        'The command reads one file a call, checks it, plays and compares it; its threads are started anew in each round.',
        'CPU is that of all threads of the process: it tells what a turn costs where the machine has other work too.',
      ],
      columns: ['', 'calls', 'recorded turns', 'turns/s', 'CPU µs a turn'],
      rows: contestants.map(({ name, cpu }, n) => [name, CALLS, turns, figures[n]?.perSecond ?? 0, median(cpu.slice(WARM_UPS))]),
      targets: [{ what: 'recorded turns a second', wanted: '>= 10,000', measured: best, unit: 'turns/s', met: best >= TARGET }],
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function writeCalls(folder: string, texts: readonly string[]): string[] {
  mkdirSync(folder)
  return texts.map((text, n) => {
    const file = join(folder, `call-${String(n).padStart(5, '0')}.json`)
    writeFileSync(file, text)
    return file
  })
}

function replayAll(dialog: Parameters<typeof replay>[0], logs: readonly CallLog[]): void {
  for (const log of logs) {
    const report = replay(dialog, log)
    if (!report.same) throw new Error(`call ${log.input.id} went differently at turn ${report.turn}: ${report.what}`)
  }
}

/** A contestant whose rounds are timed as a whole, with the CPU time of each turn in microseconds. */
function timed(name: string, turns: number, run: () => Promise<void>): { name: string; cpu: number[]; round(): Promise<Figures> } {
  const cpu: number[] = []
  return {
    name,
    cpu,
    async round() {
      const [before, began] = [process.cpuUsage(), performance.now()]
      await run()
      const [ms, { user, system }] = [performance.now() - began, process.cpuUsage(before)]
      cpu.push((user + system) / turns)
      return { ...figuresOf([ms / turns], ms / 1_000), turns, perSecond: (turns / ms) * 1_000 }
    },
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
}
