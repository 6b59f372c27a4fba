import type { NameLanguage } from '../../../slots/name/language.ts'
import { phraseBook } from '../../../understanding/phrases.ts'
import { spanishSpelling } from '../spelling.ts'
import { spanishWords } from '../vocabulary.ts'
import { CUE_STARTERS, NAME_CUES, WEAK_STARTERS } from './cues.ts'
import { COMMON_WORDS, COMPANY_WORDS, FAMILY_NAMES, FUNCTION_WORDS, GIVEN_NAMES } from './words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const NUMBERS = set(
  `cero un uno una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro
  veinticinco veintiseis veintisiete veintiocho veintinueve treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos mil`,
)

/** Spanish names: the words that tell them from everything else. */
export const spanishNames: NameLanguage = {
  language: 'es',
  cues: phraseBook(NAME_CUES, spanishWords),
  cueStarters: CUE_STARTERS,
  weakStarters: WEAK_STARTERS,
  behindWeak: new Set(),
  fillers: set('eh este em'),
  given: GIVEN_NAMES,
  family: FAMILY_NAMES,
  oftenFamily: FAMILY_NAMES,
  common: COMMON_WORDS,
  functionWords: FUNCTION_WORDS,
  titles: set(
    'senor senora senorita sr sra srta don dona doctor doctora dr dra licenciado licenciada ingeniero ingeniera maestro maestra padre profesor profesora lic ing',
  ),
  suffixes: set('junior senior jr sr hijo'),
  companies: COMPANY_WORDS,
  closers: set('hoy manana otra ahora aqui alla gracias favor pronto luego mesa cita'),
  closingLinks: set('y e pero de con a yo al en'),
  links: set('y e pero de del con a al yo o u para por sobre en mi mis su sin no como desde el la que llamo le de'),
  ands: set('y e'),
  hyphens: set('guion'),
  commas: set('coma'),
  hindering: {
    always: ['mente', 'cion', 'ando', 'iendo', 'aron', 'ieron', 'aba', 'aban', 'ria', 'able', 'ible'],
    unasked: ['ado', 'ada', 'ido', 'ida', 'oso', 'osa'],
  },
  endings: {
    family: 'ez es az iz oz ero eros era eros ino al an on os as ales illo ano eda eta uz'.split(' '),
    given: 'a o e el is in ia'.split(' '),
  },
  thirdPersons: set('su'),
  nameNouns: set('nombre apellido'),
  possessive: false,
  households: new Set(),
  householdArticle: undefined,
  owned: new Set(),
  roles: new Map(),
  notes: {
    with: set('con'),
    without: set('sin'),
    no: new Set(),
    one: set('una un'),
    two: set('doble dos'),
    articles: set('la'),
    digraphs: set('ph ck th ll rr'),
    places: set('al en'),
  },
  spelling: spanishSpelling,
  familyNames: 2,
  isNumber: (word) => NUMBERS.has(word),
}
