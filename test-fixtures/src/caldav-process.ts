import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { caldavProgram } from './caldav-programs.ts'

// A process of its own, which lives as long as its standard input is open: so the server ends with the test run, however that ends.
const over = new Promise<void>((resolve) => {
  process.stdin.on('close', resolve).resume()
  // Whoever interrupts the test run at a terminal interrupts this process too, and Python would live on.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, resolve)
})
const [program] = process.argv.slice(2)
if (program !== 'radicale' && program !== 'xandikos') throw new Error(`no such server: ${program}`)
const command = await caldavProgram(program)
const folder = await mkdtemp(join(tmpdir(), `callwright-${program}-`))
const port = await freePort()
const server = spawn(command.file, [...command.args, ...(await argumentsOf(program))], {
  env: command.env,
  stdio: ['ignore', 'pipe', 'pipe'],
})
let log = ''
for (const stream of [server.stdout, server.stderr]) {
  stream.on('data', (chunk) => {
    log = (log + String(chunk)).slice(-10_000)
  })
}
try {
  const url = `http://127.0.0.1:${port}/`
  await answers(url)
  process.stdout.write(`${url}\n`)
  await over
} catch (cause) {
  process.stderr.write(`${String(cause)}\n${log}`)
  process.exitCode = 1
} finally {
  const ended = new Promise((resolve) => server.once('exit', resolve))
  if (server.exitCode === null && server.kill('SIGKILL')) await ended
  await rm(folder, { recursive: true, force: true })
}

async function argumentsOf(name: 'radicale' | 'xandikos'): Promise<readonly string[]> {
  if (name === 'xandikos') {
    return ['-l', '127.0.0.1', '-p', String(port), '-d', folder, '--current-user-principal=/owner/', '--autocreate', '--defaults']
  }
  const users = join(folder, 'users')
  const config = join(folder, 'config')
  await writeFile(users, 'owner:secret\n')
  await writeFile(
    config,
    [
      ...['[server]', `hosts = 127.0.0.1:${port}`],
      ...['[auth]', 'type = htpasswd', `htpasswd_filename = ${users}`, 'htpasswd_encryption = plain'],
      ...['[storage]', `filesystem_folder = ${join(folder, 'collections')}`],
    ].join('\n'),
  )
  return ['--config', config]
}

async function answers(url: string): Promise<void> {
  for (const started = Date.now(); Date.now() - started < 30_000; await sleep(50)) {
    if (server.exitCode !== null) throw new Error(`${program} ended with ${server.exitCode}`)
    const answer = await fetch(url).catch(() => null)
    if (answer) return
  }
  throw new Error(`${program} does not answer`)
}

async function freePort(): Promise<number> {
  const socket = createServer()
  await new Promise<void>((resolve) => socket.listen(0, '127.0.0.1', resolve))
  const address = socket.address()
  await new Promise((resolve) => socket.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('a TCP port was expected')
  return address.port
}
