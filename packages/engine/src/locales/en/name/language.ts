import type { NameLanguage } from '../../../slots/name/language.ts'
import { phraseBook } from '../../../understanding/phrases.ts'
import { COMMON_FAMILY_NAMES } from '../family-names.ts'
import { DIGIT_WORDS, TEEN_WORDS, TENS_WORDS } from '../numbers.ts'
import { englishSpelling } from '../spelling.ts'
import { englishWords } from '../vocabulary.ts'
import { CUE_STARTERS, NAME_CUES, WEAK_STARTERS } from './cues.ts'
import { COMMON_WORDS, COMPANY_WORDS, FAMILY_NAMES, FUNCTION_WORDS, GIVEN_NAMES, NAME_SUFFIXES, TITLES } from './words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** English names: the words that tell them from everything else. */
export const englishNames: NameLanguage = {
  language: 'en',
  cues: phraseBook(NAME_CUES, englishWords),
  cueStarters: CUE_STARTERS,
  weakStarters: WEAK_STARTERS,
  behindWeak: set('the my still'),
  fillers: set('uh um er erm'),
  given: GIVEN_NAMES,
  family: FAMILY_NAMES,
  oftenFamily: COMMON_FAMILY_NAMES,
  common: COMMON_WORDS,
  functionWords: FUNCTION_WORDS,
  titles: TITLES,
  suffixes: NAME_SUFFIXES,
  companies: COMPANY_WORDS,
  closers: set('today tomorrow again back now here there please next later party table booking'),
  closingLinks: set("and from with but i i'm at"),
  links: set("and from with like not without at on but or of in is over i i'm as my to calling about has"),
  ands: set('and'),
  hyphens: set('hyphen dash'),
  commas: set('comma'),
  hindering: { always: ['ing', 'ed', 'tion', 'ness', 'less'], unasked: ['ly', 'ous', 'able', 'ful'] },
  endings: {
    family:
      'son ski sky wicz ez man mann berg stein ton ford field wood worth smith sen ini elli etti ucci escu ovic yk ak czyk ham bach burg dorf land ley well wald owitz kowski opoulos ian enko hart ers er'.split(
        ' ',
      ),
    given: 'a ie y elle ette isse een lyn lynn ine ah isha anne kki tti ni li ice ise o ene is us as in el an ar ra u sh j it th'.split(
      ' ',
    ),
  },
  thirdPersons: set('his her their hers theirs'),
  nameNouns: set("name names name's"),
  possessive: true,
  households: set('party residence family household account home booking reservation'),
  householdArticle: 'the',
  owned: set('appointment appointments visit visits booking appt'),
  roles: new Map([
    ['first', 'first'],
    ['last', 'last'],
    ['second', 'last'],
    ['family', 'last'],
    ['surname', 'last'],
  ]),
  notes: {
    with: set('with'),
    without: set('without'),
    no: set('no'),
    one: set('one'),
    two: set('double two'),
    articles: set('a an the'),
    digraphs: set('ph ck th'),
    places: set('on at in'),
  },
  spelling: englishSpelling,
  familyNames: 1,
  isNumber: (word) => DIGIT_WORDS.has(word) || TEEN_WORDS.has(word) || TENS_WORDS.has(word),
}
