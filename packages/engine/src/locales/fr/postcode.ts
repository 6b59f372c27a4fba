import { type PostcodeLanguage, type SaidPostcode, saidPostcodeAt } from '../../slots/said-postcode.ts'
import type { UnderstandingContext } from '../../understanding/grammar.ts'
import type { Token } from '../../understanding/token.ts'
import { digitPieceAt, isDigitWord } from './digits.ts'
import { REPEAT_WORDS } from './numbers.ts'
import { frenchSpelling } from './spelling.ts'

/** Postcodes as they are said in French. */
export const frenchPostcodes: PostcodeLanguage = {
  digitsAt: digitPieceAt,
  isDigit: isDigitWord,
  letterAt: (tokens, at) => frenchSpelling.codeLetter(tokens, at),
  zeros: new Set(),
  repeats: REPEAT_WORDS,
  cues: new Set(['postal', 'cp', 'postale']),
  cueFillers: new Set("c' est cest le euh heu de du mon notre pour a".split(' ')),
  heardAs: new Map([['neuf', '9']]),
  zeroStates: new Set(),
}

/** The postcode at a token, in the shape of the country. */
export function postcodeAt(tokens: readonly Token[], at: number, context: UnderstandingContext, asked: boolean): SaidPostcode | undefined {
  return saidPostcodeAt(tokens, at, context, asked, frenchPostcodes)
}
