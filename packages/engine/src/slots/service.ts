import { conceptMasks, overlaps, overlapsAll } from './concept-mask.ts'
import { longestOnly, type Mention } from './mention.ts'
import { BARE_ROUTINE, PROBLEM_CONCEPTS, ROUTINE, SERVICE_CONCEPTS, SERVICE_RULES, type ServiceConcept } from './service-rules.ts'

export type ServiceFinding = {
  readonly service: { readonly id: string; readonly score: number; readonly rule: string } | undefined
  /** The words that say what is wrong: tokens `from` up to, not including, `to`. */
  readonly problem: { readonly from: number; readonly to: number } | undefined
  /** True when something is said to be broken or to be done, not only named. */
  readonly work: boolean
  /** Plainly ordinary work: planned, or the wear of what wears out. `bare` where what it happens to is not named: "it leaks". */
  readonly routine: 'plain' | 'bare' | undefined
}

/** Alone, these say nothing of plumbing: "it isn't working", "put in", "in the kitchen". */
const VAGUE: readonly ServiceConcept[] = ['place', 'install', 'fault', 'clog_sign']

const maskOf = conceptMasks(SERVICE_CONCEPTS)
const RULES = SERVICE_RULES.map((rule) => ({ rule, all: rule.all.map(maskOf) }))
const FAULTS = maskOf(['clog', 'clog_sign', 'leak', 'fault', 'install', 'hot_water', 'water_sign', 'wish', 'project'])
const PLAINLY = ROUTINE.map((all) => all.map(maskOf))
const BARELY = maskOf(BARE_ROUTINE)
const NOTHING: ServiceFinding = { service: undefined, problem: undefined, work: false, routine: undefined }

/** What a plumber works on. */
const THINGS: ReadonlySet<ServiceConcept> = new Set([
  'tankless',
  'heater',
  'sewer',
  'toilet',
  'drain',
  'basin',
  'faucet',
  'fixture',
  'pipe',
])
/** What can be wrong with it, or done to it. */
const WORKS: ReadonlySet<ServiceConcept> = new Set(['clog', 'clog_sign', 'leak', 'fault', 'install', 'hot_water'])

/** True where mentions say both what it is about and what is wrong with it. */
export const isWhole = (mentions: readonly Mention<ServiceConcept>[]): boolean =>
  mentions.some(({ value }) => THINGS.has(value)) && mentions.some(({ value }) => WORKS.has(value))

/** Which service of a business the mentions ask for, in the order of a scan. `offered` limits it to ids that the business has. */
export function decideService(scanned: readonly Mention<ServiceConcept>[], offered: readonly string[] | undefined): ServiceFinding {
  const mentions = longestOnly(scanned).filter((mention) => mention.value !== 'ignore')
  if (mentions.length === 0) return NOTHING
  const said = maskOf(mentions.map((mention) => mention.value))
  const rule = RULES.find((each) => overlapsAll(said, each.all) && (!offered || offered.includes(each.rule.service)))?.rule
  const named = mentions.filter(
    (mention) => PROBLEM_CONCEPTS.has(mention.value) || mention.value === 'place' || mention.value === 'clog_sign',
  )
  // A place or a verb alone ("in the kitchen", "put in") is not a problem.
  const things = named.filter((mention) => !VAGUE.includes(mention.value))
  const first = named[0]
  return {
    service: rule ? { id: rule.service, score: rule.score, rule: rule.name } : undefined,
    problem:
      things.length > 0 && first
        ? { from: Math.min(...named.map((mention) => mention.from)), to: Math.max(...named.map((mention) => mention.to)) }
        : undefined,
    work: overlaps(said, FAULTS),
    routine: PLAINLY.some((all) => overlapsAll(said, all)) ? 'plain' : overlaps(said, BARELY) ? 'bare' : undefined,
  }
}
