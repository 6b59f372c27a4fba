/** Acts in words; one that is not here is told by its own name. */
const ACTS: Readonly<Record<string, string>> = {
  ANSWER: 'an answer',
  YES: 'yes',
  NO: 'no',
  CHOICE: 'picks one',
  NONE: 'none of those',
  CHANGE: 'names what is wrong',
  NO_INPUT: 'silence',
  NO_MATCH: 'not understood',
  DONE: 'done',
  FAILED: 'fails',
  EMERGENCY: 'an emergency',
  ALARM: 'an alarm',
  WITHDRAW: 'takes the alarm back',
  HUMAN: 'asks for a person',
  QUESTION: 'asks something',
  REPEAT: '“sorry?”',
  SLOWER: '“slower”',
  HELP: '“help”',
  WAIT: '“hold on”',
  STILL_WAITING: 'is still away',
  RESUME: 'is back',
  BACK: '“go back”',
  START_OVER: '“start over”',
  NEVER_MIND: '“never mind”',
  GOODBYE: '“goodbye”',
  LANGUAGE: 'asks for another language',
  SPEAKS: 'speaks another language',
  HUNG_UP: 'hangs up',
  TOO_LONG: 'the call gets too long',
  KEYED: 'keys not yet complete',
  ABUSE: 'abuse',
}

/** `CHOICE` is "picks one", `LOOKED_UP` is "looked up". */
export function actInWords(act: string): string {
  return ACTS[act] ?? act.toLowerCase().replaceAll('_', ' ')
}

/** `COLLECTING_NAME` is "Collecting name", `askingTown` "Asking town". */
export function stateInWords(name: string): string {
  const words = name === name.toUpperCase() ? name.toLowerCase().replaceAll('_', ' ') : camelInWords(name).replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** `hasGoal: book` is "has goal: book". */
export function guardInWords(guard: string): string {
  const [name = '', ...values] = guard.split(': ')
  return [camelInWords(name), ...values.map((value) => value.replaceAll('_', ' '))].join(': ')
}

function camelInWords(name: string): string {
  let words = ''
  for (const char of name) words += char !== char.toLowerCase() ? ` ${char.toLowerCase()}` : char
  return words.trim()
}
