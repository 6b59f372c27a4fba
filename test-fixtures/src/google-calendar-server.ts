import { generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { calendarApi, type Method } from './google/discovery.ts'
import { type GoogleEvent, type GoogleEvents, googleEvents, object, type Refused } from './google/events.ts'
import { partOf } from './google/fields-mask.ts'
import { freeBusyAnswer } from './google/free-busy.ts'
import { listEvents } from './google/list.ts'
import { type GoogleOAuth, googleOAuth } from './google/oauth.ts'

/** What goes wrong with the requests that come next. */
export type GoogleFault = {
  /** `calendar.events.insert` and so on, or `token`; any when left out. */
  readonly of?: string
  /** How many requests; one when left out. */
  readonly times?: number
  /** The request is carried out all the same, and only its answer lost. */
  readonly afterwards?: boolean
} & (
  | { readonly kind: 'answer'; readonly status: number; readonly reason?: string; readonly headers?: { readonly [name: string]: string } }
  | { readonly kind: 'body'; readonly status?: number; readonly type: string; readonly text: string }
  /** Nothing ever comes. */
  | { readonly kind: 'silence' }
  /** The connection breaks, before the answer or in its midst. */
  | { readonly kind: 'broken'; readonly midway?: boolean }
)

/** How the stand-in posts to whoever watches: `fetch`, or what stands for the internet and for TLS. */
export type Post = (url: string, init: RequestInit) => Promise<Response>

export type GoogleChannel = { readonly id: string; readonly resourceId: string; readonly address: string; readonly token: string }

/** A stand-in for the Google Calendar API in which every request and every answer is held against Google's own description. */
export type GoogleCalendarServer = {
  readonly rootUrl: string
  readonly tokenUrl: string
  readonly deviceUrl: string
  readonly revokeUrl: string
  readonly client: { readonly id: string; readonly secret: string; readonly redirectUri: string }
  /** A service account as its key file has it. */
  readonly machine: { readonly client_email: string; readonly private_key: string }
  readonly oauth: GoogleOAuth
  /** The calendars by id, for whoever changes them past the API. `reader` may only read, `freeBusyReader` not even that. */
  readonly addCalendar: (id: string, timeZone: string, role?: 'owner' | 'reader' | 'freeBusyReader') => GoogleEvents
  readonly events: (id: string) => GoogleEvents
  readonly channels: () => readonly GoogleChannel[]
  /** What was posted to channels, when all of it was answered; the status is 0 where nobody was there. */
  readonly posted: () => Promise<readonly { readonly channel: string; readonly state: string; readonly status: number }[]>
  readonly fail: (fault: GoogleFault) => void
  /** Chooses for each method that is called what goes wrong with it, if anything. */
  readonly failBy: (choose: ((method: string) => GoogleFault | null) | null) => void
  /** Sync tokens that were handed out end. */
  readonly expireSyncTokens: () => void
  /** Requests and answers that are not as Google describes them. */
  readonly violations: readonly string[]
  /** Methods that were called, `token`, `device` and `revoke` among them. */
  readonly requests: readonly string[]
  /** The query that a method was called with last. */
  readonly queryOf: (method: string) => URLSearchParams
  readonly close: () => Promise<void>
}

type Answer = {
  readonly status: number
  readonly body?: unknown
  readonly headers?: { readonly [name: string]: string }
  readonly type?: string
  readonly raw?: string
}

const OAUTH_PATHS = new Map([
  ['/token', 'token'],
  ['/device/code', 'device'],
  ['/revoke', 'revoke'],
])

/** Made once: it takes longer than all the rest. */
const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })

