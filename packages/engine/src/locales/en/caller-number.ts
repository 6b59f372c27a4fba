import type { Candidate } from '../../understanding/candidate.ts'
import type { UnderstandingContext, Utterance } from '../../understanding/grammar.ts'
import { phraseBook } from '../../understanding/phrases.ts'
import { textOf } from '../../understanding/token.ts'
import { englishWords } from './vocabulary.ts'

const book = phraseBook<'this' | 'other'>(
  [
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
  ],
  englishWords,
)

/** The number the call comes from, when the caller points at it: "this number", "the one I'm calling from". */
export function callerNumber({ text, tokens }: Utterance, context: UnderstandingContext): Candidate[] {
  if (context.callerPhone === undefined || !(context.asked.includes('callback_number') || context.asked.includes('phone'))) return []
  const pointed = book.scan(tokens)
  const first = pointed.find(({ value }) => value === 'this')
  if (!first || pointed.some(({ value }) => value === 'other')) return []
  const start = tokens[first.from]?.start ?? 0
  const end = tokens[first.to - 1]?.end ?? 0
  return [
    {
      kind: 'phone',
      value: context.callerPhone,
      text: textOf(text, tokens, first.from, first.to),
      start,
      end,
      score: 0.7,
      rule: 'en.phone.caller-number',
    },
  ]
}
