import type { Turn } from '../../../dialog.ts'
import type { SettleOptions } from '../../../slots/settle.ts'
import type { Candidate } from '../../../understanding/candidate.ts'
import type { UnderstandingContext } from '../../../understanding/grammar.ts'
import { fuseHearings, type HeardWording } from '../../../understanding/hearings.ts'
import { MAX_UTTERANCE_LENGTH } from '../../../understanding/token.ts'
import { type Understanding, understand } from '../../../understanding/understand.ts'
import type { Act } from '../acts.ts'
import type { IntakeContext } from '../context.ts'
import { corrected } from '../memory/changes.ts'
import { knownVisits } from '../memory/lookup.ts'
import { hasChattedEnough } from '../memory/patience.ts'
import type { Setting } from '../setting.ts'
import { answersInBreaths, attemptsAt, isHalfAnswer, remembering, saidBefore, withAttempts } from './attempts.ts'
import { correctionOf } from './correction.ts'
import { weighing } from './doubt.ts'
import { echoed } from './echo.ts'
import { whileHolding } from './holding.ts'
import { namesHouse, withStreet } from './house-number.ts'
import { actOfKeys } from './keys.ts'
import { hearInItsLanguage } from './language.ts'
import { numberPiece } from './number-piece.ts'
import { otherOffer } from './other-offer.ts'
import { actOfWords } from './words.ts'

export type IntakeTurn = Turn<IntakeContext>
export type Hearing = {
  readonly event: Act
  /** That the caller speaks another language from here on: taken in before the act. */
  readonly first?: Act
  readonly candidates: readonly Candidate[]
  readonly rejected: Understanding['rejected']
  readonly notes: readonly string[]
  /** What was keyed or said before, where this is the end of it. */
  readonly before?: string
}

/** No call goes on for more events than this; a long one takes thirty. */
export const MAX_EVENTS = 120
/** Other hearings of the recogniser that are tried when the first makes no sense here. */
const MAX_ALTERNATIVES = 4

/** Takes an event for an act. Pure and total. */
export function hear(turn: IntakeTurn, setting: Setting): Hearing {
  const hearing = hearEvent(turn, setting)
  const event = stamped(withCorrected(whileHolding(hearing, turn), turn), turn)
  return event === hearing.event ? hearing : { ...hearing, event }
}

/** With what of it was known otherwise. */
function withCorrected(event: Act, turn: IntakeTurn): Act {
  const { context, listen } = turn
  if (event.type !== 'ANSWER') return event
  const corrects = corrected(event.heard, context, listen.asked)
  const echo = echoed(event.heard, corrects, turn)
  if (corrects.length === 0 && echo.length === 0) return event
  return { ...event, heard: { ...event.heard, ...(corrects.length > 0 && { corrects }), ...(echo.length > 0 && { echo }) } }
}

/** With the time, where what becomes of the act depends on it: whether somebody can be reached, whether a visit is due. */
function stamped(event: Act, { context, path, now }: IntakeTurn): Act {
  switch (event.type) {
    case 'ANSWER':
      return (event.heard.goal ?? context.goal) === 'status' || context.changes > 0 ? { ...event, now: now() } : event
    case 'DONE':
      return context.goal === 'status' ? { ...event, now: now() } : event
    case 'FAILED':
      return path.startsWith('TRANSFERRING') ? { ...event, now: now() } : event
    // "Are you open now?" has its own; an emergency is rung for at any time.
    case 'QUESTION':
    case 'EMERGENCY':
    case 'HUNG_UP':
      return event
    default:
      return { ...event, now: now() }
  }
}

function hearEvent(turn: IntakeTurn, setting: Setting): Hearing {
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
      return bounded(turn, hearKeys(event.keys, turn, setting))
    case 'heard':
      return bounded(
        turn,
        hearInItsLanguage(event, turn, setting, (said, inLanguage) => {
          const readText = reader(inLanguage, setting)
          return weighed(hearWords(said, readText, inLanguage, setting), said, readText, inLanguage, setting)
        }),
      )
  }
}

/**
 * The first hearing, with what the others and the attempts before add to the answer; where all that makes no sense, another hearing, or
 * what was said before and this in one.
 */
function hearWords(
  event: Extract<IntakeTurn['event'], { type: 'heard' }>,
  readText: ReadText,
  turn: IntakeTurn,
  setting: Setting,
): Hearing {
  const alternatives = (event.alternatives ?? []).slice(0, MAX_ALTERNATIVES)
  const { understanding, hearings } = fuseHearings([event, ...alternatives], readText, turn.listen)
  const attempts = attemptsAt(hearings, turn)
  const remembered = (hearing: Hearing): Hearing => ({ ...hearing, event: remembering(hearing.event, attempts) })
  const first = take(withAttempts(understanding, attempts, settleOptions(turn, setting)), event.confidence, turn, setting)
  const half = turn.context.misses.keyed !== null || isHalfAnswer(first.event)
  const whole = half ? inBreaths([event, ...alternatives], readText, turn, setting) : undefined
  if (whole) return remembered(whole)
  const putRight = correctionOf(first, understanding, turn, (slot, text = event.text) =>
    hearAs(slot, text, event.confidence, turn, setting),
  )
  if (putRight) return putRight
  const other = otherOffer(first, understanding, turn, (text) => hearAs('slot_choice', text, event.confidence, turn, setting))
  if (other) return other
  if (first.event.type !== 'NO_MATCH') return remembered(first)
  const house = houseNumber(event.text, event.confidence, readText, turn, setting)
  if (house) return remembered(house)
  for (const [at, alternative] of alternatives.entries()) {
    const other = take(readText(alternative.text), alternative.confidence ?? event.confidence, turn, setting)
    if (other.event.type !== 'NO_MATCH')
      return remembered({
        ...other,
        notes: [...other.notes, `the recogniser's alternative ${at + 1} made sense: "${alternative.text}"`],
      })
  }
  const piece = numberPiece(understanding.tokens, turn, setting)
  return piece ? { ...first, event: piece } : remembered(first)
}

