import type { Evidence } from '../understanding/attempts.ts'
import type { Candidate } from '../understanding/candidate.ts'
import type { Country, Locale } from '../understanding/grammar.ts'
import type { Understanding } from '../understanding/understand.ts'
import type { KnownIndex } from './known.ts'
import { writtenAddress } from './known-address.ts'
import { personName } from './name/name.ts'
import { settleKnown } from './settle-known.ts'
import { settleName } from './settle-name.ts'
import { settleDigits, settlePostcode } from './settle-postcode.ts'

/** A value that all attempts together speak for: how much, and in how many of them it was heard. */
export type Settled = {
  readonly value: string
  readonly first?: string
  readonly last?: string
  /** 0 to 1. */
  readonly score: number
  /** How far the next best value is behind, 0 to 1. */
  readonly margin: number
  readonly known: boolean
}

export type SettleOptions = {
  readonly country: Country
  readonly locale: Pick<Locale, 'hearing'>
  /** What hearing is resolved against, made once with {@link knownIndex}. */
  readonly known?: KnownIndex | undefined
}

/** Values nearer than this are both answered. */
const RIVALS = 0.03

/**
 * The value that the attempts at a slot speak for, best first; a second one only where it is as likely. A known value wins where
 * it is like what was heard; where it is not, or where something else was clearly heard, what was heard stands. Pure and total.
 */
export function settle(evidence: Evidence, options: SettleOptions): Settled[] {
  const known = options.known ? settleKnown(evidence, options.known) : []
  const found = known.length > 0 ? known : settleHeard(evidence, options)
  const [best, ...others] = found.filter(({ value }) => evidence.not?.includes(value) !== true)
  if (!best) return []
  return [best, ...others.filter(({ score }) => best.score - score < RIVALS).slice(0, 1)]
}

function settleHeard(evidence: Evidence, { country, locale }: SettleOptions): Settled[] {
  switch (evidence.kind) {
    case 'name':
      return settleName(evidence, locale.hearing)
    case 'postcode':
      return settlePostcode(evidence, country)
    case 'phone':
      return settleDigits(evidence)
    case 'address':
      return []
  }
}

/** An understanding with what the attempts together speak for in front of what this one says about the same kind. */
export function withSettled(understanding: Understanding, evidence: Evidence, settled: readonly Settled[]): Understanding {
  const [best] = settled
  if (!best) return understanding
  const { kind } = evidence
  const parts = kind === 'name' ? ['name', 'first_name', 'last_name'] : [kind]
  const own = understanding.candidates.filter((candidate) => parts.includes(candidate.kind))
  const lead = own.reduce((most, candidate) => Math.max(most, candidate.score), 0)
  const made = settled.flatMap((each, rank) =>
    candidatesOf(each, evidence, understanding, Math.min(1, Math.max(lead + 0.01, each.score)) - rank * 0.005),
  )
  const rest = understanding.candidates.filter(
    (candidate) => !made.some((each) => each.kind === candidate.kind && plain(each) === plain(candidate)),
  )
  return { ...understanding, candidates: [...made, ...rest] }
}

/** A settled value over the words of this utterance that say it, or over all of it. */
function candidatesOf(settled: Settled, { kind, attempts }: Evidence, { text, candidates }: Understanding, score: number): Candidate[] {
  const said = (of: string, value: string) =>
    candidates.find((candidate) => candidate.kind === of && plain(candidate) === value) ??
    candidates.find((candidate) => candidate.kind === of)
  const rule = settled.known ? `known.${kind}` : `attempts.${kind} of ${attempts.length}`
  const base = (of: string, value: string) => {
    const own = said(of, value)
    return { text: own?.text ?? text, start: own?.start ?? 0, end: own?.end ?? text.length, score, rule }
  }
  switch (kind) {
    case 'postcode':
    case 'phone':
      return [{ ...base(kind, settled.value), kind, value: settled.value }]
    case 'address':
      return [{ ...base(kind, settled.value), kind, value: writtenAddress(settled.value) }]
    case 'name': {
      const { first, last } = settled
      const value =
        first === undefined && last === undefined ? { full: settled.value } : personName(first ? [first] : [], last ? [last] : [])
      const found: Candidate[] = [{ ...base(kind, settled.value), kind, value: { ...value, full: settled.value } }]
      if (first) found.push({ ...base('first_name', first), kind: 'first_name', value: first })
      if (last) found.push({ ...base('last_name', last), kind: 'last_name', value: last })
      return found
    }
  }
}

function plain(candidate: Candidate): string {
  const { value } = candidate
  if (typeof value === 'string') return value
  return typeof value === 'object' && 'full' in value ? value.full : typeof value === 'object' && 'line' in value ? value.line : ''
}
