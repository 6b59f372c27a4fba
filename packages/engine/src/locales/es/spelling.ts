import { spelling } from '../../slots/spelling.ts'
import { spanishWords } from './vocabulary.ts'

/** Names of letters as a recogniser writes them. */
const LETTERS: readonly (readonly [string, readonly string[]])[] = [
  ['b', ['be', 'be (larga|grande|alta|de burro)', 'b (larga|grande|alta)']],
  ['c', ['ce', 'se']],
  ['d', ['de']],
  ['f', ['efe']],
  ['g', ['ge', 'je']],
  ['h', ['hache', 'ache', 'acha']],
  ['i', ['i latina', 'hay']],
  ['j', ['jota']],
  ['k', ['ka', 'ca']],
  ['l', ['ele', 'el']],
  ['ll', ['elle', 'doble (l|ele)']],
  ['m', ['eme']],
  ['n', ['ene', 'en']],
  ['ñ', ['ene con tilde', 'enie', 'enye', 'egne']],
  ['p', ['pe']],
  ['q', ['cu', 'ku']],
  ['r', ['erre', 'ere']],
  ['rr', ['doble (r|erre)', 'erre doble']],
  ['s', ['ese', 'es']],
  ['t', ['te']],
  ['v', ['ve', 'uve', 'ube', 've (chica|corta|baja|pequena|chiquita|de vaca)', 'v (chica|corta|baja|pequena|chiquita)']],
  ['w', ['doble (v|ve|u|uve|w)', '(uve|ve|u|uve) doble', 'dobleu', 'doble ve', 'doblev']],
  ['x', ['equis', 'ekis', 'x ray']],
  ['y', ['(i|y) griega', 'ye', 'igriega']],
  ['z', ['zeta', 'ceta', 'seta', 'zeda']],
]

/** How letters are spelled in Spanish. */
export const spanishSpelling = spelling(
  {
    letters: LETTERS,
    accented: new Map([['eñe', 'ñ']]),
    alphabet: new Set(
      `alpha alfa bravo charlie delta echo eco foxtrot golf hotel india juliet juliett julieta kilo lima mike noviembre november oscar papa quebec romeo sierra
      tango uniforme uniform victor whiskey whisky xray yankee yanqui zulu`.split(/\s+/),
    ),
    weakNames: new Set(
      'be ce se de je ge hay ka ca el en es ere ese te ve cu pe ache ube ye seta lima papa hotel noviembre eco elle acha'.split(' '),
    ),
    leadNames: new Set('ese ere ce se ge ache be te pe ve'.split(' ')),
    weakLetters: new Set('a y e o u'.split(' ')),
    joiners: new Set(['y', 'e']),
    links: [['de'], ['como', 'en'], ['como', 'de'], ['como'], ['para'], ['por']],
    marks: [
      ['\u0301', ['con (acento|tilde)', 'acentuada', 'acento']],
      ['\u0308', ['con dieresis', 'dieresis']],
    ],
    signs: new Map([
      ['guion', '-'],
      ['apostrofe', "'"],
      ['espacio', ' '],
    ]),
    repeats: new Map([
      ['doble', 2],
      ['dos', 2],
      ['triple', 3],
    ]),
    saysOfSelf: new Set(),
  },
  spanishWords,
)
