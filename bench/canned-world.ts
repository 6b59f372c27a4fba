import type { DialogEvent, Effect, EffectResult } from '@callwright/engine'

const OFFER = { start: '2026-11-24T14:00:00-05:00', end: '2026-11-24T15:00:00-05:00', resource: 'van-1' }

/** Answers an effect that the dialog waits for at once, at `at`: the time is free, and it is booked. Null for effects nobody waits for. */
export function cannedAnswer(effect: Effect, seq: number, at: string): DialogEvent | null {
  const result = resultOf(effect)
  return result && { id: `e${seq}`, at, type: 'effect_done', effect: effect.id, result }
}

function resultOf(effect: Effect): EffectResult | null {
  if (effect.type === 'find_times') return { type: 'find_times', offers: [OFFER], refusal: null }
  if (effect.type === 'book') return { type: 'book', visit: { ...effect.visit, id: 'visit-1' } }
  return null
}
