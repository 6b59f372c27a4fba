import type { Intent } from '../understanding/candidate.ts'
import { type ActConcept, INTENT_RULES } from './intent-rules.ts'
import { longestOnly, type Mention } from './mention.ts'

export type IntentFinding = { readonly intent: Intent; readonly score: number; readonly rule: string; readonly from: number; readonly to: number }

/** The intents that the mentions speak of, in the order of a scan; one finding an intent, best first. */
export function decideIntents(scanned: readonly Mention<ActConcept>[]): IntentFinding[] {
  if (scanned.length === 0) return []
  const mentions = longestOnly(scanned)
  const said = new Set(mentions.map((mention) => mention.value))
  const found = new Map<Intent, IntentFinding>()
  for (const rule of INTENT_RULES) {
    const known = found.get(rule.intent)
    if (known && known.score >= rule.score) continue
    if (!rule.all.every((choice) => choice.some((concept) => said.has(concept)))) continue
    if (rule.unless?.some((concept) => said.has(concept))) continue
    const used = mentions.filter((mention) => rule.all.some((choice) => choice.includes(mention.value)))
    found.set(rule.intent, {
      intent: rule.intent,
      score: rule.score,
      rule: rule.name,
      from: Math.min(...used.map((mention) => mention.from)),
      to: Math.max(...used.map((mention) => mention.to)),
    })
  }
  return [...found.values()].sort((a, b) => b.score - a.score)
}
