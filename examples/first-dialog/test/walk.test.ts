import { explore, fuzzDialog, kitMatters, seededRandom } from '@callwright/engine/testing'
import { expect, test } from 'vitest'
import { table } from '../src/table.ts'
import { caller } from './caller.ts'

const input = { id: 'walk', at: '2026-11-23T14:05:00.000Z', channel: 'test', callerPhone: '+12125550142', upcoming: [] }

test('every promise is kept in every state that a call can come to', { timeout: 120_000 }, () => {
  const walked = explore(table, { inputs: [input], caller, matters: kitMatters, beyond: secondErrand, compareEvery: 0 })
  const broken = walked.broken.filter(({ promise }) => promise !== 'every-prompt')
  expect(broken.map(({ promise, path, what }) => `${promise} in ${path}: ${what}`)).toEqual([])
  expect(walked.whole).toBe(true)
})

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('random call %i is answered to its end, and replays the same', (seed) => {
  expect(fuzzDialog(table, { input, random: seededRandom(seed), caller }).problem).toBeNull()
})

/** A second table in one call goes as the first. */
function secondErrand(context: unknown): boolean {
  return typeof context === 'object' && context !== null && 'rounds' in context && Number(context.rounds) > 2
}
