import { menuChoiceGrammar } from '../../slots/menu-choice-grammar.ts'
import { CHOICE_WORDS } from './menu-choice-words.ts'
import { frenchWords } from './vocabulary.ts'

const words = (line: string): ReadonlySet<string> => new Set(line.split(' ').filter(Boolean))

/** French choices among what was offered. */
export const menuChoice = menuChoiceGrammar({
  language: 'fr',
  vocabulary: frenchWords,
  words: CHOICE_WORDS,
  refuses: words('non nan nope'),
  afterRefusal: words(''),
  or: words('ou ni'),
  hesitations: words('euh heu hum hmm ah oh ben bin bon bah eh hein la alors oui et mais ok merci desole desolee'),
  weak: words('un une deux de six si dix trois'),
  noun: words(''),
  beforeNoun: words(''),
  figures: {
    ordinal: words('e er ere eme re nd nde ieme'),
    clock: words('h heure heures hr hrs'),
    meridiem: new Map([
      ['am', 'am'],
      ['pm', 'pm'],
      ['a m', 'am'],
      ['p m', 'pm'],
    ]),
    position: words('numero option choix plage case touche'),
    hour: words('a vers'),
    day: words('le du'),
  },
})
