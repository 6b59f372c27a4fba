import { type Grammar, type Unsupported, unsupported } from '../../understanding/grammar.ts'

export const name: Grammar | Unsupported = unsupported('not written yet')
