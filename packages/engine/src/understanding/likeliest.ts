/** What one attempt at an answer has for a part of it, best hearing first; undefined where a hearing has none. */
export type HeardPart = readonly (string | undefined)[]

/** The likeliest value, and by how much: the logarithm of its odds against the next likely that was heard, or against any that nobody heard. */
export type Likeliest = { readonly value: string; readonly odds: number; readonly next?: string }

/**
 * How a recogniser goes: how often its first hearing of a word is right; how often another hearing keeps a word that is right; and where
 * the first is wrong, how often another has it right, or has it wrong in the same way. A wrong word is one of a few that sound like it.
 */
const FIRST_RIGHT = 0.85
const KEPT = 0.8
const RIGHT_AGAIN = 0.25
const WRONG_AGAIN = 0.35
const ONE_OF_FEW = 0.3

const LOG = {
  firstRight: Math.log(FIRST_RIGHT),
  firstWrong: Math.log((1 - FIRST_RIGHT) * ONE_OF_FEW),
  kept: Math.log(KEPT),
  changed: Math.log((1 - KEPT) * ONE_OF_FEW),
  rightAgain: Math.log(RIGHT_AGAIN),
  wrongAgain: Math.log(WRONG_AGAIN),
  wrongAnew: Math.log((1 - RIGHT_AGAIN - WRONG_AGAIN) * ONE_OF_FEW),
} as const

/** Weighs what several attempts, each with its hearings, have for one part: a word, a digit, a whole value. Pure; linear in hearings times values. */
export function likeliest(attempts: readonly HeardPart[]): Likeliest | undefined {
  const values = new Set(attempts.flat().filter((value) => value !== undefined))
  if (values.size === 0) return undefined
  const unheard = attempts.reduce((sum, attempt) => sum + logLikelihood(attempt, undefined), 0)
  const scored = [...values].map((value) => ({ value, score: attempts.reduce((sum, attempt) => sum + logLikelihood(attempt, value), 0) }))
  const [best, next] = scored.sort((a, b) => b.score - a.score)
  return best && { value: best.value, odds: best.score - Math.max(unheard, next?.score ?? unheard), ...(next && { next: next.value }) }
}

/** How likely an attempt sounds as it did where this was said; nothing that was heard, for `undefined`. */
function logLikelihood([first, ...others]: HeardPart, said: string | undefined): number {
  const right = first !== undefined && first === said
  let sum = first === undefined ? 0 : right ? LOG.firstRight : LOG.firstWrong
  for (const other of others) {
    if (other === undefined) continue
    if (right) sum += other === said ? LOG.kept : LOG.changed
    else sum += other === said ? LOG.rightAgain : other === first ? LOG.wrongAgain : LOG.wrongAnew
  }
  return sum
}

/** A row of words of one length, each weighed by itself: what stands in each place, and the odds of the least sure. */
export function likeliestRow(
  attempts: readonly (readonly (readonly string[] | undefined)[])[],
): { readonly row: readonly string[]; readonly odds: number } | undefined {
  const length = usualLength(attempts)
  const rows = attempts.map((attempt) => {
    const whole = attempt.filter((row) => row?.length === length)
    return attempt.map((row) => (row === undefined || row.length === length ? row : laidOver(row, whole)))
  })
  const row: string[] = []
  let odds = Number.POSITIVE_INFINITY
  for (let at = 0; at < length; at++) {
    const place = likeliest(rows.map((attempt) => attempt.map((each) => each?.[at])))
    if (!place) return undefined
    row.push(place.value)
    odds = Math.min(odds, place.odds)
  }
  return length === 0 ? undefined : { row, odds }
}

/** What another hearing counts beside the first. */
const OTHER = 0.4

/** How many words most have; of as likely lengths the longest, as words get lost more often than they are made up. */
function usualLength(attempts: readonly (readonly (readonly string[] | undefined)[])[]): number {
  const votes = new Map<number, number>()
  for (const attempt of attempts)
    attempt.forEach((row, rank) => {
      if (row) votes.set(row.length, (votes.get(row.length) ?? 0) + (rank === 0 ? 1 : OTHER))
    })
  let best = 0
  for (const [length, count] of votes) {
    const most = votes.get(best) ?? 0
    if (count > most || (count === most && length > best)) best = length
  }
  return best
}

/** A row with words lost, laid over one that has them; nothing where it is no part of any. */
function laidOver(row: readonly string[], whole: readonly (readonly string[] | undefined)[]): readonly (string | undefined)[] | undefined {
  for (const each of whole) {
    if (!each || row.length > each.length) continue
    let at = 0
    const laid = each.map((word) => (word === row[at] ? row[at++] : undefined))
    if (at === row.length) return laid
  }
  return undefined
}
