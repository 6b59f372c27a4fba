import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CounterExample, TRADES_MUTANTS } from '@callwright/engine/testing'
import { findBusiness, REFERENCE_BUSINESSES } from '../businesses.ts'
import { type Command, readArguments, UsageError } from '../command.ts'
import { type Io, write } from '../io.ts'
import { type Style, styles } from '../style.ts'
import { coverageLines, coveredByAll, disagreement, disagreementLines } from './coverage.ts'
import { alikeLines, callOf, fileOf, promiseLines, walkLine } from './report.ts'
import { findMutant, type Task, taskAsItIs, tasksOf, taskToCatch, type Walked, walkAll } from './tasks.ts'

const HELP = `Usage: callwright check [options]

Walks everything that a call can become: from every place each thing that callers do, and each way in which calendars and people can
answer. Checks on every step that the dialog keeps its promises, and shows what breaks one as a call that can be played.

Options
  --dialog ID       the dialog to walk (trades-intake)
  --business NAME   the business that it answers for: a file, or one of ${REFERENCE_BUSINESSES.join(', ')}
  --language TAG    only this language (en, fr-CA)
  --troubles N      how many kinds of trouble may come together in a call (1); 2 takes much longer
  --out DIR         save every call that breaks a promise, for "callwright replay"
  --most N          print at most so many of them (3)
  --jobs N          walks at a time (as many as there are processors)
  --json            write what was found as JSON
  --mutant NAME     make a mistake in the dialog on purpose and see it found; "list" names them
  --mutants         all of them
  -h, --help        this text

Exit code: 0 every promise kept, 1 one was broken (with --mutants: one was not found), 2 it could not be asked that way.
`

const DIALOG = 'trades-intake'

/** `callwright check`: what the dialog will and will not do, proved by walking it. */
export const checkCommand: Command = {
  help: HELP,
  async run(args, io) {
    const { values } = readArguments(args, {
      dialog: { type: 'string' },
      business: { type: 'string' },
      language: { type: 'string' },
      troubles: { type: 'string' },
      out: { type: 'string' },
      most: { type: 'string' },
      jobs: { type: 'string' },
      json: { type: 'boolean' },
      mutant: { type: 'string' },
      mutants: { type: 'boolean' },
    })
    if (values.dialog !== undefined && values.dialog !== DIALOG)
      throw new UsageError(`there is no dialog "${values.dialog}": it is ${DIALOG}`)
    const jobs = values.jobs === undefined ? undefined : numberOf('jobs', values.jobs)
    const most = values.most === undefined ? 3 : numberOf('most', values.most)
    const style = styles(io.colour)
    const businesses = (values.business === undefined ? REFERENCE_BUSINESSES : [values.business]).map(findBusiness)
    const [first] = businesses
    if (!first) throw new UsageError('there is no business')
    if (values.mutant === 'list') {
      await write(io.out, TRADES_MUTANTS.map(({ name, tells, breaks }) => `${name.padEnd(34)}${tells} (${breaks})\n`).join(''))
      return 0
    }
    if (values.mutant !== undefined && !findMutant(values.mutant))
      throw new UsageError(`there is no mutant "${values.mutant}": --mutant list names them`)
    const mutants = values.mutants ? TRADES_MUTANTS.map(({ name }) => name) : values.mutant === undefined ? [] : [values.mutant]
    if (mutants.length > 0) {
      const [asItIs] = await walkAll([taskAsItIs(first)], 1)
      const tasks = mutants.map((name) => taskToCatch(name, first, brokenIn(asItIs, findMutant(name)?.breaks)))
      const walked = await walkAll(tasks, jobs)
      return reportMutants(walked, values.mutant !== undefined, style, io)
    }
    const troubles = values.troubles === undefined ? 1 : numberOf('troubles', values.troubles)
    const tasks = tasksOf(businesses, values.language, troubles)
    if (tasks.length === 0) throw new UsageError(`no business here speaks "${values.language}"`)
    const walked = await walkAll(tasks, jobs, (task, places, steps) => void io.err.write(progress(task, places, steps)))
    const broken = walked.flatMap(({ task, exploration }) => exploration.broken.map((example) => ({ example, locale: task.locale })))
    if (values.out !== undefined) save(values.out, broken)
    const covered = coveredByAll(walked)
    // What is out of reach is known of the whole walk as it is done by default, and of no other.
    const whole = values.business === undefined && values.language === undefined && troubles === 1
    const differs = whole ? disagreement(covered) : { unexplained: [], reached: [] }
    if (values.json) await write(io.out, `${JSON.stringify(walked.map(asJson), null, 2)}\n`)
    else await report(walked, most, style, io)
    await write(io.out, values.json ? '' : `\n${coverageLines(covered)}${disagreementLines(differs, style)}`)
    return differs.unexplained.length + differs.reached.length > 0 ||
      broken.length > 0 ||
      walked.some(({ exploration }) => !exploration.whole)
      ? 1
      : 0
  },
}

