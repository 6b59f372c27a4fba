import { expect, test } from 'vitest'
import { atWallClock, wallClockOf } from '../public/simulator/wall-clock.js'

test.each([
  ['2026-11-23T09:05', 'America/New_York', '2026-11-23T09:05:00-05:00'],
  ['2026-07-01T09:05', 'America/New_York', '2026-07-01T09:05:00-04:00'],
  ['2026-07-01T09:05', 'Asia/Kolkata', '2026-07-01T09:05:00+05:30'],
  // 1:30 happens twice on this night: the first one, still in summer time.
  ['2026-11-01T01:30', 'America/New_York', '2026-11-01T01:30:00-04:00'],
  // 2:30 does not happen on this night.
  ['2026-03-08T02:30', 'America/New_York', '2026-03-08T02:30:00-05:00'],
  ['2026-03-08T03:30', 'America/New_York', '2026-03-08T03:30:00-04:00'],
])('%s in %s is %s', (local, zone, instant) => {
  expect(atWallClock(local, zone)).toBe(instant)
})

test('what is no time is none', () => {
  expect(atWallClock('', 'America/New_York')).toBeNull()
})

test('a wall clock shows the time of its zone', () => {
  expect(wallClockOf(Date.parse('2026-11-23T14:05:30Z'), 'America/Toronto')).toBe('2026-11-23T09:05')
})
