import { spelling } from '../../slots/spelling.ts'
import { frenchWords } from './vocabulary.ts'

/** Names of letters as a recogniser writes them. */
const LETTERS: readonly (readonly [string, readonly string[]])[] = [
  ['a', ['ah']],
  ['b', ['be', 'bee']],
  ['c', ['ce', 'cee', 'see']],
  ['d', ['de', 'dee']],
  ['e', ['euh', 'eu']],
  ['f', ['effe', 'ef', 'eff']],
  ['g', ['ge', 'jai']],
  ['h', ['hache', 'ash', 'ache']],
  ['i', ['hi']],
  ['j', ['ji', 'gi', 'jie']],
  ['k', ['ka', 'cas']],
  ['l', ['elle', 'el', 'ell', 'aile']],
  ['m', ['emme', 'aime', 'em']],
  ['n', ['enne', 'haine', 'en']],
  ['o', ['oh', 'au', 'eau']],
  ['p', ['pe', 'paix']],
  ['q', ['cu', 'ku', 'que', 'cul']],
  ['r', ['erre', 'air', 'er', 'ere']],
  ['s', ['esse', 'es', 'est']],
  ['t', ['te', 'the', 'tes', 'tee']],
  ['u', ['hue', 'eut']],
  ['v', ['ve', 'vee']],
  ['w', ['double (v|ve|vee)', 'double u']],
  ['x', ['ixe', 'ix', 'iks', 'x ray']],
  ['y', ['i grec', 'y grec', 'igrec', 'igrek', 'i grecque']],
  ['-', ["trait d'union"]],
  ['z', ['zede', 'zed', 'zede']],
]

/** How letters are spelled in French. */
export const frenchSpelling = spelling(
  {
    letters: LETTERS,
    alphabet: new Set(
      `alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliette juliett kilo lima mike novembre november oscar papa quebec romeo sierra
      tango uniform uniforme victor whiskey whisky xray yankee zulu zoulou`.split(/\s+/),
    ),
    weakNames: new Set(
      'ah be ce de euh eu hi elle en au eau que te the ve est es air aime jai hache cas aile see tes eut haine paix hotel papa novembre el'.split(
        ' ',
      ),
    ),
    weakLetters: new Set('a y l m n c d s t j'.split(' ')),
    joiners: new Set(),
    links: [['comme', 'dans'], ['comme', 'en'], ['comme'], ['pour'], ['de'], ["d'"]],
    marks: [
      ['\u0301', ['accent aigu', 'aigu']],
      ['\u0300', ['accent grave']],
      ['\u0302', ['accent circonflexe', 'circonflexe']],
      ['\u0308', ['trema']],
      ['\u0327', ['cedille']],
    ],
    signs: new Map([
      ['tiret', '-'],
      ['apostrophe', "'"],
      ['espace', ' '],
    ]),
    repeats: new Map([
      ['double', 2],
      ['deux', 2],
      ['triple', 3],
    ]),
    saysOfSelf: new Set(),
  },
  frenchWords,
)
