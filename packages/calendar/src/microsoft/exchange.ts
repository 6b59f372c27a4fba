import { isFields } from '../remote/fields.ts'
import { done, problem, type RemoteResult } from '../remote/problem.ts'
import { MAX_ANSWER_BYTES, megabytes, REQUEST_TIMEOUT_MS, readBody } from '../remote/read-body.ts'

/** One HTTP answer. `body` is the JSON that came, or null when none did. */
export type Answer = { readonly status: number; readonly headers: Headers; readonly body: unknown }

export type Outgoing = {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
  readonly signal?: AbortSignal | undefined
  /** Longest that it may take, beside the signal. 30 s. */
  readonly timeoutMs?: number | undefined
  /** Largest answer that is read. 32 MB. */
  readonly maxAnswerBytes?: number | undefined
}

/**
 * Sends one request and reads its answer, whatever the status. Answers with a problem when none came, or a success that is no
 * JSON. A redirect is not followed: it would carry the permission elsewhere.
 */
export async function exchange(
  url: string,
  { method, headers, body, signal, timeoutMs = REQUEST_TIMEOUT_MS, maxAnswerBytes = MAX_ANSWER_BYTES }: Outgoing,
): Promise<RemoteResult<Answer>> {
  const inTime = AbortSignal.timeout(timeoutMs)
  const deadline = signal ? AbortSignal.any([signal, inTime]) : inTime
  try {
    const response = await fetch(url, { method, headers, redirect: 'manual', body: body ?? null, signal: deadline })
    const text = await readBody(response, maxAnswerBytes)
    if (text === null) return problem('failing', `Microsoft answered with more than ${megabytes(maxAnswerBytes)}`)
    const json = parsed(text)
    if (json === undefined && response.ok) return problem('failing', `Microsoft answered ${response.status} with something that is no JSON`)
    return done({ status: response.status, headers: response.headers, body: json ?? null })
  } catch (error) {
    if (deadline.aborted) return problem('timeout', 'Microsoft did not answer in time')
    const code = codeOf(error)
    return code.endsWith('_TIMEOUT')
      ? problem('timeout', `Microsoft did not answer in time (${code})`)
      : problem('unreachable', `no connection to Microsoft${code === '' ? '' : ` (${code})`}`)
  }
}

/** The JSON of a body, null for an empty one, undefined when it is none. */
function parsed(text: string): unknown {
  if (text === '') return null
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** `ECONNREFUSED` and the like: fetch hides it in the cause. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  return isFields(cause) && typeof cause['code'] === 'string' ? cause['code'] : ''
}

/** A text property of something that may not even be an object; empty when it has none. */
export function textOf(value: unknown, name: string): string {
  const text = isFields(value) ? value[name] : undefined
  return typeof text === 'string' ? text : ''
}
