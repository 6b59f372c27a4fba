import {
  type BusinessFacts,
  type Decision,
  type DialogEvent,
  type Effect,
  type EffectResult,
  isAwaited,
  type Result,
  type Session,
  type Trace,
} from '@callwright/engine'
import type { LogRow, NewJob, NewMessage, SavedDecision } from '../store/calls.ts'
import type { Engine } from './engine.ts'
import type { EffectContext } from './run-effect.ts'
import { runEffect } from './run-effect.ts'

/** An event before it has its place in a call. */
export type EventBody = DialogEvent extends infer Each ? (Each extends DialogEvent ? Omit<Each, 'id' | 'at'> : never) : never

/** Everything one turn came to, not yet saved. */
export type Played = {
  readonly session: Session
  readonly view: Decision['view']
  readonly rows: readonly LogRow[]
  readonly traces: readonly Trace[]
  readonly messages: readonly NewMessage[]
  readonly jobs: readonly NewJob[]
}

export type Player = {
  readonly engine: Engine
  readonly facts: BusinessFacts
  readonly turn: number
  readonly now: () => string
  readonly context: (at: string, decision: Decision) => EffectContext
}

/** A dialog that asks for more than this in one turn goes in circles. */
const MOST_EFFECTS = 25

/** Plays a turn to its end: takes decisions in, runs the effects they ask for, and gives each result back to the dialog. */
export async function play(player: Player, first: { readonly event: DialogEvent | null; readonly decision: Decision }[]): Promise<Played> {
  const steps = [...first]
  const messages: NewMessage[] = []
  const jobs: NewJob[] = []
  const queue: Effect[] = first.flatMap(({ decision }) => decision.effects)
  let last = first.at(-1)?.decision
  if (!last) throw new Error('a turn begins with a decision')
  for (let done = 0; queue.length > 0; done++) {
    if (done >= MOST_EFFECTS) throw new Error('the dialog asks for effects without end')
    const effect = queue.shift()
    if (!effect) break
    const run = await runEffect(effect, player.context(player.now(), last))
    if (run.type === 'kept') {
      messages.push(...run.messages)
      jobs.push(...run.jobs)
    }
    if (run.type !== 'result' || !isAwaited(effect)) continue
    const event = resultEvent(effect.id, run.result, last.session.seq + 1, player.now())
    last = player.engine.step(player.facts, last.session, event)
    steps.push({ event, decision: last })
    queue.push(...last.effects)
  }
  return {
    session: last.session,
    view: last.view,
    rows: steps.map(({ event, decision }) => ({ seq: decision.session.seq, turn: player.turn, event, decision: keep(decision) })),
    traces: steps.map(({ decision }) => decision.trace),
    messages,
    jobs,
  }
}

function resultEvent(effect: string, result: Result<EffectResult>, seq: number, at: string): DialogEvent {
  const base = { id: String(seq), at, effect }
  return result.ok ? { ...base, type: 'effect_done', result: result.value } : { ...base, type: 'effect_failed', failure: result.failure }
}

function keep({ say, listen, effects, view }: Decision): SavedDecision {
  return { say, listen, effects, view }
}
