import type { EmergencyWords } from '../../../slots/emergency/concepts.ts'
import { DANGER_WORDS } from './danger-words.ts'
import { IDIOM_WORDS } from './idiom-words.ts'
import { LACK_WORDS } from './lack-words.ts'
import { SCOPE_WORDS } from './scope-words.ts'
import { THING_WORDS } from './thing-words.ts'
import { WATER_WORDS } from './water-words.ts'

/** What callers say, by concept. Stems with `*` also take plurals and tense; the longest match over a word wins. */
export const EMERGENCY_WORDS: EmergencyWords = {
  ...DANGER_WORDS,
  ...IDIOM_WORDS,
  ...LACK_WORDS,
  ...SCOPE_WORDS,
  ...THING_WORDS,
  ...WATER_WORDS,
}
