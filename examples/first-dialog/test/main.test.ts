import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

test('one command plays it in the terminal', () => {
  const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
  const input = ['a table for four on thursday', 'the second one', 'June Porter', 'yes', 'no thanks', ''].join('\n')
  const played = execFileSync(process.execPath, ['--conditions=source', main], { input, encoding: 'utf8' })
  expect(played).toMatch(/^agent {2}Luigi’s, good day\./)
  expect(played).toContain('→ book ')
  expect(played).toMatch(/The call ended: booked\.\n$/)
})
