import { yesNoGrammar } from '../../slots/yes-no-grammar.ts'
import { frenchWords } from './vocabulary.ts'
import { YES_NO_WORDS } from './yes-no-words.ts'

/** French yes, no or perhaps. */
export const yesNo = yesNoGrammar('fr', YES_NO_WORDS, frenchWords)
