import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { localClock } from './local.ts'

const ZONES = ['America/New_York', 'Europe/Paris', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/St_Johns', 'UTC']

/** Instants round both changes of the clocks of 2026, a few minutes apart, and the turn of the year. */
function instants(): Temporal.Instant[] {
  return [
    '2026-03-08T05:50:30Z',
    '2026-03-29T00:50:00.250Z',
    '2026-10-04T14:55:00Z',
    '2026-11-01T05:50:00Z',
    '2026-12-31T22:55:59Z',
  ].flatMap((from) => Array.from({ length: 40 }, (_, n) => Temporal.Instant.from(from).add({ minutes: 7 * n })))
}

test.each(ZONES)('tells the wall-clock time in %s', (zone) => {
  const clock = localClock(zone)
  for (const instant of instants()) {
    const wanted = instant.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' })
    expect(clock(instant.toString({ fractionalSecondDigits: 3 }))).toBe(wanted)
    expect(clock(instant.toString())).toBe(wanted)
  }
})

test('an instant may have an offset', () => {
  expect(localClock('America/New_York')('2026-11-20T16:00:00+01:00')).toBe('2026-11-20T10:00')
})

test('what is no instant is refused', () => {
  expect(() => localClock('UTC')('2026-13-20T15:00:00.000Z')).toThrow(RangeError)
  expect(() => localClock('UTC')('now')).toThrow(RangeError)
})
