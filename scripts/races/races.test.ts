import { createDatabase } from '@callwright/test-fixtures/postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callsIntoSilence, callsWithFaults } from './faults.ts'
import { killAtEachStep } from './kill.ts'
import { race } from './race.ts'

// Small ones of what `npm run races` does in full: real processes, PostgreSQL, the vendors' stand-ins and Radicale.
describe('a time is sold once', { timeout: 60_000 }, () => {
  let postgresUrl: string
  let drop: () => Promise<void>
  beforeAll(async () => {
    const database = await createDatabase()
    postgresUrl = database.url
    drop = database.drop
  })
  afterAll(() => drop())

  const clean = { overlaps: [], lost: [], double: [] }

  test.each([
    ['rest', 'local'],
    ['calls', 'google'],
  ] as const)('however many want it at once, by %s, with %s', async (by, driver) => {
    const raced = await race({ driver, postgresUrl, servers: 2, callers: 16, times: 2, by })
    expect(raced).toMatchObject({ won: 2, lost: 14, unanswered: 0, books: { ...clean, visits: 2 } })
  })

  test('when the process that sells it is killed', async () => {
    const killed = await killAtEachStep({ driver: 'google', postgresUrl, work: 'book', most: 5 })
    expect(killed).toEqual({ runs: 5, deaths: 5, lost: 0, double: 0, wrong: [] })
  })

  test('when half of all requests to the calendar fail, and nobody is left without an end', async () => {
    const options = { driver: 'microsoft', postgresUrl, servers: 1, callers: 12, atOnce: 6, seed: 7, failing: 0.5 } as const
    const { other, books, conflicts, calledBack } = await callsWithFaults(options)
    expect({ other, books, calledBack }).toMatchObject({ other: [], books: { ...clean, pencilled: 0 }, calledBack: conflicts })
  })

  test('when the calendar says nothing at all; the caller hears an answer in time', async () => {
    const { longestMs, moments, books, ends } = await callsIntoSilence({ driver: 'caldav', postgresUrl, callers: 2, isKnown: true })
    expect(longestMs).toBeLessThan(15_000)
    expect(moments).toBeLessThanOrEqual(1)
    expect({ ends, books }).toMatchObject({ ends: { booked: 2 }, books: { ...clean, visits: 2, pencilled: 0 } })
  })
})
