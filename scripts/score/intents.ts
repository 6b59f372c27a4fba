import { readFileSync } from 'node:fs'

/** Sources name intents in their own way; these are ours in theirs. What is not named here is `other`. */
const AS_NAMED_THERE: Readonly<Record<string, string>> = {
  new_appointment: 'book',
  reschedule: 'book',
  cancel: 'cancel',
  question: 'query',
  status: 'query',
}
/** Theirs that are told apart; everything else is `other`. */
const FOLDED: Readonly<Record<string, string>> = { book: 'book', cancel: 'cancel', query: 'query', question: 'query' }
/** Rows that do ask for something to be booked, moved or cancelled, whatever it is. */
const ACTIONS: ReadonlySet<string> = new Set(['book', 'cancel', 'reschedule', 'calendar_update'])
/** Rows that tell an assistant to drop what it is doing: "just cancel it" is what some of them say, which is what a caller says who cancels. */
const STOPS: ReadonlySet<string> = new Set(['cancel_dialog', 'stop'])

type Row = { readonly id: string; readonly expect: { readonly intent?: { readonly value: string } } }
type Predicted = { readonly id: string; readonly intents?: readonly string[] }

/** Share of rows whose intent is the right one of book, cancel, query and other. */
export function intentAccuracy(expected: string, predictions: string): { share: number; of: number } {
  const rows = pairs(expected, predictions)
  const right = rows.filter(([want, got]) => (FOLDED[want] ?? 'other') === (AS_NAMED_THERE[got] ?? 'other'))
  return { share: right.length / rows.length, of: rows.length }
}

/** Share of rows that ask for no booking and no cancellation, and were heard as one; without those that say stop where `stops` is false. */
export function falseActions(expected: string, predictions: string, stops = true): { share: number; of: number } {
  const rows = pairs(expected, predictions).filter(([want]) => !ACTIONS.has(want) && (stops || !STOPS.has(want)))
  const acted = rows.filter(([, got]) => ['book', 'cancel'].includes(AS_NAMED_THERE[got] ?? 'other'))
  return { share: acted.length / rows.length, of: rows.length }
}

function pairs(expected: string, predictions: string): [want: string, got: string][] {
  // Whoever asks for "my schedule for today" is the owner of a line for us, and asks: who calls is no intent of the sources.
  const got = new Map(read<Predicted>(predictions).map(({ id, intents }) => [id, intents?.find((each) => each !== 'owner') ?? 'other']))
  return read<Row>(expected).flatMap(({ id, expect }): [string, string][] =>
    expect.intent ? [[expect.intent.value, got.get(id) ?? 'other']] : [],
  )
}

function read<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line): T => JSON.parse(line))
}
