import { addressGrammar } from '../../../slots/address/grammar.ts'
import { type AddressLanguage, type AddressRemark, NO_WORDS, wordSet } from '../../../slots/address/language.ts'
import { NO_TOWNS } from '../../../slots/address/large-towns.ts'
import { phraseBook } from '../../../understanding/phrases.ts'
import { COMMON_WORDS, COMPANY_WORDS, FUNCTION_WORDS } from '../name/words.ts'
import { numberAt } from '../numbers.ts'
import { postcodeAt } from '../postcode.ts'
import { englishWords } from '../vocabulary.ts'
import { isNumberWord, NUMBER_HEADS, numberPartAt } from './number.ts'
import { COUNTED, COUNTRIES, DIRECTIONS, FINAL_TYPES, ROAD_LEADS, STATE_WORDS, STATES, STREET_TYPES, UNIT_WORDS } from './words.ts'

const remarks = phraseBook<AddressRemark>(
  [
    [
      'restart',
      [
        '(no|nope|sorry|wait|actually|oops)',
        'i mean',
        '(scratch|strike) that',
        'make (that|it)',
        'correction',
        "now (it's|i'm at|we're at|it is)",
      ],
    ],
    ['not', ["(not|isn't)"]],
    ['number', ['(house|street)? number (is)?', "(house|street)? number's", 'house', "(we're|i'm|it's|its) (number|house)"]],
    [
      'cue',
      [
        "(my|the|our)? (home|street|service|billing|house|delivery|new|current)? (address|adress) (is|it's|to)?",
        "(i'm|we're|i am|we are|live|living|located|house is|place is|job's|job is|come to|it's) at",
        '(i|we) live (at|on)',
      ],
    ],
    ['corner', ['(corner|intersection) of']],
    ['box', ['p o box #?', 'po box #?']],
    ['age', ["(i'm|he's|she's|i am|he is|she is) (almost|only|about|over)?", '(till|until|by|before|after|around|since)']],
  ],
  englishWords,
)

/** The words of English addresses. */
export const englishAddresses: AddressLanguage = {
  language: 'en',
  remarks,
  numberAt,
  numberPartAt,
  isNumberWord,
  numberHeads: NUMBER_HEADS,
  postcodeAt,
  typesBehind: STREET_TYPES,
  finalTypes: FINAL_TYPES,
  typesBehindOrdinal: NO_WORDS,
  typesBefore: new Map(),
  roadLeads: ROAD_LEADS,
  directions: DIRECTIONS,
  unitWords: UNIT_WORDS,
  unitJoins: new Set(['number']),
  sides: NO_WORDS,
  floorMark: '',
  numberEndings: NO_WORDS,
  halves: [['and', 'a', 'half']],
  hyphens: new Set(['dash', 'hyphen']),
  letterWords: new Set(['i']),
  numberJoins: new Set(['on']),
  behindJoins: NO_WORDS,
  fillers: wordSet('um uh uhm er erm'),
  joiners: wordSet('of the la de los las el o'),
  copulas: NO_WORDS,
  small: NO_WORDS,
  monthWords: NO_WORDS,
  numberedStreets: false,
  mixesEnglish: false,
  functionWords: FUNCTION_WORDS,
  commonWords: COMMON_WORDS,
  companyWords: COMPANY_WORDS,
  counted: COUNTED,
  ands: new Set(['and']),
  nots: new Set(['not']),
  townLeads: wordSet('in city'),
  townHeads: wordSet('old new north south east west upper lower mount mt saint st fort lake port glen'),
  townJoiners: NO_WORDS,
  states: STATES,
  stateWords: STATE_WORDS,
  countries: COUNTRIES,
  placeWords: wordSet('address at live living house number'),
  postcodeWords: wordSet('zip zipcode postcode postal'),
  contactWords: wordSet('ph phone tel telephone mob mobile cell contact email mail order name'),
  placeNouns: wordSet('address adress'),
  numberMarks: wordSet('no number num'),
  cities: NO_TOWNS,
  districts: NO_WORDS,
  letterNames: new Map(),
  numberBehindIn: NO_WORDS,
}

/** Street addresses, postcodes and towns in English. */
export const address = addressGrammar(englishAddresses)
