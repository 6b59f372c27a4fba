import { ELSEWHERE } from '../../../slots/intent-rules.ts'
import { best, type Intent } from '../../../understanding/candidate.ts'
import type { Understanding } from '../../../understanding/understand.ts'
import type { Goal } from '../context.ts'
import { offersVisit } from '../memory/task.ts'
import type { IntakeTurn } from './hear.ts'
import { meantVisit } from './visit.ts'

/** An intent below this score does not turn a call that is under way. */
export const SURE_ENOUGH_TO_TURN = 0.6
/** "Move my appointment" scores more; "can you do next week" less. */
const SURE_OF_MOVE = 0.82
/** "I have an appointment" says that much and no more. */
const MENTIONED = 0.5
/** Whoever asks to move, cancel or book something says so with more. */
const ASKED_ABOUT = 0.6
const GOALS: Readonly<Partial<Record<Intent, Goal>>> = {
  new_appointment: 'book',
  reschedule: 'reschedule',
  cancel: 'cancel',
  status: 'status',
  message: 'message',
}

/** The greeting has named the caller's visit: "yes" and "it's about that" speak of it. */
export function isAskedAboutVisit({ context, path }: IntakeTurn): boolean {
  return path === 'GREETING.opening' && context.upcoming.length > 0
}

/** The visit is only mentioned: what is wanted of it is still to be asked. */
export function mentionsVisit({ candidates }: Understanding, turn: IntakeTurn): boolean {
  const intent = best(candidates, 'intent')
  return isAskedAboutVisit(turn) && intent?.value === 'status' && intent.score <= MENTIONED
}

/** What the caller is here for, as far as this utterance tells; `undefined` when it does not, or nothing changes. */
export function goalOf(understood: Understanding, turn: IntakeTurn): Goal | undefined {
  const { context, listen, path } = turn
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
  if (mentionsVisit(understood, turn)) return undefined
  if (open && asksAboutNamed(understood)) return 'status'
  const described = best(understood.candidates, 'problem') !== undefined
  // Another day is asked for, but there is trouble and no visit that could move: a visit is wanted.
  const newPlace =
    path.startsWith('CLOSING') && understood.candidates.some(({ kind, value }) => kind === 'on_behalf' && value === 'somebody')
  if (open && intent?.value === 'reschedule' && intent.score < SURE_OF_MOVE && (newPlace || (described && context.upcoming.length === 0)))
    return 'book'
  // "Your guy came yesterday and it leaks again": what was done is over, and somebody has to come once more.
  if (open && intent?.value === 'status' && described && isPast(understood, turn)) return 'book'
  // "Quiero cambiarla", where a visit was named: what is to be changed is that.
  if (open && context.upcoming.length > 0 && !described && intent?.value === 'new_appointment' && changesIt(understood)) return 'reschedule'
  const goal = intent && GOALS[intent.value]
  if (goal && (open || intent.score >= SURE_ENOUGH_TO_TURN)) {
    // Mid-way, describing the trouble once more is not a second booking.
    if (!open && (goal === 'book' || goal === context.goal || goal === 'message' || goal === 'status')) return undefined
    // "Move it" or "cancel that" said while booking is about the booking itself, unless a known visit is meant.
    if (!open && context.goal === 'book' && !meantVisit(understood, context, listen)) return undefined
    return goal
  }
  if (open && (best(understood.candidates, 'service_type') || best(understood.candidates, 'problem'))) return 'book'
  if (path.startsWith('CLOSING') && offersVisit(context) && best(understood.candidates, 'yesno')?.value === 'yes') return 'book'
  return undefined
}

/** Something is to be changed that goes without saying. */
const changesIt = ({ candidates }: Understanding): boolean =>
  candidates.some(({ kind, rule }) => kind === 'intent' && rule.endsWith('.change-it')) && best(candidates, 'service_type') === undefined

/** "When is Ann Lee's appointment", "I'm calling about the visit of Ann Lee": a visit that is booked already, whatever is wanted of it. */
function asksAboutNamed({ candidates }: Understanding): boolean {
  const intent = best(candidates, 'intent')
  const name = best(candidates, 'name')
  if (!intent || !name || intent.score > ASKED_ABOUT) return false
  const visit = candidates.some(
    ({ kind, rule }) => kind === 'intent' && (rule.endsWith('.appointment') || rule.endsWith('.visit-asked-about')),
  )
  return visit && (name.rule.endsWith('.owner') || (intent.value !== 'new_appointment' && name.rule.endsWith('.for')))
}

/** A day before today is named, and none after it. */
function isPast({ candidates }: Understanding, { now }: IntakeTurn): boolean {
  const today = now().slice(0, 10)
  const days = candidates.flatMap(({ kind, value }) => (kind === 'date' || kind === 'datetime' ? [String(value).slice(0, 10)] : []))
  return days.length > 0 && days.every((day) => day < today)
}

function namesOtherDay({ candidates }: Understanding, start: string | undefined): boolean {
  return candidates.some(
    ({ kind, value }) =>
      (kind === 'date' || kind === 'datetime' || kind === 'date_range' || kind === 'datetime_range') &&
      !String(value).startsWith((start ?? '').slice(0, 10)),
  )
}
