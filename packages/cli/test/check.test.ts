import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseTranscript, TRADES_MUTANTS } from '@callwright/engine/testing'
import { describe, expect, test } from 'vitest'
import { findBusiness } from '../src/businesses.ts'
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
  expect(tasks.map(({ facts, locale, callers, mostTroubles }) => [facts.id, locale, callers.length, mostTroubles])).toEqual([
    ['bristol-plumbing', 'en-US', 1, 1],
    ['bristol-plumbing', 'en-US', 1, 1],
    ['bristol-plumbing', 'en-US', 4, 0],
    ['bristol-plumbing', 'es-US', 4, 0],
    ['plomberie-lachine', 'fr-CA', 4, 0],
  ])
  expect(tasksOf([lachine], 'fr', 0).map(({ locale }) => locale)).toEqual(['fr-CA'])
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
