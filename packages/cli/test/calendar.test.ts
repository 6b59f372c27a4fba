import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { type CaldavServer, startCaldavServer } from '@callwright/test-fixtures/caldav'
import { type GoogleCalendarServer, startGoogleCalendarServer } from '@callwright/test-fixtures/google-calendar'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '../src/run.ts'

const BINARY = fileURLToPath(new URL('../bin/callwright.mjs', import.meta.url))

let folder: string
let caldav: CaldavServer
let google: GoogleCalendarServer

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'callwright-calendar-'))
  caldav = await startCaldavServer('radicale')
  google = await startGoogleCalendarServer()
})
afterAll(async () => {
  await caldav.stop()
  await google.close()
  rmSync(folder, { recursive: true, force: true })
})

type Ran = { readonly code: number | null; readonly out: string; readonly err: string }

/** Runs the command on a database of its own; `meanwhile` is given what was printed so far, each time that there is more. */
async function calendar(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  meanwhile: (out: string) => void = () => undefined,
): Promise<Ran> {
  const child: ChildProcessWithoutNullStreams = spawn(process.execPath, [BINARY, 'calendar', ...args], {
    env: { PATH: process.env['PATH'], CALLWRIGHT_DATA_DIR: join(folder, 'data'), ...env },
    stdio: 'pipe',
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk) => {
    out += String(chunk)
    meanwhile(out)
  })
  child.stderr.on('data', (chunk) => {
    err += String(chunk)
  })
  child.stdin.end()
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, out, err }
}

test('a CalDAV calendar is connected, tried out, shown and forgotten', { timeout: 120_000 }, async () => {
  const address = await caldav.createCalendar('work')
  await caldav.createCalendar('private')
  const account = ['--server', caldav.url, '--username', caldav.username]
  const env = { CALDAV_PASSWORD: caldav.password }

  expect((await calendar(['status'])).out).toContain('No calendar is connected')
  expect(await calendar(['connect', 'caldav', ...account], env)).toMatchObject({
    code: 2,
    err: expect.stringContaining('--calendar: say which'),
  })
  expect(await calendar(['connect', 'caldav', ...account], { CALDAV_PASSWORD: 'wrong' })).toMatchObject({
    code: 1,
    err: expect.stringContaining('(revoked)'),
  })
  const connected = await calendar(['connect', 'caldav', ...account, '--calendar', 'work'], env)
  expect(connected).toMatchObject({ code: 0, err: '' })
  expect(connected.out).toContain('A test event was written')
  expect(connected.out).toContain('Connected: "owner" of Bristol Plumbing')

  expect((await calendar(['test'])).out).toContain('All is well')
  expect(await caldav.request('GET', address)).not.toContain('please ignore')
  const shown = await calendar(['status'])
  expect(shown).toMatchObject({ code: 0 })
  expect(shown.out).toContain('bristol-plumbing  owner  caldav, of everybody: not compared yet')
  expect(shown.out).not.toContain(caldav.password)
  expect((await calendar(['disconnect'])).out).toContain('Disconnected')
  expect(await calendar(['test'])).toMatchObject({ code: 2, err: expect.stringContaining('is not connected') })
})

test('Google is connected by a consent in the browser', { timeout: 120_000 }, async () => {
  google.addCalendar('primary', 'America/New_York')
  const file = join(folder, 'client.json')
  writeFileSync(file, JSON.stringify({ installed: { client_id: google.client.id, client_secret: google.client.secret } }))
  let asked = false
  const agree = (out: string) => {
    const url = /https:\/\/accounts\.google\.com\/\S+/.exec(out)?.[0]
    if (asked || url === undefined) return
    asked = true
    void fetch(google.oauth.agrees(url))
  }
  const options = ['--client', file, '--api', google.rootUrl, '--login', google.tokenUrl]
  const connected = await calendar(['connect', 'google', ...options], {}, agree)
  expect(connected).toMatchObject({ code: 0, err: '' })
  expect(connected.out).toContain('All is well')
  expect(google.violations).toEqual([])
})

test.each([
  [['connect'], 'connect what'],
  [['connect', 'outlook'], 'connect what'],
  [['connect', 'google'], '--client is missing'],
  [['connect', 'microsoft'], '--client-id is missing'],
  [['connect', 'caldav'], '--server is missing'],
  [['connect', 'caldav', '--server', 'nowhere'], '--server: must be an address'],
  [['status', '--business', 'nobody'], '--business: there is only'],
  [['test', '--resource', 'van-9'], '--resource: bristol-plumbing has only van-1'],
  [['sync'], 'there is no "sync"'],
])('%j says what is missing', async (args, message) => {
  const [out, err] = [new PassThrough(), new PassThrough()]
  const io = { in: Readable.from([]), out, err, colour: false, width: 100, interactive: false }
  expect(await run(['calendar', ...args], io)).toBe(2)
  expect(String(err.read())).toContain(message)
})
