import { readFileSync } from 'node:fs'
import { type RecordedTurn, recordTurn, replay } from '@callwright/engine'
import {
  describeDivergence,
  describeEffect,
  describeTrace,
  diffWords,
  parseTranscript,
  playTranscript,
  printTranscript,
  transcriptOf,
} from '@callwright/engine/testing'
import { calendarWorld } from '../calendar-world.ts'
import { type FindLine, lineFinder } from '../dialogs.ts'
import { firstDifference } from './first-difference.ts'
import { readLog, type StoredCall } from './read-log.ts'

/** How the replay of one file went. */
export type Replayed =
  | ({ readonly type: 'same' } & Played)
  | ({ readonly type: 'diverged'; readonly why: readonly string[] } & Played)
  | { readonly type: 'unreadable'; readonly mistakes: readonly { readonly line: number; readonly reason: string }[] }

/** `now`: a transcript of how the call goes on today's code, where it was a transcript that was played. */
type Played = { readonly turns: number; readonly ms: number; readonly now: string | null }

/** Plays one file again: a stored log (JSON), or a transcript. */
export async function replayFile(file: string, findLine: FindLine): Promise<Replayed> {
  let text: string
  try {
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    return unreadable(1, error instanceof Error ? error.message : String(error))
  }
  try {
    return await replayText(file, text, findLine)
  } catch (error) {
    // A dialog promises never to throw: that it did is the worst of divergences, and the other files are still played.
    return {
      type: 'diverged',
      turns: 0,
      ms: 0,
      now: null,
      why: [`the dialog throws: ${error instanceof Error ? error.message : String(error)}`],
    }
  }
}

async function replayText(file: string, text: string, findLine: FindLine): Promise<Replayed> {
  return file.endsWith('.json') || text.trimStart().startsWith('{') ? replayLog(text, findLine) : replayTranscript(text, findLine)
}

const unreadable = (line: number, reason: string): Replayed => ({ type: 'unreadable', mistakes: [{ line, reason }] })

async function replayTranscript(text: string, findLine: FindLine): Promise<Replayed> {
  const parsed = parseTranscript(text)
  if (!parsed.ok) return { type: 'unreadable', mistakes: parsed.mistakes }
  const { transcript } = parsed
  const line = findLine(transcript.business)
  const lineOf = (key: string) => text.split('\n').findIndex((each) => each.startsWith(`${key}:`)) + 1
  if (typeof line === 'string') return unreadable(lineOf('business'), line)
  const world = await calendarWorld(line.facts, transcript.visits)
  if (!world.ok) return unreadable(lineOf('visit'), world.failure.message)
  const began = performance.now()
  const { turns, divergence, log, last } = await playTranscript(line.dialog, transcript, world.value)
  const ms = performance.now() - began
  const { lines } = transcriptOf(log, { outcome: last.view.outcome })
  const played = { turns, ms, now: printTranscript({ ...transcript, lines, record: null }) }
  return divergence ? { type: 'diverged', ...played, why: describeDivergence(divergence) } : { type: 'same', ...played }
}

function replayLog(text: string, findLine: FindLine): Replayed {
  const read = readLog(text)
  if (!read.ok) return unreadable(read.line, read.reason)
  const { log, facts } = read.call
  const line = facts ? lineFinder([facts])(log.facts) : findLine(log.facts)
  if (typeof line === 'string') return unreadable(1, line)
  const began = performance.now()
  const report = replay(line.dialog, log)
  const ms = performance.now() - began
  const played = { turns: log.turns.length, ms, now: null }
  return report.same ? { type: 'same', ...played } : { type: 'diverged', ...played, why: explain(report, read.call) }
}

type Diverged = Extract<ReturnType<typeof replay>, { same: false }>

function explain(report: Diverged, { log }: StoredCall): string[] {
  const recorded = log.turns[report.turn]
  const now = recordTurn(null, report.decision)
  const [before, after] =
    report.what === 'session' ? firstDifference(report.recorded, report.now) : [shown(recorded, report.what), shown(now, report.what)]
  return [
    `turn ${report.turn}: ${report.what} ${report.what === 'effects' ? 'are' : 'is'} another than was recorded`,
    `  recorded  ${before}`,
    `  now       ${after}`,
    ...(report.what === 'say' ? [`  differ    ${diffWords(before, after)}`] : []),
    ...(recorded ? recordedTrace(recorded).map((why) => `  < ${why}`) : []),
    ...describeTrace(report.decision.trace).map((why) => `  > ${why}`),
  ]
}

function shown(turn: RecordedTurn | undefined, what: 'path' | 'say' | 'effects'): string {
  if (!turn) return '(nothing)'
  if (what === 'path') return turn.path
  const parts = what === 'say' ? turn.say.map(({ text }) => text) : turn.effects.map(describeEffect)
  return parts.join(what === 'say' ? ' ' : '; ') || '(none)'
}

/** What was said then, for logs that keep why. */
function recordedTrace(turn: RecordedTurn): string[] {
  const trace = 'trace' in turn ? turn.trace : undefined
  if (typeof trace !== 'object' || trace === null) return [`${turn.event?.type ?? 'start'}: ${turn.path} (the log holds no trace)`]
  return Object.entries(trace).map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
}
