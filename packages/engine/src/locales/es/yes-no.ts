import { yesNoGrammar } from '../../slots/yes-no-grammar.ts'
import { spanishWords } from './vocabulary.ts'
import { YES_NO_WORDS } from './yes-no-words.ts'

/** Spanish yes, no or perhaps. */
export const yesNo = yesNoGrammar('es', YES_NO_WORDS, spanishWords)
