// @ts-check
/** @import { Problem } from '../../src/session-api.ts' */

/** @type {{ [code: string]: { words: string, wayForward: Problem['wayForward'] } }} */
const KNOWN = {
  BIZ_004: { words: 'The server knows no such business or number.', wayForward: 'check' },
  BIZ_006: { words: 'This call has already ended.', wayForward: 'new_call' },
  SYS_001: { words: 'Something failed inside the server.', wayForward: 'retry' },
  SYS_002: { words: 'The server could not make sense of that.', wayForward: 'check' },
  SYS_003: { words: 'That was too long for the server.', wayForward: 'check' },
  SYS_004: { words: 'The server no longer knows this call.', wayForward: 'new_call' },
  SYS_006: { words: 'The server took too long to answer.', wayForward: 'retry' },
  SYS_007: { words: 'This call was begun with another version and cannot go on.', wayForward: 'new_call' },
}

/** Carries a `Problem` through a rejected promise. */
export class ApiFailure extends Error {
  /** @param {Problem} problem @param {number | null} status */
  constructor(problem, status) {
    super(problem.words)
    this.name = 'ApiFailure'
    this.problem = problem
    /** HTTP status, null when nothing answered. */
    this.status = status
  }
}

/**
 * An error answer of the API, in words.
 * @param {number} status
 * @param {unknown} body
 */
export function fromAnswer(status, body) {
  const { code, message, correlation_id } = errorOf(body)
  const known = KNOWN[code] ?? byStatus(status)
  const details = [message, code, correlation_id && `reference ${correlation_id}`].filter(Boolean)
  return new ApiFailure({ ...known, detail: details.join(' · ') || `HTTP ${status}`, lost: false }, status)
}

/**
 * A request that got no answer at all.
 * @param {unknown} cause
 */
export function fromSilence(cause) {
  const timedOut = cause instanceof Error && cause.name === 'TimeoutError'
  const words = timedOut ? 'The server took too long to answer.' : 'The server does not answer.'
  const detail = timedOut ? 'Nothing came back in time.' : 'It may have stopped, or the network is away. The call is kept.'
  return new ApiFailure({ words, detail, wayForward: 'retry', lost: true }, null)
}

/**
 * Whatever was thrown, as a problem to show.
 * @param {unknown} error
 * @returns {Problem}
 */
export function problemOf(error) {
  if (error instanceof ApiFailure) return error.problem
  return { words: 'Something failed in this page.', detail: String(error), wayForward: 'retry', lost: false }
}

/** @param {number} status @returns {{ words: string, wayForward: Problem['wayForward'] }} */
function byStatus(status) {
  if (status === 404) return { words: 'The server does not know this call.', wayForward: 'new_call' }
  if (status === 429) return { words: 'The server is busy. Wait a moment.', wayForward: 'retry' }
  if (status >= 500) return { words: 'The server failed to answer.', wayForward: 'retry' }
  return { words: 'The server refused that.', wayForward: 'check' }
}

/** @param {unknown} body @returns {{ code: string, message: string, correlation_id: string }} */
function errorOf(body) {
  const error = Object(Object(body).error)
  /** @param {unknown} value */
  const text = (value) => (typeof value === 'string' ? value : '')
  return { code: text(error.code), message: text(error.message), correlation_id: text(error.correlation_id) }
}
