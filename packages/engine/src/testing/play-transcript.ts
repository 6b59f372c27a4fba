import type { Decision } from '../decision.ts'
import type { Dialog } from '../dialog.ts'
import { err, ok } from '../errors.ts'
import type { CallInput } from '../event.ts'
import { type CallLog, type RecordedTurn, recordTurn } from '../replay.ts'
import { start, step } from '../step.ts'
import { callTo } from './call.ts'
import { type Divergence, firstDivergence } from './divergence.ts'
import type { RecordedAnswer, Transcript } from './transcript.ts'
import type { World } from './world.ts'

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
  const { at, from, locale, channel } = transcript
  const call = await callTo(dialog, {
    world: withAnswers(world, transcript.answers),
    at,
    from,
    ...(locale !== null && { locale }),
    ...(channel !== null && { channel }),
    ...(transcript.emergencies && { emergencies: transcript.emergencies }),
  })
  const turns: PlayedTurn[] = [{ line: 0, decisions: call.decisions }]
  for (const line of transcript.lines) {
    if (line.kind !== 'caller') continue
    await call.does(line.input)
    turns.push({ line: line.line, decisions: call.decisions })
  }
  return { input: call.input, turns, recorded: call.log.turns }
}

/** A world that answers with what is written down, the next of each kind of effect, before it is asked itself. */
function withAnswers(world: World, written: readonly RecordedAnswer[]): World {
  const answers = [...written]
  return {
    upcoming: (phone, at) => world.upcoming(phone, at),
    answer(effect, moment) {
      const found = answers.findIndex((answer) => answer.of === effect.type)
      const [recorded] = found < 0 ? [] : answers.splice(found, 1)
      if (recorded?.type === 'effect_done') return ok(recorded.result)
      if (recorded?.type === 'effect_failed') return err(recorded.failure)
      return world.answer(effect, moment)
    },
  }
}
