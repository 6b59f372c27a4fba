import { createServer } from 'node:http'
import type { TestProject } from 'vitest/node'
import { type RunningPostgres, startPostgres } from './postgres-start.ts'

/**
 * Vitest's global set-up: opens a door through which test files ask for PostgreSQL. The server starts with the first
 * request, once a run, so runs that need none pay nothing. `TEST_DATABASE_URL` names an installed server to use instead.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: Promise<RunningPostgres> | null = null
  const door = createServer((_request, response) => {
    server ??= startPostgres()
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
