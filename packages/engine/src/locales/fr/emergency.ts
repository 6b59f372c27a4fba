import { type Grammar, type Unsupported, unsupported } from '../../understanding/grammar.ts'

export const emergency: Grammar | Unsupported = unsupported('not written yet')
