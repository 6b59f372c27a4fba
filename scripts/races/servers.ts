import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { listen } from '@callwright/test-fixtures/listen'
import { API_KEY, type Stage } from './stage.ts'

const MAIN = fileURLToPath(new URL('../../packages/server/src/main.ts', import.meta.url))

/** What a door answered. */
export type Answer = { readonly status: number; readonly body: unknown }

/** Server processes beside one another, as behind a load balancer. */
export type Servers = {
  /** Posts to the n-th, counted round. */
  readonly post: (n: number, path: string, body: object, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  readonly stop: () => Promise<void>
}

/** Starts them one after another: the first brings the database up to date. */
export async function startServers(count: number, { environment }: Stage): Promise<Servers> {
  const children: ChildProcess[] = []
  const urls: string[] = []
  for (let at = 0; at < count; at++) {
    const port = await freePort()
    const env = { PATH: process.env['PATH'] ?? '', ...environment, PORT: port }
    const child = spawn(process.execPath, ['--conditions=source', MAIN], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    children.push(child)
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
    if (child.exitCode !== null) throw new Error(`a server ended with ${child.exitCode}`)
    urls.push(`http://127.0.0.1:${port}`)
  }
  return {
    async post(n, path, body, headers = {}) {
      const response = await fetch(new URL(path, urls[n % count]), {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${API_KEY}`, ...headers },
        body: JSON.stringify(body),
      })
      return { status: response.status, body: await response.json() }
    },
    async stop() {
      for (const child of children) {
        child.kill('SIGKILL')
        if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      }
    },
  }
}

async function freePort(): Promise<string> {
  const server = createServer()
  const url = await listen(server)
  await new Promise((resolve) => server.close(resolve))
  return new URL(url).port
}
