import { openingWeek } from '@callwright/engine'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { bristol } from '../test/businesses.ts'
import type { BusySpan } from './calendar.ts'
import { slotProblem } from './find/refuse.ts'
import type { TimesRequest } from './find/request.ts'
import { findTimes } from './find-times.ts'

/** Months that hold a clock change. */
const CHANGES = [
  ['America/New_York', '2026-10-20'],
  ['America/New_York', '2027-03-01'],
  ['America/Toronto', '2026-10-20'],
  ['America/Toronto', '2027-03-01'],
  ['Europe/London', '2026-10-10'],
  ['Europe/London', '2027-03-15'],
  ['Europe/Paris', '2026-10-10'],
  ['Europe/Paris', '2027-03-15'],
  ['Europe/Madrid', '2026-10-10'],
  ['Europe/Madrid', '2027-03-15'],
] as const

const HOURS = [
  { 'mon-fri': ['08:00-17:00'], sat: ['09:00-13:00'] },
  { 'mon-sun': ['00:00-24:00'] },
  { 'mon-fri': ['07:30-12:00', '13:00-17:30'], sun: ['01:00-04:00'] },
  { 'tue-thu': ['22:00-24:00', '00:00-03:15'], sun: ['00:30-06:00'] },
]

const minutes = (most: number) => fc.integer({ min: 0, max: most })
const wall = (first: string, days: number) =>
  fc.tuple(minutes(days), minutes(95)).map(([day, quarter]) =>
    Temporal.PlainDate.from(first)
      .add({ days: day })
      .toPlainDateTime()
      .add({ minutes: quarter * 15 })
      .toString({ smallestUnit: 'minute' }),
  )

const request: fc.Arbitrary<TimesRequest> = fc.constantFrom(...CHANGES).chain(([zone, first]) => {
  const start = Temporal.PlainDate.from(first).toZonedDateTime(zone)
  const busy: fc.Arbitrary<BusySpan> = fc
    .record({ resource: fc.constantFrom('van-1', 'van-2', 'other'), from: minutes(45 * 96), length: fc.integer({ min: 1, max: 40 }) })
    .map(({ resource, from, length }) => ({
      resource,
      start: start
        .add({ minutes: from * 15 })
        .toInstant()
        .toString(),
      end: start
        .add({ minutes: (from + length) * 15 })
        .toInstant()
        .toString(),
    }))
  const window = fc.tuple(wall(first, 50), fc.integer({ min: 1, max: 400 })).map(([from, quarters]) => ({
    from,
    to: Temporal.PlainDateTime.from(from)
      .add({ minutes: quarters * 15 })
      .toString({ smallestUnit: 'minute' }),
  }))
  return fc.record(
    {
      facts: fc
        .record({
          hours: fc.constantFrom(...HOURS),
          slot_minutes: fc.constantFrom(15, 30, 60, 90),
          min_notice_minutes: fc.constantFrom(0, 120, 1440),
          travel_buffer_minutes: fc.constantFrom(0, 30),
          reserved: fc.constantFrom(0, 60),
          duration: fc.constantFrom(30, 60, 150),
          closed: fc.uniqueArray(minutes(40), { maxLength: 5 }),
        })
        .map(({ duration, reserved, closed, ...facts }) => ({
          ...bristol,
          ...facts,
          time_zone: zone,
          horizon_days: 40,
          closed_days: closed.map((day) => Temporal.PlainDate.from(first).add({ days: day }).toString()),
          emergency: { ...bristol.emergency, reserved_same_day_minutes: reserved },
          resources: [
            { id: 'van-1', skills: ['*'] },
            { id: 'van-2', skills: ['general'] },
          ],
          services: [{ id: 'general', minutes: duration, spoken: { en: 'a visit' } }],
        })),
      now: minutes(10 * 96).map((quarter) =>
        start
          .add({ minutes: quarter * 15 + 5 })
          .toInstant()
          .toString(),
      ),
      service: fc.constant('general'),
      wanted: fc.record(
        {
          windows: fc.array(window, { maxLength: 3 }),
          exact: wall(first, 50),
          not: fc.array(
            wall(first, 50).map((at) => at.slice(0, 10)),
            { maxLength: 3 },
          ),
        },
        { requiredKeys: ['windows'] },
      ),
      limit: fc.integer({ min: 1, max: 6 }),
      busy: fc.array(busy, { maxLength: 150, size: 'max' }),
    },
    { noNullPrototype: true },
  )
})

