import type { Booker } from './caller.ts'

/** Bot Framework's waterfall: six text prompts, any words are the answer, the state saved to MemoryStorage on every turn. */
export declare function botFramework(): Booker
