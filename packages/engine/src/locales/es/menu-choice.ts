import { menuChoiceGrammar } from '../../slots/menu-choice-grammar.ts'
import { CHOICE_WORDS } from './menu-choice-words.ts'
import { spanishWords } from './vocabulary.ts'

const words = (line: string): ReadonlySet<string> => new Set(line.split(' ').filter(Boolean))

/** Spanish choices among what was offered. */
export const menuChoice = menuChoiceGrammar({
  language: 'es',
  vocabulary: spanishWords,
  words: CHOICE_WORDS,
  refuses: words('no nel nop nope'),
  afterRefusal: words('importa hay se'),
  or: words('o u ni'),
  hesitations: words('eh em este pues bueno mmm ah oh ay si y pero ok gracias perdon la verdad'),
  weak: words('un una uno tarde ya igual pasado antes'),
  noun: words(''),
  beforeNoun: words(''),
  figures: {
    ordinal: words('a o ra ro da do er va vo to ta'),
    clock: words('h hrs hr horas'),
    meridiem: new Map([
      ['am', 'am'],
      ['pm', 'pm'],
      ['a m', 'am'],
      ['p m', 'pm'],
    ]),
    position: words('numero opcion'),
    hour: words('las'),
    day: words('el del dia'),
  },
})
