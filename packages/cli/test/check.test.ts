import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseTranscript, TRADES_MUTANTS, TRADES_UNREACHED } from '@callwright/engine/testing'
import { describe, expect, test } from 'vitest'
import { findBusiness } from '../src/businesses.ts'
import { coverageLines, disagreement } from '../src/check/coverage.ts'
import { callOf } from '../src/check/report.ts'
import { taskAsItIs, tasksOf, taskToCatch, walk } from '../src/check/tasks.ts'
import { lineFinder } from '../src/dialogs.ts'
import { replayFile } from '../src/replay/replay-file.ts'
import { callwright } from './callwright.ts'

const bristol = findBusiness('bristol-plumbing')
const lachine = findBusiness('plomberie-lachine')

describe('the trades intake keeps its promises', () => {
  test.each([
    ['en-US', bristol],
    ['es-US', bristol],
    ['fr-CA', lachine],
  ])('%s, as far as a test may walk', { timeout: 240_000 }, (locale, facts) => {
    const { whole, broken, steps } = walk({ ...taskAsItIs(facts), locale })
    expect(broken.map(({ promise, path, what }) => `${promise} in ${path}: ${what}`)).toEqual([])
    expect(whole).toBe(true)
    expect(steps).toBeGreaterThan(2_000)
  })
})

describe('a mistake that is made on purpose is found', () => {
  const asItIs = walk(taskAsItIs(bristol))

  test('there are ten or more, each under its own name', () => {
    expect(new Set(TRADES_MUTANTS.map(({ name }) => name)).size).toBe(TRADES_MUTANTS.length)
    expect(TRADES_MUTANTS.length).toBeGreaterThanOrEqual(10)
  })

  test.each(TRADES_MUTANTS.map(({ name, breaks }) => [name, breaks]))('%s breaks %s', { timeout: 240_000 }, (name, breaks) => {
    const anyway = asItIs.broken.flatMap(({ promise, path }) => (promise === breaks ? [path] : []))
    const { broken } = walk(taskToCatch(name, bristol, anyway))
    const found = broken.find(({ promise, path }) => promise === breaks && !anyway.includes(path))
    expect(found).toBeDefined()
    const call = found && callOf(found)
    if (call !== null && call !== undefined) expect(parseTranscript(call)).toMatchObject({ ok: true })
  })
})

test('a broken promise is a call that can be played: the dialog without the mistake goes another way', { timeout: 120_000 }, async () => {
  const found = walk(taskToCatch('number-in-goodbye', bristol, [])).broken.find(({ promise }) => promise === 'nothing-given-away')
  const call = found && callOf(found)
  const folder = mkdtempSync(join(tmpdir(), 'callwright-'))
  try {
    const file = join(folder, 'broken.call')
    writeFileSync(file, call ?? '')
    expect(await replayFile(file, lineFinder([]))).toMatchObject({ type: 'diverged' })
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('each language is walked for one business, the first with the most trouble', () => {
  const tasks = tasksOf([bristol, lachine], undefined, 1)
  expect(tasks.map(({ facts, locale, callers, mostTroubles, since }) => [facts.id, locale, callers.length, mostTroubles, since])).toEqual([
    ['bristol-plumbing', 'en-US', 1, 1, undefined],
    ['bristol-plumbing', 'en-US', 4, 0, undefined],
    ['bristol-plumbing', 'en-US', 1, 1, 'an emergency'],
    ['bristol-plumbing', 'en-US', 1, 1, 'nobody free'],
    ['bristol-plumbing', 'es-US', 4, 0, undefined],
    ['plomberie-lachine', 'fr-CA', 4, 0, undefined],
  ])
  expect(tasksOf([lachine], 'fr', 0).map(({ locale }) => locale)).toEqual(['fr-CA'])
})

describe('what no walk comes by', () => {
  const all = { all: 3, missed: ['b', 'c'] }
  const covered = {
    states: all,
    transitions: { all: 2, missed: [] },
    prompts: { en: { all: 2, missed: [] }, fr: { all: 2, missed: ['p'] } },
  }

  test('is told with its reason; what has none, or needs none, is wrong', () => {
    const table = [{ why: 'behind a door', states: ['b'], transitions: ['t'], prompts: ['q'] }]
    expect(disagreement(covered, table)).toEqual({ unexplained: ['c', 'p'], reached: ['t', 'q'] })
    expect(coverageLines(covered, table)).toContain('not reached, behind a door\n    b\n')
    expect(coverageLines(covered, table)).toContain('not reached, for no reason that is known\n    c\n')
  })

  test('is in order where both agree', () => {
    expect(disagreement(covered, [{ why: 'both', states: ['b', 'c'], prompts: ['p'] }])).toEqual({ unexplained: [], reached: [] })
  })

  test('names what there is: a state, transition or prompt that is gone is no gap', () => {
    // Nobody calls: all there is, is missed.
    const { states, transitions, prompts } = walk({ ...taskAsItIs(bristol), callers: [] })
    const missed = new Set([...states.missed, ...transitions.missed, ...Object.values(prompts).flatMap((each) => each.missed)])
    for (const { states: s = [], transitions: t = [], prompts: p = [] } of TRADES_UNREACHED) {
      for (const name of [...s, ...t, ...p]) expect(missed).toContain(name)
    }
  })
})

test('the command names its mutants and shows one with its call', { timeout: 120_000 }, async () => {
  const list = await callwright(['check', '--mutant', 'list'])
  for (const { name } of TRADES_MUTANTS) expect(list.out).toContain(name)
  const one = await callwright(['check', '--mutant', 'number-in-goodbye', '--jobs', '1'])
  expect(one.out).toContain('1 of 1 caught')
  expect(one.out).toContain('caller: ')
  expect(one.code).toBe(0)
  expect((await callwright(['check', '--dialog', 'none'])).code).toBe(2)
})
