import { type PhoneLanguage, readPhone } from '../../slots/phone.ts'
import type { Grammar } from '../../understanding/grammar.ts'
import { phraseBook } from '../../understanding/phrases.ts'
import { digitPieceAt, isDigitWord } from './digits.ts'
import { PHONE_CUES } from './phone-words.ts'

const language: PhoneLanguage = { language: 'en', pieceAt: digitPieceAt, isDigit: isDigitWord, cues: phraseBook(PHONE_CUES) }

/** Phone numbers in English. */
export const phone: Grammar = {
  kinds: ['phone'],
  read: (utterance, context) => readPhone(utterance, context, language),
}
