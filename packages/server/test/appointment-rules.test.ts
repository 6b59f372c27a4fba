import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { loadBusinesses } from '../src/business/load.ts'
import type { Store } from '../src/store/database.ts'
import { DATABASES, emptyStore, testServer } from './test-server.ts'

const NOW = '2026-11-23T14:05:00.000Z'
const VISIT = { service_type: 'leak_repair', caller_name: 'Ann Lee', service_address: '12 Oak Street, Bristol', problem: 'a drip' }

describe.each(DATABASES)('programs that want something at the same moment (%s)', (kind) => {
  let store: Store
  let close: () => Promise<void>
  let keys = 0

  beforeAll(async () => {
    const empty = await emptyStore(kind)
    store = empty.store
    close = empty.close
  })
  afterAll(() => close())
  beforeEach(() => store.db.deleteFrom('appointments').execute().then())

  /** Two server processes of a business with those rules. */
  const servers = async (rules: object) => {
    const loaded = loadBusinesses(null)
    if (!loaded.ok) throw new Error(loaded.message)
    const businesses = loaded.businesses.map((facts) => ({ ...facts, ...rules }))
    const both = await Promise.all([1, 2].map(() => testServer(store, { now: () => NOW, businesses })))
    return (n: number, method: string, path: string, body: unknown) => {
      const headers = { 'content-type': 'application/json', 'idempotency-key': `key-number-${++keys}` }
      const asked = both[n % both.length]?.app.request(`/v1/appointments${path}`, { method, headers, body: JSON.stringify(body) })
      return Promise.resolve(asked).then(async (answer) => ({ status: answer?.status, json: await answer?.json() }))
    }
  }

  test('and would leave no way between two visits: one gets it, the other hears of times that leave one', async () => {
    const ask = await servers({ travel_buffer_minutes: 30 })
    const starts = ['09:00', '10:00', '09:30', '10:00']
    const answers = await Promise.all(starts.map((at, n) => ask(n, 'POST', '', { ...VISIT, start: `2026-11-24T${at}` })))
    const booked = answers.filter(({ status }) => status === 201)
    expect(booked).toHaveLength(1)
    const visit = booked[0]?.json
    for (const { status, json } of answers) {
      if (status === 201) continue
      expect([status, json.error.code]).toEqual([409, 'BIZ_001'])
      expect(json.alternatives.length).toBeGreaterThan(0)
      for (const { start, end } of json.alternatives) {
        const between = Math.max(Date.parse(start) - Date.parse(visit.end), Date.parse(visit.start) - Date.parse(end))
        expect(between).toBeGreaterThanOrEqual(30 * 60_000)
      }
    }
  })

  test('and would fill a day beyond its limit: the others hear of another day at once', async () => {
    const ask = await servers({ max_visits_per_day: 2, travel_buffer_minutes: 0 })
    const starts = ['08:00', '09:30', '11:00', '13:00', '15:00', '16:00']
    const answers = await Promise.all(starts.map((at, n) => ask(n, 'POST', '', { ...VISIT, start: `2026-11-24T${at}` })))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(2)
    for (const { status, json } of answers) {
      if (status === 201) continue
      expect([status, json.error.code, json.refusal?.reason]).toEqual([409, 'BIZ_001', 'full'])
      expect(json.alternatives.length).toBeGreaterThan(0)
      for (const { start } of json.alternatives) expect(start.slice(0, 10)).not.toBe('2026-11-24')
    }
    const emergency = await ask(0, 'POST', '', { ...VISIT, start: '2026-11-24T14:00', emergency: true })
    expect(emergency.status).toBe(201)
  })

  test('and move two visits beside each other: one moves, the other stays', async () => {
    const ask = await servers({ travel_buffer_minutes: 30 })
    const [one, other] = await Promise.all(['08:00', '15:00'].map((at, n) => ask(n, 'POST', '', { ...VISIT, start: `2026-11-24T${at}` })))
    const moves = await Promise.all([
      ask(0, 'PATCH', `/${one?.json.id}`, { start: '2026-11-24T11:00' }),
      ask(1, 'PATCH', `/${other?.json.id}`, { start: '2026-11-24T12:00' }),
    ])
    expect(moves.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })
})
