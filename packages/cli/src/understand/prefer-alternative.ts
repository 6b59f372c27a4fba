import type { Candidate, Understanding, UnderstandingContext } from '@callwright/engine'
import { REPORTED } from './output.ts'

/** What a recogniser's second guess is worth beside its first, the third beside the second, and so on. */
const DISCOUNT = 0.9

/**
 * Reads the first hearing, and for what was asked the other hearings too: an answer that the first does not hold, or holds
 * less surely, is taken from the best of the others. What was not asked stays as the first hearing has it, unless only a
 * dialog slot was asked, which any kind may answer.
 */
export function preferAlternative(
  hearings: readonly string[],
  read: (text: string) => Understanding,
  context: Pick<UnderstandingContext, 'asked'>,
): Understanding {
  const [first = '', ...others] = hearings
  const top = read(first)
  if (context.asked.length === 0 || others.length === 0) return top
  const kinds: readonly string[] = context.asked.filter((slot) => REPORTED.some((kind) => kind === slot))
  const answers = new Map<string, Candidate>()
  for (const candidate of top.candidates) keepBetter(answers, candidate)
  const borrowed: Candidate[] = []
  let worth = 1
  for (const text of others) {
    worth *= DISCOUNT
    for (const candidate of read(text).candidates) {
      if (kinds.length > 0 && !kinds.includes(candidate.kind)) continue
      const discounted = { ...candidate, score: candidate.score * worth, rule: `${candidate.rule} in "${text}"` }
      if (keepBetter(answers, discounted)) borrowed.push(discounted)
    }
  }
  return borrowed.length === 0 ? top : { ...top, candidates: [...top.candidates, ...borrowed] }
}

function keepBetter(answers: Map<string, Candidate>, candidate: Candidate): boolean {
  const held = answers.get(candidate.kind)
  if (held && held.score >= candidate.score) return false
  answers.set(candidate.kind, candidate)
  return true
}
