import { nameGrammar } from '../../../slots/name/grammar.ts'
import type { Grammar } from '../../../understanding/grammar.ts'
import { englishNames } from './language.ts'

/** Names of people in English. */
export const name: Grammar = nameGrammar(englishNames)
