import { callTo } from '@callwright/engine/testing'
import '@callwright/engine/vitest'
import { expect, test } from 'vitest'
import { table } from '../src/table.ts'

test.each([
  ['four people', 4],
  ['just me', 1],
  ['there will be six of us', 6],
  ['me and my wife', 2],
])('"%s" is a table for %i', async (words, size) => {
  const call = await callTo(table)
  await call.says('I need a table')
  await call.says(words)
  expect(call).toHaveHeard('party', size)
})

test.each(['forty people', 'purple'])('"%s" is none', async (words) => {
  const call = await callTo(table)
  await call.says('I need a table')
  await call.says(words)
  expect(call).toBeAsking('party')
})
