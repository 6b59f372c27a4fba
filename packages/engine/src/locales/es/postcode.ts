import { type PostcodeLanguage, type SaidPostcode, saidPostcodeAt } from '../../slots/said-postcode.ts'
import type { UnderstandingContext } from '../../understanding/grammar.ts'
import type { Token } from '../../understanding/token.ts'
import { digitPieceAt, isDigitWord } from './digits.ts'
import { REPEAT_WORDS } from './numbers.ts'
import { spanishSpelling } from './spelling.ts'

/** Postcodes as they are said in Spanish. */
export const spanishPostcodes: PostcodeLanguage = {
  digitsAt: digitPieceAt,
  isDigit: isDigitWord,
  letterAt: (tokens, at) => spanishSpelling.codeLetter(tokens, at),
  zeros: new Set(),
  repeats: REPEAT_WORDS,
  cues: new Set(['postal', 'cp', 'zip', 'zipcode', 'code', 'codigo']),
  cueFillers: new Set('es el postal code de mi la eh este numero seria'.split(' ')),
  heardAs: new Map(),
  zeroStates: new Set('ma ct ri nh vt nj me massachusetts connecticut conecticut vermont maine hampshire jersey'.split(' ')),
}

/** The postcode at a token, in the shape of the country. */
export function postcodeAt(tokens: readonly Token[], at: number, context: UnderstandingContext, asked: boolean): SaidPostcode | undefined {
  return saidPostcodeAt(tokens, at, context, asked, spanishPostcodes)
}