/** The states in which a promise is broken. */
function brokenIn(walked: Walked | undefined, breaks: string | undefined): string[] {
  return (walked?.exploration.broken ?? []).flatMap(({ promise, path }) => (promise === breaks ? [path] : []))
}

function numberOf(option: string, text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 0) throw new UsageError(`--${option} wants a number, not "${text}"`)
  return number
}

function progress({ facts, locale, callers }: Task, places: number, steps: number): string {
  return `${facts.id}, ${locale} (${callers.join(', ')}): ${places.toLocaleString('en-US')} places, ${steps.toLocaleString('en-US')} steps …\n`
}

function save(folder: string, broken: readonly { readonly example: CounterExample; readonly locale: string }[]): void {
  mkdirSync(folder, { recursive: true })
  for (const { example, locale } of broken) {
    const call = callOf(example)
    if (call !== null) writeFileSync(join(folder, fileOf(example, locale)), call)
  }
}

function asJson({ task, exploration, seconds }: Walked) {
  const { facts, ...rest } = task
  return { ...rest, business: facts.id, seconds, ...exploration }
}

async function report(walked: readonly Walked[], most: number, style: Style, io: Io): Promise<void> {
  const explorations = walked.map(({ exploration }) => exploration)
  await write(io.out, `${walked.map(walkLine).join('')}\n${promiseLines(walked, style)}\n${alikeLines(explorations)}`)
  const broken = explorations.flatMap((exploration) => exploration.broken).sort(byLength)
  for (const example of broken.slice(0, most))
    await write(io.out, `\n${style.red(`${example.promise}: ${example.what}`)}\n${callOf(example) ?? ''}`)
  const more = broken.length - most
  if (more > 0) await write(io.out, `\n… and ${more} more: --out DIR saves them all, --most N prints more.\n`)
}

const byLength = (a: CounterExample, b: CounterExample) => (a.log?.turns.length ?? 0) - (b.log?.turns.length ?? 0)

/** Whether each mistake was found by the promise that it breaks; one alone is shown with its call. */
async function reportMutants(walked: readonly Walked[], show: boolean, style: Style, io: Io): Promise<number> {
  let caught = 0
  for (const { task, exploration, seconds } of walked) {
    const mutant = findMutant(task.mutant?.name ?? '')
    const found = exploration.broken.find(({ promise, path }) => promise === mutant?.breaks && !task.mutant?.besides.includes(path))
    if (found) caught += 1
    const verdict = found ? style.green('caught ') : style.red('ESCAPED')
    await write(
      io.out,
      `${verdict}  ${(mutant?.name ?? '').padEnd(34)}${found ? `${found.promise}: ${found.what}` : 'no promise was broken'} ${style.dim(`(${seconds.toFixed(1)} s)`)}\n`,
    )
    if (show && found) await write(io.out, `\n${callOf(found) ?? ''}`)
  }
  await write(io.out, style.bold(`${caught} of ${walked.length} caught\n`))
  return caught === walked.length ? 0 : 1
}
