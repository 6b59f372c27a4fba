import type { Intent } from '../understanding/candidate.ts'
import { type ConceptMask, conceptMasks, overlaps, overlapsAll } from './concept-mask.ts'
import { ACT_CONCEPTS, type ActConcept, INTENT_RULES, type IntentRule } from './intent-rules.ts'
import { longestOnly, type Mention } from './mention.ts'

export type IntentFinding = {
  readonly intent: Intent
  readonly score: number
  readonly rule: string
  readonly from: number
  readonly to: number
}

const maskOf = conceptMasks(ACT_CONCEPTS)
const RULES: readonly { readonly rule: IntentRule; readonly all: readonly ConceptMask[]; readonly unless: ConceptMask }[] =
  INTENT_RULES.map((rule) => ({
    rule,
    all: rule.all.map(maskOf),
    unless: maskOf(rule.unless ?? []),
  }))

/** These count wherever they are said, within other words too: "set an alarm for six". */
const VETOES: ReadonlySet<ActConcept> = new Set<ActConcept>(['never', 'alarm'])

/** The intents that the mentions speak of, in the order of a scan; one finding an intent, best first. */
export function decideIntents(scanned: readonly Mention<ActConcept>[]): IntentFinding[] {
  if (scanned.length === 0) return []
  const mentions = longestOnly(scanned)
  const said = maskOf([...mentions, ...scanned.filter((mention) => VETOES.has(mention.value))].map((mention) => mention.value))
  const found = new Map<Intent, IntentFinding>()
  for (const { rule, all, unless } of RULES) {
    const known = found.get(rule.intent)
    if (known && known.score >= rule.score) continue
    if (!overlapsAll(said, all) || overlaps(said, unless)) continue
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
