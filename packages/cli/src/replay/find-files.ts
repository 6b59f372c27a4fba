import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../command.ts'

const ENDINGS = ['.call', '.json']

/** The files among the paths, and those of their folders that hold calls (`*.call`, `*.json`), in order of name. */
export function findFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const stats = statSync(path, { throwIfNoEntry: false })
    if (!stats) throw new UsageError(`there is no file or folder "${path}"`)
    if (!stats.isDirectory()) return [path]
    const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => ENDINGS.some((ending) => name.endsWith(ending)))
    if (names.length === 0) throw new UsageError(`the folder "${path}" holds no *.call and no *.json`)
    return names.sort().map((name) => join(path, name))
  })
}
