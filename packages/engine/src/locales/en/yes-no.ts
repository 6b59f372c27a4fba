import { yesNoGrammar } from '../../slots/yes-no-grammar.ts'
import { withBareForms } from './apostrophes.ts'
import { englishWords } from './vocabulary.ts'
import { YES_NO_WORDS } from './yes-no-words.ts'

/** English yes, no or perhaps. */
export const yesNo = yesNoGrammar('en', YES_NO_WORDS, englishWords, withBareForms)
