import { type Grammar, type Unsupported, unsupported } from '../../understanding/grammar.ts'

export const address: Grammar | Unsupported = unsupported('not written yet')
