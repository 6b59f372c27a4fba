import type { Turn } from '../../../dialog.ts'
import type { Candidate } from '../../../understanding/candidate.ts'
import { MAX_UTTERANCE_LENGTH } from '../../../understanding/token.ts'
import { type Understanding, understand } from '../../../understanding/understand.ts'
import type { Act } from '../acts.ts'
import type { IntakeContext } from '../context.ts'
import type { Setting } from '../setting.ts'
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

function hearWords(event: Extract<IntakeTurn['event'], { type: 'heard' }>, turn: IntakeTurn, setting: Setting): Hearing {
  const first = read(event.text, event.confidence, turn, setting)
  if (first.event.type !== 'NO_MATCH') return first
  for (const [at, alternative] of (event.alternatives ?? []).slice(0, MAX_ALTERNATIVES).entries()) {
    const other = read(alternative.text, alternative.confidence ?? event.confidence, turn, setting)
    if (other.event.type !== 'NO_MATCH')
      return { ...other, notes: [...other.notes, `the recogniser's alternative ${at + 1} made sense: "${alternative.text}"`] }
  }
  return first
}

function read(said: string, confidence: number | undefined, turn: IntakeTurn, setting: Setting): Hearing {
  const { context, listen } = turn
  const text = said.slice(0, MAX_UTTERANCE_LENGTH)
  const understanding = understand(text, turn.language.locale, {
    language: turn.language.locale.language,
    country: setting.country,
    asked: listen.asked,
    // Not as a getter: objects made with one share no shape, and every grammar reads this one.
    referenceTime: turn.now(),
    offered: offered(context, listen.asked),
    callerPhone: context.callerPhone ?? undefined,
    areaCode: setting.areaCode,
    business: setting.vocabulary,
  })
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
