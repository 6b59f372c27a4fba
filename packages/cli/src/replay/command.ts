import { findBusiness } from '../businesses.ts'
import { type Command, readArguments, UsageError } from '../command.ts'
import { type Io, write } from '../io.ts'
import { printable, type Style, styles } from '../style.ts'
import { findFiles } from './find-files.ts'
import type { Replayed } from './replay-file.ts'
import { runWhatIf } from './what-if/command.ts'
import { eachReplayed } from './what-if/tasks.ts'

const HELP = `Usage: callwright replay [options] PATH…
       callwright replay [options] [PATH…] --against DIR|REF

Plays calls again on today's code and tells the first thing that goes differently, with the reason. A path is a transcript
(*.call), a stored log (*.json, as GET /v1/calls/{id}/log answers it), or a folder of them.

With --against it is a what-if: which calls would go differently, where, how they would end, and what would be done.
Past the first difference the caller still says what he said then, and what the record has no answer for is answered by a
simulated calendar; both are marked.

  replay --against calls/           today's code against the replies that were recorded
  replay calls/ --against main      … against the code at a git ref: a branch, a tag, HEAD~3
  replay calls/ --against ../other  … against the code of another checkout, or of an engine package
  replay --against main             the same for the transcripts of this checkout

Options
  --against WHAT    what is compared with: a git ref, a checkout, or a folder of recorded calls
  --html FILE       writes the comparison as one HTML file, both conversations side by side
  --json            writes JSON lines: one for each call that differs or cannot be read, the summary last
  --most N          differing calls that are shown in full, the gravest first (20; in HTML 200); all are counted
  --show-numbers    shows phone numbers; they are masked otherwise
  --business FILE   the facts of a business that calls ran with; may be repeated
  --show            print each transcript as the call goes now: to look at, or to write a fixture from (not with --against)
  -q, --quiet       only what diverged, and the summary
  -h, --help        this text

Exit code: 0 all the same, 1 something diverged, 2 it could not be asked that way, or something could not be read (with
--against: nothing could be read).
`

/** `callwright replay`: the calls of yesterday on the code of today. */
export const replayCommand: Command = {
  help: HELP,
  async run(args, io) {
    const { values, positionals } = readArguments(args, {
      business: { type: 'string', multiple: true },
      show: { type: 'boolean' },
      quiet: { type: 'boolean', short: 'q' },
      against: { type: 'string' },
      html: { type: 'string' },
      json: { type: 'boolean' },
      most: { type: 'string' },
      'show-numbers': { type: 'boolean' },
    })
    const given = (values.business ?? []).map(findBusiness)
    const comparing = values.against !== undefined || values.html !== undefined || values.json === true
    if (comparing) {
      if (values.show) throw new UsageError('--show prints calls as they go now; it does not go with --against, --html and --json')
      const { against, html, json = false, quiet = false, most, 'show-numbers': showNumbers = false } = values
      return runWhatIf({ paths: positionals, given, against, html, json, quiet, most, showNumbers }, io)
    }
    for (const option of ['most', 'show-numbers'] as const) {
      if (values[option] !== undefined) throw new UsageError(`--${option} goes with --against, --html or --json`)
    }
    if (positionals.length === 0) throw new UsageError('name the files or folders to replay')
    const style = styles(io.colour)
    const total = new Totals()
    for await (const { file, replayed } of eachReplayed(findFiles(positionals), given)) {
      total.add(replayed)
      if (values.show && replayed.type !== 'unreadable' && replayed.now !== null) await write(io.out, `${replayed.now}\n`)
      if (!values.quiet || replayed.type !== 'same') await write(io.out, report(file, replayed, style))
    }
    await summarise(total, style, io)
    if (total.unreadable > 0) return 2
    return total.diverged > 0 ? 1 : 0
  },
}

/** What has been counted so far: with any number of files, that is all that is kept. */
class Totals {
  same = 0
  diverged = 0
  unreadable = 0
  turns = 0
  readonly began = performance.now()

  add(replayed: Replayed): void {
    this[replayed.type]++
    if (replayed.type !== 'unreadable') this.turns += replayed.turns
  }
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

async function summarise({ same, diverged, unreadable, turns, began }: Totals, style: Style, io: Io): Promise<void> {
  const calls = same + diverged + unreadable
  const seconds = (performance.now() - began) / 1000
  const parts = [`${same} same`, `${diverged} diverged`, ...(unreadable ? [`${unreadable} not read`] : [])]
  const rate = seconds > 0 ? `, ${Math.round(turns / seconds).toLocaleString('en-US')} turns/s` : ''
  await write(io.out, style.bold(`${calls} call${calls === 1 ? '' : 's'}: ${parts.join(', ')}`) + style.dim(` (${turns} turns${rate})\n`))
}
