import type { Heard } from '../acts.ts'

/** Trouble whose kind is known is asked about at once from here on; below, and where no kind is known, it is told once more. */
const SURE_OF_TROUBLE = 0.75

type Hearings = { readonly alone: readonly (Heard | undefined)[]; readonly confidence: number; readonly path: string }

/**
 * Trouble that the first hearing leaves unclear. Where another hearing has it plainly ordinary, as that has it; where it is not sure that
 * these were the words, it is told once more before anybody is asked whether it is an emergency: garble is no alarm.
 */
export function clearedTrouble(heard: Heard, { alone, confidence, path }: Hearings): Heard {
  const cleared = withPlainTrouble(heard, alone, path)
  const { concern } = cleared
  if (!concern || path === 'COLLECTING_PROBLEM.retelling') return cleared
  const differs = alone.some((other) => other?.concern === undefined)
  const unclear = concern.kind === null || differs || confidence < SURE_OF_TROUBLE
  return unclear ? { ...cleared, concern: { ...concern, unclear: true } } : cleared
}

/** What kind of work it is, and that it is plainly ordinary, where at least as many hearings have it so as have it unclear; told anew, any. */
function withPlainTrouble(heard: Heard, alone: readonly (Heard | undefined)[], path: string): Heard {
  if (heard.concern === undefined && heard.service?.value !== 'general') return heard
  const plain = alone.filter((other) => other?.service !== undefined && other.service.value !== 'general' && other.concern === undefined)
  const [best] = plain
  const unclear = path === 'COLLECTING_PROBLEM.retelling' ? 1 : alone.filter((other) => other?.concern !== undefined).length
  if (best?.service === undefined || plain.length < unclear) return heard
  const { concern: _, ...rest } = heard
  return { ...rest, service: best.service, ...(best.problem && { problem: best.problem }) }
}
