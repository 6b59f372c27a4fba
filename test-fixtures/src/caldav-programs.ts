import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** CalDAV servers that others wrote, by the name of their Debian package and their program. */
export type CaldavProgram = 'radicale' | 'xandikos'
const PROGRAMS: readonly CaldavProgram[] = ['radicale', 'xandikos']

/** How to start a program. */
export type Command = { readonly file: string; readonly args: readonly string[]; readonly env: NodeJS.ProcessEnv }

const CACHE = fileURLToPath(new URL('../../.cache/', import.meta.url))
const UNPACKED = join(CACHE, 'caldav-servers')

/**
 * A program as it is installed; else as apt's packages hold it, fetched once and unpacked into `.cache`, which needs no root and starts no
 * service. Says what to do where neither is possible.
 */
export async function caldavProgram(program: CaldavProgram): Promise<Command> {
  for (const folder of (process.env['PATH'] ?? '').split(':').concat('/usr/bin', '/usr/local/bin')) {
    const file = join(folder, program)
    if (existsSync(file)) return { file, args: [], env: process.env }
  }
  if (!existsSync(UNPACKED)) {
    await fetchPackages().catch((cause: unknown) => {
      throw new Error(
        `The calendar tests talk to real servers, and ${PROGRAMS.join(' and ')} are neither installed nor to be had with apt-get. ` +
          `Install them, for example with "apt-get install --no-install-recommends ${PROGRAMS.join(' ')}".\n${String(cause)}`,
      )
    })
  }
  return await unpackedCommand(program)
}

/** Debian's packages belong to Debian's Python: the system's own, or the one that came with them. */
async function unpackedCommand(program: CaldavProgram): Promise<Command> {
  const installed = existsSync('/usr/bin/python3')
  const libraries = (await readdir(join(UNPACKED, 'usr/lib'))).filter((name) => name.endsWith('-linux-gnu'))
  return {
    file: installed ? '/usr/bin/python3' : join(UNPACKED, 'usr/bin/python3'),
    args: [join(UNPACKED, 'usr/bin', program)],
    env: {
      ...process.env,
      ...(installed ? {} : { PYTHONHOME: join(UNPACKED, 'usr') }),
      PYTHONPATH: join(UNPACKED, 'usr/lib/python3/dist-packages'),
      LD_LIBRARY_PATH: libraries.map((name) => join(UNPACKED, 'usr/lib', name)).join(':'),
    },
  }
}

async function fetchPackages(): Promise<void> {
  await mkdir(CACHE, { recursive: true })
  const folder = await mkdtemp(join(CACHE, 'caldav-servers-'))
  try {
    const root = join(folder, 'root')
    const debs = join(folder, 'debs')
    await mkdir(root)
    await mkdir(debs)
    const options = await aptOptions(folder)
    const packages = await missingPackages(options)
    await run('apt-get', [...options, 'download', ...packages], { cwd: debs })
    for (const deb of await readdir(debs)) await run('dpkg-deb', ['-x', join(debs, deb), root])
    // Another test file may have been faster.
    await mkdir(dirname(UNPACKED), { recursive: true })
    await rename(root, UNPACKED).catch((cause: unknown) => {
      if (!existsSync(UNPACKED)) throw cause
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The system's package lists where they know the servers; else lists of our own, which anybody may fetch. */
async function aptOptions(folder: string): Promise<readonly string[]> {
  if (
    await missingPackages([]).then(
      () => true,
      () => false,
    )
  )
    return []
  const lists = join(folder, 'lists')
  const cache = join(folder, 'cache')
  await mkdir(join(lists, 'partial'), { recursive: true })
  await mkdir(join(cache, 'archives/partial'), { recursive: true })
  const options = ['-o', `Dir::State::lists=${lists}`, '-o', `Dir::Cache=${cache}`, '-o', 'APT::Sandbox::User=']
  await run('apt-get', [...options, 'update'])
  return options
}

/** What apt would install: the servers and whatever of theirs the machine has not. */
async function missingPackages(options: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await run('apt-get', [...options, '--simulate', 'install', '--no-install-recommends', ...PROGRAMS])
  return stdout.split('\n').flatMap((line) => {
    const [, name, version] = /^Inst (\S+) (?:\[\S+\] )?\((\S+)/.exec(line) ?? []
    return name === undefined ? [] : [`${name}=${version}`]
  })
}
