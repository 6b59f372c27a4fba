import { callerNumber } from '../../../slots/caller-number.ts'
import { type PhoneLanguage, readPhone } from '../../../slots/phone/phone.ts'
import type { Grammar } from '../../../understanding/grammar.ts'
import { phraseBook } from '../../../understanding/phrases.ts'
import { CALLER_NUMBER } from '../caller-number.ts'
import { digitPieceAt, isDigitWord } from '../digits.ts'
import { frenchWords } from '../vocabulary.ts'
import { DIGIT_PLURALS, PHONE_CUES } from './words.ts'

const language: PhoneLanguage = {
  language: 'fr',
  pieceAt: digitPieceAt,
  isDigit: isDigitWord,
  cues: phraseBook(PHONE_CUES, frenchWords),
  plurals: DIGIT_PLURALS,
}
const pointing = { language: 'fr', book: phraseBook(CALLER_NUMBER, frenchWords) }

/** Phone numbers in French: said, or pointed at. A number that is said wins. */
export const phone: Grammar = {
  kinds: ['phone'],
  read(utterance, context) {
    const said = readPhone(utterance, context, language)
    return said.length > 0 ? said : callerNumber(utterance, context, pointing)
  },
}
