import { type Command, UsageError } from './command.ts'
import { type Io, write } from './io.ts'

/** The commands, each loaded when it is asked for: `understand` in a pipe should not wait for the rest. */
const COMMANDS = {
  calendar: {
    summary: 'connects the calendar that the owner already has, tries it out, shows how it fares',
    load: async () => (await import('./calendar/command.ts')).calendarCommand,
  },
  chat: {
    summary: 'plays a call in the terminal: you are the caller',
    load: async () => (await import('./chat/command.ts')).chatCommand,
  },
  check: {
    summary: 'walks everything that a call can become, and proves what it will and will not do',
    load: async () => (await import('./check/command.ts')).checkCommand,
  },
  graph: {
    summary: 'draws the statechart of each dialog',
    load: async () => (await import('./graph/command.ts')).graphCommand,
  },
  replay: {
    summary: 'plays stored calls and transcripts again, and tells what went differently',
    load: async () => (await import('./replay/command.ts')).replayCommand,
  },
  understand: {
    summary: 'reads what callers said, and writes what it means (JSON lines)',
    load: async () => (await import('./understand/command.ts')).understandCommand,
  },
} satisfies Record<string, { summary: string; load: () => Promise<Command> }>

type CommandName = keyof typeof COMMANDS

const USAGE = `Usage: callwright <command> [options]

${Object.entries(COMMANDS)
  .map(([name, { summary }]) => `  ${name.padEnd(12)}${summary}`)
  .join('\n')}

"callwright <command> --help" tells more.
`

/** Runs one command line, without the program's own name, and answers its exit code. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await write(name === undefined ? io.err : io.out, USAGE)
    return name === undefined ? 2 : 0
  }
  if (!isCommand(name)) {
    const what = name.startsWith('-') ? 'option' : 'command'
    await write(io.err, `callwright: there is no ${what} "${name}". The commands are: ${Object.keys(COMMANDS).join(', ')}.\n`)
    return 2
  }
  const command = await COMMANDS[name].load()
  const end = rest.indexOf('--')
  const options = end < 0 ? rest : rest.slice(0, end)
  if (options.includes('--help') || options.includes('-h')) {
    await write(io.out, command.help)
    return 0
  }
  try {
    return await command.run(rest, io)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    await write(io.err, `callwright ${name}: ${error.message}\nTry "callwright ${name} --help".\n`)
    return 2
  }
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name)
}
