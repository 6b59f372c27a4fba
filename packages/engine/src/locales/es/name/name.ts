import { nameGrammar } from '../../../slots/name/grammar.ts'
import type { Grammar } from '../../../understanding/grammar.ts'
import { spanishNames } from './language.ts'

/** Names of people in Spanish. */
export const name: Grammar = nameGrammar(spanishNames)
