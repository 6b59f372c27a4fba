import type { Candidate } from './candidate.ts'
import type { Locale } from './grammar.ts'
import { fold } from './token.ts'
import type { Understanding } from './understand.ts'

/** The kinds that are often misheard and asked again, so that one hearing adds to another. */
export const EVIDENCE_KINDS = ['name', 'postcode', 'address', 'phone'] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

/** One reading of one hearing, as written; a name with its parts. */
export type HeardReading = {
  readonly value: string
  readonly first?: string
  readonly last?: string
  readonly score: number
  /** Spelled out: letters count more than a sound. */
  readonly spelled?: true
}

/** What one attempt at an answer sounded like, in all its hearings: the words, the characters that they spell, and the readings. */
export type Attempt = { readonly heard: readonly string[]; readonly read: readonly HeardReading[] }

/**
 * What the attempts at one slot have shown so far, oldest first. Plain JSON and bounded, so that a session can keep it: at most
 * {@link MOST_ATTEMPTS} attempts of {@link MOST_HEARINGS} hearings.
 */
export type Evidence = {
  readonly kind: EvidenceKind
  readonly attempts: readonly Attempt[]
  /** Values that the caller has said are wrong. */
  readonly not?: readonly string[]
}

export const MOST_ATTEMPTS = 3
export const MOST_HEARINGS = 10
/** Characters of a hearing that are kept: a name or a code is shorter. */
const LONGEST = 48

/** What the hearings of one utterance say about a kind, best hearing first. */
export function attemptOf(kind: EvidenceKind, hearings: readonly Understanding[], locale: Locale): Attempt {
  const heard = new Set<string>()
  const read = new Map<string, HeardReading>()
  hearings.slice(0, MOST_HEARINGS).forEach((hearing, rank) => {
    const words = fold(hearing.text).trim().slice(0, LONGEST)
    if (words === '') return
    heard.add(words)
    const spelled = kind === 'address' || kind === 'phone' ? '' : (locale.hearing?.characters(hearing.tokens) ?? '')
    const letters = looksSpelled(hearing)
    if (spelled !== '' && (kind === 'postcode' || letters)) heard.add(spelled)
    for (const candidate of hearing.candidates) {
      const reading = readingOf(kind, candidate, rank, letters)
      if (reading && !((read.get(reading.value)?.score ?? -1) >= reading.score)) read.set(reading.value, reading)
    }
  })
  return { heard: [...heard].slice(0, MOST_HEARINGS * 2), read: [...read.values()].slice(0, MOST_HEARINGS) }
}

/** What a recogniser's second guess is worth beside its first, the third beside the second, and so on. */
const BY_RANK = 0.97

function readingOf(kind: EvidenceKind, candidate: Candidate, rank: number, letters: boolean): HeardReading | undefined {
  const score = Math.round(candidate.score * BY_RANK ** rank * 1000) / 1000
  if (candidate.kind !== kind) return undefined
  switch (candidate.kind) {
    case 'name': {
      const { full, first, last } = candidate.value
      const spelled = letters || candidate.rule.endsWith('.spelled')
      return { value: full, ...(first && { first }), ...(last && { last }), score, ...(spelled && { spelled: true }) }
    }
    case 'postcode':
    case 'phone':
      return { value: candidate.value, score }
    case 'address':
      return { value: candidate.value.line, score }
  }
  return undefined
}

/** Most words are single letters or pieces of letters. */
function looksSpelled({ tokens }: Understanding): boolean {
  let letters = 0
  for (const { norm } of tokens) if (norm.length < 3) letters += 1
  return tokens.length > 2 && letters * 2 >= tokens.length
}

/** Adds an attempt to what is known from those before; of more than {@link MOST_ATTEMPTS} the oldest goes. */
export function withAttempt(evidence: Evidence | undefined, kind: EvidenceKind, attempt: Attempt): Evidence {
  const before = evidence?.kind === kind ? evidence.attempts : []
  const not = evidence?.kind === kind ? evidence.not : undefined
  return { kind, attempts: [...before, attempt].slice(-MOST_ATTEMPTS), ...(not && { not }) }
}

/** The evidence after the caller has said that a value is wrong: it is not answered again, and only its other hearings still count. */
export function withoutValue(evidence: Evidence, value: string): Evidence {
  return {
    ...evidence,
    attempts: evidence.attempts.map(({ heard, read }) => ({ heard, read: read.filter((reading) => reading.value !== value) })),
    not: [...new Set([...(evidence.not ?? []), value])].slice(-MOST_ATTEMPTS),
  }
}