/** Starts it. With `post` it tells channels of every change, whoever made it; without, it keeps them and is silent. */
export async function startGoogleCalendarServer({ post }: { readonly post?: Post } = {}): Promise<GoogleCalendarServer> {
  const api = calendarApi()
  const { publicKey, privateKey } = keys
  const machine = {
    client_email: 'callwright@project.iam.gserviceaccount.com',
    private_key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
  }
  const client = { id: '1234.apps.googleusercontent.com', secret: 'GOCSPX-secret', redirectUri: 'http://127.0.0.1:8976/google' }
  const oauth = googleOAuth({ ...client, redirectUris: [client.redirectUri] }, { email: machine.client_email, publicKey })
  const calendars = new Map<string, { readonly events: GoogleEvents; readonly timeZone: string; readonly role: string }>()
  const channels = new Map<string, GoogleChannel>()
  const posts: Promise<{ readonly channel: string; readonly state: string; readonly status: number }>[] = []
  const faults: { fault: GoogleFault; left: number }[] = []
  const violations: string[] = []
  const requests: string[] = []
  const queries = new Map<string, URLSearchParams>()
  let generation = 1
  let chosen: ((method: string) => GoogleFault | null) | null = null

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      violations.push(`the stand-in failed: ${String(error)}`)
      response.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = address(server.address())
  const rootUrl = `http://127.0.0.1:${port}/`

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', rootUrl)
    const text = await bodyOf(request)
    const oauthPath = OAUTH_PATHS.get(url.pathname) ?? null
    const matched = oauthPath ? null : api.match(request.method ?? '', url.pathname)
    const name = oauthPath ?? matched?.method.id
    if (name === undefined) {
      violations.push(`no such method: ${request.method} ${url.pathname}`)
      return send(response, refused({ status: 404, reason: 'notFound', message: 'Not Found' }))
    }
    requests.push(name)
    queries.set(name, url.searchParams)
    const fault = takeFault(name)
    if (fault && !fault.afterwards) return spoil(response, fault, name)
    const answer = matched ? callApi(matched.method, matched.path, url.searchParams, request, text) : callOAuth(name, text)
    return fault ? spoil(response, fault, name) : send(response, answer)
  }

  function callOAuth(name: string, text: string): Answer {
    const form = new URLSearchParams(text)
    if (name === 'token') return oauth.token(form)
    return name === 'device' ? oauth.deviceCode(form) : oauth.giveBack(form)
  }

  function callApi(
    method: Method,
    path: { readonly [name: string]: string },
    query: URLSearchParams,
    request: IncomingMessage,
    text: string,
  ): Answer {
    const body: unknown = text === '' ? undefined : JSON.parse(text)
    const wrong = api.wrongInRequest(method, query, body)
    violations.push(...wrong.map((problem) => `${method.id} request: ${problem}`))
    if (wrong.length > 0) return refused({ status: 400, reason: 'badRequest', message: wrong.join('; ') })
    const scopes = oauth.scopesOf((request.headers.authorization ?? '').replace('Bearer ', ''))
    if (!scopes) return refused({ status: 401, reason: 'authError', message: 'Invalid Credentials' })
    if (!method.scopes.some((scope) => scopes.includes(scope))) {
      return refused({ status: 403, reason: 'insufficientPermissions', message: 'Insufficient Permission' })
    }
    const answer = answerOf(method, path, query, body, request.headers['if-match'] ?? null)
    if (answer.status >= 300) return answer
    const told = api.wrongInAnswer(method, answer.body)
    violations.push(...told.map((problem) => `${method.id} answer: ${problem}`))
    const fields = query.get('fields')
    if (fields === null || !method.response) return answer
    const masked = partOf(api, method.response.$ref, fields, answer.body)
    if (masked) return { ...answer, body: masked.part }
    violations.push(`${method.id} request: fields=${fields}`)
    return refused({ status: 400, reason: 'invalidParameter', message: 'Invalid field selection' })
  }

  function answerOf(
    method: Method,
    path: { readonly [name: string]: string },
    query: URLSearchParams,
    body: unknown,
    ifMatch: string | null,
  ): Answer {
    if (method.id === 'calendar.freebusy.query') {
      const answer = freeBusyAnswer(new Map([...calendars].map(([id, { events }]) => [id, events])), body)
      return answer.ok ? { status: 200, body: answer.value } : refused(answer)
    }
    if (method.id === 'calendar.channels.stop') return stop(body)
    if (method.id === 'calendar.calendarList.list') return { status: 200, body: { kind: 'calendar#calendarList', items: calendarList() } }
    const calendar = calendars.get(path['calendarId'] ?? '')
    if (!calendar) return refused({ status: 404, reason: 'notFound', message: 'Not Found' })
    const { events, timeZone, role } = calendar
    const reads = ['calendar.events.list', 'calendar.events.get', 'calendar.events.watch'].includes(method.id)
    if (role === 'freeBusyReader' || (role === 'reader' && !reads)) {
      return refused({ status: 403, reason: 'requiredAccessLevel', message: 'You need to have writer access to this calendar.' })
    }
    if (method.id === 'calendar.events.watch') return watch(path['calendarId'] ?? '', body)
    if (method.id === 'calendar.events.list') {
      const listed = listEvents(events, timeZone, query, generation)
      return listed.ok ? { status: 200, body: { ...listed.value, accessRole: role } } : refused(listed)
    }
    const id = path['eventId'] ?? ''
    if (method.id === 'calendar.events.get') {
      const event = events.get(id)
      return event ? { status: 200, body: event } : refused({ status: 404, reason: 'notFound', message: 'Not Found' })
    }
    if (method.id === 'calendar.events.delete') {
      const removed = events.remove(id, ifMatch)
      return removed.ok ? { status: 204 } : refused(removed)
    }
    const written = method.id === 'calendar.events.insert' ? events.insert(body) : events.patch(id, body, ifMatch)
    return written.ok ? { status: 200, body: written.value } : refused(written)
  }

  function watch(calendarId: string, body: unknown): Answer {
    const { id, type, address: url, token } = object(body)
    if (type !== 'web_hook') return refused({ status: 400, reason: 'unknownChannelType', message: 'Unknown channel type.' })
    if (!String(url).startsWith('https://'))
      return refused({ status: 400, reason: 'push.webhookUrlNotHttps', message: 'WebHook callback must be HTTPS' })
    if (String(url).startsWith('https://foreign.'))
      return refused({ status: 401, reason: 'push.webhookUrlUnauthorized', message: 'Unauthorized WebHook callback channel' })
    if (channels.has(String(id))) return refused({ status: 400, reason: 'channelIdNotUnique', message: 'Channel id not unique' })
    const channel = { id: String(id), resourceId: resourceOf(calendarId), address: String(url), token: String(token) }
    const { resourceId } = channel
    channels.set(channel.id, channel)
    tell(channel, 'sync')
    const expiration = String(Date.now() + 7 * 86_400_000)
    return {
      status: 200,
      body: { kind: 'api#channel', id, resourceId, resourceUri: `${rootUrl}calendar/v3/calendars/${calendarId}/events`, token, expiration },
    }
  }

  /** Headers alone, as Google posts: what has changed it does not say. */
  function tell({ id, token, resourceId, address }: GoogleChannel, state: 'sync' | 'exists'): void {
    if (!post) return
    const headers = {
      'x-goog-channel-id': id,
      'x-goog-channel-token': token,
      'x-goog-resource-id': resourceId,
      'x-goog-resource-state': state,
      'x-goog-message-number': String(posts.length + 1),
    }
    const said = (status: number) => ({ channel: id, state, status })
    posts.push(
      post(address, { method: 'POST', headers }).then(
        ({ status }) => said(status),
        () => said(0),
      ),
    )
  }

  function stop(body: unknown): Answer {
    const { id, resourceId } = object(body)
    const channel = channels.get(String(id))
    if (!channel || channel.resourceId !== resourceId) return refused({ status: 404, reason: 'notFound', message: 'Channel not found' })
    channels.delete(channel.id)
    return { status: 204 }
  }

  function calendarList() {
    return [...calendars].map(([id, { timeZone, role }], at) => ({
      kind: 'calendar#calendarListEntry',
      id,
      summary: id === 'primary' ? 'owner@example.com' : id,
      timeZone,
      accessRole: role,
      ...(at === 0 ? { primary: true } : {}),
    }))
  }

  function takeFault(name: string): GoogleFault | null {
    const entry = faults.find(({ fault, left }) => left > 0 && (fault.of === undefined || fault.of === name))
    if (!entry) return chosen?.(name) ?? null
    entry.left--
    return entry.fault
  }

  return {
    rootUrl,
    tokenUrl: `${rootUrl}token`,
    deviceUrl: `${rootUrl}device/code`,
    revokeUrl: `${rootUrl}revoke`,
    client,
    machine,
    oauth,
    addCalendar: (id, timeZone, role = 'owner') => {
      const events = googleEvents(timeZone, () => {
        for (const channel of channels.values()) if (channel.resourceId === resourceOf(id)) tell(channel, 'exists')
      })
      calendars.set(id, { events, timeZone, role })
      return events
    },
    events: (id) => calendars.get(id)?.events ?? googleEvents('UTC'),
    channels: () => [...channels.values()],
    posted: () => Promise.all(posts),
    fail: (fault) => void faults.push({ fault, left: fault.times ?? 1 }),
    failBy: (choose) => {
      chosen = choose
    },
    expireSyncTokens: () => void generation++,
    violations,
    requests,
    queryOf: (method) => queries.get(method) ?? new URLSearchParams(),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export type { GoogleEvent, GoogleEvents }

const resourceOf = (calendarId: string): string => `resource-of-${calendarId}`

function address(given: AddressInfo | string | null): AddressInfo {
  if (given === null || typeof given === 'string') throw new Error('a TCP port was expected')
  return given
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(Buffer.from(part))
  return Buffer.concat(parts).toString()
}

function refused({ status, reason, message }: Refused, headers: { readonly [name: string]: string } = {}): Answer {
  return { status, headers, body: { error: { code: status, message, errors: [{ domain: 'global', reason, message }] } } }
}

function send(response: ServerResponse, { status, body, headers, type = 'application/json; charset=UTF-8', raw }: Answer): void {
  const text = raw ?? (body === undefined ? '' : JSON.stringify(body))
  response.writeHead(status, { ...headers, ...(text === '' ? {} : { 'content-type': type }) }).end(text)
}

function spoil(response: ServerResponse, fault: GoogleFault, name: string): void {
  if (fault.kind === 'silence') return
  if (fault.kind === 'body') {
    send(response, { status: fault.status ?? 200, type: fault.type, raw: fault.text })
  } else if (fault.kind === 'answer') {
    const { status, reason = 'backendError', headers = {} } = fault
    const told = refused({ status, reason, message: 'Something that nobody may rely on' }, headers)
    send(response, name === 'token' ? { status, headers, body: { error: reason } } : told)
  } else if (fault.midway) {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' }).write('{"kind":')
    setTimeout(() => response.destroy(), 5)
  } else {
    response.destroy()
  }
}
