import { type Grammar, type Unsupported, unsupported } from '../../understanding/grammar.ts'

export const phone: Grammar | Unsupported = unsupported('not written yet')
