import type { EmergencyReading } from '../../understanding/candidate.ts'
import { type ConceptMask, conceptMasks, overlaps } from '../concept-mask.ts'
import { distance, longestOnly } from '../mention.ts'
import { CONCEPT_ID, conceptTable, EMERGENCY_CONCEPTS, FIRST_MARK } from './concepts.ts'
import { type EmergencyRule, PLUMBING, SOMEWHERE, TO_BE_ASKED } from './rule.ts'
import { EMERGENCY_RULES } from './rules.ts'
import { liveMentions, type Said } from './scope.ts'

/** What was made of it: the level and kind, the rule, the words it rests on, 0 to 1 how plain it is. */
export type EmergencyFinding = EmergencyReading & {
  readonly rule: string
  readonly from: number
  readonly to: number
  readonly score: number
}

type Compiled = {
  readonly rule: EmergencyRule
  readonly weight: number
  /** What each entry of `all` may be: as a set to compare with all that was said, and as a table to look a mention up in. */
  readonly all: readonly { readonly mask: ConceptMask; readonly table: Uint8Array }[]
  readonly unless: ConceptMask
}

const SPAN = 12
const WEIGHT = { life_safety: 3, emergency: 2, urgent: 1, none: 0 } as const

const maskOf = conceptMasks(EMERGENCY_CONCEPTS)
const MARK_MASK = maskOf(EMERGENCY_CONCEPTS.slice(FIRST_MARK))
const IDLE = maskOf(['price', 'install', 'paperwork', 'idle_question', 'elsewhere'])
const CALMING = conceptTable(['contained', 'slow', 'can_wait'])
const TURN = conceptTable(['but', 'now', 'again'])
/** "Still spraying" beats "I shut it off". */
const STUBBORN = maskOf(['unstoppable', 'water_unstoppable', 'losing'])
/** Nobody asks for a price with these. */
const PRESSING = maskOf(['now', 'unstoppable', 'water_unstoppable', 'losing', 'everywhere', 'help'])
const NOT_EMERGENCY = maskOf(['not_emergency'])
const HELP = CONCEPT_ID.get('help') ?? -1
const IGNORE = CONCEPT_ID.get('ignore') ?? -1
const CRY = conceptTable(['help', 'plea'])
const RULES: readonly Compiled[] = EMERGENCY_RULES.map((rule) => ({
  rule,
  weight: WEIGHT[rule.level],
  all: rule.all.map((choice) => ({ mask: maskOf(choice), table: conceptTable(choice) })),
  unless: maskOf(rule.unless ?? []),
}))

/** Whether the troubles that were mentioned could make an emergency of any level, whatever else is said about them. */
export function mayBeEmergency(troubles: readonly Said[]): boolean {
  if (troubles.length === 0) return false
  const said = saidIn(troubles)
  for (const { all } of RULES) if (all.every(({ mask }) => overlaps(mask, said) || overlaps(mask, MARK_MASK))) return true
  for (const mention of troubles) if (mention.value === HELP) return true
  return false
}

/**
 * Decides how urgent it is from what was mentioned, in the order of a scan over an utterance of `length` words. Undefined when
 * nothing speaks of trouble now. Mentions that were denied, are long past, or only imagined do not count.
 */
export function decideEmergency(scanned: readonly Said[], length: number): EmergencyFinding | undefined {
  if (scanned.length === 0) return undefined
  const all = longestOnly(beyondIgnored(scanned))
  if (onlyACry(all, length)) {
    const rule = length === 1 ? 'one-word-for-help' : 'cry-for-help'
    return { level: 'emergency', kind: 'other', rule, from: 0, to: length, score: 0.7 }
  }
  const live = liveMentions(all)
  const said = saidIn(live)
  const idle = overlaps(said, IDLE) && !overlaps(said, PRESSING)
  const calming = overlaps(said, STUBBORN) ? [] : live.filter((mention) => CALMING[mention.value] === 1)
  const denied = overlaps(said, NOT_EMERGENCY)
  let best: EmergencyFinding | undefined
  let bestWeight = 0
  for (const { rule, weight, all: needed, unless } of RULES) {
    if (weight <= bestWeight) continue
    if (!needed.every(({ mask }) => overlaps(said, mask)) || overlaps(said, unless)) continue
    const span = matchRule(needed, rule.span ?? SPAN, live)
    if (!span || (rule.bare && idle && !grounded(span, live))) continue
    const calmed = rule.level === 'emergency' && (denied || (rule.containable === true && calming.some((calm) => holds(calm, span, live))))
    if (calmed && bestWeight >= WEIGHT.urgent) continue
    const asked = !calmed && rule.atTap === 'asked' && isAtTap(span, live, said)
    const level = calmed || asked ? 'urgent' : rule.level
    if (asked && bestWeight >= WEIGHT.urgent) continue
    best = { level, kind: rule.kind, rule: asked ? rule.name + TO_BE_ASKED : rule.name, ...span, score: rule.bare ? 0.8 : 0.9 }
    bestWeight = WEIGHT[best.level]
  }
  return best
}

