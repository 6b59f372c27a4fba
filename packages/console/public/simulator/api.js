// @ts-check
/** @import { BusinessAnswer, CallSettings, Said, SessionAnswer } from '../../src/session-api.ts' */
import { ApiFailure, fromAnswer, fromSilence } from './failures.js'

const TIMEOUT_MS = 15_000
const SESSIONS = '/v1/voice/session'

/**
 * Begins a call. `key` names this attempt and its repetitions, here and in `sendInput`: browsers send a POST again by themselves when a
 * kept connection breaks under it.
 * @param {CallSettings} settings
 * @param {string} key
 * @returns {Promise<SessionAnswer>}
 */
export function startCall({ business, caller, locale, at, noise }, key) {
  const optional = {
    ...(business && { business }),
    ...(locale && { locale }),
    ...(at && { at }),
    ...(noise && { noise: { word_error: noise } }),
  }
  return request('POST', `${SESSIONS}/start`, { ...optional, caller_phone: caller, channel: 'simulator' }, key)
}

/**
 * One turn of the caller. `at` is the simulated instant, null for the real clock.
 * @param {string} id
 * @param {Said} said
 * @param {string | null} at
 * @param {string} key
 * @returns {Promise<SessionAnswer>}
 */
export function sendInput(id, said, at, key) {
  return request('POST', `${SESSIONS}/${encodeURIComponent(id)}/input`, { ...inputOf(said), ...(at && { at }) }, key)
}

/** @param {string} id @returns {Promise<Partial<SessionAnswer>>} */
export const endCall = (id) => request('POST', `${SESSIONS}/${encodeURIComponent(id)}/end`, { reason: 'caller_hung_up' })

/** @param {string} id @returns {Promise<SessionAnswer>} */
export const readCall = (id) => request('GET', `${SESSIONS}/${encodeURIComponent(id)}`)

/** The stored log of a call, as the server gives it. @param {string} id @returns {Promise<unknown>} */
export const readLog = (id) => request('GET', `/v1/calls/${encodeURIComponent(id)}/log`)

/**
 * The businesses that can be rung; none where the server does not list them.
 * @returns {Promise<readonly BusinessAnswer[]>}
 */
export async function readBusinesses() {
  try {
    const answer = await request('GET', '/v1/businesses')
    return Array.isArray(answer?.businesses) ? answer.businesses : []
  } catch (error) {
    if (error instanceof ApiFailure && error.status !== null && error.status < 500) return []
    throw error
  }
}

/** True as soon as anything at all answers. @returns {Promise<boolean>} */
export async function serverAnswers() {
  try {
    await fetch('/healthz', { cache: 'no-store', signal: AbortSignal.timeout(4_000) })
    return true
  } catch {
    return false
  }
}

/** @param {Said} said */
function inputOf(said) {
  if (said.kind === 'dtmf') return { dtmf: said.keys }
  if (said.kind !== 'text') return { silence: true }
  const { text, confidence, alternatives } = said
  return { text, ...(confidence !== undefined && { confidence }), ...(alternatives?.length && { alternatives }) }
}

/**
 * @param {'GET' | 'POST'} method
 * @param {string} path
 * @param {object} [body]
 * @param {string} [key]
 * @returns {Promise<any>}
 */
async function request(method, path, body, key) {
  const headers = {
    accept: 'application/json',
    'x-callwright-trace': '1',
    ...(body && { 'content-type': 'application/json' }),
    ...(key !== undefined && { 'idempotency-key': key }),
  }
  const signal = AbortSignal.timeout(TIMEOUT_MS)
  let response
  let text
  try {
    response = await fetch(path, { method, headers, body: body ? JSON.stringify(body) : null, signal, cache: 'no-store' })
    text = await response.text()
  } catch (error) {
    throw fromSilence(error)
  }
  const answer = parse(text)
  if (!response.ok || answer === undefined) throw fromAnswer(response.status, answer)
  return answer
}

/** @param {string} text @returns {unknown} */
function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
