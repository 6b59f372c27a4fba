import {
  type CallInput,
  type CallLog,
  type Decision,
  type DialogEvent,
  type Effect,
  isAwaited,
  type RecordedTurn,
  recordTurn,
  start,
  step,
} from '@callwright/engine'
import type { CallerInput, World } from '@callwright/engine/testing'
import type { Line } from '../dialogs.ts'

/** A call that is under way in the terminal. */
export type Call = {
  /** The last decision. */
  last(): Decision
  /** All decisions since the caller last did something. */
  turn(): readonly Decision[]
  /** Takes in what the caller does; answers all decisions until he is listened to again. */
  take(input: CallerInput): Promise<readonly Decision[]>
  /** The call so far, to be stored. */
  log(): CallLog
}

export type CallOptions = {
  readonly line: Line
  readonly world: World
  /** The next instant, ISO in UTC. */
  readonly now: () => string
  readonly from: string | null
  readonly locale: string | undefined
}

/** Effects in a row before the caller is listened to again. */
const MOST_EFFECTS = 20

/** Starts a call and answers it with its first decisions. */
export async function openCall({ line, world, now, from, locale }: CallOptions): Promise<{ call: Call; greeting: readonly Decision[] }> {
  const at = now()
  const input: CallInput = {
    id: 'chat',
    at,
    ...(locale !== undefined && { locale }),
    channel: 'terminal',
    callerPhone: from,
    upcoming: await world.upcoming(from, at),
  }
  let decision = start(line.dialog, input)
  const turns: RecordedTurn[] = [recordTurn(null, decision)]
  const advance = (event: DialogEvent): Decision => {
    decision = step(line.dialog, decision.session, event)
    turns.push(recordTurn(event, decision))
    return decision
  }
  let turn: readonly Decision[] = []
  const settle = async (first: Decision): Promise<readonly Decision[]> => {
    const decisions = [first]
    const waiting: Effect[] = first.effects.filter(isAwaited)
    for (let effect = waiting.shift(); effect && decisions.length <= MOST_EFFECTS; effect = waiting.shift()) {
      const stamp = { id: `e${turns.length}`, at: now(), effect: effect.id }
      const result = await world.answer(effect, { at: stamp.at, emergency: decision.view.emergency })
      const next = advance(
        result.ok ? { ...stamp, type: 'effect_done', result: result.value } : { ...stamp, type: 'effect_failed', failure: result.failure },
      )
      decisions.push(next)
      waiting.push(...next.effects.filter(isAwaited))
    }
    turn = decisions
    return decisions
  }
  const call: Call = {
    last: () => decision,
    turn: () => turn,
    take: (caller) => settle(advance({ id: `e${turns.length}`, at: now(), ...caller })),
    log: () => ({ input, facts: line.dialog.facts, turns, session: decision.session }),
  }
  return { call, greeting: await settle(decision) }
}
