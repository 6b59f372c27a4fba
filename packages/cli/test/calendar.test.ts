import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { type CaldavServer, startCaldavServer } from '@callwright/test-fixtures/caldav'
import { selfSignedCertificate } from '@callwright/test-fixtures/certificate'
import { entraServer } from '@callwright/test-fixtures/entra'
import { type GoogleCalendarServer, startGoogleCalendarServer } from '@callwright/test-fixtures/google-calendar'
import { graphCalendarServer } from '@callwright/test-fixtures/graph-calendar'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { askPassword } from '../src/calendar/password.ts'
import { run } from '../src/run.ts'

const BINARY = fileURLToPath(new URL('../bin/callwright.mjs', import.meta.url))
const SERVER = fileURLToPath(new URL('../../server/src/main.ts', import.meta.url))

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
  expect(shown.out).toContain('what the owner changes there is looked for every three minutes')
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

  // A server that Google can reach.
  const env = { PATH: process.env['PATH'], CALLWRIGHT_DATA_DIR: join(folder, 'data'), PORT: '0', LOG_LEVEL: 'error' }
  const server = spawn(process.execPath, ['--conditions=source', SERVER], { env: { ...env, PUBLIC_URL: 'https://phone.example.com' } })
  const ended = once(server, 'close')
  await vi.waitFor(() => expect(google.channels()).toHaveLength(1), { timeout: 60_000, interval: 50 })
  server.kill('SIGTERM')
  await ended
  expect(google.channels()[0]?.address).toMatch(/^https:\/\/phone\.example\.com\/webhooks\/calendars\//)
  expect((await calendar(['status'])).out).toContain('what the owner changes there is posted to us at once')
  expect(await calendar(['disconnect'])).toMatchObject({ code: 0, out: expect.not.stringContaining('could not be told') })
  expect(google.channels()).toEqual([])
  expect(google.violations).toEqual([])
})

test('Microsoft is connected with a certificate, which is kept sealed', { timeout: 120_000 }, async () => {
  const pair = selfSignedCertificate('callwright')
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const certificate = file('app.pem', pair.certificate)
  const key = file('app.key', pair.privateKey)
  const [entra, graph] = [await entraServer(pair), await graphCalendarServer()]
  graph.recallTokens(entra.isGood)
  try {
    const app = ['--client-id', 'app', '--tenant', 'contoso', '--user', 'owner@contoso.test', '--api', graph.url, '--login', entra.url]
    const connected = await calendar([
      'connect',
      'microsoft',
      '--key',
      'office',
      ...app,
      '--certificate',
      certificate,
      '--private-key',
      key,
    ])
    expect(connected).toMatchObject({ code: 0, err: '' })
    expect(connected.out).toContain('All is well')
    const before = entra.calls.length
    const tested = await calendar(['test', '--key', 'office'])
    expect(tested).toMatchObject({ code: 0, err: '' })
    expect(entra.calls.slice(before).every((call) => call['client_assertion'] !== undefined)).toBe(true)
    expect(entra.calls.length).toBeGreaterThan(before)
    expect(connected.out + tested.out).not.toContain('PRIVATE KEY')
    await calendar(['disconnect', '--key', 'office'])
  } finally {
    await Promise.all([entra.close(), graph.close()])
  }
})

test('what is wrong with a certificate is said before anybody is asked', async () => {
  const pair = selfSignedCertificate('callwright')
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const certificate = file('good.pem', pair.certificate)
  const key = file('good.key', pair.privateKey)
  const other = file('other.key', selfSignedCertificate('other').privateKey)
  const complaint = async (...more: readonly string[]) => {
    const [out, err] = [new PassThrough(), new PassThrough()]
    const io = { in: Readable.from([]), out, err, colour: false, width: 100, interactive: false }
    const app = ['calendar', 'connect', 'microsoft', '--client-id', 'app', '--tenant', 'contoso', '--user', 'owner@contoso.test']
    expect(await run([...app, ...more], io)).toBe(2)
    return String(err.read())
  }
  expect(await complaint()).toContain('--certificate or MICROSOFT_CLIENT_SECRET is missing')
  expect(await complaint('--certificate', certificate)).toContain('--private-key is missing')
  expect(await complaint('--private-key', key)).toContain('--certificate is missing')
  expect(await complaint('--certificate', key, '--private-key', key)).toContain('good.key is not a certificate (PEM)')
  expect(await complaint('--certificate', certificate, '--private-key', certificate)).toContain('good.pem is not a private key (PEM)')
  expect(await complaint('--certificate', certificate, '--private-key', other)).toContain('other.key is not the key of')
})

test('what is typed as a password does not show; a pipe is read without a question', async () => {
  const [typed, out, err] = [new PassThrough(), new PassThrough(), new PassThrough()]
  const asked = askPassword({ in: typed, out, err, colour: false, width: 100, interactive: true })
  typed.write('hunt')
  typed.write('ex\u007fr2\r')
  expect(await asked).toBe('hunter2')
  expect(String(err.read())).toBe('Password: \n')
  const piped = { in: Readable.from(['secret\nmore\n']), out, err, colour: false, width: 100, interactive: false }
  expect(await askPassword(piped)).toBe('secret')
  await expect(askPassword({ ...piped, in: Readable.from([]) })).rejects.toThrow('a password is wanted')
  expect([out.read(), err.read()]).toEqual([null, null])
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
