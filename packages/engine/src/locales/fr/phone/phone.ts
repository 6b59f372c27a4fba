import { callerNumber } from '../../../slots/caller-number.ts'
import { type DigitPiece, type PhoneLanguage, readPhone } from '../../../slots/phone/phone.ts'
import type { Grammar } from '../../../understanding/grammar.ts'
import { phraseBook } from '../../../understanding/phrases.ts'
import type { Token } from '../../../understanding/token.ts'
import { CALLER_NUMBER } from '../caller-number.ts'
import { digitPieceAt, isDigitWord } from '../digits.ts'
import { frenchWords } from '../vocabulary.ts'
import { DIGIT_PLURALS, PHONE_CUES } from './words.ts'

/** Digits as they are said, and "trois cinq": 3 5, or where the number asks for it the three fives that it stands for in Québec. */
function pieceAt(tokens: readonly Token[], at: number, within: boolean): DigitPiece | undefined {
  const piece = digitPieceAt(tokens, at, within)
  if (tokens[at]?.norm !== 'trois' || piece?.to !== at + 1 || piece.readings[0] !== '3') return piece
  const next = digitPieceAt(tokens, at + 1, true)
  const digit = next?.readings[0] ?? ''
  return next?.to === at + 2 && digit.length === 1 && digit > '0'
    ? { readings: [`3${digit}`, digit.repeat(3)], from: at, to: at + 2 }
    : piece
}

const language: PhoneLanguage = {
  language: 'fr',
  pieceAt,
  isDigit: isDigitWord,
  cues: phraseBook(PHONE_CUES, frenchWords),
  plurals: DIGIT_PLURALS,
  pairedTrunk: '0',
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
