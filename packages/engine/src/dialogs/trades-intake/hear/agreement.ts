/** What is heard twice before it is taken, where one hearing leaves a doubt. */
export const DOUBTED_SLOTS = ['name', 'phone', 'address', 'wish', 'visit'] as const
export type DoubtedSlot = (typeof DOUBTED_SLOTS)[number]

/**
 * What was heard and not taken. Plain JSON and bounded, so that a session can keep it: three attempts, of five values or hearings of
 * 120 characters each.
 */
export type Doubts = {
  /** By slot, what each hearing of each attempt has, best first: keys of values, '' where it has none. */
  readonly values: Readonly<Partial<Record<DoubtedSlot, readonly (readonly string[])[]>>>
  /** The hearings of each attempt at the question at hand, best first. */
  readonly hearings: readonly (readonly string[])[]
  /** The address that the caller has said is wrong: it is not taken again. */
  readonly denied: string | null
}

export const NO_DOUBTS: Doubts = { values: {}, hearings: [], denied: null }

const MOST_ATTEMPTS = 3
const MOST_VALUES = 5
const LONGEST = 120
/** What another hearing of an attempt counts beside its first. */
const OTHER = 0.4
/** How far the value that attempts agree on must be ahead of another on which they agree too. */
const AHEAD = 0.5
/** What the attempts must come to: one of them has it as its likeliest, or three have it at all. */
const ENOUGH = 1.2

/** The doubts with one more attempt at a slot. */
export function withValues(doubts: Doubts, slot: DoubtedSlot, values: readonly string[]): Doubts {
  const kept = values.slice(0, MOST_VALUES).map(short)
  return { ...doubts, values: { ...doubts.values, [slot]: [...(doubts.values[slot] ?? []), kept].slice(-MOST_ATTEMPTS) } }
}

/** The doubts with one more attempt at the question at hand. */
export function withHearings(doubts: Doubts, hearings: readonly string[]): Doubts {
  return { ...doubts, hearings: [...doubts.hearings, bounded(hearings)].slice(-MOST_ATTEMPTS) }
}

const short = (text: string): string => text.slice(0, LONGEST).toWellFormed()
const bounded = (texts: readonly string[]): string[] => [...new Set(texts)].slice(0, MOST_VALUES).map(short)

/** The name or visit that this attempt and one before have in common, when no other is nearly as likely. What costs more is settled part by part. */
export function agreement(before: readonly (readonly string[])[], now: readonly string[]): string | undefined {
  const scores: { readonly value: string; readonly score: number }[] = []
  for (const value of new Set(now)) {
    const worth = (attempt: readonly string[]): number => (attempt[0] === value ? 1 : attempt.includes(value) ? OTHER : 0)
    const earlier = before.reduce((sum, attempt) => sum + worth(attempt), 0)
    if (earlier > 0) scores.push({ value, score: earlier + worth(now) })
  }
  const [best, next] = scores.sort((a, b) => b.score - a.score)
  return best && best.score >= ENOUGH && best.score - (next?.score ?? 0) >= AHEAD ? best.value : undefined
}
