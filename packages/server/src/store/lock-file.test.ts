import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { FolderInUse, takeLock } from './lock-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'callwright-lock-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a lock is held once, and can be taken again when it was given back', () => {
  const path = join(folder, 'once')
  const release = takeLock(path)
  expect(() => takeLock(path)).toThrow(FolderInUse)
  release()
  expect(existsSync(path)).toBe(false)
  takeLock(path)()
})

test('a process that is alive keeps its lock; when it was killed, the lock is taken over', async () => {
  const path = join(folder, 'killed')
  const module = new URL('./lock-file.ts', import.meta.url).href
  const script = `const { takeLock } = await import(${JSON.stringify(module)}); takeLock(${JSON.stringify(path)}); console.log('held'); setInterval(() => {}, 1000)`
  const other = spawn(process.execPath, ['--input-type=module', '--experimental-strip-types', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(other.stdout, 'data')
  expect(() => takeLock(path)).toThrow(`process ${other.pid}`)
  other.kill('SIGKILL')
  await once(other, 'exit')
  takeLock(path)()
})

test('a lock with the pid of another process that began later is stale, and so is one without sense', () => {
  const path = join(folder, 'stale')
  writeFileSync(path, `${process.ppid} 1\n`)
  takeLock(path)()
  writeFileSync(path, 'nonsense')
  takeLock(path)()
})
