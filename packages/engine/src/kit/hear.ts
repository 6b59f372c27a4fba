import type { Hearing, Turn } from '../dialog.ts'
import { settle, withSettled } from '../slots/settle.ts'
import { attemptOf, type Evidence, withAttempt } from '../understanding/attempts.ts'
import type { Candidate } from '../understanding/candidate.ts'
import type { UnderstandingContext } from '../understanding/grammar.ts'
import { fuseHearings } from '../understanding/hearings.ts'
import { MAX_UTTERANCE_LENGTH, tokenise } from '../understanding/token.ts'
import { type Understanding, understand } from '../understanding/understand.ts'
import type { Act } from './acts.ts'
import { actOfKeys } from './keys.ts'
import type { KitMemory } from './memory.ts'
import { callOf, type Plan } from './plan.ts'
import type { KitQuestions, Question } from './questions.ts'
import { actOfWords } from './words.ts'

export type KitTurn = Turn<KitMemory>
type Taken = { readonly event: Act } & Omit<Hearing, 'act'>

/** No call goes on for more events than this. */
const MOST_EVENTS = 120
/** Other hearings of the recogniser that are tried. */
const MOST_ALTERNATIVES = 4

/** Takes events for acts. Pure and total. */
export function kitHearing(plan: Plan, questions: KitQuestions) {
  return (turn: KitTurn): Taken => {
    const { event } = turn
    switch (event.type) {
      case 'effect_done':
        return plainly({ type: 'DONE', result: event.result })
      case 'effect_failed':
        return plainly({ type: 'FAILED', failure: event.failure })
      case 'hung_up':
        return plainly({ type: 'HUNG_UP' })
      case 'silence':
        return bounded(turn, plainly({ type: 'NO_INPUT' }))
      case 'pressed':
        return bounded(turn, plainly(actOfKeys(event.keys, turn, questions.at(turn.path), plan)))
      case 'heard':
        return bounded(turn, hearWords(event, turn, questions.at(turn.path), plan))
    }
  }
}

/** The first hearing, helped by the others and by the attempts before; then another hearing; then what was said before and this in one. */
function hearWords(event: Extract<KitTurn['event'], { type: 'heard' }>, turn: KitTurn, question: Question | undefined, plan: Plan): Taken {
  const alternatives = (event.alternatives ?? []).slice(0, MOST_ALTERNATIVES)
  const asks = question?.asks ?? []
  const read = reader(turn, question, plan)
  const { understanding, hearings } = fuseHearings([event, ...alternatives], read, { asked: asks })
  const evidence = evidenceAt(hearings, turn, question, plan)
  const take = (understood: Understanding, confidence: number | undefined, note?: string): Taken => {
    const { act, notes } = actOfWords(
      {
        understood,
        tokens: tokenise(understood.text.slice(0, MAX_UTTERANCE_LENGTH), { elision: turn.language.locale.elision }),
        confidence,
      },
      turn,
      question,
      plan,
    )
    return {
      event: remembering(act, evidence),
      candidates: understood.candidates,
      rejected: understood.rejected,
      notes: note === undefined ? notes : [...notes, note],
    }
  }
  const first = take(withEvidence(understanding, evidence, turn, plan), event.confidence)
  if (first.event.type !== 'NO_MATCH') return first
  for (const [at, alternative] of alternatives.entries()) {
    const other = take(
      read(alternative.text),
      alternative.confidence ?? event.confidence,
      `the recogniser's alternative ${at + 1} made sense`,
    )
    if (other.event.type !== 'NO_MATCH') return other
  }
  const before = question?.kind === 'slot' ? turn.context.unread : null
  if (before === null) return first
  const whole = take(read(`${before} ${event.text}`), event.confidence, `together with what was said before: "${before}"`)
  return whole.event.type === 'ANSWER' ? whole : first
}

function reader(turn: KitTurn, question: Question | undefined, plan: Plan): (said: string) => Understanding {
  const { context, language } = turn
  const about: UnderstandingContext = {
    language: language.locale.language,
    country: plan.country,
    asked: question?.asks ?? [],
    referenceTime: turn.now(),
    offered: question?.choice ? starts(question.choice.from(callOf(plan, context))) : [],
    callerPhone: context.callerPhone ?? undefined,
  }
  return (said) => understand(said.slice(0, MAX_UTTERANCE_LENGTH), language.locale, about)
}

/** Local starts of what is offered, so that "the Tuesday one" is understood. */
function starts(list: readonly unknown[]): string[] {
  return list.map((each) =>
    typeof each === 'object' && each !== null && 'start' in each && typeof each.start === 'string' ? each.start.slice(0, 16) : '',
  )
}

function evidenceAt(
  hearings: readonly Understanding[],
  { context, language }: KitTurn,
  question: Question | undefined,
  plan: Plan,
): Evidence | undefined {
  const kind = question?.kind === 'slot' && question.slot !== undefined ? plan.slots[question.slot]?.evidence : undefined
  if (!kind) return undefined
  const attempt = attemptOf(kind, hearings, language.locale)
  return attempt.heard.length === 0 ? undefined : withAttempt(context.evidence ?? undefined, kind, attempt)
}

function withEvidence(
  understanding: Understanding,
  evidence: Evidence | undefined,
  { language }: KitTurn,
  { country }: Plan,
): Understanding {
  if (!evidence || evidence.attempts.length < 2 || (evidence.attempts.at(-1)?.read.length ?? 0) === 0) return understanding
  return withSettled(understanding, evidence, settle(evidence, { country, locale: language.locale }))
}

function remembering(act: Act, evidence: Evidence | undefined): Act {
  if (!evidence) return act
  if (act.type === 'NO_MATCH') return { ...act, evidence }
  return act.type === 'ANSWER' ? { ...act, news: { ...act.news, evidence } } : act
}

const bounded = (turn: KitTurn, taken: Taken): Taken =>
  turn.seq < MOST_EVENTS || taken.event.type === 'ALARM' ? taken : { ...taken, event: { type: 'TOO_LONG' } }

const NONE: readonly Candidate[] = []
const plainly = (event: Act): Taken => ({ event, candidates: NONE, rejected: [], notes: [] })
