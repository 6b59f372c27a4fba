import { ELSEWHERE } from '../../../slots/intent-rules.ts'
import { best, type Intent } from '../../../understanding/candidate.ts'
import type { Understanding } from '../../../understanding/understand.ts'
import type { Goal } from '../context.ts'
import type { IntakeTurn } from './hear.ts'
import { meantVisit } from './visit.ts'

/** An intent below this score does not turn a call that is under way. */
export const SURE_ENOUGH_TO_TURN = 0.6
/** "Move my appointment" scores more; "can you do next week" less. */
const SURE_OF_MOVE = 0.82
const GOALS: Readonly<Partial<Record<Intent, Goal>>> = {
  new_appointment: 'book',
  reschedule: 'reschedule',
  cancel: 'cancel',
  status: 'status',
  message: 'message',
}

/** What the caller is here for, as far as this utterance tells; `undefined` when it does not, or nothing changes. */
export function goalOf(understood: Understanding, { context, listen, path }: IntakeTurn): Goal | undefined {
  const open = context.goal === null || path.startsWith('CLOSING')
  const heard = best(understood.candidates, 'intent')
  // A table at a restaurant is no visit.
  const intent = heard && heard.score < ELSEWHERE ? undefined : heard
  // "No, can I do next week instead?": whoever is about to cancel and names another time would rather move.
  if (
    path === 'CANCELLING.confirming' &&
    best(understood.candidates, 'yesno')?.value !== 'yes' &&
    namesOtherDay(understood, context.visit?.start)
  )
    return 'reschedule'
  const described = best(understood.candidates, 'problem') !== undefined
  // Another day is asked for, but there is trouble and no visit that could move: a visit is wanted.
  if (open && intent?.value === 'reschedule' && described && context.upcoming.length === 0 && intent.score < SURE_OF_MOVE) return 'book'
  const goal = intent && GOALS[intent.value]
  if (goal && (open || intent.score >= SURE_ENOUGH_TO_TURN)) {
    // Mid-way, describing the trouble once more is not a second booking.
    if (!open && (goal === 'book' || goal === context.goal || goal === 'message' || goal === 'status')) return undefined
    // "Move it" or "cancel that" said while booking is about the booking itself, unless a known visit is meant.
    if (!open && context.goal === 'book' && !meantVisit(understood, context, listen)) return undefined
    return goal
  }
  if (open && (best(understood.candidates, 'service_type') || best(understood.candidates, 'problem'))) return 'book'
  return undefined
}

function namesOtherDay({ candidates }: Understanding, start: string | undefined): boolean {
  return candidates.some(
    ({ kind, value }) =>
      (kind === 'date' || kind === 'datetime' || kind === 'date_range' || kind === 'datetime_range') &&
      !String(value).startsWith((start ?? '').slice(0, 10)),
  )
}