/** Words between "the tap" and "leaks badly". */
const TAP_REACH = 3
const TAKES_WATER = conceptTable(['tap', 'fixture'])
/** Where water does harm, or that it cannot be stopped. */
const DOES_HARM = maskOf([
  ...SOMEWHERE,
  ...PLUMBING.filter((concept) => concept !== 'tap' && concept !== 'fixture'),
  ...([
    'everywhere',
    'unstoppable',
    'water_unstoppable',
    'losing',
    'now',
    'help',
    'emergency_word',
    'flood',
    'overflow',
    'rising',
  ] as const),
])

/** "My tap runs like mad": hard water where water is to run, and nowhere else. */
function isAtTap(trouble: { readonly from: number; readonly to: number }, live: readonly Said[], said: ConceptMask): boolean {
  if (overlaps(said, DOES_HARM)) return false
  return live.some(
    ({ value, from, to }) => TAKES_WATER[value] === 1 && from < trouble.to && trouble.from - to <= TAP_REACH && from <= trouble.from,
  )
}

/** "A drop at first, but now it pours": what calms no longer holds for what comes behind a turn. */
function holds(calm: Said, trouble: { readonly to: number }, live: readonly Said[]): boolean {
  if (trouble.to <= calm.from) return true
  return !live.some((mark) => TURN[mark.value] === 1 && mark.from >= calm.to && mark.to <= trouble.to)
}

/** How many words before a trouble say whose it is. */
const OWN_REACH = 4
const OWN = conceptTable(['own', 'present', 'again'])
/** "The furnace won't start, what do you charge": told before it is asked. */
const TOLD = conceptTable(['own', 'present', 'again', 'clause'])
/** What may be asked about trouble that is there; the other idle marks say what the call is for. */
const ASKED = conceptTable(['price', 'idle_question'])
const PURPOSE = conceptTable(['install', 'paperwork', 'elsewhere'])

/** "What do you charge, we have a leak": a price is asked, but the trouble is there. */
function grounded(trouble: { readonly from: number; readonly to: number }, live: readonly Said[]): boolean {
  const askedBefore = live.some((mark) => PURPOSE[mark.value] === 1 || (ASKED[mark.value] === 1 && mark.from < trouble.to))
  const signs = askedBefore ? OWN : TOLD
  return live.some((mark) => signs[mark.value] === 1 && mark.from >= trouble.from - OWN_REACH && mark.to <= trouble.to)
}

const BITS = 31

/** Without what begins in words that count for nothing and goes on behind them: in "ay no, se reventó" the no is a cry, and denies nothing. */
function beyondIgnored(scanned: readonly Said[]): readonly Said[] {
  const ignored = scanned.filter(({ value }) => value === IGNORE)
  if (ignored.length === 0) return scanned
  return scanned.filter(({ from, to }) => !ignored.some((each) => each.from < from && from < each.to && each.to < to))
}

function saidIn(mentions: readonly Said[]): ConceptMask {
  const mask = new Array<number>(Math.ceil(EMERGENCY_CONCEPTS.length / BITS)).fill(0)
  for (const { value } of mentions) {
    const at = Math.trunc(value / BITS)
    mask[at] = (mask[at] ?? 0) | (1 << (value % BITS))
  }
  return mask
}

/** "Help", "help me please": nothing else is said, so nobody knows what it is, and it must not wait. */
function onlyACry(mentions: readonly Said[], length: number): boolean {
  let covered = 0
  let help = false
  for (const { value, from, to } of mentions) {
    if (CRY[value] === 1) covered += to - from
    if (value === HELP) help = true
  }
  return help && covered >= length
}

function matchRule(needed: Compiled['all'], span: number, live: readonly Said[]): { from: number; to: number } | undefined {
  const [first] = needed
  if (!first) return undefined
  for (let at = 0; at < live.length; at++) {
    const start = live[at]
    if (!start || first.table[start.value] !== 1) continue
    let { from, to } = start
    const used = [start]
    while (used.length < needed.length) {
      const table = needed[used.length]?.table
      const next = table && nearby(live, at, table, span, used)
      if (!next) break
      used.push(next)
      from = Math.min(from, next.from)
      to = Math.max(to, next.to)
    }
    if (used.length === needed.length) return { from, to }
  }
  return undefined
}

/** How far from its first mention a rule may reach at all, in mentions: so that a scan stays linear. */
const WINDOW = 80

/** A mention of `table` within `span` words of one that is used already. */
function nearby(live: readonly Said[], at: number, table: Uint8Array, span: number, used: readonly Said[]): Said | undefined {
  const end = Math.min(live.length, at + WINDOW)
  for (let n = Math.max(0, at - WINDOW); n < end; n++) {
    const mention = live[n]
    if (!mention || table[mention.value] !== 1 || used.includes(mention)) continue
    for (const near of used) if (distance(near, mention) <= span) return mention
  }
  return undefined
}
