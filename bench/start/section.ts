import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '../measure/free-port.ts'
import type { Progress, Section } from '../measure/section.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const GIVE_UP_MS = 60_000
const TARGET_SECONDS = 5

/** Seconds from `npm start` to the first answered call, in an empty data folder and once more in the same folder. */
export async function startSection(progress: Progress): Promise<Section> {
  const folder = await mkdtemp(join(tmpdir(), 'callwright-bench-start-'))
  try {
    progress('first start')
    const first = await startAndCall(join(folder, 'data'))
    progress('second start')
    const second = await startAndCall(join(folder, 'data'))
    const target = (what: string, seconds: number) => ({
      what,
      wanted: '< 5 s',
      measured: seconds,
      unit: 's',
      met: seconds < TARGET_SECONDS,
    })
    return {
      id: 'start',
      title: 'Start: from `npm start` to the first answered call',
      conditions: [
        'Installed, embedded database, one measurement each. Answered: a session started and one sentence of the caller replied to.',
      ],
      columns: ['', 'first sign of life s', 'first answered call s'],
      rows: [
        ['empty data folder', first.listening, first.answered],
        ['second start', second.listening, second.answered],
      ],
      targets: [target('first run', first.answered), target('second run', second.answered)],
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function startAndCall(dataDir: string): Promise<{ listening: number; answered: number }> {
  const port = await freePort()
  const base = `http://127.0.0.1:${port}`
  const began = performance.now()
  const seconds = () => (performance.now() - began) / 1_000
  // A group of its own: npm starts node beneath itself, and both must end.
  const child = spawn('npm', ['start'], {
    cwd: ROOT,
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '', PORT: String(port), CALLWRIGHT_DATA_DIR: dataDir, DATABASE_URL: '', LOG_LEVEL: 'warn' },
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  try {
    const begun = await firstAnswer(`${base}/v1/voice/session/start`, { caller_phone: '+18605550142' }, seconds)
    const listening = seconds()
    const reply = await post(`${base}/v1/voice/session/${begun}/input`, { text: 'hello, I need a plumber for a clogged drain' })
    if (!reply.ok) throw new Error(`the first call was not answered: ${reply.status} ${await reply.text()}`)
    await reply.text()
    return { listening, answered: seconds() }
  } finally {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM')
    await ended
  }
}

/** Asks until the server is there; answers the id of the session. */
async function firstAnswer(url: string, body: object, seconds: () => number): Promise<string> {
  for (;;) {
    const response = await post(url, body).catch(() => null)
    if (response) {
      const text = await response.text()
      const id = /"session_id":"([^"]+)"/.exec(text)?.[1]
      if (!response.ok || id === undefined) throw new Error(`no session was started: ${response.status} ${text}`)
      return id
    }
    if (seconds() * 1_000 > GIVE_UP_MS) throw new Error(`nothing answers after ${GIVE_UP_MS / 1_000} s`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

function post(url: string, body: object): Promise<Response> {
  return fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
}
