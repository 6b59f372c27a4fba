import { type Fields, fieldsOf, listOf, textOf } from '../remote/fields.ts'
import { problem, problemOfStatus, type RemoteResult, retryAfter } from '../remote/problem.ts'

/** What an answer that is no success says, with nothing in it that could be a secret. */
export type Refusal = {
  readonly status: number
  /** Google's own word for it: `rateLimitExceeded`, `invalid_grant`. */
  readonly reason: string | null
  readonly retryAfterMs: number | undefined
}

/** Reasons of a 403 that mean "not so fast". https://developers.google.com/workspace/calendar/api/guides/errors */
const TOO_FAST = new Set(['rateLimitExceeded', 'userRateLimitExceeded', 'quotaExceeded', 'dailyLimitExceeded', 'RESOURCE_EXHAUSTED'])

/** What the owner can do about some refusals. */
const HINTS: { readonly [reason: string]: string } = {
  accessNotConfigured: 'the Google Calendar API is not enabled in the project of the OAuth client',
  insufficientPermissions: 'calendar access was not granted when the calendar was connected',
  ACCESS_TOKEN_SCOPE_INSUFFICIENT: 'calendar access was not granted when the calendar was connected',
  requiredAccessLevel: 'the calendar is not shared with permission to make changes',
  notFound: 'there is no such calendar, or it is not shared with the account that we use',
  invalid_grant: 'access was withdrawn or has run out; the calendar must be connected again',
  invalid_client: 'the client id or the client secret is wrong',
}

/** What Google answered where it did not do what was asked; null when there was no answer at all. */
export function refusalOf(error: unknown, nowMs: number): Refusal | null {
  const { status, data, headers } = fieldsOf(fieldsOf(error)['response'])
  if (typeof status !== 'number') return null
  return { status, reason: reasonOf(fieldsOf(data)), retryAfterMs: retryAfter(headerOf(headers, 'retry-after'), nowMs) }
}

/** A header, of whichever implementation of `fetch` the library has used. */
function headerOf(headers: unknown, name: string): string | null {
  const { get } = fieldsOf(headers)
  return typeof get === 'function' ? textOf(Reflect.apply(get, headers, [name])) : null
}

/** `error.errors[0].reason` or `error.status` of the API, `error` of the token endpoint (RFC 6749 §5.2). */
function reasonOf({ error }: Fields): string | null {
  const { errors, status } = fieldsOf(error)
  const [first] = listOf(errors)
  return word(error) ?? word(fieldsOf(first)['reason']) ?? word(status)
}

/** A code, and never a sentence: sentences of a vendor can quote what was sent. */
function word(value: unknown): string | null {
  const text = textOf(value)
  if (text === null || text.length > 60) return null
  for (const letter of text) if (!WORD.has(letter)) return null
  return text
}

const WORD = new Set('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.')

/** What became of a request to the API that failed. */
export function requestProblem(error: unknown, signal: AbortSignal | undefined, nowMs: number): RemoteResult<never> {
  const refusal = refusalOf(error, nowMs)
  if (refusal === null) return connectionProblem(error, signal)
  const { status, reason, retryAfterMs } = refusal
  if (status < 400) return problem('failing', `Google answered with ${status}`)
  return problem(kindOf(refusal), said(status, reason), retryAfterMs)
}

function kindOf({ status, reason }: Refusal) {
  if (status === 403 && TOO_FAST.has(reason ?? '')) return 'rate_limited'
  // Google says 401 also of a webhook that is not the project's own.
  if (status === 401 && reason?.includes('ebhook')) return 'refused'
  return problemOfStatus(status)
}

/** What became of a request for a token that failed: whatever Google has against us there, only the owner can help. */
export function tokenProblem(error: unknown, signal: AbortSignal | undefined, nowMs: number): RemoteResult<never> {
  const refusal = refusalOf(error, nowMs)
  if (refusal === null) return connectionProblem(error, signal)
  const { status, reason, retryAfterMs } = refusal
  const revoked = status === 400 || status === 401 || status === 403
  const kind = revoked && !TOO_FAST.has(reason ?? '') ? 'revoked' : problemOfStatus(status)
  return problem(status < 400 ? 'failing' : kind, `signing in: ${said(status, reason)}`, retryAfterMs)
}

function said(status: number, reason: string | null): string {
  const hint = HINTS[reason ?? '']
  return `Google answered with ${status}${reason === null ? '' : ` ${reason}`}${hint === undefined ? '' : `: ${hint}`}`
}

/** No answer: the request was given up, took too long, or the connection failed. */
function connectionProblem(error: unknown, signal: AbortSignal | undefined): RemoteResult<never> {
  const { code } = fieldsOf(error)
  if (signal?.aborted || code === 'TimeoutError' || code === 'AbortError' || code === 'ETIMEDOUT') {
    return problem('timeout', 'Google gave no answer in time')
  }
  return code === undefined || code === null
    ? problem('failing', 'Google gave an answer that cannot be read')
    : problem('unreachable', `no connection to Google (${word(code) ?? 'unknown'})`)
}
