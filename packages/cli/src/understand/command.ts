import { createInterface } from 'node:readline'
import { findBusiness } from '../businesses.ts'
import { type Command, readArguments, UsageError } from '../command.ts'
import { type Io, write } from '../io.ts'
import { styles } from '../style.ts'
import { drawUnderstanding } from './explain.ts'
import { readKnown } from './read-known.ts'
import { createReader, createUnderstanding, type ReaderOptions } from './read-row.ts'
import { parseRow, type Row } from './row.ts'

const HELP = `Usage: callwright understand [options] < rows.jsonl > understood.jsonl
       callwright understand --explain [options] "what the caller said"

Reads what callers said, one JSON object a line, and writes what it means, one line each, in the same order:
  {"id", "utterance", "asked": [kind or slot…]|null, "lang", "reference_time"?, "time_zone"?, "alternatives"?, "offered"?,
   "caller_phone"?, "business"?, "country"?}
  {"id", "intents": […], "emergency": {"level", "kind"}|null, "slots": {kind: {"text", "value", "score"}}}
Without a reference_time, "tomorrow" is the day after today. Phone numbers are E.164 in the country of the row (its country, lang or locale
"en-GB", business, time_zone or caller_phone); where a row says none, they are the digits that were said.
A line that cannot be read is answered with {"id", "error": {"code", "message"}}, and the rest goes on.

Options
  --known FILE      names, postcodes and addresses to resolve hearing against: {"names", "postcodes", "addresses"}
  --business WHICH  the business of rows that name none: an id or a file. Without one, hours are taken as they are said;
                    words to --explain are heard as a reference business hears them
  --explain         show which words were read as what, by which rule, and what was rejected and why
  --asked SLOTS     with --explain: what had been asked, separated by commas
  --lang LANG       with --explain: the language, en by default
  --at TIME         with --explain: local time of the call, like 2026-11-23T09:05
  --offered TIMES   with --explain: the times that were read out, separated by commas
  --heard WORDS     with --explain: another hearing of the recogniser; may be given more than once
  --country CODE    with --explain: the country, like CA
  -h, --help        this text
`

const OPTIONS = {
  known: { type: 'string' },
  business: { type: 'string' },
  explain: { type: 'boolean' },
  asked: { type: 'string' },
  lang: { type: 'string' },
  at: { type: 'string' },
  offered: { type: 'string' },
  heard: { type: 'string', multiple: true },
  country: { type: 'string' },
} as const

/** `callwright understand`: rows in, meanings out, as fast as they come. */
export const understandCommand: Command = {
  help: HELP,
  async run(args, io) {
    const { values, positionals } = readArguments(args, OPTIONS)
    const options: ReaderOptions = {
      known: values.known === undefined ? undefined : readKnown(values.known),
      business: values.business === undefined ? undefined : findBusiness(values.business),
    }
    if (values.explain) {
      const row: Partial<Row> = {
        lang: values.lang ?? 'en',
        asked: listed(values.asked),
        reference_time: values.at ?? null,
        offered: listed(values.offered),
        alternatives: values.heard ?? null,
        country: values.country ?? null,
        business: values.business === undefined && values.country === undefined ? answering(values.lang) : null,
      }
      return explain(positionals.length > 0 ? positionals.join(' ') : undefined, row, options, io)
    }
    if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is not expected here: rows are read from stdin`)
    return streamRows(options, io)
  },
}

/** Lines that are gathered before they are written, while more are at hand. */
const BATCH = 64

async function streamRows(options: ReaderOptions, io: Io): Promise<number> {
  const read = createReader(options)
  let batch: string[] = []
  const flush = async () => {
    const text = batch.join('')
    batch = []
    if (text) await write(io.out, text)
  }
  let waiting = false
  for await (const line of createInterface({ input: io.in, crlfDelay: Number.POSITIVE_INFINITY })) {
    const text = line.replace(/^\uFEFF/, '')
    if (text.trim() === '') continue
    batch.push(`${JSON.stringify(read(text))}\n`)
    if (batch.length >= BATCH) await flush()
    else if (!waiting) {
      waiting = true
      // Someone who writes one row and waits for its answer gets it at once.
      setImmediate(() => {
        waiting = false
        void flush()
      })
    }
  }
  await flush()
  return 0
}

async function explain(said: string | undefined, base: Partial<Row>, options: ReaderOptions, io: Io): Promise<number> {
  const row = said === undefined ? await firstRow(base, io) : { ...base, utterance: said }
  const read = createUnderstanding(options)(row)
  if (!read.ok) throw new UsageError(read.message)
  const { asked, hearings, locale, understanding } = read
  const gaps = Object.entries(locale.grammars).flatMap(([grammar, each]) =>
    'unsupported' in each ? [{ grammar, reason: each.unsupported }] : [],
  )
  await write(io.out, drawUnderstanding(understanding, { width: io.width, style: styles(io.colour) }, { asked, hearings, gaps }))
  return 0
}

/** Words alone are heard as a business would hear them, one that speaks their language: "at two" is not in the night. */
const answering = (language = 'en'): string => (language.startsWith('fr') ? 'plomberie-lachine' : 'bristol-plumbing')

/** "a, b" as a list. */
const listed = (text: string | undefined): string[] | null => text?.split(',').map((each) => each.trim()) ?? null

/** The first line of stdin: a row, or just what was said. */
async function firstRow(base: Partial<Row>, io: Io): Promise<Row> {
  const lines = createInterface({ input: io.in, crlfDelay: Number.POSITIVE_INFINITY })
  for await (const line of lines) {
    lines.close()
    if (!line.trimStart().startsWith('{')) return { ...base, utterance: line }
    const parsed = parseRow(line)
    if (!parsed.ok) throw new UsageError(parsed.message)
    return { ...base, business: null, ...parsed.row }
  }
  throw new UsageError('there is nothing to explain: give the words as an argument or on stdin')
}
