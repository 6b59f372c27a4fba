import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { afterEach, expect } from 'vitest'
import type { CaldavOptions } from '../../src/caldav/account.ts'
import { caldavRemote } from '../../src/caldav/index.ts'
import type { RemoteResult } from '../../src/remote/problem.ts'
import type { EventDraft } from '../../src/remote/remote-calendar.ts'

/** The range that is asked for. */
export const WEEK = { from: '2026-11-23T00:00:00-05:00', to: '2026-11-30T00:00:00-05:00' }
/** Must be in no message. */
export const PASSWORD = 'correct-horse-battery'

/** What the server was asked. */
export type Request = {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}
/** What it answers; XML, unless its headers say otherwise. */
export type Answer = { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
/** An answer to each request, or whatever else a server does with a response. */
export type Script = (request: Request) => Answer | ((response: ServerResponse) => void)

const open: Closing[] = []
type Closing = () => Promise<void>
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

/** Closed after each test. */
export type ScriptedServer = { readonly url: string; readonly asked: readonly Request[]; readonly close: Closing }

/** A server on this machine that does as it is told, and tells what it was asked. */
export async function serve(script: Script): Promise<ScriptedServer> {
  const asked: Request[] = []
  const server = createServer(async (incoming, response) => {
    let body = ''
    for await (const chunk of incoming) body += String(chunk)
    const request = { method: incoming.method ?? '', path: incoming.url ?? '', headers: incoming.headers, body }
    asked.push(request)
    const answer = script(request)
    if (typeof answer === 'function') answer(response)
    else response.writeHead(answer.status, { 'Content-Type': 'application/xml', ...answer.headers }).end(answer.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  open.push(close)
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a TCP port was expected')
  return { url: `http://127.0.0.1:${address.port}/`, asked, close }
}

/** The driver on a calendar of a scripted server, with the password. */
export function remoteAt(url: string, changes: Partial<CaldavOptions> = {}) {
  return caldavRemote({
    serverUrl: url,
    credentials: { username: 'owner', password: PASSWORD },
    calendar: `${url}cal/`,
    timeZone: 'America/New_York',
    ...changes,
  })
}

/** A visit. */
export const DRAFT: EventDraft = {
  reference: 'apt_1',
  start: '2026-11-24T13:00:00-05:00',
  end: '2026-11-24T14:00:00-05:00',
  timeZone: 'America/New_York',
  title: 'Bristol Plumbing - leak repair - Ana Márquez',
  place: '12 Oak Street, Bristol',
  description: 'Problem: the sink drips',
  resource: 'van-1',
}

/** The same visit as a calendar object. */
export const OURS = [
  ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:callwright-apt_1@callwright', 'X-CALLWRIGHT-REFERENCE:apt_1'],
  ...['DTSTART:20261124T180000Z', 'DTEND:20261124T190000Z', 'END:VEVENT', 'END:VCALENDAR', ''],
].join('\r\n')

/** A 207. */
export const multistatus = (inside: string): Answer => ({
  status: 207,
  body: `<?xml version="1.0"?><multistatus xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">${inside}</multistatus>`,
})
/** A resource in a 207, with properties. */
export const found = (href: string, props: string, status = 200): string =>
  `<response><href>${href}</href><propstat><prop>${props}</prop><status>HTTP/1.1 ${status} X</status></propstat></response>`
/** A calendar object in a 207, with the tag `"1"`. */
export const stored = (href: string, text = OURS): string =>
  found(href, `<getetag>"1"</getetag><C:calendar-data><![CDATA[${text}]]></C:calendar-data>`)

/** The problem, which names no secret. */
export function problemOf(result: RemoteResult<unknown>) {
  if (result.ok) throw new Error('it went well')
  expect(result.problem.message).not.toContain(PASSWORD)
  expect(result.problem.message).not.toContain(Buffer.from(`owner:${PASSWORD}`).toString('base64'))
  return result.problem
}

/** The kind of problem, or `ok`. */
export const kindOf = (result: RemoteResult<unknown>): string => (result.ok ? 'ok' : problemOf(result).kind)
