import { isFields } from '../remote/fields.ts'
import { problem, problemOfStatus, type RemoteProblem, type RemoteProblemKind, type RemoteResult, retryAfter } from '../remote/problem.ts'
import type { AccessTokens } from './access-tokens.ts'
import { type Answer, exchange, type Outgoing, textOf } from './exchange.ts'

export type GraphRequest = {
  readonly method: Outgoing['method']
  /** Below the version (`/me/events`), or a whole link that Graph gave. */
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: object
  /** Only if the event still has this etag. */
  readonly ifMatch?: string | null
  /** Events on one page. */
  readonly pageSize?: number
  readonly signal?: AbortSignal | undefined
}

/** A refusal keeps what Graph said, for those who can make something of it. */
export type GraphResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: RemoteProblem; readonly said: GraphRefusal }

/** `status` 0: nothing came. */
export type GraphRefusal = { readonly status: number; readonly code: string; readonly error: unknown }

export type GraphClient = {
  readonly request: (request: GraphRequest) => Promise<GraphResult<unknown>>
  /** All pages of a list, and the link that stands on the last one (`@odata.deltaLink`) or an empty text. */
  readonly list: (request: GraphRequest) => Promise<GraphResult<{ readonly values: readonly unknown[]; readonly deltaLink: string }>>
}

/** More pages than any calendar has: whoever sends more goes round in circles. */
const MOST_PAGES = 500
/** More events than any calendar has, too. */
const MOST_VALUES = 100_000

/** Requests to Graph with the permission that `tokens` keeps. Nothing is retried but a request whose token had been recalled. */
export function graphClient(
  tokens: AccessTokens,
  { graphUrl, now }: { readonly graphUrl: string; readonly now: () => number },
): GraphClient {
  const base = graphUrl.endsWith('/') ? graphUrl.slice(0, -1) : graphUrl
  const { origin } = new URL(base)

  const send = async (url: string, request: GraphRequest): Promise<RemoteResult<Answer>> => {
    const token = await tokens.get(request.signal)
    if (!token.ok) return token
    const answer = await exchange(url, outgoing(request, token.value.token))
    if (!answer.ok || answer.value.status !== 401) return answer
    tokens.forget(token.value.token)
    // A token that was used before may be recalled ahead of its time; a new one tells that from a permission that was withdrawn.
    return token.value.fresh ? answer : send(url, request)
  }

  const request = async (wanted: GraphRequest): Promise<GraphResult<unknown>> => {
    const url = urlOf(base, wanted)
    // A link comes out of an answer: the permission goes with it nowhere but to Graph.
    if (new URL(url).origin !== origin) return refusal(problem('failing', 'Microsoft sent a link to elsewhere'))
    const answer = await send(url, wanted)
    if (!answer.ok) return refusal(answer)
    const { status, headers, body } = answer.value
    if (status >= 200 && status < 300) return { ok: true, value: body }
    const error = isFields(body) ? body['error'] : null
    const code = textOf(error, 'code')
    const kind = kindOf(status, wanted.ifMatch ?? null)
    const message = `Microsoft answered ${status}${code === '' || code.length > 60 ? '' : ` ${code}`}`
    return refusal(problem(kind, message, retryAfter(headers.get('retry-after'), now())), { status, code, error })
  }

  return {
    request,
    list: async (first) => {
      const values: unknown[] = []
      let next = first
      for (let page = 0; page < MOST_PAGES; page++) {
        const answer = await request(next)
        if (!answer.ok) return answer
        const items = isFields(answer.value) ? answer.value['value'] : undefined
        if (!Array.isArray(items) || values.length + items.length > MOST_VALUES) break
        values.push(...items)
        const link = textOf(answer.value, '@odata.nextLink')
        if (link === '') return { ok: true, value: { values, deltaLink: textOf(answer.value, '@odata.deltaLink') } }
        next = { ...first, path: link, query: {} }
      }
      return refusal(problem('failing', 'Microsoft answered with something that is no list'))
    },
  }
}

const refusal = (result: RemoteResult<never>, said: GraphRefusal = { status: 0, code: '', error: null }): GraphResult<never> =>
  result.ok ? result : { ...result, said }

/**
 * The kind of problem. Exchange answers 409 and 412 also to requests without a condition, when it trips over its own work on the
 * event (`ErrorIrresolvableConflict`, `ConcurrentItemSave`): that is no news of the owner's, and passes.
 */
function kindOf(status: number, ifMatch: string | null): RemoteProblemKind {
  if (status < 400) return 'failing'
  return (status === 409 || status === 412) && ifMatch === null ? 'failing' : problemOfStatus(status)
}

function urlOf(base: string, { path, query = {} }: GraphRequest): string {
  if (!path.startsWith('/')) return URL.canParse(path) ? path : `${base}/`
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return pairs.length === 0 ? `${base}${path}` : `${base}${path}?${pairs.join('&')}`
}

function outgoing({ method, body, ifMatch, pageSize, signal }: GraphRequest, token: string): Outgoing {
  const prefer = ['outlook.timezone="UTC"', 'IdType="ImmutableId"', ...(pageSize === undefined ? [] : [`odata.maxpagesize=${pageSize}`])]
  return {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      accept: 'application/json',
      prefer: prefer.join(', '),
      ...(ifMatch === undefined || ifMatch === null ? {} : { 'if-match': ifMatch }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
    signal,
  }
}
