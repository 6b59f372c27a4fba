import type { Candidate, Understanding } from '@callwright/engine'
import { plain } from '../output.ts'
import { type KnownList, knownList, type Likeness } from './known-list.ts'
import type { Known } from './read-known.ts'

/** What was asked, what was heard, and what came of it; `dialogue` ties the attempts of one caller together. */
export type Attempt = {
  readonly dialogue: string | null
  readonly asked: readonly string[]
  readonly hearings: readonly string[]
  readonly understanding: Understanding
}

/** Resolves what was heard against what is known, and answers the understanding with the known value in front. */
export type Resolve = (attempt: Attempt) => Understanding

const KINDS = { name: 'names', postcode: 'postcodes', address: 'addresses' } as const satisfies Record<string, keyof Known>
type KnownKind = keyof typeof KINDS

/** Likeness from which on the known value is taken to be meant, and what an attempt that did not come near a value counts for it. */
const LIKE_ENOUGH = 0.55
const NOT_NEAR = 0.3
/** Callers whose earlier attempts are remembered. */
const MOST_DIALOGUES = 1_000

/** A resolver over lists of known names, postcodes and addresses. It remembers the attempts of recent dialogues. */
export function knownResolver(known: Known): Resolve {
  const lists = new Map<KnownKind, KnownList>()
  for (const kind of ['name', 'postcode', 'address'] as const) {
    const values = known[KINDS[kind]]
    if (values && values.length > 0) lists.set(kind, knownList(values))
  }
  const attempts = new Map<string, Likeness[][]>()
  const remember = (dialogue: string | null, kind: KnownKind, found: Likeness[]): Likeness[][] => {
    if (dialogue === null) return [found]
    const key = `${kind} ${dialogue}`
    const all = [...(attempts.get(key) ?? []), found]
    attempts.delete(key)
    attempts.set(key, all)
    const [oldest] = attempts.keys()
    if (attempts.size > MOST_DIALOGUES && oldest !== undefined) attempts.delete(oldest)
    return all
  }
  return ({ dialogue, asked, hearings, understanding }) => {
    const resolved = [...lists].flatMap(([kind, list]): Candidate[] => {
      if (!asked.includes(kind)) return []
      const read = understanding.candidates.filter((candidate) => candidate.kind === kind)
      const all = remember(dialogue, kind, list.nearest([...hearings, ...read.map((candidate) => String(plain(candidate)))]))
      const best = likest(all)
      return best && best.likeness >= LIKE_ENOUGH ? knownCandidates(kind, best, understanding.text) : []
    })
    return resolved.length === 0 ? understanding : { ...understanding, candidates: [...resolved, ...understanding.candidates] }
  }
}

/** The value that all attempts together come nearest to. */
function likest(attempts: readonly (readonly Likeness[])[]): Likeness | undefined {
  const heard = attempts.filter((found) => found.length > 0)
  let best: Likeness | undefined
  for (const value of new Set(heard.flatMap((found) => found.map((each) => each.value)))) {
    const sum = heard.reduce((total, found) => total + (found.find((each) => each.value === value)?.likeness ?? NOT_NEAR), 0)
    const likeness = sum / heard.length
    if (!best || likeness > best.likeness) best = { value, likeness }
  }
  return best
}

/** A known value as candidates over the whole utterance, surer than any reading of a grammar. */
function knownCandidates(kind: KnownKind, { value, likeness }: Likeness, text: string): Candidate[] {
  const base = { text, start: 0, end: text.length, score: 1 + likeness / 100, rule: `known.${kind}` } as const
  switch (kind) {
    case 'postcode':
      return [{ ...base, kind, value }]
    case 'address':
      return [{ ...base, kind, value: { line: value } }]
    case 'name': {
      const [first = '', ...rest] = value.split(' ')
      const last = rest.join(' ')
      const whole: Candidate = { ...base, kind, value: last ? { first, last, full: value } : { full: value } }
      return last ? [whole, { ...base, kind: 'first_name', value: first }, { ...base, kind: 'last_name', value: last }] : [whole]
    }
  }
}
