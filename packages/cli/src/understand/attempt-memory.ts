import {
  attemptOf,
  type Country,
  EVIDENCE_KINDS,
  type Evidence,
  type EvidenceKind,
  type FusedHearings,
  type KnownIndex,
  type Locale,
  settle,
  type Understanding,
  withAttempt,
  withSettled,
} from '@callwright/engine'

/** What was asked and heard; `dialogue` ties the attempts of one caller together. */
export type HeardRow = {
  readonly dialogue: string | null
  readonly asked: readonly string[]
  readonly fused: FusedHearings
  readonly country: Country
  readonly locale: Locale
}

/** Dialogues whose attempts are remembered. */
const MOST_DIALOGUES = 1_000

/** Remembers the attempts at each kind in recent dialogues: rows of one dialogue and kind are successive attempts of one caller. */
export function attemptMemory(known: KnownIndex | undefined): (row: HeardRow) => Understanding {
  const memory = new Map<string, { readonly evidence: Evidence; readonly country: Country }>()
  return ({ dialogue, asked, fused, country, locale }) => {
    let { understanding } = fused
    for (const kind of EVIDENCE_KINDS) {
      if (!asked.includes(kind)) continue
      const key = dialogue === null ? undefined : `${kind} ${dialogue}`
      const before = key === undefined ? undefined : memory.get(key)
      const evidence = withAttempt(before?.evidence, kind, attemptOf(kind, fused.hearings, locale))
      const at = isAnswered(understanding, kind) ? country : (before?.country ?? country)
      if (key !== undefined) {
        memory.delete(key)
        memory.set(key, { evidence, country: at })
        const [oldest] = memory.keys()
        if (memory.size > MOST_DIALOGUES && oldest !== undefined) memory.delete(oldest)
      }
      if (evidence.attempts.length < 2 && fused.hearings.length < 2 && !known?.[kind]) continue
      understanding = withSettled(understanding, evidence, settle(evidence, { country: at, locale, known }))
    }
    return understanding
  }
}

function isAnswered({ candidates }: Understanding, kind: EvidenceKind): boolean {
  return candidates.some((candidate) => candidate.kind === kind)
}
