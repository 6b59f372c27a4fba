import type { EmergencyRule } from './emergency-rule.ts'
import { DANGER_RULES } from './emergency-rules-danger.ts'
import { LACK_RULES } from './emergency-rules-lack.ts'
import { URGENT_RULES } from './emergency-rules-urgent.ts'
import { WATER_RULES } from './emergency-rules-water.ts'

/** In order of weight: the first that fires within its level gives the kind. */
export const EMERGENCY_RULES: readonly EmergencyRule[] = [...DANGER_RULES, ...WATER_RULES, ...LACK_RULES, ...URGENT_RULES]