const always = (promise: (request: TimesRequest) => void, numRuns = 250) => fc.assert(fc.property(request, promise), { numRuns })
const offersOf = (request: TimesRequest) =>
  findTimes(request).offers.map((offer) => ({
    ...offer,
    from: Temporal.Instant.from(offer.start).toZonedDateTimeISO(request.facts.time_zone),
    to: Temporal.Instant.from(offer.end).toZonedDateTimeISO(request.facts.time_zone),
  }))

describe('whatever is asked in a month with a clock change', () => {
  test('offers lie within the hours of an open day, to the minute, and start on the grid', () => {
    always((request) => {
      const week = openingWeek(request.facts)
      for (const { from, to } of offersOf(request)) {
        expect(request.facts.closed_days).not.toContain(from.toPlainDate().toString())
        const midnight = from.toPlainDate().toPlainDateTime()
        const opened = (week[from.dayOfWeek - 1] ?? []).some((span) => {
          const opens = midnight.add({ minutes: span.from }).toZonedDateTime(request.facts.time_zone).epochMilliseconds
          const closes = midnight.add({ minutes: span.to }).toZonedDateTime(request.facts.time_zone).epochMilliseconds
          const onGrid = (from.epochMilliseconds - opens) % (request.facts.slot_minutes * 60_000) === 0
          return opens <= from.epochMilliseconds && to.epochMilliseconds <= closes && onGrid
        })
        expect(opened).toBe(true)
      }
    })
  })

  test('offers carry the offset that the zone has at that time, and last as long as the work', () => {
    always((request) => {
      for (const { start, end, from, to } of offersOf(request)) {
        expect(start).toBe(from.toString({ timeZoneName: 'never' }))
        expect(end).toBe(to.toString({ timeZoneName: 'never' }))
        expect(to.epochMilliseconds - from.epochMilliseconds).toBe((request.facts.services[0]?.minutes ?? 0) * 60_000)
      }
    })
  })

  test('offers keep their distance from taken time, the notice, the horizon and the days that were ruled out', () => {
    always((request) => {
      const buffer = request.facts.travel_buffer_minutes * 60_000
      const now = Temporal.Instant.from(request.now)
      const lastDay = now.toZonedDateTimeISO(request.facts.time_zone).toPlainDate().add({ days: request.facts.horizon_days })
      for (const { from, to, resource } of offersOf(request)) {
        const touched = request.busy.filter(
          (span) =>
            span.resource === resource &&
            Date.parse(span.start) - buffer < to.epochMilliseconds &&
            Date.parse(span.end) + buffer > from.epochMilliseconds,
        )
        expect(touched).toEqual([])
        expect(from.epochMilliseconds - now.epochMilliseconds).toBeGreaterThanOrEqual(request.facts.min_notice_minutes * 60_000)
        expect(Temporal.PlainDate.compare(from.toPlainDate(), lastDay)).toBeLessThanOrEqual(0)
      }
    })
  })

  test('at most as many as were asked for, none twice, and inside a window whenever nothing is refused', () => {
    always((request) => {
      const { offers, refusal } = findTimes(request)
      expect(offers.length).toBeLessThanOrEqual(request.limit)
      expect(new Set(offers.map(({ start }) => start)).size).toBe(offers.length)
      const { windows, exact, not = [] } = request.wanted
      if (refusal !== null) return
      expect(offers.length).toBeGreaterThan(0)
      for (const { start } of offers) {
        const local = start.slice(0, 16)
        if (local === exact || windows.length === 0) continue
        expect(not).not.toContain(local.slice(0, 10))
        expect(windows.some(({ from, to }) => from <= local && local < to) || exact !== undefined).toBe(true)
      }
    })
  })

  test('every offer passes the check before booking, and a refused exact time does not', () => {
    always((request) => {
      const { offers, refusal } = findTimes(request)
      for (const { start, resource } of offers) expect(slotProblem(request, start, resource)).toBeNull()
      if (request.wanted.exact !== undefined) expect(slotProblem(request, request.wanted.exact)).toEqual(refusal)
    })
  })

  test('nothing is refused as full while a window holds a time that passes the check', () => {
    always((request) => {
      const { refusal } = findTimes(request)
      if (refusal === null || request.wanted.exact !== undefined) return
      for (const { from, to } of request.wanted.windows) {
        for (let at = Temporal.PlainDateTime.from(from); at.toString() < to; at = at.add({ minutes: 15 })) {
          const start = at.toZonedDateTime(request.facts.time_zone).toInstant().toString()
          if (request.wanted.not?.includes(at.toString().slice(0, 10))) continue
          expect(slotProblem(request, start)).not.toBeNull()
        }
      }
    }, 60)
  })

  test('the order of the taken time does not matter', () => {
    always((request) => {
      expect(findTimes({ ...request, busy: request.busy.toReversed() })).toEqual(findTimes(request))
    })
  })
})
