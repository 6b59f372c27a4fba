import { complains } from '../../../slots/complaint.ts'
import { isDeniedOrNot, isStatement, triageAnswer, triageOf, withdrawsAlarm } from '../../../slots/emergency/triage.ts'
import { best, type Candidate } from '../../../understanding/candidate.ts'
import type { Understanding } from '../../../understanding/understand.ts'
import type { Act, Heard } from '../acts.ts'
import { worsens } from '../memory/emergency.ts'
import type { Setting } from '../setting.ts'
import type { IntakeTurn } from './hear.ts'

/** What danger makes of an utterance: an act that goes before all others, or the utterance with trouble that has to be asked about. */
export type Danger = { readonly act: Act; readonly because: Candidate | undefined } | { readonly heard: Heard }

/** States in which a caller says for the first time what the call is about. */
const OPENINGS: ReadonlySet<string> = new Set(['GREETING.opening', 'GREETING.asking', 'CLOSING.asking', 'CLOSING.listening'])

/** A yes with a question or a wish in it scores less than this. */
const CLEAR_YES = 0.8

/** Danger first: an emergency, the answer whether trouble is one, a false alarm; else trouble that words do not settle. */
export function dangerOf(understood: Understanding, heard: Heard, turn: IntakeTurn, setting: Setting): Danger {
  const { candidates } = understood
  const { context, path } = turn
  const alarmed = path.startsWith('EMERGENCY_FLOW')
  const verdict = triageOf(candidates, setting.eagerness)
  const because = best(candidates, 'emergency')
  if (verdict.verdict === 'alarm') {
    const emergency = { level: verdict.level, kind: verdict.kind }
    return !alarmed || worsens(context, emergency) ? { act: { type: 'EMERGENCY', heard, emergency }, because } : { heard }
  }
  if (alarmed) return withdrawsAlarm(candidates) ? { act: { type: 'WITHDRAW', heard }, because: best(candidates, 'urgency') } : { heard }
  if (path === 'COLLECTING_PROBLEM.triage') return answerToTriage(understood, heard, turn)
  if (verdict.verdict === 'ask' && tellsOfTrouble(understood, heard, turn)) return { heard: { ...heard, concern: { kind: verdict.kind } } }
  return { heard }
}

/** A yes alarms and a no goes on with the booking; whoever names a later day has answered as well. */
function answerToTriage({ candidates, text }: Understanding, heard: Heard, turn: IntakeTurn): Danger {
  const answer = triageAnswer(candidates)
  const later = wishesForLater(heard, turn) && !isClearYes(candidates)
  if (answer === 'yes' && !later) {
    const kind = turn.context.triage?.kind ?? best(candidates, 'emergency')?.value.kind ?? null
    return { act: { type: 'EMERGENCY', heard, emergency: { level: 'emergency', kind } }, because: best(candidates, 'urgency') }
  }
  if (answer === 'no' || later)
    return { act: { type: 'ANSWER', heard: { ...ofAnswer(heard, turn), calm: true } }, because: best(candidates, 'urgency') }
  // "No se está inundando": a no, or a no to that.
  if (isDeniedOrNot(candidates)) return { act: { type: 'NO_MATCH', text }, because: best(candidates, 'emergency') }
  return { heard }
}

/** "Next week would be fine" is a yes to next week. */
function isClearYes(candidates: readonly Candidate[]): boolean {
  const yesno = best(candidates, 'yesno')
  const worse = candidates.some(({ kind, value }) => kind === 'urgency' && value === 'worse')
  return worse || (yesno?.value === 'yes' && yesno.score >= CLEAR_YES)
}

/** "It stopped an hour ago, nobody is in danger" wishes for no time, and moves no visit. */
function ofAnswer(heard: Heard, turn: IntakeTurn): Heard {
  const { goal, wish, ...rest } = heard
  return { ...rest, ...(goal === 'book' ? { goal } : {}), ...(wish && wishesForLater(heard, turn) ? { wish } : {}) }
}

/** Trouble is told where it is new; at the start of a call also in words that say no more than that something is going on. */
function tellsOfTrouble({ candidates, tokens }: Understanding, heard: Heard, turn: IntakeTurn): boolean {
  const { context, path } = turn
  if (wishesForLater(heard, turn)) return false
  if (OPENINGS.has(path) && (!isStatement(candidates) || isOnOtherErrand(heard, candidates))) return false
  if (isDeniedOrNot(candidates)) return true
  // Who wants money back tells of trouble with us.
  if (heard.problem === undefined && complains(tokens, turn.language.locale.language)) return false
  if (heard.problem !== undefined) return context.frame.problem?.value !== heard.problem.value
  if (path === 'CLOSING.asking' && candidates.some(({ kind }) => kind === 'yesno' || kind === 'command')) return false
  return OPENINGS.has(path) && (context.goal === null || context.goal === 'book')
}

/** "Is anybody coming, when is Ann Lee's appointment": a visit that stands already is spoken of, and no trouble. */
function isOnOtherErrand({ goal, problem }: Heard, candidates: readonly Candidate[]): boolean {
  return goal !== undefined && goal !== 'book' && problem === undefined && (!best(candidates, 'emergency') || isDeniedOrNot(candidates))
}

/** Whoever asks for another day than today is in no emergency. */
function wishesForLater({ wish }: Heard, turn: IntakeTurn): boolean {
  if (!wish) return false
  const { exact, windows } = wish.value
  const first = exact ?? windows[0]?.from
  return first !== undefined && first.slice(0, 10) > turn.now().slice(0, 10)
}
