import { fuzzDialog, printTranscript, seededRandom, seedOf, shrinkFuzz, transcriptOf } from '@callwright/engine/testing'
import { fuzzTargets } from './dialogs.ts'
import { knownLines } from './lines.ts'

/** What a worker is to play: calls whose number, counted from 0, is `first`, `first + step`, and so on. */
export type FuzzTask = {
  readonly seed: number
  readonly first: number
  readonly step: number
  readonly events: number
  readonly call?: number | undefined
}

/** What a worker tells: how far it is, or the call that went wrong. */
export type FuzzNews =
  | {
      readonly type: 'progress' | 'done'
      readonly calls: number
      readonly events: number
      readonly largest: number
      readonly longest: number
    }
  | {
      readonly type: 'failed'
      readonly call: number
      readonly target: string
      readonly what: string
      readonly turn: number
      readonly transcript: string
    }

const TELL_EVERY = 200

/** Plays random calls until so many events have gone in, or a promise is broken. */
export function runFuzz({ seed, first, step, events, call: only }: FuzzTask, tell: (news: FuzzNews) => void): void {
  const targets = fuzzTargets()
  const lines = knownLines()
  const so = { calls: 0, events: 0, largest: 0, longest: 0 }
  for (let call = only ?? first; so.events < events; call += step) {
    const target = targets[call % targets.length]
    if (!target) throw new Error('there is no dialog')
    const { name, dialog, caller, input } = target
    const begin = { id: `fuzz-${call}`, ...input }
    const report = fuzzDialog(dialog, {
      input: begin,
      random: seededRandom(seedOf(seed, call)),
      caller,
      lines,
      events: call % 10 === 0 ? 130 : 25,
    })
    so.calls += 1
    so.events += report.log.turns.length
    so.largest = Math.max(so.largest, report.largest)
    so.longest = Math.max(so.longest, report.log.turns.length)
    if (report.problem) {
      const short = shrinkFuzz(dialog, begin, report)
      const { turn, what } = short.problem ?? report.problem
      const title = `Call ${call} of seed ${seed}: ${what}`
      tell({ type: 'failed', call, target: name, what, turn, transcript: printTranscript(transcriptOf(short.log, { title })) })
      return
    }
    if (only !== undefined) break
    if (so.calls % TELL_EVERY === 0) tell({ type: 'progress', ...so })
  }
  tell({ type: 'done', ...so })
}
