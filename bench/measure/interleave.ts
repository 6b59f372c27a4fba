import { type Figures, medianRound } from './figures.ts'

/** Something that is timed in rounds. */
export type Contestant = { readonly name: string; round(): Promise<Figures> }

/**
 * Runs contestants in turns, one round each, so that noise of the machine hits all alike, after `warmUps` rounds that do not
 * count. Answers each one's median round, in the order given.
 */
export async function interleave(contestants: readonly Contestant[], options: { warmUps: number; rounds: number }): Promise<Figures[]> {
  const all = contestants.map((contestant) => ({ contestant, rounds: [] as Figures[] }))
  for (let n = -options.warmUps; n < options.rounds; n++) {
    for (const { contestant, rounds } of all) {
      const figures = await contestant.round()
      if (n >= 0) rounds.push(figures)
    }
  }
  return all.map(({ rounds }) => medianRound(rounds))
}
