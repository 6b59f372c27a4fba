import { Temporal } from 'temporal-polyfill'
import type { Decision } from '../decision.ts'
import type { Dialog } from '../dialog.ts'
import { type Effect, isAwaited } from '../effect.ts'
import type { CallInput, DialogEvent } from '../event.ts'
import { type CallLog, equal, type RecordedTurn, recordTurn, replay } from '../replay.ts'
import type { Session } from '../session.ts'
import { start, step } from '../step.ts'
import { randomResult } from './fuzz-effects.ts'
import { randomInput } from './fuzz-events.ts'
import type { Random } from './random.ts'

export type FuzzOptions = {
  readonly input: CallInput
  readonly random: Random
  /** Events to send, at most; a few more are sent after the end of the call. */
  readonly events?: number
  /** Silences after which a call must be over, whatever was said before. */
  readonly patience?: number
}

/** How a random call went: `problem` is null when every promise of the engine held. */
export type FuzzReport = {
  readonly problem: null | { readonly turn: number; readonly what: string }
  readonly log: CallLog
  readonly last: Decision
}

const LARGEST_SESSION = 32_768
const AFTER_THE_END = 3

/**
 * Plays one random call: usual and absurd words, keys, silence, effects that fail, results nobody asked for, events while an
 * effect is out and after the end. Checks that nothing throws, that the caller is never left without an answer, that the
 * session is plain JSON of bearable size, that silence ends the call, and that a replay is exact.
 */
export function fuzzDialog(dialog: Dialog, { input, random, events = 25, patience = 20 }: FuzzOptions): FuzzReport {
  const turns: RecordedTurn[] = []
  const fuzz: Fuzz = {
    dialog,
    random,
    turns,
    out: [],
    clock: Temporal.Instant.from(input.at).epochMilliseconds,
    problem: null,
    decision: start(dialog, input),
  }
  accept(fuzz, null, fuzz.decision)
  for (let sent = 0; sent < events && !fuzz.problem && !fuzz.decision.view.done; sent++) send(fuzz, randomEvent(fuzz))
  for (let asked = 0; asked < patience * 2 && !fuzz.problem && !fuzz.decision.view.done; asked++)
    send(fuzz, nextResult(fuzz) ?? stamp(fuzz, { type: 'silence' }))
  if (!fuzz.problem && !fuzz.decision.view.done)
    fuzz.problem = { turn: turns.length - 1, what: `the call goes on after ${patience} silences` }
  for (let sent = 0; sent < AFTER_THE_END && !fuzz.problem; sent++) send(fuzz, randomEvent(fuzz))
  const log: CallLog = { input, facts: dialog.facts, turns, session: fuzz.decision.session }
  if (!fuzz.problem) {
    const report = replay(dialog, log)
    if (!report.same) fuzz.problem = { turn: report.turn, what: `a replay differs in ${report.what}` }
  }
  return { problem: fuzz.problem, log, last: fuzz.decision }
}

type Fuzz = {
  readonly dialog: Dialog
  readonly random: Random
  readonly turns: RecordedTurn[]
  out: Effect[]
  clock: number
  problem: FuzzReport['problem']
  decision: Decision
}

function send(fuzz: Fuzz, event: DialogEvent): void {
  const { dialog, decision: before } = fuzz
  try {
    const saved: Session = JSON.parse(JSON.stringify(before.session))
    const decision = step(dialog, saved, event)
    fuzz.decision = decision
    accept(fuzz, event, decision)
    if (before.view.done && (decision.say.length > 0 || decision.effects.length > 0))
      fuzz.problem ??= at(fuzz, 'something is said or done after the end')
  } catch (error) {
    fuzz.turns.push({ event, path: before.view.path, say: [], effects: [] })
    fuzz.problem = at(fuzz, `${event.type} throws: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Keeps the turn and checks what every decision promises. */
function accept(fuzz: Fuzz, event: DialogEvent | null, decision: Decision): void {
  fuzz.turns.push(recordTurn(event, decision))
  fuzz.out.push(...decision.effects.filter(isAwaited))
  fuzz.out = fuzz.out.filter((effect) => decision.session.pending.includes(effect.id))
  const { session, say, listen, view, trace } = decision
  const text = JSON.stringify(session)
  if (!equal(JSON.parse(text), session)) fuzz.problem ??= at(fuzz, 'the session is not plain JSON')
  if (text.length > LARGEST_SESSION) fuzz.problem ??= at(fuzz, `the session has ${text.length} characters`)
  if (say.some((spoken) => spoken.text.trim() === '')) fuzz.problem ??= at(fuzz, 'a prompt without words')
  const listening = !view.done && session.pending.length === 0
  if (listening && listen.silenceMs === 0) fuzz.problem ??= at(fuzz, `nobody listens in ${view.path}`)
  if (listening && say.length === 0 && trace.act !== 'IGNORED') fuzz.problem ??= at(fuzz, `the caller is left in silence in ${view.path}`)
}

const at = (fuzz: Fuzz, what: string) => ({ turn: fuzz.turns.length - 1, what })

function randomEvent(fuzz: Fuzz): DialogEvent {
  const dice = fuzz.random()
  // Mostly the world answers before the caller goes on, as it does in real calls.
  if (dice < 0.85 && fuzz.out.length > 0) return nextResult(fuzz) ?? stamp(fuzz, { type: 'silence' })
  if (dice > 0.97) return stamp(fuzz, { type: 'effect_done', effect: '0.99', result: { type: 'transfer' } })
  if (dice > 0.95)
    return stamp(fuzz, {
      type: 'effect_failed',
      effect: fuzz.turns[0]?.effects[0]?.id ?? '',
      failure: { code: 'SYS_001', message: '', retryable: false },
    })
  return stamp(fuzz, randomInput(fuzz.random))
}

function nextResult(fuzz: Fuzz): DialogEvent | undefined {
  const [effect] = fuzz.out
  if (!effect) return undefined
  const result = randomResult(effect, new Temporal.Instant(BigInt(fuzz.clock) * 1_000_000n).toString(), fuzz.random)
  return stamp(
    fuzz,
    result.ok
      ? { type: 'effect_done', effect: effect.id, result: result.value }
      : { type: 'effect_failed', effect: effect.id, failure: result.failure },
  )
}

type Unstamped<E> = E extends unknown ? Omit<E, 'id' | 'at'> : never

function stamp(fuzz: Fuzz, event: Unstamped<DialogEvent>): DialogEvent {
  fuzz.clock += 3_000
  return {
    id: `e${fuzz.turns.length}`,
    at: Temporal.Instant.fromEpochMilliseconds(fuzz.clock).toString({ fractionalSecondDigits: 3 }),
    ...event,
  }
}
