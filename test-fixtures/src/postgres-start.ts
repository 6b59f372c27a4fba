import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** A PostgreSQL of one's own. */
export type RunningPostgres = { readonly url: string; readonly stop: () => Promise<void> }

/** Starts one (about 2 s), which ends with this process however that ends; `TEST_DATABASE_URL` names an installed one to use instead. */
export async function startPostgres(): Promise<RunningPostgres> {
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
