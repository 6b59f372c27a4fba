import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { talk } from './test-server.ts'

const MAIN = new URL('../src/main.ts', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'callwright-restart-'))
const children: ChildProcess[] = []
let port = 0

beforeAll(async () => {
  const socket = createServer().listen(0, '127.0.0.1')
  await once(socket, 'listening')
  const address = socket.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
  socket.close()
})
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function launch(environment: Record<string, string> = {}): ChildProcess {
  const env = {
    PATH: process.env['PATH'] ?? '',
    CALLWRIGHT_DATA_DIR: join(folder, 'data'),
    PORT: String(port),
    LOG_LEVEL: 'error',
    ...environment,
  }
  const child = spawn(process.execPath, ['--conditions=source', MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  children.push(child)
  return child
}

/** What a child printed until it printed a line, or until it ended. */
async function output(child: ChildProcess, stream: 'stdout' | 'stderr'): Promise<string> {
  let text = ''
  child[stream]?.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
  })
  while (!text.includes('\n') && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20))
  return text
}

async function exit(child: ChildProcess): Promise<{ code: number | null; problem: string }> {
  const [problem] = await Promise.all([output(child, 'stderr'), child.exitCode === null ? once(child, 'exit') : undefined])
  return { code: child.exitCode, problem }
}

const server = talk({ request: (path, options) => fetch(`http://127.0.0.1:${port}${path}`, options) })

describe('a process that is killed in mid-call', { timeout: 120_000 }, () => {
  test('goes on where it was when it is started again', async () => {
    const first = launch()
    expect(await output(first, 'stdout')).toBe(`http://localhost:${port}/simulator\n`)
    const start = await server.begin({ at: '2026-11-23T09:05:00-05:00', calendar: {} })
    const before = (await server.say(start.session_id, 'my name is Ann Lee')).json
    first.kill('SIGKILL')
    await once(first, 'exit')

    const second = launch()
    await output(second, 'stdout')
    const kept = (await server.get(`/v1/voice/session/${start.session_id}`)).json
    expect(kept).toMatchObject(before)
    const after = (await server.say(start.session_id, 'sorry, what did you say?')).json
    expect(after).toMatchObject({ session_id: start.session_id, turn: 2, slots: before.slots, reply: { text: expect.stringMatching(/./) } })
    const log = (await server.get(`/v1/calls/${start.session_id}/log`)).json
    expect(log.turns.filter(({ event }: { event: { type: string } | null }) => event?.type === 'heard')).toHaveLength(2)

    const rival = await exit(launch({ PORT: '0' }))
    expect(rival).toMatchObject({ code: 1, problem: expect.stringContaining('CALLWRIGHT_DATA_DIR') })
    const otherFolder = await exit(launch({ CALLWRIGHT_DATA_DIR: join(folder, 'other') }))
    expect(otherFolder).toMatchObject({ code: 1, problem: expect.stringContaining(`port ${port} is taken`) })

    second.kill('SIGTERM')
    await once(second, 'exit')
    expect(second.exitCode).toBe(0)
  })
})

describe('a start that cannot be', { timeout: 60_000 }, () => {
  test('names the variable that is wrong', async () => {
    expect(await exit(launch({ PORT: 'many' }))).toMatchObject({
      code: 1,
      problem: 'Callwright cannot start: PORT must be a port number.\n',
    })
  })

  test('names the file, the path and the reason when the business is wrong', async () => {
    const path = join(folder, 'wrong.json')
    writeFileSync(path, JSON.stringify({ id: 'x', numbers: ['12'] }))
    const { code, problem } = await exit(launch({ CALLWRIGHT_BUSINESS: path }))
    expect(code).toBe(1)
    expect(problem).toContain('wrong.json: numbers.0: must be a phone number in E.164')
  })
})
