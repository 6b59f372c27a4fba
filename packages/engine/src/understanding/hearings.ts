import type { Candidate, Kind } from './candidate.ts'
import type { UnderstandingContext } from './grammar.ts'
import { SLOT_KINDS } from './refine.ts'
import type { Understanding } from './understand.ts'

/** What a recogniser made of an utterance, with its confidence from 0 to 1 where it gives one. */
export type HeardWording = { readonly text: string; readonly confidence?: number | undefined }

/** What all hearings of an utterance mean together, and each alone, in the order given. */
export type FusedHearings = { readonly understanding: Understanding; readonly hearings: readonly Understanding[] }

/** What a second guess without a confidence is worth beside the first, the third beside the second, and so on. */
const BY_RANK = 0.9
/** A guess with hardly any confidence still counts so much beside the first. */
const LEAST_WORTH = 0.5
/** What each further hearing with the same value adds, and the most that agreement can. */
const AGREEMENT = 0.03
const MOST_AGREEMENT = 0.09
/** A value this near to the best is reported too, so that a dialog can ask which was meant. */
const NEAR = 0.12
/** Values that are heard as they are; a yes or a choice of one hearing is never taken from another. */
const FUSED: ReadonlySet<Kind> = new Set<Kind>([
  'name',
  'first_name',
  'last_name',
  'phone',
  'address',
  'postcode',
  'city',
  'date',
  'time',
  'datetime',
  'date_range',
  'time_range',
  'datetime_range',
  'people',
])

/**
 * Reads the recogniser's alternatives beside its first hearing, as far as they answer what was asked. A value that several hearings
 * hold scores more; one that the first does not hold is added where it is as likely as the first's own, saying in its rule which
 * hearing it comes from; values that stay apart are both reported. What was not asked stays as the first hearing has it.
 */
export function fuseHearings(
  hearings: readonly HeardWording[],
  read: (text: string) => Understanding,
  context: Pick<UnderstandingContext, 'asked'>,
): FusedHearings {
  const [first = { text: '' }, ...others] = hearings
  const top = read(first.text)
  if (context.asked.length === 0 || others.length === 0) return { understanding: top, hearings: [top] }
  const answers = kindsAsked(context.asked)
  const all = [top, ...others.map((hearing) => read(hearing.text))]
  const held = new Map<string, { candidate: Candidate; score: number; times: number; rank: number }>()
  all.forEach((hearing, rank) => {
    const worth = rank === 0 ? 1 : worthOf(hearings[rank], first, rank)
    const met = new Set<string>()
    for (const candidate of hearing.candidates) {
      if (!answers.has(candidate.kind)) continue
      const key = `${candidate.kind} ${JSON.stringify(candidate.value)}`
      const known = held.get(key)
      const score = candidate.score * worth
      if (!known) held.set(key, { candidate, score, times: 1, rank })
      else if (!met.has(key)) {
        known.times += 1
        if (score > known.score) held.set(key, { ...known, candidate, score, rank })
      }
      met.add(key)
    }
  })
  const fused = [...held.values()].map((each) => ({ ...each, score: agreed(each) }))
  const best = new Map<Kind, number>()
  for (const { candidate, score } of fused) best.set(candidate.kind, Math.max(score, best.get(candidate.kind) ?? 0))
  const ownKinds = new Set(top.candidates.map(({ kind }) => kind))
  const candidates: Candidate[] = []
  for (const candidate of top.candidates) if (!answers.has(candidate.kind)) candidates.push(candidate)
  for (const { candidate, score, rank } of fused) {
    const lead = best.get(candidate.kind) ?? 0
    const heardFirst = rank === 0
    if (!heardFirst && ownKinds.has(candidate.kind) && (!FUSED.has(candidate.kind) || score < lead - NEAR)) continue
    candidates.push(
      heardFirst ? { ...candidate, score } : { ...candidate, score, rule: `${candidate.rule} in "${hearings[rank]?.text ?? ''}"` },
    )
  }
  return { understanding: { ...top, candidates }, hearings: all }
}

/** The kinds of meaning that answer what was asked. */
function kindsAsked(asked: readonly string[]): ReadonlySet<string> {
  return new Set(
    asked.flatMap((slot): readonly string[] => [
      slot,
      ...(SLOT_KINDS[slot] ?? []),
      ...(slot === 'caller_name' || slot === 'name' ? NAME_PARTS : []),
    ]),
  )
}

const NAME_PARTS: readonly Kind[] = ['first_name', 'last_name']

function worthOf(hearing: HeardWording | undefined, first: HeardWording, rank: number): number {
  const own = confidenceOf(hearing)
  const best = confidenceOf(first)
  return own === undefined || best === undefined ? BY_RANK ** rank : Math.max(LEAST_WORTH, Math.min(1, own / best))
}

/** A confidence that says something: some recognisers send 0 for "not given". */
function confidenceOf(hearing: HeardWording | undefined): number | undefined {
  const confidence = hearing?.confidence
  return confidence !== undefined && confidence > 0 && confidence <= 1 ? confidence : undefined
}

function agreed({ candidate, score, times }: { readonly candidate: Candidate; readonly score: number; readonly times: number }): number {
  if (times < 2 || !FUSED.has(candidate.kind)) return score
  return Math.max(score, Math.min(0.98, score + Math.min(MOST_AGREEMENT, AGREEMENT * (times - 1))))
}
