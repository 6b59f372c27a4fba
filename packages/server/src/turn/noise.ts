import { mishear, seedOf } from '@callwright/engine/noise'
import type { EventBody } from './play.ts'

/** How badly a simulated call is heard: the share of words that the recogniser gets wrong, and the seed that says which. */
export type Noise = { readonly wordError: number; readonly seed: number }

/** Beyond this nothing of an answer is left to understand. */
export const MOST_WORD_ERROR = 0.5

/** What the noise of a turn depends on. Nothing of it is made up anew with each call, so that the same calls are misheard alike. */
export type NoisyTurn = {
  readonly noise: Noise | null
  readonly business: string
  readonly callerPhone: string | null
  readonly locale: string
  readonly turn: number
}

/** The event as the recogniser gives it: words are misheard in a noisy call, everything else comes as it is. */
export function heardAs(event: EventBody, { noise, business, callerPhone, locale, turn }: NoisyTurn): EventBody {
  if (noise === null || noise.wordError === 0 || event.type !== 'heard') return event
  const seed = seedOf(noise.seed, business, callerPhone ?? '', turn, event.text)
  return { type: 'heard', ...mishear(event.text, { language: locale, wordError: noise.wordError, seed }) }
}
