import { readFileSync } from 'node:fs'
import { parseBusiness, REFUSALS } from '@callwright/engine'
import { expect, test } from 'vitest'
import { resolveHolidays } from '../src/holidays/resolve-holidays.ts'
import { bristol } from './businesses.ts'

const page = readFileSync(new URL('../../../docs/scheduling.md', import.meta.url), 'utf8')
const examples = page
  .split('```json\n')
  .slice(1)
  .map((rest) => rest.split('```')[0] ?? '')

test('the page has examples', () => {
  expect(examples.length).toBeGreaterThan(4)
})

test.each(examples)('what is shown is a business file: %s', (example) => {
  const resources = [
    { id: 'van-1', skills: ['*'] },
    { id: 'van-2', skills: ['general'] },
  ]
  const read = parseBusiness({ ...bristol, resources, ...JSON.parse(example) })
  expect(read).toMatchObject({ ok: true })
  expect(read.ok && resolveHolidays(read.facts, '2026-11-21')).toMatchObject({ ok: true })
})

test('all together are one as well, and every reason is told', () => {
  const all = Object.assign({}, ...examples.map((example) => JSON.parse(example)))
  expect(parseBusiness({ ...bristol, ...all })).toMatchObject({ ok: true })
  for (const reason of REFUSALS) expect(page).toContain(`| \`${reason}\` |`)
})
