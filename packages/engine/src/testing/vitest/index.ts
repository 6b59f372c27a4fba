import { expect } from 'vitest'
import { type CallMatchers, callMatchers } from './matchers.ts'

declare module 'vitest' {
  // Vitest's own way for matchers of others: https://vitest.dev/guide/extending-matchers
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> extends CallMatchers<R> {}
}

expect.extend(callMatchers)

export type { CallMatchers, Hearing } from './matchers.ts'
export { callMatchers } from './matchers.ts'
