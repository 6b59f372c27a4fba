import { Agent, createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http'
import { listen } from '@callwright/test-fixtures/listen'

/**
 * What becomes of a request. `silence`: nothing ever comes, and nothing was done. `broken`: the connection breaks before anything was
 * done. `lost`: it is carried out, and the connection breaks before the answer.
 */
export type Fate = 'through' | 'silence' | 'broken' | 'lost' | { readonly status: number; readonly retryAfter?: string }

/** Decides about a request, and is told when one has been carried out and its answer has not yet gone. */
export type Fates = {
  readonly of: () => Fate
  readonly before?: () => Promise<void>
  readonly carriedOut?: () => Promise<void>
}

/** A door before a server, which lets requests through or does not. */
export type Door = {
  readonly url: string
  readonly decide: (fates: Fates | null) => void
  readonly requests: () => number
  readonly close: () => Promise<void>
}

type Carried = { readonly status: number; readonly headers: Record<string, string | string[]>; readonly body: Buffer }

/** Opens one. Addresses of the server in its answers become addresses of the door. */
export async function openDoor(target: string): Promise<Door> {
  const origin = new URL(target).origin
  const agent = new Agent({ keepAlive: true })
  let fates: Fates | null = null
  let requests = 0
  let own = ''

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bytes(request)
    requests++
    const deciding = fates
    await deciding?.before?.()
    const fate = deciding?.of() ?? 'through'
    if (fate === 'silence') return
    if (fate === 'broken') return void response.destroy()
    if (typeof fate === 'object') {
      response.writeHead(fate.status, fate.retryAfter === undefined ? {} : { 'retry-after': fate.retryAfter }).end()
      return
    }
    const carried = await carryOut(request, body)
    await deciding?.carriedOut?.()
    if (fate === 'lost') return void response.destroy()
    const text = carried.body.toString('utf8').replaceAll(origin, own)
    response.writeHead(carried.status, { ...carried.headers, 'content-length': Buffer.byteLength(text) }).end(text)
  }

  const carryOut = (request: IncomingMessage, body: Buffer): Promise<Carried> => {
    const { promise, resolve, reject } = Promise.withResolvers<Carried>()
    const { host: _host, 'accept-encoding': _encoding, connection: _connection, ...headers } = request.headers
    const onward = send(new URL(request.url ?? '/', origin), { method: request.method ?? 'GET', headers, agent }, (answer) => {
      bytes(answer).then((read) => resolve({ status: answer.statusCode ?? 502, headers: plain(answer), body: read }), reject)
    })
    onward.on('error', reject)
    onward.end(body)
    return promise
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy())
  })
  own = await listen(server)
  return {
    url: own,
    decide: (given) => {
      fates = given
    },
    requests: () => requests,
    async close() {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
      agent.destroy()
    },
  }
}

function plain({ headers }: IncomingMessage): Record<string, string | string[]> {
  const kept: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !['connection', 'keep-alive', 'transfer-encoding', 'content-length'].includes(name)) kept[name] = value
  }
  return kept
}

async function bytes(stream: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(Buffer.from(part))
  return Buffer.concat(parts)
}
