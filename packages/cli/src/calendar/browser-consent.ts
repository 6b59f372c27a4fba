import { createServer } from 'node:http'
import type { Io } from '../io.ts'
import { write } from '../io.ts'

/** How long the owner has to agree in his browser. */
const PATIENCE_MS = 10 * 60_000

/** A page on this machine to which the vendor sends the owner's browser back. */
export type WayBack = {
  /** `http://localhost:PORT`, without a path: Microsoft overlooks the port and nothing else. */
  readonly redirectUri: string
  /** The address with which he came back; null when he did not in ten minutes. */
  readonly returned: Promise<URL | null>
  readonly close: () => void
}

/** Opens it (RFC 8252 §7.3: any port of the loopback address). */
export async function openWayBack(): Promise<WayBack> {
  const { promise, resolve } = Promise.withResolvers<URL | null>()
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', redirectUri)
    const isAnswer = url.searchParams.has('state')
    response.writeHead(isAnswer ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', connection: 'close' })
    response.end(
      isAnswer ? '<!doctype html><title>Callwright</title><p>Thank you. You can close this page and go back to the terminal.' : '',
    )
    if (isAnswer) resolve(url)
  })
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening))
  const address = server.address()
  const redirectUri = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`
  const timer = setTimeout(() => resolve(null), PATIENCE_MS)
  return {
    redirectUri,
    returned: promise,
    close() {
      clearTimeout(timer)
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Tells where to type which code, on any device. */
export async function inviteOnDevice(io: Io, url: string, code: string): Promise<void> {
  await write(io.out, `Open ${url} on any device, sign in as the owner of the calendar, and type this code: ${code}\n\nWaiting …\n`)
}

/** What becomes of it when nobody does. */
export const TOO_LATE = { ok: false, problem: { kind: 'timeout', message: 'nobody agreed in time; start again' } } as const

/** Tells where to go. */
export async function invite(io: Io, url: string): Promise<void> {
  await write(
    io.out,
    `Open this page in a browser on this machine, sign in as the owner of the calendar, and agree:\n\n${url}\n\nWaiting …\n`,
  )
}
