import type { BusinessFacts } from '../../../business/facts.ts'
import type { Spoken } from '../../../decision.ts'
import type { CallInput, Visit } from '../../../event.ts'
import type { CallPromise, Watch } from '../promise.ts'

/** Digits in a row from which on they are a telephone number. */
const NUMBER_LENGTH = 7
/** The only value under which a number may be read out: the caller's own, back to him. */
const OWN_NUMBER = 'phone'

/** What must never be read out: PINs, numbers that are not the caller's own, and other customers' visits. */
export function nothingGivenAway(facts: BusinessFacts, strangers: Visit): CallPromise {
  const pins = facts.owners.map(({ pin }) => String(pin))
  const numbers = [...facts.owners.map(({ phone }) => phone), ...facts.on_call].map(digitsOf)
  const visit = [strangers.start.slice(0, 16), strangers.address, digitsOf(strangers.phone ?? 'none')]
  const inSpoken = ({ prompt, values, text }: Spoken, own: ReadonlySet<string>): string | undefined => {
    const all = `${text} ${JSON.stringify(values)}`
    const secret = [...pins, ...numbers].find((each) => all.includes(each) || digitRuns(text).some((run) => run.includes(each)))
    if (secret !== undefined) return `${prompt} gives away what only the owner may know`
    if (visit.some((each) => all.includes(each))) return `${prompt} reads out the visit of another customer`
    const read = [...digitRuns(text), ...Object.values(values).flatMap((value) => contiguous(JSON.stringify(value)))]
    const foreign = read.find((run) => run.length >= NUMBER_LENGTH && ![...own].some((each) => each.includes(run) || run.endsWith(each)))
    if (foreign !== undefined) return `${prompt} reads out a number that is not the caller's own`
    const elsewhere = Object.entries(values).find(
      ([name, value]) => name !== OWN_NUMBER && contiguous(JSON.stringify(value)).some((run) => run.length >= NUMBER_LENGTH),
    )
    return elsewhere && `${prompt} has a telephone number in its value "${elsewhere[0]}"`
  }
  /** `keyed`: all that the caller has pressed, for half a number is read back as it is known so far. */
  const watch = (own: ReadonlySet<string>, keyed: string): Watch => ({
    sketch: '',
    after: ({ event, after }) => {
      const pressed = event.type === 'pressed' ? `${keyed}${digitsOf(event.keys)}` : keyed
      const told = digitsOf(String(after.view.slots['callback_number']?.value ?? ''))
      const known = new Set([...own, told, pressed].filter((run) => run.length >= NUMBER_LENGTH))
      return { watch: watch(known, pressed), broken: after.say.map((spoken) => inSpoken(spoken, known)).find((what) => what !== undefined) }
    },
  })
  return {
    kind: 'call',
    name: 'nothing-given-away',
    tells: "no PIN, no number but the caller's own (and that only where it is read back), and no other customer's visit in anything said",
    begin: ({ callerPhone }: CallInput) => watch(new Set(callerPhone === null ? [] : [digitsOf(callerPhone)]), ''),
  }
}

const digitsOf = (text: string): string => text.replaceAll(/[^0-9]/g, '')

/** Digits as they are heard: spaces and commas between them are only pauses. */
function digitRuns(text: string): string[] {
  return contiguous(text.replaceAll(/[ ,]/g, ''))
}

function contiguous(text: string | undefined): string[] {
  const runs: string[] = []
  let run = ''
  for (const char of `${text ?? ''} `) {
    if (char >= '0' && char <= '9') run += char
    else if (run !== '') {
      runs.push(run)
      run = ''
    }
  }
  return runs
}
