import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { lineFinder } from '../src/dialogs.ts'
import { replayFile } from '../src/replay/replay-file.ts'

const FOLDER = fileURLToPath(new URL('../../../test-fixtures/transcripts', import.meta.url))
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.call'))
const findLine = lineFinder([])

describe('calls that are written down go as they are written', () => {
  test('there are some', () => {
    expect(files.length).toBeGreaterThanOrEqual(12)
  })

  test.each(files)('%s', async (name) => {
    const replayed = await replayFile(join(FOLDER, name), findLine)
    const told = replayed.type === 'diverged' ? replayed.why : replayed.type === 'unreadable' ? replayed.mistakes : []
    expect(told).toEqual([])
    expect(replayed.type).toBe('same')
  })
})

test('the transcript in the README is a call that goes as it is written', async () => {
  const readme = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8')
  const [, transcript = ''] = /```\n(# [\s\S]*?)```/.exec(readme) ?? []
  const folder = mkdtempSync(join(tmpdir(), 'callwright-'))
  try {
    const file = join(folder, 'readme.call')
    writeFileSync(file, transcript)
    expect(await replayFile(file, findLine)).toMatchObject({ type: 'same', turns: 6 })
  } finally {
    rmSync(folder, { recursive: true })
  }
})
