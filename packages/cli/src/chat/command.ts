import { writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { type BookedVisit, HUNG_UP, parseTranscript, printTranscript, transcriptOf } from '@callwright/engine/testing'
import { findBusiness, REFERENCE_BUSINESSES } from '../businesses.ts'
import { calendarWorld } from '../calendar-world.ts'
import { type Command, readArguments, UsageError } from '../command.ts'
import { lineFinder } from '../dialogs.ts'
import { type Io, write } from '../io.ts'
import { printable, styles } from '../style.ts'
import { type Call, openCall } from './call.ts'
import { callClock, localInstant } from './clock.ts'
import { INPUT_HELP, readTyped } from './input.ts'
import { showState, showTurn, showWhy } from './show.ts'

const HELP = `Usage: callwright chat [options]

Plays a call in the terminal, on a calendar that lives as long as the call. You are the caller:
${INPUT_HELP}
Options
  --business WHICH  an id (${REFERENCE_BUSINESSES.join(', ')}) or a file; ${REFERENCE_BUSINESSES[0]} by default
  --at TIME         when the call comes in, like 2026-11-23T09:05, local to the business; now by default
  --from NUMBER     the caller's number, or "withheld"; +18605550142 by default
  --locale TAG      the language asked for, like en-US
  --visit VISIT     a visit that is in the calendar: "2026-11-25T10:00 drain_cleaning, Dana Whitlock, +18605550151, 75 Mix Street"
  --save FILE       keep the call as a transcript when it is over
  -h, --help        this text
`

const OPTIONS = {
  business: { type: 'string' },
  at: { type: 'string' },
  from: { type: 'string' },
  locale: { type: 'string' },
  visit: { type: 'string', multiple: true },
  save: { type: 'string' },
} as const

/** `callwright chat`: the phone without a phone. */
export const chatCommand: Command = {
  help: HELP,
  async run(args, io) {
    const { values, positionals } = readArguments(args, OPTIONS)
    if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is not expected here`)
    const facts = findBusiness(values.business ?? REFERENCE_BUSINESSES[0] ?? '')
    const line = lineFinder([facts])(facts.id)
    if (typeof line === 'string') throw new UsageError(line)
    const visits = (values.visit ?? []).map(readVisit)
    const world = await calendarWorld(facts, visits)
    if (!world.ok) throw new UsageError(`--visit: ${world.failure.message}`)
    const now = callClock(values.at, facts.time_zone)
    const { call, greeting } = await openCall({ line, world: world.value, now, from: callerOf(values.from), locale: values.locale })
    const style = styles(io.colour)
    await write(io.out, style.dim(`${facts.name} · ${localInstant(call.log().input.at, facts.time_zone)} · /help lists what you can do\n`))
    await write(io.out, showTurn(greeting, style))
    const save = (file: string) => saveCall(call, file, facts.time_zone, visits, io)
    await converse(call, save, io)
    return values.save === undefined || (await save(values.save)) ? 0 : 2
  },
}

async function converse(call: Call, save: (file: string) => Promise<boolean>, io: Io): Promise<void> {
  const style = styles(io.colour)
  const crlfDelay = Number.POSITIVE_INFINITY
  const lines = createInterface(io.interactive ? { input: io.in, output: io.out, terminal: true, crlfDelay } : { input: io.in, crlfDelay })
  lines.setPrompt(`${style.green('you')}    `)
  const prompt = () => io.interactive && lines.prompt()
  prompt()
  for await (const line of lines) {
    const typed = readTyped(line)
    const { done, outcome } = call.last().view
    if (done && typed.type === 'nothing' && io.interactive) break
    if (typed.type === 'caller' && done) await write(io.out, `The call is over (${outcome}).\n`)
    else if (typed.type === 'caller') {
      if (!io.interactive) await write(io.out, `${style.green('you')}    ${printable(line.trim())}\n`)
      await write(io.out, showTurn(await call.take(typed.input), style))
      const { view } = call.last()
      if (view.done)
        await write(
          io.out,
          style.bold(`The call is over: ${view.outcome ?? 'no outcome'}.\n`) +
            (io.interactive ? style.dim('/why, /state and /save FILE still work; Enter leaves.\n') : ''),
        )
    } else if (typed.type === 'save') await save(typed.file)
    else if (typed.type === 'why') await write(io.out, showWhy(call.turn()))
    else if (typed.type === 'state') await write(io.out, showState(call.last(), style))
    else if (typed.type === 'help') await write(io.out, INPUT_HELP)
    else if (typed.type === 'mistake') await write(io.out, style.yellow(`${typed.message}\n`))
    prompt()
  }
  lines.close()
  if (call.last().view.done) return
  await write(io.out, `${io.interactive ? '\n' : ''}${showTurn(await call.take({ type: 'hung_up', reason: HUNG_UP }), style)}`)
}

async function saveCall(call: Call, file: string, zone: string, visits: readonly BookedVisit[], io: Io): Promise<boolean> {
  const log = call.log()
  const { outcome } = call.last().view
  const title = `A call of ${localInstant(log.input.at, zone).slice(0, 16).replace('T', ' ')}${outcome ? `: ${outcome}` : ''}`
  const at = localInstant(log.input.at, zone)
  try {
    writeFileSync(file, printTranscript(transcriptOf(log, { title, outcome, visits, at })))
  } catch (error) {
    await write(io.err, `callwright chat: ${file} cannot be written: ${error instanceof Error ? error.message : String(error)}\n`)
    return false
  }
  await write(io.out, `saved as ${file}\n`)
  return true
}

function callerOf(from = '+18605550142'): string | null {
  if (from === 'withheld') return null
  if (/^\+[1-9]\d{6,14}$/.test(from)) return from
  throw new UsageError(`--from "${from}" is not a number like +18605550142, nor "withheld"`)
}

function readVisit(text: string): BookedVisit {
  const parsed = parseTranscript(`business: x\nat: 2026-01-01T00:00:00Z\nvisit: ${text}`)
  const [visit] = parsed.ok ? parsed.transcript.visits : []
  if (visit) return visit
  throw new UsageError(`--visit: ${parsed.ok ? 'is empty' : parsed.mistakes[0]?.reason}`)
}
