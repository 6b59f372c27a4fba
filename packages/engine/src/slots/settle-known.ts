import type { Attempt, Evidence } from '../understanding/attempts.ts'
import type { KnownEntry, KnownIndex } from './known.ts'
import { alike, type Comparable, comparable, comparingRow } from './likeness.ts'
import type { Settled } from './settle.ts'

/** Likeness from which on a known value is taken to be meant. */
const LIKE_ENOUGH = 0.55
/** Where a whole value was clearly heard, a known one must be nearly the same. */
const LIKE_CLEAR = 0.72
const CLEAR = 0.74
/** Hearings of one attempt that are compared. */
const MOST_COMPARED = 10
/** Hearings of one attempt that known values are looked up by. */
const MOST_LOOKED_UP = 8

/** The known values that all attempts together come nearest to, best first; none where nothing known is like what was heard. */
export function settleKnown({ kind, attempts, not }: Evidence, index: KnownIndex): Settled[] {
  const list = index[kind]
  if (!list) return []
  const heard = attempts.map(hearingsOf).filter((hearings) => hearings.length > 0)
  if (heard.length === 0) return []
  const near = list
    .near(attempts.flatMap((attempt) => textsOf(attempt).slice(0, MOST_LOOKED_UP)))
    .filter((entry) => !not?.includes(entry.value))
  const row = comparingRow()
  const found: { entry: KnownEntry; score: number }[] = []
  for (const entry of near) {
    let sum = 0
    for (const hearings of heard) {
      let most = 0
      for (const hearing of hearings) most = Math.max(most, alike(entry.like, hearing, most, row))
      sum += most
    }
    found.push({ entry, score: sum / heard.length })
  }
  found.sort((a, b) => b.score - a.score)
  const [best, second] = found
  if (!best || best.score < LIKE_ENOUGH) return []
  if (best.score < LIKE_CLEAR && isClear(attempts.at(-1))) return []
  const margin = best.score - (second?.score ?? 0)
  return found
    .slice(0, 2)
    .map(({ entry, score }) => ({ ...partsOf(kind, entry.value), value: entry.value, score: Math.min(0.99, score), margin, known: true }))
}

/** Whether the last attempt was read as a whole value that leaves little doubt: then it is no known one misheard. */
function isClear(attempt: Attempt | undefined): boolean {
  return (
    attempt?.read.some(({ score, first, last, spelled }) => score >= CLEAR && first !== undefined && last !== undefined && !spelled) ===
    true
  )
}

function textsOf({ heard, read }: Attempt): string[] {
  return [...new Set([...heard, ...read.map(({ value }) => value)])].slice(0, MOST_COMPARED)
}

function hearingsOf(attempt: Attempt): Comparable[] {
  const all = new Map<string, Comparable>()
  for (const text of textsOf(attempt)) {
    const like = comparable(text)
    if (like.bare.length > 1) all.set(like.bare, like)
  }
  return [...all.values()]
}

function partsOf(kind: Evidence['kind'], value: string): { first?: string; last?: string } {
  if (kind !== 'name') return {}
  const [first = '', ...rest] = value.split(' ')
  return rest.length > 0 ? { first, last: rest.join(' ') } : {}
}
