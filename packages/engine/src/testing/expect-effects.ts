import type { Effect, EffectRequest, EffectType } from '../effect.ts'
import { describeEffect } from './describe-effect.ts'

/** Walks through the effects of a turn or a call, in order. Each step throws an Error that tells what came instead. */
export type EffectCursor = {
  /** The next effect is of this type; it is answered, for closer looks. */
  next<T extends EffectType>(type: T): Extract<EffectRequest, { type: T }>
  /** Goes on to the next effect of this type, past others. */
  skipTo<T extends EffectType>(type: T): Extract<EffectRequest, { type: T }>
  /** There is nothing more. */
  noMoreEffects(): void
}

/** A cursor over effects: `const effects = expectEffects(decision.effects); effects.next('book'); effects.noMoreEffects()`. */
export function expectEffects(effects: readonly Effect[]): EffectCursor {
  let at = 0
  const take = <T extends EffectType>(type: T): Extract<EffectRequest, { type: T }> => {
    const effect = effects[at]
    if (!effect || !isOf(effect, type))
      throw new Error(`Expected the effect ${type}, got ${effect ? describeEffect(effect) : 'no more effects'}`)
    at += 1
    return effect
  }
  return {
    next: take,
    skipTo(type) {
      while (at < effects.length && effects[at]?.type !== type) at += 1
      return take(type)
    },
    noMoreEffects() {
      if (at < effects.length) throw new Error(`Expected no more effects, got ${effects.slice(at).map(describeEffect).join('; ')}`)
    },
  }
}

function isOf<T extends EffectType>(effect: EffectRequest, type: T): effect is Extract<EffectRequest, { type: T }> {
  return effect.type === type
}
