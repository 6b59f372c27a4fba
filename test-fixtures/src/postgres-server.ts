import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

type Server = { readonly url: string; readonly stop: () => Promise<void> }

/**
 * Vitest's global set-up: opens a door through which test files ask for PostgreSQL. The server starts with the first
 * request, once a run, so runs that need none pay nothing. `TEST_DATABASE_URL` names an installed server to use instead.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: Promise<Server> | null = null
  const door = createServer((_request, response) => {
    server ??= startServer()
    server.then(
      ({ url }) => response.end(url),
      (cause: unknown) => response.writeHead(500).end(String(cause)),
    )
  })
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve))
  door.unref()
  const address = door.address()
  if (address === null || typeof address === 'string') throw new Error('a TCP port was expected')
  project.provide('postgresDoor', `http://127.0.0.1:${address.port}/`)
  return async () => {
    door.close()
    await server?.then(
      ({ stop }) => stop(),
      () => undefined,
    )
  }
}

async function startServer(): Promise<Server> {
  const installed = process.env['TEST_DATABASE_URL']
  if (installed) return { url: installed, stop: async () => undefined }
  const server = spawn(process.execPath, [fileURLToPath(new URL('postgres-process.ts', import.meta.url))], { stdio: 'pipe' })
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  let complaint = ''
  server.stderr.on('data', (chunk) => {
    complaint += String(chunk)
  })
  const url = await Promise.race([
    new Promise<string>((resolve) => server.stdout.once('data', (chunk) => resolve(String(chunk).trim()))),
    ended.then(() => null),
  ])
  if (url === null) throw new Error(`PostgreSQL for tests does not start: ${complaint}`)
  const stop = async () => {
    server.stdin.end()
    await ended
  }
  return { url, stop }
}
