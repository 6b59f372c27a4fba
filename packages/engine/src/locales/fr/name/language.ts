import type { NameLanguage } from '../../../slots/name/language.ts'
import { phraseBook } from '../../../understanding/phrases.ts'
import { frenchSpelling } from '../spelling.ts'
import { frenchWords } from '../vocabulary.ts'
import { CUE_STARTERS, NAME_CUES, WEAK_STARTERS } from './cues.ts'
import { COMMON_WORDS, COMPANY_WORDS, FAMILY_NAMES, FUNCTION_WORDS, GIVEN_NAMES } from './words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const NUMBERS = set(
  `zero un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante septante huitante nonante cent cents mille
  premier premiere deuxieme`,
)

/** French names: the words that tell them from everything else. */
export const frenchNames: NameLanguage = {
  language: 'fr',
  cues: phraseBook(NAME_CUES, frenchWords),
  cueStarters: CUE_STARTERS,
  weakStarters: WEAK_STARTERS,
  behindWeak: new Set(),
  fillers: set('euh heu hum ben'),
  given: GIVEN_NAMES,
  family: FAMILY_NAMES,
  oftenFamily: FAMILY_NAMES,
  common: COMMON_WORDS,
  functionWords: FUNCTION_WORDS,
  titles: set('monsieur madame mademoiselle mme mlle mr mrs docteur docteure dr maitre professeur pere soeur abbe'),
  suffixes: set('junior senior jr sr fils'),
  companies: COMPANY_WORDS,
  closers: set("aujourd'hui demain encore maintenant ici la merci svp tantot bientot table rendez-vous"),
  closingLinks: set("et mais de du avec a j' je au"),
  links: set(
    "et mais de du d' des avec a au j' je c' ou pour sur dans en mon ma sans pas comme depuis il elle qui on chez le la les l' ici",
  ),
  ands: set('et'),
  hyphens: set('tiret'),
  commas: set('virgule'),
  hindering: {
    always: ['ment', 'tion', 'aient', 'erait', 'erais', 'issait', 'ement', 'ant', 'able', 'ible', 'ique', 'euse'],
    unasked: ['age', 'ait', 'ais', 'ez'],
  },
  endings: {
    family: 'eau eault ault aud ard in ain ois ais et ot eux ert ier y on ette elle ille agne'.split(' '),
    given: 'a ie e ine elle ette anne enne ise ice'.split(' '),
  },
  thirdPersons: set('son leur'),
  nameNouns: set('nom prenom'),
  possessive: false,
  households: new Set(),
  householdArticle: undefined,
  owned: new Set(),
  roles: new Map(),
  notes: {
    with: set('avec'),
    without: set('sans'),
    no: new Set(),
    one: set('un'),
    two: set('deux double'),
    articles: set("un une le la l'"),
    digraphs: set('ph ck th ll'),
    places: set('a au en'),
  },
  spelling: frenchSpelling,
  familyNames: 1,
  isNumber: (word) => NUMBERS.has(word),
}
