import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { SECTIONS } from './sections.ts'

const { values } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string' }, help: { type: 'boolean', short: 'h' } } })
const all = Object.keys(SECTIONS)
const wanted = values.only?.split(',') ?? all
const unknown = wanted.filter((id) => !all.includes(id))
if (values.help || unknown.length > 0) {
  const usage = `npm run bench -- [--only ${all.join(',')}] [--json FILE]\n`
  process.stdout.write(unknown.length > 0 ? `There is no section "${unknown.join('", "')}".\n${usage}` : usage)
  process.exit(unknown.length > 0 ? 1 : 0)
}

const machine = `Node ${process.version}, ${availableParallelism()} CPUs, ${cpus()[0]?.model.trim() ?? 'unknown'}`
process.stdout.write(`${machine}\n`)
const folder = mkdtempSync(join(tmpdir(), 'callwright-bench-'))
const sections: unknown[] = []
let failed = false
for (const id of wanted) {
  // A process of its own for each, so that none runs on code and memory that another has warmed up or worn out.
  const file = join(folder, `${id}.json`)
  const script = fileURLToPath(new URL('run-section.ts', import.meta.url))
  const { status } = spawnSync(process.execPath, [...process.execArgv, script, id, file], { stdio: 'inherit' })
  if (status === 0) sections.push(JSON.parse(readFileSync(file, 'utf8')))
  else failed = true
}
rmSync(folder, { recursive: true, force: true })
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ machine, sections }, null, 2)}\n`)
process.exitCode = failed ? 1 : 0
