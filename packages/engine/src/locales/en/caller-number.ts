import type { Pointing } from '../../slots/caller-number.ts'

/** How callers point at the number of the call, and away from it. */
export const CALLER_NUMBER: readonly (readonly [Pointing, readonly string[]])[] = [
  [
    'this',
    [
      '(this|same|the same|that|my) (number|one|phone|line|cell)',
      "(the)? (number|one|phone|line|cell) (that)? (i'm|im|i am) (calling|phoning) (you)? (from|on|with)",
      "(what|where|the) (i'm|im|i am) (calling|phoning) (you)? (from|on)",
      '(number|one) (you see|you have|on your (screen|display)|that came up|that shows up|in front of you)',
      '(use|call) (this|that) (one|number)?',
    ],
  ],
  [
    'other',
    [
      '(not|instead of|rather than|except|but not|never) ... (this|that|same|my) (number|one|phone|line|cell)',
      "(this|that|the|my)? (number|one|phone|line|cell) (is|isn't|is not|was|'s) (not|wrong|bad|no good|old|dead)",
      "(isn't|don't|do not|different|another|other|new|use|call|try) ... (my|his|her|their|the other|another|a different) (cell|number|phone|one|work|home|landline|wife's|husband's)",
    ],
  ],
]
