import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createReader, readKnown } from '@callwright/cli'
import { locales } from '@callwright/engine'
import { MEASURES, type Measure } from './score/measures.ts'
import { mistakes, type Score, score } from './score/scorers.ts'

const USAGE = `Usage: npm run score -- [options]

Reads every utterance of the measuring data and scores what was understood with the data's own scorers.

  --data DIR      the data, ../shared/data by default
  --only SOURCE   one source, like "calls" or "restaurant8k"; may be repeated
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
  try {
    const made = new Map<string, string>()
    const scores: Score[] = []
    for (const measure of measures) {
      const key = `${measure.file}|${measure.known ?? ''}`
      const predictions = made.get(key) ?? predict(measure, join(folder, `${made.size}.jsonl`))
      made.set(key, predictions)
      for (const language of measure.languages ?? [null]) {
        if (language !== null && !Object.hasOwn(locales, language)) continue
        const found = score(measure, values.data, predictions, language)
        if (!found) continue
        scores.push(found)
        console.log(`${found.source.padEnd(16)}${found.measure.padEnd(34)}${found.figures}  of ${found.of}`)
      }
      if (Number(values.errors) > 0) console.log(mistakes(measure, values.data, predictions, Number(values.errors)))
    }
    if (values.write) writeTable(scores)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Understands every row of a source into a file; shows how long a row took. */
function predict({ file, known }: Measure, to: string): string {
  const read = createReader({ known: known === undefined ? undefined : readKnown(join(values.data, known)) })
  const rows = readFileSync(join(values.data, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
  const began = performance.now()
  const lines = rows.map((row) => JSON.stringify(read(row)))
  const each = (1000 * (performance.now() - began)) / rows.length
  console.log(`\n${file}: ${rows.length} rows, ${each.toFixed(0)} µs each${known ? `, with ${known}` : ''}`)
  writeFileSync(to, `${lines.join('\n')}\n`)
  return to
}

function writeTable(scores: readonly Score[]): void {
  const rows = scores.map(({ source, measure, figures, of }) => `| ${source} | ${measure} | ${figures} | ${of} |`)
  const table = ['| source | measure | figures (%) | of |', '| --- | --- | --- | --- |', ...rows].join('\n')
  const page = 'docs/understanding.md'
  const [begin, end] = ['<!-- figures -->', '<!-- /figures -->']
  const text = existsSync(page) ? readFileSync(page, 'utf8') : PAGE
  const from = text.indexOf(begin) + begin.length
  const to = text.indexOf(end)
  if (from < begin.length || to < from) throw new Error(`${page} does not hold ${begin} and ${end}`)
  writeFileSync(page, `${text.slice(0, from)}\n${table}\n${text.slice(to)}`)
  console.log(`\nwritten into ${page}`)
}
