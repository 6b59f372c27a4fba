// @ts-check
/** @import { CandidateAnswer } from '../../src/session-api.ts' */

/**
 * A stretch of the utterance: plain words, or words that were read as something, which may hold stretches in turn.
 * @typedef {{ text: string, kinds: null } | { kinds: readonly string[], score: number, parts: readonly Stretch[] }} Stretch
 */
/** @typedef {{ start: number, end: number, kinds: string[], score: number }} Span */

/**
 * Cuts an utterance along the readings of it. Readings of the same words are one span with several kinds; a span inside another
 * is nested; of two that cross, the surer one is shown.
 * @param {string} utterance
 * @param {readonly CandidateAnswer[]} candidates
 * @returns {readonly Stretch[]}
 */
export function stretches(utterance, candidates) {
  return nest(utterance, 0, utterance.length, withoutCrossings(spansOf(utterance, candidates)))
}

/** @param {string} utterance @param {readonly CandidateAnswer[]} candidates */
function spansOf(utterance, candidates) {
  /** @type {Map<string, Span>} */
  const spans = new Map()
  for (const { start, end, kind, score } of candidates) {
    if (!(start >= 0 && start < end && end <= utterance.length)) continue
    const span = spans.get(`${start}-${end}`) ?? { start, end, kinds: [], score }
    if (!span.kinds.includes(kind)) span.kinds.push(kind)
    span.score = Math.max(span.score, score)
    spans.set(`${start}-${end}`, span)
  }
  return [...spans.values()]
}

/** @param {readonly Span[]} spans */
function withoutCrossings(spans) {
  /** @type {Span[]} */
  const kept = []
  const crosses = (/** @type {Span} */ a, /** @type {Span} */ b) =>
    (a.start < b.start && b.start < a.end && a.end < b.end) || (b.start < a.start && a.start < b.end && b.end < a.end)
  for (const span of [...spans].sort((a, b) => b.score - a.score || b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => crosses(span, other))) kept.push(span)
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end)
}

/**
 * @param {string} utterance
 * @param {number} from
 * @param {number} to
 * @param {readonly Span[]} spans within [from, to), outer before inner
 * @returns {readonly Stretch[]}
 */
function nest(utterance, from, to, spans) {
  /** @type {Stretch[]} */
  const parts = []
  let at = from
  for (const span of spans) {
    if (span.start < at) continue
    if (span.start > at) parts.push({ text: utterance.slice(at, span.start), kinds: null })
    const inner = spans.filter((other) => other !== span && other.start >= span.start && other.end <= span.end)
    parts.push({ kinds: span.kinds, score: span.score, parts: nest(utterance, span.start, span.end, inner) })
    at = span.end
  }
  if (at < to) parts.push({ text: utterance.slice(at, to), kinds: null })
  return parts
}
