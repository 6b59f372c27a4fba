import type { EffectRequest, EffectType } from '../effect.ts'
import type { PromptValues } from '../prompts/template.ts'

/** A prompt that the machine wants said; `locale` where it is to be in another language of the dialog than the call is in. */
export type SayRequest = { readonly prompt: string; readonly values: PromptValues; readonly locale?: string }

/** What a machine's actions come down to: words and effects, in order. */
export type Projection = { readonly say: readonly SayRequest[]; readonly effects: readonly EffectRequest[] }

/**
 * Turns the actions that XState resolved, but never ran, into our own plain data. XState lets an undeclared action pass in
 * silence; here any action but `say` and `effect` is a bug and throws.
 */
export function projectActions(actions: readonly { readonly type: string; readonly params: unknown }[]): Projection {
  const say: SayRequest[] = []
  const effects: EffectRequest[] = []
  for (const { type, params } of actions) {
    if (type === 'say' && isSay(params)) say.push(params)
    else if (type === 'say' && Array.isArray(params) && params.every(isSay)) say.push(...params)
    else if (type === 'effect' && isEffect(params)) effects.push(params)
    else if (type === 'effect' && Array.isArray(params) && params.every(isEffect)) effects.push(...params)
    else throw new Error(`A dialog may only say and effect, not "${type}"`)
  }
  return { say, effects }
}

function isSay(params: unknown): params is SayRequest {
  return typeof params === 'object' && params !== null && 'prompt' in params && typeof params.prompt === 'string' && 'values' in params
}

const EFFECT_TYPES: Readonly<Record<EffectType, true>> = {
  find_times: true,
  find_visits: true,
  hold: true,
  book: true,
  move: true,
  cancel: true,
  transfer: true,
  notify_owner: true,
  take_message: true,
  hang_up: true,
  custom: true,
}

function isEffect(params: unknown): params is EffectRequest {
  return typeof params === 'object' && params !== null && 'type' in params && typeof params.type === 'string' && params.type in EFFECT_TYPES
}
