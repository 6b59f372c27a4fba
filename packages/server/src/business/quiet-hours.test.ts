import { expect, test } from 'vitest'
import { loadBusinesses } from './load.ts'
import { quietUntil } from './quiet-hours.ts'

const loaded = loadBusinesses(null)
const facts = loaded.ok ? loaded.businesses.find(({ id }) => id === 'bristol-plumbing') : undefined
if (!facts) throw new Error('the reference business is missing')

test.each([
  ['at three on a Tuesday, until it opens', '2026-11-24T08:00:00Z', '2026-11-24T13:00:00.000Z'],
  ['on a Tuesday evening, not at all', '2026-11-25T00:30:00Z', null],
  ['late on a Tuesday evening, until the morning', '2026-11-25T02:30:00Z', '2026-11-25T13:00:00.000Z'],
  ['on a Sunday afternoon, although it is closed, not at all', '2026-11-29T20:00:00Z', null],
  ['on a Sunday night, until eight, not until it opens', '2026-11-29T06:00:00Z', '2026-11-29T13:00:00.000Z'],
  ['in the night of a clock change, until eight by the new clock', '2027-03-14T06:30:00Z', '2027-03-14T12:00:00.000Z'],
])('what can wait waits %s', (_when, at, until) => {
  expect(quietUntil(facts, at)).toBe(until)
})

test('a business that opens before eight may tell before eight', () => {
  const early = { ...facts, hours: { ...facts.hours, 'mon-fri': ['06:30-15:00'] } }
  expect(quietUntil(early, '2026-11-24T08:00:00Z')).toBe('2026-11-24T11:30:00.000Z')
  expect(quietUntil(early, '2026-11-24T11:45:00Z')).toBeNull()
})
