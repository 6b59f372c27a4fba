import type { Candidate } from '../understanding/candidate.ts'
import type { UnderstandingContext, Utterance } from '../understanding/grammar.ts'
import type { PhraseBook } from '../understanding/phrases.ts'
import { textOf } from '../understanding/token.ts'

/** Words that point at the number of the call, and words that point away from it. */
export type Pointing = 'this' | 'other'

/** The number the call comes from, when the caller points at it: "this number", "the one I'm calling from". */
export function callerNumber(
  { text, tokens }: Utterance,
  context: UnderstandingContext,
  { language, book }: { readonly language: string; readonly book: PhraseBook<Pointing> },
): Candidate[] {
  if (context.callerPhone === undefined || !(context.asked.includes('callback_number') || context.asked.includes('phone'))) return []
  const pointed = book.scan(tokens)
  const first = pointed.find(({ value }) => value === 'this')
  if (!first || pointed.some(({ value }) => value === 'other')) return []
  return [
    {
      kind: 'phone',
      value: context.callerPhone,
      text: textOf(text, tokens, first.from, first.to),
      start: tokens[first.from]?.start ?? 0,
      end: tokens[first.to - 1]?.end ?? 0,
      score: 0.7,
      rule: `${language}.phone.caller-number`,
    },
  ]
}
