import { type CallLog, replay, tradesIntake } from '@callwright/engine'
import { figuresOf } from '../measure/figures.ts'
import { interleave } from '../measure/interleave.ts'
import type { Progress, Section } from '../measure/section.ts'
import { referenceBusiness } from '../script.ts'
import { recordedCalls } from './recorded-calls.ts'

const CALLS = 300
const WARM_UPS = 3
const ROUNDS = 9
const TARGET = 5_000

/** Recorded turns a second that `replay` runs again and compares. */
export async function replaySection(progress: Progress): Promise<Section> {
  const dialog = tradesIntake(referenceBusiness())
  // As a store gives them back: through JSON text.
  const logs: CallLog[] = JSON.parse(JSON.stringify(recordedCalls(dialog, CALLS)))
  const turns = logs.reduce((sum, log) => sum + log.turns.length, 0)
  progress(`${WARM_UPS} rounds to warm up, ${ROUNDS} that count, ${CALLS} calls with ${turns} turns each`)
  const round = async () => {
    const durations: number[] = []
    const began = performance.now()
    for (const log of logs) {
      const at = performance.now()
      const report = replay(dialog, log)
      if (!report.same) throw new Error(`call ${log.input.id} went differently at turn ${report.turn}: ${report.what}`)
      const each = (performance.now() - at) / log.turns.length
      for (const _ of log.turns) durations.push(each)
    }
    return figuresOf(durations, (performance.now() - began) / 1_000)
  }
  const [figures] = await interleave([{ name: 'replay', round }], { warmUps: WARM_UPS, rounds: ROUNDS })
  const rate = figures?.perSecond ?? 0
  return {
    id: 'replay',
    title: 'Replay: stored calls run again on the engine, every word and effect compared',
    conditions: [
      `One process, one thread. Median of ${ROUNDS} rounds over ${CALLS} calls: bookings, mistakes, questions, keys, silence, messages.`,
      'A recorded turn is one stored event: the greeting, what the caller said or keyed, or what an effect brought back.',
    ],
    columns: ['', 'calls', 'recorded turns', 'turns/s'],
    rows: [['replay(dialog, log)', CALLS, turns, rate]],
    targets: [{ what: 'recorded turns a second', wanted: '>= 5,000', measured: rate, unit: 'turns/s', met: rate >= TARGET }],
  }
}
