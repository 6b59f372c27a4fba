import type { Effect, EffectResult } from '../effect.ts'
import type { Result } from '../errors.ts'
import type { Visit } from '../event.ts'

/**
 * The world round a call that is played: whoever plays it gives it a calendar and a telephone exchange. The engine's side
 * asks, this side acts; a failure is answered as a value.
 */
export type World = {
  /** Visits ahead of the number at an instant, soonest first. */
  upcoming(phone: string | null, at: string): Promise<readonly Visit[]> | readonly Visit[]
  /** Does what an awaited effect asks for. */
  answer(effect: Effect, moment: Moment): Promise<Result<EffectResult>> | Result<EffectResult>
}

/** When an effect is asked for (an ISO instant), and whether the call is an emergency by then. */
export type Moment = { readonly at: string; readonly emergency: boolean }
