import { type AnswerSign, decideAnswer } from '../../slots/yes-no.ts'
import type { Grammar } from '../../understanding/grammar.ts'
import { phraseBook } from '../../understanding/phrases.ts'
import { textOf } from '../../understanding/token.ts'
import { withBareForms } from './apostrophes.ts'
import { englishWords } from './vocabulary.ts'
import { YES_NO_WORDS } from './yes-no-words.ts'

const SIGNS: readonly AnswerSign[] = ['yes', 'weak_yes', 'no', 'maybe', 'deny', 'filler', 'but', 'part', 'ask']
const book = phraseBook(withBareForms(SIGNS.map((sign) => [sign, YES_NO_WORDS[sign]] as const)), englishWords)

/** Hears yes, no or perhaps; a yes in the middle of a story scores low. */
export const yesNo: Grammar = {
  kinds: ['yesno'],
  read({ text, tokens }) {
    const answer = decideAnswer(book.scan(tokens), tokens.length)
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
        rule: `en.yes-no.${answer.rule}`,
      },
    ]
  },
}
