import { type Grammar, type Unsupported, unsupported } from '../../understanding/grammar.ts'

export const service: Grammar | Unsupported = unsupported('not written yet')
