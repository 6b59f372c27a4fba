import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { consoleAssetsDir, consolePages } from '../src/index.ts'
import type { BusinessAnswer, SessionAnswer } from '../src/session-api.ts'
import { BOOKING, EMERGENCY, play } from './fake-call.ts'

/** The strictest policy the pages promise to work under. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'"
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
}

const BUSINESSES: readonly BusinessAnswer[] = [
  { id: 'bristol-plumbing', name: 'Bristol Plumbing', locales: ['en-US', 'es-US'], time_zone: 'America/New_York' },
  { id: 'plomberie-lachine', name: 'Plomberie Lachine', locales: ['fr-CA', 'en-CA'], time_zone: 'America/Toronto' },
]

export type FakeServer = {
  readonly url: string
  /** Bodies of the requests that start calls and take turns, in order of arrival. */
  readonly starts: unknown[]
  readonly inputs: unknown[]
  /** What the next inputs meet instead of an answer; `lose` takes the turn and drops the answer. */
  readonly trouble: ('fail' | 'malformed' | 'unknown' | 'lose')[]
  /** The next call is refused as one to an unknown business. */
  refuseStart: boolean
  /** Milliseconds before an input is answered. */
  delay: number
  close(): Promise<void>
}

/** A stand-in for the server: serves the pages, and plays one booking whatever the caller says. */
export async function startFakeServer({ port = 0, businesses = true }: { port?: number; businesses?: boolean } = {}): Promise<FakeServer> {
  const calls = new Map<string, SessionAnswer>()
  const fake = {
    url: '',
    starts: [] as unknown[],
    inputs: [] as unknown[],
    trouble: [] as FakeServer['trouble'][number][],
    refuseStart: false,
    delay: 0,
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
    const file = consolePages[path]
    if (file !== undefined) {
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'content-security-policy': POLICY })
      return void response.end(await readFile(join(consoleAssetsDir, file)))
    }
    if (path === '/healthz') return send(response, 200, { ok: true })
    if (path === '/v1/businesses') return businesses ? send(response, 200, { businesses: BUSINESSES }) : refuse(response, 404, 'SYS_002')
    const log = /^\/v1\/calls\/([^/]+)\/log$/.exec(path)?.[1]
    if (log !== undefined) return send(response, 200, { call: log, events: [] })
    const [, id = '', action = 'read'] = /^\/v1\/voice\/session\/([^/]+)(?:\/(input|end))?$/.exec(path) ?? []
    const body: unknown = request.method === 'POST' ? JSON.parse(await text(request)) : {}
    if (id === 'start') {
      fake.starts.push(body)
      if (fake.refuseStart) return refuse(response, 404, 'BIZ_004')
      return begin(response, `call_${fake.starts.length}`)
    }
    const call = calls.get(id)
    if (call === undefined) return refuse(response, 404, 'SYS_004')
    if (action === 'read') return send(response, 200, call)
    if (action === 'end') return send(response, 200, keep({ ...call, done: true, outcome: call.outcome ?? 'abandoned' }))
    await takeTurn(call, body, response)
  }

  function begin(response: ServerResponse, id: string): void {
    const [greeting] = BOOKING
    if (greeting) send(response, 200, keep(play(greeting, id, 0, '', undefined)))
  }

  async function takeTurn(call: SessionAnswer, body: unknown, response: ServerResponse): Promise<void> {
    fake.inputs.push(body)
    const trouble = fake.trouble.shift()
    await new Promise((done) => setTimeout(done, fake.delay))
    if (trouble === 'fail') return refuse(response, 500, 'SYS_001')
    if (trouble === 'malformed') return refuse(response, 400, 'SYS_002')
    if (trouble === 'unknown') return refuse(response, 404, 'SYS_004')
    const words = typeof body === 'object' && body !== null && 'text' in body ? String(body.text) : ''
    const scene = words.includes('pouring') ? EMERGENCY : BOOKING[Math.min(call.turn + 1, BOOKING.length - 1)]
    if (scene === undefined) return refuse(response, 500, 'SYS_001')
    const next = keep(play(scene, call.session_id, call.turn + 1, words, call))
    if (trouble === 'lose') {
      // Broken off in the body: a connection that closes without a word would make the browser send the request again by itself.
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' }).write('{', () => response.destroy())
      return
    }
    send(response, 200, next)
  }

  function keep(call: SessionAnswer): SessionAnswer {
    const { trace: _, ...kept } = call
    calls.set(call.session_id, kept)
    return call
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => refuse(response, 500, 'SYS_001'))
  })
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
  const address = server.address()
  const url = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : ''
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
  return Object.assign(fake, { url, close })
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function refuse(response: ServerResponse, status: number, code: string): void {
  send(response, status, { error: { code, message: `refused with ${code}`, correlation_id: 'c-0001' } })
}

async function text(request: IncomingMessage): Promise<string> {
  let whole = ''
  for await (const chunk of request) whole += String(chunk)
  return whole
}
