import { triageGrammar } from '../../../slots/emergency/triage-grammar.ts'
import { asSpoken } from '../as-spoken.ts'
import { hearingUnglued } from '../glued.ts'
import { frenchWords } from '../vocabulary.ts'
import { SCOPE_WORDS } from './scope-words.ts'
import { TRIAGE_WORDS } from './triage-words.ts'

/** Talk of prices, papers, work to be done and what might be is no call for help. */
const { price, paperwork, install, what_if, idle_question } = SCOPE_WORDS
const planned = [...TRIAGE_WORDS.planned, ...price, ...paperwork, ...install, ...what_if]

/** How pressing something is, in French. */
export const triage = hearingUnglued(triageGrammar('fr', { ...TRIAGE_WORDS, planned, idle: idle_question }, frenchWords, asSpoken))
