import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)
const CHECKOUT = fileURLToPath(new URL('../../..', import.meta.url))
const score = (args: readonly string[]) => run(process.execPath, ['--conditions=source', 'scripts/score.ts', ...args], { cwd: CHECKOUT })

/** Stands in for the scorer of the data: how many rows have a phone number, of all rows of the language. */
const SCORER = `import { readFileSync } from 'node:fs'
const [expected, predicted] = process.argv.slice(2).map((file) => file.endsWith('.jsonl') ? readFileSync(file, 'utf8').trim().split('\\n').map((line) => JSON.parse(line)) : file)
const tp = predicted.filter((row) => row.slots?.phone).length
console.log(JSON.stringify({ micro: { f1: tp / expected.length, precision: 1, recall: tp / expected.length, tp, fn: expected.length - tp }, macro_f1: 0 }))
`

test('the score of a folder of data is taken with its own scorer, over what is understood', async () => {
  const data = mkdtempSync(join(tmpdir(), 'callwright-'))
  try {
    writeFileSync(join(data, 'score.mjs'), SCORER)
    mkdirSync(join(data, 'libphonenumber'))
    const rows = ['860 555 0133', 'eight six oh five five five oh one four four', 'no number at all', '']
    const lines = rows.map((utterance, id) => JSON.stringify({ id, utterance, lang: 'en', asked: ['phone'], expect: {} }))
    writeFileSync(join(data, 'libphonenumber', 'dev.jsonl'), `${lines.join('\n')}\n`)
    const { stdout } = await score(['--data', data])
    expect(stdout).toContain('libphonenumber/dev.jsonl: 4 rows')
    expect(stdout).toMatch(/libphonenumber +phone +F1 50\.0 \(P 100\.0, R 50\.0\) {2}of 4/)
  } finally {
    rmSync(data, { recursive: true })
  }
})

test('says where the data is missing', async () => {
  await expect(score(['--data', 'no-such-data'])).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('no measuring data in "no-such-data"'),
  })
})
