import { type Grammar, type Unsupported, unsupported } from '../../understanding/grammar.ts'

export const menuChoice: Grammar | Unsupported = unsupported('not written yet')
