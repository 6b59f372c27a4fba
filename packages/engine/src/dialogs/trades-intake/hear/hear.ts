import type { Turn } from '../../../dialog.ts'
import type { SettleOptions } from '../../../slots/settle.ts'
import type { Candidate } from '../../../understanding/candidate.ts'
import type { UnderstandingContext } from '../../../understanding/grammar.ts'
import { fuseHearings, type HeardWording } from '../../../understanding/hearings.ts'
import { MAX_UTTERANCE_LENGTH } from '../../../understanding/token.ts'
import { type Understanding, understand } from '../../../understanding/understand.ts'
import type { Act } from '../acts.ts'
import type { IntakeContext } from '../context.ts'
import type { Setting } from '../setting.ts'
import { answersInBreaths, attemptsAt, isHalfAnswer, remembering, saidBefore, withAttempts } from './attempts.ts'
import { actOfKeys } from './keys.ts'
import { actOfWords } from './words.ts'

export type IntakeTurn = Turn<IntakeContext>
type Hearing = {
  readonly event: Act
  readonly candidates: readonly Candidate[]
  readonly rejected: Understanding['rejected']
  readonly notes: readonly string[]
}

/** No call goes on for more events than this; a long one takes thirty. */
export const MAX_EVENTS = 120
/** Other hearings of the recogniser that are tried when the first makes no sense here. */
const MAX_ALTERNATIVES = 4

/** Takes an event for an act. Pure and total. */
export function hear(turn: IntakeTurn, setting: Setting): Hearing {
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
      return bounded(turn, plainly(actOfKeys(event.keys, turn, setting)))
    case 'heard':
      return bounded(turn, hearWords(event, turn, setting))
  }
}

/**
 * The first hearing, with what the others and the attempts before add to the answer; where all that makes no sense, another hearing, or
 * what was said before and this in one.
 */
function hearWords(event: Extract<IntakeTurn['event'], { type: 'heard' }>, turn: IntakeTurn, setting: Setting): Hearing {
  const alternatives = (event.alternatives ?? []).slice(0, MAX_ALTERNATIVES)
  const readText = reader(turn, setting)
  const { understanding, hearings } = fuseHearings([event, ...alternatives], readText, turn.listen)
  const attempts = attemptsAt(hearings, turn)
  const remembered = (hearing: Hearing): Hearing => ({ ...hearing, event: remembering(hearing.event, attempts) })
  const first = take(withAttempts(understanding, attempts, settleOptions(turn, setting)), event.confidence, turn, setting)
  const whole = isHalfAnswer(first.event) ? inBreaths([event, ...alternatives], readText, turn, setting) : undefined
  if (whole) return remembered(whole)
  if (first.event.type !== 'NO_MATCH') return remembered(first)
  for (const [at, alternative] of alternatives.entries()) {
    const other = take(readText(alternative.text), alternative.confidence ?? event.confidence, turn, setting)
    if (other.event.type !== 'NO_MATCH')
      return remembered({
        ...other,
        notes: [...other.notes, `the recogniser's alternative ${at + 1} made sense: "${alternative.text}"`],
      })
  }
  return remembered(first)
}

/** "Eight six oh five five five", and when asked again "oh one four two": one number in two breaths. */
function inBreaths(
  hearings: readonly HeardWording[],
  readText: (text: string) => Understanding,
  turn: IntakeTurn,
  setting: Setting,
): Hearing | undefined {
  const before = saidBefore(turn)
  if (before === undefined) return undefined
  for (const { text, confidence } of hearings) {
    const both = readText(`${before} ${text}`)
    const taken = take(both, confidence, turn, setting)
    if (answersInBreaths(taken.event, both, before.length, turn))
      return { ...taken, notes: [...taken.notes, `together with what was said before: "${before}"`] }
  }
  return undefined
}

function settleOptions({ language }: IntakeTurn, { country }: Setting): SettleOptions {
  return { country, locale: language.locale }
}

function reader({ listen, context, language, now }: IntakeTurn, setting: Setting): (said: string) => Understanding {
  const about: UnderstandingContext = {
    language: language.locale.language,
    country: setting.country,
    asked: listen.asked,
    // Not as a getter: objects made with one share no shape, and every grammar reads this one.
    referenceTime: now(),
    offered: offered(context, listen.asked),
    callerPhone: context.callerPhone ?? undefined,
    areaCode: setting.areaCode,
    business: setting.vocabulary,
  }
  return (said) => understand(said.slice(0, MAX_UTTERANCE_LENGTH), language.locale, about)
}

function take(understanding: Understanding, confidence: number | undefined, turn: IntakeTurn, setting: Setting): Hearing {
  const { act, notes } = actOfWords(understanding, confidence, turn, setting)
  return { event: act, candidates: understanding.candidates, rejected: understanding.rejected, notes }
}

function offered(context: IntakeContext, asked: readonly string[]): string[] {
  if (asked.includes('appointment_ref')) return (context.found ?? context.upcoming).map((visit) => visit.start.slice(0, 16))
  return context.offers.map((offer) => offer.start.slice(0, 16))
}

/** After the last event a call may have, only an emergency is still heard. */
function bounded(turn: IntakeTurn, hearing: Hearing): Hearing {
  return turn.seq < MAX_EVENTS || hearing.event.type === 'EMERGENCY' ? hearing : { ...hearing, event: { type: 'TOO_LONG' } }
}

const plainly = (event: Act): Hearing => ({ event, candidates: [], rejected: [], notes: [] })
