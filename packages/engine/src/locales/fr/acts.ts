import { type Grammar, type Unsupported, unsupported } from '../../understanding/grammar.ts'

export const acts: Grammar | Unsupported = unsupported('not written yet')
