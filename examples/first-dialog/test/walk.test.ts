import { callerOf, explore, fuzzDialog, kitMatters, seededRandom } from '@callwright/engine/testing'
import { expect, test } from 'vitest'
import { table } from '../src/table.ts'

const input = { id: 'walk', at: '2026-11-23T14:05:00.000Z', channel: 'test', callerPhone: '+12125550142', upcoming: [] }

const en = {
  yes: 'yes',
  no: 'no',
  nonsense: 'purple elephants argue quietly',
  person: 'let me talk to a person',
  menu: 'do you have a vegetarian menu',
  reserve: 'I want to reserve a table',
  size: 'four people',
  day: 'thursday',
  first: 'the first one',
  none: 'none of those',
  name: 'my name is june porter',
}

const caller = callerOf<keyof typeof en>({
  says: { en },
  anywhere: ['yes', 'no', 'nonsense', 'person', 'menu'],
  open: ['reserve'],
  answers: {
    intent: ['reserve'],
    party: ['size'],
    day: ['day'],
    table: ['first', 'none'],
    caller_name: ['name'],
    confirmation: ['day'],
  },
  keys: ['0', '1', '2'],
  roles: { yes: ['yes', 'key 1'], person: ['person', 'key 0'], misses: ['nonsense'], commands: ['menu'] },
})

test('every promise is kept in every state that a call can come to', { timeout: 120_000 }, () => {
  const walked = explore(table, { inputs: [input], caller, matters: kitMatters, beyond: secondErrand, compareEvery: 0 })
  const broken = walked.broken.filter(({ promise }) => promise !== 'every-prompt')
  expect(broken.map(({ promise, path, what }) => `${promise} in ${path}: ${what}`)).toEqual([])
  expect(walked.whole).toBe(true)
})

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('random call %i is answered to its end, and replays the same', (seed) => {
  expect(fuzzDialog(table, { input, random: seededRandom(seed) }).problem).toBeNull()
})

/** A second table in one call goes as the first. */
function secondErrand(context: unknown): boolean {
  return typeof context === 'object' && context !== null && 'rounds' in context && Number(context.rounds) > 2
}
