import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { UsageError } from '../../command.ts'
import { engineEntry } from './engine-door.ts'

/** What calls are compared with: the replies that stand in their records, or those of another engine. */
export type Against =
  | { readonly type: 'recorded'; readonly label: string; readonly calls: readonly string[] }
  | { readonly type: 'engine'; readonly label: string; readonly entry: string }

/** Finds out what is meant by `--against`: a folder with a checkout, a folder or file with recorded calls, or a git ref. */
export function findAgainst(where: string): Against {
  const stats = statSync(where, { throwIfNoEntry: false })
  if (stats?.isDirectory()) {
    const entry = engineEntry(where)
    if (entry !== undefined) return { type: 'engine', label: where, entry }
    if (holdsCalls(where)) return { type: 'recorded', label: 'as recorded', calls: [where] }
  }
  if (stats?.isFile()) return { type: 'recorded', label: 'as recorded', calls: [where] }
  const found = engineAtRef(where)
  if (found) return found
  const what = stats ? 'a folder without a checkout of Callwright and without recorded calls (*.call, *.json)' : 'no file or folder here'
  throw new UsageError(
    `--against "${where}" is ${what}, and ${gitRoot() === undefined ? 'git refs need a git checkout round the current folder' : 'no git ref'}. Name a ref (main, HEAD~3, v1.2), a folder with a checkout, or a folder of recorded calls`,
  )
}

/** The folder of transcripts of the checkout that the command is run in, for when no calls are named. */
export function ownTranscripts(): string | undefined {
  const folder = join(gitRoot() ?? '.', 'test-fixtures', 'transcripts')
  return existsSync(folder) ? folder : undefined
}

function holdsCalls(folder: string): boolean {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).some(
    (name) =>
      (name.endsWith('.call') || name.endsWith('.json')) &&
      !name.includes('node_modules') &&
      !/(?:^|[\\/])package(?:-lock)?\.json$/.test(name),
  )
}

const ENGINE = 'packages/engine'

/** The engine as it is at a git ref, laid out once in a folder of the checkout that git ignores; the same tree is the same folder. */
function engineAtRef(ref: string): Against | undefined {
  const root = gitRoot()
  if (root === undefined || ref === '' || ref.startsWith('-')) return undefined
  const commit = git(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  if (commit === undefined) return undefined
  const label = `${ref} (${commit.slice(0, 7)})`
  const tree = git(root, ['rev-parse', '--verify', '--quiet', `${commit}:${ENGINE}`])
  if (tree === undefined) throw new UsageError(`at ${label} there is no ${ENGINE}: choose a later ref`)
  const cache = join(root, '.cache', 'callwright-engines')
  const folder = join(cache, tree)
  if (engineEntry(folder) === undefined) layOut(root, commit, cache, folder)
  const entry = engineEntry(folder)
  if (entry === undefined) throw new UsageError(`at ${label} ${ENGINE} holds no engine that can be run`)
  return { type: 'engine', label, entry }
}

function layOut(root: string, commit: string, cache: string, folder: string): void {
  mkdirSync(cache, { recursive: true })
  writeFileSync(join(cache, '.gitignore'), '*\n')
  const fresh = mkdtempSync(join(cache, 'fresh-'))
  try {
    const archive = join(fresh, 'engine.tar')
    const laid = git(root, ['archive', '--format=tar', `--output=${archive}`, commit, ENGINE])
    const unpacked = laid === undefined ? undefined : spawnSync('tar', ['-xf', archive, '-C', fresh], { encoding: 'utf8' })
    if (unpacked?.status !== 0) {
      throw new UsageError(
        `${ENGINE} of ${commit.slice(0, 7)} cannot be laid out: ${unpacked?.stderr.trim() || unpacked?.error?.message || 'git archive failed'}`,
      )
    }
    rmSync(archive)
    renameSync(fresh, folder)
  } catch (error) {
    // Another run may have been first: then its folder stands, and ours goes.
    if (engineEntry(folder) === undefined) throw error
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

function gitRoot(): string | undefined {
  const root = git(process.cwd(), ['rev-parse', '--show-toplevel'])
  return root === undefined ? undefined : resolve(root)
}

function git(folder: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}
