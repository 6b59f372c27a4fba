import type { calendar_v3 } from '@googleapis/calendar'
import { textOf } from '../remote/fields.ts'
import { done, problem, type RemoteResult } from '../remote/problem.ts'
import { type GoogleAuth, openAuth, TOKEN_URL } from './auth.ts'
import { requestProblem, tokenProblem } from './problems.ts'

/** What we ask of Google: events read and written, and free/busy of calendars that show no more. */
export const GOOGLE_SCOPES = [
  'https://www.googleapis.com/auth/calendar.events',
  'https://www.googleapis.com/auth/calendar.freebusy',
  'https://www.googleapis.com/auth/calendar.calendarlist.readonly',
] as const

export type GoogleClientOptions = {
  readonly auth: GoogleAuth
  /** Where the API is, `https://www.googleapis.com/` unless told. */
  readonly rootUrl?: string | undefined
  /** Where tokens come from, Google's own endpoint unless told. */
  readonly tokenUrl?: string | undefined
}

/** What every request is sent with. */
export type RequestOptions = { readonly signal?: AbortSignal; readonly retry: false; readonly headers?: { readonly 'If-Match': string } }

/** A request to the API by its typed client; `data` is whatever came back. */
export type GoogleRequest = (api: calendar_v3.Calendar, options: RequestOptions) => Promise<{ readonly data: unknown }>

/** Sends one request, signed. A problem is a value, also when the request is given up. */
export type GoogleClient = (request: GoogleRequest, signal: AbortSignal | undefined, etag?: string | null) => Promise<RemoteResult<unknown>>

type Open = { readonly api: calendar_v3.Calendar; readonly token: () => Promise<unknown>; readonly forget: () => void }

/** A client that loads Google's library with the first request. */
export function googleClient({ auth, rootUrl, tokenUrl = TOKEN_URL }: GoogleClientOptions): GoogleClient {
  let opening: Promise<RemoteResult<Open>> | null = null
  const open = async (): Promise<RemoteResult<Open>> => {
    const signer = await openAuth(auth, tokenUrl, GOOGLE_SCOPES)
    if (!signer.ok) return signer
    const { client, token, forget } = signer.value
    const { calendar } = await import('@googleapis/calendar')
    const api = calendar({ version: 'v3', auth: client, ...(rootUrl === undefined ? {} : { rootUrl }) })
    return done({ api, token, forget })
  }

  const send = async ({ api, token, forget }: Open, request: GoogleRequest, options: RequestOptions): Promise<RemoteResult<unknown>> => {
    for (let again = true; ; again = false) {
      try {
        if (textOf(await token()) === null) return problem('failing', 'signing in: Google sent no access token')
      } catch (error) {
        return tokenProblem(error, options.signal, Date.now())
      }
      try {
        return done((await request(api, options)).data)
      } catch (error) {
        const failed = requestProblem(error, options.signal, Date.now())
        // An access token can end before its time; a new one tells whether the permission itself is gone.
        if (failed.ok || failed.problem.kind !== 'revoked' || !again) return failed
        forget()
      }
    }
  }

  return async (request, signal, etag = null) => {
    if (signal?.aborted) return problem('timeout', 'given up before it was asked')
    opening ??= open()
    const opened = await opening
    if (!opened.ok) return opened
    const options = {
      ...(signal ? { signal } : {}),
      ...(etag === null ? {} : { headers: { 'If-Match': etag } as const }),
      retry: false as const,
    }
    return orGivenUp(send(opened.value, request, options), signal)
  }
}

/** The answer, or a timeout as soon as the signal fires: fetching a token, which others may wait for too, is not cut short by it. */
async function orGivenUp(answer: Promise<RemoteResult<unknown>>, signal: AbortSignal | undefined): Promise<RemoteResult<unknown>> {
  if (!signal) return answer
  const { promise, resolve } = Promise.withResolvers<RemoteResult<never>>()
  const giveUp = () => resolve(problem('timeout', 'Google gave no answer in time'))
  signal.addEventListener('abort', giveUp, { once: true })
  try {
    return await Promise.race([answer, promise])
  } finally {
    signal.removeEventListener('abort', giveUp)
  }
}
