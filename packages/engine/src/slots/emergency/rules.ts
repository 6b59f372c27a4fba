import type { EmergencyRule } from './rule.ts'
import { DANGER_RULES } from './rules-danger.ts'
import { LACK_RULES } from './rules-lack.ts'
import { SEWAGE_RULES } from './rules-sewage.ts'
import { URGENT_RULES } from './rules-urgent.ts'
import { WATER_RULES } from './rules-water.ts'

/** In order of weight: the first that fires within its level gives the kind. Sewage before water: clean water shares its signs. */
export const EMERGENCY_RULES: readonly EmergencyRule[] = [...DANGER_RULES, ...SEWAGE_RULES, ...WATER_RULES, ...LACK_RULES, ...URGENT_RULES]
