import type { EffectResult } from '../../../effect.ts'
import type { Act } from '../acts.ts'
import { type Frame, type Goal, type IntakeContext, type IntakeMemory, NO_MISSES } from '../context.ts'
import { update } from '../update.ts'
import { keepingLead } from './lead.ts'

/**
 * What is remembered for the sake of the task at hand alone. When a task is over, or another takes its place, all of it is
 * forgotten: what the caller wants next is heard with fresh ears, and nothing of a finished booking leaks into the next.
 */
const NO_TASK = {
  misses: NO_MISSES,
  attempts: undefined,
  unread: undefined,
  offers: [],
  refusal: null,
  refused: 0,
  turnedDown: [],
  changes: 0,
  careful: [],
  verify: null,
  visit: null,
  all: false,
  declined: [],
  found: null,
  knownAsked: null,
  site: null,
  claims: null,
  said: null,
  askedTown: false,
  askedName: false,
  message: null,
  topics: [],
  topicDate: null,
  topicTown: null,
  topicNow: null,
} satisfies Partial<IntakeContext>

/** "Anything else?" is put again: it is no new question. */
const PUT_AGAIN: ReadonlySet<Act['type']> = new Set(['REPEAT', 'SLOWER', 'HELP', 'LANGUAGE', 'RESUME', 'CHANGE', 'CHOICE', 'NONE'])

/** Who calls, and where: what holds for every task of the call. */
export function whoAndWhere({ caller_name, callback_number, service_address }: Frame): Frame {
  return {
    ...(caller_name ? { caller_name } : {}),
    ...(callback_number ? { callback_number } : {}),
    ...(service_address ? { service_address } : {}),
  }
}

/** Tasks of one call. A call that goes on about more of them goes round in circles, and leaves a message or a visit each time. */
const MOST_TASKS = 8

/** What was told beside a question, while no task had begun: a visit for it is offered. */
function toldBeside({ problem, service_type, preferred_time }: Frame): Frame {
  return problem && service_type ? { problem, service_type, ...(preferred_time ? { preferred_time } : {}) } : {}
}

/** Whether a visit is to be offered for what was told. */
export const offersVisit = ({ goal, frame }: IntakeContext): boolean => goal === null && frame.problem !== undefined

/** The task is over: only who and where stay, and `past` holds what there was, for the account of the call. */
export function finishTask(call: IntakeContext, event: Act): Partial<IntakeContext> {
  const { goal, frame, past } = call
  // Whatever was given up half-way still counts: only a task that came to an end begins a fresh count.
  const changes = goal ? 0 : call.changes
  return {
    ...NO_TASK,
    misses: PUT_AGAIN.has(event.type) ? call.misses : NO_MISSES,
    changes,
    goal: null,
    frame: { ...whoAndWhere(frame), ...(goal ? {} : toldBeside(frame)) },
    past: goal ? { goal, frame, site: call.site } : past,
    tasks: call.tasks + (goal ? 1 : 0),
  }
}

/** Another task takes the place of the one at hand. A change of mind half-way keeps the visit and the day that were spoken of. */
export function beginTask(call: IntakeContext, goal: Goal): Partial<IntakeContext> {
  if (call.goal === null) return { goal }
  const { preferred_time } = call.frame
  return {
    ...NO_TASK,
    goal,
    changes: call.changes + 1,
    visit: call.visit,
    found: call.found,
    claims: call.claims,
    said: call.said,
    askedName: call.askedName,
    askedTown: call.askedTown,
    frame: { ...whoAndWhere(call.frame), ...(preferred_time ? { preferred_time } : {}) },
  }
}

/** Visits ahead that are remembered, once the call itself adds to them. */
const MOST_VISITS = 3

/** A visit was booked, moved or cancelled: that is what came of the call, and what the caller has ahead is no longer what it was. */
function made({ upcoming }: IntakeContext, result: EffectResult): Partial<IntakeContext> {
  if (result.type !== 'book' && result.type !== 'move' && result.type !== 'cancel') return {}
  const { visit } = result
  const others = upcoming.filter(({ id }) => id !== visit.id)
  if (result.type === 'cancel') return { made: visit, upcoming: others }
  const ahead = [...others, visit].sort((a, b) => (a.start < b.start ? -1 : 1))
  return {
    made: visit,
    upcoming: ahead.slice(0, Math.max(MOST_VISITS, upcoming.length)),
    ...(result.type === 'book' ? { lead: null } : {}),
  }
}

/** Actions that begin and end a task. */
export const taskActions = {
  /** Done, or nothing more is to be done for it. */
  finish: update(finishTask),
  /** The visit that was offered for what was told is wanted. */
  beginOffered: update((call) => keepingLead(call, { ...beginTask(call, 'book'), misses: NO_MISSES })),
  /** Given up by the caller: nothing was done, so nothing of it is told. */
  dropTask: update((call) => ({ ...NO_TASK, changes: call.changes + 1, goal: null, frame: whoAndWhere(call.frame) })),
  setMade: update((call, event) => (event.type === 'DONE' ? made(call, event.result) : {})),
  /** From the beginning, as if nothing had been said. */
  startOver: update((call) => ({ ...NO_TASK, changes: call.changes + 1, goal: null, frame: {} })),
}

/** Guards of what a task could begin with. */
export const taskGuards = {
  /** So much is done that nobody asks what else there is. */
  hasDoneEnough: ({ context: { call } }: { readonly context: IntakeMemory }) => call.tasks >= MOST_TASKS,
  /** Trouble was told beside a question, and nothing has been done about it. */
  isToldTrouble: ({ context: { call } }: { readonly context: IntakeMemory }) => offersVisit(call),
}
