/** One round of one contestant: how many turns a second, and how long single turns took, in milliseconds. */
export type Figures = { readonly turns: number; readonly perSecond: number; readonly p50: number; readonly p99: number }

/** Sums up a round that took `seconds`, from the duration of each of its turns in milliseconds. */
export function figuresOf(durations: readonly number[], seconds: number): Figures {
  const sorted = Float64Array.from(durations).sort()
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { turns: sorted.length, perSecond: sorted.length / seconds, p50: at(0.5), p99: at(0.99) }
}

/** The round with the median rate, as it was: its percentiles belong to it. */
export function medianRound(rounds: readonly Figures[]): Figures {
  const sorted = [...rounds].sort((a, b) => a.perSecond - b.perSecond)
  const median = sorted[Math.floor((sorted.length - 1) / 2)]
  if (!median) throw new Error('there was no round')
  return median
}
