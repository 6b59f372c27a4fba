import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createReader, readKnown } from '@callwright/cli'
import { LANGUAGES, type Language } from '@callwright/engine'
import { MEASURES, type Measure } from './score/measures.ts'
import { mistakes, ownScores, type Score, score } from './score/scorers.ts'
import { type Speed, speedOf } from './score/speed.ts'

const USAGE = `Usage: npm run score -- [options]

Reads every utterance of the measuring data and scores what was understood with the data's own scorers.

  --data DIR      the data, ../shared/data by default
  --only SOURCE   one source, like "calls" or "restaurant8k"; may be repeated
  --lang LANG     one language
  --half WHICH    "look" or "blind": the rows that rules may be written from, or those that only test them
  --errors N      print the first N mistakes of each measure too
  --write         write the table into docs/understanding.md
`

const PAGE = `# How well it understands

Measured on utterances of real callers, crowd workers and the test suites of other parsers. None of the data is part of this
repository; the figures are of its development half, taken with \`npm run score -- --write\` and the data's own scorers. The
rules were written with that half in view, the \`calls\` rows above all, so expect less on utterances that nobody has looked at.

<!-- figures -->
<!-- /figures -->
`

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    only: { type: 'string', multiple: true },
    lang: { type: 'string' },
    half: { type: 'string' },
    errors: { type: 'string', default: '0' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
})

if (values.help) console.log(USAGE)
else if (!existsSync(join(values.data, 'score.mjs'))) {
  console.error(`There is no measuring data in "${values.data}" (its score.mjs is missing). Say where it is with --data DIR.`)
  process.exitCode = 2
} else {
  const only = values.only
  run(MEASURES.filter(({ source, file }) => (!only || only.includes(source)) && existsSync(join(values.data, file))))
}

function run(measures: readonly Measure[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'callwright-score-'))
  const rows = new Map<string, string>()
  try {
    const made = new Map<string, string>()
    const scores: Score[] = []
    for (const measure of measures) {
      const expected = rows.get(measure.file) ?? take(join(values.data, measure.file), join(folder, `expected-${rows.size}.jsonl`))
      rows.set(measure.file, expected)
      const key = `${measure.file}|${measure.known ?? ''}`
      const predictions = made.get(key) ?? predict(measure, expected, join(folder, `${made.size}.jsonl`))
      made.set(key, predictions)
      for (const language of measure.languages ?? [null]) {
        if (language !== null && values.lang !== undefined && language !== values.lang) continue
        const found = score(measure, values.data, expected, predictions, language)
        if (!found) continue
        scores.push(found)
        console.log(
          `${found.source.padEnd(16)}${found.measure.padEnd(34)}${found.figures}  of ${found.of}${found.target && `  (aim ${found.target})`}`,
        )
      }
      if (Number(values.errors) > 0) console.log(mistakes(measure, values.data, expected, predictions, Number(values.errors)))
    }
    if (!values.only) scores.push(...LANGUAGES.filter((each) => values.lang === undefined || each === values.lang).flatMap(showOwn))
    const speed = speedOf([...rows.values()])
    console.log(
      `\nspeed: p50 ${speed.p50.toFixed(0)} µs, p99 ${speed.p99.toFixed(0)} µs an utterance, all grammars, ${speed.of} utterances`,
    )
    if (values.write) writeTable(scores, speed)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function showOwn(language: Language): Score[] {
  const found = ownScores(language)
  for (const { source, measure, figures, of } of found) console.log(`${source.padEnd(16)}${measure.padEnd(34)} ${figures}  of ${of}`)
  return found
}

/** The rows that are measured: of one language or one half where that is asked. */
function take(from: string, to: string): string {
  const rows = readFileSync(from, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .filter((line) => {
      const row: { id?: unknown; dialogue_id?: unknown; lang?: unknown } = JSON.parse(line)
      return (
        (values.lang === undefined || row.lang === values.lang) &&
        (values.half === undefined || halfOf(String(row.dialogue_id ?? row.id)) === values.half)
      )
    })
  writeFileSync(to, `${rows.join('\n')}\n`)
  return to
}

/** Rows are parted by a hash of their id (FNV-1a), the attempts of one dialogue together. */
function halfOf(id: string): 'look' | 'blind' {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return ((hash >>> 16) ^ hash) & 1 ? 'look' : 'blind'
}

/** Understands every row of a source into a file; shows how long a row took. */
function predict({ file, known }: Measure, from: string, to: string): string {
  const read = createReader({ known: known === undefined ? undefined : readKnown(join(values.data, known)) })
  const rows = readFileSync(from, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
  const began = performance.now()
  const lines = rows.map((row) => JSON.stringify(read(row)))
  const each = (1000 * (performance.now() - began)) / rows.length
  console.log(`\n${file}: ${rows.length} rows, ${each.toFixed(0)} µs each${known ? `, with ${known}` : ''}`)
  writeFileSync(to, `${lines.join('\n')}\n`)
  return to
}

function writeTable(scores: readonly Score[], speed: Speed): void {
  const rows = scores.map(
    ({ source, measure, figures, baseline, target, of }) => `| ${source} | ${measure} | ${figures} | ${baseline} | ${target} | ${of} |`,
  )
  const table = ['| source | measure | figures (%) | others reach | aim | of |', '| --- | --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  )
  const page = 'docs/understanding.md'
  const [begin, end] = ['<!-- figures -->', '<!-- /figures -->']
  const text = existsSync(page) ? readFileSync(page, 'utf8') : PAGE
  const from = text.indexOf(begin) + begin.length
  const to = text.indexOf(end)
  if (from < begin.length || to < from) throw new Error(`${page} does not hold ${begin} and ${end}`)
  writeFileSync(page, `${text.slice(0, from)}\n${table}\n\n${speedLine(speed)}\n${text.slice(to)}`)
  console.log(`\nwritten into ${page}`)
}

/** What one utterance costs, and on what machine. */
function speedLine({ p50, p99, of }: Speed): string {
  const cpu = cpus()
  return `One utterance, all grammars of its language: p50 ${p50.toFixed(0)} µs, p99 ${p99.toFixed(0)} µs (${of} utterances, Node ${process.versions.node}, ${cpu.length} × ${cpu[0]?.model.trim() ?? 'CPU'}).`
}
