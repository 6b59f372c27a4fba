import type { EmergencyReading } from '../understanding/candidate.ts'
import { type ConceptMask, conceptMasks, overlaps } from './concept-mask.ts'
import { EMERGENCY_CONCEPTS, type EmergencyConcept } from './emergency-concepts.ts'
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

const maskOf = conceptMasks(EMERGENCY_CONCEPTS)
const IDLE = maskOf(['price', 'install', 'paperwork', 'idle_question', 'elsewhere'])
const CALMING = maskOf(['contained', 'slow', 'can_wait'])
/** "Still spraying" beats "I shut it off". */
const STUBBORN = maskOf(['unstoppable', 'water_unstoppable', 'losing'])
const NOW = maskOf(['now'])
const NOT_EMERGENCY = maskOf(['not_emergency'])
const RULES: readonly { readonly rule: EmergencyRule; readonly all: readonly ConceptMask[]; readonly unless: ConceptMask }[] =
  EMERGENCY_RULES.map((rule) => ({ rule, all: rule.all.map(maskOf), unless: maskOf(rule.unless ?? []) }))

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
  const said = maskOf(live.map((mention) => mention.value))
  const idle = overlaps(said, IDLE) && !overlaps(said, NOW)
  const calm = overlaps(said, CALMING) && !overlaps(said, STUBBORN)
  const denied = overlaps(said, NOT_EMERGENCY)
  let best: EmergencyFinding | undefined
  for (const { rule, all: needed, unless } of RULES) {
    if (best && weight(rule.level) <= weight(best.level)) continue
    if (!needed.every((choice) => overlaps(said, choice)) || (rule.bare && idle) || overlaps(said, unless)) continue
    const span = matchRule(rule, live)
    if (!span) continue
    const level = rule.level === 'emergency' && (denied || (rule.containable && calm)) ? 'urgent' : rule.level
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
  return cries.some((mention) => mention.value === 'help') && covered >= length
}

function matchRule(rule: EmergencyRule, live: readonly Mention<EmergencyConcept>[]): { from: number; to: number } | undefined {
  const [first, ...rest] = rule.all
  if (!first) return undefined
  const span = rule.span ?? SPAN
  for (const start of live) {
    if (!first.includes(start.value)) continue
    let from = start.from
    let to = start.to
    const used = [start]
    const complete = rest.every((choice) => {
      const next = live.find(
        (mention) => choice.includes(mention.value) && !used.includes(mention) && used.some((near) => distance(near, mention) <= span),
      )
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
