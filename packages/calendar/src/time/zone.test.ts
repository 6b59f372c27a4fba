import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { dateInstants, instantAt, localText, localTextIn, zoneOffsets } from './zone.ts'

const zones = fc.constantFrom(
  'America/New_York',
  'America/Toronto',
  'Europe/London',
  'Europe/Madrid',
  'America/Phoenix',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'UTC',
)
const FIRST = Date.parse('2026-01-01T00:00:00Z')
const offsets = new Map<string, ReturnType<typeof zoneOffsets>>()
const offsetsOf = (zone: string) => {
  const known = offsets.get(zone) ?? zoneOffsets(zone, FIRST, FIRST + 800 * 86_400_000)
  offsets.set(zone, known)
  return known
}

test('instants and wall-clock times are what Temporal says, through two years of clock changes', () => {
  fc.assert(
    fc.property(zones, fc.integer({ min: 0, max: 730 * 96 }), (zone, quarter) => {
      const instant = FIRST + quarter * 900_000
      const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)
      expect(localText(offsetsOf(zone), instant)).toBe(zoned.toString({ timeZoneName: 'never' }))
      expect(localTextIn(zone, instant)).toBe(zoned.toString({ timeZoneName: 'never' }))
      const wall = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO('UTC').toPlainDateTime()
      expect(instantAt(offsetsOf(zone), instant)).toBe(wall.toZonedDateTime(zone).epochMilliseconds)
    }),
    { numRuns: 500 },
  )
})

test('an hour that is skipped moves on, one that comes twice is the first', () => {
  const newYork = offsetsOf('America/New_York')
  expect(localText(newYork, instantAt(newYork, Date.parse('2027-03-14T02:30:00Z')))).toBe('2027-03-14T03:30:00-04:00')
  expect(localText(newYork, instantAt(newYork, Date.parse('2026-11-01T01:30:00Z')))).toBe('2026-11-01T01:30:00-04:00')
})

test('the day of a clock change has 23 or 25 hours', () => {
  const hours = (date: string) => {
    const { from, to } = dateInstants('America/New_York', date)
    return (to - from) / 3_600_000
  }
  expect([hours('2027-03-14'), hours('2026-11-01'), hours('2026-11-02')]).toEqual([23, 25, 24])
})
