import { type Grammar, type Unsupported, unsupported } from '../../understanding/grammar.ts'

export const yesNo: Grammar | Unsupported = unsupported('not written yet')
