import { readdirSync, readFileSync } from 'node:fs'
import { describeDivergence, parseTranscript, playTranscript } from '@callwright/engine/testing'
import { describe, expect, it } from 'vitest'
import { clinicDialog } from '../src/dialog.ts'
import { clinicWorld } from '../src/world.ts'

const folder = new URL('../transcripts/', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.call'))

describe('the calls of the clinic', () => {
  it.each(files)('%s goes as it is written', async (file) => {
    const parsed = parseTranscript(readFileSync(new URL(file, folder), 'utf8'))
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.mistakes))
    const report = await playTranscript(clinicDialog, parsed.transcript, clinicWorld())
    expect(report.divergence && describeDivergence(report.divergence)).toBeNull()
  })
})
