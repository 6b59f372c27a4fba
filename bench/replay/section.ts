import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { whatIf } from '@callwright/cli'
import { type CallLog, replay, tradesIntake } from '@callwright/engine'
import { type Figures, figuresOf } from '../measure/figures.ts'
import { type Contestant, interleave } from '../measure/interleave.ts'
import type { Progress, Section } from '../measure/section.ts'
import { referenceBusiness } from '../script.ts'
import { recordedCalls } from './recorded-calls.ts'

const CALLS = 8_000
/** What this process plays itself, a part of all: once warmed up, one call costs what another does. */
const CALLS_HERE = 1_500
const WARM_UPS = 1
const ROUNDS = 3
const TARGET = 10_000

/** Recorded turns a second: `replay` alone, what the command does on one thread of this process, and the command as it is run. */
export async function replaySection(progress: Progress): Promise<Section> {
  const dialog = tradesIntake(referenceBusiness())
  // As a store gives them back: through JSON text.
  const texts = recordedCalls(dialog, CALLS).map((log) => JSON.stringify(log))
  const logs: CallLog[] = texts.slice(0, CALLS_HERE).map((text) => JSON.parse(text))
  const turns = logs.reduce((sum, log) => sum + log.turns.length, 0)
  const folder = mkdtempSync(join(tmpdir(), 'callwright-bench-'))
  try {
    const files = writeCalls(folder, texts)
    progress(`${WARM_UPS} round to warm up, ${ROUNDS} that count, ${CALLS} calls; in this process ${CALLS_HERE} with ${turns} turns`)
    const here = [
      timed('replay(dialog, log), one thread', turns, async () => replayAll(dialog, logs)),
      timed('callwright replay --against, one thread', turns, () => compareAll(files.slice(0, CALLS_HERE))),
    ]
    const command = theCommand(`callwright replay --against, as run, ${availableParallelism()} CPUs`, folder)
    const [alone, oneThread, asRun] = await interleave([...here, command], { warmUps: WARM_UPS, rounds: ROUNDS })
    if (!alone || !oneThread || !asRun) throw new Error('a contestant is missing')
    const cpu = here.map((each) => median(each.cpu.slice(WARM_UPS)))
    return {
      id: 'replay',
      title: 'Replay: stored calls run again on the engine, every word and effect compared',
      conditions: [
        `Median of ${ROUNDS} interleaved rounds: bookings, mistakes, questions, keys, silence, messages.`,
        'A recorded turn is one stored event: the greeting, what the caller said or keyed, or what an effect brought back.',
        'The command reads one file a call, checks it, plays and compares it.',
        'As run: a new process for each round, with the rate that the command itself prints; its threads load and warm up within it.',
        'CPU is that of all threads of the process: it tells what a turn costs where the machine has other work too.',
      ],
      columns: ['', 'calls', 'recorded turns', 'turns/s', 'CPU µs a turn'],
      rows: [
        [here[0]?.name ?? '', CALLS_HERE, turns, alone.perSecond, cpu[0] ?? Number.NaN],
        [here[1]?.name ?? '', CALLS_HERE, turns, oneThread.perSecond, cpu[1] ?? Number.NaN],
        [command.name, CALLS, asRun.turns, asRun.perSecond, ''],
      ],
      targets: [
        {
          what: 'recorded turns a second',
          wanted: '>= 10,000',
          measured: asRun.perSecond,
          unit: 'turns/s',
          met: asRun.perSecond >= TARGET,
        },
      ],
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function writeCalls(folder: string, texts: readonly string[]): string[] {
  mkdirSync(folder, { recursive: true })
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

async function compareAll(files: readonly string[]): Promise<void> {
  const report = await whatIf({ files, given: [], against: { label: '', entry: null }, showNumbers: false, most: 1, workers: 0 })
  if (report.differ + report.unread > 0) throw new Error(`${report.differ} calls went differently, ${report.unread} were not read`)
}

/** The command in a process of its own; the figures are those that it tells of itself. */
function theCommand(name: string, folder: string): Contestant {
  const bin = fileURLToPath(new URL('../bin/callwright.mjs', import.meta.resolve('@callwright/cli')))
  return {
    name,
    async round() {
      const { stdout } = await promisify(execFile)(process.execPath, [bin, 'replay', '--json', '--against', folder])
      const summary: { turns: number; differ: number; unread: number; ms: number } = JSON.parse(stdout.trim())
      if (summary.differ + summary.unread > 0) throw new Error(`${summary.differ} calls went differently, ${summary.unread} were not read`)
      return { ...figuresOf([summary.ms / summary.turns], summary.ms / 1_000), ...rate(summary.turns, summary.ms) }
    },
  }
}

/** A contestant whose rounds are timed as a whole, with the CPU time of each turn in microseconds. */
function timed(name: string, turns: number, run: () => Promise<void>): Contestant & { readonly cpu: number[] } {
  const cpu: number[] = []
  return {
    name,
    cpu,
    async round() {
      const [before, began] = [process.cpuUsage(), performance.now()]
      await run()
      const [ms, { user, system }] = [performance.now() - began, process.cpuUsage(before)]
      cpu.push((user + system) / turns)
      return { ...figuresOf([ms / turns], ms / 1_000), ...rate(turns, ms) }
    },
  }
}

const rate = (turns: number, ms: number): Pick<Figures, 'turns' | 'perSecond'> => ({ turns, perSecond: (turns / ms) * 1_000 })

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
}
