import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { chartOf, type Dialog, picturesOf, tradesIntake } from '@callwright/engine'
import { findBusiness } from '../businesses.ts'
import { type Command, readArguments, UsageError } from '../command.ts'
import { type Io, write } from '../io.ts'
import { drawDialog, FORMATS, type Format } from './draw.ts'
import { dialogsOf } from './module.ts'
import { page } from './page.ts'

const HELP = `Usage: callwright graph [options]

Draws the statechart of each dialog: an overview, and a picture of every state that holds others.

  --dialog ID        only this dialog
  --module FILE      dialogs that a module of yours exports, instead of the trades intake
  --business ID|FILE the business that the trades intake answers for (bristol-plumbing)
  --format FORMAT    svg (default), mermaid or dot
  --out DIR          where to write, a folder for each dialog (statecharts)
  --page DIR         writes a Markdown page for each dialog too, which shows its pictures
  --check            writes nothing, and fails if what is there is not what would be written
`

/** `callwright graph`: draws statecharts, or tells whether the drawings are still true. */
export const graphCommand: Command = {
  help: HELP,
  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      dialog: { type: 'string' },
      module: { type: 'string' },
      business: { type: 'string', default: 'bristol-plumbing' },
      format: { type: 'string', default: 'svg' },
      out: { type: 'string', default: 'statecharts' },
      page: { type: 'string' },
      check: { type: 'boolean', default: false },
    })
    if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is one word too many`)
    const format = FORMATS.find((each) => each === values.format)
    if (!format) throw new UsageError(`there is no format "${values.format}", only ${FORMATS.join(', ')}`)
    const all = values.module === undefined ? [tradesIntake(findBusiness(values.business))] : await dialogsOf(values.module)
    const dialogs = all.filter(({ id }) => values.dialog === undefined || id === values.dialog)
    if (dialogs.length === 0) throw new UsageError(`there is no dialog "${values.dialog}", only ${all.map(({ id }) => id).join(', ')}`)
    const files = new Map<string, string>()
    for (const dialog of dialogs) await collect(dialog, format, values.out, values.page, files)
    return values.check ? check(files, values.out, dialogs, io) : save(files, values.out, dialogs, io)
  },
}

async function collect(dialog: Dialog, format: Format, out: string, pages: string | undefined, files: Map<string, string>): Promise<void> {
  const pictures = picturesOf(chartOf(dialog))
  for (const [name, text] of await drawDialog(pictures, format)) files.set(join(out, dialog.id, name), text)
  // For pages that show the pictures: which there are.
  if (format === 'svg') files.set(join(out, dialog.id, 'index.json'), `${JSON.stringify({ pictures: pictures.map(({ id }) => id) })}\n`)
  if (pages === undefined) return
  files.set(join(pages, `${dialog.id}.md`), page(dialog.id, pictures, relative(pages, join(out, dialog.id))))
}

/** Pictures of states that are gone are taken away. */
async function save(files: ReadonlyMap<string, string>, out: string, dialogs: readonly Dialog[], io: Io): Promise<number> {
  for (const old of leftOver(files, out, dialogs)) rmSync(old)
  for (const [file, text] of files) {
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, text)
    await write(io.out, `${file}\n`)
  }
  return 0
}

async function check(files: ReadonlyMap<string, string>, out: string, dialogs: readonly Dialog[], io: Io): Promise<number> {
  const stale = [...files].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text).map(([file]) => file)
  const wrong = [...stale, ...leftOver(files, out, dialogs)]
  if (wrong.length === 0) {
    await write(io.out, `${files.size} files are as they should be\n`)
    return 0
  }
  await write(
    io.err,
    `${wrong.map((file) => `${file} is not as the dialog is now`).join('\n')}\nRun "callwright graph" with the same options.\n`,
  )
  return 1
}

function leftOver(files: ReadonlyMap<string, string>, out: string, dialogs: readonly Dialog[]): string[] {
  return dialogs.flatMap(({ id }) => {
    const folder = join(out, id)
    const names = existsSync(folder) ? readdirSync(folder) : []
    return names.map((name) => join(folder, name)).filter((file) => !files.has(file))
  })
}
