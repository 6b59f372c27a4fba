import { longestOnly, type Mention } from './mention.ts'

/**
 * `weak_yes` is a yes only at the end ("it is"). `deny` turns a following yes into a no ("that was not correct"). `but` ends an
 * answer, `filler` does not interrupt one, `part` only looks like an answer ("no hot water", "right now"), `ask` begins a question: whoever
 * asks has not yet agreed.
 */
export type AnswerSign = 'yes' | 'weak_yes' | 'no' | 'maybe' | 'deny' | 'filler' | 'but' | 'part' | 'ask'
export type Answer = {
  readonly value: 'yes' | 'no' | 'maybe'
  readonly from: number
  readonly to: number
  readonly score: number
  readonly rule: string
}

/** Words that may stand between two parts of one answer: "yeah, no, that won't work" is one. */
const PAUSE = 1
/** An answer further in than this is part of a story. */
const HEAD = 4

/**
 * What an utterance of `length` words answers. The opening run of signs is the answer, and its last word counts ("no, yeah,
 * that's perfect" is a yes); what follows a "but" is a reservation. A sign in the middle of a sentence is a weak answer.
 */
export function decideAnswer(scanned: readonly Mention<AnswerSign>[], length: number): Answer | undefined {
  const mentions = settle(longestOnly(scanned), length)
  const signs = mentions.filter(isSign)
  const [first] = signs
  if (!first) return undefined
  const covered = mentions.filter((mention) => mention.value === 'filler' && mention.to <= first.from)
  const lead = first.from - covered.reduce((sum, mention) => sum + mention.to - mention.from, 0)
  let last = first
  let reach = first.to
  for (const mention of mentions) {
    if (mention.to <= first.to) continue
    if (mention.from - reach > PAUSE || mention.value === 'but' || mention.value === 'part') break
    reach = Math.max(reach, mention.to)
    if (isSign(mention)) last = mention
  }
  const rest = length - reach
  const reserved = mentions.some((mention) => mention.value === 'but' && mention.from >= last.to)
  const asking = last.value === 'yes' && scanned.some((mention) => mention.value === 'ask')
  const incidental = lead > HEAD || (lead > 0 && rest > HEAD)
  const bare = rest <= 1 && lead <= 1
  const score = incidental || asking ? 0.35 : bare ? 0.95 : reserved ? 0.75 : lead > 0 ? 0.6 : rest > 8 ? 0.7 : 0.82
  return {
    value: last.value,
    from: first.from,
    to: last.to,
    score,
    rule: asking ? 'with-question' : reserved ? 'with-reservation' : incidental ? 'incidental' : bare ? 'bare' : 'opening',
  }
}

/** How far a "not" reaches to the yes that it denies. */
const DENY_REACH = 3

function settle(mentions: readonly Mention<AnswerSign>[], length: number): Mention<AnswerSign>[] {
  const out: Mention<AnswerSign>[] = []
  for (const mention of mentions) {
    const denied =
      mention.value === 'yes' &&
      mentions.find((each) => each.value === 'deny' && each.to <= mention.from && mention.from - each.to <= DENY_REACH)
    if (denied) out.push({ value: 'no', from: denied.from, to: mention.to })
    else if (mention.value !== 'weak_yes') out.push(mention)
    else if (mention.to === length && !mentions.some((each) => each.value === 'no' || each.value === 'deny' || each.value === 'ask'))
      out.push({ ...mention, value: 'yes' })
  }
  return out
}

function isSign(mention: Mention<AnswerSign>): mention is Mention<'yes' | 'no' | 'maybe'> {
  return mention.value === 'yes' || mention.value === 'no' || mention.value === 'maybe'
}
