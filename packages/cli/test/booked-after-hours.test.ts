import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { lineFinder } from '../src/dialogs.ts'
import { replayFile } from '../src/replay/replay-file.ts'

/**
 * The calls of AIP-BS-BOOKED-AFTER-HOURS 2026-09-18, AI Pathway, CC BY 4.0,
 * https://aipathway.com.au/explore-ai/booked-after-hours-build-standard: each file names its item. What must be looked at in the
 * database stands in the server's test of the same name.
 */
const FOLDER = fileURLToPath(new URL('../../../test-fixtures/conformance/booked-after-hours', import.meta.url))
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.call'))
const findLine = lineFinder([])

describe('booked after hours', () => {
  test('there is a call for each item that a call can show', () => {
    const items = new Set(files.map((name) => name.slice(0, 2)))
    expect([...items].sort()).toEqual(['01', '02', '04', '05', '06', '07', '08', '09'])
  })

  test.each(files)('%s', async (name) => {
    const replayed = await replayFile(join(FOLDER, name), findLine)
    const told = replayed.type === 'diverged' ? replayed.why : replayed.type === 'unreadable' ? replayed.mistakes : []
    expect(told).toEqual([])
    expect(replayed.type).toBe('same')
  })
})
