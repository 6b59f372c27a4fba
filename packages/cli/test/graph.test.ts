import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { callwright } from './callwright.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'graph-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('callwright graph', () => {
  it('has drawn the dialogs as they are now: else run "npm run graph"', async () => {
    const trades = await callwright(['graph', '--check', '--out', join(root, 'packages/console/public/simulator/charts')])
    expect(trades.err).toBe('')
    const clinic = await callwright([
      'graph',
      '--check',
      '--module',
      join(root, 'examples/clinic/src/dialog.ts'),
      '--out',
      join(root, 'docs/dialogs/charts'),
    ])
    expect(clinic.err).toBe('')
  })

  it('writes a picture of the call and of every state that holds others, and knows when they are stale', async () => {
    const out = join(folder, 'svg')
    expect((await callwright(['graph', '--out', out])).code).toBe(0)
    const names = readdirSync(join(out, 'trades-intake'))
    expect(names).toContain('overview.svg')
    expect(names).toContain('SCHEDULING.svg')
    const scheduling = readFileSync(join(out, 'trades-intake', 'SCHEDULING.svg'), 'utf8')
    expect(scheduling).toMatch(/^<svg role="img"/)
    expect(scheduling).toContain('id="SCHEDULING.confirming"')
    expect(scheduling).toContain('prefers-color-scheme:dark')
    expect((await callwright(['graph', '--out', out, '--check'])).code).toBe(0)
    writeFileSync(join(out, 'trades-intake', 'SCHEDULING.svg'), '')
    const stale = await callwright(['graph', '--out', out, '--check'])
    expect(stale.code).toBe(1)
    expect(stale.err).toContain('SCHEDULING.svg is not as the dialog is now')
  })

  it('writes Mermaid', async () => {
    const out = join(folder, 'mermaid')
    await callwright(['graph', '--format', 'mermaid', '--out', out])
    expect(readFileSync(join(out, 'trades-intake', 'overview.mmd'), 'utf8')).toMatch(/^stateDiagram-v2\n[\s\S]*\[\*\] --> GREETING/)
  })

  it('says what it cannot do', async () => {
    expect((await callwright(['graph', '--format', 'png'])).err).toContain('there is no format "png"')
    expect((await callwright(['graph', '--dialog', 'pizza'])).err).toContain('there is no dialog "pizza"')
    expect((await callwright(['graph', '--module', 'nowhere.ts'])).err).toContain('there is no file "nowhere.ts"')
  })
})
