import { onBehalfGrammar } from '../../../slots/on-behalf.ts'
import { asWritten } from '../../../slots/variants.ts'
import { spanishWords } from '../vocabulary.ts'
import { ON_BEHALF_WORDS } from './words.ts'

/** That a call is for somebody else, in Spanish. */
export const onBehalf = onBehalfGrammar('es', ON_BEHALF_WORDS, spanishWords, asWritten)
