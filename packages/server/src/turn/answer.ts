import type { CallView, DialogEvent, Listen, Spoken, Trace } from '@callwright/engine'
import type { LogRow } from '../store/calls.ts'

/** What became of an effect. `pending`: its result is waited for; `queued`: it is done behind the scenes, at least once. */
export type EffectStatus = 'done' | 'failed' | 'pending' | 'queued'

export type HeardWords = Pick<Extract<DialogEvent, { type: 'heard' }>, 'text' | 'confidence' | 'alternatives'>

/** What a turn answers, whatever the channel. Made from the stored log alone, so that a delivery that comes twice is answered the same. */
export type TurnAnswer = {
  readonly call: string
  readonly turn: number
  readonly say: readonly Spoken[]
  readonly listen: Listen
  readonly view: CallView
  readonly effects: readonly { readonly id: string; readonly type: string; readonly status: EffectStatus }[]
  /** A person to put the caller through to: the channel does it and brings the result with its next event. */
  readonly transfer: { readonly effect: string; readonly to: string } | null
  /** What the recogniser made of what the caller said. */
  readonly heard: HeardWords | null
  /** Why it went so; only on the turn itself, not kept. */
  readonly trace: Trace | null
}

/** Sums up the rows of one turn. Null when there are none. */
export function answerOf(call: string, rows: readonly LogRow[], traces: readonly Trace[] = []): TurnAnswer | null {
  const last = rows.at(-1)
  if (!last) return null
  const results = new Map<string, EffectStatus>()
  for (const { event } of rows) {
    if (event?.type === 'effect_done') results.set(event.effect, 'done')
    else if (event?.type === 'effect_failed') results.set(event.effect, 'failed')
  }
  const asked = rows.flatMap((row) => row.decision.effects)
  const effects = asked.map(({ id, type }) => ({ id, type, status: results.get(id) ?? unanswered(type) }))
  const transfer = asked.find((effect) => effect.type === 'transfer' && !results.has(effect.id))
  return {
    call,
    turn: last.turn,
    say: rows.flatMap((row) => row.decision.say),
    listen: last.decision.listen,
    view: last.decision.view,
    effects,
    transfer: transfer?.type === 'transfer' && !last.decision.view.done ? { effect: transfer.id, to: transfer.to } : null,
    heard: heardIn(rows),
    trace: mergeTraces(traces),
  }
}

function heardIn(rows: readonly LogRow[]): HeardWords | null {
  for (const { event } of rows) {
    if (event?.type !== 'heard') continue
    const { text, confidence, alternatives } = event
    return { text, ...(confidence === undefined ? {} : { confidence }), ...(alternatives ? { alternatives } : {}) }
  }
  return null
}

function unanswered(type: string): EffectStatus {
  if (type === 'notify_owner') return 'queued'
  return type === 'take_message' || type === 'hang_up' ? 'done' : 'pending'
}

/** The caller's own event explains the turn; what its effects brought adds notes and where it ended. */
function mergeTraces(traces: readonly Trace[]): Trace | null {
  const [first] = traces
  const last = traces.at(-1)
  if (!first || !last) return null
  return { ...first, to: last.to, notes: traces.flatMap((trace) => trace.notes) }
}