/** The number of a street that is known but for it. */
function houseNumber(
  text: string,
  confidence: number | undefined,
  readText: ReadText,
  turn: IntakeTurn,
  setting: Setting,
): Hearing | undefined {
  for (const whole of withStreet(text, turn)) {
    const taken = take(readText(whole), confidence, turn, setting)
    if (namesHouse(taken.event, turn)) return taken
  }
  return undefined
}

/** Hears words as if they answered the question for a slot. */
function hearAs(slot: string, text: string, confidence: number | undefined, turn: IntakeTurn, setting: Setting) {
  const asked: IntakeTurn = { ...turn, listen: { ...turn.listen, asked: [slot], confirming: null } }
  const understanding = reader(asked, setting)(text)
  return { understanding, hearing: take(understanding, confidence, asked, setting) }
}

/** Keys; what was said before and the keys in one, where they end a number that was begun in words. */
function hearKeys(keys: string, turn: IntakeTurn, setting: Setting): Hearing {
  const act = actOfKeys(keys, turn, setting)
  if (act.type !== 'KEYED') return plainly(act)
  return inBreaths([{ text: [...keys].join(' ') }], reader(turn, setting), turn, setting) ?? plainly(act)
}

/** What words were taken for, without what the recogniser's other hearings make doubtful. */
function weighed(
  hearing: Hearing,
  said: Extract<IntakeTurn['event'], { type: 'heard' }>,
  readText: ReadText,
  turn: IntakeTurn,
  setting: Setting,
): Hearing {
  const alternatives = said.alternatives?.slice(0, MAX_ALTERNATIVES)
  const alone = (text: string): Act => {
    const understanding = readText(hearing.before === undefined ? text : `${hearing.before} ${text}`)
    const taken = take(understanding, said.confidence, turn, setting)
    const putRight = correctionOf(taken, understanding, turn, (slot, words = text) => hearAs(slot, words, said.confidence, turn, setting))
    if (putRight) return putRight.event
    return taken.event.type === 'NO_MATCH' ? (houseNumber(text, said.confidence, readText, turn, setting) ?? taken).event : taken.event
  }
  const { act, notes } = weighing(hearing.event, { ...said, alternatives }, turn, alone, hearing.before !== undefined)
  return act === hearing.event ? hearing : { ...hearing, event: act, notes: [...hearing.notes, ...notes] }
}

/** "Eight six oh five five five", and when asked again "oh one four two": one number in two breaths. */
function inBreaths(hearings: readonly HeardWording[], readText: ReadText, turn: IntakeTurn, setting: Setting): Hearing | undefined {
  const before = saidBefore(turn)
  if (before === undefined) return undefined
  for (const { text, confidence } of hearings) {
    const both = readText(`${before} ${text}`)
    const taken = take(both, confidence, turn, setting)
    if (answersInBreaths(taken.event, both, before.length, turn))
      return { ...taken, before, notes: [...taken.notes, `together with what was said before: "${before}"`] }
  }
  return undefined
}

function settleOptions({ language }: IntakeTurn, { country }: Setting): SettleOptions {
  return { country, locale: language.locale }
}

type ReadText = (said: string) => Understanding

/** Reads words as an answer at this point of the call. Of the hearings of one utterance some are read for several ends, and only once. */
function reader({ listen, context, language, now }: IntakeTurn, setting: Setting): ReadText {
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
  const known = new Map<string, Understanding>()
  return (said) => {
    const read = known.get(said) ?? understand(said.slice(0, MAX_UTTERANCE_LENGTH), language.locale, about)
    known.set(said, read)
    return read
  }
}

function take(understanding: Understanding, confidence: number | undefined, turn: IntakeTurn, setting: Setting): Hearing {
  const { act, notes } = actOfWords(understanding, confidence, turn, setting)
  return { event: act, candidates: understanding.candidates, rejected: understanding.rejected, notes }
}

function offered(context: IntakeContext, asked: readonly string[]): string[] {
  if (asked.includes('appointment_ref')) return knownVisits(context).map((visit) => visit.start.slice(0, 16))
  return context.offers.map((offer) => offer.start.slice(0, 16))
}

/** After the last event a call may have, only an emergency is still heard. */
function bounded(turn: IntakeTurn, hearing: Hearing): Hearing {
  return (turn.seq < MAX_EVENTS && !hasChattedEnough(turn.context)) || hearing.event.type === 'EMERGENCY'
    ? hearing
    : { ...hearing, event: { type: 'TOO_LONG' } }
}

const plainly = (event: Act): Hearing => ({ event, candidates: [], rejected: [], notes: [] })
