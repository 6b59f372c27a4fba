import { type PostcodeLanguage, type SaidPostcode, saidPostcodeAt } from '../../slots/said-postcode.ts'
import type { UnderstandingContext } from '../../understanding/grammar.ts'
import type { Token } from '../../understanding/token.ts'
import { digitPieceAt, isDigitWord } from './digits.ts'
import { REPEAT_WORDS } from './numbers.ts'
import { englishSpelling } from './spelling.ts'

/** States whose postcodes begin with a zero. */
const ZERO_STATES: ReadonlySet<string> = new Set([
  'ma',
  'ct',
  'ri',
  'nh',
  'vt',
  'nj',
  'me',
  'massachusetts',
  'connecticut',
  'vermont',
  'maine',
  'island',
  'hampshire',
  'jersey',
])
/** Words that a recogniser writes for a letter or digit inside a code. */
const HEARD_AS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    and: 'N',
    said: 'Z',
    set: 'Z',
    as: 'S',
    af: 'F',
    if: 'F',
    ache: 'H',
    hey: 'A',
    or: '4',
    eh: 'A',
    easy: 'EZ',
    ass: 'S',
    aye: 'A',
    wow: 'Y',
    // Digits that are heard as words.
    free: '3',
    full: '4',
    fool: '4',
    want: '1',
    worn: '1',
    warn: '1',
    page: 'H',
    age: 'H',
    the: 'D',
    well: 'L',
    hello: 'L',
  }),
)

const CUES: ReadonlySet<string> = new Set(['zip', 'zipcode', 'postcode', 'postal', 'zips', 'postcodes', 'pincode', 'pin'])
const CUE_FILLERS: ReadonlySet<string> = new Set(['code', 'is', "it's", 'its', 'number', 'of', 'would', 'be', 'um', 'uh', 'the', 'and'])

/** Postcodes as they are said in English. */
export const englishPostcodes: PostcodeLanguage = {
  digitsAt: digitPieceAt,
  isDigit: isDigitWord,
  letterAt: (tokens, at) => englishSpelling.codeLetter(tokens, at),
  zeros: new Set(['oh', 'o']),
  repeats: REPEAT_WORDS,
  cues: CUES,
  cueFillers: CUE_FILLERS,
  heardAs: HEARD_AS,
  zeroStates: ZERO_STATES,
}

/** The postcode at a token, in the shape of the country. */
export function postcodeAt(tokens: readonly Token[], at: number, context: UnderstandingContext, asked: boolean): SaidPostcode | undefined {
  return saidPostcodeAt(tokens, at, context, asked, englishPostcodes)
}
