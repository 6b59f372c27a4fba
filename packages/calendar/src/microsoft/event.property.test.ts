import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import type { EventDraft } from '../remote/remote-calendar.ts'
import { createdEvent, readEvent, transactionReference } from './event.ts'

const ZONES = [
  'America/New_York',
  'America/Toronto',
  'Europe/London',
  'Europe/Paris',
  'Europe/Madrid',
  'Australia/Lord_Howe',
  'UTC',
] as const
const MINUTE = 60_000
const draft = (start: number, end: number, timeZone: string): EventDraft => ({
  reference: 'apt_1',
  start: new Date(start).toISOString(),
  end: new Date(end).toISOString(),
  timeZone,
  title: 'Leak repair',
  place: '12 Oak Street',
  description: '',
  resource: 'van-1',
})

/** The week of each clock change of two years, where an hour is lost or comes twice; and any other time. */
const instants = fc.oneof(
  fc.integer({ min: Date.parse('2026-01-01T00:00:00Z') / MINUTE, max: Date.parse('2028-01-01T00:00:00Z') / MINUTE }),
  ...['2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01', '2027-03-14', '2027-04-04'].map((day) => {
    const midnight = Date.parse(`${day}T00:00:00Z`) / MINUTE
    return fc.integer({ min: midnight - 720, max: midnight + 2160 })
  }),
)

test('times that are written name one instant each, however a wall clock is read, and are read back as they were meant', () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: 1, max: 600 }), fc.constantFrom(...ZONES), (minute, length, zone) => {
      const [start, end] = [minute * MINUTE, (minute + length) * MINUTE]
      const event = createdEvent(draft(start, end, zone))
      const [from, to] = (['earlier', 'later'] as const).map((disambiguation) =>
        [event?.start, event?.end].map(
          (at) => Temporal.PlainDateTime.from(at?.dateTime ?? '').toZonedDateTime(at?.timeZone ?? '', { disambiguation }).epochMilliseconds,
        ),
      )
      expect([from, to]).toEqual([
        [start, end],
        [start, end],
      ])
      const utc = (instant: number) => ({ dateTime: `${new Date(instant).toISOString().slice(0, 19)}.0000000`, timeZone: 'UTC' })
      const { singleValueExtendedProperties } = event ?? {}
      const told = readEvent({ id: 'AAk', start: utc(start), end: utc(end), singleValueExtendedProperties }, zone)
      expect([told?.times, told?.reference]).toEqual([{ start, end }, 'apt_1'])
    }),
    { numRuns: 1000 },
  )
})

const NAMES = [
  'id',
  '@odata.etag',
  'subject',
  'start',
  'end',
  'dateTime',
  'timeZone',
  'isAllDay',
  'isCancelled',
  'showAs',
  'transactionId',
  'type',
]
const words = fc.oneof(
  fc.constantFrom(
    '',
    'UTC',
    'free',
    '2026-11-24T09:00:00.0000000',
    '2026-11-24T00:00:00',
    '2026-02-30T00:00:00',
    'callwright:',
    'callwright:a',
  ),
  fc.string(),
)
const { garbage } = fc.letrec((tie) => ({
  garbage: fc.oneof(
    { maxDepth: 4 },
    words,
    fc.constantFrom(null, true, false, 0, Number.MAX_VALUE),
    fc.array(tie('garbage'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...NAMES, 'responseStatus', 'singleValueExtendedProperties', 'value'), tie('garbage'), { maxKeys: 8 }),
  ),
}))

test('whatever comes in place of an event is read as one whose times make sense, or cannot be read, or as none', () => {
  fc.assert(
    fc.property(garbage, fc.constantFrom(...ZONES), (value, zone) => {
      const event = readEvent(value, zone)
      if (event?.times) expect(event.times.end).toBeGreaterThanOrEqual(event.times.start)
      if (typeof value === 'object' && value !== null) transactionReference({ ...value })
    }),
    { numRuns: 3000 },
  )
})
