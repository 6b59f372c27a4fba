import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type Answer, type GraphCall, refusal } from './graph/answer.ts'
import { graphCalendar, type Sharing } from './graph/calendar.ts'
import { type GraphContract, graphContract } from './graph/contract.ts'
import { idOf, instantOf, mailbox, type StoredEvent } from './graph/mailbox.ts'
import { graphSubscriptions } from './graph/subscriptions.ts'
import { listen } from './listen.ts'

/** Compiled once: it takes a second or so. */
let contract: GraphContract | undefined

/** A stand-in for Microsoft Graph with one mailbox, and the hand of its owner. */
export type GraphCalendarServer = {
  /** Base address with the version. */
  readonly url: string
  readonly calls: readonly GraphCall[]
  /** What Microsoft's description does not allow, of requests and of our own answers alike. */
  readonly violations: readonly string[]
  /** Answers instead, until it answers undefined. `hang`: takes the request and says nothing. */
  readonly intercept: (answer: ((call: GraphCall) => Answer | 'hang' | undefined) | null) => void
  /** From now on no access token that was given out before is good. */
  readonly recallTokens: (isGood: (token: string) => boolean) => void
  readonly share: (what: Sharing) => void
  /** Forgets all rounds of `delta`. */
  readonly forgetDeltas: () => void
  /** Posts a change notification to each subscription; answers with the statuses. */
  readonly notify: (lifecycleEvent?: string) => Promise<readonly number[]>
  readonly subscriptions: () => readonly string[]
  readonly owner: {
    readonly adds: (event: OwnersEvent) => void
    readonly moves: (reference: string, to: { readonly start: string; readonly end: string }) => void
    readonly deletes: (reference: string) => void
    /** Anything else that can be done to an event: put over what is told of it. */
    readonly does: (reference: string, over: Readonly<Record<string, unknown>>) => void
    /** Copies one of our events, all properties with it, as Outlook does. */
    readonly copies: (reference: string) => void
  }
  readonly close: () => Promise<void>
}

export type OwnersEvent = {
  /** Wall-clock times of the mailbox's zone, or dates for whole days. */
  readonly start: string
  readonly end: string
  readonly title: string
  readonly place?: string
  readonly free?: boolean
  readonly over?: Readonly<Record<string, unknown>>
}

export type GraphCalendarOptions = {
  readonly zone?: string
  /** The most events on one page, whatever is asked for. */
  readonly page?: number
  /** A transaction is known also after its event was deleted. Nobody says whether it is; both must be borne. */
  readonly remembersDeleted?: boolean
  /** How it posts to whoever subscribed: `fetch`, or what stands for the internet and for TLS. */
  readonly post?: (url: string, init: RequestInit) => Promise<Response>
}

/**
 * Starts it. It does what the documentation says of the operations that we use, and checks each request and each of its own
 * answers against Microsoft's OpenAPI description: a request that this does not allow is answered 400 and kept in `violations`.
 */
export async function graphCalendarServer({
  zone = 'America/New_York',
  page = 1000,
  remembersDeleted = false,
  post = fetch,
}: GraphCalendarOptions = {}): Promise<GraphCalendarServer> {
  contract ??= graphContract()
  const { operation: operationOf, eventProperties } = contract
  const events = mailbox(zone)
  const subscriptions = graphSubscriptions(post)
  const calls: GraphCall[] = []
  const violations: string[] = []
  let instead: ((call: GraphCall) => Answer | 'hang' | undefined) | null = null
  let isGood = (token: string) => token !== ''
  let base = ''
  const calendar = graphCalendar({ events, page, remembersDeleted, base: () => base, eventProperties })

  const answer = async (call: GraphCall): Promise<Answer | 'hang'> => {
    const other = instead?.(call)
    if (other !== undefined) return other
    const token = (call.headers.authorization ?? '').replace('Bearer ', '')
    if (!isGood(token)) return refusal(401, 'InvalidAuthenticationToken')
    const operation = operationOf(call.method, call.path)
    if (!operation) return broken(call, ['no such operation'])
    const goesOn = call.query.has('$deltatoken') || call.query.has('$skiptoken')
    const problems = [
      ...[...call.query.keys()]
        .filter((name) => !operation.query.has(name) && name !== '$deltatoken' && name !== '$skiptoken')
        .map((name) => `unknown parameter ${name}`),
      ...operation.required.filter((name) => !goesOn && !call.query.has(name)).map((name) => `${name} is missing`),
      ...operation.requestProblems(call.body),
    ]
    if (problems.length > 0) return broken(call, problems)
    const given = (await subscriptions.answer(call)) ?? calendar.answer(call)
    const wrong = operation.answerProblems(given.status, given.body ?? null)
    violations.push(...wrong.map((text) => `answer to ${call.method} ${call.path}: ${text}`))
    return given
  }
  const broken = (call: GraphCall, problems: readonly string[]): Answer => {
    violations.push(...problems.map((text) => `${call.method} ${call.path}: ${text}`))
    return refusal(400, 'BadRequest')
  }

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const call = {
      method: request.method ?? 'GET',
      path: decodePath(url.pathname.replace('/v1.0', '')),
      query: url.searchParams,
      headers: request.headers,
      body: await bodyOf(request),
    }
    calls.push(call)
    const given = await answer(call)
    if (given !== 'hang') send(response, given)
  })
  base = `${await listen(server)}/v1.0`

  const ours = (reference: string): StoredEvent => {
    const event = events.all().find(({ deleted, properties }) => !deleted && properties.some(({ value }) => value === reference))
    if (!event) throw new Error(`no event ${reference}`)
    return event
  }
  const timesOf = ({ start, end }: { readonly start: string; readonly end: string }) => {
    const [from, to] = [instantOf(start, zone), instantOf(end, zone)]
    if (from === undefined || to === undefined) throw new Error(`no times: ${start} ${end}`)
    return { start: from, end: to, days: start.length === 10 ? { start, end } : null }
  }

  return {
    url: base,
    calls,
    violations,
    intercept: (given) => {
      instead = given
    },
    recallTokens: (given) => {
      isGood = given
    },
    share: calendar.share,
    forgetDeltas: calendar.forgetDeltas,
    notify: (lifecycleEvent) =>
      subscriptions.notify(
        events.all().map((event) => idOf(event, true)),
        lifecycleEvent,
      ),
    subscriptions: subscriptions.ids,
    owner: {
      adds: ({ title, place = '', free = false, over = {}, ...times }) => {
        const showAs = free ? 'free' : 'busy'
        events.add({ ...timesOf(times), zone, subject: title, body: '', place, showAs, transactionId: null, properties: [], over })
      },
      moves: (reference, to) => void events.set(ours(reference).key, timesOf(to)),
      deletes: (reference) => void events.set(ours(reference).key, { deleted: true }),
      does: (reference, over) => void events.set(ours(reference).key, { over }),
      copies: (reference) => void events.add({ ...ours(reference), transactionId: null }),
    },
    close: () => {
      server.closeAllConnections()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  const text = Buffer.concat(parts).toString('utf8')
  return text === '' ? null : JSON.parse(text)
}

const decodePath = (path: string): string => path.split('/').map(decodeURIComponent).join('/')

function send(response: ServerResponse, { status, body, text, headers = {} }: Answer): void {
  const json = body === undefined || body === null ? '' : JSON.stringify(body)
  response.writeHead(status, { 'content-type': 'application/json', 'request-id': 'f2a1b7f0-0000-0000-0000-000000000000', ...headers })
  response.end(text ?? json)
}
