import type { Decision } from '../decision.ts'
import type { Dialog } from '../dialog.ts'
import type { CallInput } from '../event.ts'
import { type CallLog, replay } from '../replay.ts'
import { ANY_CALLER } from './any-caller.ts'
import { type FuzzCall, type FuzzEvent, type FuzzProblem, fuzzCall } from './fuzz-call.ts'
import { randomResult } from './fuzz-effects.ts'
import { randomInput } from './fuzz-events.ts'
import { pick, type Random } from './random.ts'
import type { AbstractCaller } from './walk/caller.ts'

export type FuzzOptions = {
  readonly input: CallInput
  readonly random: Random
  /** Events to send, at most; a few more are sent after the end of the call. */
  readonly events?: number
  /** Silences after which a call must be over, whatever was said before. */
  readonly patience?: number
  /** What callers of the dialog say and how its effects end: the caller that walks it. Without one, only who they are and what time suits. */
  readonly caller?: AbstractCaller
  /** Further sentences, to be said as they are, mixed and mutilated. */
  readonly lines?: readonly string[]
}

/** How a random call went: `problem` is null when every promise of the engine held. */
export type FuzzReport = {
  readonly problem: FuzzProblem | null
  readonly log: CallLog
  readonly last: Decision
  /** Characters of the largest session. */
  readonly largest: number
}

const AFTER_THE_END = 3

/**
 * Plays one random call: usual and absurd words, keys, silence, effects that fail or answer nonsense, in any order, twice or too
 * late, results nobody asked for, events while an effect is out and after the end. Checks that nothing throws, that the caller is
 * never left without an answer, that the session is plain JSON of bearable size, that silence ends the call, and that a replay is exact.
 */
export function fuzzDialog(dialog: Dialog, { input, random, events = 25, patience = 20, caller, lines }: FuzzOptions): FuzzReport {
  const call = fuzzCall(dialog, input)
  const event = () => randomEvent(call, random, caller, lines)
  for (let sent = 0; sent < events && goesOn(call); sent++) call.send(event())
  wearOut(call, patience, (running) => nextResult(running, random, caller))
  for (let sent = 0; sent < AFTER_THE_END && !call.problem; sent++) call.send(event())
  return checkReplay(dialog, call)
}

/** Plays events again, as far as they still fit: results go to what is waited for then. For making a failing call shorter. */
export function fuzzAgain(dialog: Dialog, input: CallInput, events: readonly FuzzEvent[], patience = 20): FuzzReport {
  const call = fuzzCall(dialog, input)
  for (const event of events) {
    if (call.problem) break
    const isResult = event.type === 'effect_done' || event.type === 'effect_failed'
    const waiting = isResult ? call.out.find(({ type }) => event.type === 'effect_failed' || type === event.result.type) : undefined
    call.send(isResult && waiting ? { ...event, effect: waiting.id } : event)
  }
  wearOut(call, patience, ({ out: [effect] }) => effect && { type: 'effect_failed', effect: effect.id, failure: LOST })
  return checkReplay(dialog, call)
}

const LOST = { code: 'SYS_001', message: '', retryable: false } as const
const goesOn = (call: FuzzCall): boolean => !call.problem && !call.decision.view.done

/** Says nothing until the call is over. */
function wearOut(call: FuzzCall, patience: number, result: (call: FuzzCall) => FuzzEvent | undefined): void {
  for (let asked = 0; asked < patience * 2 && goesOn(call); asked++) call.send(result(call) ?? { type: 'silence' })
  if (goesOn(call)) call.fail(`the call goes on after ${patience} silences`)
}

function checkReplay(dialog: Dialog, call: FuzzCall): FuzzReport {
  const log = call.log()
  const report = call.problem ? undefined : replay(dialog, log)
  const problem = report && !report.same ? { turn: report.turn, what: `a replay differs in ${report.what}` } : call.problem
  return { problem, log, last: call.decision, largest: call.largest }
}

function randomEvent(call: FuzzCall, random: Random, caller: AbstractCaller | undefined, lines: readonly string[] | undefined): FuzzEvent {
  const dice = random()
  // Mostly the world answers before the caller goes on, as it does in real calls.
  if (dice < 0.85 && call.out.length > 0) return nextResult(call, random, caller) ?? { type: 'silence' }
  if (dice > 0.98) return { type: 'effect_done', effect: '0.99', result: { type: 'transfer' } }
  if (dice > 0.97) return { type: 'effect_failed', effect: call.turns[0]?.effects[0]?.id ?? '', failure: LOST }
  if (dice > 0.95) return again(call, random) ?? { type: 'silence' }
  const { answers, phrases } = caller ?? ANY_CALLER
  // An answer to what is asked, so that a random call comes far.
  const sensible = random() < 0.4 ? answers(call.decision) : []
  const answer = sensible[Math.floor(random() * sensible.length)]
  if (answer?.type !== 'heard') return randomInput(random, phrases, lines)
  const { name: _, ...said } = answer
  return said
}

/** A result that came before comes once more. */
function again({ turns }: FuzzCall, random: Random): FuzzEvent | undefined {
  const results = turns.flatMap(({ event }) => (event?.type === 'effect_done' || event?.type === 'effect_failed' ? [event] : []))
  const [first, ...others] = results
  if (!first) return undefined
  const { id: _, at: __, ...result } = pick(random, [first, ...others])
  return result
}

/** What one of the effects that are waited for comes to, mostly the oldest; one of a dialog's own mostly as its caller knows it. */
function nextResult({ out, at }: FuzzCall, random: Random, caller: AbstractCaller | undefined): FuzzEvent | undefined {
  const effect = random() < 0.8 ? out[0] : out[Math.floor(random() * out.length)]
  if (!effect) return undefined
  const ends = effect.type === 'custom' && random() < 0.8 ? (caller?.ends(effect, at) ?? []) : []
  const end = ends[Math.floor(random() * ends.length)]
  if (end) {
    const { name: _, ...how } = end
    return { ...how, effect: effect.id }
  }
  const result = randomResult(effect, at, random)
  return result.ok
    ? { type: 'effect_done', effect: effect.id, result: result.value }
    : { type: 'effect_failed', effect: effect.id, failure: result.failure }
}
