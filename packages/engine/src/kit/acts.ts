import type { EffectResult } from '../effect.ts'
import type { Failure } from '../errors.ts'
import type { Evidence } from '../understanding/attempts.ts'

/** What an answer brings: slots by name, the errand, a message. */
export type News = {
  readonly task?: string
  readonly slots: { readonly [slot: string]: { readonly value: unknown; readonly text: string } }
  readonly message?: string
  readonly evidence?: Evidence
}

/** What an event is taken for. */
export type Act =
  | { readonly type: 'ANSWER'; readonly news: News }
  | { readonly type: 'YES' }
  | { readonly type: 'NO' }
  | { readonly type: 'CHOICE'; readonly index: number; readonly text: string }
  | { readonly type: 'NONE' }
  /** A slot is said to be wrong. */
  | { readonly type: 'CHANGE'; readonly slot: string }
  | { readonly type: 'ALARM'; readonly alarm: string; readonly text: string }
  | { readonly type: 'QUESTION'; readonly topic: string }
  | { readonly type: 'HUMAN' }
  | { readonly type: 'REPEAT' }
  | { readonly type: 'WAIT' }
  | { readonly type: 'BACK' }
  | { readonly type: 'START_OVER' }
  | { readonly type: 'NEVER_MIND' }
  | { readonly type: 'GOODBYE' }
  | { readonly type: 'LANGUAGE'; readonly locale: string | null }
  | { readonly type: 'NO_MATCH'; readonly text: string; readonly evidence?: Evidence }
  | { readonly type: 'NO_INPUT' }
  | { readonly type: 'DONE'; readonly result: EffectResult }
  | { readonly type: 'FAILED'; readonly failure: Failure }
  | { readonly type: 'HUNG_UP' }
  | { readonly type: 'TOO_LONG' }
