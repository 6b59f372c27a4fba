import { done, problem, problemOfStatus, type RemoteResult, retryAfter } from '../remote/problem.ts'
import { MAX_ANSWER_BYTES, megabytes, REQUEST_TIMEOUT_MS, readBody } from '../remote/read-body.ts'
import type { RemoteOptions } from '../remote/remote-calendar.ts'
import type { CaldavAccount } from './account.ts'
import { isNear } from './near.ts'

/** One request of WebDAV. */
export type DavRequest = {
  readonly method: string
  readonly url: string
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly body?: string | undefined
}

/** An answer, read to its end. */
export type DavAnswer = { readonly status: number; readonly headers: Headers; readonly text: string; readonly url: string }

/**
 * Sends a request. Answers that say nothing of what was asked for (401, 408, 429, 5xx, redirects to elsewhere) are problems; what the others
 * mean depends on the request.
 */
export type Transport = (request: DavRequest, options?: RemoteOptions) => Promise<RemoteResult<DavAnswer>>

const MOST_REDIRECTS = 5
const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** Vendors that keep an account's calendars on another host than the one where one begins. Credentials go to their hosts alike. */
const VENDORS_OF_MANY_HOSTS = ['icloud.com']

/**
 * Where an account's credentials may go: to the server that its owner named, to the other hosts of a vendor of many, and to `origins`, which the
 * owner named himself.
 */
export function trustOf(serverUrl: string, origins: readonly string[] = []): (url: URL) => boolean {
  const home = parseUrl(serverUrl)
  return (url) => home !== null && (url.origin === home.origin || origins.includes(url.origin) || ofOneVendor(home, url))
}

/** HTTP for one account: its credentials go where they may, and never further. */
export function transportFor(account: CaldavAccount, origins: readonly string[] = []): Transport {
  const { credentials, fetch = globalThis.fetch, timeoutMs = REQUEST_TIMEOUT_MS, maxAnswerBytes = MAX_ANSWER_BYTES } = account
  const trusted = trustOf(account.serverUrl, origins)

  return async (request, options = {}) => {
    const deadline = AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(options.signal ? [options.signal] : [])])
    if (deadline.aborted) return problem('timeout', 'given up')
    const authorization = await authorizationOf(credentials, { signal: deadline })
    if (!authorization.ok) return authorization
    let url = parseUrl(request.url)
    let host = url?.host ?? ''
    try {
      for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        if (url === null) return problem('refused', 'the address of the calendar is no address')
        if (!trusted(url))
          return problem('refused', `the calendar server points to another server, ${url.host}: if that is yours, begin there`)
        if (url.protocol === 'http:' && !isNear(url.hostname)) {
          return problem('refused', `the password would travel to ${url.host} for all to read: its address must begin with https`)
        }
        host = url.host
        const response = await fetch(url, {
          method: request.method,
          // Proxies that compress an answer change its ETag, and then refuse it.
          headers: { 'Accept-Encoding': 'identity', 'User-Agent': 'Callwright', ...request.headers, Authorization: authorization.value },
          body: request.body ?? null,
          redirect: 'manual',
          signal: deadline,
        })
        const location = REDIRECTS.has(response.status) ? response.headers.get('location') : null
        if (location === null) return await readAnswer(response, url, maxAnswerBytes)
        await response.body?.cancel()
        url = redirected(location, url)
      }
      return problem('refused', `${host} redirects in circles`)
    } catch (cause) {
      return deadline.aborted
        ? problem('timeout', `no answer from ${host} in time`)
        : problem('unreachable', `no connection to ${host}${codeOf(cause)}`)
    }
  }
}

/** An answer that is none of those that the request can make use of, as a problem. */
export function problemOfAnswer({ status }: DavAnswer): RemoteResult<never> {
  const kind = problemOfStatus(status)
  return problem(status < 400 ? 'failing' : kind, `the calendar server answers ${status}`)
}

/** A URL without a name and password in it; null when the text is none. */
export function parseUrl(text: string, base?: string | URL): URL | null {
  const url = URL.parse(text, base?.toString())
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return null
  url.username = ''
  url.password = ''
  return url
}

async function authorizationOf(credentials: CaldavAccount['credentials'], options: RemoteOptions): Promise<RemoteResult<string>> {
  if (!('token' in credentials)) return done(`Basic ${Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64')}`)
  const token = await credentials.token(options)
  return token.ok ? done(`Bearer ${token.value}`) : token
}

function ofOneVendor(home: URL, url: URL): boolean {
  const ofVendor = ({ hostname }: URL, vendor: string) => hostname === vendor || hostname.endsWith(`.${vendor}`)
  return url.protocol === 'https:' && VENDORS_OF_MANY_HOSTS.some((vendor) => ofVendor(home, vendor) && ofVendor(url, vendor))
}

/** Where a redirect leads. Servers behind a proxy that ends TLS often name themselves with `http:`. */
function redirected(location: string, from: URL): URL | null {
  const to = parseUrl(location, from)
  if (to && from.protocol === 'https:' && to.protocol === 'http:' && to.hostname === from.hostname) {
    to.protocol = 'https:'
    to.port = from.port
  }
  return to
}

async function readAnswer(response: Response, url: URL, most: number): Promise<RemoteResult<DavAnswer>> {
  const { status, headers } = response
  const text = await readBody(response, most)
  if (text === null) return problem('failing', `the calendar server answers with more than ${megabytes(most)}`)
  if (status === 401 || status === 408 || status === 429 || status >= 500) {
    return problem(problemOfStatus(status), `the calendar server answers ${status}`, retryAfter(headers.get('retry-after'), Date.now()))
  }
  return done({ status, headers, text, url: url.href })
}

/** ` (ECONNREFUSED)`: what a system calls a failure, which names no secret. */
function codeOf(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause
  return inner instanceof Error && 'code' in inner && typeof inner.code === 'string' ? ` (${inner.code})` : ''
}
