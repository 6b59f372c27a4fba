import { menuChoiceGrammar } from '../../slots/menu-choice-grammar.ts'
import { withBareForms } from './apostrophes.ts'
import { CHOICE_WORDS } from './menu-choice-words.ts'
import { englishWords } from './vocabulary.ts'

const words = (line: string): ReadonlySet<string> => new Set(line.split(' ').filter(Boolean))

/** English choices among what was offered. */
export const menuChoice = menuChoiceGrammar({
  language: 'en',
  vocabulary: englishWords,
  words: withBareForms(CHOICE_WORDS),
  refuses: words('no nope nah'),
  afterRefusal: words('problem'),
  or: words('or nor'),
  hesitations: words('um uh er hm hmm oh ah well so sorry actually yeah and but ok okay'),
  weak: words('to too tree one any whatever'),
  noun: words('one'),
  beforeNoun: words('the that'),
  figures: {
    ordinal: words('th st nd rd'),
    clock: words("o'clock oclock"),
    meridiem: new Map([
      ['am', 'am'],
      ['pm', 'pm'],
      ['a m', 'am'],
      ['p m', 'pm'],
    ]),
    position: words('number option choice slot'),
    hour: words('at'),
    day: words(''),
  },
})
