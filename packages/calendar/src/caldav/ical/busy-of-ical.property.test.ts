import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { busyOfIcal } from './busy-of-ical.ts'
import { extentOf, touches } from './extent.ts'

const ZONES = ['America/New_York', 'America/Toronto', 'Europe/London', 'Europe/Paris', 'Europe/Madrid']

/** Clock changes of 2026 to 2029. */
function changesOf(zone: string): readonly Temporal.ZonedDateTime[] {
  const found: Temporal.ZonedDateTime[] = []
  let at = Temporal.Instant.from('2026-01-01T00:00:00Z').toZonedDateTimeISO(zone).getTimeZoneTransition('next')
  for (; at && at.year < 2030; at = at.getTimeZoneTransition('next')) found.push(at)
  return found
}

const compact = (text: string): string => text.slice(0, 19).replaceAll(/[-:]/g, '')

function event(...lines: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:one', 'SUMMARY:One', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n')
}

describe('busy time about each clock change', () => {
  const changes = ZONES.flatMap((zone) => changesOf(zone).map((change) => ({ zone, change })))

  it('looks at eight changes of each zone', () => {
    expect(changes).toHaveLength(8 * ZONES.length)
  })

  it('lies where Temporal says that each day has its time, whatever the zone of the business', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...changes),
        fc.constantFrom(...ZONES),
        fc.integer({ min: 0, max: 23 * 60 + 59 }),
        fc.integer({ min: 1, max: 20 * 60 }),
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom('TZID', 'floating', 'date'),
        ({ zone, change }, business, minute, length, interval, kind) => {
          const home = kind === 'TZID' ? zone : business
          const first = change.toPlainDate().subtract({ days: 20 * interval })
          const time = Temporal.PlainTime.from('00:00').add({ minutes: minute })
          const start = compact(first.toPlainDateTime(time).toString({ smallestUnit: 'second' }))
          const lines =
            kind === 'date'
              ? [`DTSTART;VALUE=DATE:${start.slice(0, 8)}`]
              : [`DTSTART${kind === 'TZID' ? `;TZID=${zone}` : ''}:${start}`, `DURATION:PT${length}M`]
          const from = change.subtract({ days: 10 }).toInstant()
          const to = change.add({ days: 10 }).toInstant()
          const read = busyOfIcal(
            [{ href: 'a', text: event(...lines, `RRULE:FREQ=DAILY;INTERVAL=${interval}`) }],
            { from: from.toString(), to: to.toString() },
            { timeZone: business },
          )
          const expected: string[] = []
          for (let at = 0; at < 60; at++) {
            const day = first.add({ days: at * interval })
            const begins = (kind === 'date' ? day.toZonedDateTime(home) : day.toPlainDateTime(time).toZonedDateTime(home)).toInstant()
            const ends = kind === 'date' ? day.add({ days: 1 }).toZonedDateTime(home).toInstant() : begins.add({ minutes: length })
            const touches = Temporal.Instant.compare(begins, to) < 0 && Temporal.Instant.compare(ends, from) > 0
            if (touches) expected.push(`${begins.toString()}/${ends.toString()}`)
          }
          const found = read.ok ? read.value.map((span) => `${span.start}/${span.end}`.replaceAll('.000Z', 'Z')) : read.problem.message
          expect(found).toEqual(expected)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('whatever a calendar holds', () => {
  const values = fc.oneof(
    fc.constantFrom(
      '20261124T140000Z',
      '20261124',
      '20261124T140000',
      '2026',
      'P1D',
      'PT1H',
      '-PT1H',
      'P99999999999W',
      '99991231T235959Z',
      '00000101',
    ),
    fc.constantFrom(
      'FREQ=DAILY',
      'FREQ=SECONDLY',
      'FREQ=YEARLY;BYDAY=53MO',
      'FREQ=WEEKLY;UNTIL=20261124',
      'FREQ=MONTHLY;BYSETPOS=-366;BYDAY=MO',
    ),
    fc.constantFrom(
      'FREQ=MINUTELY;COUNT=999999999999;BYHOUR=1',
      'FREQ=HOURLY;INTERVAL=999999999999',
      'CANCELLED',
      'TRANSPARENT',
      'one',
      '',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  const params = fc.constantFrom(
    '',
    ';VALUE=DATE',
    ';TZID=Europe/Paris',
    ';TZID=Nowhere',
    ';TZID="',
    ';RANGE=THISANDFUTURE',
    ';',
    ';X=":;"',
  )
  const names = fc.constantFrom(
    ...[
      'DTSTART',
      'DTEND',
      'DURATION',
      'RRULE',
      'RDATE',
      'EXDATE',
      'EXRULE',
      'RECURRENCE-ID',
      'UID',
      'SUMMARY',
      'STATUS',
      'TRANSP',
      'TZID',
    ],
    ...['TZOFFSETFROM', 'TZOFFSETTO', 'X-LIC-LOCATION', 'ATTENDEE', 'X-CALLWRIGHT-REFERENCE', 'X-APPLE-TRAVEL-DURATION'],
  )
  const parts = fc.constantFrom('VCALENDAR', 'VEVENT', 'VTIMEZONE', 'STANDARD', 'DAYLIGHT', 'VALARM')
  const line = fc.oneof(
    { weight: 6, arbitrary: fc.tuple(names, params, values).map(([name, param, value]) => `${name}${param}:${value}`) },
    { weight: 2, arbitrary: parts.map((part) => `BEGIN:${part}`) },
    { weight: 2, arbitrary: parts.map((part) => `END:${part}`) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  )
  const range = { from: '2026-11-23T00:00:00Z', to: '2026-11-30T00:00:00Z' }

  const texts = fc.oneof(
    fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\r\n')),
    fc.array(line, { maxLength: 12 }).map((lines) => event('DTSTART:20261124T140000Z', ...lines)),
    fc
      .array(line, { maxLength: 6 })
      .map((lines) => event('DTSTART;TZID=Europe/Paris:20200301T090000', 'DTEND;TZID=Europe/Paris:20200301T100000', ...lines)),
  )

  it('is nothing, and in nobody’s way, outside the extent that it is told by', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const extent = extentOf(text, 'America/New_York')
        if (touches(extent, { from: Date.parse(range.from), to: Date.parse(range.to) })) return
        expect(busyOfIcal([{ href: 'a', text }], range, { timeZone: 'America/New_York' })).toEqual({ ok: true, value: [] })
      }),
      { numRuns: 2000 },
    )
  })

  it('answers with spans within the range in order, or names what it cannot read', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 3 }), (list) => {
        const objects = list.map((text, at) => ({ href: `/cal/${at}.ics`, text }))
        const read = busyOfIcal(objects, range, { timeZone: 'America/New_York', owners: ['one'] })
        if (!read.ok) {
          expect(read.problem.kind).toBe('unreadable')
          expect(read.problem.message.length).toBeGreaterThan(10)
          return
        }
        let last = Number.NEGATIVE_INFINITY
        for (const { start, end } of read.value) {
          expect(Date.parse(start)).toBeGreaterThanOrEqual(last)
          expect(Date.parse(end)).toBeGreaterThan(Date.parse(start))
          expect(Date.parse(start) < Date.parse(range.to) && Date.parse(end) > Date.parse(range.from)).toBe(true)
          last = Date.parse(start)
        }
      }),
      { numRuns: 3000 },
    )
  })
})
