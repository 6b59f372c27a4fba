import { type Spelled, spelling } from '../../slots/spelling.ts'
import type { Token } from '../../understanding/token.ts'
import { REPEAT_WORDS } from './numbers.ts'
import { englishWords } from './vocabulary.ts'

/** The words of the NATO alphabet and their usual misspellings. */
export const NATO: ReadonlySet<string> = new Set(
  `alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett juliette kilo lima mike november oscar papa quebec romeo sierra
  tango uniform victor whiskey whisky xray yankee zulu`.split(/\s+/),
)

/** Names of letters as a recogniser writes them. */
const LETTERS: readonly (readonly [string, readonly string[]])[] = [
  ['a', ['ay', 'eh']],
  ['b', ['bee', 'be']],
  ['c', ['see', 'sea', 'cee']],
  ['d', ['dee']],
  ['e', ['ee']],
  ['f', ['ef', 'eff']],
  ['g', ['gee', 'jee']],
  ['h', ['aitch', 'haitch']],
  ['i', ['eye']],
  ['j', ['jay', 'jaye']],
  ['k', ['kay', 'okay']],
  ['l', ['el', 'ell', 'elle']],
  ['m', ['em']],
  ['n', ['en']],
  ['o', ['oh', 'owe']],
  ['p', ['pee', 'pea']],
  ['q', ['cue', 'queue', 'kew']],
  ['r', ['ar', 'are']],
  ['s', ['ess', 'es']],
  ['t', ['tee', 'tea']],
  ['u', ['you', 'yew']],
  ['v', ['vee']],
  ['w', ['double (u|you|yew|year)']],
  ['x', ['ex', 'x ray']],
  ['y', ['why', 'wye']],
  ['z', ['zee', 'zed', 'ze']],
]

/** How letters are spelled in English. */
export const englishSpelling = spelling(
  {
    letters: LETTERS,
    alphabet: NATO,
    weakNames: new Set('be see sea oh owe are you why eye okay tea pea el ex en es eh ay elle kay jay'.split(' ')),
    weakLetters: new Set(),
    joiners: new Set(),
    links: [['as', 'in'], ['is', 'in'], ['for'], ['like'], ['as']],
    marks: [],
    signs: new Map([
      ['hyphen', '-'],
      ['dash', '-'],
      ['apostrophe', "'"],
      ['space', ' '],
    ]),
    repeats: REPEAT_WORDS,
    saysOfSelf: new Set(
      "have need am was want got can could would will live called call think had do don't just guess believe said made spoke wanted needed".split(
        ' ',
      ),
    ),
  },
  englishWords,
)

export const spelledAt = (tokens: readonly Token[], at: number): Spelled | undefined => englishSpelling.spelledAt(tokens, at)
