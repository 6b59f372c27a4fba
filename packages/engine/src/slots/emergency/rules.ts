import type { EmergencyRule } from './rule.ts'
import { BURST_RULES } from './rules-burst.ts'
import { DANGER_RULES } from './rules-danger.ts'
import { FLOOD_RULES } from './rules-flood.ts'
import { LACK_RULES } from './rules-lack.ts'
import { LEAK_RULES } from './rules-leak.ts'
import { SEWAGE_RULES } from './rules-sewage.ts'
import { URGENT_RULES } from './rules-urgent.ts'

/** In order of weight: the first that fires within its level gives the kind. Sewage before water: clean water shares its signs. */
export const EMERGENCY_RULES: readonly EmergencyRule[] = [
  ...DANGER_RULES,
  ...SEWAGE_RULES,
  ...BURST_RULES,
  ...FLOOD_RULES,
  ...LEAK_RULES,
  ...LACK_RULES,
  ...URGENT_RULES,
]
