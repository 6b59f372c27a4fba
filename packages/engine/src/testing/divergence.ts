import type { Decision, Trace } from '../decision.ts'
import { describeEffect } from './describe-effect.ts'
import { describeTrace } from './describe-trace.ts'
import type { PlayedTurn } from './play-transcript.ts'
import type { Transcript, TranscriptLine } from './transcript.ts'
import { diffWords, saysTheSame } from './words.ts'

/** The first thing that went differently from what is written down. */
export type Divergence = {
  /** The line of the file that does not hold, or the last one before what is missing there; 0 where there is no file. */
  readonly line: number
  /** Which of the caller's turns, from 0, the greeting. */
  readonly turn: number
  readonly what: 'agent' | 'state' | 'effect' | 'outcome'
  readonly expected: string
  readonly got: string
  /** Why the dialog did what it did, turn by turn. */
  readonly traces: readonly Trace[]
}

/** Compares what is written between two lines of the caller with what was decided there. */
export function firstDivergence(transcript: Transcript, turns: readonly PlayedTurn[]): Divergence | null {
  const written = linesByTurn(transcript.lines)
  const strict = transcript.record !== null
  for (const [turn, { line, decisions }] of turns.entries()) {
    const found = compareTurn(written[turn] ?? [], decisions, strict)
    if (found) return { turn, line: found.line || line, traces: decisions.map((decision) => decision.trace), ...found.difference }
  }
  return null
}

/** A divergence for people: where, what was expected, what came, and why. */
export function describeDivergence({ line, turn, what, expected, got, traces }: Divergence): string[] {
  return [
    `${line > 0 ? `line ${line}, ` : ''}turn ${turn}: ${TITLES[what]}`,
    `  expected  ${expected}`,
    `  got       ${got}`,
    ...(what === 'agent' && expected && got && !expected.includes('…') ? [`  differ    ${diffWords(expected, got)}`] : []),
    ...traces.flatMap(describeTrace).map((why) => `  | ${why}`),
  ]
}

const TITLES: Readonly<Record<Divergence['what'], string>> = {
  agent: 'the agent says something else',
  state: 'the dialog is in another state',
  effect: 'another effect is asked for',
  outcome: 'the call comes to another end',
}

type Difference = Pick<Divergence, 'what' | 'expected' | 'got'>
type Found = { readonly line: number; readonly difference: Difference }

function linesByTurn(lines: readonly TranscriptLine[]): TranscriptLine[][] {
  const turns: TranscriptLine[][] = [[]]
  for (const line of lines) {
    if (line.kind === 'caller') turns.push([])
    else turns.at(-1)?.push(line)
  }
  return turns
}

function compareTurn(lines: readonly TranscriptLine[], decisions: readonly Decision[], strict: boolean): Found | null {
  return (
    compareWords(
      lines.filter((line) => line.kind === 'agent'),
      decisions,
      strict,
    ) ??
    compareEffects(
      lines.filter((line) => line.kind === 'effect'),
      decisions,
      strict,
    ) ??
    compareOutcome(
      lines.filter((line) => line.kind === 'outcome'),
      decisions,
    )
  )
}

type AgentLine = Extract<TranscriptLine, { kind: 'agent' }>

function compareWords(lines: readonly AgentLine[], decisions: readonly Decision[], strict: boolean): Found | null {
  if (lines.length === 0 && !strict) return null
  const spoken = decisions.filter((decision) => decision.say.length > 0).map((decision) => ({ said: textOf(decision), decision }))
  const last = decisions.at(-1)
  // One line for a turn that was spoken in several parts: the caller hears it as one.
  const parts =
    lines.length === 1 && spoken.length !== 1 && last ? [{ said: spoken.map(({ said }) => said).join(' '), decision: last }] : spoken
  for (const [at, line] of lines.entries()) {
    const part = parts[at]
    if (!part) return { line: line.line, difference: { what: 'agent', expected: line.text, got: '(nothing more)' } }
    if (!saysTheSame(line.text, part.said))
      return { line: line.line, difference: { what: 'agent', expected: line.text, got: part.said || '(nothing)' } }
    const { state, path } = part.decision.view
    if (line.state !== null && line.state !== state && line.state !== path) {
      return { line: line.line, difference: { what: 'state', expected: line.state, got: path } }
    }
  }
  const extra = parts[lines.length]
  return extra ? { line: lines.at(-1)?.line ?? 0, difference: { what: 'agent', expected: '(nothing more)', got: extra.said } } : null
}

function textOf(decision: Decision): string {
  return decision.say.map((spoken) => spoken.text).join(' ')
}

function compareEffects(
  lines: readonly Extract<TranscriptLine, { kind: 'effect' }>[],
  decisions: readonly Decision[],
  strict: boolean,
): Found | null {
  const effects = decisions.flatMap((decision) => decision.effects)
  const asked = effects.map(describeEffect)
  let from = 0
  for (const { line, words } of lines) {
    if (words === 'none') {
      if (effects.length === 0) continue
      return { line, difference: { what: 'effect', expected: 'none', got: asked.join('; ') } }
    }
    const found = asked.findIndex((effect, at) => at >= from && (strict ? effect === words : mentions(effect, words)))
    if (found < 0 || (strict && found !== from))
      return { line, difference: { what: 'effect', expected: words, got: asked.slice(from).join('; ') || 'none' } }
    from = found + 1
  }
  if (!strict || from === asked.length) return null
  return { line: lines.at(-1)?.line ?? 0, difference: { what: 'effect', expected: 'no more effects', got: asked.slice(from).join('; ') } }
}

/** True where the type is the same and every word of the line occurs. */
function mentions(effect: string, words: string): boolean {
  const [type = '', ...rest] = words
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
  const described = effect.toLowerCase()
  return (described === type || described.startsWith(`${type} `)) && rest.every((word) => described.includes(word))
}

function compareOutcome(lines: readonly Extract<TranscriptLine, { kind: 'outcome' }>[], decisions: readonly Decision[]): Found | null {
  const outcome = decisions.at(-1)?.view.outcome ?? 'none'
  const wrong = lines.find((line) => line.outcome !== outcome)
  return wrong ? { line: wrong.line, difference: { what: 'outcome', expected: wrong.outcome, got: outcome } } : null
}
