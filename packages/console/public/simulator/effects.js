// @ts-check
/** @import { EffectAnswer, Turn } from '../../src/session-api.ts' */

/** @typedef {EffectAnswer & { turn: number, fresh: boolean }} ShownEffect */

/**
 * All effects up to a turn. An answer may list the effects of the whole call or of its turn alone: one that repeats what is known
 * and goes on from there replaces it, any other is added.
 * @param {readonly Turn[]} turns
 * @returns {readonly ShownEffect[]}
 */
export function effectsOf(turns) {
  /** @type {ShownEffect[]} */
  let all = []
  for (const [turn, { answer }] of turns.entries()) {
    const known = all
    const goesOn = known.length <= answer.effects.length && known.every(({ type }, index) => answer.effects[index]?.type === type)
    const old = goesOn ? known.map((effect, index) => ({ ...effect, status: answer.effects[index]?.status ?? effect.status })) : known
    const added = goesOn ? answer.effects.slice(known.length) : answer.effects
    all = [...old.map((effect) => ({ ...effect, fresh: false })), ...added.map(({ type, status }) => ({ type, status, turn, fresh: true }))]
  }
  return all
}
