import { type CallerInput, HUNG_UP } from '@callwright/engine/testing'

/** What a typed line asks for. */
export type Typed =
  | { readonly type: 'caller'; readonly input: CallerInput }
  | { readonly type: 'why' | 'state' | 'help' | 'nothing' }
  | { readonly type: 'save'; readonly file: string }
  | { readonly type: 'mistake'; readonly message: string }

/** Help for the lines that begin with a slash. */
export const INPUT_HELP = `  words           what the caller says
  /keys 12#       the caller presses keys
  /silence        the caller says nothing
  /hangup         the caller hangs up (so does the end of the input)
  /why            why the agent did what it did
  /state          the whole state of the call
  /save FILE      keep the call as a transcript
  /help           this list
`

/** Reads a typed line. */
export function readTyped(line: string): Typed {
  const text = line.trim()
  if (text === '') return { type: 'nothing' }
  if (!text.startsWith('/')) return { type: 'caller', input: { type: 'heard', text } }
  const [command = '', ...rest] = text.slice(1).split(/\s+/)
  const detail = rest.join(' ')
  switch (command) {
    case 'keys':
    case 'key':
      if (/^[0-9*#]+$/.test(detail)) return { type: 'caller', input: { type: 'pressed', keys: detail } }
      return { type: 'mistake', message: 'keys are 0 to 9, * and #: /keys 12#' }
    case 'silence':
      return { type: 'caller', input: { type: 'silence' } }
    case 'hangup':
      return { type: 'caller', input: { type: 'hung_up', reason: HUNG_UP } }
    case 'why':
    case 'state':
    case 'help':
      return { type: command }
    case 'save':
      return detail ? { type: 'save', file: detail } : { type: 'mistake', message: 'say where: /save my.call' }
    default:
      return { type: 'mistake', message: `there is no /${command}; /help lists what there is` }
  }
}
