import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { CaldavProgram } from './caldav-programs.ts'

/** A real CalDAV server of a test file's own, empty. */
export type CaldavServer = {
  readonly url: string
  readonly username: string
  readonly password: string
  /** Makes a calendar and answers with its address. */
  readonly createCalendar: (name: string) => Promise<string>
  /** What a calendar program would do: a request with the owner's password; throws for an answer of 400 and more. */
  readonly request: (method: string, url: string, body?: string, headers?: Readonly<Record<string, string>>) => Promise<string>
  readonly stop: () => Promise<void>
}

const OWNER = { username: 'owner', password: 'secret' }
/** Where a server keeps the calendars of its owner. */
const HOMES = { radicale: 'owner/', xandikos: 'owner/calendars/' } as const

/** Starts Radicale or Xandikos on a free port (about a second); fetches it when the machine has none. The caller stops it in `afterAll`. */
export async function startCaldavServer(program: CaldavProgram): Promise<CaldavServer> {
  const process = spawn(globalThis.process.execPath, [fileURLToPath(new URL('caldav-process.ts', import.meta.url)), program], {
    stdio: 'pipe',
  })
  const ended = new Promise<void>((resolve) => process.once('exit', () => resolve()))
  let complaint = ''
  process.stderr.on('data', (chunk) => {
    complaint += String(chunk)
  })
  const url = await Promise.race([
    new Promise<string>((resolve) => process.stdout.once('data', (chunk) => resolve(String(chunk).trim()))),
    ended.then(() => null),
  ])
  if (url === null) throw new Error(`${program} for tests does not start: ${complaint}`)

  const authorization = `Basic ${Buffer.from(`${OWNER.username}:${OWNER.password}`).toString('base64')}`
  const request: CaldavServer['request'] = async (method, at, body, headers = {}) => {
    const answer = await fetch(at, { method, body: body ?? null, headers: { ...headers, Authorization: authorization } })
    const text = await answer.text()
    if (answer.status >= 400) throw new Error(`${method} ${at}: ${answer.status} ${text}`)
    return text
  }
  return {
    url,
    ...OWNER,
    request,
    async createCalendar(name) {
      const at = `${url}${HOMES[program]}${name}/`
      const props = `<D:prop><D:displayname>${name}</D:displayname></D:prop>`
      await request(
        'MKCALENDAR',
        at,
        `<C:mkcalendar xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:set>${props}</D:set></C:mkcalendar>`,
      )
      return at
    },
    async stop() {
      process.stdin.end()
      await ended
    },
  }
}
