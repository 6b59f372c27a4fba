import { findBusiness } from '../businesses.ts'
import { type Command, readArguments, UsageError } from '../command.ts'
import { lineFinder } from '../dialogs.ts'
import { type Io, write } from '../io.ts'
import { printable, type Style, styles } from '../style.ts'
import { findFiles } from './find-files.ts'
import { type Replayed, replayFile } from './replay-file.ts'

const HELP = `Usage: callwright replay [options] PATH…

Plays calls again on today's code and tells the first thing that goes differently, with the reason. A path is a transcript
(*.call), a stored log (*.json, as GET /v1/calls/{id}/log answers it), or a folder of them.

Options
  --business FILE   the facts of a business that calls ran with; may be repeated
  --show            print each transcript as the call goes now: to look at, or to write a fixture from
  -q, --quiet       only what diverged, and the summary
  -h, --help        this text

Exit code: 0 all the same, 1 something diverged, 2 something could not be read.
`

/** `callwright replay`: the calls of yesterday on the code of today. */
export const replayCommand: Command = {
  help: HELP,
  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      business: { type: 'string', multiple: true },
      show: { type: 'boolean' },
      quiet: { type: 'boolean', short: 'q' },
    })
    if (positionals.length === 0) throw new UsageError('name the files or folders to replay')
    const findLine = lineFinder((values.business ?? []).map(findBusiness))
    const style = styles(io.colour)
    const all: Replayed[] = []
    for (const file of findFiles(positionals)) {
      const replayed = await replayFile(file, findLine)
      all.push(replayed)
      if (values.show && replayed.type !== 'unreadable' && replayed.now !== null) await write(io.out, `${replayed.now}\n`)
      if (!values.quiet || replayed.type !== 'same') await write(io.out, report(file, replayed, style))
    }
    await summarise(all, style, io)
    if (all.some(({ type }) => type === 'unreadable')) return 2
    return all.some(({ type }) => type === 'diverged') ? 1 : 0
  },
}

function report(file: string, replayed: Replayed, style: Style): string {
  switch (replayed.type) {
    case 'same':
      return `${style.green('same')}      ${file} ${style.dim(`(${replayed.turns} turns)`)}\n`
    case 'diverged':
      return `${style.red('diverged')}  ${file}\n${replayed.why.map((line) => `  ${printable(line)}\n`).join('')}`
    case 'unreadable':
      return replayed.mistakes.map(({ line, reason }) => `${style.yellow('unread')}    ${file}:${line}: ${printable(reason)}\n`).join('')
  }
}

async function summarise(all: readonly Replayed[], style: Style, io: Io): Promise<void> {
  const count = (type: Replayed['type']) => all.filter((each) => each.type === type).length
  const played = all.flatMap((each) => (each.type === 'unreadable' ? [] : [each]))
  const turns = played.reduce((sum, each) => sum + each.turns, 0)
  const seconds = played.reduce((sum, each) => sum + each.ms, 0) / 1000
  const parts = [
    `${count('same')} same`,
    `${count('diverged')} diverged`,
    ...(count('unreadable') ? [`${count('unreadable')} not read`] : []),
  ]
  const rate = seconds > 0 ? `, ${Math.round(turns / seconds).toLocaleString('en-US')} turns/s` : ''
  await write(
    io.out,
    style.bold(`${all.length} call${all.length === 1 ? '' : 's'}: ${parts.join(', ')}`) + style.dim(` (${turns} turns${rate})\n`),
  )
}
