import { type Grammar, type Unsupported, unsupported } from '../../understanding/grammar.ts'

export const dateTime: Grammar | Unsupported = unsupported('not written yet')
