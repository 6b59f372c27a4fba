import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'

/** Thrown when another process that is still alive holds the folder. */
export class FolderInUse extends Error {
  constructor(path: string, pid: number) {
    super(`the folder is in use by process ${pid} (${path})`)
    this.name = 'FolderInUse'
  }
}

/** Paths held by this process: its own pid in a file proves nothing, pids start again at 1 in every container. */
const held = new Set<string>()

/**
 * Takes a lock file, so that no second process opens the same embedded database (PGlite itself does not look). A lock left
 * behind by a process that was killed is taken over. Returns the way to give it back.
 */
export function takeLock(path: string): () => void {
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      const file = openSync(path, 'wx')
      writeSync(file, `${process.pid} ${startOf(process.pid)}\n`)
      closeSync(file)
      held.add(path)
      return () => {
        if (held.delete(path)) rmSync(path, { force: true })
      }
    } catch (error) {
      if (!(error instanceof Error && Reflect.get(error, 'code') === 'EEXIST')) throw error
      const pid = holder(path)
      if (pid !== null) throw new FolderInUse(path, pid)
      rmSync(path, { force: true })
    }
  }
  throw new Error(`the lock file cannot be taken (${path})`)
}

/** The process that holds the lock, or null when it is gone. */
function holder(path: string): number | null {
  if (held.has(path)) return process.pid
  const [pidText = '', start = ''] = contentOf(path).trim().split(' ')
  const pid = Number(pidText)
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return null
  return isAlive(pid) && startOf(pid) === start ? pid : null
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && Reflect.get(error, 'code') === 'EPERM'
  }
}

/** When a process began, where the system tells (Linux): a pid that was given to another process since is then not taken for the holder. */
function startOf(pid: number): string {
  const stat = contentOf(`/proc/${pid}/stat`)
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}
