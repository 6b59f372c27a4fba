import { nameGrammar } from '../../../slots/name/grammar.ts'
import type { Grammar } from '../../../understanding/grammar.ts'
import { frenchNames } from './language.ts'

/** Names of people in French. */
export const name: Grammar = nameGrammar(frenchNames)
