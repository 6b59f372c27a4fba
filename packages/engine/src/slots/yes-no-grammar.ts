import type { Language } from '../understanding/candidate.ts'
import type { Grammar } from '../understanding/grammar.ts'
import { phraseBook } from '../understanding/phrases.ts'
import { textOf } from '../understanding/token.ts'
import type { Vocabulary } from '../understanding/vocabulary.ts'
import { ANSWER_SIGNS, type AnswerSign, type AnswerWords, decideAnswer, type Expectation } from './yes-no.ts'

/** Questions that a yes or a no may answer. */
const ANSWERS: ReadonlySet<string> = new Set(['yesno', 'confirmation', 'callback_number', 'appointment_ref', 'slot_choice', 'menu_choice'])

/** Hears yes, no or perhaps in one language; a yes in the middle of a story scores low. */
export function yesNoGrammar(
  language: Language,
  words: AnswerWords,
  vocabulary: Vocabulary,
  variants: (entries: readonly (readonly [AnswerSign, readonly string[]])[]) => Iterable<readonly [AnswerSign, readonly string[]]> = (
    all,
  ) => all,
): Grammar {
  const book = phraseBook(variants(ANSWER_SIGNS.map((sign) => [sign, words[sign]])), vocabulary)
  return {
    kinds: ['yesno'],
    read({ text, tokens }, { asked }) {
      const answer = decideAnswer(book.scan(tokens), tokens.length, expectation(asked), (at) => tokens[at]?.gap !== ' ')
      const first = answer && tokens[answer.from]
      const last = answer && tokens[answer.to - 1]
      if (!answer || !first || !last) return []
      return [
        {
          kind: 'yesno',
          value: answer.value,
          text: textOf(text, tokens, answer.from, answer.to),
          start: first.start,
          end: last.end,
          score: answer.score,
          rule: `${language}.yes-no.${answer.rule}`,
        },
      ]
    },
  }
}

/** "What can I do for you?" expects nothing in particular. */
function expectation(asked: readonly string[]): Expectation {
  if (asked.some((slot) => ANSWERS.has(slot))) return 'answer'
  return asked.every((slot) => slot === 'intent') ? 'nothing' : 'other'
}
