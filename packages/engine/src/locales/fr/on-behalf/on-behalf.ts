import { onBehalfGrammar } from '../../../slots/on-behalf.ts'
import { asSpoken } from '../as-spoken.ts'
import { hearingUnglued } from '../glued.ts'
import { frenchWords } from '../vocabulary.ts'
import { ON_BEHALF_WORDS } from './words.ts'

/** That a call is for somebody else, in French. */
export const onBehalf = hearingUnglued(onBehalfGrammar('fr', ON_BEHALF_WORDS, frenchWords, asSpoken))
