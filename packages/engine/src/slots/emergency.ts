import type { EmergencyReading } from '../understanding/candidate.ts'
import type { EmergencyConcept } from './emergency-concepts.ts'
import { EMERGENCY_RULES, type EmergencyRule } from './emergency-rules.ts'
import { liveMentions } from './emergency-scope.ts'
import { distance, longestOnly, type Mention } from './mention.ts'

/** What was made of it: the level and kind, the rule, the words it rests on, 0 to 1 how plain it is. */
export type EmergencyFinding = EmergencyReading & {
  readonly rule: string
  readonly from: number
  readonly to: number
  readonly score: number
}

const SPAN = 12
const IDLE: readonly EmergencyConcept[] = ['price', 'install', 'paperwork', 'idle_question', 'elsewhere']
const CALMING: readonly EmergencyConcept[] = ['contained', 'slow', 'can_wait']

const STUBBORN: readonly EmergencyConcept[] = ['unstoppable', 'water_unstoppable', 'losing']

/**
 * Decides how urgent it is from what was mentioned, in the order of a scan over an utterance of `length` words. Undefined when
 * nothing speaks of trouble now. Mentions that were denied, are long past, or only imagined do not count.
 */
export function decideEmergency(scanned: readonly Mention<EmergencyConcept>[], length: number): EmergencyFinding | undefined {
  if (scanned.length === 0) return undefined
  const all = longestOnly(scanned)
  const cry = onlyACry(all, length)
  if (cry) return { level: 'emergency', kind: 'other', rule: 'cry-for-help', from: 0, to: length, score: 0.7 }
  const live = liveMentions(all)
  const said = new Set(live.map((mention) => mention.value))
  const idle = IDLE.some((concept) => said.has(concept))
  // "Still spraying" beats "I shut it off".
  const calm = CALMING.some((concept) => said.has(concept)) && !STUBBORN.some((concept) => said.has(concept))
  let best: EmergencyFinding | undefined
  for (const rule of EMERGENCY_RULES) {
    if (best && weight(rule.level) <= weight(best.level)) continue
    if ((rule.bare && idle && !said.has('now')) || rule.unless?.some((concept) => said.has(concept))) continue
    const span = matchRule(rule, live, said)
    if (!span) continue
    const calmed = said.has('not_emergency') || (rule.containable && calm)
    const level = calmed && rule.level === 'emergency' ? 'urgent' : rule.level
    if (best && weight(level) <= weight(best.level)) continue
    best = { level, kind: rule.kind, rule: rule.name, ...span, score: rule.bare ? 0.8 : 0.9 }
  }
  return best
}

const weight = (level: EmergencyReading['level']) => (level === 'life_safety' ? 3 : level === 'emergency' ? 2 : level === 'urgent' ? 1 : 0)

/** "Help", "help me please": nothing else is said, so nobody knows what it is, and it must not wait. */
function onlyACry(mentions: readonly Mention<EmergencyConcept>[], length: number): boolean {
  const cries = mentions.filter((mention) => mention.value === 'help' || mention.value === 'plea')
  const covered = cries.reduce((sum, mention) => sum + mention.to - mention.from, 0)
  return cries.some((mention) => mention.value === 'help') && covered >= length - 1
}

function matchRule(
  rule: EmergencyRule,
  live: readonly Mention<EmergencyConcept>[],
  said: ReadonlySet<EmergencyConcept>,
): { from: number; to: number } | undefined {
  for (const choice of rule.all) if (!choice.some((concept) => said.has(concept))) return undefined
  const [first, ...rest] = rule.all
  if (!first) return undefined
  const span = rule.span ?? SPAN
  for (const start of live) {
    if (!first.includes(start.value)) continue
    let from = start.from
    let to = start.to
    const used = [start]
    const complete = rest.every((choice) => {
      const next = live.find((mention) => choice.includes(mention.value) && !used.includes(mention) && used.some((near) => distance(near, mention) <= span))
      if (!next) return false
      used.push(next)
      from = Math.min(from, next.from)
      to = Math.max(to, next.to)
      return true
    })
    if (complete) return { from, to }
  }
  return undefined
}
