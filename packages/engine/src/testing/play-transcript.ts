import { Temporal } from 'temporal-polyfill'
import type { Decision } from '../decision.ts'
import type { Dialog } from '../dialog.ts'
import { type Effect, isAwaited } from '../effect.ts'
import type { CallInput, DialogEvent } from '../event.ts'
import { type CallLog, type RecordedTurn, recordTurn } from '../replay.ts'
import { start, step } from '../step.ts'
import { type Divergence, firstDivergence } from './divergence.ts'
import type { RecordedAnswer, Transcript } from './transcript.ts'
import type { Moment, World } from './world.ts'

/** How a transcript went when it was played. */
export type PlayReport = {
  readonly same: boolean
  /** Events taken in, the start included. */
  readonly turns: number
  readonly divergence: Divergence | null
  readonly last: Decision
  /** The call as it went now, ready to be stored or replayed. */
  readonly log: CallLog
}

/** What the caller did, and all that was decided until he is listened to again; `line` is where it stands, 0 for the greeting. */
export type PlayedTurn = { readonly line: number; readonly decisions: readonly Decision[] }

/** Time between two things that the caller does, and between an effect and its result. */
const CALLER_MS = 6_000
const EFFECT_MS = 200
/** Effects in a row before the caller speaks again; a dialog that asks more is going round in circles. */
const MOST_EFFECTS = 20

/**
 * Plays a transcript on a dialog: a saved call with its own events, one written by hand with a steady clock. Effects that are
 * waited for are answered by the transcript's own `result:` lines, then by the world. Compares what is said, the states, the
 * effects and the outcome with what is written down, and reports the first difference.
 */
export async function playTranscript(dialog: Dialog, transcript: Transcript, world: World): Promise<PlayReport> {
  const { input, turns, recorded } = transcript.record
    ? playRecord(dialog, transcript.record, callerLines(transcript))
    : await playByHand(dialog, transcript, world)
  const last = turns.at(-1)?.decisions.at(-1) ?? start(dialog, input)
  const divergence = firstDivergence(transcript, turns)
  const log: CallLog = { input, facts: dialog.facts, turns: recorded, session: last.session }
  return { same: divergence === null, turns: recorded.length, divergence, last, log }
}

type Played = { readonly input: CallInput; readonly turns: readonly PlayedTurn[]; readonly recorded: readonly RecordedTurn[] }

const callerLines = (transcript: Transcript) => transcript.lines.flatMap((line) => (line.kind === 'caller' ? [line.line] : []))

function playRecord(dialog: Dialog, { input, events }: NonNullable<Transcript['record']>, lines: readonly number[]): Played {
  let decision = start(dialog, input)
  const turns: { line: number; decisions: Decision[] }[] = [{ line: 0, decisions: [decision] }]
  const recorded = [recordTurn(null, decision)]
  for (const event of events) {
    decision = step(dialog, decision.session, event)
    recorded.push(recordTurn(event, decision))
    if ('effect' in event) turns.at(-1)?.decisions.push(decision)
    else turns.push({ line: lines[turns.length - 1] ?? 0, decisions: [decision] })
  }
  return { input, turns, recorded }
}

async function playByHand(dialog: Dialog, transcript: Transcript, world: World): Promise<Played> {
  let clock = Temporal.Instant.from(transcript.at).epochMilliseconds
  const now = () => Temporal.Instant.fromEpochMilliseconds(clock).toString({ fractionalSecondDigits: 3 })
  const answers = [...transcript.answers]
  const input: CallInput = {
    id: 'call',
    at: now(),
    ...(transcript.locale !== null && { locale: transcript.locale }),
    channel: transcript.channel ?? 'test',
    callerPhone: transcript.from,
    upcoming: await world.upcoming(transcript.from, now()),
  }
  let decision = start(dialog, input)
  const recorded = [recordTurn(null, decision)]
  const take = (event: DialogEvent): Decision => {
    decision = step(dialog, decision.session, event)
    recorded.push(recordTurn(event, decision))
    return decision
  }
  const settle = async (first: Decision): Promise<Decision[]> => {
    const decisions = [first]
    const waiting: Effect[] = first.effects.filter(isAwaited)
    for (let effect = waiting.shift(); effect && decisions.length <= MOST_EFFECTS; effect = waiting.shift()) {
      clock += EFFECT_MS
      const next = take({
        id: `e${recorded.length}`,
        at: now(),
        effect: effect.id,
        ...(await answerTo(effect, answers, world, { at: now(), emergency: decision.view.emergency })),
      })
      decisions.push(next)
      waiting.push(...next.effects.filter(isAwaited))
    }
    return decisions
  }
  const turns: PlayedTurn[] = [{ line: 0, decisions: await settle(decision) }]
  for (const line of transcript.lines) {
    if (line.kind !== 'caller') continue
    clock += CALLER_MS
    turns.push({ line: line.line, decisions: await settle(take({ id: `e${recorded.length}`, at: now(), ...line.input })) })
  }
  return { input, turns, recorded }
}

type Answer =
  | Pick<Extract<DialogEvent, { type: 'effect_done' }>, 'type' | 'result'>
  | Pick<Extract<DialogEvent, { type: 'effect_failed' }>, 'type' | 'failure'>

/** The next recorded answer to an effect of this type, else the world's. */
async function answerTo(effect: Effect, answers: RecordedAnswer[], world: World, moment: Moment): Promise<Answer> {
  const found = answers.findIndex((answer) => answer.of === effect.type)
  const [recorded] = found < 0 ? [] : answers.splice(found, 1)
  if (recorded?.type === 'effect_done') return { type: 'effect_done', result: recorded.result }
  if (recorded?.type === 'effect_failed') return { type: 'effect_failed', failure: recorded.failure }
  const result = await world.answer(effect, moment)
  return result.ok ? { type: 'effect_done', result: result.value } : { type: 'effect_failed', failure: result.failure }
}
