import type { Call } from './memory.ts'

/**
 * A step of a task with its types forgotten: `Task` has checked them. Functions stand as methods, so that one that wants to know more
 * of the call than `Call` tells can be kept here.
 */
export type Step = { readonly key: string } & (
  | { readonly kind: 'ask'; readonly slot: string; readonly check: boolean; when?(call: Call): boolean }
  | {
      readonly kind: 'choose'
      readonly slot: string
      from(call: Call): readonly unknown[]
      say(call: Call): string
      readonly otherwise: string | null
      alone(call: Call): boolean
    }
  | { readonly kind: 'confirm'; readonly id: string; readonly no: 'change' | 'drop' }
  | {
      readonly kind: 'run'
      readonly effect: string
      request(call: Call): unknown
      useful(result: unknown): boolean
      readonly otherwise: string | null
      readonly next: 'closing' | 'message'
    }
  | { readonly kind: 'say'; readonly prompt: string }
)
