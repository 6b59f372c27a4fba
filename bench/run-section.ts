import { writeFileSync } from 'node:fs'
import { printSection } from './measure/print.ts'
import { SECTIONS } from './sections.ts'

const [id = '', file] = process.argv.slice(2)
const run = SECTIONS[id]
if (!run) throw new Error(`there is no section "${id}": ${Object.keys(SECTIONS).join(', ')}`)
const section = await run((line) => process.stderr.write(`   ${id}: ${line}\n`))
process.stdout.write(`\n${printSection(section)}\n`)
if (file !== undefined) writeFileSync(file, JSON.stringify(section))
