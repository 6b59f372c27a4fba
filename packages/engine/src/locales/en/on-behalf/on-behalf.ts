import { onBehalfGrammar } from '../../../slots/on-behalf.ts'
import { withBareForms } from '../apostrophes.ts'
import { englishWords } from '../vocabulary.ts'
import { ON_BEHALF_WORDS } from './words.ts'

/** That a call is for somebody else, in English. */
export const onBehalf = onBehalfGrammar('en', ON_BEHALF_WORDS, englishWords, withBareForms)
