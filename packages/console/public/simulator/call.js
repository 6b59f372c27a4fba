// @ts-check
/** @import { Call, CallSettings, Problem, Said, SessionAnswer, Turn } from '../../src/session-api.ts' */

/** @type {CallSettings} */
export const NO_SETTINGS = { business: null, businessName: '', caller: null, locale: null, at: null, noise: 0 }

/** The page before any call. @type {Call} */
export const IDLE = {
  status: 'idle',
  id: null,
  settings: NO_SETTINGS,
  startedAt: 0,
  endedAt: null,
  turns: [],
  pending: null,
  problem: null,
  replay: null,
}

/** The call that is being dialled. @param {CallSettings} settings @param {number} now @returns {Call} */
export const dialled = (settings, now) => ({ ...IDLE, status: 'calling', settings, startedAt: now, pending: { kind: 'start' } })

/** @param {Call} call @param {Said} said @returns {Call} */
export const waiting = (call, said) => ({ ...call, pending: said, problem: null })

/**
 * The call after an answer to what was pending.
 * @param {Call} call
 * @param {Said} said
 * @param {SessionAnswer} answer
 * @param {{ now: number, roundTripMs: number, before?: string }} when `before`: what a replayed line was answered the first time.
 * @returns {Call}
 */
export function answered(call, said, answer, { now, roundTripMs, before }) {
  const differs = before !== undefined && before !== answer.reply.text
  /** @type {Turn} */
  const turn = { said, answer, at: now - call.startedAt, roundTripMs, ...(differs && { before }) }
  return {
    ...call,
    id: answer.session_id,
    status: answer.done ? 'ended' : 'live',
    endedAt: answer.done ? now : null,
    turns: [...call.turns, turn],
    pending: null,
    problem: null,
  }
}

/**
 * The call after hanging up. The record of an ended call may hold less than an answer: what it lacks is as it was.
 * @param {Call} call
 * @param {Partial<SessionAnswer>} record
 * @param {{ now: number, roundTripMs: number }} when
 * @returns {Call}
 */
export function hungUp(call, record, when) {
  const last = call.turns.at(-1)?.answer
  if (!last) return { ...call, status: 'ended', endedAt: when.now, pending: null, problem: null }
  const { trace: _, ...rest } = last
  const merged = { ...rest, ...record, session_id: last.session_id, reply: { text: '' }, asked: [], confirming: null, done: true }
  return answered(call, { kind: 'hung_up' }, merged, when)
}

/**
 * A problem with the last request. What was said stays pending where trying again may help, and is dropped otherwise.
 * @param {Call} call
 * @param {Problem} problem
 * @returns {Call}
 */
export function troubled(call, problem) {
  const status = call.id === null && problem.wayForward !== 'retry' ? 'idle' : call.status
  return { ...call, status, problem, pending: problem.wayForward === 'retry' ? call.pending : null, replay: null }
}

/** True while nothing new can be said: an answer is on its way. @param {Call} call */
export const isBusy = (call) => call.pending !== null && call.problem === null

/** The call's simulated instant, null on the real clock. @param {Call} call @param {number} now */
export function simulatedNow(call, now) {
  if (call.settings.at === null) return null
  return new Date(Date.parse(call.settings.at) + (now - call.startedAt)).toISOString()
}

/** Language of the call, as far as it is known: a BCP 47 tag. @param {Call} call */
export const localeOf = (call) => call.turns.at(-1)?.answer.locale ?? call.settings.locale ?? 'en-US'

/** What the caller did, in order: enough to make the same call again. @param {Call} call @returns {readonly Said[]} */
export const callerLines = (call) => call.turns.map((turn) => turn.said).filter(({ kind }) => kind !== 'start' && kind !== 'unseen')
