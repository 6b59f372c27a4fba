import { type Grammar, type Unsupported, unsupported } from '../../understanding/grammar.ts'

export const correction: Grammar | Unsupported = unsupported('not written yet')
