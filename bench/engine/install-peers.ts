import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Progress } from '../measure/section.ts'

const FOLDER = fileURLToPath(new URL('..', import.meta.url))

/**
 * Installs what we are compared with into the benchmark's own folder, once, from its lock file. Without install scripts: one of
 * Bot Framework's dependencies fails in its own.
 */
export async function installPeers(progress: Progress): Promise<void> {
  if (existsSync(new URL('../node_modules/botbuilder-dialogs/package.json', import.meta.url))) return
  progress('installing Bot Framework 4.23.3 into bench/node_modules (once, about 130 MB)')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  await promisify(execFile)(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: FOLDER,
    shell: process.platform === 'win32',
  })
}
